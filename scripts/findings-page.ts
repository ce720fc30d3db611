import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Definition, definedFindings, type Grade } from '../src/model/define-finding.ts';
import { FAILURE_REASONS } from '../src/model/finding.ts';
import { cell, rows, withPart } from './markdown.ts';

/** docs/findings.md: its sentences are written by hand, its contents, grades and table come from the definitions. */

const sources = fileURLToPath(new URL('../src', import.meta.url));

/** All findings of all catalogues, which are the files `findings.ts` and `…-findings.ts`. */
export const allDefinitions = async (): Promise<readonly Definition[]> => {
  const catalogues = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?:^|[\\/-])findings\.ts$/.test(path),
  );
  for (const path of catalogues) await import(pathToFileURL(join(sources, path)).href);
  return definedFindings();
};

const joined = (words: readonly string[]): string =>
  [words.slice(0, -1).join(', '), ...words.slice(-1)].filter((part) => part !== '').join(' or ');

/** E.g. ``**Error** (`synth-failed` or `deploy-failed`)``, or ``**Warning** or **error** (`plaintext-key`)``. */
export const gradesText = (grades: readonly Grade[]): string => {
  const reasons = grades.flatMap((grade) => (typeof grade === 'string' ? [] : [`\`${grade.error}\``]));
  const names = grades.map((grade) => (typeof grade === 'string' ? grade : 'error'));
  return joined(
    [...new Set(names)].map((name, index) => {
      const word = index === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
      return `**${word}**${name === 'error' ? ` (${joined(reasons)})` : ''}`;
    }),
  );
};

type Entry = { readonly code: string; readonly text: string };

/** An entry is a heading ``### `code` `` and what follows, up to the next heading. */
export const entriesOf = (page: string): readonly Entry[] =>
  [...page.matchAll(/^### `([^`]+)`[ \t]*\n([\s\S]*?)(?=^#{2,3} |$(?![\s\S]))/gm)].map(
    ([, code = '', text = '']) => ({ code, text: text.trim() }),
  );

/** Grades, what it means, and what to do. */
const isComplete = ({ text }: Entry): boolean => /^\*\*[^.\n]+\. \S.*\n\*\*Do:\*\* \S/s.test(text);

const twice = (all: readonly string[]): readonly string[] =>
  all.filter((one, index) => all.indexOf(one) !== index);

/** What does not fit between the page and the definitions, one line each. */
export const gapsIn = (page: string, definitions: readonly Definition[]): readonly string[] => {
  const codes = definitions.map(({ code }) => code);
  const entries = entriesOf(page);
  const documented = entries.map(({ code }) => code);
  return [
    ...twice(codes).map((code) => `${code} is defined twice`),
    ...twice(documented).map((code) => `${code} has two entries`),
    ...codes.filter((code) => !documented.includes(code)).map((code) => `${code} has no entry`),
    ...documented
      .filter((code) => !codes.includes(code))
      .map((code) => `${code} has an entry, and no catalogue defines it`),
    ...entries
      .filter((entry) => !isComplete(entry))
      .map(({ code }) => `${code} does not say what it means and what to do`),
  ];
};

/** The words that begin an entry, up to the first full stop. */
const HEAD = /^(### `([^`]+)`[ \t]*\n\n)\*\*[^.\n]*(?=\.)/gm;

const withGrades = (page: string, definitions: readonly Definition[]): string => {
  const grades = new Map(definitions.map(({ code, grades }) => [code, gradesText(grades)]));
  return page.replace(HEAD, (whole, heading: string, code: string) => {
    const text = grades.get(code);
    return text === undefined ? whole : `${heading}${text}`;
  });
};

/** As GitHub makes the anchor of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

export const contentsOf = (page: string): string =>
  [...page.matchAll(/^## (.+)$/gm)]
    .map(([, heading = '']) => `- [${heading}](#${anchor(heading)})`)
    .join('\n');

/** One row per reason, in the order of the source, with the findings that give it in the order of the page. */
export const failureReasonTable = (page: string, definitions: readonly Definition[]): string => {
  const byCode = new Map(definitions.map((one) => [one.code, one]));
  const inOrder = entriesOf(page).flatMap(({ code }) => byCode.get(code) ?? []);
  return rows(
    ['`failure-reason`', 'findings'],
    FAILURE_REASONS.map((reason) => {
      const giving = inOrder.filter(({ grades }) =>
        grades.some((grade) => typeof grade === 'object' && grade.error === reason),
      );
      return [`\`${reason}\``, cell(giving.map(({ code }) => `[\`${code}\`](#${code})`).join(', '))];
    }),
  );
};

/**
 * The page with its generated parts written anew.
 * @throws Error when codes and entries do not fit together
 */
export const withFindings = (page: string, definitions: readonly Definition[]): string => {
  const gaps = gapsIn(page, definitions);
  if (gaps.length > 0) throw new Error(`does not fit the catalogues: ${gaps.join('; ')}.`);
  const text = withGrades(page, definitions);
  return withPart(
    withPart(text, 'contents', contentsOf(text)),
    'failure-reasons',
    failureReasonTable(text, definitions),
  );
};
