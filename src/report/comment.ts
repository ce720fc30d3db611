import { clip, count, untrustedLines } from '../lib/text.ts';
import { type Finding, isError } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { RunStamp } from '../run/run-stamp.ts';
import { diffs, keyTable, stackTable } from './changes.ts';
import { type CommentUse, headerLines } from './comment-header.ts';
import { conclude, failureReasonOf, proofOfDryRun } from './conclusion.ts';
import { blocks, byteLength, code, cutMarkdown, fitting, folded, link, prose, table } from './markdown.ts';
import { FINDING_ICON, findingBody, RESULT, type SummaryOptions } from './summary.ts';

export type CommentOptions = SummaryOptions & {
  /** From `commentId`. */
  readonly id: string;
  readonly run: RunStamp;
  /** Address of the run's page, which has all that is left out here; '' for none. */
  readonly runAddress: string;
  /** Given where it is not the only possible one, so that one comment of several is not taken for another. */
  readonly use?: CommentUse;
};

/** UTF-16 units; GitHub refuses 65,536 characters and more. */
export const LONGEST_COMMENT = 60_000;

/** Most bytes of each part. What they leave, the findings that are no errors and then the diffs may take. */
const ROOM = { callouts: 12_000, errors: 14_000, table: 7000, others: 12_000 };

const section = (title: string, ...parts: readonly string[]): string => {
  const filled = parts.filter((part) => part !== '');
  return filled.length === 0 ? '' : [`### ${title}`, ...filled].join('\n\n');
};

type Headline = { readonly icon: string; readonly words: string };

/** ✅ stands where the report says that it is proven, and nowhere else. */
const headlineOf = (report: Report): Headline => {
  const { tone, sentence, failureReason = '' } = conclude(report);
  if (tone === 'cancelled') return { icon: '🛑', words: 'The dry-run was cancelled' };
  if (tone === 'failed') return { icon: '❌', words: prose(sentence, 200) || failureReason };
  const { words } = proofOfDryRun(report);
  if (tone === 'proven') return { icon: '✅', words };
  const { holders } = report;
  const same = holders.filter(({ result }) => result === 'same').length;
  return holders.some(({ result }) => result === 'differs' || result === 'missing')
    ? { icon: '⚠️', words: `${same} of ${count(holders.length, 'container')} get the key` }
    : { icon: '⚪', words };
};

/** Under the headline, in one alert. */
const lead = (report: Report): string => {
  const reason = failureReasonOf(report);
  if (reason === undefined) return 'This is a dry-run: nothing was deployed.';
  return [
    '> [!CAUTION]',
    `> **The dry-run of this commit ${reason === 'cancelled' ? 'did not end' : `failed: ${reason}`}.** Nothing was deployed.`,
    '> Whatever this comment showed for an earlier commit is outdated.',
  ].join('\n');
};

/** What tells the uses in a matrix apart, in a few words. Never the values of stand-ins. */
const useNames = (use: CommentUse): readonly string[] => {
  const names = [...use.context, ...use.stacks, ...(use.secretName === '' ? [] : [use.secretName])];
  return names.length === 0 && use.workingDirectory !== '.' ? [use.workingDirectory] : names;
};

const MOST_NAMES = 4;

const headline = (report: Report, { use }: CommentOptions): string => {
  const { icon, words } = headlineOf(report);
  const names = use ? useNames(use) : [];
  const shown = names.slice(0, MOST_NAMES).map((name) => ` · ${code(name, 60)}`);
  const title = `${words}${shown.join('')}${names.length > MOST_NAMES ? ' · …' : ''}`;
  return `## ${icon} ${title}\n\n${lead(report)}`;
};

/** What must not be overlooked: a dangerous change, a comparison that was not made, a stack that cannot be deployed. */
const isCallout = (finding: Finding): boolean => finding.isCallout === true && finding.severity === 'warning';

const isUnknown = ({ leavesOpen }: Finding): boolean => leavesOpen !== undefined;

const quote = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');

/** Of each callout, rendered. The most dangerous lines come first. */
const CALLOUT = { rows: 20, bytes: 2400 };
const LONGEST_LINE = 500;

/** Whole lines, and how many there is no room for: a reader takes what is cut silently for missing. */
const calloutLines = (detail: string, where: string): string => {
  const all = untrustedLines(clip(detail, 50_000)).filter((line) => line !== '');
  const counted = /^and (\d{1,9}) more$/.exec(all.at(-1) ?? '')?.[1];
  const lines = (counted === undefined ? all : all.slice(0, -1)).map((line) => prose(line, LONGEST_LINE));
  const fit = fitting(lines, CALLOUT).kept.length;
  const kept = lines.slice(0, Math.max(1, fit));
  const left = lines.length - kept.length + Number(counted ?? 0);
  return [...kept, ...(left > 0 ? [`and ${left} more${where}`] : [])].join('<br>');
};

