import { randomBytes } from 'node:crypto';
import { rows } from '../../../scripts/markdown.ts';
import { runnerForms } from '../../../src/redaction/forms.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { SecretMasker } from '../runner/masker.ts';
import { LAYERS, NOT_COVERED, PRINTERS, SPELLED } from './spellings.ts';

/** Which secret is hidden in which spelling, by us and by the runner. All of it is tried, and nothing assumed. */

const pick = (from: string, count: number): string =>
  [...randomBytes(count)].map((byte) => from.charAt(byte % from.length)).join('');

const SECRETS: Readonly<Record<string, (attempt: number) => string>> = {
  'a random key': (attempt) => randomBytes(32).toString(attempt % 2 === 0 ? 'base64' : 'hex'),
  'a passphrase of small letters': () =>
    Array.from({ length: 6 }, () => pick('abcdefghijklmnopqrstuvwxyz', 6)).join(' '),
  'eight characters': () => `x${pick('bcdfghjkmnpqrstvwxyz23456789', 6)}Q`,
};

type Hide = (secret: string, text: string) => string;

const byUs: Hide = (secret, text) => {
  const redactor = createRedactor();
  redactor.add(secret);
  return redactor.redact(text);
};

const byTheRunner: Hide = (secret, text) => {
  const masker = new SecretMasker();
  for (const form of runnerForms(secret)) masker.addMask(form);
  return text
    .split('\n')
    .map((line) => masker.mask(line))
    .join('\n');
};

const lettersOf = (text: string): number => text.replaceAll('***', '').replace(/[^\w+/]/g, '').length;

const TRIES = 4;
/** Names of properties and places of bytes are no part of the secret. */
const MOST_LEFT = 0.35;

/** What becomes of it in the worst of some tries. */
const verdictOn = (
  hide: Hide,
  make: (attempt: number) => string,
  spell: (text: string) => string,
): string => {
  const shares = Array.from({ length: TRIES }, (_, attempt) => {
    const secret = make(attempt);
    const text = spell(secret);
    const shown = hide(secret, text);
    return shown === text ? 1 : Math.max(0, lettersOf(shown) - 12) / lettersOf(text);
  });
  const worst = Math.max(...shares);
  return worst === 1 ? '**shown**' : worst > MOST_LEFT ? 'in part' : 'hidden';
};

export const redactionTable = (): string => {
  const spellings = { ...PRINTERS, ...SPELLED, ...LAYERS, ...NOT_COVERED };
  return rows(
    ['as', ...Object.keys(SECRETS), 'a random key, in later steps'],
    Object.entries(spellings).map(([name, spell]) => [
      name,
      ...Object.values(SECRETS).map((make) => verdictOn(byUs, make, spell)),
      verdictOn(byTheRunner, SECRETS['a random key'] ?? String, spell),
    ]),
  );
};
