import { randomBytes } from 'node:crypto';

export type Settings = {
  readonly backendUrl: string;
  /** Signs the tokens for the backend. */
  readonly signingKey: Uint8Array;
  /** Encrypts the browser's session cookie; never the signing key. */
  readonly sessionSecret: string;
  readonly tokenLifetimeHours: number;
  /** Password of the demo users; `undefined`: nobody can log in. */
  readonly demoPassword: string | undefined;
};

/** HS256 needs a key of at least the size of its hash (RFC 7518 §3.2). */
const MINIMUM_KEY_BYTES = 32;

/** Problems that keep the frontend from starting, in one text for people; never holds a value. */
export class SettingsError extends Error {}

const keyBytes = (name: string, text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length >= MINIMUM_KEY_BYTES) return bytes;
  throw new SettingsError(`${name} is shorter than ${MINIMUM_KEY_BYTES} bytes, the least that HS256 allows.`);
};

const wholeNumber = (name: string, text: string, least: number): number => {
  if (/^\d{1,6}$/.test(text) && Number(text) >= least) return Number(text);
  throw new SettingsError(`${name} must be a whole number of at least ${least}.`);
};

/** Without a secret of its own every process makes one: sessions then end with the process. */
const ownSecret = randomBytes(MINIMUM_KEY_BYTES).toString('base64url');

const readSessionSecret = (env: Environment, key: string): string => {
  const name = env.AUTH_SECRET ? 'AUTH_SECRET' : 'NEXTAUTH_SECRET';
  const secret = env[name];
  if (!secret) return ownSecret;
  if (secret === key) throw new SettingsError(`${name} is the same as JWT_SECRET_KEY: make a second one.`);
  keyBytes(name, secret);
  return secret;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads what the container was started with; nothing of it is in the build.
 *
 * @throws SettingsError when the frontend must not start like this.
 */
export const readSettings = (env: Environment): Settings => {
  const { JWT_SECRET_KEY: key, DEMO_PASSWORD: demoPassword } = env;
  if (!key) throw new SettingsError('JWT_SECRET_KEY is not set: the frontend does not start without it.');
  return {
    // In the same task the two containers share one network: the backend is on the loopback address.
    backendUrl: env.BACKEND_URL || 'http://127.0.0.1:8000',
    signingKey: keyBytes('JWT_SECRET_KEY', key),
    sessionSecret: readSessionSecret(env, key),
    tokenLifetimeHours: wholeNumber('JWT_EXPIRATION_HOURS', env.JWT_EXPIRATION_HOURS || '168', 1),
    demoPassword: demoPassword || undefined,
  };
};
