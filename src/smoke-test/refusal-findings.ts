import { TOKEN_MARK } from '../inputs/token-location.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { FindingText } from '../model/finding.ts';
import { MEANINGS, type Meaning } from './answer-words.ts';
import {
  answerLines,
  answersIn,
  chooseShape,
  commonMeaning,
  distinctShapes,
  type Evidence,
  layersText,
  meaningOfRefusal,
  withOutcome,
} from './evidence.ts';
import { controlOf } from './schedule.ts';

/**
 * Findings for a right token that is refused all the time: by the verifier, for a reason that is ranked where it is not
 * known, or by something that stands before it.
 */

const REFUSED = { error: 'token-refused' } as const;
const UNCLEAR = { error: 'verdict-inconclusive' } as const;

const base = (evidence: Evidence) => ({ detail: answerLines(evidence), where: evidence.url });

const layer = (evidence: Evidence): string => layersText(answersIn(evidence, 'right key'));

const cut = (title: string): string => title.slice(0, 100);

/** A possible cause, and the one test that tells it from the others. */
type Cause = { readonly cause: string; readonly test: string };

const USER: Cause = {
  cause: 'the user of the token does not exist',
  test: 'name one who does: claims: {"sub": "<id>"}',
};
const CLAIM: Cause = {
  cause: 'a claim that it wants',
  test: 'give the one that it wants: claims: {"aud": "…", "iss": "…"}',
};
const ANOTHER_KEY: Cause = {
  cause: 'a key that nobody has named',
  test: 'name what the verifier may be reading: other-secrets',
};
const ROLE: Cause = {
  cause: 'a role that the user lacks',
  test: 'give the role in claims, or another probe-path',
};
const HEADER: Cause = {
  cause: 'a header that is lost on the way',
  test: 'look in the log of the backend whether the requests have the header with the token',
};

/** What the backend says is the cause, where it says one. */
const SAID: { readonly [M in Meaning]?: string } = {
  algorithm:
    'set algorithm to the one that it wants; a verifier with a public key (RS256) cannot be tested with a secret',
  'no-key':
    'see that the variable of the key reaches the verifier; if it picks the key by the header of the token: token-header: {"kid": "…"}; if it has only public keys (RS256), it cannot be tested with a secret',
  'key-unfit':
    'see how the verifier gets its key: as bytes, and as long as the algorithm wants it (32 bytes for HS256, 48 for HS384, 64 for HS512)',
  expired: 'compare the clocks of the backend and the runner',
  'not-yet-valid': 'compare the clocks of the backend and the runner',
  audience: 'name it: claims: {"aud": "…"}',
  issuer: 'name it: claims: {"iss": "…"}',
  'token-kind': 'set the profile of the framework, or the claim for the kind: claims: {"type": "access"}',
  claim: 'give it in claims',
  'no-such-user': 'name one who exists: claims: {"sub": "<id>"}',
  'not-permitted': 'give the role or the scope in claims, or another probe-path',
  revoked: 'see why the backend takes a new token for a revoked one: a list by user or by jti',
};

const ranked = (causes: readonly Cause[]) => ({
  line: `Likeliest first: ${causes.map(({ cause }) => cause).join('; ')}.`,
  remedy: `In this order: ${causes.map(({ test }) => test).join('; ')}. The log of the backend says which it is. Nothing shows that the key is wrong, so change no key.`,
});

/** The likeliest first: where a made-up user is refused like a random key, the user is the first suspect. */
const suspects = ({ isUserMadeUp }: Evidence): readonly Cause[] =>
  isUserMadeUp ? [USER, CLAIM, ANOTHER_KEY] : [CLAIM, ANOTHER_KEY, ROLE];

const saidCause = (evidence: Evidence): { readonly meaning: Meaning; readonly test: string } | undefined => {
  const meaning = meaningOfRefusal(evidence);
  const test = meaning && SAID[meaning];
  return meaning && test !== undefined ? { meaning, test } : undefined;
};

const GRADES = [REFUSED, { error: 'key-mismatch' }] as const;

/** What a backend says that has another key. */
const OTHER_KEY: { readonly [M in Meaning]?: string } = {
  'bad-signature': 'The backend says that the signature is wrong: it verifies with another key',
  'key-unusable': 'The backend says that its own key cannot be used: it did not get this one',
};

