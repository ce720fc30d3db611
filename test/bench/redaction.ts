import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRedactor } from '../../src/redaction/redactor.ts';

const fileOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Prose, hashes in base64 and source: what logs consist of, with none that is easy. */
const TEXT = [
  'package-lock.json',
  'docs/findings.md',
  'docs/design.md',
  'README.md',
  'src/main.ts',
  'dist/licenses.txt',
];
const REPEATED = 5;

/** Megabytes in a second of processor time that take the redactor line by line, in each round. */
export const measureRedaction = (rounds: number): readonly number[] => {
  const redactor = createRedactor();
  for (let keys = 0; keys < 6; keys += 1) redactor.add(randomBytes(48).toString('base64'));
  const text = TEXT.map(fileOf).join('\n').repeat(REPEATED);
  const lines = text.split('\n');
  return Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    for (const line of lines) redactor.redact(line);
    const { user, system } = process.cpuUsage(before);
    return text.length / (user + system);
  }).slice(1);
};
