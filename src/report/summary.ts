import { count, duration } from '../lib/text.ts';
import { type Finding, isError } from '../model/finding.ts';
import type { HolderRow, Report, RolloutState, StageStatus } from '../model/report.ts';
import { availabilityParts } from './availability.ts';
import { diffs, keyTable, stackTable } from './changes.ts';
import { type Conclusion, conclude, notEstablished, stateOfProduction } from './conclusion.ts';
import { blocks, code, fitting, folded, link, prose, table } from './markdown.ts';
import { keyPicture, timeline } from './pictures.ts';

/**
 * What the summary may link to besides the report's own links.
 * `findings`: address of docs/findings.md, whose headings are the codes.
 */
export type SummaryOptions = { readonly findings?: string };

const STATUS: Readonly<Record<StageStatus, string>> = {
  passed: '✅',
  failed: '❌',
  cancelled: '🛑',
  'not-established': '❔',
  skipped: '➖',
};

const TONE: Readonly<Record<Conclusion['tone'], { icon: string; alert: string }>> = {
  proven: { icon: '✅', alert: 'TIP' },
  unproven: { icon: '⚪', alert: 'NOTE' },
  failed: { icon: '❌', alert: 'CAUTION' },
  cancelled: { icon: '🛑', alert: 'WARNING' },
};

export const RESULT: Readonly<Record<HolderRow['result'], string>> = {
  same: '✅ same key',
  differs: '❌ another key',
  missing: '❌ no key',
  'not established': '❔ not established',
};

const ROLLOUT: Readonly<Record<RolloutState, string>> = {
  complete: '✅ complete',
  failed: '❌ failed',
  'rolled-back': '❌ rolled back',
  superseded: '❌ superseded by another deployment',
  'scaled-to-zero': '❌ scaled to zero',
  'no-change': '✅ no change',
  'timed-out': '❌ timed out',
  'not-established': '❔ not established',
};

const section = (title: string, ...parts: readonly string[]): string => {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : [`### ${title}`, ...filled].join('\n\n');
};

const SUBJECT: Readonly<Partial<Record<Report['mode'], string>>> = {
  'dry-run': 'Dry-run',
  rotate: 'Rotation',
};

const headline = (report: Report): string => {
  const { tone, word, sentence } = conclude(report);
  const { icon, alert } = TONE[tone];
  const facts = [
    report.phase ? `${report.mode}, phase ${report.phase}` : report.mode,
    report.keyFingerprint === '' ? '' : `key ${code(report.keyFingerprint)}`,
    report.url === '' ? '' : code(report.url),
    duration(report.finishedAt - report.startedAt),
  ].filter((fact) => fact !== '');
  const lines = [`> [!${alert}]`, `> **${prose(sentence) || '—'}**`];
  if (tone === 'failed') lines.push('>', `> ${prose(stateOfProduction(report), 1000)}`);
  const subject = SUBJECT[report.mode] ?? 'Signing key';
  return [`## ${icon} ${subject}: ${word}`, lines.join('\n'), facts.join(' · ')].join('\n\n');
};

const stages = (report: Report): string =>
  table(
    ['', 'stage', 'what was established', { right: 'took' }],
    report.stages.map(({ name, status, summary, startedAt, finishedAt }) => [
      STATUS[status],
      name,
      summary === '' ? '—' : prose(summary, 300),
      status === 'skipped' ? '—' : duration(finishedAt - startedAt),
    ]),
  );

const holderRows = (rows: readonly HolderRow[]): string[][] =>
  rows.map(({ stack, container, variable, source, result }) => [
    RESULT[result],
    code(container),
    code(variable),
    prose(source, 200),
    code(stack),
  ]);

const HOLDER_HEAD = ['', 'container', 'variable', 'comes from', 'stack'];

const holders = (report: Report): string =>
  section('Who holds the key', keyPicture(report), table(HOLDER_HEAD, holderRows(report.holders)));

const rotation = ({ plan = [], keyWrites = [] }: Report): string =>
  section(
    'Plan of the rotation',
    plan.map((line) => `- ${prose(line, 300)}`).join('\n'),
    keyWrites.length === 0
      ? ''
      : `**Changed in the key store:**\n\n${keyWrites.map((line) => `- ${prose(line, 300)}`).join('\n')}`,
  );

/** Bytes; the summary of one step may have 1 MiB. */
const CHANGES_ROOM = { table: 60_000, diffs: 250_000 };

