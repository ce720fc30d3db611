import { join } from 'node:path';
import { readRegularFile } from '../lib/files.ts';
import { objectOf, parseJson, textOf } from '../lib/json.ts';
import { type Given, givenBy, resolveIn, type Scope } from './scope.ts';
import { assignedIn, deployCommand, exportedBy } from './shell.ts';
import { EMPTY, onlyText, unknown, valueOfText } from './value.ts';
import type { Place } from './workflow.ts';
import { type Entry, entriesIn, entryAt, lineIn, type Node, textAt } from './yaml-tree.ts';

/** What a single step does with the signing key. */

/** A step that needs the key, and what it is given. */
export type StepKey = {
  /** `action`: this action; `command`: a command that deploys with the CDK. */
  readonly kind: 'action' | 'command';
  /** Name of the variable that holds the key. */
  readonly variable: string;
  /** Absent where nothing gives the step a key. */
  readonly key?: Given;
  /** The variable of the step's environment, where the action's input is given too. */
  readonly inherited?: Given;
  /** On pull requests the action makes a dry-run, which needs no key. */
  readonly isDryOnPullRequests: boolean;
};

/** Where a step stands. */
export type At = {
  /** Path of the workflow or the action. */
  readonly file: string;
  /** The directory of the repository. */
  readonly root: string;
  /** In which scripts of the job run, from the root. */
  readonly directory: string;
  /** Name of the variable that holds the key. */
  readonly variable: string;
  /** Events that start the job. */
  readonly triggers: readonly string[];
};

/** The runner compares names of inputs without letter case. */
const inputOf = (step: Node, name: string): Entry | undefined =>
  entriesIn(entryAt(step, 'with')?.node).find(([given]) => given.toLowerCase() === name)?.[1];

export const isOurAction = (step: Node): boolean =>
  /^[^/]+\/cdk-jwt-deploy(?:\/[^@]*)?@/i.test(textAt(step, 'uses')) ||
  inputOf(step, 'jwt-secret-key') !== undefined;

/** A step with this action, as far as its text decides it. */
export type ActionStep = {
  readonly place: Place;
  /** Inputs that are bound to be these texts, by their names. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Variables of its environment, and names of `other-secrets`, that hold secrets of GitHub. */
  readonly secretVariables: readonly string[];
};

export const actionStep = (step: Node, scope: Scope, { file }: At): ActionStep => {
  const resolve = resolveIn(scope);
  const given = entriesIn(entryAt(step, 'with')?.node);
  const inputs = given.flatMap(([name, entry]) => {
    const text = onlyText(givenBy(file, entry, resolve).value);
    return text === undefined ? [] : [[name.toLowerCase(), text] as const];
  });
  const lines = textAt(step, 'with', 'other-secrets').split('\n');
  const named = lines.flatMap((line) => /^\s*([A-Za-z_]\w*)=/.exec(line)?.[1] ?? []);
  const variables = [...scope.env].filter(([, { value }]) =>
    value.flat().some(({ kind }) => kind === 'secret'),
  );
  return {
    place: { file, line: step.line },
    inputs: new Map(inputs),
    secretVariables: [...new Set([...variables.map(([name]) => name), ...named])],
  };
};

/** Nothing where the action needs no key: a dry-run, and keys that lie in AWS. */
export const keyOfAction = (step: Node, scope: Scope, at: At): StepKey | undefined => {
  const resolve = resolveIn(scope);
  const given = (name: string): Given | undefined => {
    const entry = inputOf(step, name);
    return entry && givenBy(at.file, entry, resolve);
  };
  const text = (name: string): string | undefined => onlyText(given(name)?.value ?? EMPTY);
  const mode = text('mode') || 'auto';
  // On these events `auto` is a dry-run.
  const isDry =
    mode === 'dry-run' || (mode === 'auto' && at.triggers.every((name) => name.startsWith('pull_request')));
  if (isDry || text('secret-store') === 'secrets-manager') return undefined;
  const isDryOnPullRequests = mode === 'auto';
  const variable = text('jwt-secret-name')?.split(/[\s,]+/)[0] || at.variable;
  const input = given('jwt-secret-key');
  const inherited = variableOf(variable, step, scope, at);
  // As the action does: the variable counts where the input is empty.
  if (!input || onlyText(input.value) === '')
    return { kind: 'action', variable, isDryOnPullRequests, ...keyed(inherited ?? input) };
  return { kind: 'action', variable, isDryOnPullRequests, key: input, ...(inherited && { inherited }) };
};

const keyed = (key: Given | undefined): { readonly key?: Given } => (key ? { key } : {});

/** Nothing where the script of the step does not deploy. */
export const keyOfScript = (step: Node, scope: Scope, at: At): StepKey | undefined => {
  const run = entryAt(step, 'run')?.node;
  if (run?.kind !== 'text') return undefined;
  const directory = textAt(step, 'working-directory') || at.directory;
  const command = deployCommand(run.text, scriptsIn(join(at.root, directory)));
  if (!command) return undefined;
  const { variable } = at;
  const place = { file: at.file, line: lineIn(run, command.offset) };
  const assigned = assignedIn(run.text, variable, command.offset);
  const key =
    givenText(assigned, place, scope) ??
    variableOf(variable, step, scope, at) ??
    // An argument, e.g. `--context key=…`: what the app makes of it is its own affair.
    (/\bsecrets\b/.test(command.text) ? { value: unknown('an argument of the command'), place } : undefined);
  return { kind: 'command', variable, isDryOnPullRequests: false, ...keyed(key) };
};

const givenText = (text: string | null | undefined, place: Place, scope: Scope): Given | undefined => {
  if (text === undefined) return undefined;
  return { value: text === null ? unknown('the script') : valueOfText(text, resolveIn(scope)), place };
};

const variableOf = (variable: string, step: Node, scope: Scope, { file }: At): Given | undefined => {
  const found = scope.env.get(variable);
  if (found || !scope.isOpen) return found;
  return { value: unknown('what an earlier step wrote'), place: { file, line: step.line } };
};

/** Actions that fetch secrets put them into the environment of the steps behind them. */
const FETCHES_SECRETS = /secret|vault|doppler|infisical|1password/i;

/** What the steps behind this one see. */
export const scopeAfter = (step: Node, scope: Scope, { file, variable }: At): Scope => {
  if (FETCHES_SECRETS.test(textAt(step, 'uses'))) return { ...scope, isOpen: true };
  const run = entryAt(step, 'run')?.node;
  const written = run?.kind === 'text' ? exportedBy(run.text, variable) : undefined;
  const given = run && givenText(written, { file, line: run.line }, scope);
  return given ? { ...scope, env: new Map([...scope.env, [variable, given]]) } : scope;
};

const scriptsIn = (directory: string): Readonly<Record<string, string>> => {
  try {
    const found = parseJson(readRegularFile(join(directory, 'package.json')).toString('utf8'));
    const scripts = Object.entries(objectOf(objectOf(found).scripts));
    return Object.fromEntries(scripts.map(([name, text]) => [name, textOf(text) ?? '']));
  } catch {
    return {};
  }
};
