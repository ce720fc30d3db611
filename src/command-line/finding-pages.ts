import { join } from 'node:path';
import { readOwnFile } from '../lib/files.ts';
import { wrapped } from '../lib/text.ts';
import type { Terminal } from './terminal.ts';

/** The entries of docs/findings.md on a terminal. */

/** Markdown of each entry, by its code. */
export type FindingPages = ReadonlyMap<string, string>;

export const readFindingPages = (packageDirectory: string): FindingPages => {
  const markdown = readOwnFile(join(packageDirectory, 'docs/findings.md')).replaceAll('\r\n', '\n');
  const entries = markdown.split(/^(?=#{1,3} )/m);
  return new Map(
    entries.flatMap((entry) => {
      const [, code, text = ''] = /^### `([^`\n]+)`[ \t]*\n([\s\S]*)$/.exec(entry) ?? [];
      return code === undefined ? [] : [[code, text.trim()] as const];
    }),
  );
};

/** Links by their words, words in bold without their stars; code keeps its marks, which tell where it ends. */
const plain = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)\s]*\)/g, '$1').replace(/\*\*([^*]+)\*\*/g, '$1');

/** Lines of an entry: prose is wrapped, what stands between fences stays as it is. */
const linesOf = (markdown: string, columns: number): readonly string[] =>
  markdown.split(/^```.*$/m).flatMap((part, index) => {
    const lines = part.replace(/^\n|\n$/g, '').split('\n');
    if (index % 2 === 1) return lines.map((line) => `    ${line}`);
    return lines.flatMap((line) => wrapped(plain(line), columns));
  });

/** Prints one entry under its code. */
export const printPage = (code: string, markdown: string, terminal: Terminal): void => {
  const indent = '  ';
  terminal.print(code, 'bold', 'cyan');
  for (const line of linesOf(markdown, terminal.columns - indent.length)) terminal.print(`${indent}${line}`);
};

/** The findings with which a run fails for the reason: an entry begins with its severity and the reason, in a sentence. */
export const codesWithReason = (reason: string, pages: FindingPages): readonly string[] =>
  [...pages].flatMap(([code, markdown]) =>
    markdown.split('.', 1)[0]?.includes(`(\`${reason}\`)`) === true ? [code] : [],
  );
