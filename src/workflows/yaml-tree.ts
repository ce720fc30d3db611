import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  Scalar,
} from 'yaml';

/** YAML as GitHub reads it: texts, mappings and lists, each with the line on which it stands. */

/** Lines count from 1. Numbers and booleans are texts, as they are written. */
export type Node =
  | { readonly kind: 'text'; readonly line: number; readonly text: string; readonly isBlock: boolean }
  | { readonly kind: 'mapping'; readonly line: number; readonly entries: ReadonlyMap<string, Entry> }
  | { readonly kind: 'list'; readonly line: number; readonly items: readonly Node[] }
  | { readonly kind: 'nothing'; readonly line: number };

/** What stands under a key, and the line of the key. */
export type Entry = { readonly line: number; readonly node: Node };

/** Quotes nothing of the text. */
export type YamlProblem = { readonly line: number; readonly problem: string };

/** With aliases put in; GitHub's own limit for a workflow is 10 MB in memory. */
const MOST_NODES = 50_000;
const DEEPEST = 100;

const MERGE_KEY = '<<';

/** Ends the reading of a text; quotes nothing of it. */
class NotReadable extends Error {
  readonly line: number;
  constructor(line: number, problem: string) {
    super(problem);
    this.line = line;
  }
}

type Reading = {
  readonly document: Document.Parsed<ParsedNode>;
  readonly lineAt: (offset: number) => number;
  /** What aliases lead to; to find that out, the whole document is searched. */
  readonly targets: Map<Alias, ParsedNode | undefined>;
  /** Nodes that may still be made. */
  left: number;
};

/** The tree of the text. Anchors are put in where they are named; merge keys are none for GitHub. */
export const readYaml = (text: string): Node | YamlProblem => {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
    const [error] = document.errors;
    if (error) return { line: lineAt(error.pos[0]), problem: problemOf(error.code) };
    return nodeOf(document.contents, { document, lineAt, targets: new Map(), left: MOST_NODES }, 1, 0);
  } catch (error) {
    if (error instanceof NotReadable) return { line: error.line, problem: error.message };
    // The parser takes the stack for what is very deep.
    if (error instanceof RangeError)
      return { line: 1, problem: 'lists or mappings are too deep in each other' };
    throw error;
  }
};

export const isProblem = (read: Node | YamlProblem): read is YamlProblem => 'problem' in read;

const problemOf = (code: string): string => {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'a key stands there twice';
    case 'TAB_AS_INDENT':
      return 'a tab is used for the indentation';
    case 'MULTIPLE_DOCS':
      return 'a second document begins';
    default:
      return 'it is not valid YAML';
  }
};

const nodeOf = (found: ParsedNode | null | undefined, reading: Reading, at: number, depth: number): Node => {
  const line = found?.range ? reading.lineAt(found.range[0]) : at;
  reading.left -= 1;
  if (reading.left < 0) throw new NotReadable(line, 'it becomes too large where its aliases are put in');
  if (depth > DEEPEST) throw new NotReadable(line, 'lists or mappings are too deep in each other');
  if (isAlias(found)) {
    const target = targetOf(found, reading);
    if (target === undefined) throw new NotReadable(line, 'an alias names no anchor');
    return nodeOf(target, reading, at, depth + 1);
  }
  if (isMap(found)) return { kind: 'mapping', line, entries: entriesOf(found.items, reading, depth) };
  if (isSeq(found))
    return { kind: 'list', line, items: found.items.map((item) => nodeOf(item, reading, line, depth + 1)) };
  if (isScalar(found) && found.value !== null) {
    const text = typeof found.value === 'string' ? found.value : (found.source ?? String(found.value));
    const isBlock = found.type === Scalar.BLOCK_LITERAL || found.type === Scalar.BLOCK_FOLDED;
    return { kind: 'text', line, text, isBlock };
  }
  return { kind: 'nothing', line };
};

const targetOf = (alias: Alias, { document, targets }: Reading): ParsedNode | undefined => {
  if (!targets.has(alias)) targets.set(alias, alias.resolve(document) as ParsedNode | undefined);
  return targets.get(alias);
};

type Pair = { readonly key: ParsedNode; readonly value: ParsedNode | null };

const entriesOf = (pairs: readonly Pair[], reading: Reading, depth: number): ReadonlyMap<string, Entry> => {
  const entries = new Map<string, Entry>();
  for (const { key, value } of pairs) {
    const name = nodeOf(key, reading, 1, depth + 1);
    if (name.kind !== 'text') throw new NotReadable(name.line, 'a key is not a text');
    if (name.text === MERGE_KEY) throw new NotReadable(name.line, 'GitHub knows no merge keys (<<)');
    entries.set(name.text, { line: name.line, node: nodeOf(value, reading, name.line, depth + 1) });
  }
  return entries;
};

/** The entry at a path of keys; `undefined` where there is none. */
export const entryAt = (node: Node | undefined, ...path: readonly string[]): Entry | undefined => {
  const [name, ...rest] = path;
  if (node?.kind !== 'mapping' || name === undefined) return undefined;
  const entry = node.entries.get(name);
  return rest.length === 0 ? entry : entryAt(entry?.node, ...rest);
};

/** The text at a path; '' where there is none. */
export const textAt = (node: Node | undefined, ...path: readonly string[]): string => {
  const found = entryAt(node, ...path)?.node;
  return found?.kind === 'text' ? found.text : '';
};

/** Entries of a mapping in their order; none for all else. */
export const entriesIn = (node: Node | undefined): readonly (readonly [name: string, entry: Entry])[] =>
  node?.kind === 'mapping' ? [...node.entries] : [];

/** Items of a list; none for all else. */
export const itemsIn = (node: Node | undefined): readonly Node[] => (node?.kind === 'list' ? node.items : []);

export type TextNode = Extract<Node, { readonly kind: 'text' }>;

/** Every text of the tree with the key it stands under, in the order in which they are written. */
export const textsIn = (
  node: Node,
  key = '',
): readonly { readonly key: string; readonly node: TextNode }[] => {
  switch (node.kind) {
    case 'text':
      return [{ key, node }];
    case 'mapping':
      return [...node.entries].flatMap(([name, entry]) => textsIn(entry.node, name));
    case 'list':
      return node.items.flatMap((item) => textsIn(item, key));
    case 'nothing':
      return [];
  }
};

/** The line of a place in a text: a block keeps its line breaks, and begins on the line behind its sign. */
export const lineIn = ({ text, line, isBlock }: TextNode, offset: number): number =>
  isBlock ? line + 1 + (text.slice(0, offset).split('\n').length - 1) : line;
