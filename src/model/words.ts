import { LANES, MEASURES } from './availability.ts';
import { BASELINES, CHANGE_KINDS, KEY_CHANGES } from './changes.ts';
import { FAILURE_REASONS, SEVERITIES } from './finding.ts';
import { TRUSTS } from './pull-request.ts';
import {
  CONCLUSIONS,
  HOLDER_RESULTS,
  MODES,
  PHASES,
  ROLLOUT_STATES,
  STACK_CHANGES,
  STAGE_NAMES,
  STAGE_STATUSES,
} from './report.ts';
import { AXIS_NAMES, PROBE_NAMES, PROBE_OUTCOMES, VERDICT_NAMES } from './verdict.ts';

/**
 * The fixed words of a report. They are public, and a report with `***` in place of one would be unreadable, so none of
 * them is ever hidden, whatever the secrets are.
 */
export const REPORT_WORDS: ReadonlySet<string> = new Set([
  ...MODES,
  ...CONCLUSIONS,
  ...SEVERITIES,
  ...FAILURE_REASONS,
  ...STAGE_NAMES,
  ...STAGE_STATUSES,
  ...HOLDER_RESULTS,
  ...STACK_CHANGES,
  ...ROLLOUT_STATES,
  ...VERDICT_NAMES,
  ...PROBE_OUTCOMES,
  ...PROBE_NAMES,
  ...AXIS_NAMES,
  ...CHANGE_KINDS,
  ...KEY_CHANGES,
  ...BASELINES,
  ...TRUSTS,
  ...MEASURES,
  ...LANES,
  ...PHASES,
]);
