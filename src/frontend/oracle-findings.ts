import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { KnownSecrets, SessionSecret } from './candidates.ts';
import type { CsrfReading } from './csrf.ts';
import { answerCached, cookieRefused, type Place as Where } from './findings.ts';
import { identity, type Sample, tally, wordsOf } from './samples.ts';

/** Findings for which secret the deployed frontend uses. Names only, never a text. */

export type Place = Where & { readonly known: KnownSecrets };

export const triedNames = ({ others, keyName, previous, session }: KnownSecrets): string =>
  [
    ...new Set([
      ...(session ? [session.name] : []),
      ...others.map(({ name }) => name),
      keyName,
      ...(previous ? [previous.name] : []),
    ]),
  ].join(', ');

const sessionName = ({ session }: KnownSecrets): string => session?.name ?? 'the session secret';

type Made = 'csrf cookie' | 'session cookie';

const otherSecret = defineFinding(
  'frontend-uses-other-secret',
  { error: 'frontend-mismatch' },
  ({ name }: SessionSecret, made: Made, { known, where }: Place) => ({
    title: `The frontend uses another secret than ${sessionName(known)}`.slice(0, 100),
    detail: `Its ${made} was made with ${name}.`,
    remedy: `Look at what the frontend's container gets as NEXTAUTH_SECRET and AUTH_SECRET${made === 'session cookie' ? ', and at jwt.secret or jwt.encode in its code' : ''}. ${
      name === known.keyName
        ? 'It must not be the signing key: one leak would be the loss of both.'
        : `If ${name} is meant, set frontend-secret-name.`
    }`,
    where,
  }),
);

const damagedSecret = defineFinding(
  'frontend-secret-damaged',
  { error: 'frontend-mismatch' },
  ({ name }: SessionSecret, made: Made, { where }: Place) => ({
    title: 'The frontend uses a damaged form of its secret',
    detail: `Its ${made} was made with ${name}.`,
    remedy:
      'Store the secret anew without the addition, e.g. with printf %s instead of echo, and deploy it. Every session ends.',
    where,
  }),
);

const unknownSecret = defineFinding(
  'frontend-secret-unknown',
  { error: 'frontend-mismatch' },
  ({ known, where }: Place) => ({
    title: 'The frontend uses a secret that is none of the given ones',
    detail: `Tried, also damaged and in lists: ${triedNames(known)}.`,
    remedy:
      'Look at what the container gets as AUTH_SECRET and NEXTAUTH_SECRET, whether it was built in, and whether an old task still runs. If the secret is right, give it in other-secrets.',
    where,
  }),
);

const notNamed = defineFinding(
  'frontend-secret-not-given',
  'warning',
  (secret: SessionSecret | undefined, { known, where }: Place) => ({
    title: 'Whether the frontend uses the right secret was not established',
    detail: secret
      ? `It uses ${secret.name}, and no input says whether it should.`
      : `It uses none of ${triedNames(known)}, and no input says which one it should.`,
    remedy:
      'Add the secret to other-secrets and name it: frontend-secret-name: AUTH_SECRET. The default is NEXTAUTH_SECRET.',
    where,
  }),
  { leavesOpen: true },
);

/** @param asked what was asked, and what each answer came from */
export const tasksDiffer = defineFinding(
  'frontend-tasks-differ',
  { error: 'frontend-mismatch' },
  (asked: string, { where }: Place) => ({
    title: 'The tasks of the frontend do not use the same secret',
    detail: `${asked} A user who is logged in at one task is a stranger at the other.`,
    remedy:
      'If old tasks are still running, wait until they are gone, or stop them, and run mode: verify. If none is, compare the secrets of the tasks, and jwt.secret and jwt.encode.',
    where,
  }),
);

const secretsDiffer = (samples: readonly Sample[], place: Place): ErrorFinding =>
  tasksDiffer(`Used: ${tally(samples)}.`, place);

export const differedAtFirst = defineFinding(
  'frontend-secret-differed-at-first',
  'notice',
  (samples: readonly Sample[], { where }: Place) => ({
    title: 'Some first answers of the frontend came from a task with another secret, or from none',
    detail: tally(samples),
    remedy: 'Nothing, if a task was just going away. If none was, run mode: verify.',
    where,
  }),
);

