import { describeNetworkError } from '../lib/error-code.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, FindingText } from '../model/finding.ts';
import { AGAIN } from '../model/remedy.ts';
import type { ProbeName } from './axes.ts';
import { answerLines, answersIn, type Evidence, layersText } from './evidence.ts';
import type { Observation } from './observation.ts';
import { acceptedInARow, failsBehindVerifier, neededStreak } from './schedule.ts';

/** Findings for what the smoke test could not establish. Each says that the key is neither proven right nor wrong. */

const UNCLEAR = { error: 'verdict-inconclusive' } as const;

const base = (evidence: Evidence) => ({ detail: answerLines(evidence), where: evidence.url });

const layer = (evidence: Evidence): string => layersText(answersIn(evidence, 'right key'));

const statusesOf = (evidence: Evidence): readonly number[] =>
  [...new Set(answersIn(evidence, 'right key').map(({ status }) => status))].filter((status) => status > 0);

const widenedAccept = (evidence: Evidence): string =>
  `accept-status: ${[evidence.acceptText, ...statusesOf(evidence)].join(',')}`;

export const smokeTestSkipped = defineFinding('smoke-test-skipped', 'warning', () => ({
  title: 'Nothing was proven in production',
  detail:
    'There is no backend-url, so no token was minted, and production was not asked whether the key works.',
  remedy:
    'Set backend-url to the address of the backend, or backend-url-output to the output that holds it, and probe-path to an endpoint that needs a token.',
  where: 'backend-url',
}));

export const smokeTestImpossible = defineFinding(
  'smoke-test-impossible',
  { error: 'invalid-input' },
  (text: FindingText) => text,
);

export const smokeTestCancelled = defineFinding(
  'smoke-test-cancelled',
  { error: 'cancelled' },
  (evidence: Evidence) => ({
    ...base(evidence),
    title: 'The smoke test was cancelled before it could decide',
    remedy: `To get a verdict, ${AGAIN}`,
  }),
);

const isLimited = ({ obstacle }: Observation): boolean => obstacle === 'rate-limit';

/** One limited request for so many others may be why the time did not suffice. */
const OTHERS = 4;

/** The time is over: because requests were limited, which is said then, or because it was too short. */
export const outOfTime = (evidence: Evidence): ErrorFinding => {
  const { observations, ended } = evidence;
  const last = observations.at(-1);
  const limited = observations.filter(isLimited).length;
  return ended === 'locked-out' || (last && isLimited(last)) || limited * OTHERS > observations.length
    ? rateLimited(evidence)
    : smokeTestTooShort(evidence);
};

const smokeTestTooShort = defineFinding('smoke-test-out-of-time', UNCLEAR, (evidence: Evidence) => {
  const { plan, observations } = evidence;
  const done = acceptedInARow(observations, 'right key');
  const needed = neededStreak(plan, observations, 'right key');
  return {
    ...base(evidence),
    title: `The smoke test ended before it was sure: ${done} of ${needed} successes in a row`,
    remedy: 'Raise smoke-timeout-seconds, or find out why the backend answers slowly or unsteadily.',
  };
});

export const backendUnsteady = defineFinding('backend-unsteady', UNCLEAR, (evidence: Evidence) => {
  const problems = [...new Set(answersIn(evidence, 'right key').map(({ problem }) => problem))].filter(
    (each) => each !== '',
  );
  return {
    ...base(evidence),
    title: 'Too many requests with the right token got no usable answer',
    detail: [
      ...problems.slice(0, 2).map((each) => `${each}: ${describeNetworkError(each)}.`),
      base(evidence).detail,
    ].join('\n'),
    remedy: `Check the health of all tasks and the path between this runner and the load balancer, then ${AGAIN}`,
  };
});

