import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Codes are written as literals (`code: 'kebab-case'`), so a search of the text finds them all. */
const CODE = /\bcode:\s*'([a-z][a-z0-9]*(?:-[a-z0-9]+)*)'/g;
const FAILURE_REASON = /\bfailureReason:\s*'([a-z][a-z0-9-]*)'/;

/** A code and the failure reason written beside it, '' for warnings and where the reason is not a literal. */
export type FindingCode = { readonly code: string; readonly failureReason: string };

/** The codes in one source text, in order; the reason is looked for between a code and the next one. */
export const codesIn = (source: string): FindingCode[] => {
  const found = [...source.matchAll(CODE)];
  return found.map((match, index) => {
    const object = source.slice(match.index, found[index + 1]?.index);
    return { code: match[1] ?? '', failureReason: FAILURE_REASON.exec(object)?.[1] ?? '' };
  });
};

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => readFileSync(join(folder, path), 'utf8'));

/** Every finding that the sources can make, with its reason, sorted and without repetitions. */
export const findings = (folder = join(root, 'src')): FindingCode[] => {
  const all = new Map<string, FindingCode>();
  for (const entry of sources(folder).flatMap(codesIn))
    all.set(`${entry.code} ${entry.failureReason}`, entry);
  return [...all.keys()].toSorted().flatMap((key) => all.get(key) ?? []);
};

/** The names of all findings that the sources can make, sorted. */
export const findingCodes = (folder = join(root, 'src')): string[] => [
  ...new Set(findings(folder).map(({ code }) => code)),
];

/** Codes that have an entry: a heading ``### `code` `` of their own. */
export const documentedCodes = (markdown: string): string[] =>
  [...markdown.matchAll(/^### `([^`]+)`[ \t]*$/gm)].map((match) => match[1] ?? '');

/**
 * Codes and failure reasons as the documentation has them: an entry says ``**Error** (`reason` or `other`)``. The sources
 * do not always write a reason beside its code, so this is the fuller list; a test compares the two.
 */
export const documentedReasons = (markdown: string): FindingCode[] =>
  markdown.split(/^### /m).flatMap((entry) => {
    const code = /^`([^`]+)`/.exec(entry)?.[1];
    const reasons = /\*\*error\*\* \(([^)]*)\)/i.exec(entry)?.[1] ?? '';
    return code === undefined
      ? []
      : [...reasons.matchAll(/`([^`]+)`/g)].map((match) => ({ code, failureReason: match[1] ?? '' }));
  });

export type DocumentationGap = {
  /** Codes without an entry. */
  readonly missing: readonly string[];
  /** Entries that no source makes, or that stand there twice. */
  readonly superfluous: readonly string[];
};

export const documentationGap = (codes: readonly string[], markdown: string): DocumentationGap => {
  const documented = documentedCodes(markdown);
  return {
    missing: codes.filter((code) => !documented.includes(code)),
    superfluous: documented.filter(
      (code, index) => !codes.includes(code) || documented.indexOf(code) !== index,
    ),
  };
};
