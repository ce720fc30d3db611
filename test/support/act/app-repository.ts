import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeBlocks, read, workflowsIn } from '../../unit/docs/repository.ts';

const example = fileURLToPath(new URL('../../../examples/chat-app', import.meta.url));
const faultyApp = fileURLToPath(new URL('../chat-app/faults/faulty-app.ts', import.meta.url));

/** A user's repository: the example's folder as its root, with a history of its own. */
export type AppRepository = {
  readonly directory: string;
  /** `owner/name`. */
  readonly name: string;
  /** Content for a `.gitconfig` with which `https://github.com/owner/name` is this directory. */
  readonly gitConfig: string;
  /** Commits what is there to main. */
  readonly commit: (message: string) => void;
  /** The newest commit of main. */
  readonly head: () => string;
};

const NAME = 'acme/chat';

/** Git without the settings of whoever runs the tests. */
const git = (directory: string, ...args: readonly string[]): string =>
  execFileSync('git', args, {
    cwd: directory,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'octo-dev',
      GIT_AUTHOR_EMAIL: 'octo-dev@example.com',
      GIT_COMMITTER_NAME: 'octo-dev',
      GIT_COMMITTER_EMAIL: 'octo-dev@example.com',
    },
  }).trim();

/** Copies the example to `<parent>/acme/chat` and commits it, as its README tells users to. */
export const createAppRepository = async (parent: string): Promise<AppRepository> => {
  const directory = join(parent, NAME);
  await mkdir(dirname(directory), { recursive: true });
  await cp(example, directory, {
    recursive: true,
    filter: (path) =>
      !/[\\/](node_modules|\.next|cdk\.out|__pycache__|\.venv)([\\/]|$)/.test(path.slice(example.length)),
  });
  const commit = (message: string): void => {
    git(directory, 'add', '--all');
    git(directory, 'commit', '--quiet', '--message', message);
  };
  const head = (): string => git(directory, 'rev-parse', 'HEAD');
  git(directory, 'init', '--quiet', '--initial-branch=main', '.');
  git(directory, 'remote', 'add', 'origin', `https://github.com/${NAME}.git`);
  commit('Start from the example');
  const gitConfig = `[url "file://${parent}/"]\n\tinsteadOf = https://github.com/\n`;
  return { directory, name: NAME, gitConfig, commit, head };
};

/** Commits a mistake in the CDK app, with all of it inside of the repository: the fault `frontend-key` of `FAULTS`. */
export const commitFaultyApp = async ({ directory, commit }: AppRepository): Promise<void> => {
  const infrastructure = join(directory, 'infrastructure');
  const settings = join(infrastructure, 'cdk.json');
  const file = 'bin/faulty-app.ts';
  const source = await readFile(faultyApp, 'utf8');
  await writeFile(
    join(infrastructure, file),
    source.replaceAll('../../../../examples/chat-app/infrastructure/', '../'),
  );
  const before = JSON.parse(await readFile(settings, 'utf8')) as object;
  const app = `env INFRASTRUCTURE_FAULT=frontend-key node ${file}`;
  await writeFile(settings, JSON.stringify({ ...before, app }, undefined, 2));
  commit('Read the key from a file');
};

const IMPORTS = `import { App, Stack } from 'aws-cdk-lib';
import { ContainerImage, FargateTaskDefinition } from 'aws-cdk-lib/aws-ecs';
`;

/**
 * Commits what the README has to paste: its app, in the root of the repository, and its workflows.
 * @param url in the place of the backend's address
 * @returns what brings the example back
 */
export const commitReadme = async (
  { directory, commit }: AppRepository,
  url: string,
): Promise<() => Promise<void>> => {
  const app = codeBlocks(read('README.md')).find(({ label }) => label === 'example: app')?.text ?? '';
  const infrastructure = (name: string) => readFile(join(example, 'infrastructure', name), 'utf8');
  const files: Readonly<Record<string, string>> = {
    'app.mjs': IMPORTS + app,
    'cdk.json': JSON.stringify({ app: 'node app.mjs' }),
    'package.json': await infrastructure('package.json'),
    'package-lock.json': await infrastructure('package-lock.json'),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
  for (const [name, text] of workflowsIn('README.md'))
    await writeFile(
      join(directory, '.github/workflows', name),
      text.replaceAll('https://api.example.com', url),
    );
  commit('Paste the README');
  return async () => {
    for (const name of Object.keys(files)) await rm(join(directory, name));
    await rm(join(directory, '.github'), { recursive: true });
    await cp(join(example, '.github'), join(directory, '.github'), { recursive: true });
    commit('Back to the example');
  };
};
