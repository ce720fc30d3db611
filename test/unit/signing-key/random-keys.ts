import { randomBytes, randomUUID } from 'node:crypto';

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export const letters = (count: number): string =>
  [...randomBytes(count * 4)]
    .filter((byte) => byte < 248)
    .slice(0, count)
    .map((byte) => LETTERS_AND_DIGITS.charAt(byte % 62))
    .join('');

/** Every way in which people let machines make keys that are strong enough for HS256 as text. */
export const STRONG_KINDS: Readonly<Record<string, () => string>> = {
  'openssl rand -base64 32': () => randomBytes(32).toString('base64'),
  'openssl rand -base64 24': () => randomBytes(24).toString('base64'),
  'openssl rand -base64 48': () => randomBytes(48).toString('base64'),
  'openssl rand -base64 64': () => randomBytes(64).toString('base64'),
  'secrets.token_urlsafe(32)': () => randomBytes(32).toString('base64url'),
  'openssl rand -hex 32': () => randomBytes(32).toString('hex'),
  'hex in capitals': () => randomBytes(32).toString('hex').toUpperCase(),
  '43 letters and digits': () => letters(43),
  '32 letters and digits': () => letters(32),
  'two UUIDs': () => `${randomUUID()}${randomUUID()}`,
};

export const strongKey = (): string => randomBytes(32).toString('base64url').replaceAll(/[-_]/g, 'x');
