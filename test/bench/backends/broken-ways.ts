import { type BackendEntry, IMPATIENT } from './entry.ts';
import { startNginx } from './nginx.ts';
import {
  startBehind,
  startFront,
  startGunicorn,
  startNode,
  startNothing,
  startUvicorn,
} from './processes.ts';

/** Ways on which the token, or the answer, gets lost between the smoke test and the verifier. */

/** Something that answers in the place of the backend. */
const instead = (
  name: string,
  stack: string,
  mode: string,
  verdict: BackendEntry['verdict'],
  diagnosis: string,
): BackendEntry => ({
  name: `way: ${name}`,
  stack,
  options: () => IMPATIENT,
  start: () => startFront(mode),
  verdict,
  diagnosis,
});

const wrongAddress: readonly BackendEntry[] = [
  {
    name: 'way: a path that does not exist',
    stack: 'Flask + PyJWT',
    options: () => ({ probePath: '/api/nothing' }),
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key }),
    verdict: 'inconclusive',
    diagnosis: 'probe-path-not-found',
  },
  {
    name: 'way: redirect for want of a slash at the end',
    stack: 'FastAPI + PyJWT',
    options: () => ({ profile: 'fastapi', probePath: '/api/things' }),
    start: ({ key }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key }),
    verdict: 'inconclusive',
    diagnosis: 'probe-redirected',
  },
  {
    name: 'way: redirect for want of a slash at the end, Django',
    stack: 'Django REST + simplejwt',
    options: () => ({ profile: 'django-simplejwt' }),
    start: ({ key }) => startGunicorn('django_simplejwt', { JWT_SECRET_KEY: key }),
    verdict: 'inconclusive',
    diagnosis: 'probe-redirected',
  },
  instead('redirect to https', 'Node, as load balancers do', 'to https', 'inconclusive', 'probe-redirected'),
  instead(
    'one page for everybody',
    'Node, as frontends do',
    'one page for all',
    'inconclusive',
    'answered-by-a-page',
  ),
];

const onTheWay: readonly BackendEntry[] = [
  {
    name: 'way: a proxy loses the header',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startBehind([startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key })], (urls) =>
        startFront('loses the header', urls),
      ),
    verdict: 'inconclusive',
    diagnosis: 'token-not-seen',
  },
  {
    name: 'way: nginx blanks the header',
    stack: 'nginx, FastAPI + PyJWT',
    needs: 'nginx',
    options: () => ({ profile: 'fastapi' }),
    start: ({ key }) =>
      startBehind([startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key })], (urls) =>
        startNginx(urls, { location: 'proxy_set_header Authorization "";' }),
      ),
    verdict: 'inconclusive',
    diagnosis: 'token-not-seen',
  },
  {
    name: 'way: a cache keeps refusals',
    stack: 'Express + express-jwt behind a cache',
    options: () => ({ profile: 'express' }),
    start: ({ key }) =>
      startBehind([startNode('express_jwt.mjs', { JWT_SECRET_KEY: key })], (urls) =>
        startFront('caches everything', urls),
      ),
    verdict: 'inconclusive',
    diagnosis: 'token-not-seen',
  },
  {
    // Another key behind one answer for all looks the same as a header that is lost.
    name: 'way: another key, and one answer to all who are refused',
    stack: 'Flask + PyJWT',
    start: ({ previous }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: previous, ERRORS: 'alike' }),
    verdict: 'refused',
    diagnosis: 'refused-alike',
  },
  instead('a firewall', 'Node, as AWS WAF does', 'firewall', 'inconclusive', 'blocked-by-firewall'),
  instead('a bot check', 'Node, as Cloudflare does', 'challenge', 'inconclusive', 'blocked-by-firewall'),
  {
    ...instead('429 for ever', 'Node', 'too many', 'inconclusive', 'rate-limited'),
    options: () => ({ timeoutMilliseconds: 5_000 }),
  },
  {
    name: 'way: nginx limits the rate',
    stack: 'nginx, Express + express-jwt',
    needs: 'nginx',
    options: () => ({ profile: 'express', ...IMPATIENT }),
    start: ({ key }) =>
      startBehind([startNode('express_jwt.mjs', { JWT_SECRET_KEY: key })], (urls) =>
        startNginx(urls, { location: 'limit_req zone=strict; limit_req_status 429;' }),
      ),
    verdict: 'inconclusive',
    diagnosis: 'rate-limited',
  },
];

const nobodyThere: readonly BackendEntry[] = [
  {
    name: 'way: nobody listens',
    stack: 'none',
    options: () => IMPATIENT,
    start: startNothing,
    verdict: 'unreachable',
    diagnosis: 'backend-no-answer',
  },
  instead(
    'no healthy target, 503',
    'Node, as AWS load balancers do',
    'no healthy target',
    'unreachable',
    'backend-gateway-error',
  ),
  {
    name: 'way: the backend is down, 502',
    stack: 'Node, as AWS load balancers do',
    options: () => IMPATIENT,
    start: () => startBehind([startNothing()], (urls) => startFront('in turns', urls)),
    verdict: 'unreachable',
    diagnosis: 'backend-gateway-error',
  },
  {
    name: 'way: the backend is down, 502 of nginx',
    stack: 'nginx',
    needs: 'nginx',
    options: () => IMPATIENT,
    start: () => startBehind([startNothing()], (urls) => startNginx(urls)),
    verdict: 'unreachable',
    diagnosis: 'backend-gateway-error',
  },
];

export const brokenWays: readonly BackendEntry[] = [...wrongAddress, ...onTheWay, ...nobodyThere];
