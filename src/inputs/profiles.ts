import { isObject } from '../lib/json.ts';
import type { KeyEncoding } from '../redaction/key-bytes.ts';

/** How the verifiers of one framework want their tokens: claims and key encoding. */

export const PROFILE_NAMES = [
  'flask-pyjwt',
  'flask-jwt-extended',
  'django-simplejwt',
  'fastapi',
  'express',
  'spring',
  'generic',
] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

/** No such user exists anywhere; it has the form of a MongoDB object id and reads as the number 0. */
export const SYNTHETIC_SUBJECT = '000000000000000000000000';
/** Another one, for the token whose payload was changed after it was signed. */
export const OTHER_SYNTHETIC_SUBJECT = '000000000000000000000001';
/** `.invalid` is reserved and never resolves (RFC 2606 §2). */
export const SYNTHETIC_EMAIL = 'smoke-test@cdk-jwt-deploy.invalid';
export const SYNTHETIC_NAME = 'Smoke Test';

export type Profile = {
  /** What `key-encoding: auto` means. */
  readonly keyEncoding: KeyEncoding;
  /** Claims beside `iat`, `exp` and `jti`, which minting adds to every token. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** Whether tokens carry `nbf`, equal to `iat`. */
  readonly notBefore: boolean;
  /**
   * An answer outside of `accept-status` that only a token with a good signature can get: the framework looks for
   * the user after it has verified the token.
   */
  readonly acceptedToo?: { readonly status: number; readonly code: string };
};

const subject = { sub: SYNTHETIC_SUBJECT } as const;
const plain: Profile = { keyEncoding: 'utf8', claims: subject, notBefore: false };

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  'flask-pyjwt': {
    ...plain,
    claims: {
      ...subject,
      id: SYNTHETIC_SUBJECT,
      user_id: SYNTHETIC_SUBJECT,
      email: SYNTHETIC_EMAIL,
      name: SYNTHETIC_NAME,
      role: 'user',
    },
  },
  'flask-jwt-extended': { ...plain, claims: { ...subject, type: 'access', fresh: false }, notBefore: true },
  'django-simplejwt': {
    ...plain,
    claims: { token_type: 'access', user_id: SYNTHETIC_SUBJECT },
    acceptedToo: { status: 401, code: 'user_not_found' },
  },
  fastapi: plain,
  express: plain,
  // jjwt's setSigningKey(String) decodes base64, and the tutorials do the same (auth0/node-jsonwebtoken#208).
  spring: { ...plain, keyEncoding: 'base64' },
  generic: plain,
};

export const resolveKeyEncoding = (profile: ProfileName, encoding: KeyEncoding | 'auto'): KeyEncoding =>
  encoding === 'auto' ? profiles[profile].keyEncoding : encoding;

type Claims = Readonly<Record<string, unknown>>;

/** JSON Merge Patch (RFC 7396 §2): objects merge, `null` removes, everything else replaces. */
export const mergeClaims = (base: Claims, patch: Claims): Claims => {
  const merged = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(patch)) {
    const before = merged.get(name);
    if (value === null) merged.delete(name);
    else merged.set(name, isObject(value) ? mergeClaims(isObject(before) ? before : {}, value) : value);
  }
  return Object.fromEntries(merged);
};

const MADE_UP: readonly unknown[] = [SYNTHETIC_SUBJECT, SYNTHETIC_EMAIL];

/** Whether `claims` puts someone in the place of the user who exists nowhere. */
export const namesUser = (profile: ProfileName, claims: Claims): boolean =>
  Object.keys(claims).some((name) => MADE_UP.includes(profiles[profile].claims[name]));

/** Lines of code that end what the controls find, for the remedies. */
export type Framework = {
  /** Verifies with one algorithm and one key. */
  readonly verify: string;
  /** Has `exp` and `nbf` checked. */
  readonly times: string;
  /** Has audience, issuer and type checked. */
  readonly addressee: string;
  /** Reads the key and fails where there is none. */
  readonly readKey: string;
};

const python = (algorithm: string, variable: string): Framework => ({
  verify: `jwt.decode(token, key, algorithms=["${algorithm}"])`,
  times: 'leave verify_exp and verify_nbf on and leeway below a minute in jwt.decode',
  addressee: 'jwt.decode(token, key, audience="…", issuer="…", …)',
  readKey: `os.environ["${variable}"], and for a second key: only if it is set and not empty`,
});

const FRAMEWORKS: Readonly<Record<ProfileName, (algorithm: string, variable: string) => Framework>> = {
  'flask-pyjwt': python,
  fastapi: python,
  'flask-jwt-extended': (algorithm, variable) => ({
    ...python(algorithm, variable),
    verify: `@jwt_required(), with JWT_DECODE_ALGORITHMS = ["${algorithm}"]`,
    times: 'leave JWT_DECODE_LEEWAY below a minute, and verify_jwt_in_request as it is',
    addressee: 'JWT_DECODE_AUDIENCE, JWT_DECODE_ISSUER, and @jwt_required(refresh=False)',
  }),
  'django-simplejwt': (algorithm, variable) => ({
    ...python(algorithm, variable),
    verify: `JWTAuthentication, with SIMPLE_JWT = {"ALGORITHM": "${algorithm}"}`,
    times: 'leave LEEWAY in SIMPLE_JWT below a minute',
    addressee: 'AUDIENCE, ISSUER and AUTH_TOKEN_CLASSES in SIMPLE_JWT',
  }),
  express: (algorithm, variable) => ({
    verify: `jwt.verify(token, key, { algorithms: ['${algorithm}'] })`,
    times: 'leave out ignoreExpiration and ignoreNotBefore, and keep clockTolerance below a minute',
    addressee: "jwt.verify(token, key, { audience: '…', issuer: '…', … })",
    readKey: `process.env.${variable}, with an error at the start where it is not set, never in a template string`,
  }),
  spring: (algorithm, variable) => ({
    verify: `NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.${algorithm}).build()`,
    times: 'keep JwtTimestampValidator, with its clock skew of a minute',
    addressee: 'JwtValidators.createDefaultWithIssuer("…") and a JwtClaimValidator for aud',
    readKey: `\${${variable}} without a default, so that the application does not start without it`,
  }),
  generic: (algorithm) => ({
    verify: `the verify function of a JWT library, with ${algorithm} as the only algorithm`,
    times: 'let the library check exp and nbf, with a leeway below a minute',
    addressee: 'name the expected aud and iss where tokens are verified',
    readKey: 'the variable itself, with an error at the start where it is not set',
  }),
};

export const frameworkOf = (profile: ProfileName, algorithm: string, variable: string): Framework =>
  FRAMEWORKS[profile](algorithm, variable);
