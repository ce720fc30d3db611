import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { hmacOf } from '../../support/smoke/forge.ts';
import { checkBearer, startHttp } from '../../support/smoke/node-backend.ts';
import { type BackendEntry, hexKey, type Keys, type Words } from './entry.ts';
import { type Env, startGunicorn, startNode, startUvicorn } from './processes.ts';

/**
 * Backends that refuse the right token, or seem to: for a reason of their own, by another layer, or with another key.
 * Where a cloud service or a framework that is not here decides, a stand-in answers as its documentation says.
 */

/** What no finding may say of a key that nothing has proven wrong. */
const ACCUSATIONS = [
  'exactly like a random one',
  'verifies with another key',
  'some tasks have another key',
  'former key',
] as const;

const USER_FIRST: Words = {
  must: ['Likeliest first: the user of the token does not exist', 'claims: {"sub": "<id>"}', 'change no key'],
  mustNot: ACCUSATIONS,
};

const LIMITS = { requests: 150, seconds: 10 } as const;

type Expected = Pick<BackendEntry, 'verdict' | 'diagnosis'> & Partial<BackendEntry>;

const refused = (diagnosis: string, words?: Words): Expected => ({
  verdict: 'refused',
  diagnosis,
  words: { mustNot: ACCUSATIONS, ...words },
  limits: LIMITS,
});

const notSeen = (diagnosis: string, words?: Words): Expected => ({
  verdict: 'inconclusive',
  diagnosis,
  words: { ...words, mustNot: [...ACCUSATIONS, 'probe the backend directly', ...(words?.mustNot ?? [])] },
  // Where another layer has certainly answered, there is nothing to search for.
  limits: ['token-not-seen', 'basic-gate'].includes(diagnosis) ? LIMITS : { requests: 90, seconds: 10 },
});

const otherKey = (diagnosis: string, words?: Words): Expected => ({
  verdict: 'mismatch',
  diagnosis,
  ...(words && { words }),
  limits: LIMITS,
});

type Program = Pick<BackendEntry, 'stack'> &
  Partial<BackendEntry> & { readonly run: (env: Env) => ReturnType<BackendEntry['start']> };

const fastapi: Program = {
  stack: 'FastAPI + PyJWT',
  options: () => ({ profile: 'fastapi' }),
  run: (env) => startUvicorn('fastapi_pyjwt', env),
};
const flask: Program = { stack: 'Flask + PyJWT', run: (env) => startGunicorn('flask_pyjwt', env) };
const flaskExtended: Program = {
  stack: 'flask-jwt-extended',
  options: () => ({ profile: 'flask-jwt-extended' }),
  run: (env) => startGunicorn('flask_extended', env),
};
const django: Program = {
  stack: 'Django REST + simplejwt',
  options: () => ({ profile: 'django-simplejwt', probePath: '/api/me/' }),
  run: (env) => startGunicorn('django_simplejwt', env),
};
const jsonwebtoken: Program = {
  stack: 'Express + jsonwebtoken',
  options: () => ({ profile: 'express' }),
  run: (env) => startNode('express_jsonwebtoken.mjs', env),
};
const passport: Program = {
  stack: 'Express + passport-jwt',
  options: () => ({ profile: 'express' }),
  run: (env) => startNode('express_passport.mjs', env),
};

const ALICE = { claims: { sub: 'alice' } } as const;

const named = ({ options, ...program }: Program): Program => ({
  ...program,
  options: (keys) => ({ ...options?.(keys), ...ALICE }),
});

const program = (
  name: string,
  { run, ...rest }: Program,
  envOf: (keys: Keys) => Env,
  expected: Expected,
): BackendEntry => ({ ...rest, name, start: (keys) => run(envOf(keys)), ...expected });

const right = ({ key }: Keys): Env => ({ JWT_SECRET_KEY: key });
const other = ({ other: secret }: Keys): Env => ({ JWT_SECRET_KEY: secret });
const unknown = (): Env => ({ JWT_SECRET_KEY: hexKey() });

