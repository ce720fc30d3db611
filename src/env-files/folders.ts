import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { isObject, listOf, objectOf, parseJson, textOf, valueAt } from '../lib/json.ts';
import { readEnvFile } from './file.ts';

/** The folders of a project in which a service may live. */

/** Dependencies, build output and what begins with a dot hold no service of the project's own. */
const SKIPPED =
  /^(?:\..*|node_modules|bower_components|vendor|venv|env|site-packages|__pycache__|dist|build|out|target|coverage|cdk\.out)$/;

const MAXIMUM_FOLDERS = 500;

/** Its root, the folders in it, and its workspaces. */
export function foldersOf(root: string): readonly string[] {
  const list = listerOf();
  const workspaces = workspacePatterns(root).flatMap((pattern) => matches(root, pattern, list));
  return [...new Set([root, ...foldersIn(root), ...workspaces])].slice(0, MAXIMUM_FOLDERS);
}

/** Those one level deeper, as in `apps/web` without workspaces. */
export const foldersInFolders = (root: string): readonly string[] =>
  foldersIn(root).flatMap(foldersIn).slice(0, MAXIMUM_FOLDERS);

/** Links are not followed. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !SKIPPED.test(entry.name))
      .map((entry) => join(folder, entry.name))
      .toSorted();
  } catch {
    return [];
  }
}

/** A text file of a project that a program left or a person wrote; '' where it cannot be read. */
export function projectText(folder: string, name: string): string {
  const file = readEnvFile(join(folder, name));
  return file.kind === 'file' ? file.content.toString('utf8') : '';
}

/** `workspaces` of npm and Yarn, `packages` of pnpm. */
function workspacePatterns(root: string): readonly string[] {
  const { workspaces } = objectOf(parseJson(projectText(root, 'package.json')));
  const ofNpm = isObject(workspaces) ? workspaces.packages : workspaces;
  const ofPnpm = valueAt(yamlOf(projectText(root, 'pnpm-workspace.yaml')), 'packages');
  return [...listOf(ofNpm), ...listOf(ofPnpm)]
    .flatMap((pattern) => textOf(pattern) ?? [])
    .filter((pattern) => !pattern.startsWith('!') && !pattern.split('/').includes('..'));
}

/** `undefined` for a text that is no YAML, or none that a person would write. */
export function yamlOf(text: string): unknown {
  try {
    const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false, merge: true });
    if (document.errors.length > 0 || isEntangled(document)) return undefined;
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

const DEEPEST = 100;

/** A key that is a mapping becomes a text, which takes time without end where its keys are mappings, too. */
function isEntangled(document: Document): boolean {
  let found = false;
  const look = (is: boolean) => {
    found ||= is;
    return found ? visit.BREAK : undefined;
  };
  visit(document, {
    Pair: (_, { key }) => look(!isScalar(key)),
    Collection: (_, __, path) => look(path.length > DEEPEST),
  });
  return found;
}

/** The folders in a folder, as long as listings are left. */
type Lister = (folder: string) => readonly string[];

/** Real projects take some hundred; what takes more was written to keep us busy. */
const MAXIMUM_LISTINGS = 5_000;

function listerOf(): Lister {
  let left = MAXIMUM_LISTINGS;
  return (folder) => {
    left -= 1;
    return left < 0 ? [] : foldersIn(folder);
  };
}

/** `*` stands for any part of a name; `**` is followed two folders deep. */
function matches(root: string, pattern: string, list: Lister): readonly string[] {
  let folders: readonly string[] = [root];
  for (const step of pattern.split('/').filter((one) => one !== '' && one !== '.')) {
    if (folders.length === 0) return [];
    const found = folders.flatMap((folder) =>
      step === '**' ? deepIn(folder, list) : fitting(folder, step, list),
    );
    folders = [...new Set(found)];
  }
  return folders;
}

const deepIn = (folder: string, list: Lister): readonly string[] => [
  folder,
  ...list(folder).flatMap((one) => [one, ...list(one)]),
];

const fitting = (folder: string, step: string, list: Lister): readonly string[] =>
  list(folder).filter((one) => fits(one.slice(folder.length + 1), step));

/** Part by part: a regular expression with many stars takes time without end. */
function fits(name: string, pattern: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first)) return false;
  let at = first.length;
  for (const part of others) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return name.length - last.length >= at && name.endsWith(last);
}
