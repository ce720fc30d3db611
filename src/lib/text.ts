/** Text for people: cut, counted, and made safe to print where other programs wrote it. */

/** At most `limit` UTF-16 units with a closing `…`, never half a surrogate pair. */
export const clip = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const last = text.charCodeAt(end - 1);
  const cutsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, Math.max(0, cutsPair ? end - 1 : end)).trimEnd()}…`;
};

/** `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`; never negative. */
export const duration = (milliseconds: number): string => {
  const tenths = Math.max(0, Math.round(milliseconds / 100));
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(tenths / 10);
  if (seconds < 60) return `${seconds} s`;
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
};

/** `2026-03-01 12:00:00 UTC`, or `2026-03-01 12:00 UTC`. @param milliseconds since the epoch */
export const utc = (milliseconds: number, smallest: 'second' | 'minute' = 'second'): string => {
  const text = new Date(milliseconds).toISOString().replace('T', ' ');
  return `${text.slice(0, smallest === 'minute' ? 16 : 19)} UTC`;
};

/** ISO 8601 in UTC: `2026-03-01T12:00:00.000Z`. */
export type Moment = `${string}Z`;

/** @param milliseconds since the epoch */
export const moment = (milliseconds: number): Moment => new Date(milliseconds).toISOString() as Moment;

/** `1 container`, `2 containers`. */
export const count = (amount: number, noun: string, plural = `${noun}s`): string =>
  `${amount} ${amount === 1 ? noun : plural}`;

/**
 * A word of a shell, in quotes where it needs them. What is not shown as it is would take quotes with it from a command
 * that people paste, so it is written as bytes.
 */
export const shellWord = (text: string): string => {
  if (/^[\w./:@=-]+$/.test(text)) return text;
  const quoted = `'${text.replaceAll("'", "'\\''")}'`;
  const bytes = (char: string) => Buffer.from(char).toString('hex').replace(/../g, '\\x$&');
  return untrusted(quoted) === quoted ? quoted : `$'${text.replace(/[^\w./:@= -]/gu, bytes)}'`;
};

/** Columns of a terminal, as far as each character takes one. */
const width = (text: string): number => [...text].length;

/** Breaks at blanks so that no line is longer than `columns`, unless one word is. */
export const wrapped = (text: string, columns: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
};

/** CSI, OSC/DCS/APC/PM/SOS strings and two-character escapes of ECMA-48, in their 7-bit and 8-bit forms. */
const ESCAPE_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n\r]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

/** What a line break looks like to terminals, browsers or the runner. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for control characters
const LINE_BREAK = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

/**
 * Characters without a picture of their own: controls, bidirectional overrides, zero-width and other ignorable
 * characters. They hide or reorder text, and the runner's string comparison (.NET, culture-sensitive) skips them
 * when it looks for a workflow command, so `::` with one in between would still be a command.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u200e\u200f]/gu;

/**
 * One line without terminal control and invisible characters; tabs and Unicode's line separators become spaces. It
 * may still be a workflow command: redaction comes in between, for control characters can split a secret.
 */
export const plainLine = (line: string): string => {
  // Nearly all lines are plain, and it costs much to find that in four steps.
  if (/^[ -~]*$/.test(line)) return line;
  return line
    .replace(ESCAPE_SEQUENCE, '')
    .toWellFormed()
    .replaceAll('\t', '  ')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(INVISIBLE, '');
};

/**
 * Breaks workflow commands in one line: `::command::` counts after leading white space, `##[command]` anywhere
 * (actions/runner, src/Runner.Common/ActionCommand.cs).
 */
export const withoutCommands = (line: string): string =>
  line.includes('::') || line.includes('##[')
    ? line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## [')
    : line;

/** Splits at line breaks and makes each line harmless: no control characters, no ANSI, no workflow command. */
export const untrustedLines = (text: string): string[] =>
  text
    .replace(ESCAPE_SEQUENCE, '')
    .split(LINE_BREAK)
    .map((line) => withoutCommands(plainLine(line).trimEnd()));

/** The same in one line: line breaks become spaces. */
export const untrusted = (text: string): string =>
  withoutCommands(
    untrustedLines(text)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join(' '),
  );
