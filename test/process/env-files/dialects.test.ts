import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dialect, readVariable } from '../../../src/env-files/dialects.ts';
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
