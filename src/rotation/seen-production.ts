import type { Verdict } from '../model/verdict.ts';
import type { Honoured, Production } from './state.ts';

/** A verifier that lets everybody in accepts any key, so its answers say nothing. */
const TELLING: ReadonlySet<Verdict['name']> = new Set(['match', 'mismatch']);

/**
 * What a smoke test of the current key, with the other stored key as the previous one that must be accepted, says to
 * the plan. A key that only some tasks accept counts as refused: a token may meet any of them.
 *
 * @param verdict `undefined` when there was no test
 */
export const productionIn = (verdict: Verdict | undefined): Production => {
  const honoured = (name: 'right key' | 'previous key'): Honoured => {
    const row = verdict?.probes.find((probe) => probe.name === name);
    if (verdict === undefined || row === undefined || !TELLING.has(verdict.name)) return 'unknown';
    if (row.outcome === 'accepted') return row.passed ? 'accepted' : 'unknown';
    return row.outcome === 'refused' ? 'refused' : 'unknown';
  };
  return { current: honoured('right key'), other: honoured('previous key') };
};
