import { describe, expect, it } from 'vitest';
import type { VerdictName } from '../../../src/model/verdict.ts';
import type { Words } from '../../bench/backends/entry.ts';
import { BACKENDS } from '../../bench/backends/index.ts';
import { type BackendRun, isGoodEnough, renderVerdicts, verdictFigures } from '../../bench/verdicts.ts';

const verdict = (name: VerdictName): BackendRun['outcome']['verdict'] => ({
  name,
  cause: '',
  diagnosis: '',
  layer: '',
  probes: [],
  requests: 40,
  consecutiveSuccesses: 0,
  neededSuccesses: 10,
  tasks: 2,
  tasksAssumed: false,
  transientErrors: 0,
  seconds: 0.5,
});

type Said = readonly [VerdictName, string];

const run = (expected: Said, came: Said, request = false, health = true): BackendRun => ({
  entry: { name: expected.join(' '), stack: 'Flask', verdict: expected[0], diagnosis: expected[1] },
  outcome: { verdict: verdict(came[0]), diagnosis: came[1], said: '' },
  request,
  health,
});

const RIGHT: Said = ['match', ''];
const WRONG_KEY: Said = ['mismatch', 'key-refused'];
const QUOTED: Said = ['mismatch', 'verifier-key-quoted'];

describe('the figures of the verdicts', () => {
  it('tell what each check got right, and what it called green or red by mistake', () => {
    const runs = [run(RIGHT, RIGHT, true), run(RIGHT, WRONG_KEY, false), run(WRONG_KEY, RIGHT, true)];
    const figures = verdictFigures(runs);
    expect(figures.smokeTest).toEqual({ right: 1, falseGreens: 1, falseReds: 1 });
    expect(figures.request).toEqual({ right: 1, falseGreens: 1, falseReds: 1 });
    expect(figures.health).toEqual({ right: 2, falseGreens: 1, falseReds: 0 });
    expect(figures.confusion.match).toMatchObject({ match: 1, mismatch: 1, shadowed: 0 });
  });

  it('count a verdict of another name as wrong, though it is not green either', () => {
    const figures = verdictFigures([run(['inconclusive', 'token-not-seen'], WRONG_KEY)]);
    expect(figures.smokeTest).toEqual({ right: 0, falseGreens: 0, falseReds: 0 });
  });

  it('count apart where the right diagnosis is that it cannot be told', () => {
    const { diagnoses } = verdictFigures([
      run(RIGHT, RIGHT),
      run(WRONG_KEY, WRONG_KEY),
      run(QUOTED, QUOTED),
      run(QUOTED, WRONG_KEY),
    ]);
    expect(diagnoses).toEqual({ wanted: 3, right: 2, cannotTell: 1 });
  });
});

describe('the benchmark of the verdicts fails', () => {
  const good = Array.from({ length: 20 }, () => run(QUOTED, QUOTED));

  const told = (words: Words, limits?: BackendRun['entry']['limits']): BackendRun => {
    const { entry, outcome, ...rest } = run(QUOTED, QUOTED);
    return {
      ...rest,
      entry: { ...entry, words, ...(limits && { limits }) },
      outcome: { ...outcome, said: 'in quotes' },
    };
  };

  it.each([
    ['for a word that is missing', [...good, told({ must: ['a blank'] })], false],
    ['for a word that must not be said', [...good, told({ mustNot: ['quotes'] })], false],
    ['for too many requests', [...good, told({}, { requests: 39, seconds: 1 })], false],
    ['for too many seconds', [...good, told({}, { requests: 40, seconds: 0.4 })], false],
    [
      'not where all is said in time',
      [...good, told({ must: ['quotes'] }, { requests: 40, seconds: 1 })],
      true,
    ],
    ['not for one wrong diagnosis among twenty-one', [...good, run(QUOTED, WRONG_KEY)], true],
    ['for more than 5 % wrong diagnoses', [...good, run(QUOTED, WRONG_KEY), run(QUOTED, WRONG_KEY)], false],
    ['for one wrong verdict', [...good, run(RIGHT, WRONG_KEY)], false],
    ['for one false green', [...good, run(QUOTED, RIGHT)], false],
  ])('%s', (_, runs, enough) => {
    expect(isGoodEnough(verdictFigures(runs))).toBe(enough);
  });
});

describe('the page of the verdicts', () => {
  it('names every backend, what was wrong, and what was left out', () => {
    const text = renderVerdicts([run(QUOTED, WRONG_KEY), run(RIGHT, RIGHT, true)], {
      machine: 'A machine',
      leftOut: ['right: in Go (golang-jwt): left out: no Go'],
    });
    expect(text).toContain(
      '- mismatch verifier-key-quoted (Flask): mismatch key-refused instead of mismatch verifier-key-quoted',
    );
    expect(text).toContain('- right: in Go (golang-jwt): left out: no Go');
    expect(text).toContain('| this action’s smoke test | 2 of 2 | 0 | 0 | 0 of 1 |');
    expect(text).toContain('| match  | Flask | match |  | 40 | 0.5 | green | green |');
  });
});

describe('the bestiary', () => {
  it('has no two backends of the same name', () => {
    const names = BACKENDS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('expects a diagnosis exactly where it does not expect a match', () => {
    for (const { name, verdict: expected, diagnosis } of BACKENDS)
      expect([name, diagnosis === '']).toEqual([name, expected === 'match']);
  });
});
