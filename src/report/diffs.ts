import type { ChangeKind, ResourceChange, StackChanges } from '../assembly/changes.ts';
import { fence, folded } from './markdown.ts';
import { clip, count, untrustedLines } from './text.ts';

/** UTF-16 units. A diff can have any length; what is cut here would not be shown anyway. */
const LONGEST_DIFF = 300_000;
const LONGEST_LINE = 300;
/** Less than this of a diff is not worth a fold. */
const LEAST = 300;

const SIGN: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  changed: '~',
  replaced: '!',
  'maybe replaced': '!',
  removed: '-',
  orphaned: '-',
};

/** Colours of GitHub's diffs come from the first column, where the CDK's has brackets, pictures of trees and tables. */
const coloured = (line: string): string => {
  if (/^[-+!]/.test(line)) return line;
  const sign = /^[\s│├└─┬]*\[([-+~])\]/.exec(line)?.[1] ?? /^\s*│ ([-+]) │/.exec(line)?.[1] ?? ' ';
  const replaces = /\b(?:replace|may be replaced|requires replacement)\b/.test(line);
  return `${sign === '~' || (replaces && sign === ' ') ? '!' : sign} ${line}`;
};

const resourceLine = ({ resource, type, kind, properties }: ResourceChange): string => {
  const which = properties.length === 0 ? '' : `: ${properties.join(', ')}`;
  return `${SIGN[kind] === '~' ? '!' : SIGN[kind]} ${type} ${resource} (${kind})${which}`;
};

type Diff = {
  readonly title: string;
  readonly lines: readonly string[];
  /** Lines that were there before anything was cut. */
  readonly total: number;
};

const diffOf = ({ stack, diff, resources }: StackChanges): Diff | undefined => {
  const text = diff.trim() === '' ? resources.map(resourceLine).join('\n') : diff;
  if (text.trim() === '') return undefined;
  const lines = untrustedLines(clip(text.replace(/^(?:[ \t]*\r?\n)+/, '').trimEnd(), LONGEST_DIFF));
  return {
    title: `${clip(stack, 100)}: ${count(resources.length, 'resource')}`,
    lines: lines.map((line) => coloured(clip(line, LONGEST_LINE))),
    total: Math.max(lines.length, text.trim().split('\n').length),
  };
};

const unfolded = (left: number, where: string): string =>
  left > 0 ? `… ${count(left, 'more line')} left out${where}` : '';

/** The marks of a fence are as long as its content demands; so much at most. */
const overhead = ({ title, total, lines }: Diff, where: string): number => {
  const runs = lines.flatMap((line) => [...line.matchAll(/`{3,}/g)].map(([run]) => run.length));
  return folded('📄', title, '').length + unfolded(total, where).length + 2 * Math.max(3, ...runs) + 20;
};

const needOf = (diff: Diff, where: string): number =>
  overhead(diff, where) + diff.lines.reduce((sum, line) => sum + line.length + 1, 0);

/** What each gets of the room: who needs less than an equal share leaves the rest to the others. */
export const fairShares = (needs: readonly number[], room: number): readonly number[] => {
  const shares = needs.map(() => 0);
  let left = room;
  const ascending = [...needs.entries()].toSorted(([, one], [, other]) => one - other);
  for (const [done, [index, need]] of ascending.entries()) {
    const share = Math.min(need, Math.floor(left / (needs.length - done)));
    shares[index] = share;
    left -= share;
  }
  return shares;
};

const shown = (diff: Diff, room: number, where: string): string => {
  let left = room - overhead(diff, where);
  const kept: string[] = [];
  for (const line of diff.lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const note = unfolded(diff.total - kept.length, where);
  return folded('📄', diff.title, [fence(kept, 'diff'), note].filter((part) => part !== '').join('\n\n'));
};

/** The first that get enough to be worth a fold. */
const thatFit = (diffs: readonly Diff[], room: number, where: string): readonly Diff[] => {
  let left = room;
  const end = diffs.findIndex((diff) => {
    left -= Math.min(needOf(diff, where), overhead(diff, where) + LEAST) + 2;
    return left < 0;
  });
  return end < 0 ? diffs : diffs.slice(0, end);
};

/**
 * A fold for each stack that changes, together at most `room` UTF-16 units; '' where nothing changes.
 *
 * @param where Markdown that says where the rest is, e.g. ` (see [the run](…))`
 */
export const diffs = (changes: readonly StackChanges[], room: number, where: string): string => {
  const all = changes.flatMap((stack) => diffOf(stack) ?? []);
  const note = (left: number) => `… and the diff of ${count(left, 'more stack')}${where}`;
  const space = room - note(all.length).length - 2;
  const some = thatFit(all, space, where);
  const shares = fairShares(
    some.map((diff) => needOf(diff, where) + 2),
    space,
  );
  const parts = some.map((diff, index) => shown(diff, (shares[index] ?? 0) - 2, where));
  if (some.length < all.length && note(all.length).length <= room) parts.push(note(all.length - some.length));
  return parts.join('\n\n');
};
