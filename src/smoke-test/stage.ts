import type { BackendInputs } from '../inputs/backend.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { succeed } from '../model/finding.ts';
import type { Verdict } from '../model/verdict.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import { smokeHandsOf, smokeTest } from './smoke-test.ts';

/** What is known of production before it is asked. */
export type Production = {
  /** Running tasks behind the URL, 0 when unknown; more targets take more requests to have met them all. */
  readonly targets: number;
  /** IP addresses that the backend's name has, each of which is probed; empty: the system resolves the name. */
  readonly addresses: readonly string[];
  /** Keys that production had before and that are to be accepted no longer. */
  readonly formerKeys: readonly Secret[];
};

export const UNKNOWN_PRODUCTION: Production = { targets: 0, addresses: [], formerKeys: [] };

const skipped: StageResult<undefined> = {
  status: 'not-established',
  summary: 'nothing was proven in production, because there is no backend-url',
  outcome: succeed(undefined, [
    {
      code: 'smoke-test-skipped',
      severity: 'warning',
      title: 'Nothing was proven in production',
      detail: 'There is no backend-url, so no token was minted and nobody was asked whether the key works.',
      remedy:
        'Set backend-url to the address of the backend, or backend-url-output to the output that holds it, and probe-path to an endpoint that needs a token.',
      where: 'backend-url',
    },
  ]),
};

const probe = async (
  backend: BackendInputs,
  inputs: ProbingInputs,
  production: Production,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Verdict>> => {
  const { verdict, findings } = await smokeTest(
    {
      backendUrl: backend.url,
      probePath: backend.probePath,
      accept: backend.accept,
      key: inputs.key,
      keyEncoding: inputs.keyEncoding,
      algorithm: inputs.algorithm,
      profile: backend.profile,
      claims: backend.claims,
      ...(inputs.previous && { previous: inputs.previous }),
      variable: inputs.secretName,
      aliases: inputs.secretAliases,
      otherSecrets: inputs.otherSecrets,
      identityHeaders: backend.identityHeaders,
      timeoutMilliseconds: backend.timeoutMilliseconds,
      ...production,
      targets: production.targets || backend.tasks,
      targetsAssumed: production.targets === 0,
    },
    smokeHandsOf(hands, progress),
  );
  return {
    outcome: succeed(verdict, findings),
    summary: `${verdict.name}: ${verdict.cause}`,
    facts: { verdict, url: backend.url.href.replace(/\/$/, '') },
  };
};

/** Mints tokens and asks the running backend: the right one must be accepted and every wrong one refused. */
export const testKey = async (
  inputs: ProbingInputs,
  production: Production,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Verdict | undefined>> =>
  inputs.backend ? probe(inputs.backend, inputs, production, hands, progress) : skipped;
