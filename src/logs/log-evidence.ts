import { SYNTHETIC_SUBJECT } from '../inputs/profiles.ts';

/** What lines of a log say about our tokens and about those of others. Pure. */

/** How verifiers call a token whose signature is not right. Compared in lower case. */
const AUTHENTICATION_ERRORS = [
  // PyJWT, flask-jwt-extended, Authlib, Django REST framework simplejwt
  'signature verification failed',
  'invalidsignatureerror',
  'jwtdecodeerror',
  'badsignatureerror',
  'bad_signature',
  // jsonwebtoken, express-jwt, jose
  'jsonwebtokenerror',
  'invalid signature',
  'err_jws_signature_verification_failed',
  'jwssignatureverificationfailed',
  // jjwt, Nimbus (Spring Security)
  'signatureexception',
  'jwt signature does not match',
  'signed jwt rejected',
  // golang-jwt
  'signature is invalid',
] as const;

export const isAuthenticationError = (line: string): boolean => {
  const lower = line.toLowerCase();
  return AUTHENTICATION_ERRORS.some((words) => lower.includes(words));
};

/** A trace id of OpenTelemetry that is not set is a longer run of zeros. */
const OUR_USER = new RegExp(`(?<![0-9a-f])${SYNTHETIC_SUBJECT}(?![0-9a-f])`, 'i');

export type Mark = 'token' | 'user';

/** Whether a line tells of a token of ours: of the very token by its `jti`, or, which says less, of its user. */
export const markIn = (line: string, ids: readonly string[]): Mark | undefined => {
  if (ids.some((id) => line.includes(id))) return 'token';
  return OUR_USER.test(line) && !isAuthenticationError(line) ? 'user' : undefined;
};
