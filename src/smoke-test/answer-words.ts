/**
 * What an answer says, as a value of closed types: the words themselves are the server's choice and may repeat a token,
 * so nothing of them goes on. A phrase that is known by heart is, and what is shown of it is its text in this file.
 */

/** What a phrase means for the request that got it. */
export const MEANINGS = {
  'no-route': 'it has no such route or stage, or a rule of its own refuses',
  'no-access': 'a store of files, which reads no tokens of yours',
  'auth-routes': 'the path belongs to its own routes',
  host: 'it does not serve this host name',
  'own-page': 'by itself, without asking what is behind it',
  'bad-signature': 'the signature is wrong',
  algorithm: 'it does not take this algorithm',
  'no-key': 'it has no key that fits this token',
  'key-unusable': 'its own key cannot be used',
  'key-unfit': 'its own key is too short, or of the wrong type',
  expired: 'the token has expired',
  'not-yet-valid': 'the token is not valid yet',
  audience: 'the token is meant for another audience',
  issuer: 'the token is from another issuer',
  'token-kind': 'the token is of another kind',
  claim: 'a claim is missing',
  'no-such-user': 'the user does not exist',
  'not-permitted': 'the user lacks a role or a scope',
  revoked: 'the token was revoked',
  cookie: 'it looks for the token in a cookie',
  scheme: 'it looks for another scheme before the token',
  'no-token': 'it saw no token',
  malformed: 'this is no token',
} as const;

export type Meaning = keyof typeof MEANINGS;

export type Phrase = { readonly meaning: Meaning; readonly by: string; readonly text: string };

const phrases = (meaning: Meaning, by: string, ...texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ meaning, by, text }));

const golangMethods = ['HS256', 'HS384', 'HS512', 'none'].map((name) => `signing method ${name} is invalid`);

