/**
 * Draws the log of a run as GitHub shows it, groups folded, as an SVG without scripts, fonts or links:
 * `node scripts/log-picture.ts LOG PICTURE [--open GROUP]…`. Same log, same bytes.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));

type Span = { readonly text: string; readonly colour: string; readonly bold: boolean };
type Style = Omit<Span, 'text'>;

/** Colours of GitHub's log viewer in the dark theme, for the SGR codes that the log uses (ECMA-48 §8.3.117). */
const TEXT = '#c9d1d9';
const COLOURS: Readonly<Record<string, string>> = {
  '2': '#8b949e',
  '31': '#ff7b72',
  '32': '#3fb950',
  '33': '#d29922',
  '34': '#58a6ff',
  '36': '#39c5cf',
  '90': '#8b949e',
};

/** Pixels. In nearly all monospaced fonts a character is 0.6 em wide. */
const FONT_SIZE = 12;
const CHARACTER = FONT_SIZE * 0.6;
const LINE = 18;
const MARGIN = 16;
const COLUMNS = 130;

const PLAIN: Style = { colour: TEXT, bold: false };

const withCode = (style: Style, code: string): Style => {
  if (code === '0' || code === '') return PLAIN;
  return code === '1'
    ? { colour: style.colour, bold: true }
    : { colour: COLOURS[code] ?? style.colour, bold: style.bold };
};

const ESCAPE = '\u001b[';

/** The pieces of one line, each of one style. */
const spansOf = (line: string): readonly Span[] => {
  const [first = '', ...others] = line.split(ESCAPE);
  const spans: Span[] = [{ text: first, ...PLAIN }];
  let style = PLAIN;
  for (const piece of others) {
    const codes = /^[\d;]*(?=m)/.exec(piece)?.[0] ?? '';
    for (const code of codes.split(';')) style = withCode(style, code);
    spans.push({ text: piece.slice(codes.length + 1), ...style });
  }
  return spans;
};

const BEGIN_GROUP = '##[group]';
const END_GROUP = '##[endgroup]';

const coloured = (line: string): string =>
  line
    .replace(/^##\[error\](.*)$/, '\u001b[31mError: $1\u001b[0m')
    .replace(/^##\[warning\](.*)$/, '\u001b[33mWarning: $1\u001b[0m')
    .replace(/^##\[notice\](.*)$/, '\u001b[36mNotice: $1\u001b[0m');

/** What GitHub shows of the step: from its first group to the end of its last line, closed groups as one line. */
const shownLines = (log: string, open: readonly string[]): readonly string[] => {
  const all = log.split(/\r?\n/);
  const begin = all.findIndex((line) => line.startsWith(BEGIN_GROUP));
  const end = all.indexOf('Post job cleanup.');
  const shown: string[] = [];
  let hidden = false;
  for (const line of all.slice(Math.max(0, begin), end < 0 ? undefined : end)) {
    if (line.startsWith(BEGIN_GROUP)) {
      const title = line.slice(BEGIN_GROUP.length);
      hidden = !open.includes(title);
      shown.push(`${hidden ? '▸' : '▾'} ${title}`);
    } else if (line === END_GROUP) hidden = false;
    else if (!hidden) shown.push(coloured(line));
  }
  return shown;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const width = (text: string): number => [...text].length;

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** One piece at its column; its length is fixed, so that columns stay in line whatever the font is. */
const drawn = ({ text, colour, bold }: Span, column: number, y: number): string => {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const x = MARGIN + (column + width(text) - width(text.trimStart())) * CHARACTER;
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${number(x)}" y="${y}" fill="${colour}"${weight} textLength="${number(width(trimmed) * CHARACTER)}">${escaped(trimmed)}</text>`;
};

const drawnLine = (line: string, index: number): readonly string[] => {
  const y = MARGIN + LINE * index + FONT_SIZE;
  let column = 0;
  return spansOf(line).flatMap((span) => {
    const room = COLUMNS - column;
    const text =
      width(span.text) > room ? `${[...span.text].slice(0, Math.max(0, room - 1)).join('')}…` : span.text;
    const piece = room > 0 ? drawn({ ...span, text }, column, y) : '';
    column += width(span.text);
    return piece === '' ? [] : [piece];
  });
};

/** Lines with SGR colours, as the text of an SVG file. @param title for those who do not see it */
export const drawLines = (lines: readonly string[], title: string): string => {
  const columns = Math.min(
    COLUMNS,
    Math.max(...lines.map((line) => spansOf(line).reduce((sum, { text }) => sum + width(text), 0))),
  );
  const size = [2 * MARGIN + columns * CHARACTER, 2 * MARGIN + lines.length * LINE].map(number);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}" role="img" xml:space="preserve" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${FONT_SIZE}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    ...lines.flatMap(drawnLine),
    '</svg>',
  ].join('\n')}\n`;
};

/**
 * The picture of a log, as the text of an SVG file.
 *
 * @param open titles of the groups that are shown with their lines
 */
export const logPicture = (log: string, open: readonly string[] = []): string =>
  drawLines(shownLines(log, open), 'Log of a run');

const main = (): void => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { open: { type: 'string', multiple: true } },
  });
  const [log, picture] = positionals;
  if (log === undefined || picture === undefined)
    throw new Error('Usage: node scripts/log-picture.ts LOG PICTURE [--open GROUP]…');
  writeFileSync(picture, logPicture(readFileSync(log, 'utf8').replaceAll(root, ''), values.open));
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
