import { timingSafeEqual } from 'node:crypto';
import {
  type Answer,
  answerOf,
  firewall,
  rightSignature,
  rightVerifier,
  type Verifier,
} from '../../support/smoke/hand-written-verifier.ts';
import { type Hole, startVerifier } from '../../support/smoke/holes/hole.ts';
import { cachedBy } from '../../support/smoke/holes/signature.ts';
import { startGo, startJava } from './compiled.ts';
import { type BackendEntry, base64Key, previousKey } from './entry.ts';
import { startNginx } from './nginx.ts';
import {
  startBehind,
  startFront,
  startGunicorn,
  startNode,
  startNodeLater,
  startUvicorn,
} from './processes.ts';

/** Backends that verify with the signing key. Each must be `match`. */

type RightBackend = Omit<BackendEntry, 'verdict' | 'diagnosis'>;

const frameworks: readonly RightBackend[] = [
  {
    name: 'right: raw error texts',
    stack: 'Flask + PyJWT',
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: one answer to all who are refused',
    stack: 'Flask + PyJWT',
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, ERRORS: 'alike' }),
  },
  {
    name: 'right: a refused token is 422',
    stack: 'flask-jwt-extended',
    options: () => ({ profile: 'flask-jwt-extended' }),
    start: ({ key }) => startGunicorn('flask_extended', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: one text for every bad token',
    stack: 'FastAPI + PyJWT',
    options: () => ({ profile: 'fastapi' }),
    start: ({ key }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: the user does not exist, 401 user_not_found',
    stack: 'Django REST + simplejwt',
    options: () => ({ profile: 'django-simplejwt', probePath: '/api/me/' }),
    start: ({ key }) => startGunicorn('django_simplejwt', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: middleware written by hand, 403',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express' }),
    start: ({ key }) => startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: ready-made middleware',
    stack: 'Express + express-jwt',
    options: () => ({ profile: 'express' }),
    start: ({ key }) => startNode('express_jwt.mjs', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: error codes of jose',
    stack: 'Hono + jose',
    options: () => ({ profile: 'generic' }),
    start: ({ key }) => startNode('hono_jose.mjs', { JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: any HMAC algorithm',
    stack: 'Go + golang-jwt',
    needs: 'Go',
    options: () => ({ profile: 'generic' }),
    start: ({ key }) => startGo({ JWT_SECRET_KEY: key }),
  },
  {
    name: 'right: the key is base64-decoded, as the profile says',
    stack: 'Java + jjwt',
    needs: 'Java',
    makeKey: base64Key,
    options: () => ({ profile: 'spring', keyEncoding: 'base64' }),
    start: ({ key }) => startJava({ JWT_SECRET_KEY: key }),
  },
];

const settings: readonly RightBackend[] = [
  {
    name: 'right: key-encoding base64 on both sides',
    stack: 'Flask + PyJWT',
    makeKey: base64Key,
    options: () => ({ keyEncoding: 'base64' }),
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, KEY_READING: 'base64' }),
  },
  {
    name: 'right: HS512 on both sides',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express', algorithm: 'HS512' }),
    start: ({ key }) => startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key, ALGORITHMS: 'HS512' }),
  },
  {
    name: 'right: wants a jti, which every token has',
    stack: 'Flask + PyJWT',
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, REQUIRED: 'jti,sub' }),
  },
  {
    name: 'right: wants an audience that claims names',
    stack: 'FastAPI + PyJWT',
    options: () => ({ profile: 'fastapi', claims: { aud: 'chat-app' } }),
    start: ({ key }) => startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key, AUDIENCE: 'chat-app' }),
  },
  {
    name: 'right: 404 for an unknown user, in accept-status',
    stack: 'Flask + PyJWT',
    options: () => ({
      accept: [
        [200, 200],
        [404, 404],
      ],
    }),
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT: 'user must exist' }),
  },
  {
    name: 'right: strangers are sent to a login page',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT: 'strangers go to the login page' }),
  },
  {
    name: 'right: identity headers trusted on purpose',
    stack: 'Flask + PyJWT',
    options: () => ({ identityHeaders: 'none' }),
    start: ({ key }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, FAULT: 'identity headers trusted' }),
  },
  {
    name: 'right: the previous key is honoured, as it should be',
    stack: 'Flask + PyJWT',
    options: (keys) => previousKey(keys, 'accept'),
    start: ({ key, previous }) =>
      startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previous }),
  },
  {
    name: 'right: the previous key is refused, as it should be',
    stack: 'Hono + jose',
    options: (keys) => ({ profile: 'generic', ...previousKey(keys, 'reject') }),
    start: ({ key }) => startNode('hono_jose.mjs', { JWT_SECRET_KEY: key }),
  },
];

