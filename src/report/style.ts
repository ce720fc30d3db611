import type { Severity } from '../model/finding.ts';
import type { StageStatus } from '../model/report.ts';
import type { Conclusion } from './conclusion.ts';

/** Colours of the log: the 16 ANSI colours, which GitHub's viewer and every terminal show in their own theme. */

type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'cyan';

const SGR: Readonly<Record<Colour, number>> = {
  bold: 1,
  dim: 90,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  cyan: 36,
};

/** Colours one harmless text; gives it back unchanged when colours are off. */
export type Paint = (text: string, ...colours: readonly Colour[]) => string;

export const painter =
  (colour: boolean): Paint =>
  (text, ...colours) =>
    colour && text !== '' ? `\u001b[${colours.map((name) => SGR[name]).join(';')}m${text}\u001b[0m` : text;

/** Whether to colour: NO_COLOR (no-color.org) wins, then FORCE_COLOR, then GitHub's viewer or a terminal. */
export const wantsColour = (
  env: Readonly<Record<string, string | undefined>>,
  isTerminal = false,
): boolean => {
  if ((env.NO_COLOR ?? '') !== '') return false;
  if ((env.FORCE_COLOR ?? '') !== '') return env.FORCE_COLOR !== '0';
  return env.GITHUB_ACTIONS === 'true' || (isTerminal && env.TERM !== 'dumb');
};

type Sign = { readonly glyph: string; readonly colour: Colour };

/** Glyphs one column wide in every monospaced font, told apart without colour. */
export const STAGE_SIGN: Readonly<Record<StageStatus, Sign>> = {
  passed: { glyph: '✔', colour: 'green' },
  failed: { glyph: '✖', colour: 'red' },
  cancelled: { glyph: '■', colour: 'yellow' },
  'not-established': { glyph: '?', colour: 'yellow' },
  skipped: { glyph: '○', colour: 'dim' },
};

export const FINDING_SIGN: Readonly<Record<Severity, Sign>> = {
  error: { glyph: '✖', colour: 'red' },
  warning: { glyph: '▲', colour: 'yellow' },
  notice: { glyph: '•', colour: 'cyan' },
};

export const TONE_SIGN: Readonly<Record<Conclusion['tone'], Sign>> = {
  proven: { glyph: '✔', colour: 'green' },
  unproven: { glyph: '○', colour: 'cyan' },
  failed: { glyph: '✖', colour: 'red' },
  cancelled: { glyph: '■', colour: 'yellow' },
};

const width = (text: string): number => [...text].length;

export const padded = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - width(text)));

/** Columns as wide as their longest cell, two blanks apart; the last one is not padded. */
export const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => padded(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};

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
