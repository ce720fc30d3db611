/** The licences of the packages that dist/ is built from. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of package-lock.json (lockfileVersion 3) that is read: packages by their places, '' for the root. */
export type Lock = { readonly packages: Readonly<Record<string, LockEntry>> };

type LockEntry = { readonly version?: string; readonly license?: string };

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
 * What the lock says of the packages at these places.
 *
 * @throws Error when it does not know one of them: then the bundle is not made from what the lock names
 */
export const lockedPackages = (lock: Lock, places: readonly string[]): readonly Package[] =>
  places.map((path) => {
    const entry = lock.packages[path];
    if (entry === undefined) throw new Error(`package-lock.json has no ${path}, and it is bundled`);
    return { path, name: nameOf(path), version: entry.version ?? '', license: entry.license ?? '' };
  });

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