/** The token travels in another place than usual, or its header says more. */
const places: readonly RightBackend[] = [
  {
    name: 'right: the scheme is JWT, as with Djoser',
    stack: 'Django REST + simplejwt',
    options: () => ({
      profile: 'django-simplejwt',
      probePath: '/api/me/',
      location: { header: 'Authorization', value: 'JWT {token}' },
    }),
    start: ({ key }) => startGunicorn('django_simplejwt', { JWT_SECRET_KEY: key, SCHEME: 'JWT' }),
  },
  {
    name: 'right: the token is in a cookie',
    stack: 'flask-jwt-extended',
    options: () => ({
      profile: 'flask-jwt-extended',
      location: { header: 'Cookie', value: 'access_token_cookie={token}' },
    }),
    start: ({ key }) => startGunicorn('flask_extended', { JWT_SECRET_KEY: key, LOCATION: 'cookies' }),
  },
  {
    name: 'right: the token is in a header of its own, and kid names the key',
    stack: 'Express + jsonwebtoken',
    options: () => ({
      profile: 'express',
      location: { header: 'X-Access-Token', value: '{token}' },
      tokenHeader: { kid: 'smoke-2024' },
    }),
    start: ({ key }) =>
      startNode('express_jsonwebtoken.mjs', {
        JWT_SECRET_KEY: key,
        HEADER: 'x-access-token',
        KID: 'smoke-2024',
      }),
  },
  {
    name: 'right: the type of the token must be at+jwt',
    stack: 'Hono + jose',
    options: () => ({ profile: 'generic', tokenHeader: { typ: 'at+jwt' } }),
    start: ({ key }) => startNode('hono_jose.mjs', { JWT_SECRET_KEY: key, TYP: 'at+jwt' }),
  },
];

const BOUND = { aud: 'chat-api', iss: 'https://chat.invalid' } as const;
const BINDING = { AUDIENCE: BOUND.aud, ISSUER: BOUND.iss } as const;

/** Each checks the audience and the issuer that `claims` name. */
const bound: readonly RightBackend[] = [
  {
    name: 'right: wants an audience and an issuer that claims name',
    stack: 'Flask + PyJWT',
    options: () => ({ claims: BOUND }),
    start: ({ key }) => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key, ...BINDING }),
  },
  {
    name: 'right: wants an audience and an issuer, 422',
    stack: 'flask-jwt-extended',
    options: () => ({ profile: 'flask-jwt-extended', claims: BOUND }),
    start: ({ key }) => startGunicorn('flask_extended', { JWT_SECRET_KEY: key, ...BINDING }),
  },
  {
    name: 'right: wants an audience and an issuer, simplejwt',
    stack: 'Django REST + simplejwt',
    options: () => ({ profile: 'django-simplejwt', probePath: '/api/me/', claims: BOUND }),
    start: ({ key }) => startGunicorn('django_simplejwt', { JWT_SECRET_KEY: key, ...BINDING }),
  },
  {
    name: 'right: wants an audience and an issuer, ready-made middleware',
    stack: 'Express + express-jwt',
    options: () => ({ profile: 'express', claims: BOUND }),
    start: ({ key }) => startNode('express_jwt.mjs', { JWT_SECRET_KEY: key, ...BINDING }),
  },
  {
    name: 'right: wants an audience and an issuer, jose',
    stack: 'Hono + jose',
    options: () => ({ profile: 'generic', claims: BOUND }),
    start: ({ key }) => startNode('hono_jose.mjs', { JWT_SECRET_KEY: key, ...BINDING }),
  },
];

