import { type Finding, isError } from './finding.ts';
import type { Report } from './report.ts';

/**
 * Stands in a remedy for the clause that says how to do once more what the run was for. Only the journal knows what that
 * was, so it puts the clause there. No other text says it: inside an emergency the way on is the emergency, whatever went
 * wrong, and any other run of the rotation would be a green one beside a leaked key that lives.
 */
export const AGAIN = '{again}';

/** Starts the emergency of a rotation, with the workflow that docs/rotation.md describes. */
export const COMMAND_OF_EMERGENCY = 'gh workflow run rotate.yml -f phase=emergency';

/** What a run was started for. */
export type Purpose = { readonly mode: Report['mode']; readonly isEmergency?: boolean };

/** Completes “then …”. */
export const wayOn = ({ mode, isEmergency }: Purpose): string => {
  if (isEmergency) return `run the emergency again: ${COMMAND_OF_EMERGENCY}`;
  return mode === 'rotate'
    ? 'start a new run: gh workflow run rotate.yml'
    : 'start a new run of this workflow';
};

/** The finding as it is for this run. In an emergency every error names the emergency, whole. */
export const withWayOn = <F extends Finding>(finding: F, purpose: Purpose): F => {
  const remedy = finding.remedy.replaceAll(AGAIN, wayOn(purpose));
  const isOpen = purpose.isEmergency && isError(finding) && !remedy.includes(COMMAND_OF_EMERGENCY);
  return { ...finding, remedy: isOpen ? `${remedy}\nThen ${wayOn(purpose)}` : remedy };
};
