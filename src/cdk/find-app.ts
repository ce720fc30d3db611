import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isForeignFolder, readText } from '../lib/files.ts';
import { fail, type Outcome, succeed } from '../model/finding.ts';
import { cdkAppIsAssembly, cdkJsonUnusable, noCdkApp } from './findings.ts';

export type CdkApp = {
  /** Absolute path of the directory that has cdk.json. */
  readonly directory: string;
  /** The `app` of cdk.json: the shell command that runs the app. */
  readonly command: string;
};

/** Bounds of the search that only serves the error text. */
const SEARCH = { depth: 6, directories: 4000, found: 20 } as const;

/**
 * The CDK app in `input`, a path that is absolute or relative to `directory` (the checkout). Fails with `no-cdk-app` when there is no
 * cdk.json that can be used, and then says where in the checkout there are some.
 */
export function findCdkApp(directory: string, input: string): Outcome<CdkApp> {
  const appDirectory = resolve(directory, input);
  const file = join(appDirectory, 'cdk.json');
  const text = textOfFile(file);
  if (text === undefined)
    return fail(noCdkApp(relative(directory, appDirectory) || '.', directoriesWithApp(directory)));
  const command = appCommand(text);
  if (command.problem !== undefined) return fail(cdkJsonUnusable(relative(directory, file), command.problem));
  if (isDirectory(resolve(appDirectory, command.text))) {
    return fail(cdkAppIsAssembly(relative(directory, file), command.text));
  }
  return succeed({ directory: appDirectory, command: command.text });
}

type Command = { readonly text: string; readonly problem?: undefined } | { readonly problem: string };

/** The CLI accepts a list of words as well and joins it with spaces. */
function appCommand(json: string): Command {
  const settings = parse(json);
  if (settings === undefined) return { problem: 'It is not valid JSON.' };
  if (typeof settings !== 'object' || settings === null) return { problem: 'It is not a JSON object.' };
  const app: unknown = 'app' in settings ? settings.app : undefined;
  const command = Array.isArray(app) ? app.join(' ') : app;
  if (typeof command !== 'string' || command.trim() === '') return { problem: 'It has no `app`.' };
  return { text: command };
}

/** Fits no JSON text's value, so that `undefined` can only mean a syntax error, whose message would quote the file. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function textOfFile(file: string): string | undefined {
  try {
    return readText(file);
  } catch {
    return undefined;
  }
}

const isDirectory = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Relative paths of directories that have a cdk.json, nearest first. Symbolic links are not followed. */
export function directoriesWithApp(root: string): readonly string[] {
  const found: string[] = [];
  const queue = [{ path: root, depth: 0 }];
  for (let visited = 0; visited < SEARCH.directories && found.length < SEARCH.found; visited += 1) {
    const next = queue.shift();
    if (next === undefined) break;
    for (const entry of entries(next.path)) {
      if (entry.isFile() && entry.name === 'cdk.json') found.push(relative(root, next.path) || '.');
      if (!entry.isDirectory() || next.depth >= SEARCH.depth || isForeignFolder(entry.name)) continue;
      queue.push({ path: join(next.path, entry.name), depth: next.depth + 1 });
    }
  }
  return found;
}

function entries(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
}