/**
 * It counts only where what is no token, and a token that nobody has signed, are refused for other reasons: a backend may
 * say "invalid signature" of whatever has two points in it. Nor does it count where an expired token of this key is
 * refused for another reason: it has passed the signature, and the words are those for an unknown user, too.
 */
const saysOtherKey = (evidence: Evidence): string | undefined => {
  const meaning = meaningOfRefusal(evidence);
  const unsigned = evidence.observations.filter(
    ({ probe }) => controlOf(evidence.plan, probe)?.door === 'unsigned-token-accepted',
  );
  const shape = chooseShape(evidence);
  const ofRight = distinctShapes(answersIn(evidence, 'right key'), shape);
  const isOfThis =
    unsigned.length > 0 &&
    unsigned.every(({ says }) => says?.meaning !== meaning) &&
    withOutcome(answersIn(evidence, 'expired'), 'refused').every((each) => ofRight.has(shape(each)));
  return meaning && isOfThis ? OTHER_KEY[meaning] : undefined;
};

const otherKeyText = (evidence: Evidence, title: string): FindingText => ({
  ...base(evidence),
  title,
  remedy:
    'See which variable the verifier reads, and that its value has no line break or quotes; name other secrets of the app in other-secrets.',
});

const unprovenText = (evidence: Evidence): FindingText => {
  const said = saidCause(evidence);
  if (said)
    return {
      ...base(evidence),
      title: cut(`The backend refuses the right token: it says that ${MEANINGS[said.meaning]}`),
      remedy: `Do what it says: ${said.test}. Nothing shows that the key is wrong, so change no key.`,
    };
  const { line, remedy } = ranked(suspects(evidence));
  return {
    ...base(evidence),
    title: 'The backend refuses the right token like one of a random key, and no other key is proven',
    detail: `${line}\n${base(evidence).detail}`,
    remedy,
  };
};

export const keyRefused = defineFinding(
  'key-refused',
  GRADES,
  (evidence: Evidence): FindingText & { readonly as: (typeof GRADES)[number] } => {
    const title = saysOtherKey(evidence);
    return title === undefined
      ? { ...unprovenText(evidence), as: GRADES[0] }
      : { ...otherKeyText(evidence, title), as: GRADES[1] };
  },
);

export const refusedAlike = defineFinding('refused-alike', REFUSED, (evidence: Evidence) => {
  const { line, remedy } = ranked([...suspects(evidence), HEADER]);
  return {
    ...base(evidence),
    title: cut(`Every request gets the same refusal, with or without a token (by ${layer(evidence)})`),
    detail: `${line}\n${base(evidence).detail}`,
    remedy,
  };
});

export const keyRightButRefused = defineFinding('key-right-but-refused', REFUSED, (evidence: Evidence) => {
  const said = saidCause(evidence);
  return {
    ...base(evidence),
    title: said
      ? cut(
          `The key is recognised, but the token is refused: the backend says that ${MEANINGS[said.meaning]}`,
        )
      : 'The backend tells the signing key from a random one, but still refuses it',
    remedy: said
      ? `Do what it says: ${said.test}.`
      : 'The key seems right. Possible: no such user, a role that the user lacks, or a claim (aud, iss, scope). Set profile and claims, e.g. claims: {"sub": "<id>", "role": "user"}, or another probe-path.',
  };
});

export const clocksDisagree = defineFinding('clocks-disagree', REFUSED, (evidence: Evidence) => {
  const skew = withOutcome(answersIn(evidence, 'right key'), 'refused').at(-1)?.clockSkew ?? 0;
  return {
    ...base(evidence),
    title: `The backend's clock is ${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the runner's, so a good token may seem invalid`,
    remedy: 'Correct the clock (NTP) of the one that is wrong, and allow the verifier a leeway of 30 s.',
  };
});

/** The request did not get as far as the verifier, or it is not known whether it did. */
const beforeVerifier = <const Code extends string>(
  code: Code,
  title: (evidence: Evidence) => string,
  remedy: (evidence: Evidence) => string,
) =>
  defineFinding(code, UNCLEAR, (evidence: Evidence) => ({
    ...base(evidence),
    title: cut(title(evidence)),
    remedy: remedy(evidence),
  }));

