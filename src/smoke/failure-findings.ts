import type { ErrorFinding, Finding } from '../finding.ts';
import type { ControlName, ProbeName } from './controls.ts';
import { type Evidence, layersText, observationLines, seen, statusesText } from './evidence.ts';
import { describeNetworkError } from './network-error.ts';
import { PROBE_ORDER } from './schedule.ts';

/** Findings for what the smoke test proved: an open door, a wrong key, nobody at home. */

const all = (evidence: Evidence): string => observationLines(evidence, PROBE_ORDER);

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

const acceptedBase = (evidence: Evidence, names: readonly ProbeName[]) => {
  const cached = names.some((name) =>
    seen(evidence, name).some((each) => each.outcome === 'accepted' && each.cached),
  );
  const fromCache = cached ? '\nA cache in front of the backend gave some of these answers.' : '';
  return {
    severity: 'error',
    failureReason: 'not-enforced',
    detail: `${observationLines(evidence, ['right key', ...names])}${fromCache}`,
    where: evidence.url,
  } as const;
};

/** `names`: the controls that were let in, at least one. The widest open door is the one that is reported. */
export const accepted = (evidence: Evidence, names: readonly ProbeName[]): ErrorFinding => {
  const base = acceptedBase(evidence, names);
  const open = (name: ControlName): boolean => names.includes(name);
  if (open('no token')) {
    return {
      ...base,
      code: 'probe-path-open',
      title: 'The probe path answers anyone, without a token',
      remedy: `Set probe-path to a GET route that needs a token. If this one should, the backend does not enforce it. Accepted statuses: ${evidence.acceptText}.`,
    };
  }
  if (open('random key') || open('garbage')) {
    return {
      ...base,
      code: 'token-not-verified',
      title: 'The backend accepts tokens signed with a random key',
      remedy: 'Anybody can make a token. Verify the signature: jwt.decode(token, key, algorithms=["HS256"]).',
    };
  }
  if (open('empty key')) {
    return {
      ...base,
      code: 'empty-key-accepted',
      title: 'The backend accepts tokens signed with an empty key',
      remedy:
        'Anybody can make a token. The variable with the key is set but empty in the container: check that the secret exists and is handed on.',
    };
  }
  if (open('default key')) {
    return {
      ...base,
      code: 'default-key-accepted',
      title: 'The backend accepts tokens signed with a default key that anybody can guess',
      remedy:
        'Anybody can make a token. Remove the default from the code, os.environ["JWT_SECRET_KEY"] and no second argument, and see that the container gets the variable.',
    };
  }
  if (open('alg none')) {
    return {
      ...base,
      code: 'unsigned-token-accepted',
      title: 'The backend accepts unsigned tokens (alg none)',
      remedy:
        'Anybody can make a token. Name the allowed algorithms where tokens are verified: algorithms=["HS256"].',
    };
  }
  if (open('tampered')) {
    return {
      ...base,
      code: 'tampered-token-accepted',
      title: 'The backend accepts a token whose payload was changed',
      remedy:
        'The signature is not compared with the payload. Verify tokens with a JWT library, not by hand.',
    };
  }
  return {
    ...base,
    code: 'expired-token-accepted',
    title: 'The backend accepts an expired token',
    remedy: 'A stolen token works for ever. Verify exp: with PyJWT leave the option verify_exp on.',
  };
};

export const identityTrusted = (evidence: Evidence): ErrorFinding => ({
  code: 'identity-headers-trusted',
  severity: 'error',
  failureReason: 'verifier-shadowed',
  title: 'Identity headers alone let a stranger in',
  detail: all(evidence),
  remedy:
    'Anybody can be anybody, and green logins prove nothing about the key. Remove the header fallback, or let the proxy strip these headers. For a backend that only its proxy can reach: identity-headers: none.',
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