export const probeRedirected = defineFinding(
  'probe-redirected',
  UNCLEAR,
  (evidence: Evidence, target: string) => ({
    ...base(evidence),
    title: `The right token is answered with a redirect to ${target}`.slice(0, 100),
    remedy:
      'Tokens never follow redirects. Give the final address in backend-url and probe-path (https, host, slash at the end), or a path that answers API requests.',
  }),
);

export const probePathNotFound = defineFinding('probe-path-not-found', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title: `The probe path does not exist (answered by ${layer(evidence)})`.slice(0, 100),
  remedy:
    'Nothing is known about the key. Correct probe-path, or the load balancer rule that should send this path to the backend.',
}));

export const authenticatedNotFound = defineFinding(
  'authenticated-not-found',
  UNCLEAR,
  (evidence: Evidence) => ({
    ...base(evidence),
    title: 'The right token gets past the verifier, then the user is not found (404)',
    remedy: `Strangers and wrong keys are refused, so the key seems right; the smoke user does not exist. If that is how this path answers: ${widenedAccept(evidence)}`,
  }),
);

export const unexpectedStatus = defineFinding('unexpected-status', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title:
    `The right token gets a status that is neither accepted nor a refusal: ${statusesOf(evidence).join(', ')}`.slice(
      0,
      100,
    ),
  remedy: `Choose a GET route of the backend in probe-path. If this status means success: ${widenedAccept(evidence)}`,
}));

export const blockedByFirewall = defineFinding('blocked-by-firewall', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title: 'A firewall or bot check answered in place of the backend',
  remedy:
    'Let requests of the user agent cdk-jwt-deploy pass to the probe path, or run on a runner that is let in.',
}));

/** A limit that outlasts the run is seldom one of the rate. */
const lockoutText = ({ ended, observations }: Evidence): string => {
  if (ended !== 'locked-out') return '';
  const answered = observations.filter((each) => !isLimited(each));
  const refused = answered.filter(({ outcome }) => outcome === 'refused').length;
  return `\nIt came after ${answered.length} answers, ${refused} of them refusals. A limit that lasts so long is a lockout, and it is refused requests that a lockout counts; this test sends many on purpose, so it stopped there.`;
};

export const rateLimited = defineFinding('rate-limited', UNCLEAR, (evidence: Evidence) => {
  const limited = evidence.observations.filter(isLimited);
  const wait = Math.max(0, ...limited.map(({ retryAfter }) => retryAfter));
  const who = layersText(limited);
  const by = who === 'unknown' ? '' : `The limit is that of ${who}.\n`;
  const asked = wait > 0 ? `It asks to wait ${wait} seconds (Retry-After).\n` : '';
  return {
    ...base(evidence),
    title: 'The backend or a layer before it limits the rate of requests (429)',
    detail: `${by}${asked}${base(evidence).detail}${lockoutText(evidence)}`,
    remedy:
      evidence.ended === 'locked-out'
        ? `Do not count requests of the user agent cdk-jwt-deploy on the probe path, or choose a path that is not guarded like a login. When the lockout is over, ${AGAIN}`
        : 'Exempt the user agent cdk-jwt-deploy on the probe path, choose another path, or raise smoke-timeout-seconds.',
  };
});

export const tokenTooLarge = defineFinding('token-too-large', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title: 'The request is refused because its headers are too large',
  remedy: 'Put less into claims, or raise the limit of the server (gunicorn: --limit-request-field_size).',
}));

export const answersVary = defineFinding('answers-vary', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title: 'The right token gets different answers, and none tells whether the key is wrong',
  remedy:
    'Several versions or layers may answer this path. Compare the layers above, and probe a path that only the backend serves.',
}));

export const backendErrorsOnToken = defineFinding(
  'backend-errors-on-token',
  UNCLEAR,
  (evidence: Evidence) => ({
    ...base(evidence),
    ...(failsBehindVerifier(evidence.plan, evidence.observations)
      ? {
          title: 'The right token passes the verifier, and then the backend fails with a server error',
          remedy:
            'The key is not the cause: a token of a random key is refused. Read the log of the backend at this time; often the database is down, or there is no user of that id.',
        }
      : {
          title: 'The backend fails with a server error on the right token',
          remedy:
            'Read the log of the backend. A key that its library refuses (too short, empty) and a database that is down both look like this.',
        }),
  }),
);

