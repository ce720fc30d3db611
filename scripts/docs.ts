import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { FAILURE_REASONS } from '../src/model/finding.ts';
import { documentedReasons, type FindingCode } from './finding-codes.ts';

/** Writes the generated parts of the documentation: `node scripts/docs.ts [--check]`. */

const root = fileURLToPath(new URL('..', import.meta.url));

type Entry = { readonly name: string; readonly description: string; readonly default: string };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The inputs or outputs of an action's metadata, in the order of the file.
 * @throws Error when an entry has no description, for then its row would say nothing
 */
export const entries = (metadata: unknown, kind: 'inputs' | 'outputs'): Entry[] => {
  const all = isRecord(metadata) ? metadata[kind] : undefined;
  if (!isRecord(all)) return [];
  return Object.entries(all).map(([name, entry]) => {
    const description = isRecord(entry) ? entry.description : undefined;
    if (typeof description !== 'string' || description.trim() === '') {
      throw new Error(`action.yml: ${kind}.${name} has no description.`);
    }
    const value = isRecord(entry) ? entry.default : undefined;
    return { name, description, default: value === undefined || value === null ? '' : String(value) };
  });
};

const cell = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');

const rows = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body]
    .map((row) => `| ${row.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');

export const inputsTable = (metadata: unknown): string =>
  rows(
    ['input', 'default', 'meaning'],
    entries(metadata, 'inputs').map((entry) => [
      `\`${entry.name}\``,
      entry.default === '' ? '' : `\`${cell(entry.default)}\``,
      cell(entry.description),
    ]),
  );

export const outputsTable = (metadata: unknown): string =>
  rows(
    ['output', 'meaning'],
    entries(metadata, 'outputs').map(({ name, description }) => [`\`${name}\``, cell(description)]),
  );

/** One row per reason, in the order of the source, with the findings that give it. */
export const failureReasonTable = (codes: readonly FindingCode[]): string =>
  rows(
    ['`failure-reason`', 'findings'],
    FAILURE_REASONS.map((reason) => {
      const given = codes.filter(({ failureReason }) => failureReason === reason);
      return [`\`${reason}\``, given.map(({ code }) => `[\`${code}\`](#${code})`).join(', ')];
    }),
  );

/**
 * `text` with the part between `<!-- name:start -->` and `<!-- name:end -->` replaced.
 * @throws Error when the markers are not there exactly once and in this order
 */
export const withPart = (text: string, name: string, part: string): string => {
  const [before, rest, ...again] = text.split(`<!-- ${name}:start -->`);
  const [, after, ...more] = (rest ?? '').split(`<!-- ${name}:end -->`);
  if (before === undefined || after === undefined || again.length > 0 || more.length > 0) {
    throw new Error(`needs <!-- ${name}:start --> and <!-- ${name}:end -->, each once and in this order.`);
  }
  return `${before}<!-- ${name}:start -->\n\n${part}\n\n<!-- ${name}:end -->${after}`;
};

/** Laid out as the repository's formatter wants it, so that `format` and `docs` never undo each other's work. */
const formatted = (file: string, text: string): string => {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${file}`], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`could not be formatted: ${run.stderr}`, { cause: run.error });
  return run.stdout;
};

type Documents = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Which file has which generated parts. */
const documents = (): Documents => {
  const metadata: unknown = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
  const findingsPage = join(root, 'docs/findings.md');
  const reasons = existsSync(findingsPage) ? documentedReasons(readFileSync(findingsPage, 'utf8')) : [];
  return {
    'README.md': { inputs: inputsTable(metadata), outputs: outputsTable(metadata) },
    'docs/findings.md': { 'failure-reasons': failureReasonTable(reasons) },
  };
};

/** What is wrong with one file after the run: nothing, or one line for people. */
const update = (
  file: string,
  parts: Readonly<Record<string, string>>,
  check: boolean,
): string | undefined => {
  const path = join(root, file);
  if (!existsSync(path)) return `${file} is not there.`;
  const text = readFileSync(path, 'utf8');
  try {
    const fresh = formatted(
      file,
      Object.entries(parts).reduce((all, [name, part]) => withPart(all, name, part), text),
    );
    if (fresh === text) return undefined;
    if (check) return `${file} is not up to date: run node scripts/docs.ts`;
    writeFileSync(path, fresh);
    console.log(`${file} written.`);
    return undefined;
  } catch (error) {
    return `${file} ${error instanceof Error ? error.message : String(error)}`;
  }
};

const main = (check: boolean): number => {
  const problems = Object.entries(documents()).flatMap(([file, parts]) => update(file, parts, check) ?? []);
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = main(process.argv.includes('--check'));
}
