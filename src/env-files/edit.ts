import { DIALECT_NAMES, DIALECTS, type Dialect, parseEnvFile } from './dialects.ts';
import { BYTE_ORDER_MARK, type Definition, definitionsIn, usualLineBreak } from './layout.ts';
import type { Parsed, ParsedFile } from './reading.ts';

/** `reason` names neither the value nor anything else of the file. */
export type EditResult =
  | { readonly ok: true; readonly content: Buffer }
  | { readonly ok: false; readonly reason: string };

/**
 * Gives each variable one definition with the value that is handed in, in the place of the one that had effect, or at
 * the end. All other bytes stay.
 *
 * What decides is reading: each reader that could read the file before must read the new value from the new file, and
 * the same of every other variable as before. Where no way to write the value achieves that, the file is refused.
 */
export function withVariables(content: Buffer, values: ReadonlyMap<string, string>): EditResult {
  let text = content.toString('latin1');
  for (const [name, value] of values) {
    const edited = withVariable(text, name, value);
    if (!edited.ok) return edited;
    text = edited.text;
  }
  return { ok: true, content: Buffer.from(text, 'latin1') };
}

type Edited = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

type Readers = ReadonlyMap<Dialect, ParsedFile>;

function withVariable(text: string, name: string, value: string): Edited {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
    return { ok: false, reason: `${name} is no name of a variable` };
  const before = readersOf(text);
  if (before.size === 0) return { ok: false, reason: unreadableReason(text) };
  const definitions = definitionsIn(text);
  let refusal: string | undefined;
  for (const candidate of candidates(text, definitions, {
    name,
    value: Buffer.from(value).toString('latin1'),
  })) {
    const objection = objectionTo(candidate, before, { name, value });
    if (objection === undefined) return { ok: true, text: candidate };
    refusal ??= objection;
  }
  return { ok: false, reason: refusal ?? 'it cannot be edited' };
}

const decoded = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');

const readersOf = (text: string): Readers =>
  new Map(
    DIALECTS.flatMap((dialect): [Dialect, ParsedFile][] => {
      const parsed = parseEnvFile(decoded(text), dialect);
      return parsed.kind === 'parsed' ? [[dialect, parsed]] : [];
    }),
  );

function unreadableReason(text: string): string {
  const [first] = DIALECTS.map((dialect): Parsed => parseEnvFile(decoded(text), dialect));
  return first?.kind === 'unreadable' ? first.reason : 'no program can read it';
}

type Wanted = { readonly name: string; readonly value: string };

/** The ways to write the definition, the one closest to the file first. */
function* candidates(
  text: string,
  definitions: readonly Definition[],
  { name, value }: Wanted,
): Generator<string> {
  const ours = definitions.filter((definition) => definition.name === name);
  const kept = ours.findLast(({ bare }) => !bare) ?? ours.at(-1);
  const exported = ours.some(({ bare, head }) => bare && EXPORTED.test(head));
  const heads = kept === undefined ? [newHead(definitions, name)] : headsOf(kept, { name, exported });
  const quotes = [...new Set([kept?.quote ?? '', '', "'", '"'])];
  const firstLines = text.startsWith(BYTE_ORDER_MARK) ? ['', usualLineBreak(text)] : [''];
  // Some readers take a byte order mark for a part of the first name, so a line break in between is worth a try.
  for (const firstLine of firstLines) {
    for (const head of heads) {
      for (const quote of quotes) {
        const definition = `${head}${quote}${value}${quote}`;
        const edited = kept ? replaced(text, ours, { kept, definition }) : appended(text, definition);
        yield firstLine === '' ? edited : edited.replace(BYTE_ORDER_MARK, BYTE_ORDER_MARK + firstLine);
      }
    }
  }
}

const EXPORTED = /^[ \t]*export[ \t]/;

/** A file in which every line is exported is made for shells, and a line that is not would reach no process. */
const newHead = (definitions: readonly Definition[], name: string): string =>
  definitions.length > 0 && definitions.every(({ head }) => EXPORTED.test(head))
    ? `export ${name}=`
    : `${name}=`;

/** As it is; and as all readers take it, which know neither `NAME: value` nor, some of them, blanks around the sign. */
function headsOf(
  kept: Definition,
  { name, exported }: { name: string; exported: boolean },
): readonly string[] {
  const plain = `${exported || EXPORTED.test(kept.head) ? 'export ' : ''}${name}=`;
  return kept.bare || (exported && !EXPORTED.test(kept.head)) ? [plain] : [...new Set([kept.head, plain])];
}

type Replacement = { readonly kept: Definition; readonly definition: string };

function replaced(text: string, ours: readonly Definition[], { kept, definition }: Replacement): string {
  let edited = '';
  let end = 0;
  for (const one of ours) {
    edited += text.slice(end, one.start);
    if (one === kept) edited += definition + one.tail + one.lineBreak;
    // Without the last line, the one before it ends the file, and a file without a final line break stays one.
    else if (one.end === text.length && one.lineBreak === '') edited = edited.replace(/(?:\r\n|\n|\r)$/, '');
    end = one.end;
  }
  return edited + text.slice(end);
}

function appended(text: string, definition: string): string {
  const lineBreak = usualLineBreak(text);
  const isWhole = text === '' || text === BYTE_ORDER_MARK || /[\r\n]$/.test(text);
  return isWhole ? text + definition + lineBreak : text + lineBreak + definition;
}

/** @returns undefined when every reader takes the new file as it is meant */
function objectionTo(text: string, before: Readers, { name, value }: Wanted): string | undefined {
  const after = decoded(text);
  for (const [dialect, was] of before) {
    const parsed = parseEnvFile(after, dialect);
    if (parsed.kind === 'unreadable') return `then ${DIALECT_NAMES[dialect]} could not read it`;
    const reading = parsed.read(name);
    // A shell keeps the carriage return of every line.
    const expected = dialect === 'shell' && endsWithReturn(text, name) ? `${value}\r` : value;
    if (reading.kind !== 'value' || reading.value !== expected) {
      return `${DIALECT_NAMES[dialect]} would not read ${name} from it`;
    }
    if (!sameDefinitions(was, parsed, name))
      return `${DIALECT_NAMES[dialect]} would read another variable differently`;
  }
  return undefined;
}

const endsWithReturn = (text: string, name: string): boolean =>
  definitionsIn(text).some((definition) => definition.name === name && definition.lineBreak.startsWith('\r'));

function sameDefinitions(before: ParsedFile, after: ParsedFile, name: string): boolean {
  const others = ({ definitions }: ParsedFile) =>
    JSON.stringify(definitions.filter(([other]) => other !== name));
  const once = after.definitions.filter(([other]) => other === name).length === 1;
  return once && others(before) === others(after);
}
