import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Json } from '../../lib/json.ts';
import { quoted } from '../reader.ts';

/** One thing that is wrong with a text, and where; lines and columns count from 1. */
export type YamlProblem = {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
};

type Node = ParsedNode | null;

/** What stands under a key of a mapping. `at`: where to complain when the value itself has no place. */
export type Entry = { readonly node: Node; readonly at: number };

/** Deeper data is no request that a person wrote, and reading it would take the stack. */
const DEEPEST = 32;

/** The parser's complaints in our own words: its messages quote the text, which may be a secret. */
const COMPLAINTS: Readonly<Record<string, readonly [found: string, expected: string]>> = {
  DUPLICATE_KEY: ['a key that is already there', 'each key once'],
  TAB_AS_INDENT: ['a tab', 'spaces for the indentation'],
  MULTIPLE_DOCS: ['a second document', 'one list, without a line ---'],
  BAD_INDENT: ['a line with another indentation', 'the indentation of the lines it belongs to'],
  BLOCK_AS_IMPLICIT_KEY: ['a second “: ” on one line', 'quotes around a text that has “: ” in it'],
  MULTILINE_IMPLICIT_KEY: ['a key that goes over several lines', 'key: value on one line'],
  BAD_SCALAR_START: ['a character that no plain text may start with', 'quotes around the text'],
  BAD_DQ_ESCAPE: ['a backslash that means nothing in double quotes', 'single quotes, or two backslashes'],
  MISSING_CHAR: ['a quote, bracket, comma or colon that is missing', 'a complete text, list or mapping'],
  BAD_ALIAS: ['an alias (*name)', 'the value itself'],
  NON_STRING_KEY: ['a key that is not a text', 'a text as the key'],
  TAG_RESOLVE_FAILED: ['a tag (!name)', 'the value without a tag'],
  RESOURCE_EXHAUSTION: ['lists or mappings too deep in each other', 'a list of requests'],
};
const COMPLAINT = ['something that is not YAML', 'a list of requests in YAML'] as const;

/** More would bury the first ones. */
const MOST_PROBLEMS = 20;

/** Longer words have no close neighbour among the names of keys; without a limit the time would grow with their square. */
const LONGEST = 30;

/** Letters that have to be added, taken away or changed to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The name that was probably meant; undefined when none is near. */
const closestName = (word: string, names: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const meant = word.toLowerCase().replaceAll('_', '-');
  const near = names
    .map((name) => ({ name, steps: distance(meant, name) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)));
  return near.toSorted((one, other) => one.steps - other.steps)[0]?.name;
};

/**
 * Reads a YAML text by its nodes, so that each problem has a line and a column, and collects the problems.
 *
 * @param hides whether something between two offsets of the text must not be shown
 */
export class YamlReader {
  readonly problems: YamlProblem[] = [];
  readonly root: Node;
  readonly #lines = new LineCounter();
  readonly #hides: (start: number, end: number) => boolean;

  constructor(text: string, hides: (start: number, end: number) => boolean) {
    this.#hides = hides;
    const document = this.#parse(text);
    for (const { code, pos } of document ? [...document.errors, ...document.warnings] : []) {
      this.#complain(code, pos[0]);
    }
    this.root = document?.contents ?? null;
  }

