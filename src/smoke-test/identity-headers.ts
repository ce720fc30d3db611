import { SYNTHETIC_EMAIL, SYNTHETIC_NAME, SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';
import type { TokenLocation } from '../inputs/token-location.ts';

/**
 * The unsigned ways in which a proxy, a gateway or a frontend hands over who the user is. A client that reaches such a
 * backend without its proxy can claim to be any user.
 */

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

/** What a gateway would have signed, with a signature that is none: only a verifier that never looks accepts it. */
const unverifiable = (algorithm: string): string => {
  const claims = { sub: SYNTHETIC_SUBJECT, email: SYNTHETIC_EMAIL, name: SYNTHETIC_NAME, exp: 4_102_444_800 };
  return `${encode({ alg: algorithm, typ: 'JWT' })}.${encode(claims)}.${Buffer.alloc(64).toString('base64url')}`;
};

/** The principal of Azure App Service, which is JSON in base64. */
const azurePrincipal = (): string =>
  Buffer.from(
    JSON.stringify({
      auth_typ: 'aad',
      name_typ: 'name',
      claims: [
        { typ: 'name', val: SYNTHETIC_NAME },
        { typ: 'sub', val: SYNTHETIC_SUBJECT },
        { typ: 'email', val: SYNTHETIC_EMAIL },
      ],
    }),
  ).toString('base64');

/** Headers by which proxies and frontends commonly hand over who the user is, by who writes them. */
const HEADERS_OF: Readonly<Record<string, readonly string[]>> = {
  'proxies and frontends': [
    'X-User',
    'X-User-ID',
    'X-User-Email',
    'X-User-Name',
    'X-Username',
    'X-Authenticated-User',
    'X-Remote-User',
  ],
  'oauth2-proxy': [
    'X-Forwarded-User',
    'X-Forwarded-Email',
    'X-Forwarded-Preferred-Username',
    'X-Auth-Request-User',
    'X-Auth-Request-Email',
    'X-Auth-Request-Preferred-Username',
  ],
  'Authelia and Apache': ['Remote-User', 'Remote-Email', 'Remote-Name'],
  'an Application Load Balancer': ['X-Amzn-Oidc-Identity', 'X-Amzn-Oidc-Data'],
  Kong: [
    'X-Consumer-ID',
    'X-Consumer-Custom-ID',
    'X-Consumer-Username',
    'X-Credential-Identifier',
    'X-Authenticated-Userid',
    'X-Userinfo',
  ],
  'Azure App Service': ['X-MS-CLIENT-PRINCIPAL', 'X-MS-CLIENT-PRINCIPAL-ID', 'X-MS-CLIENT-PRINCIPAL-NAME'],
  'Cloudflare Access': ['Cf-Access-Authenticated-User-Email', 'Cf-Access-Jwt-Assertion'],
  "Google's Identity-Aware Proxy": [
    'X-Goog-Authenticated-User-ID',
    'X-Goog-Authenticated-User-Email',
    'X-Goog-IAP-JWT-Assertion',
  ],
  Grafana: ['X-WEBAUTH-USER', 'X-WEBAUTH-EMAIL'],
  'a cookie of the application': ['Cookie'],
};

export const COMMON_IDENTITY_HEADERS: readonly string[] = Object.values(HEADERS_OF).flat();

/** Not the header that carries the token, which the verifier is meant to read. A cookie has a name beside others. */
export const identityNames = (
  names: readonly string[] | 'common' | 'none',
  { header }: TokenLocation,
): readonly string[] => {
  if (names !== 'common') return names === 'none' ? [] : names;
  return COMMON_IDENTITY_HEADERS.filter(
    (name) => name === 'Cookie' || name.toLowerCase() !== header.toLowerCase(),
  );
};

/** Headers whose value a careful backend would decode and verify before it reads another. */
const isAssertion = (header: string): boolean =>
  Object.hasOwn(VALUES, header.toLowerCase()) && !isName(header);

const isName = (header: string): boolean => /^(?:cookie|x-goog-authenticated-)/i.test(header);

const isPlain = (header: string): boolean =>
  HEADERS_OF['proxies and frontends']?.includes(header) === true || /^cookie$/i.test(header);

/** The same headers in the requests that try them: the plain names of applications, those of gateways, and assertions. */
export const identityBundles = (
  headers: readonly string[],
): readonly { readonly name: string; readonly headers: readonly string[] }[] => {
  const assertions = headers.filter(isAssertion);
  const names = headers.filter((header) => !isAssertion(header));
  return [
    { name: 'identity headers', headers: names.filter(isPlain) },
    { name: 'identity headers of gateways', headers: names.filter((header) => !isPlain(header)) },
    { name: 'identity assertions', headers: assertions },
  ];
};

/** Values that are no plain name. All others are the synthetic user's id or address, as the header's name suggests. */
const VALUES: Readonly<Record<string, () => string>> = {
  'x-amzn-oidc-data': () => unverifiable('ES256'),
  'cf-access-jwt-assertion': () => unverifiable('RS256'),
  'x-goog-iap-jwt-assertion': () => unverifiable('ES256'),
  'x-goog-authenticated-user-id': () => `accounts.google.com:${SYNTHETIC_SUBJECT}`,
  'x-goog-authenticated-user-email': () => `accounts.google.com:${SYNTHETIC_EMAIL}`,
  'x-ms-client-principal': azurePrincipal,
  'x-userinfo': () =>
    Buffer.from(JSON.stringify({ sub: SYNTHETIC_SUBJECT, email: SYNTHETIC_EMAIL })).toString('base64'),
  cookie: () => `user_id=${SYNTHETIC_SUBJECT}`,
};

/** What the header says: a user that cannot exist, and no role. */
export const identityValue = (header: string): string =>
  VALUES[header.toLowerCase()]?.() ?? (/mail/i.test(header) ? SYNTHETIC_EMAIL : SYNTHETIC_SUBJECT);
