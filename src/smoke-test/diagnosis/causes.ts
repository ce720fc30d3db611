import { PROFILE_NAMES, profiles } from '../../inputs/profiles.ts';
import type { ErrorFinding } from '../../model/finding.ts';
import type { Algorithm } from '../../redaction/key-bytes.ts';
import { axisLines, type Evidence } from '../evidence.ts';
import { previousInUse } from '../failure-findings.ts';
import type { Candidate, KeyMaterial } from './candidates.ts';

/** Findings that say why the right key is refused. */

type Seen = { readonly evidence: Evidence; readonly material: KeyMaterial };

const cut = (title: string): string => title.slice(0, 100);

const base = ({ evidence }: Seen, seen: string) =>
  ({
    severity: 'error',
    detail: `${seen}\n${axisLines(evidence)}`,
    where: evidence.url,
  }) as const;

const mismatch = (one: Seen, seen: string) =>
  ({ ...base(one, seen), failureReason: 'key-mismatch' }) as const;

/** The key itself is right. */
const unclear = (one: Seen, seen: string) =>
  ({ ...base(one, seen), failureReason: 'verdict-inconclusive' }) as const;

/** The verifier honours, or calls expired, what this candidate has signed. */
export const otherKey = (one: Seen, { code, words }: Candidate): ErrorFinding => {
  const { variable } = one.material;
  const common = mismatch(
    one,
    `Tokens signed with ${words} are recognised, and those signed with the right key are not.`,
  );
  const title = cut(`The backend verifies with ${words}`);
  switch (code) {
    case 'previous-key-in-use':
      return previousInUse(one.evidence);
    case 'verifier-uses-other-secret':
      return {
        ...common,
        code: 'verifier-uses-other-secret',
        title: cut(`The backend verifies with ${words} instead of ${variable}`),
        remedy: `Let the verifier read ${variable}, as in jwt.decode(token, os.environ["${variable}"], algorithms=["HS256"]). Whoever has ${words} can make tokens until then.`,
      };
    case 'verifier-uses-default-key':
      return {
        ...common,
        code: 'verifier-uses-default-key',
        title,
        remedy: `Anybody can make a token. ${variable} does not reach the verifier, which falls back to a default in its code. Remove the default: os.environ["${variable}"].`,
      };
    case 'verifier-key-whitespace':
      return {
        ...common,
        code: 'verifier-key-whitespace',
        title,
        remedy:
          'Store the value without it (printf %s, echo -n, tr -d "\\r\\n"), and let both sides read it in the same way: none or both with .strip().',
      };
    case 'verifier-key-quoted':
      return {
        ...common,
        code: 'verifier-key-quoted',
        title,
        remedy: `Remove the quotes where the container gets ${variable}: docker --env-file and the env files of ECS keep them.`,
      };
    case 'verifier-key-encoding':
      return {
        ...common,
        code: 'verifier-key-encoding',
        title,
        remedy:
          'One side decodes the text and the other does not. Choose one for both; if the backend is right, tell this action: key-encoding (utf8, base64, base64url, hex).',
      };
    case 'verifier-key-wrapped':
      return {
        ...common,
        code: 'verifier-key-wrapped',
        title,
        remedy: `Hand over the value alone: in ECS valueFrom "<secret-arn>:<json-key>::", in CDK ecs.Secret.fromSecretsManager(secret, "<json-key>").`,
      };
    case 'verifier-key-cut':
      return {
        ...common,
        code: 'verifier-key-cut',
        title,
        remedy:
          'A shell or an env file changed it on the way. Use a key of letters and digits, which pass everywhere: openssl rand -hex 32',
      };
    case 'verifier-key-altered':
      return {
        ...common,
        code: 'verifier-key-altered',
        title,
        remedy: `Look at what stands between the store and the verifier; ${variable} must reach it as it is.`,
      };
  }
};

export const otherAlgorithm = (one: Seen, algorithm: Algorithm): ErrorFinding => ({
  ...unclear(one, `Tokens signed with the right key and ${algorithm} are accepted.`),
  code: 'verifier-algorithm',
  title: `The key is right, but the backend wants ${algorithm}`,
  remedy: `Set algorithm: ${algorithm} here, and let the frontend sign with it; or name the other one where tokens are verified.`,
});

/** `names`: the claims that were added; with several, all of them together were needed or cannot be told apart. */
export const claimMissing = (one: Seen, names: readonly string[]): ErrorFinding => {
  const profile = PROFILE_NAMES.find((each) =>
    names.every((name) => Object.hasOwn(profiles[each].claims, name)),
  );
  const which = names.length === 1 ? `the claim ${names[0]}` : `claims (${names.join(', ')})`;
  return {
    ...unclear(one, `Tokens signed with the right key are accepted once they have ${which}.`),
    code: 'token-claim-missing',
    title: cut(`The key is right, but the backend wants ${which} in the token`),
    remedy:
      profile === undefined
        ? 'Choose the profile that adds it, e.g. profile: flask-jwt-extended for nbf, or give it in claims.'
        : `Set profile: ${profile}, or give it in claims.`,
  };
};

export const clockBehind = (one: Seen): ErrorFinding => ({
  ...unclear(
    one,
    'Tokens signed with the right key are accepted when they do not say since when they are valid.',
  ),
  code: 'verifier-clock',
  title: "The key is right, but the backend's clock is behind, so that tokens seem to come from the future",
  remedy:
    'Correct the clock of the backend (NTP; UTC and not local time), and allow a leeway of 30 s: leeway=30.',
});

/** `seconds`: how much later a token had to be to be accepted. */
export const clockAhead = (one: Seen, seconds: number): ErrorFinding => ({
  ...unclear(
    one,
    `Tokens that begin ${seconds} seconds later, and end 120 seconds after that, are accepted.`,
  ),
  code: 'verifier-clock',
  title: "The key is right, but the backend's clock is ahead, so that tokens seem to have expired",
  remedy:
    'Correct the clock of the backend (NTP; UTC and not local time), and allow a leeway of 30 s: leeway=30.',
});
