import { PROFILE_NAMES, profiles } from '../inputs/profiles.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { Algorithm } from '../redaction/key-bytes.ts';
import type { Candidate, KeyMaterial } from './candidates.ts';
import { answerLines, type Evidence } from './evidence.ts';
import { previousKeyInUse } from './findings.ts';

/** Findings that say why the right key is refused. */

type Case = { readonly evidence: Evidence; readonly material: KeyMaterial };

/** The key itself is right. */
const REFUSED = { error: 'token-refused' } as const;

const cut = (title: string): string => title.slice(0, 100);

const base = ({ evidence }: Case, observed: string) => ({
  detail: `${observed}\n${answerLines(evidence)}`,
  where: evidence.url,
});

type KeyCode = Exclude<Candidate['code'], typeof previousKeyInUse.code>;

/** The verifier honours, or calls expired, what this candidate has signed. */
const otherKey = <const Code extends KeyCode>(
  code: Code,
  remedy: (variable: string, words: string) => string,
) =>
  defineFinding(code, { error: 'key-mismatch' }, (one: Case, { words }: Candidate) => {
    const { variable } = one.material;
    const instead = code === 'verifier-uses-other-secret' ? ` instead of ${variable}` : '';
    return {
      ...base(
        one,
        `Tokens signed with ${words} are recognised, and those signed with the right key are not.`,
      ),
      title: cut(`The backend verifies with ${words}${instead}`),
      remedy: remedy(variable, words),
    };
  });

const OTHER_KEYS: { readonly [Code in KeyCode]: ReturnType<typeof otherKey<Code>> } = {
  'verifier-uses-other-secret': otherKey(
    'verifier-uses-other-secret',
    (variable, words) =>
      `Let the verifier read ${variable}, as in jwt.decode(token, os.environ["${variable}"], algorithms=["HS256"]). Until then, anyone who has ${words} can make tokens.`,
  ),
  'verifier-uses-default-key': otherKey(
    'verifier-uses-default-key',
    (variable) =>
      `Anybody can make a token. ${variable} does not reach the verifier, which falls back to a default in its code. Remove the default: os.environ["${variable}"].`,
  ),
  'verifier-key-whitespace': otherKey(
    'verifier-key-whitespace',
    () =>
      'Store the value without it (printf %s, echo -n, tr -d "\\r\\n"), and let both sides read it in the same way: none or both with .strip().',
  ),
  'verifier-key-quoted': otherKey(
    'verifier-key-quoted',
    (variable) =>
      `Remove the quotes where the container gets ${variable}: docker --env-file and the env files of ECS keep them.`,
  ),
  'verifier-key-encoding': otherKey(
    'verifier-key-encoding',
    () =>
      'One side decodes the text and the other does not. Choose one for both; if the backend is right, tell this action: key-encoding (utf8, base64, base64url, hex).',
  ),
  'verifier-key-wrapped': otherKey(
    'verifier-key-wrapped',
    () =>
      'Hand over the value alone: in ECS valueFrom "<secret-arn>:<json-key>::", in CDK ecs.Secret.fromSecretsManager(secret, "<json-key>").',
  ),
  'verifier-key-cut': otherKey(
    'verifier-key-cut',
    () =>
      'A shell or an env file changed it on the way. Use a key of letters and digits, which pass everywhere: openssl rand -hex 32',
  ),
  'verifier-key-altered': otherKey(
    'verifier-key-altered',
    (variable) => `Look at what is between the store and the verifier: ${variable} must arrive unchanged.`,
  ),
};

export const verifierUsesOtherKey = (one: Case, candidate: Candidate): ErrorFinding =>
  candidate.code === previousKeyInUse.code
    ? previousKeyInUse(one.evidence)
    : OTHER_KEYS[candidate.code](one, candidate);

/** `algorithm`: absent where the verifier says that it wants another one, and none that a secret can sign is accepted. */
export const verifierWantsAlgorithm = defineFinding(
  'verifier-algorithm',
  REFUSED,
  (one: Case, algorithm?: Algorithm) =>
    algorithm === undefined
      ? {
          ...base(one, 'It accepts none of HS256, HS384 and HS512.'),
          title: 'The backend does not take tokens that are signed with a secret: it wants another algorithm',
          remedy:
            'It wants tokens of a private key (RS256, ES256), and those of this run cannot be such. Let it take the algorithm of the frontend and the signing key, or leave backend-url out: this backend has no use for the key.',
        }
      : {
          ...base(one, `Tokens signed with the right key and ${algorithm} are accepted.`),
          title: `The key is right, but the backend wants ${algorithm}`,
          remedy: `Set algorithm: ${algorithm} here, and let the frontend sign with it; or name the other one where tokens are verified.`,
        },
);

/** `names`: the claims that were added; with several, all of them together were needed, or which of them is not known. */
export const tokenClaimMissing = defineFinding(
  'token-claim-missing',
  REFUSED,
  (one: Case, names: readonly string[]) => {
    const profile = PROFILE_NAMES.find((each) =>
      names.every((name) => Object.hasOwn(profiles[each].claims, name)),
    );
    const which = names.length === 1 ? `the claim ${names[0]}` : `claims (${names.join(', ')})`;
    return {
      ...base(one, `Tokens signed with the right key are accepted once they have ${which}.`),
      title: cut(`The key is right, but the backend wants ${which} in the token`),
      remedy:
        profile === undefined
          ? 'Choose the profile that adds it, e.g. profile: flask-jwt-extended for nbf, or give it in claims.'
          : `Set profile: ${profile}, or give it in claims.`,
    };
  },
);

const verifierClock = defineFinding(
  'verifier-clock',
  REFUSED,
  (one: Case, observed: string, title: string) => ({
    ...base(one, observed),
    title,
    remedy:
      'Correct the clock of the backend (NTP; UTC and not local time), and allow a leeway of 30 s: leeway=30.',
  }),
);

export const verifierClockBehind = (one: Case): ErrorFinding =>
  verifierClock(
    one,
    'Tokens signed with the right key are accepted when they do not say since when they are valid.',
    "The key is right, but the backend's clock is behind, so that tokens seem to come from the future",
  );

/** `seconds`: how much later a token had to be to be accepted. */
export const verifierClockAhead = (one: Case, seconds: number): ErrorFinding =>
  verifierClock(
    one,
    `Tokens that begin ${seconds} seconds later, and end 120 seconds after that, are accepted.`,
    "The key is right, but the backend's clock is ahead, so that tokens seem to have expired",
  );
