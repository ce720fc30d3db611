import { describeNetworkError } from '../lib/error-code.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import { axisLines, type Evidence, layersText, observationLines, seen, statusesText } from './evidence.ts';

/** Findings for what the smoke test proved: an open door, a wrong key, nobody at home. */

const all = axisLines;

export const noAnswer = (evidence: Evidence): ErrorFinding => {
  const problems = [...new Set(evidence.observations.map(({ problem }) => problem))];
  return {
    code: 'backend-no-answer',
    severity: 'error',
    failureReason: 'backend-unreachable',
    title: 'The backend gave no usable answer to any request',
    detail: `${problems.map((problem) => `${problem}: ${describeNetworkError(problem)}.`).join('\n')}\nRequests: ${evidence.observations.length}.`,
    remedy:
      'Nothing is known about the key. Check backend-url, the DNS name, the certificate, and whether the load balancer lets this runner in.',
    where: evidence.url,
  };
};

export const gatewayError = (evidence: Evidence): ErrorFinding => ({
  code: 'backend-gateway-error',
  severity: 'error',
  failureReason: 'backend-unreachable',
  title: 'The gateway answers, but no backend is behind it',
  detail: all(evidence),
  remedy:
    'Nothing is known about the key. Look at the health checks of the target group and at the log of the container.',
  where: evidence.url,
});

export const keyRefused = (evidence: Evidence): ErrorFinding => ({
  code: 'key-refused',
  severity: 'error',
  failureReason: 'key-mismatch',
  title: 'The backend refuses the signing key exactly like a random one',
  detail: all(evidence),
  remedy:
    'The verifier uses another key, or wants a claim that the token lacks. Check which variable it reads and that its value has no newline or quotes; then profile, claims and key-encoding.',
  where: evidence.url,
});

export const previousInUse = (evidence: Evidence): ErrorFinding => ({
  code: 'previous-key-in-use',
  severity: 'error',
  failureReason: 'key-mismatch',
  title: 'The backend still verifies with the previous key and refuses the new one',
  detail: all(evidence),
  remedy:
    'Its tasks have not read the new key: they get a secret only when they start. Start them anew: aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment',
  where: evidence.url,
});

export const staleTask = (evidence: Evidence, refusals: number): ErrorFinding => {
  const right = seen(evidence, 'right key');
  return {
    code: 'stale-task',
    severity: 'error',
    failureReason: 'key-mismatch',
    title: `The signing key was refused in ${refusals} of ${right.length} requests: some tasks have another key`,
    detail: all(evidence),
    remedy:
      'A task of an older deployment still serves, or tasks read the secret at different times. Start them all anew: aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment',
    where: evidence.url,
  };
};

export const previousAccepted = (evidence: Evidence): ErrorFinding => ({
  code: 'previous-key-still-accepted',
  severity: 'error',
  failureReason: 'previous-key-mismatch',
  title: 'The retired key is still accepted',
  detail: `${observationLines(evidence, ['right key', 'previous key'])}\nprevious-key is reject.`,
  remedy:
    'Remove the previous key from the containers and deploy again. If only some requests were accepted, a task of an older deployment still serves.',
  where: evidence.url,
});

export const previousRefused = (evidence: Evidence): ErrorFinding => ({
  code: 'previous-key-refused',
  severity: 'error',
  failureReason: 'previous-key-mismatch',
  title: 'The previous key is refused, so tokens that users hold have stopped working',
  detail: `${observationLines(evidence, ['right key', 'previous key', 'random key'])}\nprevious-key is accept.`,
  remedy:
    'Let the verifier try both keys, and hand it the previous one (JWT_SECRET_KEY_PREVIOUS). If nobody needs it any more: previous-key: reject.',
  where: evidence.url,
});

export const refusedAtFirst = (evidence: Evidence, refusals: number): Finding => ({
  code: 'right-key-refused-at-first',
  severity: 'warning',
  title: `The signing key was refused ${refusals} times before it was accepted steadily`,
  detail: `right key: ${statusesText(seen(evidence, 'right key'))} (${layersText(seen(evidence, 'right key'))})`,
  remedy:
    'During this deployment users were refused for a while. Rotate in two deployments, so that old and new tasks accept both keys.',
  where: evidence.url,
});
