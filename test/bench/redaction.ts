import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { splitLines } from '../../src/lib/child-output.ts';
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

/** Megabytes in a second of processor time that the output of a command takes on its way to the log, in each round. */
export const measureRedaction = (rounds: number): readonly number[] => {
  const redactor = createRedactor();
  for (let keys = 0; keys < 6; keys += 1) redactor.add(randomBytes(48).toString('base64'));
  const output = Buffer.from(TEXT.map(fileOf).join('\n').repeat(REPEATED));
  return Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    const splitter = splitLines({
      redact: redactor.redact,
      maximumLines: Number.POSITIVE_INFINITY,
      maximumCharacters: Number.POSITIVE_INFINITY,
      onLine: () => undefined,
    });
    for (let at = 0; at < output.length; at += 65_536) splitter.write(output.subarray(at, at + 65_536));
    splitter.end();
    const { user, system } = process.cpuUsage(before);
    return output.length / (user + system);
  }).slice(1);
};
