import { PROFILE_NAMES, profiles } from '../inputs/profiles.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { Algorithm } from '../redaction/key-bytes.ts';
import type { Candidate, KeyMaterial } from './candidates.ts';
import { axisLines, type Evidence } from './evidence.ts';
import { previousKeyInUse } from './findings.ts';

/** Findings that say why the right key is refused. */

type Case = { readonly evidence: Evidence; readonly material: KeyMaterial };

const cut = (title: string): string => title.slice(0, 100);

const base = ({ evidence }: Case, observed: string) =>
  ({
    severity: 'error',
    detail: `${observed}\n${axisLines(evidence)}`,
    where: evidence.url,
  }) as const;

/** The key itself is right. */
const unclear = (one: Case, observed: string) =>
  ({ ...base(one, observed), failureReason: 'verdict-inconclusive' }) as const;

type KeyText = (variable: string, words: string) => Pick<ErrorFinding, 'code' | 'remedy'>;

const KEY_TEXTS: Readonly<Record<Exclude<Candidate['code'], 'previous-key-in-use'>, KeyText>> = {
  'verifier-uses-other-secret': (variable, words) => ({
    code: 'verifier-uses-other-secret',
    remedy: `Let the verifier read ${variable}, as in jwt.decode(token, os.environ["${variable}"], algorithms=["HS256"]). Whoever has ${words} can make tokens until then.`,
  }),
  'verifier-uses-default-key': (variable) => ({
    code: 'verifier-uses-default-key',
    remedy: `Anybody can make a token. ${variable} does not reach the verifier, which falls back to a default in its code. Remove the default: os.environ["${variable}"].`,
  }),
  'verifier-key-whitespace': () => ({
    code: 'verifier-key-whitespace',
    remedy:
      'Store the value without it (printf %s, echo -n, tr -d "\\r\\n"), and let both sides read it in the same way: none or both with .strip().',
  }),
  'verifier-key-quoted': (variable) => ({
    code: 'verifier-key-quoted',
    remedy: `Remove the quotes where the container gets ${variable}: docker --env-file and the env files of ECS keep them.`,
  }),
  'verifier-key-encoding': () => ({
    code: 'verifier-key-encoding',
    remedy:
      'One side decodes the text and the other does not. Choose one for both; if the backend is right, tell this action: key-encoding (utf8, base64, base64url, hex).',
  }),
  'verifier-key-wrapped': () => ({
    code: 'verifier-key-wrapped',
    remedy:
      'Hand over the value alone: in ECS valueFrom "<secret-arn>:<json-key>::", in CDK ecs.Secret.fromSecretsManager(secret, "<json-key>").',
  }),
  'verifier-key-cut': () => ({
    code: 'verifier-key-cut',
    remedy:
      'A shell or an env file changed it on the way. Use a key of letters and digits, which pass everywhere: openssl rand -hex 32',
  }),
  'verifier-key-altered': (variable) => ({
    code: 'verifier-key-altered',
    remedy: `Look at what stands between the store and the verifier; ${variable} must reach it as it is.`,
  }),
};

/** The verifier honours, or calls expired, what this candidate has signed. */
export const verifierUsesOtherKey = (one: Case, { code, words }: Candidate): ErrorFinding => {
  if (code === 'previous-key-in-use') return previousKeyInUse(one.evidence);
  const { variable } = one.material;
  const instead = code === 'verifier-uses-other-secret' ? ` instead of ${variable}` : '';
  return {
    ...base(one, `Tokens signed with ${words} are recognised, and those signed with the right key are not.`),
    failureReason: 'key-mismatch',
    ...KEY_TEXTS[code](variable, words),
    title: cut(`The backend verifies with ${words}${instead}`),
  };
};

export const verifierWantsAlgorithm = (one: Case, algorithm: Algorithm): ErrorFinding => ({
  ...unclear(one, `Tokens signed with the right key and ${algorithm} are accepted.`),
  code: 'verifier-algorithm',
  title: `The key is right, but the backend wants ${algorithm}`,
  remedy: `Set algorithm: ${algorithm} here, and let the frontend sign with it; or name the other one where tokens are verified.`,
});

/** `names`: the claims that were added; with several, all of them together were needed, or which of them is not known. */
export const tokenClaimMissing = (one: Case, names: readonly string[]): ErrorFinding => {
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

export const verifierClockBehind = (one: Case): ErrorFinding => ({
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
export const verifierClockAhead = (one: Case, seconds: number): ErrorFinding => ({
  ...unclear(
    one,
    `Tokens that begin ${seconds} seconds later, and end 120 seconds after that, are accepted.`,
  ),
  code: 'verifier-clock',
  title: "The key is right, but the backend's clock is ahead, so that tokens seem to have expired",
  remedy:
    'Correct the clock of the backend (NTP; UTC and not local time), and allow a leeway of 30 s: leeway=30.',
});
