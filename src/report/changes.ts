import { clip, count, untrustedLines } from '../lib/text.ts';
import {
  type Baseline,
  type ChangeKind,
  isCompared,
  type KeyChange,
  type ResourceChange,
  type StackChanges,
} from '../model/changes.ts';
import { code, fence, folded, prose, table } from './markdown.ts';

/** What a deployment would change, as tables for the comment and the job summary. */

const COMPARED: Readonly<Record<Baseline, string>> = {
  deployed: 'what is deployed',
  base: 'the base branch',
  nothing: 'nothing',
  unknown: '❔ not established',
};

const amount = ({ resources }: StackChanges, ...kinds: readonly ChangeKind[]): number =>
  resources.filter(({ kind }) => kinds.includes(kind)).length;

const withRest = (sure: number, rest: number, word: string): string => {
  if (rest === 0) return String(sure);
  return sure === 0 ? `${rest} ${word}` : `${sure}, ${rest} ${word}`;
};

/** How much of each kind; a stack that was not compared may change in any way. */
const amounts = (stack: StackChanges): readonly string[] =>
  isCompared(stack)
    ? [
        String(amount(stack, 'added')),
        String(amount(stack, 'changed')),
        withRest(amount(stack, 'replaced'), amount(stack, 'maybe replaced'), 'perhaps'),
        withRest(amount(stack, 'removed'), amount(stack, 'orphaned'), 'kept outside'),
      ]
    : ['?', '?', '?', '?'];

/** A row for each stack; '' without any. */
export const stackTable = (changes: readonly StackChanges[], bytes: number): string =>
  table(
    [
      'stack',
      { right: '+ added' },
      { right: '~ changed' },
      { right: '± replaced' },
      { right: '− removed' },
      'compared with',
    ],
    changes.map((stack) => [
      code(stack.stack, 120),
      ...amounts(stack),
      stack.isNew ? `${COMPARED[stack.comparedWith]}, where it is new` : COMPARED[stack.comparedWith],
    ]),
    { rows: 50, bytes },
  );

const KEY: Readonly<Record<KeyChange['key'], string>> = {
  same: '✅ stays the same',
  changes: '🔁 changes',
  unknown: '❔ unknown',
};

const source = (text: string): string => (text === '' ? 'none' : prose(text, 120));

/** A row for each container that has the key; '' without any. */
export const keyTable = (changes: readonly StackChanges[], bytes: number): string =>
  table(
    ['container', 'variable', 'before → after', 'key', 'stack'],
    changes.flatMap(({ keys }) =>
      keys.map((key) => [
        code(key.container, 80),
        code(key.variable, 80),
        key.before === key.after ? source(key.after) : `${source(key.before)} → ${source(key.after)}`,
        KEY[key.key],
        code(key.stack, 80),
      ]),
    ),
    { rows: 50, bytes },
  );

/** UTF-16 units. A diff can have any length; what is cut here would not be shown anyway. */
const LONGEST_DIFF = 100_000;
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
  /** UTF-16 units of all but the lines: the fold, the fence and the note of what is left out. */
  readonly frame: number;
  readonly need: number;
};

const noteOf = (left: number, where: string): string =>
  left > 0 ? `… ${count(left, 'more line')} left out${where}` : '';

const diffOf = ({ stack, diff, resources }: StackChanges, where: string): Diff | undefined => {
  const text = (diff.trim() === '' ? resources.map(resourceLine).join('\n') : diff)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .trimEnd();
  if (text === '') return undefined;
  const lines = untrustedLines(clip(text, LONGEST_DIFF)).map((line) => coloured(clip(line, LONGEST_LINE)));
  const title = `${clip(stack, 100)}: ${count(resources.length, 'resource')}`;
  const total = Math.max(lines.length, text.split('\n').length);
  // The marks of a fence are as long as its content demands.
  const marks = Math.max(3, ...lines.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length));
  const frame = folded('📄', title, '').length + noteOf(total, where).length + 2 * marks + 20;
  const need = frame + lines.reduce((sum, line) => sum + line.length + 1, 0);
  return { title, lines, total, frame, need };
};

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
  let left = room - diff.frame;
  const kept: string[] = [];
  for (const line of diff.lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  const note = noteOf(diff.total - kept.length, where);
  return folded('📄', diff.title, [fence(kept, 'diff'), note].filter((part) => part !== '').join('\n\n'));
};

/** The first that get enough to be worth a fold. */
const thatFit = (all: readonly Diff[], room: number): readonly Diff[] => {
  let left = room;
  const end = all.findIndex(({ need, frame }) => {
    left -= Math.min(need, frame + LEAST) + 2;
    return left < 0;
  });
  return end < 0 ? all : all.slice(0, end);
};

/**
 * A fold for each stack that changes, together at most `room` UTF-16 units; '' where nothing changes.
 *
 * @param where Markdown that says where the rest is, e.g. ` (see [the run](…))`
 */
export const diffs = (changes: readonly StackChanges[], room: number, where: string): string => {
  const all = changes.flatMap((stack) => diffOf(stack, where) ?? []);
  const note = (left: number) => `… and the diff of ${count(left, 'more stack')}${where}`;
  const space = room - note(all.length).length - 2;
  const some = thatFit(all, space);
  const shares = fairShares(
    some.map(({ need }) => need + 2),
    space,
  );
  const parts = some.map((diff, index) => shown(diff, (shares[index] ?? 0) - 2, where));
  if (some.length < all.length && note(all.length).length <= room) parts.push(note(all.length - some.length));
  return parts.join('\n\n');
};