const users: readonly BackendEntry[] = [
  program(
    'refused: an unknown user gets the answer of a bad token, as in the tutorial',
    fastapi,
    (keys) => ({ ...right(keys), USERS: 'alice' }),
    refused('key-refused', USER_FIRST),
  ),
  program(
    'right: the same, and claims names a user',
    named(fastapi),
    (keys) => ({ ...right(keys), USERS: 'alice' }),
    { verdict: 'match', diagnosis: '', limits: LIMITS },
  ),
  program(
    'refused: the same with another secret, and no user is named',
    fastapi,
    (keys) => ({ ...other(keys), USERS: 'alice' }),
    refused('key-refused', USER_FIRST),
  ),
  program(
    'key: the same with another secret, and claims names a user',
    named(fastapi),
    (keys) => ({ ...other(keys), USERS: 'alice' }),
    otherKey('verifier-uses-other-secret', { must: ['NEXTAUTH_SECRET'] }),
  ),
  program(
    'refused: claims names a user who exists, and the key is not known',
    named(fastapi),
    unknown,
    refused('key-refused', {
      must: ['Likeliest first: a claim that it wants; a key that nobody has named'],
      mustNot: [...ACCUSATIONS, 'the user of the token does not exist'],
    }),
  ),
  program(
    'refused: an unknown user, and one word for everything',
    passport,
    (keys) => ({ ...right(keys), USERS: 'alice' }),
    refused('refused-alike', USER_FIRST),
  ),
  program(
    'refused: an unknown key, and one word for everything',
    passport,
    unknown,
    refused('refused-alike', USER_FIRST),
  ),
  program(
    'key: another secret, and one word for everything',
    passport,
    other,
    otherKey('verifier-uses-other-secret', { must: ['NEXTAUTH_SECRET'] }),
  ),
  program('right: one word for everything', passport, right, {
    verdict: 'match',
    diagnosis: '',
    limits: LIMITS,
  }),
  program(
    'refused: simplejwt has one text for every token',
    django,
    unknown,
    refused('key-refused', USER_FIRST),
  ),
];

const verifiers: readonly BackendEntry[] = [
  program(
    'refused: only RS256 is allowed',
    flask,
    (keys) => ({ ...right(keys), ALGORITHMS: 'RS256' }),
    refused('verifier-algorithm', {
      must: ['The specified alg value is not allowed', 'RS256'],
      mustNot: [...ACCUSATIONS, 'The key is right'],
    }),
  ),
  program(
    'refused: only HS512 is allowed, and one answer for everything',
    flask,
    (keys) => ({ ...right(keys), ALGORITHMS: 'HS512', ERRORS: 'alike' }),
    refused('verifier-algorithm', { must: ['wants HS512'] }),
  ),
  program(
    'refused: a table of keys by kid',
    jsonwebtoken,
    (keys) => ({ ...right(keys), FAULT: 'a table of keys by kid' }),
    refused('key-refused', { must: ['it has no key that fits this token', 'token-header: {"kid": "…"}'] }),
  ),
  program(
    'refused: the variable of the key is not set, and the library says that it has none',
    jsonwebtoken,
    () => ({}),
    refused('key-refused', { must: ['see that the variable of the key reaches the verifier'] }),
  ),
  program(
    'key: an unknown key, and the library says so',
    flask,
    unknown,
    otherKey('key-refused', {
      must: ['The backend says that the signature is wrong', 'Signature verification failed'],
    }),
  ),
  program(
    'doors: headers are believed, and the key is another secret',
    flask,
    (keys) => ({ ...other(keys), FAULT: 'identity headers trusted' }),
    {
      verdict: 'shadowed',
      diagnosis: 'identity-headers-trusted',
      words: {
        must: [
          'Identity headers alone let a stranger in',
          'verifies with NEXTAUTH_SECRET instead of JWT_SECRET_KEY',
        ],
      },
      limits: LIMITS,
    },
  ),
  program(
    'doors: headers are believed, and the key is not known',
    flask,
    (keys) => ({ ...unknown(), FAULT: 'identity headers trusted', PREVIOUS: keys.previous }),
    {
      verdict: 'shadowed',
      diagnosis: 'identity-headers-trusted',
      words: {
        must: ['Identity headers alone let a stranger in', 'The backend says that the signature is wrong'],
      },
      limits: LIMITS,
    },
  ),
  program(
    'refused: a ban after twenty refusals',
    passport,
    (keys) => ({ ...right(keys), BAN: '20' }),
    notSeen('locked-out', { must: ['From one request on everybody was refused', 'bans a sender'] }),
  ),
];

