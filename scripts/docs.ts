import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse, Scalar, stringify } from 'yaml';
import type { FlagTable } from '../src/command-line/command.ts';
import { COMMANDS, COMMON_FLAGS, type CommandFacts } from '../src/command-line/commands.ts';
import {
  INPUT_GROUPS,
  INPUTS,
  type InputFacts,
  type InputName,
  MODES,
  type Mode,
  SUB_ACTIONS,
  type SubAction,
} from '../src/inputs/table.ts';
import { RELEASE, REPOSITORY } from '../src/lib/release.ts';
import type { Definition } from '../src/model/define-finding.ts';
import { redactionTable } from '../test/support/redaction/table.ts';
import { allDefinitions, withFindings } from './findings-page.ts';
import { cell, rows, withPart } from './markdown.ts';
import { rolesTemplate } from './roles-template.ts';

/** Writes the generated parts of the documentation: `node scripts/docs.ts [--check]`. */

const root = fileURLToPath(new URL('..', import.meta.url));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Inputs = Readonly<Record<string, InputFacts>>;

const modesOf = (modes: readonly Mode[]): string => {
  const others = MODES.filter((mode) => !modes.includes(mode));
  if (others.length === 0) return 'all modes';
  return others.length === 1 ? `all but ${others.join()}` : modes.join(', ');
};

/** A column that is empty in every row is left out. */
export const inputsTable = (inputs: Inputs): string => {
  const columns = Object.entries({
    input: (name: string) => `\`${name}\``,
    default: (_: string, facts: InputFacts) =>
      facts.default === undefined ? '' : `\`${cell(facts.default)}\``,
    when: (_: string, facts: InputFacts) =>
      [modesOf(facts.modes), ...(facts.with ? [`with ${facts.with}`] : [])].join(', '),
    required: (_: string, facts: InputFacts) => facts.required ?? '',
    meaning: (_: string, facts: InputFacts) => cell(facts.description),
  });
  const all = Object.entries(inputs);
  const filled = columns.filter(([, write]) => all.some(([name, facts]) => write(name, facts) !== ''));
  return rows(
    filled.map(([head]) => head),
    all.map(([name, facts]) => filled.map(([, write]) => write(name, facts))),
  );
};

const inputTables = (): string =>
  Object.entries(INPUT_GROUPS)
    .map(([title, inputs]) => `## ${title}\n\n${inputsTable(inputs)}`)
    .join('\n\n');

const LONGEST_LINE = 120;

/** Long texts are folded over several lines. */
const yamlText = (text: string): Scalar<string> => {
  const scalar = new Scalar(text);
  if (text.length > LONGEST_LINE - 20) scalar.type = Scalar.BLOCK_FOLDED;
  return scalar;
};

/**
 * action.yml with these inputs in place of its own.
 * @throws Error when there is no line `inputs:` with a line `outputs:` below it
 */
export const withInputs = (text: string, inputs: Inputs): string => {
  const entries = Object.entries(inputs).map(
    ([name, { description, default: usual, required }]) =>
      [
        name,
        {
          description: yamlText(description),
          ...(required === 'always' && { required: true }),
          ...(usual !== undefined && { default: usual }),
        },
      ] as const,
  );
  const block = stringify({ inputs: Object.fromEntries(entries) }, { lineWidth: LONGEST_LINE });
  const own = /^inputs:\n[\s\S]*?(?=^outputs:\n)/m;
  if (!own.test(text)) throw new Error('needs a line inputs: with a line outputs: below it.');
  return text.replace(own, () => `${block}\n`);
};

const ABOUT: Readonly<Record<SubAction, string>> = {
  verify: 'Prove that the JWT signing key of an app works in production, without deploying anything',
  'dry-run': 'Show what a pull request would change in production, and deploy nothing',
  rotate: 'Do the next step of a rotation of the JWT signing key, and prove it in production',
};

/**
 * The metadata of the action for one mode, from that of the root: the mode is preset, the inputs are those of
 * `SUB_ACTIONS`, and the bundle is the same.
 */
export const subAction = (root: string, mode: SubAction): string => {
  const { required, others } = SUB_ACTIONS[mode];
  const factsOf = (names: readonly InputName[], change: Partial<InputFacts>): Inputs =>
    Object.fromEntries(names.map((name) => [name, { ...INPUTS[name], required: '', ...change }]));
  const inputs: Inputs = {
    mode: { ...INPUTS.mode, default: mode, description: 'Preset. Leave it as it is.' },
    ...factsOf(required, { required: 'always' }),
    ...factsOf(others, {}),
  };
  const head = `# Written by scripts/docs.ts.\nname: CDK JWT deploy, ${mode}\ndescription: ${ABOUT[mode]}\nauthor: `;
  return withInputs(root, inputs)
    .replace(/^name: [\s\S]*?^author: /m, () => head)
    .replaceAll(/^( {2}(?:main|post): )/gm, '$1../');
};

