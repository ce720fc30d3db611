import type { Hole } from '../../support/smoke/holes/hole.ts';
import { startVerifier } from '../../support/smoke/holes/hole.ts';
import { AXES } from '../../support/smoke/holes/index.ts';
import type { BackendEntry } from './entry.ts';

/** Verifiers that let in what is one step away from a good token: one hole each, by the axis that the step is on. */

const byHand = ({ name, verdict = 'not-enforced', diagnosis, options, opened }: Hole): BackendEntry => ({
  name,
  stack: 'Node, verified by hand',
  ...(options && { options }),
  start: (keys) => startVerifier(options?.(keys) ?? {}, keys, opened),
  verdict,
  diagnosis,
});

export const brokenAxes: readonly BackendEntry[] = [...Object.values(AXES).flat().map(byHand)];
