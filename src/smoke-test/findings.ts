import type { Framework } from '../inputs/profiles.ts';
import { describeNetworkError } from '../lib/error-code.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, FailureReason, Finding } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
import { type Control, type Door, NO_TOKEN, RANDOM_KEY } from './axes.ts';
import { answerLines, answersIn, type Evidence, layersText, statusesText } from './evidence.ts';

/** Findings for what the smoke test proved: forged requests that were let in, a wrong key, no backend. */

type DoorText = {
  readonly title: string;
  readonly remedy: string;
  /** Where the rule stands that this breaks, or the number of the known hole. */
  readonly source: string;
};

type Describe = (what: { readonly names: string; readonly evidence: Evidence } & Framework) => DoorText;

/** A forged request was let in. `open`: the controls that were, at least one. */
const openDoor = <const Code extends string>(
  code: Code,
  describe: Describe,
  reason: FailureReason = 'not-enforced',
) =>
  defineFinding(code, { error: reason }, (evidence: Evidence, open: readonly Control[]) => {
    const names = open.map(({ name }) => name).join(', ');
    const { source, title, remedy } = describe({ names, evidence, ...evidence.framework });
    return {
      title: title.length > 100 ? `${title.slice(0, 99)}…` : title,
      detail: [
        answerLines(evidence, [...open.map(({ name }) => name), 'right key', NO_TOKEN, RANDOM_KEY]),
        `Against ${source}.${isFromCache(evidence, open) ? ' A cache in front of the backend gave some of these answers.' : ''}`,
        ...addressesLines(evidence, open),
      ].join('\n'),
      remedy,
      where: evidence.url,
    };
  });

const isFromCache = (evidence: Evidence, open: readonly Control[]): boolean =>
  open.some(({ name }) =>
    answersIn(evidence, name).some(({ outcome, cached: isCached }) => outcome === 'accepted' && isCached),
  );

const FORGEABLE = 'Anybody can make a token.';