const byHand = (
  name: string,
  opened?: Hole['opened'],
  more: Partial<Pick<RightBackend, 'options' | 'makeKey'>> = {},
): RightBackend => ({
  name: `right: ${name}`,
  stack: 'Node, verified by hand',
  start: (keys) => startVerifier(more.options?.(keys) ?? {}, keys, opened),
  ...more,
});

const behindFirewall = (name: string, bans: boolean): RightBackend => ({
  ...byHand(name),
  stack: 'Node, verified by hand, behind a firewall as AWS WAF is',
  start: (keys) => startVerifier({}, keys, undefined, firewall(bans)),
});

const HIDDEN: Answer = [404, { error: 'Not Found' }];

const hides = (right: Verifier): Partial<Verifier> => ({
  answers: (headers) => {
    const answer = answerOf(headers, right);
    return answer[0] === 200 ? answer : HIDDEN;
  },
});

const ways: readonly RightBackend[] = [
  byHand('the key is base64-decoded, by hand', undefined, {
    makeKey: base64Key,
    options: () => ({ profile: 'spring', keyEncoding: 'base64', claims: BOUND }),
  }),
  byHand('a second key beside the first, where it is set', (_, { key, expected }) =>
    rightVerifier(
      [key, process.env.NO_SUCH_VARIABLE].filter((each) => each !== undefined),
      expected,
    ),
  ),
  byHand('the route is hidden from strangers, 404', hides),
  // Nothing is gained by another spelling of the same bytes.
  byHand('signatures are compared as bytes, whatever else is in the text', (_, { key }) => ({
    isSigned: (token) => {
      const [given, expected] = [token.signature, rightSignature(token, key)].map((text) =>
        Buffer.from(text, 'base64url'),
      );
      return (
        token.segments.length === 3 &&
        given?.length === expected?.length &&
        timingSafeEqual(given ?? Buffer.alloc(1), expected ?? Buffer.alloc(0))
      );
    },
  })),
  byHand(
    'verified tokens are remembered as a whole',
    cachedBy(({ segments }) => segments.join('.')),
  ),
  behindFirewall('a firewall blocks a kid that is a path', false),
  behindFirewall('a firewall bans who sends a kid that is a path', true),
  {
    name: 'right: behind nginx',
    stack: 'nginx, FastAPI + PyJWT',
    needs: 'nginx',
    options: () => ({ profile: 'fastapi' }),
    start: ({ key }) =>
      startBehind([startUvicorn('fastapi_pyjwt', { JWT_SECRET_KEY: key })], (urls) => startNginx(urls)),
  },
  {
    name: 'right: two tasks in turns',
    stack: 'Flask + PyJWT',
    start: ({ key }) =>
      startBehind(
        [1, 2].map(() => startGunicorn('flask_pyjwt', { JWT_SECRET_KEY: key })),
        (urls) => startFront('in turns', urls),
      ),
  },
  {
    name: 'right: answers 503 for the first two seconds',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express' }),
    start: ({ key }) =>
      startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key, UNREADY_MILLISECONDS: '2000' }),
  },
  {
    name: 'right: refuses connections for the first two seconds',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express' }),
    start: ({ key }) =>
      startNodeLater('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key, LISTEN_AFTER: '2000' }),
  },
  {
    name: 'right: uneven first bytes',
    stack: 'Express + jsonwebtoken',
    options: () => ({ profile: 'express' }),
    start: ({ key }) =>
      startNode('express_jsonwebtoken.mjs', { JWT_SECRET_KEY: key, DELAYS: '0,120,5,300,0,0,40' }),
  },
];

export const rightBackends: readonly BackendEntry[] = [
  ...frameworks,
  ...settings,
  ...places,
  ...bound,
  ...ways,
].map((backend) => ({ ...backend, verdict: 'match', diagnosis: '' }));
