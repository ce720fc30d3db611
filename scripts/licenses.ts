/** The licences of the packages that dist/ is built from. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of package-lock.json (lockfileVersion 3) that is read: packages by their places, '' for the root. */
export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };

type LockEntry = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

export type Package = {
  /** Where it is, from the root: `node_modules/jose`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** SPDX expression; '' when the package names none. */
  readonly license: string;
};

const MODULES = 'node_modules/';

const nameOf = (path: string): string => path.slice(path.lastIndexOf(MODULES) + MODULES.length);

/**
 * What the root package depends on to run, directly or not, sorted by path. Each name is looked up as Node does it:
 * in the package's own node_modules, then in those above.
 *
 * @throws Error when a dependency is not in the lock, unless it is optional
 */
export function productionPackages(lock: Lock): readonly Package[] {
  const found = new Set<string>();
  const visit = (from: string): void => {
    const { dependencies = {}, optionalDependencies = {} } = lock.packages[from] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const path = placeOf(lock, from, name);
      if (path === undefined && !(name in optionalDependencies))
        throw new Error(`package-lock.json has no ${name} for ${from || 'the root package'}`);
      if (path === undefined || found.has(path)) continue;
      found.add(path);
      visit(path);
    }
  };
  visit('');
  return [...found].sort().map((path) => {
    const { version = '', license = '' } = lock.packages[path] ?? {};
    return { path, name: nameOf(path), version, license };
  });
}

function placeOf(lock: Lock, from: string, name: string): string | undefined {
  const path = `${from === '' ? '' : `${from}/`}${MODULES}${name}`;
  if (path in lock.packages) return path;
  if (from === '') return undefined;
  return placeOf(lock, from.slice(0, Math.max(0, from.lastIndexOf(`/${MODULES}`))), name);
}

/** Places of the packages that paths of modules lead into, sorted: `/a/node_modules/jose/x.js` is in `node_modules/jose`. */
export const packagesOf = (root: string, modules: readonly string[]): readonly string[] => {
  const places = modules
    .filter((path) => path.startsWith(join(root, MODULES)))
    .flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.slice(join(root, '/').length)) ?? []);
  return [...new Set(places)].sort();
};

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)/i;

/** The texts of a package's licence files, by name; line ends as on Unix. */
const textsOf = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENSE_FILE.test(entry.name))
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n').trim());

const RULE = '='.repeat(80);

/**
 * One entry for each package: name and version, licence, and the texts that it comes with.
 *
 * @throws Error when a package has neither a licence text nor names a licence
 */
export const licensesText = (root: string, packages: readonly Package[]): string =>
  packages
    .map(({ path, name, version, license }) => {
      const texts = textsOf(join(root, path));
      if (texts.length === 0 && license === '') throw new Error(`${path} says nothing about its licence`);
      const body = texts.length === 0 ? ['(The package has no file with the text.)'] : texts;
      return `${RULE}\n${[`${name} ${version}\nLicense: ${license || 'see below'}`, ...body].join('\n\n')}\n`;
    })
    .join('\n');

/** Names and versions of the packages that have an entry. */
export const licensedPackages = (text: string): readonly string[] =>
  [...text.matchAll(/^={80}\n(.+)\nLicense: /gm)].map((match) => match[1] ?? '');