const changes = ({ changes: all = [] }: Report): string =>
  [
    section('What would change', stackTable(all, CHANGES_ROOM.table), keyTable(all, CHANGES_ROOM.table)),
    section('Diff', diffs(all, CHANGES_ROOM.diffs, '')),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const consoleLink = (url: string): string => (url === '' ? '—' : link('console', url));

const deployment = (report: Report): string => {
  const stacks = table(
    ['stack', 'region', 'change', 'status', { right: 'took' }, ''],
    report.stacks.map((stack) => [
      code(stack.name),
      code(stack.region),
      stack.change,
      code(stack.status),
      duration(stack.seconds * 1000),
      consoleLink(stack.consoleUrl),
    ]),
  );
  const services = table(
    ['rollout', 'service', { right: 'tasks' }, 'task definition', ''],
    report.services.map((service) => [
      ROLLOUT[service.state],
      code(service.service),
      `${service.running} of ${service.desired}`,
      code(service.taskDefinition.slice(service.taskDefinition.lastIndexOf('/') + 1)),
      consoleLink(service.consoleUrl),
    ]),
  );
  const running = table(HOLDER_HEAD, holderRows(report.services.flatMap((service) => service.holders)));
  return section(
    'Deployment and rollout',
    stacks,
    services,
    running === '' ? '' : folded('🔑', 'Who holds the key in the registered task definitions', running),
  );
};

const probes = (report: Report): string => {
  const { verdict } = report;
  if (!verdict) return '';
  const rows = verdict.probes.map((probe) => [
    probe.passed ? '✅' : '❌',
    prose(probe.name, 120),
    probe.expected,
    `${probe.outcome}${probe.statuses === '' ? '' : ` ${code(probe.statuses)}`}`,
    String(probe.requests),
    code(probe.layer),
  ]);
  const counted = [
    count(verdict.requests, 'request'),
    `${verdict.consecutiveSuccesses} accepted in a row, ${verdict.neededSuccesses} needed`,
    verdict.transientErrors === 0
      ? 'no transient errors'
      : `${count(verdict.transientErrors, 'transient error')} retried`,
    duration(verdict.seconds * 1000),
  ].join(' · ');
  return section(
    `Smoke test: ${verdict.name}`,
    prose(verdict.cause),
    table(['', 'probe', 'expected', 'got', { right: 'requests' }, 'answered by'], rows),
    counted,
  );
};

const availability = ({ availability: seen }: Report): string =>
  seen ? section('Availability during the deployment', ...availabilityParts(seen)) : '';

const failure = (report: Report): string => {
  if (!report.failure) return '';
  const { resource, resourceType, reason, containers, serviceEvents } = report.failure;
  return section(
    'What failed first',
    table(['resource', 'type', 'reason'], [[code(resource), code(resourceType), prose(reason, 1500)]]),
    table(
      ['container', 'exit code', 'stopped because'],
      containers.map((container) => [
        code(container.container),
        code(container.exitCode),
        prose(container.stoppedReason, 600),
      ]),
    ),
    table(
      ['last service events, newest first'],
      serviceEvents.map((event) => [prose(event, 600)]),
      { rows: 10, bytes: 40_000 },
    ),
  );
};

export const FINDING_ICON: Readonly<Record<Finding['severity'], string>> = {
  error: '❌',
  warning: '⚠️',
  notice: '💡',
};

const meta = (finding: Finding, { findings }: SummaryOptions): string => {
  const name =
    findings === undefined ? code(finding.code) : link(`\`${finding.code}\``, `${findings}#${finding.code}`);
  return finding.where === undefined || finding.where === '' ? name : `${name} · ${code(finding.where)}`;
};

/** UTF-16 units. A list of changes is whole here, for the comment leaves out what has no room and points to it. */
const detailRoom = ({ isCallout }: Finding): number => (isCallout ? 30_000 : 4000);

export const findingBody = (finding: Finding, options: SummaryOptions): string =>
  [
    meta(finding, options),
    blocks(finding.detail, '', detailRoom(finding)),
    blocks(finding.remedy, '**What to do:**'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');

const remark = (left: number): string => (left > 0 ? `… and ${left} more in the JSON report` : '');

const findings = (report: Report, options: SummaryOptions): string => {
  const body = (finding: Finding) => findingBody(finding, options);
  const open = report.findings
    .filter(isError)
    .map((finding) => `#### ${FINDING_ICON.error} ${prose(finding.title, 200)}\n\n${body(finding)}`);
  const closed = report.findings
    .filter((finding) => !isError(finding))
    .map((finding) => folded(FINDING_ICON[finding.severity], finding.title, body(finding)));
  const errors = fitting(open, { rows: 20, bytes: 160_000 });
  const others = fitting(closed, { rows: 40, bytes: 120_000 });
  return section('Findings', ...errors.kept, remark(errors.left), ...others.kept, remark(others.left));
};

const list = (lines: readonly string[]): string => {
  const { kept, left } = fitting(lines, { rows: 40, bytes: 40_000 });
  return [...kept, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n');
};

const links = (report: Report): string =>
  section('Look closer', list(report.links.map(({ title, url }) => `- ${link(title, url)}`)));

const footer = (report: Report): string => {
  const open = notEstablished(report);
  if (open.length === 0) {
    return conclude(report).failureReason ? '' : '<sub>All that this run was asked for is established.</sub>';
  }
  return section('Not established', list(open.map((note) => `- ${prose(note, 300)}`)));
};

/**
 * The job summary: Markdown for GITHUB_STEP_SUMMARY. All parts have limits in rows and bytes whose sum stays below
 * GitHub's 1 MiB for one step, so nothing has to be cut afterwards.
 */
export const renderSummary = (report: Report, options: SummaryOptions = {}): string => {
  const bad = conclude(report).failureReason !== undefined;
  const noticed = findings(report, options);
  const parts = [
    headline(report),
    ...(bad ? [noticed, failure(report)] : []),
    stages(report),
    rotation(report),
    timeline(report),
    holders(report),
    changes(report),
    probes(report),
    availability(report),
    deployment(report),
    ...(bad ? [] : [noticed]),
    links(report),
    footer(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};
