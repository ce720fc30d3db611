import { resolveStandIns } from '../inputs/stand-ins.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { count } from '../lib/text.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { lintSigningKey } from '../signing-key/lint.ts';
import { forgeableSecret } from '../signing-key/publication.ts';

/** What the app sees in the place of secrets; random, and worth nothing. */
export type StandIns = {
  readonly key: Secret;
  /** By the names of the variables, the key's among them. */
  readonly texts: ReadonlyMap<string, string>;
};

/** Bytes of a random key; 256 bits, as HS256 wants them (RFC 7518 §3.2). */
const KEY_BYTES = 32;

/** A dry-run needs no key or secret, but what is wrong with one that is given would stop the deployment. */
const lintGiven = ({
  key,
  keyInput,
  algorithm,
  keyEncoding,
  otherSecrets,
  secretName,
  secretAliases,
}: DryRunInputs): readonly Finding[] => [
  ...(key.reveal() === ''
    ? []
    : lintSigningKey({
        key,
        input: keyInput,
        algorithm,
        encoding: keyEncoding,
        variables: [secretName, ...secretAliases],
        otherSecrets,
      })),
  ...otherSecrets.flatMap((secret) => forgeableSecret(secret, secret.name) ?? []),
];

/** Makes a random key, which lives as long as this run, and random values for what else the app insists on. */
export const makeStandIns = async (
  inputs: DryRunInputs,
  { world }: RunContext,
): Promise<StageResult<StandIns>> => {
  const findings = lintGiven(inputs);
  const [first, ...rest] = findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  if (first && isError(first))
    return {
      outcome: { ok: false, findings: [first, ...rest] },
      summary: 'a key or secret that was given would be refused by a deployment',
    };
  const key = Buffer.from(world.random(KEY_BYTES)).toString('base64url');
  const others = new Map(
    resolveStandIns(inputs.standIns, world.random).map(({ name, value }) => [name, value]),
  );
  const more = others.size === 0 ? '' : `, and stand-ins for ${count(others.size, 'other variable')}`;
  return {
    outcome: succeed(
      {
        key: new Secret('the stand-in of the key', key),
        texts: new Map([...others, [inputs.secretName, key]]),
      },
      findings,
    ),
    summary: `a random stand-in; the key of production is not needed${more}`,
  };
};
