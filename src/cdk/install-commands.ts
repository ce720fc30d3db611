import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readText } from '../lib/files.ts';

/** The directory itself and all above it, nearest first. */
export function parents(directory: string): readonly string[] {
  const parent = dirname(directory);
  return parent === directory ? [directory] : [directory, ...parents(parent)];
}

type Language = 'JavaScript' | 'Python' | 'Go' | 'JVM' | '.NET';

/** What installs the dependencies of an app, known by a file that its tool keeps; `*` stands for any name. */
type Installer = {
  readonly language: Language;
  readonly files: readonly string[];
  readonly install: string;
  /** Adds a package that is needed to build; only where packages of npm can be added. */
  readonly add?: string;
};

const NPM: Installer = {
  language: 'JavaScript',
  files: ['package-lock.json', 'npm-shrinkwrap.json'],
  install: 'npm ci',
  add: 'npm install --save-dev',
};

/** Lock files first: a `pyproject.toml` alone does not tell which tool reads it. */
const INSTALLERS: readonly Installer[] = [
  NPM,
  {
    language: 'JavaScript',
    files: ['pnpm-lock.yaml'],
    install: 'pnpm install --frozen-lockfile',
    add: 'pnpm add --save-dev',
  },
  { language: 'JavaScript', files: ['yarn.lock'], install: 'yarn install', add: 'yarn add --dev' },
  {
    language: 'JavaScript',
    files: ['bun.lock', 'bun.lockb'],
    install: 'bun install --frozen-lockfile',
    add: 'bun add --dev',
  },
  { language: 'Python', files: ['uv.lock'], install: 'uv sync --frozen' },
  { language: 'Python', files: ['poetry.lock'], install: 'poetry install' },
  { language: 'Python', files: ['Pipfile.lock', 'Pipfile'], install: 'pipenv install --deploy' },
  { language: 'Python', files: ['requirements.txt'], install: 'pip install -r requirements.txt' },
  { language: 'Python', files: ['pyproject.toml', 'setup.py'], install: 'pip install .' },
  { language: 'Go', files: ['go.mod'], install: 'go mod download' },
  { language: 'JVM', files: ['pom.xml'], install: 'mvn --batch-mode compile' },
  {
    language: 'JVM',
    files: ['build.gradle', 'build.gradle.kts'],
    install: 'gradle build',
  },
  { language: '.NET', files: ['*.sln', '*.csproj', '*.fsproj'], install: 'dotnet restore' },
];

const hasFile = (directory: string, name: string): boolean => {
  if (!name.startsWith('*')) return existsSync(join(directory, name));
  try {
    return readdirSync(directory).some((entry) => entry.endsWith(name.slice(1)));
  } catch {
    return false;
  }
};

/** `cdk init` puts the solution of a .NET app into `src`. */
const isUsedIn = (directory: string, { files, language }: Installer): boolean =>
  files.some(
    (name) => hasFile(directory, name) || (language === '.NET' && hasFile(join(directory, 'src'), name)),
  );

/** By the nearest of the files, as in a workspace it is at the root. */
const installerFor = (
  appDirectory: string,
  language?: Language,
): { readonly installer: Installer; readonly root: string } | undefined => {
  const candidates = INSTALLERS.filter((one) => language === undefined || one.language === language);
  for (const root of parents(appDirectory)) {
    const installer = candidates.find((one) => isUsedIn(root, one));
    if (installer !== undefined) return { installer, root };
  }
  return undefined;
};

const FALLBACK: Readonly<Record<Language, string>> = {
  JavaScript: NPM.install,
  Python: 'pip install -r requirements.txt',
  Go: 'go mod download',
  JVM: 'mvn --batch-mode compile',
  '.NET': 'dotnet restore',
};

/** The command that installs what an app of that language needs. */
export const installCommand = (appDirectory: string, language: Language): string =>
  installerFor(appDirectory, language)?.installer.install ?? FALLBACK[language];

/** At the root of a workspace, Yarn 1 and pnpm refuse to add a package without an option that says so. */
const workspaceOption = (appDirectory: string, root: string): string => {
  if (appDirectory !== root) return '';
  if (existsSync(join(root, 'pnpm-workspace.yaml'))) return ' --workspace-root';
  const isYarn1 = textOf(join(root, 'yarn.lock')).includes('# yarn lockfile v1');
  return isYarn1 && /"workspaces"\s*:/.test(textOf(join(root, 'package.json'))) ? ' -W' : '';
};

const textOf = (file: string): string => {
  try {
    return readText(file);
  } catch {
    return '';
  }
};

/** What brings the CDK CLI to an app; `isOfNpm`: whether the app is one whose own lock file then names it. */
export const cliInstallation = (
  appDirectory: string,
): { readonly add: string; readonly install: string; readonly isOfNpm: boolean } => {
  const javaScript = installerFor(appDirectory, 'JavaScript');
  const isOfNpm =
    javaScript !== undefined ||
    existsSync(join(appDirectory, 'package.json')) ||
    installerFor(appDirectory) === undefined;
  const { installer, root } = javaScript ?? { installer: NPM, root: '' };
  return {
    add: isOfNpm
      ? `${installer.add}${workspaceOption(appDirectory, root)} aws-cdk@2`
      : 'npm install --global aws-cdk@2',
    install: installer.install,
    isOfNpm,
  };
};

/** The action or command that brings a tool itself, by its name. */
const TOOLS: readonly (readonly [RegExp, string])[] = [
  [/^(?:python3?|pip3?)$/, 'actions/setup-python'],
  [/^uvx?$/, 'astral-sh/setup-uv'],
  [/^(?:poetry|pipenv)$/, '`pipx install NAME`'],
  [/^go$/, 'actions/setup-go'],
  [/^(?:java|mvn|gradle)$/, 'actions/setup-java'],
  [/^dotnet$/, 'actions/setup-dotnet'],
  [/^bunx?$/, 'oven-sh/setup-bun'],
  [/^pnpx?$|^pnpm$/, 'pnpm/action-setup'],
  [/^yarn$/, '`corepack enable`'],
];

/** How a command that the shell did not find is installed: as a tool, or with the dependencies of the app. */
export const commandInstallation = (command: string, appDirectory: string): string => {
  const tool = TOOLS.find(([name]) => name.test(command))?.[1];
  if (tool !== undefined) return tool.replace('NAME', command);
  const found = installerFor(appDirectory, 'JavaScript') ?? installerFor(appDirectory);
  return `\`${found?.installer.install ?? NPM.install}\``;
};