const tokenWith = ({ url }: Evidence, header: string): string => `curl -i -H '${header}' ${url}`;

export const tokenNotSeen = beforeVerifier(
  'token-not-seen',
  (evidence) => `The backend says that it saw no token, though one was sent (answered by ${layer(evidence)})`,
  (evidence) =>
    `The header is lost on the way (CloudFront: the origin request policy must pass Authorization; Apache: WSGIPassAuthorization On), or the token is looked for elsewhere. The test: ${tokenWith(evidence, evidence.location.replace(TOKEN_MARK, 'x'))} must not be answered like a request without it.`,
);

export const otherSchemeWanted = beforeVerifier(
  'other-scheme-wanted',
  (evidence) =>
    `The backend asks for another scheme: ${answersIn(evidence, 'right key').at(-1)?.schemes.join(' or ') || 'the words before the token are not the right ones'}`,
  ({ location }) =>
    `The token was sent as ${location}. Say how the backend wants it, e.g. token-location: "Authorization: JWT {token}" (Djoser) or "Authorization: Token {token}" (Django REST); or let it take Bearer.`,
);

export const basicGate = beforeVerifier(
  'basic-gate',
  (evidence) => `A password gate (Basic) stands before the backend (answered by ${layer(evidence)})`,
  (evidence) =>
    `No token gets through it. Let the probe path through without a password, or set backend-url to the address behind the gate. The test: ${tokenWith(evidence, 'Authorization: Bearer x')} must show no "WWW-Authenticate: Basic".`,
);

export const cookieWanted = beforeVerifier(
  'cookie-wanted',
  ({ location }) => `The backend looks for the token in a cookie, and it was sent as ${location}`,
  () =>
    'Say so, e.g. token-location: "Cookie: access_token_cookie={token}" (Flask-JWT-Extended with JWT_TOKEN_LOCATION = ["cookies"]), or let the backend take headers too.',
);

export const hostNotAllowed = beforeVerifier(
  'host-not-allowed',
  (evidence) =>
    commonMeaning(answersIn(evidence, 'right key')) === 'host'
      ? `The backend does not serve this host name, so everybody is refused (${layer(evidence)})`
      : `Every request is a bad request (400), with or without a token (answered by ${layer(evidence)})`,
  ({ url }) =>
    `Add ${new URL(url).hostname} to the hosts that the backend serves (Django: ALLOWED_HOSTS), or set backend-url to a name that it serves, and probe-path to a path that needs no parameters. Nothing is known about the key.`,
);

export const answeredElsewhere = beforeVerifier(
  'answered-by-another-layer',
  (evidence) => {
    const says = answersIn(evidence, 'right key').at(-1)?.says;
    return says
      ? `The verifier was not reached: ${says.by} answers this path (${MEANINGS[says.meaning]})`
      : `The verifier was not reached: ${layer(evidence)} answers this path`;
  },
  () =>
    'Correct backend-url and probe-path (path, stage, rule of the load balancer, behaviour of CloudFront) so that they lead to the backend. Nothing is known about the key.',
);

export const originGuarded = beforeVerifier(
  'origin-guarded',
  () => 'The load balancer refuses every request by a rule of its own, before the backend',
  () =>
    "It may want the secret header that the CDN adds: use the CDN's address in backend-url. The test: aws elbv2 describe-rules --listener-arn LISTENER shows the rule with a fixed response.",
);

export const lockedOut = beforeVerifier(
  'locked-out',
  () => 'From one request on everybody was refused, also the right token, which was accepted before',
  () =>
    'Either the backend bans a sender after so many refusals, or production changed during the test. Exempt the user agent cdk-jwt-deploy from the ban, or probe another path. Nothing shows that the key is wrong.',
);

/**
 * Those that leave open what is wrong with the key or the token. A verifier of one's own may ask for a password too: Spring
 * does unless it is told not to.
 */
export const OPEN_FINDINGS: readonly string[] = [
  keyRefused,
  refusedAlike,
  keyRightButRefused,
  clocksDisagree,
  tokenNotSeen,
  basicGate,
].map(({ code }) => code);