/** From the widest to the narrowest. */
const DOORS: { readonly [Code in Door]: ReturnType<typeof openDoor<Code>> } = {
  'probe-path-open': openDoor('probe-path-open', ({ evidence }) => ({
    title: 'The probe path answers anyone, without a token',
    source: 'RFC 6750 §3',
    remedy: `Set probe-path to a GET route that needs a token. If this one should, the backend does not enforce it. Accepted statuses: ${evidence.acceptText}.`,
  })),
  'token-not-verified': openDoor('token-not-verified', ({ verify }) => ({
    title: 'The backend accepts tokens signed with a random key',
    source: 'RFC 8725 §3.3',
    remedy: `${FORGEABLE} Verify the signature: ${verify}.`,
  })),
  'empty-token-accepted': openDoor('empty-token-accepted', ({ names, verify }) => ({
    title: `A header without a token lets a stranger in (${names})`,
    source: 'RFC 6750 §2.1',
    remedy: `Any client gets in. Refuse a request whose token is missing, empty or the text null before anything else, then ${verify}.`,
  })),
  'other-scheme-accepted': openDoor('other-scheme-accepted', ({ names, verify }) => ({
    title: `Another scheme than that of your tokens lets a stranger in (${names})`.slice(0, 100),
    source: 'RFC 9110 §11.4',
    remedy: `Any client gets in. Refuse every request whose token is not where yours are; what has another scheme must not skip ${verify}.`,
  })),
  'identity-headers-trusted': openDoor(
    'identity-headers-trusted',
    () => ({
      title: 'Identity headers alone let a stranger in',
      source: 'CWE-290',
      remedy:
        'A client can claim to be any user, and logins that work prove nothing about the key. Remove the header fallback, or let the proxy strip these headers. For a backend that only its proxy can reach: identity-headers: none.',
    }),
    'verifier-shadowed',
  ),
  'empty-key-accepted': openDoor('empty-key-accepted', ({ readKey }) => ({
    title: 'The backend accepts tokens signed with an empty key',
    source: 'RFC 7518 §3.2',
    remedy: `${FORGEABLE} A variable with a key is set but empty in the container: check that the secret exists and is handed on. Read it as ${readKey}.`,
  })),
  'placeholder-key-accepted': openDoor('placeholder-key-accepted', ({ names, readKey }) => ({
    title: `The backend accepts tokens signed with a placeholder in place of a key`,
    source: `RFC 8725 §3.5; ${names}`,
    remedy: `${FORGEABLE} A variable with a key is not set, and its absence became a text. Read it as ${readKey}.`,
  })),
  'default-key-accepted': openDoor('default-key-accepted', ({ readKey }) => ({
    title: 'The backend accepts tokens signed with a default key that anybody can guess',
    source: 'RFC 8725 §3.5',
    remedy: `${FORGEABLE} Remove the default from the code, read ${readKey}, and see that the container gets the variable.`,
  })),
  'unsigned-token-accepted': openDoor('unsigned-token-accepted', ({ names, verify }) => ({
    title: `The backend accepts unsigned tokens (${names})`,
    source: 'RFC 8725 §3.2, CVE-2015-9235',
    remedy: `${FORGEABLE} Name the allowed algorithm where tokens are verified: ${verify}.`,
  })),
  'algorithm-not-pinned': openDoor('algorithm-not-pinned', ({ names, verify }) => ({
    title: `The token chooses how it is verified (${names})`,
    source: 'RFC 8725 §3.1, CVE-2016-5431',
    remedy: `${FORGEABLE} Name the allowed algorithm where tokens are verified: ${verify}.`,
  })),
  'key-from-token-accepted': openDoor('key-from-token-accepted', ({ names, verify }) => ({
    title: `The backend takes the key from the token itself (${names})`,
    source: 'RFC 8725 §3.10, CVE-2018-0114',
    remedy: `${FORGEABLE} Never use the jwk of a header: ${verify}, with the key of the backend.`,
  })),
  'key-from-kid-accepted': openDoor('key-from-kid-accepted', ({ names, verify }) => ({
    title: `An unknown kid in the token leads to a publicly known key (${names})`,
    source: 'RFC 8725 §3.10',
    remedy: `${FORGEABLE} Look kid up in a fixed table, refuse one that is not in it, and never use it as a path: ${verify}.`,
  })),
  'signature-not-compared': openDoor('signature-not-compared', ({ names, verify }) => ({
    title: `A broken signature is accepted (${names})`,
    source: 'RFC 7515 §5.2',
    remedy: `${FORGEABLE} Compare the whole signature, and treat a signature that cannot be decoded as wrong: ${verify}, not code of your own.`,
  })),
  'tampered-token-accepted': openDoor('tampered-token-accepted', ({ verify }) => ({
    title: 'The backend accepts a token whose payload was changed',
    source: 'RFC 8725 §3.3',
    remedy: `The signature is not compared with the payload. Use ${verify}, not code of your own.`,
  })),
  'other-secret-accepted': openDoor('other-secret-accepted', ({ names }) => ({
    title: `Tokens signed with ${names} are accepted beside those of the signing key`,
    source: 'RFC 8725 §3.8 to §3.12',
    remedy: 'Let the verifier read the signing key alone: a holder of the other secret can make tokens.',
  })),
  'former-key-accepted': openDoor(
    'former-key-accepted',
    ({ names }) => ({
      title: `A former signing key is still accepted (${names})`,
      source: 'RFC 8725 §2.2',
      remedy: `Remove it from the containers, then ${AGAIN}. Unless it has leaked or a rotation has given it up, its tokens may be accepted for a while: hand it over as previous-jwt-secret-key.`,
    }),
    'previous-key-mismatch',
  ),
  'expired-token-accepted': openDoor('expired-token-accepted', ({ times, names }) => ({
    title: `The backend accepts an expired token (${names})`,
    source: 'RFC 7519 §4.1.4',
    remedy: `A stolen token keeps working. Verify exp: ${times}.`,
  })),
  'early-token-accepted': openDoor('early-token-accepted', ({ times }) => ({
    title: 'The backend accepts a token before its time (nbf)',
    source: 'RFC 7519 §4.1.5',
    remedy: `Verify nbf: ${times}.`,
  })),
  'claim-not-checked': openDoor('claim-not-checked', ({ names, addressee }) => ({
    title: `The backend accepts a token that is meant for another purpose (${names})`,
    source: 'RFC 8725 §3.8, §3.9, §3.11',
    remedy: `A token of another service or of another kind works here. Check it: ${addressee}. If the backend is not to check it, leave the claim out of claims.`,
  })),
};