const notAuthJs = defineFinding(
  'frontend-not-authjs',
  { error: 'frontend-not-established' },
  (sample: Sample, { where, route }: Place) => ({
    title: 'Nothing was established: no NextAuth or Auth.js answers there',
    detail: `${route('csrf')} gave ${wordsOf(sample)}, without a csrf token and its cookie.`,
    remedy:
      sample.kind === 'other-answer' && /^https?:/.test(sample.place)
        ? 'Set frontend-url to the address that it leads to, if that is the one that people use.'
        : 'Set frontend-url and auth-path to where the routes of Auth.js are. A middleware must leave them alone, and a firewall must let the user agent cdk-jwt-deploy in.',
    where,
  }),
);

/** `found`: where the routes were found instead; '' where they were not looked for or not found. */
export const otherAuthPath = defineFinding(
  'frontend-other-auth-path',
  { error: 'frontend-not-established' },
  (found: string, { where, route }: Place) => ({
    title: 'Auth.js answers, but its routes have another path than auth-path',
    detail:
      found === ''
        ? `${route('csrf')} gave 400 “Bad request.”, which Auth.js says of a path that is not below its basePath.`
        : `${route('csrf')} was not found, and Auth.js answers at ${found}/csrf.`,
    remedy:
      found === ''
        ? 'Take the path off AUTH_URL or NEXTAUTH_URL, which Auth.js takes for its basePath, or set auth-path to it if the routes are meant to be there.'
        : `Set auth-path: ${found}`,
    where,
  }),
);

const cookieLost = defineFinding(
  'frontend-set-cookie-lost',
  { error: 'frontend-not-established' },
  ({ where, route }: Place) => ({
    title: 'The csrf token of the frontend comes without its cookie, so no user can log in',
    detail: `${route('csrf')} has a csrfToken in its body and no Set-Cookie that fits: something takes it off on the way.`,
    remedy:
      'Let what stands before the frontend hand Set-Cookie and Cookie on: in CloudFront AllViewer as origin request policy and CachePolicy.CACHING_DISABLED, in nginx no proxy_hide_header and no proxy_ignore_headers.',
    where,
  }),
);

const serverError = defineFinding(
  'frontend-server-error',
  { error: 'frontend-not-established' },
  (sample: Sample, { where, route }: Place) => ({
    title: 'The frontend answers with an error of its own',
    detail: `${route('csrf')} gave ${wordsOf(sample)}. Auth.js does so when it has no secret, or does not trust the host.`,
    remedy:
      'Look at the log of the container. Set AUTH_SECRET (v5) or NEXTAUTH_SECRET (v4), and behind a load balancer AUTH_TRUST_HOST=true (v5; trustHost: true in the code with SvelteKit, which does not read it) or NEXTAUTH_URL (v4).',
    where,
  }),
);

const noAnswer = defineFinding(
  'frontend-no-answer',
  { error: 'frontend-not-established' },
  (samples: readonly Sample[], { where }: Place) => ({
    title: 'The frontend gave no answer',
    detail: `${tally(samples)}.`,
    remedy:
      'Check frontend-url, its DNS name and certificate, and whether the load balancer lets this runner in.',
    where,
  }),
);

const timeOver = defineFinding(
  'frontend-out-of-time',
  { error: 'frontend-not-established' },
  (title: string, detail: string, where: string) => ({
    title,
    detail,
    remedy: 'Raise smoke-timeout-seconds, e.g. to twice of what it is.',
    where,
  }),
);

const outOfTime = (samples: readonly Sample[], where: string): ErrorFinding =>
  timeOver(
    'The frontend was not asked often enough to know all of its tasks',
    `The time was over. ${samples.length === 0 ? 'Nothing was answered before.' : `Seen: ${tally(samples)}.`}`,
    where,
  );

/** `what`: what was left undone, with a capital letter. */
export const leftUndone = (what: string, where: string): ErrorFinding =>
  timeOver(`${what}: the time was over`, 'What the frontend would have answered is not known.', where);

