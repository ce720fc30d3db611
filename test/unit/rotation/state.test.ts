import { describe, expect, it } from 'vitest';
import type { ProbeOutcome, ProbeRow, Verdict, VerdictName } from '../../../src/model/verdict.ts';
import { productionSeenBy } from '../../../src/rotation/state.ts';

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
    expect(productionSeenBy(verdict('match', accepted('right key')))).toEqual({
      current: 'accepted',
      other: 'unknown',
    });
    expect(productionSeenBy(verdict('mismatch', accepted('right key'), refused('previous key')))).toEqual({
      current: 'accepted',
      other: 'refused',
    });
    expect(productionSeenBy(verdict('mismatch', refused('right key'), accepted('previous key')))).toEqual({
      current: 'refused',
      other: 'accepted',
    });
  });

  it.each(['refused', 'not-enforced', 'shadowed', 'unreachable', 'inconclusive'] as const)(
    'is not known from the verdict %s',
    (name) => {
      expect(productionSeenBy(verdict(name, accepted('right key'), refused('previous key')))).toMatchObject({
        current: 'unknown',
        other: 'unknown',
      });
    },
  );

  it('is not known from errors, too few answers, or no test', () => {
    for (const probe of [row('right key', 'server-error', false), row('right key', 'accepted', false)])
      expect(productionSeenBy(verdict('mismatch', probe)).current).toBe('unknown');
    expect(productionSeenBy(undefined).current).toBe('unknown');
  });
});
