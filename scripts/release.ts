import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * The steps of a release that are decided by the repository alone; `.github/workflows/release.yml` calls them.
 *
 *     node scripts/release.ts check v1.2.3          prints the notes, or says why this commit cannot be that release
 *     node scripts/release.ts major v1.2.3          moves v1 to it, unless a newer release has it
 *     node scripts/release.ts name v1.2.3 <commit>  lets the examples use it
 */

const USAGE = 'Usage: node scripts/release.ts check|major|name VERSION [COMMIT] [--directory DIRECTORY]';
const RELEASE_FILE = 'src/lib/release.ts';
const PLACEHOLDER = '0'.repeat(40);

class Refusal extends Error {}

type Version = readonly [major: number, minor: number, patch: number];

const versionOf = (tag: string): Version | undefined => {
  const [, ...parts] = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(tag) ?? [];
  const [major, minor, patch] = parts.map(Number);
  return major === undefined || minor === undefined || patch === undefined
    ? undefined
    : [major, minor, patch];
};

const isNewer = (one: Version, other: Version): boolean => {
  const index = one.findIndex((part, at) => part !== other[at]);
  return index !== -1 && (one[index] ?? 0) > (other[index] ?? 0);
};

const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: directory, encoding: 'utf8' }).trim();

const read = (directory: string, file: string): string => readFileSync(join(directory, file), 'utf8');

/** All releases, the newest last. */
const releases = (directory: string): readonly string[] =>
  git(directory, 'tag', '--list', 'v*')
    .split('\n')
    .flatMap((tag) => {
      const version = versionOf(tag);
      return version ? [{ tag, version }] : [];
    })
    .toSorted((one, other) => (isNewer(one.version, other.version) ? 1 : -1))
    .map(({ tag }) => tag);

/** The section of CHANGELOG.md about this version, without its heading; '' for none. */
const notesOf = (changelog: string, version: string): string => {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find(
    (section) => section.startsWith(version) && !/^[\w.-]/.test(section.slice(version.length)),
  );
  return own === undefined ? '' : own.slice(own.indexOf('\n')).trim();
};

/** @returns the notes @throws Refusal when this commit cannot be that release */
const check = (directory: string, tag: string): string => {
  const problems: string[] = [];
  const version = tag.slice(1);
  const declared = JSON.parse(read(directory, 'package.json')).version;
  if (declared !== version) problems.push(`package.json has the version ${declared}.`);
  if (!read(directory, 'src/lib/http.ts').includes(`VERSION = '${version}'`))
    problems.push('VERSION in src/lib/http.ts is another one.');
  const notes = notesOf(read(directory, 'CHANGELOG.md'), version);
  if (notes === '') problems.push(`CHANGELOG.md says nothing below "## ${version}".`);
  if (git(directory, 'status', '--porcelain') !== '')
    problems.push('The tree has changes that are not committed.');
  const before = releases(directory).filter((one) => one !== tag);
  if (before.length > 0 && read(directory, RELEASE_FILE).includes(PLACEHOLDER))
    problems.push(`The examples use no release: node scripts/release.ts name ${before.at(-1)} <commit>`);
  if (problems.length > 0)
    throw new Refusal(`This is not ${tag}.\n${problems.map((one) => `- ${one}`).join('\n')}`);
  return notes;
};

/** @returns what was done */
const moveMajor = (directory: string, tag: string): string => {
  const [major] = versionOf(tag) ?? [];
  const newest = releases(directory)
    .filter((one) => versionOf(one)?.[0] === major)
    .at(-1);
  if (newest !== tag) return `v${major} stays at ${newest}, which is newer.`;
  const commit = git(directory, 'rev-parse', `${tag}^{commit}`);
  git(directory, 'push', '--force', 'origin', `${commit}:refs/tags/v${major}`);
  return `v${major} is ${commit}.`;
};

/** @returns what was done */
const name = (directory: string, tag: string, commit: string): string => {
  if (!/^[0-9a-f]{40}$/.test(commit) || commit === PLACEHOLDER)
    throw new Refusal('COMMIT has 40 hexadecimal digits.');
  const text = read(directory, RELEASE_FILE);
  const named = text.replace(/version: '[^']*', commit: '[^']*'/, `version: '${tag}', commit: '${commit}'`);
  writeFileSync(join(directory, RELEASE_FILE), named);
  return `${RELEASE_FILE} names ${tag}. Now: npm run docs, npm run build`;
};

const main = (): string => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { directory: { type: 'string', default: '.' } },
  });
  const [command, tag = '', commit = ''] = positionals;
  if (versionOf(tag) === undefined) throw new Refusal(`VERSION is like v1.2.3.\n${USAGE}`);
  if (command === 'check') return check(values.directory, tag);
  if (command === 'major') return moveMajor(values.directory, tag);
  if (command === 'name') return name(values.directory, tag, commit);
  throw new Refusal(USAGE);
};

try {
  console.log(main());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
