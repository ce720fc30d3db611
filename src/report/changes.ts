import {
  type Baseline,
  type ChangeKind,
  isCompared,
  type KeyChange,
  type StackChanges,
} from '../model/changes.ts';
import { code, prose, table } from './markdown.ts';

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
