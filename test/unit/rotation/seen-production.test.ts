import { describe, expect, it } from 'vitest';
import { productionIn } from '../../../src/rotation/seen-production.ts';
import type { ProbeOutcome, ProbeRow, Verdict, VerdictName } from '../../../src/run/verdict.ts';

const row = (name: string, outcome: ProbeOutcome, passed: boolean): ProbeRow => ({
  name,
  expected: 'accepted',
  outcome,
  statuses: '',
  requests: 10,
  controls: 0,
  layer: 'gunicorn',
  passed,
});

const verdict = (name: VerdictName, ...probes: readonly ProbeRow[]): Verdict => ({
  name,
  cause: '',
  diagnosis: '',
  layer: 'gunicorn',
  probes,
  requests: 20,
  consecutiveSuccesses: 10,
  neededSuccesses: 10,
  tasks: 2,
  tasksAssumed: false,
  transientErrors: 0,
  seconds: 1,
});

const accepted = (name: string) => row(name, 'accepted', true);
const refused = (name: string) => row(name, 'refused', false);

describe('what production was seen to do', () => {
  it('comes from the two keys of the smoke test', () => {
    expect(productionIn(verdict('match', accepted('right key')), 'unknown')).toEqual({
      current: 'accepted',
      other: 'unknown',
      signer: 'unknown',
    });
    expect(
      productionIn(verdict('mismatch', accepted('right key'), refused('previous key')), 'current'),
    ).toEqual({ current: 'accepted', other: 'refused', signer: 'current' });
    expect(
      productionIn(verdict('mismatch', refused('right key'), accepted('previous key')), 'other'),
    ).toEqual({
      current: 'refused',
      other: 'accepted',
      signer: 'other',
    });
  });

  it.each(['not-enforced', 'shadowed', 'unreachable', 'inconclusive'] as const)(
    'is not known from the verdict %s',
    (name) => {
      expect(
        productionIn(verdict(name, accepted('right key'), refused('previous key')), 'unknown'),
      ).toMatchObject({
        current: 'unknown',
        other: 'unknown',
      });
    },
  );

  it('is not known from errors, too few answers, or no test', () => {
    for (const probe of [row('right key', 'server-error', false), row('right key', 'accepted', false)])
      expect(productionIn(verdict('mismatch', probe), 'unknown').current).toBe('unknown');
    expect(productionIn(undefined, 'unknown').current).toBe('unknown');
  });
});
