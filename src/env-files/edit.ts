import { DIALECT_NAMES, DIALECTS, type Dialect, parseEnvFile } from './dialects.ts';
import type { Parsed, ParsedFile } from './reading.ts';
import { spellings, type Variable } from './spellings.ts';

/** `reason` names neither the value nor anything else of the file. */
export type EditResult =
  | { readonly ok: true; readonly content: Buffer }
  | { readonly ok: false; readonly reason: string };

/**
 * Gives each variable one definition with the value that is handed in, in the place of the one that had effect, or at
 * the end. All other bytes stay.
 *
 * What decides is reading: each reader that can read the new file, and each that could read the old one, must read the
 * new value, and the same of every other variable as before. Where no way to write the value achieves that, the file is
 * refused. A way that all of them can read goes before the others.
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
    return { ok: false, reason: `${name} is not a name that a variable can have` };
  const before = readersOf(text);
  if (before.size === 0) return { ok: false, reason: unreadableReason(text) };
  let refusal: string | undefined;
  let possible: string | undefined;
  const bytes = Buffer.from(value).toString('latin1');
  for (const spelling of spellings(text, { name, value: bytes })) {
    const objection = objectionTo(spelling, before, { name, value });
    if (objection !== undefined) refusal ??= objection;
    else if (readersOf(spelling).size === DIALECTS.length) return { ok: true, text: spelling };
    else possible ??= spelling;
  }
  return possible === undefined
    ? { ok: false, reason: refusal ?? 'it cannot be edited' }
    : { ok: true, text: possible };
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

/** @returns undefined when every reader takes the new file as it is meant */
function objectionTo(text: string, before: Readers, { name, value }: Variable): string | undefined {
  const after = decoded(text);
  for (const dialect of DIALECTS) {
    const was = before.get(dialect);
    const parsed = parseEnvFile(after, dialect);
    if (parsed.kind === 'unreadable') {
      if (was) return `then ${DIALECT_NAMES[dialect]} could not read it`;
      continue;
    }
    const reading = parsed.read(name);
    const read = reading.kind === 'value' ? reading.value : undefined;
    // A shell keeps the carriage return of every line.
    const isRead = read === value || (dialect === 'shell' && read === `${value}\r` && text.includes('\r'));
    if (!isRead) {
      return `${DIALECT_NAMES[dialect]} would not read ${name} from it`;
    }
    if (was && !sameDefinitions(was, parsed, name))
      return `${DIALECT_NAMES[dialect]} would read another variable differently`;
  }
  return undefined;
}

/**
 * One definition of the variable, and those of all others as they were. A reader may see more of them than before, where
 * it took them for a part of the old value.
 */
function sameDefinitions(before: ParsedFile, after: ParsedFile, name: string): boolean {
  const isOnce = after.definitions.filter(([other]) => other === name).length === 1;
  const found = othersIn(after, name);
  let next = 0;
  for (const one of othersIn(before, name)) {
    const index = found.indexOf(one, next);
    if (index === -1) return false;
    next = index + 1;
  }
  return isOnce;
}

/** Without names that no program asks for: what readers make of junk, or of a byte order mark before a name. */
const othersIn = ({ definitions }: ParsedFile, name: string): readonly string[] =>
  definitions
    .filter(([other]) => other !== name && /^[^\s#\ufeff]+$/.test(other))
    .map((definition) => JSON.stringify(definition));
