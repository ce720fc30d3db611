import { randomBytes } from 'node:crypto';

export type Settings = {
  readonly backendUrl: string;
  /** Signs the tokens for the backend. */
  readonly signingKey: Uint8Array;
  /** Encrypt the browser's session cookie: the first makes new ones, all are honoured. Never the signing key. */
  readonly sessionSecrets: readonly [string, ...string[]];
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

const usable = (name: string, secret: string, key: string): string => {
  if (secret === key) throw new SettingsError(`${name} is the same as JWT_SECRET_KEY: make a second one.`);
  keyBytes(name, secret);
  return secret;
};

/** AUTH_SECRET is the newer name, and goes before NEXTAUTH_SECRET. */
const readSessionSecrets = (env: Environment, key: string): Settings['sessionSecrets'] => {
  const given = (suffix: string): string | undefined => {
    const name = env[`AUTH_SECRET${suffix}`] ? `AUTH_SECRET${suffix}` : `NEXTAUTH_SECRET${suffix}`;
    return env[name] && usable(name, env[name], key);
  };
  const [current, previous] = [given(''), given('_PREVIOUS')];
  return [current || ownSecret, ...(previous ? [previous] : [])];
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
    sessionSecrets: readSessionSecrets(env, key),
    tokenLifetimeHours: wholeNumber('JWT_EXPIRATION_HOURS', env.JWT_EXPIRATION_HOURS || '168', 1),
    demoPassword: demoPassword || undefined,
  };
};