/** A cache that answers for a token by a part of it: all broken signatures of a token that was accepted pass it. */
const verificationCached = openDoor('verification-cached', ({ names, verify }) => ({
  title: `A cache lets forged copies of an accepted token in (${names})`,
  source: 'CWE-290',
  remedy: `Tokens that were never seen are refused, copies of an accepted one with another signature or payload are not. Use the whole token as the key of the cache, or ${verify} each time.`,
}));

const isCache = (open: readonly Control[]): boolean => {
  const has = (name: string): boolean => open.some((control) => control.name === name);
  const anyBit = has('first bit of the signature') && has('last bit of the signature');
  return (anyBit && !has('first bit, token never seen')) || (has('replayed signature') && !has('tampered'));
};

/** Only these addresses let it in, where some did and some did not. */
const addressesLines = (evidence: Evidence, open: readonly Control[]): readonly string[] => {
  const names = new Set(open.map(({ name }) => name));
  const answers = evidence.observations.filter(({ address }) => address !== undefined);
  const accepting = new Set(
    answers
      .filter(({ probe, outcome }) => names.has(probe) && outcome === 'accepted')
      .map(({ address }) => address),
  );
  const all = new Set(answers.map(({ address }) => address));
  return accepting.size > 0 && accepting.size < all.size
    ? [`Of the addresses of this name ${[...all].join(', ')} only ${[...accepting].join(', ')} let it in.`]
    : [];
};

const WIDE: readonly Door[] = ['probe-path-open', 'token-not-verified'];

/**
 * One finding for each door that is open, the widest first. A backend that lets strangers in at all has no other doors.
 *
 * @param open the controls that were let in, at least one
 */
export const openDoorFindings = (
  evidence: Evidence,
  open: readonly Control[],
): readonly [ErrorFinding, ...Finding[]] => {
  const through = (door: Door) => open.filter((control) => control.door === door);
  const wide = WIDE.find((door) => through(door).length > 0);
  const doors = Object.keys(DOORS).filter((door): door is Door => wide === undefined || door === wide);
  const findings = doors.flatMap((door) => {
    const controls = through(door);
    if (controls.length === 0) return [];
    const define = door === 'signature-not-compared' && isCache(open) ? verificationCached : DOORS[door];
    return [define(evidence, controls)];
  });
  const [first, ...rest] = findings;
  if (first === undefined) throw new Error('No control was let in.');
  return [first, ...rest];
};

const MOST_PROBLEMS = 4;

export const backendNoAnswer = defineFinding(
  'backend-no-answer',
  { error: 'backend-unreachable' },
  (evidence: Evidence) => {
    const problems = [...new Set(evidence.observations.map(({ problem }) => problem))];
    return {
      title: 'The backend gave no usable answer to any request',
      detail: `${problems
        .slice(0, MOST_PROBLEMS)
        .map((problem) => `${problem}: ${describeNetworkError(problem)}.`)
        .join('\n')}\nRequests: ${evidence.observations.length}.`,
      remedy:
        'Nothing is known about the key. Check backend-url, the DNS name, the certificate, and whether the load balancer lets this runner in.',
      where: evidence.url,
    };
  },
);

