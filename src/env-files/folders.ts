import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { isObject, listOf, objectOf, parseJson, textOf, valueAt } from '../lib/json.ts';
import { readEnvFile } from './file.ts';

/** The folders of a project in which a service may live. */

/** Dependencies, build output and what begins with a dot hold no service of the project's own. */
const SKIPPED =
  /^(?:\..*|node_modules|bower_components|vendor|venv|env|site-packages|__pycache__|dist|build|out|target|coverage|cdk\.out)$/;

const MAXIMUM_FOLDERS = 500;

/** Its root, the folders in it, and its workspaces. */
export function foldersOf(root: string): readonly string[] {
  const workspaces = workspacePatterns(root).flatMap((pattern) => matches(root, pattern.split('/')));
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

/** `undefined` for a text that is no YAML. */
export function yamlOf(text: string): unknown {
  try {
    return parseYaml(text, { logLevel: 'silent', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** `*` stands for any part of a name; `**` is followed two folders deep. */
function matches(folder: string, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [folder];
  if (first === '' || first === '.') return matches(folder, rest);
  if (first === '**') {
    const deep = foldersIn(folder).flatMap((one) => [one, ...foldersIn(one)]);
    return [folder, ...deep].flatMap((one) => matches(one, rest));
  }
  return foldersIn(folder)
    .filter((one) => fits(one.slice(folder.length + 1), first))
    .flatMap((one) => matches(one, rest));
}

function fits(name: string, pattern: string): boolean {
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(name);
}
