import { count } from '../lib/text.ts';
import type { Availability } from '../model/availability.ts';
import { defineFinding } from '../model/define-finding.ts';
import { availabilityLine, failureLine } from '../report/availability.ts';

/** Warnings and no more: whether the key works, the verdict says. */

export const availabilityNotAuthenticated = defineFinding(
  'availability-not-authenticated',
  'warning',
  (reason: string) => ({
    title: 'Authenticated availability could not be measured',
    detail: `Authenticated availability could not be measured: ${reason} Requests without a token are sent instead, and every answer but a 5xx counts as one, so a time in which good tokens are refused goes unseen.`,
    remedy:
      'Nothing for a first deployment or an emergency. To replace a key unnoticed, rotate it (mode: rotate), or give the former key in previous-jwt-secret-key.',
    where: 'availability',
  }),
  { leavesOpen: true },
);

export const availabilityBaselineFailed = defineFinding(
  'availability-baseline-failed',
  'warning',
  (baseline: Availability['baseline'], causes: string) => ({
    title:
      baseline.requests === baseline.failures
        ? 'Production did not answer before the deployment'
        : 'Production did not answer every request before the deployment',
    detail: `${count(baseline.failures, 'request')} of ${baseline.requests} failed before anything was changed${causes === '' ? '' : ` (${causes})`}. What fails later may have the same cause, so it tells little about the deployment.`,
    remedy:
      'Nothing for a first deployment. For any other, find out what fails while nothing is deployed; it may be the network path from the runner to backend-url.',
    where: 'availability',
  }),
  { leavesOpen: true },
);

const observedText = (availability: Availability): string =>
  `${availabilityLine(availability)}. ${failureLine(availability)}`.trim();

export const availabilityInterrupted = defineFinding(
  'availability-interrupted',
  'warning',
  (availability: Availability, where: string) => ({
    title: `Production was interrupted: ${count(availability.interruptions.down, 'request')} not served`,
    detail: `${observedText(availability)} Each had no connection, no answer within 5 s, a 5xx or another's answer.`,
    remedy:
      'Look at the service events of that time. Usual causes: minimumHealthyPercent below 100 with one task, a task that stops before its connections are drained (no SIGTERM handler, a short stopTimeout), a health check that passes before the task can serve, or a server that closes idle connections sooner than the load balancer (60 s).',
    where,
  }),
);

export const availabilityAuthInterrupted = defineFinding(
  'availability-auth-interrupted',
  'warning',
  (availability: Availability, where: string) => ({
    title: `A valid token was refused ${count(availability.interruptions.refused, 'time')} during the deployment`,
    detail: `Tokens of ${availability.key} were accepted before. ${observedText(availability)} Users with such tokens were logged out, or saw errors.`,
    remedy:
      'Make all tasks accept one key throughout: deploy the new key beside the old one first, which is what mode: rotate does (stage, switch, retire).',
    where,
  }),
);

export const availabilityWithoutAddress = defineFinding(
  'availability-without-address',
  'notice',
  (detail: string) => ({
    title: 'Availability was not measured, because no address is known before the deployment',
    detail,
    remedy: 'Nothing for a first deployment: the next one has the address from the deployed stack.',
    where: 'backend-url-output',
  }),
);
