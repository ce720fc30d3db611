import { groupBy } from '../lib/groups.ts';
import { parseCompose } from './compose.ts';
import { parseDotenv, parseNode } from './javascript.ts';
import { parseNext } from './next.ts';
import { parsePythonDotenv } from './python-dotenv.ts';
import type { Parsed, Reading } from './reading.ts';
import { unknown, unreadable } from './reading.ts';
import { parseShell } from './shell.ts';

export type { Reading } from './reading.ts';

/**
 * Who reads an env file: npm's dotenv, Next.js, `node --env-file`, python-dotenv, Docker Compose, or `set -a; . file` in
 * sh and bash.
 */
export type Dialect = 'dotenv' | 'next' | 'node' | 'python-dotenv' | 'compose' | 'shell';

const PARSERS: Readonly<Record<Dialect, (text: string) => Parsed>> = {
  dotenv: parseDotenv,
  next: parseNext,
  node: parseNode,
  'python-dotenv': parsePythonDotenv,
  compose: parseCompose,
  shell: parseShell,
};

export const DIALECTS = Object.keys(PARSERS) as readonly Dialect[];

/** How readers are called in messages. */
export const DIALECT_NAMES: Readonly<Record<Dialect, string>> = {
  dotenv: 'dotenv',
  next: 'Next.js',
  node: 'node --env-file',
  'python-dotenv': 'python-dotenv',
  compose: 'Docker Compose',
  shell: 'a shell',
};

/** dotenv's pattern takes time by the square of them: half a minute for 64,000 line breaks. */
const TOO_MUCH_SPACE = /\s{500}/;

/** @param text the file, decoded as UTF-8 with its byte order mark: `buffer.toString('utf8')` */
export function parseEnvFile(text: string, dialect: Dialect): Parsed {
  // No environment can hold a NUL: Python raises, a shell drops it, C ends the value there.
  if (text.includes('\0'))
    return unreadable('it has a NUL character, as a file has that was saved as UTF-16');
  if (TOO_MUCH_SPACE.test(text)) return unreadable('it has 500 blank characters in a row');
  return PARSERS[dialect](text);
}

/**
 * What the process gets for `name` when only this file sets it, with other variables of the file put in as this reader
 * does it.
 *
 * @param text the file, decoded as UTF-8 with its byte order mark: `buffer.toString('utf8')`
 */
export function readVariable(text: string, name: string, dialect: Dialect): Reading {
  const parsed = parseEnvFile(text, dialect);
  if (parsed.kind === 'unreadable') return unknown(parsed.reason);
  const reading = parsed.read(name);
  // Programs that decode the file see the replacement character, others the bytes as they are.
  if (reading.kind === 'value' && reading.value.includes('\ufffd')) {
    return unknown('its value has bytes that are not UTF-8');
  }
  return reading;
}

/** A program that reads env files; a shell runs scripts. */
const READERS = DIALECTS.filter((dialect) => dialect !== 'shell');

/** As `readVariable`, and where it is not known which program reads the file, what all agree on that can read it. */
export function readAs(text: string, name: string, dialect: Dialect | undefined): Reading {
  if (dialect !== undefined) return readVariable(text, name, dialect);
  const able = READERS.filter((one) => parseEnvFile(text, one).kind === 'parsed');
  const [first, ...others] = able.map((one) => readVariable(text, name, one));
  if (first === undefined) return readVariable(text, name, 'dotenv');
  const doAgree = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return doAgree
    ? first
    : unknown(`programs differ in how they read its value: ${readersApart(text, name).join('; ')}`);
}

/** The programs that read different values, one line for each value; one line where all agree that read the file at all. */
export function readersApart(text: string, name: string): readonly string[] {
  const read = DIALECTS.flatMap((dialect) => {
    const reading = readVariable(text, name, dialect);
    return reading.kind === 'unknown'
      ? []
      : [{ dialect, value: reading.kind === 'value' ? reading.value : undefined }];
  });
  const groups = [...groupBy(read, ({ value }) => value)];
  return groups.map(([value, group], index) => {
    const programs = group.map(({ dialect }) => DIALECT_NAMES[dialect]).join(', ');
    const what = value === undefined ? 'nothing' : index === 0 ? 'one value' : 'another one';
    return `${programs} ${group.length === 1 ? 'reads' : 'read'} ${what}`;
  });
}