const carriers: readonly BackendEntry[] = [
  program(
    'way: the token is wanted in a cookie',
    flaskExtended,
    (keys) => ({ ...right(keys), LOCATION: 'cookies' }),
    notSeen('cookie-wanted', { must: ['token-location: "Cookie: access_token_cookie={token}"'] }),
  ),
  program(
    'way: the token is wanted behind the word JWT',
    django,
    (keys) => ({ ...right(keys), SCHEME: 'JWT' }),
    notSeen('other-scheme-wanted', {
      must: ['asks for another scheme: JWT', 'token-location: "Authorization: JWT {token}"'],
    }),
  ),
  program(
    'way: the token is wanted behind the word Token',
    django,
    (keys) => ({ ...right(keys), AUTHENTICATION: 'rest_framework.authentication.TokenAuthentication' }),
    notSeen('other-scheme-wanted', { must: ['asks for another scheme: Token'] }),
  ),
  program(
    'way: sessions alone are read',
    django,
    (keys) => ({ ...right(keys), AUTHENTICATION: 'rest_framework.authentication.SessionAuthentication' }),
    notSeen('token-not-seen', { must: ['it saw no token', 'Authentication credentials were not provided'] }),
  ),
  program(
    'way: the word before the token is JWT',
    flaskExtended,
    (keys) => ({ ...right(keys), SCHEME: 'JWT' }),
    notSeen('other-scheme-wanted', { must: ["type in 'Authorization' header"] }),
  ),
  program(
    'way: a host that is not allowed',
    django,
    (keys) => ({ ...right(keys), HOSTS: 'chat.example' }),
    notSeen('host-not-allowed', { must: ['ALLOWED_HOSTS', '127.0.0.1'] }),
  ),
  program(
    'way: a host that is not trusted',
    fastapi,
    (keys) => ({ ...right(keys), HOSTS: 'chat.example' }),
    notSeen('host-not-allowed', { must: ['Invalid host header'] }),
  ),
  program(
    'way: Auth.js has the path',
    {
      stack: 'Express + Auth.js v5',
      options: () => ({ probePath: '/api/auth/me' }),
      run: (env) => startNode('express_auth.mjs', env),
    },
    ({ other: secret }) => ({ AUTH_SECRET: secret }),
    notSeen('answered-by-another-layer', { must: ['Auth.js'] }),
  ),
];

type Headers = Readonly<Record<string, string>>;
type Reply = readonly [status: number, headers: Headers, body: string | Buffer];

const JSON_TYPE: Headers = { 'content-type': 'application/json' };
const HTML_TYPE: Headers = { 'content-type': 'text/html; charset=utf-8' };
const CLOUDFRONT: Headers = {
  'x-amz-cf-id': 'Zm9v',
  via: '1.1 0123456789abcdef.cloudfront.net (CloudFront)',
};
const REST_API: Headers = { ...JSON_TYPE, 'x-amzn-requestid': 'c6af9ac6', 'x-amz-apigw-id': 'Zm9vYmFy=' };

const bodyOf = (value: unknown): string => JSON.stringify(value);
const page = (title: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;

const send = (response: ServerResponse, [status, headers, body]: Reply): void => {
  response.writeHead(status, headers);
  response.end(body);
};

const LET_IN: Reply = [200, JSON_TYPE, bodyOf({ id: '0' })];

const standIn = (
  name: string,
  stack: string,
  replyFor: (keys: Keys) => (incoming: IncomingMessage, requests: number) => Reply,
  expected: Expected,
): BackendEntry => ({
  name,
  stack: `Node, as ${stack}`,
  start: (keys) => {
    const reply = replyFor(keys);
    let requests = 0;
    const listener: RequestListener = (incoming, response) => {
      if (incoming.url === '/api/health') return send(response, LET_IN);
      requests += 1;
      return send(response, reply(incoming, requests));
    };
    return startHttp(listener);
  },
  ...expected,
});

const tokenOf = ({ headers }: IncomingMessage): string | undefined =>
  /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];

