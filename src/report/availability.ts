import { count, duration, type Moment, moment } from '../lib/text.ts';
import { type Availability, lengthOf } from '../model/availability.ts';
import { prose, table } from './markdown.ts';

/** How the report words what the prober saw. It never says more than what so many requests can show. */

/** A smaller share is shown as this. */
const SMALLEST = 1e-5;

/** `1.4 %`, `0.021 %`: two digits that count, rounded up, for it is an upper bound. */
export const percent = (share: number): string => {
  const value = Math.min(1, Math.max(0, share)) * 100;
  if (value === 0) return '0 %';
  const unit = 10 ** (Math.floor(Math.log10(Math.max(value, SMALLEST))) - 1);
  return `${Number((Math.ceil(value / unit - 1e-9) * unit).toPrecision(2))} %`;
};

/** `0.2 s`, `1.5 s`; tenths, because that is how often requests are sent. */
const seconds = (milliseconds: number): string => `${(Math.max(0, milliseconds) / 1000).toFixed(1)} s`;

const NOTHING_SAID = 'no request was answered in a way that says anything';

const gapText = ({ longestGap }: Availability): string =>
  longestGap
    ? `longest gap ${seconds(lengthOf(longestGap))}${longestGap.open ? ' and still open at the end' : ''}`
    : 'no gap';

/** On a first deployment what is not served yet is no interruption: there was nothing to interrupt. */
const servedNothingBefore = ({ baseline }: Availability): boolean =>
  baseline.requests > 0 && baseline.failures === baseline.requests;

const firstServed = ({ requests, failures }: Availability): string =>
  `nothing was served before the deployment, so there was nothing to interrupt; of ${count(requests, 'request')} from then on ${requests - failures} were served`;

/** The result for the line of the stage. */
export const availabilitySummary = (availability: Availability): string => {
  const { requests, failures, bound, measure } = availability;
  if (requests === 0) return NOTHING_SAID;
  if (servedNothingBefore(availability)) return firstServed(availability);
  const what = measure === 'authenticated' ? '' : ' (without a token)';
  return `${failures} of ${requests} failed${what}, ${gapText(availability)}; rate below ${percent(bound)} (95 %)`;
};

/** The same with all that belongs to it, in one line. */
export const availabilityLine = (availability: Availability): string => {
  const { requests, failures, bound, resolution, measure } = availability;
  const what = measure === 'authenticated' ? 'requests with a valid token' : 'requests without a token';
  if (requests === 0) return `${NOTHING_SAID} (${what})`;
  if (servedNothingBefore(availability)) return `${firstServed(availability)} (${what})`;
  return [
    `${failures} of ${requests} ${what} failed`,
    `failure rate below ${percent(bound)} (95 %)`,
    gapText(availability),
    `resolution ${seconds(resolution)}`,
  ].join('; ');
};

const clock = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(11, 19)} UTC`;

/** When the first and the last failure was, and what was seen; '' without failures. */
export const failureLine = ({ firstFailureAt, lastFailureAt, causes }: Availability): string => {
  if (firstFailureAt === undefined || lastFailureAt === undefined) return '';
  const seen = causes.map(({ cause, times }) => `${cause} ×${times}`).join(', ');
  const when =
    firstFailureAt === lastFailureAt
      ? `Once, at ${clock(firstFailureAt)}`
      : `First at ${clock(firstFailureAt)}, last at ${clock(lastFailureAt)}`;
  return `${when}: ${seen}.`;
};

const measureSentence = ({ measure, key, reason }: Availability): string =>
  measure === 'authenticated'
    ? `Each request had a valid token of ${key}, which production accepted before the deployment.`
    : `Authenticated availability could not be measured: ${reason} The requests had no token, and every answer but a 5xx counts as one.`;

const remarks = ({ lanes }: Availability): string => {
  const sum = (of: (lane: Availability['lanes'][number]) => number) =>
    lanes.reduce((all, lane) => all + of(lane), 0);
  const [limited, unsent, resent] = [
    sum((lane) => lane.limited),
    sum((lane) => lane.unsent),
    sum((lane) => lane.resent),
  ];
  return [
    limited > 0
      ? `${count(limited, 'request')} met a rate limit or a firewall and ${limited === 1 ? 'says' : 'say'} nothing`
      : '',
    unsent > 0 ? `${count(unsent, 'due request')} could not be sent or waited for` : '',
    resent > 0 ? `${count(resent, 'kept connection')} closed under a request, which was sent again` : '',
  ]
    .filter((remark) => remark !== '')
    .join(' · ');
};

/** The parts of its section in the job summary. */
export const availabilityParts = (availability: Availability): readonly string[] => {
  const { lanes, baseline, startedAt, finishedAt } = availability;
  const rows = lanes.map((lane) => [
    lane.down + lane.refused === 0 ? '✅' : '⚠️',
    lane.name,
    String(lane.requests),
    String(lane.down),
    String(lane.refused),
    lane.longestGap === 0 ? 'none' : seconds(lane.longestGap),
    `${lane.p95} ms`,
    `${lane.p99} ms`,
  ]);
  const head = [
    '',
    'connections',
    { right: 'requests' },
    { right: 'not served' },
    { right: 'token refused' },
    { right: 'longest gap' },
    { right: 'p95' },
    { right: 'p99' },
  ];
  return [
    prose(`${availabilityLine(availability)}.`),
    prose(measureSentence(availability), 1000),
    table(head, rows),
    prose(failureLine(availability), 1000),
    [
      `${baseline.requests - baseline.failures} of ${baseline.requests} answered before the deployment`,
      duration(finishedAt - startedAt),
      remarks(availability),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  ].filter((part) => part !== '');
};

const momentOrNull = (milliseconds: number | undefined): Moment | null =>
  milliseconds === undefined ? null : moment(milliseconds);

/** For programs: in the JSON report, and in one line as the output `availability`. */
export const availabilityDocument = (availability: Availability) => ({
  measured: availability.measure,
  reason: availability.reason,
  requests: availability.requests,
  failures: availability.failures,
  interruptions: {
    down: availability.interruptions.down,
    refused: availability.interruptions.refused,
  },
  longestGapSeconds: availability.longestGap ? lengthOf(availability.longestGap) / 1000 : 0,
  gapIsOpen: availability.longestGap?.open ?? false,
  resolutionSeconds: availability.resolution / 1000,
  failureRateBelow: availability.bound,
  p95Milliseconds: availability.p95,
  p99Milliseconds: availability.p99,
  firstFailure: momentOrNull(availability.firstFailureAt),
  lastFailure: momentOrNull(availability.lastFailureAt),
  startedAt: moment(availability.startedAt),
  finishedAt: moment(availability.finishedAt),
  baseline: { requests: availability.baseline.requests, failures: availability.baseline.failures },
  lanes: availability.lanes.map((lane) => ({
    name: lane.name,
    requests: lane.requests,
    down: lane.down,
    refused: lane.refused,
    limited: lane.limited,
    unsent: lane.unsent,
    resent: lane.resent,
    longestGapSeconds: lane.longestGap / 1000,
    p95Milliseconds: lane.p95,
    p99Milliseconds: lane.p99,
  })),
  causes: availability.causes.map(({ cause, times }) => ({ cause, times })),
});