  #parse(text: string): Document.Parsed<ParsedNode> | undefined {
    try {
      // `silent` would also be silent about a second document.
      return parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: 'error' });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#complain('RESOURCE_EXHAUSTION', 0);
      return undefined;
    }
  }

  /** One mistake often makes the parser stumble again on the same line. */
  #complain(code: YAMLError['code'], offset: number): void {
    const { line } = this.#lines.linePos(offset);
    if (this.problems.some((problem) => problem.line === line)) return;
    const [found, expected] = COMPLAINTS[code] ?? COMPLAINT;
    this.at(offset, found, expected);
  }

  /** Only the first complaint about a place counts. */
  at(offset: number, found: string, expected: string): void {
    const { line, col } = this.#lines.linePos(offset);
    if (this.problems.length >= MOST_PROBLEMS) return;
    if (this.problems.some((problem) => problem.line === line && problem.column === col)) return;
    this.problems.push({ line, column: Math.max(col, 1), found, expected });
  }

  wrong({ node, at }: Entry, expected: string, found = this.describe(node)): undefined {
    this.at(node?.range[0] ?? at, found, expected);
  }

  /** What a node is, in words; a value is only shown in whole, and not when a secret is in it. */
  describe(node: Node): string {
    if (isAlias(node)) return 'an alias (*name)';
    if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list';
    if (isMap(node)) return node.items.length === 0 ? 'an empty mapping' : 'a mapping';
    if (!isScalar(node) || node.value === null) return 'nothing';
    const kind = typeof node.value === 'string' ? 'the text' : `the ${typeof node.value}`;
    return `${kind} ${this.#shown(node.range, String(node.value))}`;
  }

  #shown([start, end]: readonly [number, number, number], text: string): string {
    return this.#hides(start, end) ? 'that holds a secret' : quoted(text).replace(/^A value of/, 'of');
  }

  isMapping({ node }: Entry): boolean {
    return isMap(node);
  }

  /** The value of a text, number or the like; undefined for all else, nothing included. */
  scalar({ node }: Entry): unknown {
    return isScalar(node) ? (node.value ?? undefined) : undefined;
  }

  /** The items of a list that is not empty. */
  items(entry: Entry, expected: string): readonly Entry[] | undefined {
    const { node } = entry;
    if (!isSeq(node) || node.items.length === 0) return this.wrong(entry, expected);
    return node.items.map((item) => ({ node: item, at: node.range[0] }));
  }

  /** The entries of a mapping by their keys, known or not. */
  entries(entry: Entry, expected: string): ReadonlyMap<string, Entry> | undefined {
    const { node } = entry;
    if (!isMap(node)) return this.wrong(entry, expected);
    const found = new Map<string, Entry>();
    for (const { key, value } of node.items) {
      const name = this.#key({ node: key, at: node.range[0] });
      if (name !== undefined) found.set(name, { node: value, at: key.range[0] });
    }
    return found;
  }

  #key(entry: Entry): string | undefined {
    const { node } = entry;
    return isScalar(node) && typeof node.value === 'string'
      ? node.value
      : this.wrong(entry, 'a text as the key');
  }

  /** The entries of a mapping that may have these keys and no other. */
  record<const Key extends string>(
    entry: Entry,
    keys: readonly Key[],
    expected: string,
  ): Partial<Record<Key, Entry>> | undefined {
    const found = this.entries(entry, expected);
    if (!found) return undefined;
    for (const [name, { at }] of found) {
      if (keys.some((key) => key === name)) continue;
      const close = closestName(name, keys);
      const shown = this.#shown([at, at + name.length, 0], name);
      this.at(at, `the unknown key ${shown}`, close ?? `one of ${keys.join(', ')}`);
    }
    // `fromEntries` gives up the names of the keys; they are the ones that were asked for.
    return Object.fromEntries(
      keys.flatMap((key) => {
        const value = found.get(key);
        return value ? [[key, value]] : [];
      }),
    ) as Partial<Record<Key, Entry>>;
  }

  /** A text that passes the test; numbers and the like are none, for YAML changes how they are written. */
  text(entry: Entry, fits: (text: string) => boolean, expected: string): string | undefined {
    const { node } = entry;
    if (isScalar(node) && typeof node.value === 'string') {
      return fits(node.value) ? node.value : this.wrong(entry, expected);
    }
    const hint = isScalar(node) && node.value !== null ? `${expected}, in quotes` : expected;
    return this.wrong(entry, hint);
  }

  choice<const Choice extends string>(entry: Entry, choices: readonly Choice[]): Choice | undefined {
    const { node } = entry;
    const value = isScalar(node) ? node.value : undefined;
    const chosen = choices.find((choice) => choice === value);
    return chosen ?? this.wrong(entry, `one of ${choices.join(', ')}`);
  }

  /** Data that JSON can carry as it is. */
  json(entry: Entry, depth = 0): Json | undefined {
    const { node } = entry;
    if (depth > DEEPEST) return this.wrong(entry, `at most ${DEEPEST} lists and mappings in each other`);
    if (isSeq(node)) {
      return node.items.map((item) => this.json({ node: item, at: node.range[0] }, depth + 1) ?? null);
    }
    if (isMap(node)) {
      const entries = this.entries(entry, 'a mapping') ?? new Map<string, Entry>();
      // `fromEntries` defines properties, so that a key named __proto__ is one like every other.
      return Object.fromEntries(
        [...entries].map(([name, value]) => [name, this.json(value, depth + 1) ?? null]),
      );
    }
    if (node === null) return null;
    return isScalar(node) ? this.#jsonScalar(entry, node.value) : this.wrong(entry, 'the value itself');
  }

  #jsonScalar(entry: Entry, value: unknown): Json | undefined {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    const exact =
      typeof value === 'number' &&
      Number.isFinite(value) &&
      (!Number.isInteger(value) || Number.isSafeInteger(value));
    return exact ? value : this.wrong(entry, 'a number that JSON carries exactly, or a text in quotes');
  }
}
