import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { readRegularFile } from '../lib/files.ts';
import { type JsonObject, objectOf, parseJson, textOf } from '../lib/json.ts';
import {
  assignedIn,
  type Command,
  commandsOf,
  deployAt,
  inputOfPrograms,
  isCdk,
  mayBeDeploy,
  whyUndecided,
  withoutQuotes,
  wordsRun,
  wordsRunIn,
} from './shell.ts';

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
  /** Why it is not known what the app is given; absent where it gets what the command gets. */
  readonly undecided?: string;
  /** What the scripts assign to a variable, as `assignedIn`. */
  readonly assigned: (name: string) => string | null | undefined;
};

export type Followed = {
  readonly deployments: readonly Deployment[];
  /** Commands that may deploy, and whose programs cannot be read. */
  readonly unfollowed: readonly string[];
  /** The texts of the other scripts that run. */
  readonly scripts: readonly string[];
};

/** Scripts that are read for one step; they may call one another without end. */
const MOST_SCRIPTS = 200;

type Budget = {
  left: number;
  /** The names of scripts of packages that call the CDK. */
  readonly tasks: () => ReadonlySet<string>;
};

const budgetFor = (root: string): Budget => {
  let tasks: ReadonlySet<string> | undefined;
  return {
    left: MOST_SCRIPTS,
    tasks: () => {
      tasks ??= tasksBelow(root);
      return tasks;
    },
  };
};

/** No person writes a longer script, and each command is compared with the others. */
const MOST_COMMANDS = 1_000;

export const followScript = (script: string, where: Where, budget = budgetFor(where.root)): Followed => {
  const commands = commandsOf(script);
  if (commands.length > MOST_COMMANDS)
    return { deployments: [], unfollowed: ['a script that is too long'], scripts: [] };
  const deployments: Deployment[] = [];
  const unfollowed: string[] = [];
  const scripts: string[] = [];
  const folders = new Folders(where.directory);
  const isAlone = commands.filter(doesSomething).length === 1;
  for (const command of commands) {
    const here = { ...where, directory: folders.at(command) };
    const words = wordsRun(command);
    const assigned = (name: string) => assignedIn(commands, name, command.offset);
    const inner = scriptsRunBy(wordsRunIn(command), words, here);
    for (const { text, directory, undecided } of budget.left > 0 ? inner : []) {
      budget.left -= 1;
      const found = followScript(text, { ...where, directory }, budget);
      const started = { command, assigned, isAlone: isAlone && inner.length === 1, undecided };
      deployments.push(...found.deployments.map((one) => byWayOf(started, one)));
      unfollowed.push(...found.unfollowed);
      scripts.push(text, ...found.scripts);
    }
    if (inner.length > 0 && budget.left > 0) continue;
    const why = deployAt(words) === -1 ? whyHidden(command) : whyUndecided(words);
    if (deployAt(words) !== -1 || why !== undefined) {
      const undecided = why === undefined ? {} : { undecided: why };
      const { directory } = here;
      deployments.push({ command, cdk: command.text.trim(), directory, isAlone, assigned, ...undecided });
    } else if (inner.length > 0 || mayDeploy(words, here, budget)) unfollowed.push(words.join(' '));
  }
  const input = hiddenIn(inputOfPrograms(script), 'a program gets a command that deploys as its input');
  return { deployments: [...deployments, ...input.deployments], unfollowed, scripts };
};

type Start = Pick<Deployment, 'command' | 'assigned' | 'isAlone'> & {
  readonly undecided: string | undefined;
};

/** The same deployment, seen from the script whose command starts it. */
const byWayOf = ({ command, assigned, isAlone, undecided }: Start, inner: Deployment): Deployment => ({
  ...inner,
  ...(undecided !== undefined && { undecided }),
  command,
  isAlone: isAlone && inner.isAlone && undecided === undefined,
  assigned: (name) => {
    const given = inner.assigned(name);
    return given === undefined ? assigned(name) : given;
  },
});

/** What is no script of a shell, and says that it deploys. */
export const hiddenIn = (text: string, undecided: string): Followed => {
  const command = { text, plain: text, offset: 0, between: '' };
  const assigned = () => undefined;
  const one = { command, cdk: text.trim(), directory: undefined, isAlone: false, assigned, undecided };
  return { deployments: callsCdk(text) ? [one] : [], unfollowed: [], scripts: [text] };
};

