import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { readRegularFile } from '../lib/files.ts';
import { type JsonObject, objectOf, parseJson, textOf } from '../lib/json.ts';
import { assignedIn, type Command, commandsOf, deployAt, wordsRun } from './shell.ts';

/** The commands of a script that deploy with the CDK, also by way of other scripts of the repository. */

/** Where a script runs. */
export type Where = {
  /** Absolute path of the repository. */
  readonly root: string;
  /** From the root; `undefined` where no file decides it. */
  readonly directory: string | undefined;
};

export type Deployment = {
  /** The command of the script that deploys, or that starts what deploys. */
  readonly command: Command;
  /** The command of the CDK itself, which may stand in another script, and the folder in which it runs. */
  readonly cdk: string;
  readonly directory: string | undefined;
  /** Whether the script, and each script by way of which it runs, has no other command. */
  readonly isAlone: boolean;
  /** What the scripts assign to a variable, as `assignedIn`. */
  readonly assigned: (name: string) => string | null | undefined;
};

export type Followed = {
  readonly deployments: readonly Deployment[];
  /** Commands that may deploy, and whose programs cannot be read. */
  readonly unfollowed: readonly string[];
};

/** Scripts that are read for one step; they may call one another without end. */
const MOST_SCRIPTS = 200;

export const followScript = (script: string, where: Where, budget = { left: MOST_SCRIPTS }): Followed => {
  const deployments: Deployment[] = [];
  const unfollowed: string[] = [];
  const folders = new Folders(where.directory);
  const commands = commandsOf(script);
  const isAlone = commands.filter(doesSomething).length === 1;
  for (const command of commands) {
    const here = { ...where, directory: folders.at(command) };
    const words = wordsRun(command);
    const assigned = (name: string) => assignedIn(script, name, command.offset);
    if (deployAt(words) !== -1) {
      const { directory } = here;
      deployments.push({ command, cdk: command.text.trim(), directory, isAlone, assigned });
      continue;
    }
    const inner = budget.left > 0 ? scriptsRunBy(words, here) : [];
    for (const { text, directory } of inner) {
      budget.left -= 1;
      const found = followScript(text, { ...where, directory }, budget);
      for (const one of found.deployments)
        deployments.push({
          ...one,
          command,
          isAlone: isAlone && inner.length === 1 && one.isAlone,
          assigned: (name) => {
            const given = one.assigned(name);
            return given === undefined ? assigned(name) : given;
          },
        });
      unfollowed.push(...found.unfollowed);
    }
    if (inner.length === 0 && mayDeploy(words, here)) unfollowed.push(words.join(' '));
  }
  return { deployments, unfollowed };
};

/** Not an empty line, a setting of the shell itself, or a way into a folder. */
export const doesSomething = ({ plain }: Pick<Command, 'plain'>): boolean =>
  !/^\s*(?:(?:set|cd|pushd|popd)\b.*)?$/.test(plain);

/** In which folder each command runs: `cd` moves all that follow, in brackets only up to their end. */
class Folders {
  #now: string | undefined;
  readonly #outer: (string | undefined)[] = [];
  readonly #first: string | undefined;

  constructor(first: string | undefined) {
    this.#first = first;
    this.#now = first;
  }

  at(command: Command): string | undefined {
    for (const sign of command.between) {
      if (sign === '(') this.#outer.push(this.#now);
      else if (sign === ')') this.#now = this.#outer.pop();
    }
    const [program, ...operands] = wordsRun(command);
    const to = operands.find((word) => word === '-' || !word.startsWith('-'));
    if (program === 'popd' || (program === 'cd' && to === '-')) this.#now = this.#first;
    else if (program === 'cd' || program === 'pushd') this.#now = below(this.#now, to);
    return this.#now;
  }
}

