import { duration } from '../lib/text.ts';
import type { HolderRow, Report, StageReport, StageStatus } from '../model/report.ts';
import { isGreen } from '../model/verdict.ts';
import { conclude } from './conclusion.ts';
import { mermaidLabel } from './markdown.ts';

/** Mermaid diagrams, which GitHub draws inside a job summary. */

const COLOURS = [
  'classDef good fill:#1a7f37,stroke:#1a7f37,color:#ffffff',
  'classDef bad fill:#cf222e,stroke:#cf222e,color:#ffffff',
  'classDef unknown fill:#9a6700,stroke:#9a6700,color:#ffffff',
  'classDef plain fill:#57606a,stroke:#57606a,color:#ffffff',
];

const mermaid = (lines: readonly string[]): string => ['```mermaid', ...lines, '```'].join('\n');

/** Containers drawn at most; a picture of more says less. */
const DRAWN = 8;

const CLASS_OF_RESULT: Readonly<Record<HolderRow['result'], string>> = {
  same: 'good',
  differs: 'bad',
  missing: 'bad',
  'not established': 'unknown',
};

const production = (report: Report): { label: string; style: string } => {
  const { verdict } = report;
  if (!verdict) return { label: 'production<br/>not asked', style: 'plain' };
  if (conclude(report).tone === 'proven') return { label: `production<br/>${verdict.name}`, style: 'good' };
  const open = isGreen(verdict.name) || verdict.name === 'unreachable' || verdict.name === 'inconclusive';
  return { label: `production<br/>${verdict.name}`, style: open ? 'unknown' : 'bad' };
};

/** The way of the key: from the secret through the containers to the verdict. '' when no holder is known. */
export const keyPicture = (report: Report): string => {
  if (report.holders.length === 0) return '';
  const drawn = report.holders.slice(0, DRAWN);
  const fingerprint = report.keyFingerprint === '' ? '' : `<br/>${mermaidLabel(report.keyFingerprint)}`;
  const variable = mermaidLabel(report.holders[0]?.variable ?? 'signing key');
  const end = production(report);
  const lines = ['flowchart LR', `  key(["${variable}${fingerprint}"]):::plain`];
  drawn.forEach((holder, index) => {
    const result = holder.result === 'same' ? 'same key' : holder.result;
    lines.push(
      `  key --> c${index}["${mermaidLabel(holder.container)}<br/>${result}"]:::${CLASS_OF_RESULT[holder.result]}`,
    );
    lines.push(`  c${index} --> production`);
  });
  const more = report.holders.length - drawn.length;
  if (more > 0) lines.push(`  key --> more["${more} more"]:::plain --> production`);
  lines.push(`  production(["${end.label}"]):::${end.style}`);
  return mermaid([...lines, ...COLOURS.map((colour) => `  ${colour}`)]);
};

/** Gantt tags decide the colour: `active` blue, `crit` red, `done` grey. */
const TAG_OF_STATUS: Readonly<Record<StageStatus, string>> = {
  passed: 'active',
  failed: 'crit',
  cancelled: 'crit',
  'not-established': 'done',
  skipped: 'done',
};

/** Wall-clock text since the start, for Mermaid's `HH:mm:ss.SSS`: read and drawn in the same time zone, so it shows as is. */
const clock = (milliseconds: number): string =>
  new Date(Math.min(Math.max(0, milliseconds), 86_399_999)).toISOString().slice(11, 23);

/** The stages on a common time axis. '' when fewer than two ran. */
export const timeline = (report: Report): string => {
  const ran = report.stages.filter(({ status }) => status !== 'skipped');
  if (ran.length < 2) return '';
  const origin = Math.min(report.startedAt, ...ran.map(({ startedAt }) => startedAt));
  const total = Math.max(...ran.map(({ finishedAt }) => finishedAt)) - origin;
  /** A bar that took no time is still drawn as a line. */
  const thinnest = Math.max(1, Math.round(total / 200));
  const bar = ({ name, status, startedAt, finishedAt }: StageReport): string => {
    const start = startedAt - origin;
    const end = Math.max(finishedAt - origin, start + thinnest);
    const label = `${mermaidLabel(name)} ${duration(finishedAt - startedAt)}`;
    return `  ${label} :${TAG_OF_STATUS[status]}, ${clock(start)}, ${clock(end)}`;
  };
  const axis = total >= 3_600_000 ? '%H:%M:%S' : '%M:%S';
  return mermaid(['gantt', '  dateFormat HH:mm:ss.SSS', `  axisFormat ${axis}`, ...ran.map(bar)]);
};
