import { describe, expect, it } from 'vitest';
import type { Measured } from '../../bench/contestants.ts';
import {
  deploymentFigures,
  dryRunFigures,
  renderResults,
  resultsJson,
  startFigures,
} from '../../bench/results.ts';
import { ratiosOf, rotated, spreadOf } from '../../bench/statistics.ts';

describe('a spread', () => {
  it('has the middle value as its median, and the mean of both where two are in the middle', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
    expect(spreadOf([4, 1, 2, 10])).toEqual({ median: 3, min: 1, max: 10 });
  });

  it('of nothing is an error, not a number', () => {
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  it('of ratios compares runs of the same round, so that a slow round spoils none', () => {
    expect(ratiosOf([2, 20, 6], [1, 10, 3])).toEqual({ median: 2, min: 2, max: 2 });
    expect(() => ratiosOf([1, 2], [1])).toThrow(RangeError);
  });
});

it('every contestant comes first as often as the others', () => {
  const items = ['a', 'b', 'c'];
  expect([0, 1, 2, 3].map((round) => rotated(items, round)[0])).toEqual(['a', 'b', 'c', 'a']);
  expect(rotated(items, 1)).toEqual(['b', 'c', 'a']);
});

it('the dry-run is compared with both ways to run cdk diff, round by round', () => {
  const figures = dryRunFigures({ npxCdkDiff: [8, 4], cdkDiff: [4, 2], action: [4, 2] });
  expect(figures.ratios.toNpxCdkDiff).toEqual({ median: 0.5, min: 0.5, max: 0.5 });
  const start = startFigures({ bundle: [150], post: [75], help: [60], node: [50] });
  const text = renderResults({ deployments: [], dryRun: figures, start, machine: '', tools: '' });
  expect(text).toContain('| `npx cdk diff` | 6.0 | 4.0 – 8.0 | 0.50 (0.50 – 0.50) |');
});

describe('the results', () => {
  const ran = (seconds: number, stages: Measured['stages'] = {}): Measured => ({
    milliseconds: seconds * 1000,
    cpuSeconds: 5,
    stages,
  });
  const figures = deploymentFigures({
    keyForm: 'plaintext',
    runs: {
      'by hand': [ran(20), ran(40)],
      'cdk deploy': [ran(10), ran(16)],
      action: [ran(10, { deployment: 6 }), ran(20, { deployment: 8 })],
    },
  });

  it('say how long the action takes for each second of the others', () => {
    expect(figures.ratios.toByHand.median).toBeCloseTo(0.5);
    expect(figures.ratios.toCdkDeploy).toEqual({ median: 1.125, min: 1, max: 1.25 });
    expect(figures.steps.action).toEqual({ deployment: 7 });
  });

  it('are one line of JSON with the very same figures', () => {
    const start = startFigures({ bundle: [150.123456], post: [75], help: [60], node: [50] });
    const json = resultsJson({ deployments: [figures], start, machine: '', tools: '' });
    expect(json).not.toContain('\n');
    expect(JSON.parse(json).deployments[0].ratios.toCdkDeploy.median).toBe(1.125);
    expect(JSON.parse(json).start.bundleMilliseconds.median).toBe(150.1235);
  });

  it('are a table with a row for each contestant, the machine and the tools', () => {
    const start = startFigures({ bundle: [150, 170], post: [75, 75], help: [60, 60], node: [50, 50] });
    const text = renderResults({
      deployments: [figures],
      start,
      machine: 'A machine',
      tools: 'By hand: curl',
    });
    expect(text).toContain('A machine. By hand: curl.');
    expect(text).toContain('| plaintext | by hand | 30.0 | 20.0 – 40.0 | 5.0 | 0.50 (0.50 – 0.50) |');
    expect(text).toContain(
      '| plaintext | `cdk deploy` alone | 13.0 | 10.0 – 16.0 | 5.0 | 1.13 (1.00 – 1.25) |',
    );
    expect(text).toContain('| plaintext | the action | deployment 7.00 |');
    expect(text).toContain(
      '| the bundle, up to the first refused input | 160 | 150 – 170 | 3.20 (3.00 – 3.40) |',
    );
  });
});