/** A path from the root; `undefined` where a variable or an expression decides it, or it leads out of the repository. */
const below = (directory: string | undefined, path: string | undefined): string | undefined => {
  if (directory === undefined || path === undefined || /^[/~]|[$`]|X{5}/.test(path)) return undefined;
  const found = normalize(join(directory, path));
  return found.startsWith('..') ? undefined : found;
};

type Script = { readonly text: string; readonly directory: string | undefined };

/** The scripts of the repository that a command runs: of a package, of make, or a file for the shell. */
const scriptsRunBy = (words: readonly string[], where: Where): readonly Script[] => {
  const [program = '', ...operands] = words;
  if (/^(?:npm|pnpm|yarn|bun)$/.test(program)) return packageScripts(program, operands, where);
  if (program === 'make') return makeRules(operands, where);
  const { directory } = where;
  const isForShell = /^(?:(?:\S*\/)?(?:ba|da|z)?sh|source|\.)$/.test(program);
  const operand = operands.find((word) => !word.startsWith('-'));
  if (isForShell && operands.some((word) => /^-\w*c$/.test(word)))
    return operand === undefined ? [] : [{ text: operand, directory }];
  const file = isForShell ? operand : program.includes('/') ? program : undefined;
  const text = fileText(where, file);
  if (text === undefined || !(isForShell || /^#!.*sh\b/.test(text) || /\.sh$/.test(program))) return [];
  return [{ text, directory }];
};

/** No person writes a longer script. */
const MOST_BYTES = 1_000_000;

const fileText = ({ root, directory }: Where, path: string | undefined): string | undefined => {
  const found = below(directory, path);
  try {
    if (found === undefined || statSync(join(root, found)).size > MOST_BYTES) return undefined;
    return readRegularFile(join(root, found)).toString('utf8');
  } catch {
    return undefined;
  }
};

/** Words behind which npm, yarn or pnpm takes the name of a workspace. */
const WORKSPACE = /^(?:-w|-F|(?:--)?workspaces?|--filter)(?:=|$)/;

/**
 * The folder is the one that a word of the command names (`--prefix infra`, `-C infra`, `--workspace=@org/infra`, …), and
 * the script the next word that is the name of one.
 */
const packageScripts = (program: string, words: readonly string[], where: Where): readonly Script[] => {
  const { root, directory } = where;
  const isRun = words.some((word) => /^(?:run|run-script)$/.test(word));
  const mayRun = (name: string): boolean =>
    program !== 'npm' || isRun || /^(?:test|start|stop|restart)$/.test(name);
  const plain = words.map((word) => word.replace(/^--?[\w-]+=/, ''));
  const isNamed = words.some((word) => WORKSPACE.test(word));
  const named = plain.map(
    (word) => folderOf(word, where) ?? (isNamed ? packageNamed(word, root) : undefined),
  );
  const index = named.findIndex((folder) => folder !== undefined);
  const folder = named[index] ?? directory;
  if (folder === undefined) return [];
  const scripts = packageScriptsIn(join(root, folder));
  const has = (name: string): boolean => Object.hasOwn(scripts, name);
  const at = plain.findIndex((word, place) => place !== index && has(word) && mayRun(word));
  const name = plain[at];
  if (name === undefined) return [];
  const more = words.slice(at + 1).filter((word) => word !== '--' && word !== words[index]);
  return [`pre${name}`, name, `post${name}`].filter(has).map((one) => ({
    text: one === name ? [scripts[one], ...more].join(' ') : (scripts[one] ?? ''),
    directory: folder,
  }));
};

const folderOf = (word: string, where: Where): string | undefined => {
  const path = below(where.directory, word);
  return path !== undefined && isFileAt(join(where.root, path, 'package.json')) ? path : undefined;
};

const NOT_READ: ReadonlySet<string> = new Set(['node_modules', 'cdk.out', '.git']);

/** The folder of a workspace, at most three levels below the root. */
const packageNamed = (name: string, root: string): string | undefined => {
  let level: readonly string[] = ['.'];
  for (let depth = 0; depth <= 3; depth += 1) {
    const found = level.find((folder) => textOf(packageIn(join(root, folder)).name) === name);
    if (found !== undefined) return found;
    level = level.flatMap((folder) => foldersIn(join(root, folder)).map((one) => join(folder, one)));
  }
  return undefined;
};

const foldersIn = (directory: string): readonly string[] => {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() && !NOT_READ.has(entry.name) ? [entry.name] : []));
  } catch {
    return [];
  }
};

const packageIn = (directory: string): JsonObject =>
  objectOf(parseJson(fileText({ root: directory, directory: '.' }, 'package.json') ?? ''));

/** The scripts of a package.json by their names; none where there is no such file. */
export const packageScriptsIn = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objectOf(packageIn(directory).scripts)).map(([name, text]) => [name, textOf(text) ?? '']),
  );

/** What `make` runs for its targets: their prerequisites, then the lines below them. */
const makeRules = (words: readonly string[], where: Where): readonly Script[] => {
  const folder = words.map((word) => below(where.directory, word)).find((path) => hasMakefile(where, path));
  const directory = folder ?? where.directory;
  const text = fileText({ ...where, directory }, 'Makefile') ?? '';
  const rules = [...text.matchAll(/^([^\s#:=][^#:=\n]*):(?![:=])([^#\n]*)\n((?:\t[^\n]*(?:\n|$))*)/gm)];
  return rules.flatMap(([, targets = '', needed = '', lines = '']) => {
    if (!targets.split(/\s+/).some((target) => words.includes(target))) return [];
    const first = needed.trim() === '' ? '' : `make ${needed.trim()}\n`;
    const recipe = lines.replace(/^\t[@+-]*/gm, '').replace(/\$[({]MAKE[)}]/g, 'make');
    return [{ text: first + recipe.replace(/\$[({](\w+)[)}]/g, '$$$1'), directory }];
  });
};

const hasMakefile = ({ root }: Where, path: string | undefined): boolean =>
  path !== undefined && isFileAt(join(root, path, 'Makefile'));

const isFileAt = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** `deploy`, `deploy:prod` and `infra:deploy`, but not `deployment`. */
export const SAYS_DEPLOY = /(?<!\w)deploy(?!\w)/;

/**
 * A command that says `deploy` as the name of a task, one whose program is decided only when it runs, and one that runs a
 * file of the repository which is not there or calls the CDK.
 */
const mayDeploy = (words: readonly string[], where: Where): boolean => {
  const [program = ''] = words;
  if (/^(?:echo|printf|cd|pushd|)$/.test(program)) return false;
  if (/^(?:\$\{?\w+\}?|X{5,})$/.test(program)) return true;
  if (words.some((word, index) => isTask(word, words[index - 1] ?? '', where))) return true;
  const isMissing = program.includes('/') && !program.includes('node_modules') && !isThere(where, program);
  if (isMissing && below(where.directory, program) !== undefined) return true;
  return words.some((word) => !isData(word) && callsCdk(fileText(where, word)));
};

/** No prose, address or name of a file, and no folder of the repository. */
const isTask = (word: string, before: string, where: Where): boolean => {
  if (!SAYS_DEPLOY.test(word) || /\s|:\/\/|^arn:|\.\w+$/.test(word)) return false;
  return !((word.includes('/') || before.startsWith('-')) && isThere(where, word));
};

const isThere = ({ root, directory }: Where, path: string): boolean => {
  const found = below(directory, path);
  return found !== undefined && existsSync(join(root, found));
};

const isData = (path: string): boolean => /\.(?:json|ya?ml|md|txt)$/.test(path);

const callsCdk = (text = ''): boolean => /cdk/i.test(text) && SAYS_DEPLOY.test(text);
