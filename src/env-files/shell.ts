import {
  ABSENT,
  FROM_OUTSIDE,
  joined,
  known,
  type Parsed,
  type Reading,
  unknown,
  unreadable,
} from './reading.ts';
import { type Part, SHELL_PROGRAM, type Word, wordsOf } from './shell-words.ts';

/**
 * `set -a; . file` in sh or bash. Rules: POSIX.1-2024, Shell Command Language, 2.2 Quoting, 2.3 Token Recognition, 2.6
 * Word Expansions, 2.9.1 Simple Commands. A file of assignments is read; one that does anything else is a program.
 */
export function parseShell(text: string): Parsed {
  const statements = wordsOf(text);
  if (statements === undefined) return unreadable(SHELL_PROGRAM);
  const assignments: Assignment[] = [];
  for (const words of statements) {
    const found = assignmentsOf(words);
    if (found === undefined) return unreadable(SHELL_PROGRAM);
    assignments.push(...found);
  }
  const values = resolved(assignments);
  return {
    kind: 'parsed',
    // The carriage return is part of the line break, which a last line without one gets when a line is added.
    definitions: assignments.map(({ name, word }) => [name, word.source.replace(/\r$/, '')]),
    read: (name) => values.get(name) ?? ABSENT,
  };
}

/** `exported`: shells do not agree on what they split and match in the arguments of `export`. */
type Assignment = { readonly name: string; readonly word: Word; readonly exported: boolean };

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_]*)=/;

/** Shells keep them for themselves: bash refuses to set some, and others have a value of their own. */
const OF_THE_SHELL =
  /^(?:_|UID|EUID|PPID|GROUPS|IFS|LINENO|RANDOM|SRANDOM|SECONDS|OPTIND|HISTCMD|DIRSTACK|FUNCNAME|PIPESTATUS|EPOCH(?:SECONDS|REALTIME)|SHELLOPTS|BASH\w*|LC_\w+|LANG|POSIXLY_CORRECT)$/;

/** @returns undefined for a statement that is more than assignments */
function assignmentsOf(words: readonly Word[]): readonly Assignment[] | undefined {
  const sources = words.map(({ source }) => source);
  // An empty line that ends with a carriage return is a command that does not exist.
  if (sources.length === 1 && sources[0] === '\r') return [];
  if (/^set [-+](?:a|o allexport)$/.test(sources.join(' '))) return [];
  const exported = sources[0] === 'export';
  const assignments: Assignment[] = [];
  for (const word of exported ? words.slice(1) : words) {
    const name = ASSIGNMENT.exec(word.source)?.[1];
    if (name === undefined && exported && NAME.test(word.source)) continue;
    if (name === undefined || OF_THE_SHELL.test(name)) return undefined;
    assignments.push({ name, word, exported });
  }
  return assignments;
}

/** A name that the file sets later has no value yet. */
function resolved(assignments: readonly Assignment[]): ReadonlyMap<string, Reading> {
  const inFile = new Set(assignments.map(({ name }) => name));
  const values = new Map<string, Reading>();
  const lookUp = (name: string): Reading => values.get(name) ?? (inFile.has(name) ? ABSENT : FROM_OUTSIDE);
  for (const { name, word, exported } of assignments)
    values.set(name, valueOfWord(word, { name, exported, lookUp }));
  return values;
}

type Place = {
  readonly name: string;
  readonly exported: boolean;
  readonly lookUp: (name: string) => Reading;
};

function valueOfWord({ parts }: Word, { name, exported, lookUp }: Place): Reading {
  const [first, ...rest] = parts;
  const text = first?.text?.slice(name.length + 1) ?? '';
  const value: readonly Part[] = [{ kind: 'plain', text }, ...rest];
  const splits = ({ kind, quoted, text: plain = '' }: Part): boolean =>
    kind === 'plain' ? /[*?[{]/.test(plain) : kind !== 'quoted' && quoted !== true;
  if (exported && value.some(splits)) return unknown('shells do not agree on what `export` makes of it');
  if (value.some((part) => part.kind === 'plain' && /(?:^|:)~/.test(part.text ?? ''))) {
    return unknown('its value has a `~`, which stands for a home directory');
  }
  return joined(value.map((part) => valueOfPart(part, lookUp)));
}

function valueOfPart({ kind, text = '', operator, name = '' }: Part, lookUp: Place['lookUp']): Reading {
  if (kind === 'plain' || kind === 'quoted') return known(text);
  if (kind === 'open') return unknown('its value is not known before the shell runs');
  const found = lookUp(name);
  if (found.kind === 'unknown' || operator === undefined) return found;
  const value = found.kind === 'value' ? found.value : undefined;
  const isSet = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined;
  return isSet === operator.endsWith('+') ? known(text) : known(value ?? '');
}
