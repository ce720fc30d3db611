import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isScalar, parseDocument, visit } from 'yaml';
import { isForeignFolder } from '../lib/files.ts';
import { readEnvFile } from './file.ts';

/** The folders of a checkout, and the texts of its projects. */

export type Folder = {
  readonly path: string;
  /** How many folders it lies below the root. */
  readonly level: number;
  /** What is in it beside folders. */
  readonly files: ReadonlySet<string>;
};

/** `unsearched`: the first folder that was left out because there are too many. */
export type Checkout = { readonly folders: readonly Folder[]; readonly unsearched?: string };

/** Large projects have some thousand. */
const MAXIMUM_FOLDERS = 10_000;

/** Those near the root first. Links are not followed. */
export function foldersOf(root: string, most = MAXIMUM_FOLDERS): Checkout {
  const folders: Folder[] = [];
  const queue = [{ path: root, level: 0 }];
  for (const next of queue) {
    if (folders.length === most) return { folders, unsearched: next.path };
    const entries = entriesIn(next.path);
    const files = new Set(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name));
    // A virtual environment of Python, whatever its name is.
    if (files.has('pyvenv.cfg')) continue;
    folders.push({ ...next, files });
    for (const entry of entries)
      if (entry.isDirectory() && !isForeignFolder(entry.name))
        queue.push({ path: join(next.path, entry.name), level: next.level + 1 });
  }
  return { folders };
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** A text file of a project that a program left or a person wrote; '' where there is none, or it cannot be read. */
export function projectText({ path, files }: Folder, name: string): string {
  const file = files.has(name) ? readEnvFile(join(path, name)) : undefined;
  return file?.kind === 'file' ? file.content.toString('utf8') : '';
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
