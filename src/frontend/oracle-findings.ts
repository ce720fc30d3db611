import { describeNetworkError } from '../lib/error-code.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { KnownSecrets, SessionSecret } from './candidates.ts';
import { type CsrfReading, type CsrfSample, identity } from './csrf.ts';

/** Findings for which secret the deployed frontend uses. Names only, never a text. */

type Place = { readonly known: KnownSecrets; readonly where: string };

const words = (sample: CsrfSample): string => {
  if (sample.kind === 'secret') return sample.secret?.name ?? 'a secret that is none of the given ones';
  if (sample.kind === 'other-answer') return `status ${sample.status} from ${sample.layer}`;
  return `no answer (${sample.problem}: ${describeNetworkError(sample.problem)})`;
};

/** E.g. `NEXTAUTH_SECRET ×7, JWT_SECRET_KEY ×3`. */
export const tally = (samples: readonly CsrfSample[]): string => {
  const counts = new Map<string, number>();
  for (const sample of samples) counts.set(words(sample), (counts.get(words(sample)) ?? 0) + 1);
  return [...counts].map(([text, count]) => `${text} ×${count}`).join(', ');
};

const triedNames = ({ others, keyName, previous, session }: KnownSecrets): string =>
  [
    ...new Set([
      ...(session ? [session.name] : []),
      ...others.map(({ name }) => name),
      keyName,
      ...(previous ? [previous.name] : []),
    ]),
  ].join(', ');

const sessionName = ({ session }: KnownSecrets): string => session?.name ?? 'the session secret';

const otherSecret = defineFinding(
  'frontend-uses-other-secret',
  { error: 'frontend-mismatch' },
  ({ name }: SessionSecret, { known, where }: Place) => ({
    title: `The frontend uses another secret than ${sessionName(known)}`.slice(0, 100),
    detail: `Its csrf cookie was made with ${name}.`,
    remedy: `Look at what the frontend's container gets as NEXTAUTH_SECRET and AUTH_SECRET. If ${name} is meant, set frontend-secret-name.`,
    where,
  }),
);

const damagedSecret = defineFinding(
  'frontend-secret-damaged',
  { error: 'frontend-mismatch' },
  ({ name }: SessionSecret, { where }: Place) => ({
    title: 'The frontend uses a damaged form of its secret',
    detail: `Its csrf cookie was made with ${name}.`,
    remedy:
      'Store the secret anew without the addition, e.g. with printf %s instead of echo, and deploy again. Every session ends.',
    where,
  }),
);

const unknownSecret = defineFinding(
  'frontend-secret-unknown',
  { error: 'frontend-mismatch' },
  ({ known, where }: Place) => ({
    title: 'The frontend uses a secret that is none of the given ones',
    detail: `Tried, also damaged and in pairs: ${triedNames(known)}.`,
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

const tasksDiffer = defineFinding(
  'frontend-tasks-differ',
  { error: 'frontend-mismatch' },
  (samples: readonly CsrfSample[], { where }: Place) => ({
    title: 'The tasks of the frontend do not use the same secret',
    detail: `Used: ${tally(samples)}. Who is logged in at one task is a stranger at the other.`,
    remedy: 'Wait until the old tasks are gone, or stop them, and run mode: verify.',
    where,
  }),
);

const differedAtFirst = defineFinding(
  'frontend-secret-differed-at-first',
  'notice',
  (samples: readonly CsrfSample[], { where }: Place) => ({
    title: 'Some first answers of the frontend came from a task with another secret, or from none',
    detail: tally(samples),
    remedy: 'Nothing, if a task was just going away. Otherwise run mode: verify.',
    where,
  }),
);

const notAuthJs = defineFinding(
  'frontend-not-authjs',
  { error: 'frontend-not-established' },
  (sample: CsrfSample, { where }: Place) => ({
    title: 'Nothing was established: no NextAuth or Auth.js answers there',
    detail: `/api/auth/csrf gave ${words(sample)}, without a csrf token and its cookie.`,
    remedy:
      'Set frontend-url to the address below which /api/auth/csrf answers, with the path before /api, if any. A firewall must let the user agent cdk-jwt-deploy in.',
    where,
  }),
);

const serverError = defineFinding(
  'frontend-server-error',
  { error: 'frontend-not-established' },
  (sample: CsrfSample, { where }: Place) => ({
    title: 'The frontend answers /api/auth/csrf with an error of its own',
    detail: `It gave ${words(sample)}. Auth.js does so when it has no secret, or does not trust the host.`,
    remedy:
      'Look at the log of the container. Set AUTH_SECRET (v5) or NEXTAUTH_SECRET (v4), and behind a load balancer AUTH_TRUST_HOST=true (v5) or NEXTAUTH_URL (v4).',
    where,
  }),
);

const noAnswer = defineFinding(
  'frontend-no-answer',
  { error: 'frontend-not-established' },
  (samples: readonly CsrfSample[], { where }: Place) => ({
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

const outOfTime = (samples: readonly CsrfSample[], where: string): ErrorFinding =>
  timeOver(
    'The frontend was not asked often enough to know all of its tasks',
    `The time was over. ${samples.length === 0 ? 'Nothing was answered before.' : `Seen: ${tally(samples)}.`}`,
    where,
  );

/** `what`: what was left undone, with a capital letter. */
export const leftUndone = (what: string, where: string): ErrorFinding =>
  timeOver(`${what}: the time was over`, 'What the frontend would have answered is not known.', where);

const unsteady = defineFinding(
  'frontend-unsteady',
  { error: 'frontend-not-established' },
  (samples: readonly CsrfSample[], where: string) => ({
    title: 'The frontend answers too unsteadily to know all of its tasks',
    detail: `Seen: ${tally(samples)}.`,
    remedy: 'Look at the health of its tasks and at its log, then run mode: verify.',
    where,
  }),
);

const settledOn = (settled: CsrfSample, samples: readonly CsrfSample[], place: Place): Finding => {
  if (settled.kind === 'no-answer') return noAnswer(samples, place);
  if (settled.kind === 'other-answer')
    return settled.status >= 500 ? serverError(settled, place) : notAuthJs(settled, place);
  const { secret } = settled;
  if (!place.known.session) return notNamed(secret, place);
  if (secret === undefined) return unknownSecret(place);
  return secret.role === 'damaged' ? damagedSecret(secret, place) : otherSecret(secret, place);
};

const isExpected = (sample: CsrfSample): boolean =>
  sample.kind === 'secret' && sample.secret?.role === 'expected';

/** Pure: what the samples mean. Nothing is said when every answer came from the secret that is meant. */
export const judgeOracle = ({ samples, settled, ranOut }: CsrfReading, place: Place): readonly Finding[] => {
  const kinds = new Set(samples.map(identity));
  if (settled && isExpected(settled)) return kinds.size > 1 ? [differedAtFirst(samples, place)] : [];
  const secrets = new Set(samples.filter(({ kind }) => kind === 'secret').map(identity));
  // Who gave a csrf cookie and then something else is such a frontend, and only kept us from asking on.
  if (settled && (settled.kind === 'secret' || secrets.size === 0))
    return [settledOn(settled, samples, place)];
  if (secrets.size > 1) return [tasksDiffer(samples, place)];
  const nobody = samples.length > 0 && samples.every(({ kind }) => kind === 'no-answer');
  if (nobody) return [noAnswer(samples, place)];
  return [ranOut ? outOfTime(samples, place.where) : unsteady(samples, place.where)];
};