const isToken = (text: string): boolean => text.split('.').length === 3;

const isSignedWith = (token: string, key: string): boolean => {
  const at = token.lastIndexOf('.');
  return hmacOf(token.slice(0, at), key).toString('base64url') === token.slice(at + 1);
};

const bearerError = (description: string): Headers => ({
  'www-authenticate': `Bearer error="invalid_token", error_description="${description}"`,
});

const isUnsigned = (token: string): boolean => token.endsWith('.');

/** A resource server that says in its challenge why. */
const challenging =
  (texts: { readonly malformed: string; readonly refused: string }) =>
  () =>
  (incoming: IncomingMessage): Reply => {
    const token = tokenOf(incoming);
    if (token === undefined) return [401, { 'www-authenticate': 'Bearer' }, ''];
    if (!isToken(token)) return [401, bearerError(texts.malformed), ''];
    return [401, bearerError(isUnsigned(token) ? 'Unsupported algorithm of none' : texts.refused), ''];
  };

const s3Error = (code: string, message: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`;

/** Whose page for a refusal is that of the framework. */
const pages: readonly BackendEntry[] = [
  standIn(
    'refused: an unknown key, and a page of the framework for everything',
    'Flask does with abort(401)',
    () => () => [401, { ...HTML_TYPE, server: 'gunicorn' }, page('401 Unauthorized')],
    refused('refused-alike', USER_FIRST),
  ),
  standIn(
    'key: another secret, and a password is asked for as well',
    'Spring Security does with a filter of its own',
    ({ other: secret }) =>
      (incoming) =>
        checkBearer(incoming, secret) === 'good'
          ? LET_IN
          : [401, { ...JSON_TYPE, 'www-authenticate': 'Basic realm="Realm"' }, ''],
    otherKey('verifier-uses-other-secret', { must: ['NEXTAUTH_SECRET'] }),
  ),
  standIn(
    'refused: a cookie or a header, and the header is lost',
    'Flask-JWT-Extended does',
    () => () => [
      401,
      JSON_TYPE,
      bodyOf({
        msg: 'Missing JWT in cookies or headers (Missing cookie "access_token_cookie"; Missing Authorization Header)',
      }),
    ],
    notSeen('token-not-seen', { must: ['it saw no token'], mustNot: ['in a cookie'] }),
  ),
];

const clouds: readonly BackendEntry[] = [
  standIn(
    'way: API Gateway without that stage',
    'REST APIs of API Gateway do',
    () => () => [
      403,
      { ...REST_API, 'x-amzn-errortype': 'ForbiddenException' },
      bodyOf({ message: 'Forbidden' }),
    ],
    notSeen('answered-by-another-layer', { must: ['API Gateway answers this path'] }),
  ),
  standIn(
    'way: API Gateway without that route',
    'REST APIs of API Gateway do',
    () =>
      ({ headers: { authorization } }) =>
        authorization === undefined
          ? [
              403,
              { ...REST_API, 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
              bodyOf({ message: 'Missing Authentication Token' }),
            ]
          : [
              403,
              { ...REST_API, 'x-amzn-errortype': 'IncompleteSignatureException' },
              bodyOf({
                message: `Invalid key=value pair (missing equal-sign) in Authorization header: '${authorization}'.`,
              }),
            ],
    notSeen('answered-by-another-layer', { must: ['API Gateway answers this path'] }),
  ),
  standIn(
    'refused: an authorizer that wants RS256',
    'HTTP APIs of API Gateway do',
    () => (incoming) => {
      const token = tokenOf(incoming);
      const why =
        token !== undefined && isToken(token)
          ? 'signing method HS256 is invalid'
          : 'token contains an invalid number of segments';
      return [
        401,
        {
          ...JSON_TYPE,
          'apigw-requestid': 'Zm9v=',
          'www-authenticate':
            token === undefined
              ? 'Bearer'
              : `Bearer scope="" error="invalid_token" error_description="${why}"`,
        },
        bodyOf({ message: 'Unauthorized' }),
      ];
    },
    refused('verifier-algorithm', { must: ['signing method HS256 is invalid', 'RS256'] }),
  ),
  standIn(
    'way: S3 behind CloudFront',
    'Amazon S3 does',
    () =>
      ({ headers: { authorization } }) =>
        authorization === undefined
          ? [
              403,
              { ...CLOUDFRONT, server: 'AmazonS3', 'content-type': 'application/xml' },
              s3Error('AccessDenied', 'Access Denied'),
            ]
          : [
              400,
              { ...CLOUDFRONT, server: 'AmazonS3', 'content-type': 'application/xml' },
              s3Error('InvalidArgument', 'Unsupported Authorization Type').replace(
                '</Error>',
                `<ArgumentValue>${authorization}</ArgumentValue></Error>`,
              ),
            ],
    notSeen('answered-by-another-layer', { must: ['Amazon S3 answers this path'] }),
  ),
  standIn(
    'way: a page with 200 in the place of refusals',
    'CloudFront with custom error responses does',
    ({ key }) =>
      (incoming) =>
        checkBearer(incoming, key) === 'good'
          ? [200, { ...JSON_TYPE, ...CLOUDFRONT, server: 'gunicorn' }, bodyOf({ id: '0' })]
          : [
              200,
              { ...HTML_TYPE, ...CLOUDFRONT, server: 'AmazonS3', 'x-cache': 'Error from cloudfront' },
              page('Chat'),
            ],
    notSeen('page-for-refusals', {
      must: ['custom error responses'],
      mustNot: ['answers anyone', 'without a token'],
    }),
  ),
  standIn(
    'way: a password gate at the edge',
    'CloudFront with a function does',
    () => () => [
      401,
      { ...CLOUDFRONT, server: 'CloudFront', 'www-authenticate': 'Basic realm="staging"' },
      'Unauthorized',
    ],
    notSeen('basic-gate', { must: ['A password gate (Basic)'] }),
  ),
  standIn(
    "way: the load balancer wants the CDN's secret header",
    'AWS load balancers with a fixed response do',
    () => () => [403, { server: 'awselb/2.0', 'content-type': 'text/plain; charset=utf-8' }, 'Access denied'],
    notSeen('origin-guarded', { must: ["use the CDN's address"] }),
  ),
  standIn(
    'way: Next.js answers all of /api',
    'the App Router of Next.js does',
    () => () => [
      401,
      { ...JSON_TYPE, vary: 'RSC, Next-Router-State-Tree, Next-Router-Prefetch, Accept-Encoding' },
      bodyOf({ error: 'Unauthorized' }),
    ],
    notSeen('answered-by-another-layer', { must: ['Next.js answers this path'] }),
  ),
  standIn(
    'way: nginx refuses everybody',
    'nginx does with deny all',
    () => () => [
      403,
      { ...HTML_TYPE, server: 'nginx' },
      `${page('403 Forbidden')}<hr><center>nginx</center>`,
    ],
    notSeen('answered-by-another-layer', { must: ['nginx answers this path'] }),
  ),
  standIn(
    'refused: a ban in the words of a bad token',
    'applications do',
    ({ key }) => {
      let refusals = 0;
      return (incoming) => {
        if (refusals < 20 && checkBearer(incoming, key) === 'good') return LET_IN;
        refusals += 1;
        return [401, JSON_TYPE, bodyOf({ error: 'Unauthorized' })];
      };
    },
    notSeen('locked-out', { must: ['bans a sender'] }),
  ),
];

const texts: readonly BackendEntry[] = [
  standIn(
    'key: an unknown key, said in the challenge',
    'Spring Security does',
    challenging({
      malformed: 'An error occurred while attempting to decode the Jwt: Malformed token',
      refused: 'An error occurred while attempting to decode the Jwt: Signed JWT rejected: Invalid signature',
    }),
    otherKey('key-refused', { must: ['Signed JWT rejected: Invalid signature', 'Spring'] }),
  ),
  standIn(
    'refused: another algorithm, said in the challenge',
    'Spring Security does',
    challenging({
      malformed: 'Malformed token',
      refused: 'Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    }),
    refused('verifier-algorithm', { must: ['Another algorithm expected, or no matching key'] }),
  ),
  standIn(
    'refused: no key fits, said in the challenge',
    'ASP.NET does',
    challenging({ malformed: '', refused: 'The signature key was not found' }),
    refused('key-refused', { must: ['The signature key was not found', '.NET'] }),
  ),
  standIn(
    'refused: an audience, said in the challenge',
    'ASP.NET does',
    ({ key }) =>
      (incoming) => {
        const token = tokenOf(incoming);
        if (token === undefined) return [401, { 'www-authenticate': 'Bearer' }, ''];
        const why = isSignedWith(token, key)
          ? "The audience '(null)' is invalid"
          : 'The signature is invalid';
        return [401, bearerError(why), ''];
      },
    refused('key-right-but-refused', { must: ['meant for another audience', 'claims: {"aud": "…"}'] }),
  ),
  standIn(
    'key: an unknown key, in a body that is packed',
    'applications do',
    () => (incoming) => {
      const token = tokenOf(incoming) ?? '';
      const error = !isToken(token)
        ? 'Not enough segments'
        : isUnsigned(token)
          ? 'The specified alg value is not allowed'
          : 'Signature verification failed';
      return [401, { ...JSON_TYPE, 'content-encoding': 'gzip' }, gzipSync(bodyOf({ error }))];
    },
    otherKey('key-refused', { must: ['Signature verification failed'] }),
  ),
  standIn(
    'refused: "invalid signature" is said of everything',
    'applications do',
    () => (incoming) => [401, JSON_TYPE, bodyOf({ error: tokenOf(incoming) ? 'invalid signature' : 'no' })],
    refused('key-refused', { must: USER_FIRST.must ?? [] }),
  ),
  standIn(
    'refused: "invalid signature" is said of all that has two points',
    'applications do',
    () => (incoming) => {
      const token = tokenOf(incoming) ?? '';
      return [401, JSON_TYPE, bodyOf({ error: isToken(token) ? 'invalid signature' : 'jwt malformed' })];
    },
    refused('key-refused', { must: USER_FIRST.must ?? [] }),
  ),
  {
    ...standIn(
      'refused: the answer repeats what the token says',
      'applications do',
      () => (incoming) => {
        const claims = Buffer.from(tokenOf(incoming)?.split('.')[1] ?? '', 'base64url').toString();
        return [401, JSON_TYPE, bodyOf({ error: 'no', claims })];
      },
      refused('key-refused', { mustNot: [...ACCUSATIONS, 'invalid signature'] }),
    ),
    options: () => ({ claims: { note: 'invalid signature' } }),
  },
];

const IN_EVERY_TEST = new Set([
  'refused: an unknown user gets the answer of a bad token, as in the tutorial',
  'key: the same with another secret, and claims names a user',
  'refused: a table of keys by kid',
  'doors: headers are believed, and the key is another secret',
  'refused: a ban after twenty refusals',
  'way: the token is wanted in a cookie',
  'way: the token is wanted behind the word JWT',
  'way: a host that is not allowed',
  'way: Auth.js has the path',
  'refused: the answer repeats what the token says',
  ...clouds.map(({ name }) => name),
]);

/** In `npm test` one of each kind that a real framework decides, and the stand-ins that need few requests. */
export const refusedBackends: readonly BackendEntry[] = [
  ...users,
  ...verifiers,
  ...carriers,
  ...pages,
  ...clouds,
  ...texts,
].map((entry): BackendEntry => (IN_EVERY_TEST.has(entry.name) ? entry : { ...entry, isForBenchmark: true }));