export const errorsOnWrongTokens = defineFinding(
  'errors-on-wrong-tokens',
  UNCLEAR,
  (evidence: Evidence, names: readonly ProbeName[]) => ({
    ...base(evidence),
    title: 'The backend fails with a server error where it should refuse',
    detail: answerLines(evidence, [...names, 'right key']),
    remedy:
      'An error is not a refusal. Answer 401 to every bad token: catch jwt.PyJWTError, and with Flask-RESTful set PROPAGATE_EXCEPTIONS = True.',
  }),
);

export const controlNotEstablished = defineFinding(
  'control-not-established',
  UNCLEAR,
  (evidence: Evidence, names: readonly ProbeName[]) => ({
    ...base(evidence),
    title: `Not established: ${names.join(', ')}`.slice(0, 100),
    detail: answerLines(evidence, [...names, 'right key']),
    remedy:
      'These requests got neither a clear refusal nor an acceptance. Answer them with 401, or probe another path.',
  }),
);

export const answeredByPage = defineFinding('answered-by-a-page', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title: `Every request gets the same web page: ${layer(evidence)} answers this path, not the verifier`.slice(
    0,
    100,
  ),
  remedy:
    'Set backend-url and probe-path to a route that reaches the backend; from this address the key cannot be tested.',
}));

const isPage = ({ obstacle }: Observation): boolean => obstacle === 'unlisted-success';

export const pageForAnswers = defineFinding('page-for-refusals', UNCLEAR, (evidence: Evidence) => {
  const pages = evidence.observations.filter(isPage);
  return {
    ...base(evidence),
    title: (pages.length > 0
      ? `The right token is let in; all others get a web page with 200 (by ${layersText(pages)})`
      : `The right token gets a web page with 200 that is not the backend's (by ${layer(evidence)})`
    ).slice(0, 100),
    remedy:
      'A page in the place of an answer hides what the backend has said, a failure too, so it proves nothing. Leave API paths out of the custom error responses of CloudFront, or set backend-url to the address behind it.',
  };
});

export const answeredByCache = defineFinding('answered-by-a-cache', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title:
    `A cache lets the right token in, and the backend is not asked (answered by ${layer(evidence)})`.slice(
      0,
      100,
    ),
  remedy: 'Set probe-path to a route that no cache keeps, or backend-url to an address behind the cache.',
}));

export const identityHeadersRead = defineFinding('identity-headers-read', UNCLEAR, (evidence: Evidence) => ({
  ...base(evidence),
  title: 'Identity headers change the answer, though they do not let this stranger in',
  remedy:
    'The backend may trust them for a user that exists. Remove the fallback, or strip the headers at the proxy. If they are trusted on purpose: identity-headers: none.',
}));

export const identityHeadersNotTested = defineFinding(
  'identity-headers-not-tested',
  'notice',
  (evidence: Evidence) => ({
    title: 'Whether identity headers let a stranger in was not tested',
    detail: 'identity-headers is none: the backend is said to trust them behind its proxy.',
    remedy: 'Make sure that only the proxy can reach the backend.',
    where: evidence.url,
  }),
);

export const secretNotTried = defineFinding('secret-not-tried', 'notice', (evidence: Evidence) => ({
  title: `Not tried as a key, because it could be guessed from a token: ${evidence.untried.join(', ')}`.slice(
    0,
    100,
  ),
  detail: `Whether the backend accepts tokens signed with ${evidence.untried.join(', ')} was not tested. Anyone who sees a token signed with such a secret can try to guess it.`,
  remedy:
    'A secret that signs anything should be random: openssl rand -hex 32. For the password of a user this is expected.',
  where: evidence.url,
}));
