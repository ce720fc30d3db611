import type { RequestListener } from 'node:http';
import { mergeClaims, profiles } from '../../../../src/inputs/profiles.ts';
import type { VerdictName } from '../../../../src/model/verdict.ts';
import type { SmokeOptions } from '../../../../src/smoke-test/stage.ts';
import type { Keys } from '../../../bench/backends/entry.ts';
import type { Backend } from '../flask-backend.ts';
import { type Forge, type Json, readKey, type Sent } from '../forge.ts';
import { rightVerifier, serveVerifier, type Verifier } from '../hand-written-verifier.ts';
import { startHttp } from '../node-backend.ts';

/** What a verifier is set up with. */
export type Setup = { readonly keys: Keys; readonly key: Uint8Array; readonly expected: Json };

/** A verifier that lets in exactly one kind of request that it should refuse. */
export type Hole = {
  readonly name: string;
  /** `not-enforced` unless said. */
  readonly verdict?: VerdictName;
  readonly diagnosis: string;
  readonly options?: (keys: Keys) => Partial<SmokeOptions>;
  /** The steps that replace those of the right verifier. */
  readonly opened: (right: Verifier, setup: Setup) => Partial<Verifier>;
  /** Requests one after the other, of which the last is let in through the hole. */
  readonly forged: (forge: Forge) => readonly Sent[];
  /** For a verifier that has the hole in the place of the key. */
  readonly rightToken?: 'refused';
};

/** Claims whose value the verifiers of a profile compare. */
const COMPARED = ['type', 'token_type', 'aud', 'iss'];

const expectedClaims = ({ profile = 'flask-pyjwt', claims = {} }: Partial<SmokeOptions>): Json =>
  Object.fromEntries(
    Object.entries(mergeClaims(profiles[profile].claims, claims)).filter(([name]) => COMPARED.includes(name)),
  );

const setupOf = (options: Partial<SmokeOptions>, keys: Keys): Setup => ({
  keys,
  key: readKey(keys.key, options.keyEncoding),
  expected: expectedClaims(options),
});

const nothing = (): Partial<Verifier> => ({});

/** Verifies by hand what the smoke test with these options signs; `opened` makes the hole. */
export const verifierWith = (
  options: Partial<SmokeOptions>,
  keys: Keys,
  opened: Hole['opened'] = nothing,
): Verifier => {
  const setup = setupOf(options, keys);
  const right = rightVerifier([setup.key], setup.expected);
  return { ...right, ...opened(right, setup) };
};

/** `before`: what stands in front of it. */
export const startVerifier = (
  options: Partial<SmokeOptions>,
  keys: Keys,
  opened?: Hole['opened'],
  before: (behind: RequestListener) => RequestListener = (behind) => behind,
): Promise<Backend> => startHttp(before(serveVerifier(verifierWith(options, keys, opened))));
