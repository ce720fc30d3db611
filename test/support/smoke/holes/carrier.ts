import type { IncomingHttpHeaders } from 'node:http';
import { decodeJson, encodeJson, type Sent } from '../forge.ts';
import { type Answer, type Verifier, WELCOME } from '../hand-written-verifier.ts';
import type { Hole } from './hole.ts';

/** Verifiers that let in requests for what comes in the place of a token, or beside it. */

const passing = (
  name: string,
  diagnosis: string,
  answers: () => Verifier['answers'],
  forged: readonly Sent[],
): Hole => ({
  name: `carrier: ${name}`,
  diagnosis,
  opened: () => ({ answers: answers() }),
  forged: () => forged,
});

const letIn = (is: boolean): Answer | undefined => (is ? WELCOME : undefined);

const authorizedBy = (pattern: RegExp) => () => (headers: IncomingHttpHeaders) =>
  letIn(pattern.test(headers.authorization ?? '-'));

const authorization = (text: string): readonly Sent[] => [{ authorization: text }];

const worthless: readonly Hole[] = [
  passing('Bearer with nothing after it is let in', 'empty-token-accepted', authorizedBy(/^Bearer *$/), [
    { authorization: 'Bearer ' },
  ]),
  ...['null', 'undefined'].map((text) =>
    passing(
      `Bearer ${text} is let in`,
      'empty-token-accepted',
      authorizedBy(new RegExp(`^Bearer ${text}$`)),
      authorization(`Bearer ${text}`),
    ),
  ),
  passing('an empty header is let in', 'empty-token-accepted', authorizedBy(/^$/), authorization('')),
  passing(
    'every scheme but Bearer is let in',
    'other-scheme-accepted',
    authorizedBy(/^(?!Bearer\b)\S+ /),
    authorization('Basic d3Jvbmc6d3Jvbmc='),
  ),
  ...['Basic', 'Token'].map((scheme) =>
    passing(
      `the scheme ${scheme} is let in`,
      'other-scheme-accepted',
      authorizedBy(new RegExp(`^${scheme} `)),
      authorization(`${scheme} d3Jvbmc6d3Jvbmc=`),
    ),
  ),
];

type UserOf = (value: string) => unknown;

const NO_SUCH_USER: Answer = [404, { error: 'User not found' }];

/** The user is whom the header names; `answer` is what such a request gets. */
const identity = (header: string, userOf: UserOf, value: string, answer = WELCOME): Hole => ({
  ...passing(
    `${header} says who the user is`,
    'identity-headers-trusted',
    () => (headers) => (userOf(`${headers[header.toLowerCase()] ?? ''}`) ? answer : undefined),
    [{ [header]: value }],
  ),
  verdict: 'shadowed',
});

const asItIs: UserOf = (value) => value;
const inToken: UserOf = (value) => decodeJson(value.split('.')[1] ?? '').sub;
const inCookie: UserOf = (value) => /(?:^|; *)user_id=([^;]+)/.exec(value)?.[1];

/** App Service lists claims; Static Web Apps have a user's name and number. */
const inPrincipal: UserOf = (value) => {
  const { claims, userId } = decodeJson(value, 'base64');
  return userId ?? (Array.isArray(claims) && claims.length > 0);
};

const NAMES = [
  'X-User-ID',
  'X-Amzn-Oidc-Identity',
  'X-Consumer-Username',
  'X-MS-CLIENT-PRINCIPAL-NAME',
  'Cf-Access-Authenticated-User-Email',
  'X-Goog-Authenticated-User-Email',
  'X-Forwarded-User',
  'X-Forwarded-Email',
  'X-Forwarded-Preferred-Username',
  'Remote-User',
  'Remote-Email',
  'X-WEBAUTH-USER',
];

const TOKENS = ['X-Amzn-Oidc-Data', 'Cf-Access-Jwt-Assertion', 'X-Goog-IAP-JWT-Assertion'];

const unsignedToken = `${encodeJson({ alg: 'ES256' })}.${encodeJson({ sub: 'forged' })}.AAAA`;
const principal = Buffer.from(
  JSON.stringify({ auth_typ: 'aad', claims: [{ typ: 'name', val: 'forged' }] }),
).toString('base64');

const identities: readonly Hole[] = [
  ...NAMES.map((header) => identity(header, asItIs, 'forged')),
  ...TOKENS.map((header) => identity(header, inToken, unsignedToken)),
  identity('X-MS-CLIENT-PRINCIPAL', inPrincipal, principal),
  {
    ...identity('Cookie', inCookie, 'theme=dark; user_id=forged'),
    name: 'carrier: a cookie user_id says who the user is',
  },
  {
    ...identity('X-User-ID', asItIs, 'forged', NO_SUCH_USER),
    name: 'carrier: X-User-ID says who the user is, and there is no such user',
  },
  {
    ...identity('X-Amzn-Oidc-Identity', asItIs, 'forged', NO_SUCH_USER),
    name: 'carrier: X-Amzn-Oidc-Identity says who the user is, and there is no such user',
  },
];

const OPEN_FROM = 60;

const afterwards = passing(
  'everything is let in from the 60th request on',
  'probe-path-open',
  () => {
    let requests = 0;
    return () => letIn(++requests >= OPEN_FROM);
  },
  Array.from({ length: OPEN_FROM }, () => ({})),
);

export const carrierHoles: readonly Hole[] = [...worthless, ...identities, afterwards];