/** The text of a command says `cdk deploy` in a way in which this does not read it: in a text, an option, a language. */
const whyHidden = ({ plain }: Command): string | undefined =>
  !/^\s*(?:echo|printf)\b(?!.*(?:\$\(|`))/s.test(plain) && CDK_DEPLOY.test(plain)
    ? 'a program gets a command that deploys as a text'
    : undefined;

const CDK_DEPLOY = /["'`(=]\s*(?:(?:npx|yarn|pnpm)\s(?:[^;&|]*\s)?)?cdk\s(?:[^;&|]*\s)?deploy(?!\w)/;

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

type Script = {
  readonly text: string;
  readonly directory: string | undefined;
  readonly undecided?: string;
};

/** The scripts of the repository that a command runs: of a package, of make, or a file for the shell. */
const scriptsRunBy = (
  written: readonly string[],
  words: readonly string[],
  where: Where,
): readonly Script[] => {
  const [program = '', ...operands] = words;
  if (/^(?:npm|pnpm|yarn|bun)$/.test(program)) return packageScripts(words, written, where);
  if (program === 'make') return makeRules(operands, where);
  const { directory } = where;
  const isForShell = SHELL.test(program);
  const operand = fileOperand(operands);
  if (isForShell && operands.some((word) => /^-\w*c$/.test(word)))
    return operand === undefined
      ? []
      : [{ text: withoutQuotes(written[words.indexOf(operand, 1)] ?? ''), directory }];
  const isOwn = program.includes('/') && !program.includes('node_modules');
  const file = isForShell ? operand : isOwn ? program : undefined;
  const text = fileText(where, file);
  if (text === undefined || !(isForShell || /^#!.*sh\b/.test(text) || /\.sh$/.test(program))) return [];
  return [{ text, directory }];
};

const SHELL = /^(?:(?:\S*\/)?(?:ba|da|z)?sh|source|\.)$/;

/** The first that is no option; `-o` and `-O` take the name of one (`bash -euo pipefail -c ...`). */
const fileOperand = (operands: readonly string[]): string | undefined =>
  operands.find((word, index) => !word.startsWith('-') && !/^-\w*[oO]$/.test(operands[index - 1] ?? ''));

/** No person writes a longer script. */
const MOST_BYTES = 128 * 1024;

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
const packageScripts = (
  [program = '', ...words]: readonly string[],
  written: readonly string[],
  where: Where,
): readonly Script[] => {
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
  const cdk = words.findIndex(isCdk);
  const name = cdk !== -1 && cdk < at ? undefined : plain[at];
  if (name === undefined) return [];
  const more = written.slice(at + 2).filter((word) => word !== '--' && word !== written[index + 1]);
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

const packageNamed = (name: string, root: string): string | undefined =>
  foldersOf(root).find((folder) => textOf(packageIn(join(root, folder)).name) === name);

/** The root and the folders at most three levels below it. */
const foldersOf = (root: string): readonly string[] => {
  const found = ['.'];
  let level: readonly string[] = found;
  for (let depth = 0; depth < 3; depth += 1) {
    level = level.flatMap((folder) => foldersIn(join(root, folder)).map((one) => join(folder, one)));
    found.push(...level);
  }
  return found;
};

const entriesIn = (directory: string): readonly Dirent[] => {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return [];
  }
};

const foldersIn = (directory: string): readonly string[] =>
  entriesIn(directory).flatMap((one) => (one.isDirectory() && !NOT_READ.has(one.name) ? [one.name] : []));

const filesIn = (directory: string): readonly string[] =>
  entriesIn(directory).flatMap((one) => (one.isFile() ? [one.name] : []));

const packageIn = (directory: string): JsonObject =>
  objectOf(parseJson(fileText({ root: directory, directory: '.' }, 'package.json') ?? ''));

/** The scripts of a package.json by their names; none where there is no such file. */
export const packageScriptsIn = (directory: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(objectOf(packageIn(directory).scripts)).map(([name, text]) => [name, textOf(text) ?? '']),
  );

/**
 * What `make` runs for its targets: their prerequisites, then the lines below them. Which variables these get depends on the
 * rest of the Makefile, on files that it includes, and on the words behind `make`.
 */
const makeRules = (words: readonly string[], where: Where): readonly Script[] => {
  if (words.some((word) => /^(?:-f|--(?:make)?file)/.test(word))) return [];
  const folder = words.map((word) => below(where.directory, word)).find((path) => hasMakefile(where, path));
  const directory = folder ?? where.directory;
  const name = MAKEFILES.find((one) => fileText({ ...where, directory }, one) !== undefined);
  const rules = `${fileText({ ...where, directory }, name) ?? ''}\n`.matchAll(RULES);
  return [...rules].flatMap(([, targets = '', needed = '', lines = '']) => {
    if (!targets.split(/\s+/).some((target) => words.includes(target))) return [];
    const first = needed.trim() === '' ? '' : `make ${needed.trim()}\n`;
    const recipe = (lines.match(/^\t[^\n]*/gm) ?? [])
      .map((line) => line.replace(/^\t[@+-]*/, ''))
      .join('\n')
      .replace(/\$[({]MAKE[)}]/g, 'make');
    const text = first + recipe.replace(/\$[({](\w+)[)}]/g, '$$$1');
    return [{ text, directory, undecided: 'make decides which variables the command gets' }];
  });
};

/** In the order in which make looks for them. */
const MAKEFILES = ['GNUmakefile', 'makefile', 'Makefile'];

/** A rule reaches to the next one. */
const RULES = /^([^\s#:=][^#:=\n]*):(?![:=])([^#\n]*)\n((?:(?![^\s#:=][^#:=\n]*:(?![:=]))[^\n]*\n)*)/gm;

const hasMakefile = ({ root }: Where, path: string | undefined): boolean =>
  path !== undefined && MAKEFILES.some((name) => isFileAt(join(root, path, name)));

/** A path may be a word of any length, which no system takes. */
const isFileAt = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** `deploy`, `deploy:prod` and `infra:deploy`, but not `deployment`. */
export const SAYS_DEPLOY = /(?<!\w)deploy(?!\w)/;

/**
 * A command that says `deploy` as the name of a task, one whose program or script is decided only when it runs or is not
 * there, and one that runs a file of the repository, or a task of one, which calls the CDK.
 */
const mayDeploy = (words: readonly string[], where: Where, { tasks }: Budget): boolean => {
  const [program = '', ...operands] = words;
  if (/^(?:echo|printf|cd|pushd|source|\.|)$/.test(program)) return false;
  if (program === 'make' || /[$`]|X{5}/.test(program) || mayBeDeploy(words)) return true;
  const isTask = (word: string): boolean => saysDeploy(word) || tasks().has(word.replace(/^npm:/, ''));
  const isPlace = (word: string, before = ''): boolean =>
    (word.includes('/') || before.startsWith('-')) && isThere(where, word);
  if (words.some((word, index) => isTask(word) && !isPlace(word, words[index - 1]))) return true;
  const script = SHELL.test(program) ? fileOperand(operands) : program.includes('/') ? program : undefined;
  if (script !== undefined && isOpen(script, where)) return true;
  const runs = (word: string): boolean => !isData(word) && callsCdk(fileText(where, word));
  return words.some(runs) || runsFileOfItsName(words, where);
};

/** Not there, or where only the run decides. */
const isOpen = (script: string, where: Where): boolean => {
  if (/[$`]|X{5}/.test(script)) return true;
  const isHere = below(where.directory, script) !== undefined && !script.includes('node_modules');
  return isHere && !isThere(where, script);
};

/** A task runner has a file of its name that calls the CDK: `just` and justfile, `task` and Taskfile.yml. */
const runsFileOfItsName = (words: readonly string[], { root, directory = '.' }: Where): boolean => {
  const programs = new Set(words.filter((word) => !isCdk(word)).map((word) => word.toLowerCase()));
  return [...new Set([directory, '.'])].some((folder) => {
    const files = filesIn(join(root, folder)).filter((name) => {
      const stem = /^\.?(\w{2,}?)(?:file|-compose)?(?:\.\w+)?$/i.exec(name)?.[1];
      return stem !== undefined && programs.has(stem.toLowerCase());
    });
    return files.some((name) => callsCdk(fileText({ root, directory: folder }, name)));
  });
};

const tasksBelow = (root: string): ReadonlySet<string> =>
  new Set(
    foldersOf(root).flatMap((folder) =>
      Object.entries(packageScriptsIn(join(root, folder))).flatMap(([name, text]) =>
        callsCdk(text) ? [name] : [],
      ),
    ),
  );

/** No prose, address or name of a file. */
const saysDeploy = (word: string): boolean => SAYS_DEPLOY.test(word) && !/\s|:\/\/|^arn:|\.\w+$/.test(word);

const isThere = ({ root, directory }: Where, path: string): boolean => {
  const found = below(directory, path);
  return found !== undefined && existsSync(join(root, found));
};

const isData = (path: string): boolean => /\.(?:json|ya?ml|md|txt)$/.test(path);

const callsCdk = (text = ''): boolean => /cdk/i.test(text) && SAYS_DEPLOY.test(text);
