import { randomBytes } from 'node:crypto';
import type { VerdictName } from '../../../src/model/verdict.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { SmokeOptions } from '../../../src/smoke-test/stage.ts';
import type { Forge, Sent } from '../../support/smoke/forge.ts';
import type { Running } from './processes.ts';

/** Fresh for every run of a backend. */
export type Keys = {
  /** The signing key: what the smoke test signs with. */
  readonly key: string;
  readonly previous: string;
  /** Another secret of the same team, which `other-secrets` names. */
  readonly other: string;
};

/** What a machine must have for a backend to be in the list; everything else is installed from the pinned packages. */
export type Toolchain = 'nginx' | 'Go' | 'Java';

export type BackendEntry = {
  /** Unique, and a name for people: what is special about this backend. */
  readonly name: string;
  /** Framework and JWT library, e.g. `Flask + PyJWT`. */
  readonly stack: string;
  readonly needs?: Toolchain;
  readonly start: (keys: Keys) => Promise<Running>;
  /** Text of the signing key, where its form matters. */
  readonly makeKey?: () => string;
  /** What the user would set in the workflow, over the defaults of `smokeOptions`. */
  readonly options?: (keys: Keys) => Partial<SmokeOptions>;
  /**
   * Requests one after the other, of which the last is let in although it should not be: what proves, without the smoke
   * test, that this backend is broken in just this way.
   */
  readonly forged?: (forge: Forge) => readonly Sent[];
  /** A path that answers 200 to anybody as long as the process lives. */
  readonly healthPath?: string;
  readonly verdict: VerdictName;
  /** Code of the error finding; '' for `match`, which has none. */
  readonly diagnosis: string;
  /** Words that the findings must have, and such that they must not. */
  readonly words?: Words;
  /** Most requests that the verdict may take, and seconds on loopback. */
  readonly limits?: { readonly requests: number; readonly seconds: number };
  /** Costs a server of its own, and a cheaper backend shows the same: `npm test` leaves it to the benchmark. */
  readonly isForBenchmark?: true;
};

export type Words = { readonly must?: readonly string[]; readonly mustNot?: readonly string[] };

/** What is wrong about what was said, one line each. */
export const wrongWords = (
  { words: { must = [], mustNot = [] } = {} }: Pick<BackendEntry, 'words'>,
  said: string,
): readonly string[] => [
  ...must.filter((text) => !said.includes(text)).map((text) => `does not say "${text}"`),
  ...mustNot.filter((text) => said.includes(text)).map((text) => `says "${text}"`),
];

export const hexKey = (): string => randomBytes(32).toString('hex');

export const base64Key = (): string => randomBytes(32).toString('base64');

/** With a character inside that shells and `.env` files read in their own way. */
export const keyWith = (mark: string) => (): string => `${hexKey()}${mark}k${hexKey()}`;

export const newKeys = ({ makeKey = hexKey }: BackendEntry): Keys => ({
  key: makeKey(),
  previous: hexKey(),
  other: hexKey(),
});

const OTHER_SECRET = 'NEXTAUTH_SECRET';

/** Everything that the smoke test gets for this backend, beside its address: what the user would set. */
export const smokeOptions = (entry: BackendEntry, keys: Keys): Partial<SmokeOptions> => {
  const secrets = { otherSecrets: [new Secret(OTHER_SECRET, keys.other)] };
  return { ...secrets, ...entry.options?.(keys) };
};

export const previousKey = ({ previous }: Keys, expectation: 'accept' | 'reject'): Partial<SmokeOptions> => ({
  previous: { key: new Secret('JWT_SECRET_KEY_PREVIOUS', previous), expectation },
});

/** For backends where only the end of the time decides. */
export const IMPATIENT = { timeoutMilliseconds: 2_000 } as const;