/** In the order in which they are looked for: what contains another phrase comes before it. */
export const PHRASES: readonly Phrase[] = [
  ...phrases('no-access', 'Amazon S3', '<Code>AccessDenied</Code>', '<Code>NoSuchKey</Code>'),
  ...phrases('no-access', 'Amazon S3', 'Unsupported Authorization Type', '<Code>NoSuchBucket</Code>'),
  ...phrases('no-route', 'API Gateway', 'Missing Authentication Token', 'MissingAuthenticationToken'),
  ...phrases('no-route', 'API Gateway', 'missing equal-sign) in Authorization header'),
  ...phrases('no-route', 'API Gateway', "Authorization header requires 'Credential' parameter"),
  ...phrases('no-route', 'API Gateway', 'IncompleteSignatureException', 'ForbiddenException'),
  ...phrases('not-permitted', 'API Gateway', 'is not authorized to access this resource'),
  ...phrases('expired', 'API Gateway', 'The incoming token has expired'),
  // The whole body, for it begins its line.
  ...phrases('auth-routes', 'Auth.js', 'is not supported by NextAuth.js', '\n"Bad request."'),
  ...phrases('host', 'Django', '<h1>Bad Request (400)</h1>', 'Invalid HTTP_HOST header', 'DisallowedHost'),
  ...phrases('host', 'Starlette or webpack', 'Invalid host header'),
  ...phrases('host', 'Rails', 'Blocked host'),
  ...phrases('host', 'Vite', 'Blocked request. This host'),
  ...phrases('host', 'ASP.NET', 'Bad Request - Invalid Hostname'),
  ...phrases('own-page', 'nginx', '<center>nginx', '<center>openresty'),
  ...phrases('own-page', 'Apache', "You don't have permission to access this resource"),
  ...phrases('own-page', 'CloudFront', 'The request could not be satisfied'),
  ...phrases('own-page', 'Cloudflare', 'Attention Required! | Cloudflare'),

  ...phrases('no-key', 'PyJWT', 'Unable to find a signing key that matches'),
  ...phrases(
    'no-key',
    'jsonwebtoken',
    'error in secret or public key callback',
    'secret or public key must be provided',
  ),
  ...phrases('no-key', 'jose', 'no applicable key found in the JSON Web Key Set', 'ERR_JWKS_NO_MATCHING_KEY'),
  ...phrases('no-key', 'Hono', 'required "kid" in jwt header'),
  ...phrases('no-key', '.NET', 'The signature key was not found'),
  ...phrases('key-unusable', 'PyJWT', 'HMAC key must not be empty'),
  ...phrases('key-unfit', 'PyJWT', 'The HMAC key is'),
  ...phrases('key-unusable', 'jsonwebtoken', 'secretOrPublicKey is not valid key material'),
  ...phrases('key-unfit', 'jjwt', 'is not secure enough for'),
  ...phrases('key-unfit', 'golang-jwt', 'key is of invalid type'),
  ...phrases('algorithm', 'Spring', 'Another algorithm expected, or no matching key'),
  ...phrases('algorithm', 'PyJWT', 'The specified alg value is not allowed', 'Algorithm not supported'),
  ...phrases('algorithm', 'jsonwebtoken', 'invalid algorithm', 'must be an asymmetric key when using'),
  ...phrases('algorithm', 'jsonwebtoken', 'must be a symmetric key when using'),
  ...phrases('algorithm', 'jose', 'Header Parameter value not allowed', 'ERR_JOSE_ALG_NOT_ALLOWED'),
  ...phrases('algorithm', 'Hono', 'JWT algorithm mismatch', 'is not in the allowed list'),
  ...phrases('algorithm', 'golang-jwt', ...golangMethods),
  ...phrases('algorithm', 'golang-jwt', 'unexpected signing method'),
  ...phrases('no-key', 'golang-jwt', 'error while executing keyfunc'),
  ...phrases('algorithm', 'ruby-jwt', 'Expected a different algorithm'),

  ...phrases('bad-signature', 'Spring', 'Signed JWT rejected: Invalid signature'),
  ...phrases('bad-signature', 'jjwt', 'JWT signature does not match locally computed signature'),
  ...phrases('bad-signature', 'PyJWT, jose or ruby-jwt', 'Signature verification failed'),
  ...phrases('bad-signature', 'ruby-jwt', 'Signature verification raised'),
  ...phrases('bad-signature', 'jose', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'),
  ...phrases('bad-signature', 'jsonwebtoken', 'invalid signature'),
  ...phrases('bad-signature', 'golang-jwt', 'token signature is invalid', 'signature is invalid'),
  ...phrases('bad-signature', '.NET', 'The signature is invalid'),
  ...phrases('bad-signature', 'Hono', 'signature mismatched'),

  ...phrases('expired', 'PyJWT or ruby-jwt', 'Signature has expired'),
  ...phrases('expired', 'jsonwebtoken', 'jwt expired', 'maxAge exceeded'),
  ...phrases('expired', 'jose', 'claim timestamp check failed', 'ERR_JWT_EXPIRED'),
  ...phrases('expired', 'Spring', 'Jwt expired at'),
  ...phrases('expired', '.NET', 'The token expired at', 'The token is expired'),
  ...phrases('expired', 'golang-jwt or simplejwt', 'token is expired', 'Token has expired'),
  ...phrases('not-yet-valid', 'PyJWT', 'The token is not yet valid'),
  ...phrases('not-yet-valid', 'jsonwebtoken', 'jwt not active'),
  ...phrases('not-yet-valid', 'golang-jwt', 'token is not valid yet', 'token used before issued'),
  ...phrases('not-yet-valid', 'ruby-jwt', 'Signature nbf has not been reached'),
  ...phrases('not-yet-valid', 'Spring or .NET', 'Jwt used before', 'The token is not valid before'),
  ...phrases('audience', 'PyJWT', "Audience doesn't match", 'missing the "aud" claim'),
  ...phrases('audience', 'PyJWT or ruby-jwt', 'Invalid audience'),
  ...phrases('audience', 'jsonwebtoken', 'jwt audience invalid'),
  ...phrases('audience', 'jose', 'unexpected "aud" claim value', 'missing required "aud" claim'),
  ...phrases('audience', 'golang-jwt', 'token has invalid audience'),
  ...phrases('audience', 'Spring or .NET', 'The aud claim is not valid', "The audience '"),
  ...phrases('issuer', 'PyJWT', 'missing the "iss" claim'),
  ...phrases('issuer', 'PyJWT or ruby-jwt', 'Invalid issuer'),
  ...phrases('issuer', 'jsonwebtoken', 'jwt issuer invalid'),
  ...phrases('issuer', 'jose', 'unexpected "iss" claim value', 'missing required "iss" claim'),
  ...phrases('issuer', 'golang-jwt', 'token has invalid issuer'),
  ...phrases('issuer', 'Spring or .NET', 'The iss claim is not valid', "The issuer '"),
  ...phrases('token-kind', 'simplejwt', 'Token has wrong type', 'Token has no type'),
  ...phrases(
    'token-kind',
    'Flask-JWT-Extended',
    'Only non-refresh tokens are allowed',
    'Fresh token required',
  ),
  ...phrases('claim', 'PyJWT', 'Token is missing the'),
  ...phrases('claim', 'Flask-JWT-Extended', 'Missing claim:', 'User claims verification failed'),
  ...phrases('claim', 'ruby-jwt', 'Missing required claim'),
  ...phrases('claim', 'golang-jwt', 'token is missing required claim'),
  ...phrases('claim', 'simplejwt', 'Token has no id', 'contained no recognizable user identification'),
  ...phrases('claim', 'PyJWT', 'Subject must be a string'),
  ...phrases('no-such-user', 'simplejwt', 'user_not_found', 'No active account found'),
  ...phrases('no-such-user', 'Flask-JWT-Extended', 'Error loading the user'),
  ...phrases('no-such-user', 'Django REST', 'User inactive or deleted'),
  ...phrases('no-such-user', 'many applications', 'user not found', 'no such user', 'user does not exist'),
  ...phrases('not-permitted', 'RFC 6750', 'insufficient_scope'),
  ...phrases('not-permitted', 'Django REST', 'You do not have permission to perform this action'),
  ...phrases('not-permitted', 'NestJS', 'Forbidden resource'),
  ...phrases('revoked', 'Flask-JWT-Extended or express-jwt', 'token has been revoked', 'revoked_token'),
  ...phrases('revoked', 'simplejwt', 'Token is blacklisted'),

  // Before the cookie: it names all places in which it has looked.
  ...phrases('no-token', 'Flask-JWT-Extended', 'Missing Authorization Header'),
  ...phrases('cookie', 'Flask-JWT-Extended', 'Missing cookie'),
  ...phrases('scheme', 'Flask-JWT-Extended', "type in 'Authorization' header"),
  ...phrases('scheme', 'express-jwt', 'Format is Authorization:'),
  ...phrases('no-token', 'Django REST', 'Authentication credentials were not provided'),
  ...phrases('no-token', 'FastAPI', '"Not authenticated"'),
  ...phrases('no-token', 'express-jwt', 'No authorization token was found'),
  ...phrases('no-token', 'passport-jwt', 'No auth token'),
  ...phrases('no-token', 'jsonwebtoken', 'jwt must be provided'),
  ...phrases('no-token', 'Hono', 'no authorization included in request'),
  ...phrases('no-token', 'ruby-jwt', 'Nil JSON web token'),
  ...phrases('no-token', 'many applications', 'token is missing', 'no token provided', 'missing token'),
  ...phrases(
    'no-token',
    'many applications',
    'authorization header is missing',
    'missing authorization header',
  ),
  ...phrases('malformed', 'PyJWT or ruby-jwt', 'Not enough segments', 'Not enough or too many segments'),
  ...phrases('malformed', 'PyJWT', 'Invalid header string', 'Invalid header padding'),
  ...phrases('malformed', 'jsonwebtoken', 'jwt malformed'),
  ...phrases('malformed', 'jose', 'Invalid Compact JWS', 'ERR_JWS_INVALID'),
  ...phrases('malformed', 'golang-jwt', 'token is malformed', 'token contains an invalid number of segments'),
  ...phrases('malformed', 'Spring', 'Bearer token is malformed', 'Malformed token'),
];

/** Schemes of `WWW-Authenticate`, in the spelling in which they are shown. */
const SCHEMES = ['Bearer', 'Basic', 'Digest', 'Negotiate', 'NTLM', 'JWT', 'Token', 'DPoP', 'Cookie'] as const;

export type Scheme = (typeof SCHEMES)[number];

/** The schemes of a challenge that are known by heart: each begins the header or stands behind a comma (RFC 9110 §11.6.1). */
export const schemesOf = (challenge: string): readonly Scheme[] => {
  const words = challenge.split(',').map((part) => part.trim().split(' ', 1)[0]?.toLowerCase());
  return SCHEMES.filter((scheme) => words.includes(scheme.toLowerCase()));
};

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.entries(value).flat().flatMap(textsIn) : [];
};

/** What a part of a token says; '' for what is no JSON. */
const decodedPart = (part: string): string => {
  try {
    return textsIn(JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))).join('\n');
  } catch {
    return '';
  }
};

const unescapedAddress = ({ href }: URL): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
};

type SentText = { readonly url: URL; readonly token: string };

/** All that a probe says by itself: an answer may repeat it. */
const sentText = ({ url, token }: SentText): string =>
  [token, url.href, unescapedAddress(url), ...token.split(/[ .]/).map(decodedPart)].join('\n').toLowerCase();

/**
 * The first phrase of an answer. One that the request itself has said does not count.
 *
 * @param texts of the answer: the body, and the headers that may say why
 */
export const phraseIn = (texts: readonly string[], sent: SentText): Phrase | undefined => {
  const said = texts.join('\n').replaceAll('\\"', '"').toLowerCase();
  const found = PHRASES.filter(({ text }) => said.includes(text.toLowerCase()));
  if (found.length === 0) return undefined;
  const own = sentText(sent);
  return found.find(({ text }) => !own.includes(text.toLowerCase()));
};
