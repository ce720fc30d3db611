import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dialect, readVariable } from '../../../src/env-files/dialects.ts';
import { effectiveValue } from '../../../src/env-files/effective.ts';
import { type RealReader, realReadings } from '../../support/env-files/real-readers.ts';
import { assignmentText, hostileText, KEY } from '../../support/env-files/texts.ts';

/** One process of each reader takes all texts of a run. */
const BATCH = 200;

const READERS: readonly (readonly [RealReader, Dialect])[] = [
  ['dotenv', 'dotenv'],
  ['next', 'next'],
  ['node', 'node'],
  ['python-dotenv', 'python-dotenv'],
  ['bash', 'shell'],
  ['sh', 'shell'],
];

/** What depends on the outside cannot be known; nor can a program, nor bytes that a program decodes in its own way. */
const MAY_BE_UNKNOWN: Readonly<Record<Dialect, RegExp>> = {
  dotenv: /\ufffd/,
  node: /\ufffd/,
  next: /\ufffd|\$/,
  'python-dotenv': /\ufffd|\$\{/,
  compose: /^/,
  shell: /^/,
};

const NAMES = ['A', 'B', KEY];

const disagreements = (texts: readonly string[]): readonly object[] => {
  const real = realReadings(texts.map((text) => Buffer.from(text)));
  return READERS.flatMap(([reader, dialect]) =>
    texts.flatMap((text, index) =>
      NAMES.flatMap((name): readonly object[] => {
        const ours = readVariable(text, name, dialect);
        const theirs = real[reader][index]?.[name];
        const agree =
          ours.kind === 'unknown'
            ? MAY_BE_UNKNOWN[dialect].test(text)
            : theirs === (ours.kind === 'value' ? ours.value : undefined);
        return agree ? [] : [{ reader, text, name, ours, theirs }];
      }),
    ),
  );
};

test.each([
  ['a file in which every line may surprise a reader', hostileText],
  ['a file of assignments', assignmentText],
])('a variable in %s is what the real programs read', (_, text) => {
  const seed = randomInt(2 ** 31);
  const problems = disagreements(fc.sample(text, { numRuns: BATCH, seed }));
  expect(problems.slice(0, 5), `seed ${seed}`).toEqual([]);
});

test('a file with variables in a circle, which Next.js reads without end, is called unreadable', () => {
  const text = "B=``\r\nB=`  `\r\nB=\\0\\$$\u007bA}\\x41\r\nexport A=`$\u007bB\n`a\\'\\$\r\n";
  expect(realReadings([Buffer.from(text)]).next).toEqual([null]);
  expect(readVariable(text, 'A', 'next').kind).toBe('unknown');
});

test.each([
  ['sets it too', 'A=other\n', 'other', { kind: 'unknown' }],
  ['sets another one', 'B=other\n', 'own', { kind: 'value', value: 'own' }],
])(
  'a variable in a value of Next.js is known if no file that wins sets it, as the real one reads them: it %s',
  (_, winning, value, reading) => {
    const folder = mkdtempSync(join(tmpdir(), 'next-'));
    try {
      writeFileSync(join(folder, '.env.local'), winning);
      writeFileSync(join(folder, '.env'), `A=own\n${KEY}=$A\n`);
      const script = `process.stdout.write(require('@next/env').loadEnvConfig(${JSON.stringify(folder)}, true).parsedEnv.${KEY})`;
      const real = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: {} });
      expect(real.stdout).toBe(value);
      const reads = ['.env.local', '.env'].map((name) => join(folder, name));
      const file = { framework: 'Next.js', role: 'signer', dialect: 'next', path: '', reads } as const;
      expect(effectiveValue(file, KEY).reading).toMatchObject(reading);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