export const backendGatewayError = defineFinding(
  'backend-gateway-error',
  { error: 'backend-unreachable' },
  (evidence: Evidence) => ({
    title: 'The gateway answers, but no backend is behind it',
    detail: answerLines(evidence),
    remedy:
      'Nothing is known about the key. Look at the health checks of the target group and at the log of the container.',
    where: evidence.url,
  }),
);

export const previousKeyInUse = defineFinding(
  'previous-key-in-use',
  { error: 'key-mismatch' },
  (evidence: Evidence) => ({
    title: 'The backend still verifies with the previous key and refuses the new one',
    detail: answerLines(evidence),
    remedy:
      'Its tasks have not read the new key: they get a secret only when they start. Restart them: aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment',
    where: evidence.url,
  }),
);

export const staleTask = defineFinding(
  'stale-task',
  { error: 'key-mismatch' },
  (evidence: Evidence, refusals: number) => {
    const right = answersIn(evidence, 'right key');
    return {
      title: `The signing key was refused in ${refusals} of ${right.length} requests: some tasks have another key`,
      detail: answerLines(evidence),
      remedy:
        'A task of an older deployment still serves, or tasks read the secret at different times. Restart them all: aws ecs update-service --cluster CLUSTER --service SERVICE --force-new-deployment\nIf it stays so, the key may not be the cause: a failure behind the verifier, now and then, can be answered like a bad token. The log of the backend tells.',
      where: evidence.url,
    };
  },
);

export const previousKeyStillAccepted = defineFinding(
  'previous-key-still-accepted',
  { error: 'previous-key-mismatch' },
  (evidence: Evidence) => ({
    title: 'The retired key is still accepted',
    detail: `${answerLines(evidence, ['right key', 'previous key'])}\nprevious-key is reject.`,
    remedy: `Remove the previous key from the containers. If only some requests were accepted, a task of an older deployment still serves: end it. Then ${AGAIN}`,
    where: evidence.url,
  }),
);

export const previousKeyRefused = defineFinding(
  'previous-key-refused',
  { error: 'previous-key-mismatch' },
  (evidence: Evidence) => ({
    ...(evidence.plan.isStaged
      ? {
          title: 'The next key is not accepted beside the current one, so nothing may be signed with it',
          detail: `${answerLines(evidence, ['right key', 'previous key', 'random key'])}\nNo user is affected: nothing has been signed with the next key yet, and the current one is accepted.`,
          remedy: `Let the verifier try JWT_SECRET_KEY_PREVIOUS beside JWT_SECRET_KEY (the next key comes in that variable), deploy that, then ${AGAIN}. To take the rotation back to the one key of before: gh workflow run rotate.yml -f phase=abandon`,
        }
      : {
          title: 'The previous key is refused, so tokens that users hold have stopped working',
          detail: `${answerLines(evidence, ['right key', 'previous key', 'random key'])}\nprevious-key is accept.`,
          remedy:
            'Let the verifier try both keys, and hand it the previous one (JWT_SECRET_KEY_PREVIOUS). If it is no longer needed: previous-key: reject.',
        }),
    where: evidence.url,
  }),
);

export const rightKeyRefusedAtFirst = defineFinding(
  'right-key-refused-at-first',
  'warning',
  (evidence: Evidence, refusals: number) => ({
    title: `The signing key was refused ${refusals} times before it was accepted steadily`,
    detail: `right key: ${statusesText(answersIn(evidence, 'right key'))} (${layersText(answersIn(evidence, 'right key'))})`,
    remedy:
      'During this deployment users were refused for a while. Rotate in two deployments, so that old and new tasks accept both keys.',
    where: evidence.url,
  }),
);

export const transientErrorsSeen = defineFinding(
  'transient-errors',
  'notice',
  (evidence: Evidence, errors: Evidence['observations']) => ({
    title: `${errors.length} requests got no answer or a server error and were tried again`,
    detail: statusesText(errors),
    remedy: 'Look at the health of the backend at that time, if this comes back.',
    where: evidence.url,
  }),
);
