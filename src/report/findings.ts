import { defineFinding } from '../model/define-finding.ts';

/** Findings about the report itself. */

export const partWithheld = defineFinding('report-part-withheld', 'warning', (part: string) => ({
  title: `Not published: ${part} still held a secret after redaction`,
  detail: 'The last check before publishing found a secret in it, so nothing of it was written.',
  remedy: 'This is a bug in the action: please report it without the content. All other parts are complete.',
}));

export const partNotWritten = defineFinding(
  'report-part-not-written',
  'warning',
  (part: string, reason: string) => ({
    title: `Could not be written: ${part}`,
    detail: `${reason === '' ? 'The runner did not take it.' : reason} The verdict is not affected by this.`,
    remedy: 'Read the other parts of the report; check the free disk space of the runner.',
  }),
);

/** The report calls such a run planned. */
export const planOnly = defineFinding('rotation-plan-only', 'notice', () => ({
  title: 'This was only the plan: nothing was changed',
  detail: 'plan-only is true, so no key was made, stored or deployed.',
  remedy: 'Run it again without plan-only to carry it out.',
  where: 'plan-only',
}));