/**
 * One row per output of an action's metadata, in the order of the file.
 * @throws Error when an output has no description, for then its row would say nothing
 */
export const outputsTable = (metadata: unknown): string => {
  const outputs = isRecord(metadata) && isRecord(metadata.outputs) ? metadata.outputs : {};
  return rows(
    ['output', 'meaning'],
    Object.entries(outputs).map(([name, output]) => {
      const description = isRecord(output) ? output.description : undefined;
      if (typeof description !== 'string' || description.trim() === '')
        throw new Error(`action.yml: outputs.${name} has no description.`);
      return [`\`${name}\``, cell(description)];
    }),
  );
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

const withParts = (file: string, text: string, parts: Readonly<Record<string, string>>): string =>
  formatted(
    file,
    Object.entries(parts).reduce((all, [name, part]) => withPart(all, name, part), text),
  );

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The flags of one command, without those that every command takes. */
export const flagsTable = (flags: FlagTable): string =>
  rows(
    ['flag', 'default', 'meaning'],
    Object.entries(flags).map(([name, { default: usual, description }]) => [
      `\`--${name}\``,
      usual === undefined ? '' : `\`${cell(usual)}\``,
      cell(description),
    ]),
  );

const EXAMPLES = ['ecs-deploy', 'pull-request', 'rotate', 'verify'].map(
  (name) => `examples/chat-app/.github/workflows/${name}.yml`,
);

const PAGES_WITH_STEPS = [
  'README.md',
  ...['deploy', 'nightly', 'pull-requests', 'requests'].map((name) => `docs/${name}.md`),
];

/** With the release that all examples use. */
export const withRelease = (text: string): string =>
  text.replaceAll(
    new RegExp(`(uses: ${REPOSITORY}(?:/[a-z-]+)?)@\\S+ # v\\S+`, 'g'),
    (_, action: string) => `${action}@${RELEASE.commit} # ${RELEASE.version}`,
  );

const flagTables = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries<CommandFacts>(COMMANDS)
      .filter(([, { flags }]) => Object.keys(flags).length > 0)
      .map(([name, { flags }]) => [`${name} flags`, flagsTable(flags)]),
  );

const SCHEMA = 'schema/report.schema.json';

const writeSchema = async (): Promise<string> => {
  // The compiler takes a second to load, and only this needs it.
  const { reportSchema } = await import('./report-schema.ts');
  return formatted(SCHEMA, JSON.stringify(reportSchema()));
};

/** How each file with generated parts is written anew. */
const DOCUMENTS: Readonly<
  Record<string, (text: string, definitions: readonly Definition[]) => string | Promise<string>>
> = {
  'action.yml': (text) => withInputs(text, INPUTS),
  ...Object.fromEntries(
    (['verify', 'dry-run', 'rotate'] as const).map((mode) => [
      `${mode}/action.yml`,
      () => subAction(read('action.yml'), mode),
    ]),
  ),
  ...Object.fromEntries(EXAMPLES.map((file) => [file, withRelease])),
  ...Object.fromEntries(PAGES_WITH_STEPS.map((file) => [file, withRelease])),
  'docs/inputs.md': (text) => withParts('docs/inputs.md', text, { inputs: inputTables() }),
  'docs/outputs.md': (text) =>
    withParts('docs/outputs.md', text, { outputs: outputsTable(parse(read('action.yml'))) }),
  'docs/findings.md': (text, definitions) => formatted('docs/findings.md', withFindings(text, definitions)),
  'docs/command-line.md': (text) =>
    withParts('docs/command-line.md', text, { ...flagTables(), 'common flags': flagsTable(COMMON_FLAGS) }),
  'docs/roles.yaml': () => rolesTemplate(read('docs/permissions.md')),
  'docs/security.md': (text) => withParts('docs/security.md', text, { redaction: redactionTable() }),
  [SCHEMA]: writeSchema,
};

/** What is wrong with one file after the run: nothing, or one line for people. */
const update = async (
  file: string,
  write: (text: string) => string | Promise<string>,
  check: boolean,
): Promise<string | undefined> => {
  const text = read(file);
  try {
    const fresh = await write(text);
    if (fresh === text) return undefined;
    if (check) return `${file} is not up to date: run node scripts/docs.ts`;
    writeFileSync(join(root, file), fresh);
    console.log(`${file} written.`);
    return undefined;
  } catch (error) {
    return `${file} ${error instanceof Error ? error.message : String(error)}`;
  }
};

const main = async (check: boolean): Promise<number> => {
  const definitions = await allDefinitions();
  const problems: string[] = [];
  for (const [file, write] of Object.entries(DOCUMENTS)) {
    const problem = await update(file, (text) => write(text, definitions), check);
    if (problem !== undefined) problems.push(problem);
  }
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await main(process.argv.includes('--check'));
}
