import { succeed } from '../finding.ts';
import type { BackendInputs } from '../inputs/backend.ts';
import type { ProbingInputs } from '../inputs/inputs.ts';
import { keyBytes } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import type { Verdict } from '../run/verdict.ts';
import { type RequestsResult, sendRequests } from './send-requests.ts';

const notSent: StageResult<RequestsResult | undefined> = {
  status: 'skipped',
  summary: 'not sent, because the key is not proven',
  outcome: succeed(undefined),
};

const send = (
  inputs: ProbingInputs,
  backend: BackendInputs,
  sessionCookie: Secret | undefined,
  hands: Hands,
  progress: (line: string) => void,
): Promise<RequestsResult> => {
  const key = keyBytes(inputs.key.reveal(), inputs.keyEncoding);
  if (!key.ok) throw new Error('a key that cannot be read has no verdict match');
  const { clock, random, cancelled } = hands.world;
  return sendRequests(
    {
      requests: inputs.requests,
      bases: { backend: backend.url, ...(inputs.frontend && { frontend: inputs.frontend.url }) },
      ...(sessionCookie && { sessionCookie }),
      accept: backend.accept,
      key: key.bytes,
      algorithm: inputs.algorithm,
      profile: backend.profile,
      claims: backend.claims,
      timeoutMilliseconds: backend.timeoutMilliseconds,
    },
    { clock, random, cancelled, mask: hands.concealToken, progress },
  );
};

/**
 * Sends the requests of the input `smoke`, writes among them, to a backend that is proven to honour the key and to
 * refuse strangers; to any other one nothing is sent.
 *
 * @param sessionCookie `Cookie` header of a session of the frontend, if there is one
 * @param verdict what the smoke test found; undefined when it failed
 */
export const sendOwnRequests = async (
  inputs: ProbingInputs,
  verdict: Verdict | undefined,
  sessionCookie: Secret | undefined,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<RequestsResult | undefined>> => {
  if (!inputs.backend || verdict?.name !== 'match') return notSent;
  const result = await send(inputs, inputs.backend, sessionCookie, hands, progress);
  const { length } = inputs.requests;
  return {
    outcome: succeed(result, result.findings),
    summary: `${result.asExpected} of ${length} ${length === 1 ? 'request' : 'requests'} as expected`,
  };
};
