import { clip, untrusted, untrustedLines } from '../lib/text.ts';

/**
 * GitHub-flavoured Markdown from data that may be hostile. Every function gives one physical line, except those that say
 * that they give several, so data can never open a block, a table row or a fence of its own.
 */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  '`': '&#96;',
  '*': '&#42;',
  _: '&#95;',
  '~': '&#126;',
  '[': '&#91;',
  ']': '&#93;',
  '\\': '&#92;',
  $: '&#36;',
};

const entities = (text: string): string =>
  text.replace(/[&<>|`*_~[\]\\$]/g, (found) => ENTITIES[found] ?? found);

/** Harmless, in one line and cut; cut roughly before as well, because the data can have any length. */
const short = (data: string, limit: number): string => clip(untrusted(clip(data, limit * 8)), limit);

/** Cannot end a code span or a table cell. */
const PLAIN_CODE = /^[^`|\\]+$/;

/**
 * An identifier, status, address or command. In code GitHub makes no links, mentions, emoji or formulas.
 * Readable backticks where the text allows them, else HTML with entities.
 */
export const code = (data: string, limit = 200): string => {
  const text = short(data, limit);
  return PLAIN_CODE.test(text) ? `\`${text}\`` : htmlCode(text, limit);
};

/** The same where Markdown is not read: on the line of an HTML element such as `<summary>`. */
const htmlCode = (data: string, limit = 200): string => {
  const text = short(data, limit);
  return text === '' ? '—' : `<code>${entities(text)}</code>`;
};

/** Words by themselves: no mention, no issue reference, no bare address survives. `_` inside a word is harmless. */
const words = (text: string): string =>
  text
    .replace(/[&<>|`*~[\]\\$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => ENTITIES[found] ?? found)
    .replace(/@(?=\w)/g, '@&#8203;')
    .replace(/(?<!&)#(?=\d)/g, '#&#8203;')
    .replace(/\b(GH)-(?=\d)/gi, '$1&#8203;-')
    .replaceAll('://', '&#58;//')
    .replace(/www\./gi, (found) => `${found.slice(0, 3)}&#46;`);

/** Where a sentence begins a paragraph or a list item, its first character must not begin a heading, list or rule. */
const withoutBlock = (markdown: string): string =>
  markdown.replace(/^(\d{0,9})([-+#=.)])/, (whole, digits: string, mark: string) =>
    (digits === '') === /[-+#=]/.test(mark) ? `${digits}&#${mark.charCodeAt(0)};` : whole,
  );

/** Code between backticks, ARNs and addresses, which a reader wants to copy and GitHub would turn into links or emoji. */
const COPYABLE = /`([^`]+)`|(\barn:[^\s"'`,;]+|\bhttps?:\/\/[^\s"'`<>]*[^\s"'`<>.,;:)])/g;

/** A sentence: a finding's title, a reason, a cause. Text between backticks becomes code. */
export const prose = (data: string, limit = 600, asCode: typeof code = code): string => {
  const text = short(data, limit);
  let markdown = '';
  let end = 0;
  for (const found of text.matchAll(COPYABLE)) {
    markdown += words(text.slice(end, found.index)) + asCode(found[1] ?? found[2] ?? '', limit);
    end = found.index + found[0].length;
  }
  return withoutBlock(markdown + words(text.slice(end)));
};

/** A block of code that none of its lines can close. Several lines. */
export const fence = (lines: readonly string[], language = 'text'): string => {
  const runs = lines.flatMap((line) => [...line.matchAll(/`{3,}/g)].map(([run]) => run.length));
  const marks = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${marks}${language}\n${lines.join('\n')}\n${marks}`;
};

/**
 * Text of several lines as Markdown blocks: lines indented by two spaces or more (commands, excerpts) become a fenced
 * block, all others paragraphs that keep their line breaks. Several physical lines. `lead` stands in front.
 */
export const blocks = (data: string, lead = '', limit = 4000): string => {
  const parts: { readonly indented: boolean; readonly lines: string[] }[] = [];
  let joins = false;
  for (const line of untrustedLines(clip(data, limit)).slice(0, 60)) {
    const indented = /^ {2,}\S/.test(line);
    const last = parts.at(-1);
    if (joins && last?.indented === indented) last.lines.push(line);
    else if (line !== '') parts.push({ indented, lines: [line] });
    joins = line !== '';
  }
  const text = parts.map(({ indented, lines }) =>
    indented
      ? fence(lines.map((line) => line.slice(2)))
      : lines.map((line) => prose(line, limit)).join('<br>'),
  );
  if (lead === '' || text.length === 0) return text.join('\n\n');
  return parts[0]?.indented ? [lead, ...text].join('\n\n') : `${lead} ${text.join('\n\n')}`;
};

/** A link, or only its title where the address is not a plain web address. */
export const link = (title: string, address: string): string => {
  const label = prose(title, 120);
  if (!URL.canParse(address)) return label;
  const { protocol, href, username, password } = new URL(address);
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return label;
  const safe = href.replace(
    /[()<>[\]\\`*_|"' ]/g,
    (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return safe.length > 2000 ? label : `[${label}](${safe})`;
};

export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

/** The first rows that fit into `rows` and `bytes`, and how many were left out. */
export const fitting = (
  all: readonly string[],
  limits: { readonly rows: number; readonly bytes: number },
): { readonly kept: string[]; readonly left: number } => {
  const kept: string[] = [];
  let room = limits.bytes;
  for (const row of all) {
    room -= byteLength(row) + 1;
    if (kept.length === limits.rows || room < 0) break;
    kept.push(row);
  }
  return { kept, left: all.length - kept.length };
};

/** A column's heading; numbers and durations stand to the right. */
type Column = string | { readonly right: string };

/** A table whose cells are Markdown already; left-out rows are counted below it. '' without rows. Several lines. */
export const table = (
  head: readonly Column[],
  rows: readonly (readonly string[])[],
  limits = { rows: 50, bytes: 60_000 },
): string => {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const { kept, left } = fitting(
    rows.map((row) => line(row.map((cell) => cell || '—'))),
    limits,
  );
  const titles = head.map((column) => (typeof column === 'string' ? column : column.right));
  const rule = head.map((column) => (typeof column === 'string' ? '---' : '---:'));
  const lines = [line(titles), line(rule), ...kept];
  return left > 0 ? `${lines.join('\n')}\n\n… and ${left} more` : lines.join('\n');
};

/** `title` is plain data behind an icon; Markdown is not read on that line, so its code is HTML. */
export const folded = (icon: string, title: string, body: string): string =>
  `<details><summary>${icon} ${prose(title, 200, htmlCode)}</summary>\n\n${body}\n\n</details>`;

/** A label inside a Mermaid diagram: whatever Mermaid could read as syntax becomes `·`. */
export const mermaidLabel = (data: string, limit = 40): string =>
  short(data, limit).replace(/[^\p{L}\p{N} ._/…-]/gu, '·') || '·';

/** Cuts Markdown between its lines, so that what is left has no open fence and no open fold. */

/** What is open behind a line: a fence's marks, '' for none, and folds. */
type Open = { readonly fence: string; readonly folds: number };

const NOTHING: Open = { fence: '', folds: 0 };

const after = (line: string, { fence, folds }: Open): Open => {
  const marks = /^ {0,3}(`{3,})([^`]*)$/.exec(line);
  if (fence !== '') {
    const closes = marks && (marks[1] ?? '').length >= fence.length && marks[2]?.trim() === '';
    return { fence: closes ? '' : fence, folds };
  }
  if (marks) return { fence: marks[1] ?? '', folds };
  const opened = line.startsWith('<details>') ? 1 : 0;
  const closed = line.endsWith('</details>') ? 1 : 0;
  return { fence, folds: Math.max(0, folds + opened - closed) };
};

const closing = ({ fence, folds }: Open): string =>
  (fence === '' ? '' : `\n${fence}`) + '\n\n</details>'.repeat(folds);

/** At most `limit` UTF-16 units; `note` stands behind what was cut. */
export const cutMarkdown = (markdown: string, limit: number, note = '… the rest is left out'): string => {
  const lines = markdown.split('\n');
  let open = NOTHING;
  let length = 0;
  let best = { lines: 0, open: NOTHING };
  for (const [index, line] of lines.entries()) {
    open = after(line, open);
    length += line.length + 1;
    const isLast = index === lines.length - 1;
    const tail = closing(open).length + (isLast ? 0 : note.length + 2);
    if (length - 1 + tail <= limit) best = { lines: index + 1, open };
    else if (length > limit) break;
  }
  const kept = lines.slice(0, best.lines).join('\n') + closing(best.open);
  return best.lines === lines.length ? kept : `${kept}\n\n${note}`;
};
