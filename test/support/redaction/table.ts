import { createHash } from 'node:crypto';
import { rows } from '../../../scripts/markdown.ts';
import { runnerForms } from '../../../src/redaction/forms.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { SecretMasker } from '../runner/masker.ts';
import { LAYERS, NOT_COVERED, PRINTERS, SPELLED } from './spellings.ts';

/** Which secret is hidden in which spelling, by us and by the runner. All of it is tried, and nothing assumed. */

/** Bytes that look random, the same in each run, so that the table is. */
const bytesOf = (name: string, count: number): Buffer =>
  createHash('sha512').update(`bytes of ${name}`).digest().subarray(0, count);

const pick = (from: string, name: string, count: number): string =>
  [...bytesOf(name, count)].map((byte) => from.charAt(byte % from.length)).join('');

const SECRETS: Readonly<Record<string, (attempt: number) => string>> = {
  'a random key': (attempt) => bytesOf(`key ${attempt}`, 32).toString(attempt % 2 === 0 ? 'base64' : 'hex'),
  'a passphrase of small letters': (attempt) =>
    Array.from({ length: 6 }, (_, word) =>
      pick('abcdefghijklmnopqrstuvwxyz', `word ${attempt} ${word}`, 6),
    ).join(' '),
  'eight characters': (attempt) => `x${pick('bcdfghjkmnpqrstvwxyz23456789', `eight ${attempt}`, 6)}Q`,
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

const TRIES = 8;
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
