import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the tests of the documentation read. */

const root = fileURLToPath(new URL('../../..', import.meta.url));

export const pathOf = (path: string): string => join(root, path);

export const read = (path: string): string => readFileSync(pathOf(path), 'utf8');

/** The pages for users: the README and what is directly in docs/. */
export const pages = (): readonly string[] => [
  'README.md',
  ...readdirSync(pathOf('docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Paths of TypeScript files below a folder. */
export const sourcesOf = (folder: string): readonly string[] =>
  readdirSync(pathOf(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${folder}/${path}`);

/** Text without fenced code and comments, where `#` and `[` mean something else. */
export const prose = (markdown: string): string =>
  markdown.replace(/^( *)```[\s\S]*?^\1```/gm, '').replace(/<!--[\s\S]*?-->/g, '');

export type Code = { readonly language: string; readonly text: string; readonly label: string };

/** Fenced code with the comment (`<!-- label -->`) right before it, '' without one. */
export const codeBlocks = (markdown: string): readonly Code[] =>
  [...markdown.matchAll(/(?:<!-- ([^\n]*) -->\n+)?^```(\w*)\n([\s\S]*?)^```/gm)].map((match) => ({
    label: match[1] ?? '',
    language: match[2] ?? '',
    text: match[3] ?? '',
  }));

/** The whole workflows of a page by their file names: fenced code below `<!-- workflow: … -->`. */
export const workflowsIn = (page: string): ReadonlyMap<string, string> =>
  new Map(
    codeBlocks(read(page)).flatMap(({ label, text }) => {
      const name = /^workflow: (\S+)$/.exec(label)?.[1];
      return name === undefined ? [] : [[name, text] as const];
    }),
  );

const cells = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** Cells of the first table after a text, without its head. */
export const tableAfter = (markdown: string, text: string): readonly (readonly string[])[] => {
  const begin = markdown.indexOf(text);
  if (begin < 0) throw new Error(`There is no “${text}”.`);
  const table = /(?:^\|.*\|\n)+/m.exec(markdown.slice(begin))?.[0] ?? '';
  return table.trim().split('\n').slice(2).map(cells);
};

/** `name` of a cell that is one piece of code. */
export const codeIn = (cell = ''): string => /^`([^`]*)`$/.exec(cell)?.[1] ?? cell;

/** The anchor that GitHub gives to a heading: lower case, blanks as hyphens, without all but letters, digits, - and _. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Anchors of all headings; a second heading of the same words would get another one, so it counts as none. */
export const anchors = (markdown: string): ReadonlySet<string> =>
  new Set([...prose(markdown).matchAll(/^#{1,6} (.*)$/gm)].map((match) => anchorOf(match[1] ?? '')));
