import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Dialect, readVariable } from '../../../src/env-files/dialects.ts';
import { type RealReader, realReadings } from '../../support/env-files/real-readers.ts';
import { assignmentText, hostileText, KEY } from '../../support/env-files/texts.ts';

/** One process of each reader takes all texts of a run. */
const BATCH = 1_200;

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

const disagreements = (texts: readonly string[]): readonly unknown[] => {
  const real = realReadings(texts.map((text) => Buffer.from(text)));
  return READERS.flatMap(([reader, dialect]) =>
    texts.flatMap((text, index) =>
      NAMES.flatMap((name) => {
        const ours = readVariable(text, name, dialect);
        const theirs = real[reader][index]?.[name];
        if (ours.kind === 'unknown') {
          return MAY_BE_UNKNOWN[dialect].test(text) ? [] : [{ reader, text, name, ours, theirs }];
        }
        const same = ours.kind === 'absent' ? theirs === undefined : theirs === ours.value;
        return same ? [] : [{ reader, text, name, ours, theirs }];
      }),
    ),
  );
};

const batchOf = (text: fc.Arbitrary<string>) =>
  fc.array(text, { minLength: BATCH, maxLength: BATCH, size: 'max' });

describe('a variable in an env file is what the real programs read', () => {
  test.each([
    ['files in which every line may surprise a reader', hostileText],
    ['files of assignments', assignmentText],
  ])('in %s', (_, text) => {
    fc.assert(
      fc.property(batchOf(text), (texts) => {
        expect(disagreements(texts)).toEqual([]);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