const callout = ({ title, detail, remedy }: Finding, where: string): string =>
  [
    '> [!WARNING]',
    quote([`**${prose(title, 200)}**`, calloutLines(detail, where), blocks(remedy, '', 600)].join('\n\n')),
  ]
    .join('\n')
    .replace(/(?:\n>)+$/, '');

/** Those that fit, and how many do not. */
const within = (parts: readonly string[], bytes: number, where: string): string => {
  const { kept, left } = fitting(parts, { rows: 40, bytes });
  return [...kept, ...(left > 0 ? [`… and ${left} more${where}`] : [])].join('\n\n');
};

/** In full where there is room, else the title alone: an error must not vanish because it is long. */
const errors = (report: Report, options: CommentOptions, where: string): string => {
  const parts = report.findings.filter(isError).map((finding) => {
    const title = `#### ${FINDING_ICON.error} ${prose(finding.title, 200)}`;
    const full = `${title}\n\n${findingBody(finding, options)}`;
    return byteLength(full) <= ROOM.errors / 2
      ? full
      : `${title}\n\nThe details are too long for a comment${where}.`;
  });
  return within(parts, ROOM.errors, where);
};

const others = (report: Report, options: CommentOptions, bytes: number, where: string): string => {
  const parts = report.findings
    .filter((finding) => !isError(finding) && !isCallout(finding))
    .map((finding) => folded(FINDING_ICON[finding.severity], finding.title, findingBody(finding, options)));
  return section('Also noticed', within(parts, bytes, where));
};

const holders = (report: Report): string =>
  table(
    ['', 'container', 'variable', 'comes from', 'stack'],
    report.holders.map((holder) => [
      RESULT[holder.result],
      code(holder.container, 80),
      code(holder.variable, 80),
      prose(holder.source, 120),
      code(holder.stack, 80),
    ]),
    { rows: 50, bytes: ROOM.table },
  );

/** Who has which key matters most when they disagree; else what becomes of it. */
const keys = (report: Report): string => {
  const agree = report.holders.every(({ result }) => result === 'same');
  const changed = keyTable(report.changes ?? [], ROOM.table);
  return section('The signing key', agree && changed !== '' ? '' : holders(report), changed);
};

const footer = ({ run, runAddress, use }: CommentOptions): string => {
  const names = (title: string, all: readonly string[] = []): string =>
    all.length === 0 ? '' : `${title} ${code(all.join(', '), 200)}`;
  const facts = [
    ...(use ? [names('in', use.workingDirectory === '.' ? [] : [use.workingDirectory])] : []),
    names('containers', use?.containers),
    `commit ${code(run.sha.slice(0, 7))}`,
    runAddress === '' ? '' : link('job summary', runAddress),
    'updated with each push',
  ];
  return `<sub>${facts.filter((fact) => fact !== '').join(' · ')}</sub>`;
};

/** Only the header may look like one of ours, whatever is quoted below it. Keeps the length. */
const withoutMarkers = (markdown: string): string => markdown.replace(/<!--(?=\s*cdk-jwt-deploy)/gi, '<!~~');

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

/**
 * The comment on the pull request, of a redacted report: at most `LONGEST_COMMENT`. Where that is not enough, the diffs
 * are shortened first, each by its fair share, then the findings that are no errors, then the tables.
 */
export const renderComment = (report: Report, options: CommentOptions): string => {
  const { id, run, runAddress } = options;
  const where = runAddress === '' ? '' : `, see ${link('the job summary', runAddress)}`;
  const { intent } = report;
  const failed = failureReasonOf(report) !== undefined;
  const header = headerLines({ id, run, ...(intent && !failed && { intent }) });
  const callouts = report.findings
    .filter(isCallout)
    .toSorted((one, other) => Number(isUnknown(other)) - Number(isUnknown(one)))
    .map((finding) => callout(finding, where));
  const upper = joined([
    headline(report, options),
    within(callouts, ROOM.callouts, where),
    errors(report, options, where),
    section('What would change', stackTable(report.changes ?? [], ROOM.table)),
    keys(report),
  ]);
  const end = footer(options);
  const left = LONGEST_COMMENT - header.length - upper.length - end.length - 200;
  const noticed = others(report, options, Math.min(ROOM.others, left), where);
  const diff = section('Diff', diffs(report.changes ?? [], left - noticed.length, where));
  const body = withoutMarkers(joined([upper, noticed, diff]));
  const room = LONGEST_COMMENT - header.length - end.length - 4;
  return [header, cutMarkdown(body, room), end].join('\n\n');
};