export const unsteady = defineFinding(
  'frontend-unsteady',
  { error: 'frontend-not-established' },
  (samples: readonly Sample[], where: string) => ({
    title: 'The frontend answers too unsteadily to know all of its tasks',
    detail: `Seen: ${tally(samples)}.`,
    remedy: samples.some((sample) => sample.kind === 'other-answer' && sample.status === 429)
      ? 'Something limits the rate of requests: exempt the user agent cdk-jwt-deploy, or wait and run mode: verify.'
      : 'Look at the health of its tasks and at its log, then run mode: verify.',
    where,
  }),
);

/** What it means that a cookie was made with this secret; undefined where it is the one that is meant. */
export const judgeSecret = (
  secret: SessionSecret | undefined,
  made: Made,
  place: Place,
): Finding | undefined => {
  if (!place.known.session) return notNamed(secret, place);
  if (secret === undefined) return unknownSecret(place);
  if (secret.role === 'damaged') return damagedSecret(secret, made, place);
  return secret.role === 'expected' ? undefined : otherSecret(secret, made, place);
};

/** Whether `judgeSecret` said it; of the csrf cookie's secret, a session overrules it. */
export const isOfSecret = ({ code }: Finding): boolean =>
  [notNamed, unknownSecret, damagedSecret, otherSecret].some((each) => each.code === code);

const settledOn = (settled: Sample, samples: readonly Sample[], place: Place): Finding | undefined => {
  switch (settled.kind) {
    case 'no-answer':
      return noAnswer(samples, place);
    case 'other-answer':
      return settled.status >= 500 ? serverError(settled, place) : notAuthJs(settled, place);
    case 'secret':
      return judgeSecret(settled.secret, 'csrf cookie', place);
    case 'cookie-lost':
      return cookieLost(place);
    case 'other-path':
      return otherAuthPath('', place);
    default:
      return undefined;
  }
};

const present = (finding: Finding | undefined): readonly Finding[] => (finding ? [finding] : []);

const isExpected = (sample: Sample): boolean =>
  sample.kind === 'secret' && sample.secret?.role === 'expected';

const judgeSamples = (
  { samples, settled, ranOut }: Omit<CsrfReading, 'csrf' | 'refused'>,
  place: Place,
): readonly Finding[] => {
  const kinds = new Set(samples.map(identity));
  if (settled && isExpected(settled)) return kinds.size > 1 ? [differedAtFirst(samples, place)] : [];
  const secrets = new Set(samples.filter(({ kind }) => kind === 'secret').map(identity));
  // What gave a csrf cookie and then something else is such a frontend, and only kept us from asking on.
  if (settled && (settled.kind === 'secret' || secrets.size === 0))
    return present(settledOn(settled, samples, place));
  if (secrets.size > 1) return [secretsDiffer(samples, place)];
  if (samples.length > 0 && samples.every(({ kind }) => kind === 'no-answer'))
    return [noAnswer(samples, place)];
  return [ranOut ? outOfTime(samples, place.where) : unsteady(samples, place.where)];
};

/** What a cache repeats is no evidence; a wrong secret that was seen before is. */
const judgeCached = (samples: readonly Sample[], place: Place): readonly Finding[] => {
  const seen = samples.filter(({ kind }) => kind === 'secret');
  const wrong = seen.findLast((sample) => !isExpected(sample));
  return [
    answerCached('csrf', place),
    ...(new Set(seen.map(identity)).size > 1
      ? [secretsDiffer(seen, place)]
      : present(wrong && settledOn(wrong, seen, place))),
  ];
};

/** Pure: what the samples mean. Nothing is said when every answer came from the secret that is meant. */
export const judgeOracle = (reading: CsrfReading, place: Place): readonly Finding[] => [
  ...(reading.refused ? [cookieRefused(reading.refused, place)] : []),
  ...(reading.samples.some(({ kind }) => kind === 'cached')
    ? judgeCached(reading.samples, place)
    : judgeSamples(reading, place)),
];
