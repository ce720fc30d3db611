import { followScript, hiddenIn } from './deploy-commands.ts';
import { type Given, givenBy, resolveIn, type Scope } from './scope.ts';
import { exportedBy } from './shell.ts';
import { EMPTY, onlyText, unknown, valueOfText } from './value.ts';
import { type Place, placeText } from './workflow.ts';
import { type Entry, entriesIn, entryAt, lineIn, type Node, textAt, textsIn } from './yaml-tree.ts';

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
  /** Every name under which the app gets the key, that of the variable first. */
  readonly names: readonly string[];
  /** Whether it deploys: not in the other modes of the action. */
  readonly deploys: boolean;
  /** What it deploys, as it is written. */
  readonly what: string;
  /** On pull requests the action makes a dry-run, which needs no key. */
  readonly isDryOnPullRequests: boolean;
};

/** What a step does. */
export type StepWork = {
  readonly keys: readonly StepKey[];
  /** Whether it was seen to deploy, also with a key that lies in AWS. */
  readonly deploys: boolean;
  /** What in it may deploy and cannot be looked into. */
  readonly unfollowed: readonly string[];
};

/** Where a step stands. */
export type At = {
  /** Path of the workflow or the action. */
  readonly file: string;
  /** The directory of the repository. */
  readonly root: string;
  /** In which scripts of the job run, from the root. */
  readonly directory: string;
  /** That runs them, where a step names none. */
  readonly shell: string;
  /** Name of the variable that holds the key. */
  readonly variable: string;
  /** Events that start the job. */
  readonly triggers: readonly string[];
};

/** The runner compares names of inputs without letter case. */
export const inputOf = (step: Node, name: string): Entry | undefined =>
  entriesIn(entryAt(step, 'with')?.node).find(([given]) => given.toLowerCase() === name)?.[1];

const OUR_ACTION = /^[^/]+\/cdk-jwt-deploy(?:\/([^@]*))?@/i;

/** One of the repository or of others that has an input of the same name may do anything with it. */
export const isOurAction = (step: Node): boolean => OUR_ACTION.test(textAt(step, 'uses'));

/** The mode that the folder of the action presets; '' at the root. */
export const presetMode = (step: Node): string => OUR_ACTION.exec(textAt(step, 'uses'))?.[1] ?? '';

/** A step with this action, as far as its text decides it. */
export type ActionStep = {
  readonly place: Place;
  readonly deploys: boolean;
  /** Inputs that are bound to be these texts, by their names. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Variables of its environment, and names of `other-secrets`, that hold secrets of GitHub. */
  readonly secretVariables: readonly string[];
};

export const actionStep = (
  step: Node,
  scope: Scope,
  { file, deploys }: Pick<At, 'file'> & Pick<ActionStep, 'deploys'>,
): ActionStep => {
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
    deploys,
    inputs: new Map([['mode', presetMode(step)], ...inputs]),
    secretVariables: [...new Set([...variables.map(([name]) => name), ...named])],
  };
};

/** No key where the action needs none: a dry-run, and keys that lie in AWS. */
export const workOfAction = (step: Node, scope: Scope, at: At): StepWork => {
  const resolve = resolveIn(scope);
  const given = (name: string): Given | undefined => {
    const entry = inputOf(step, name);
    return entry && givenBy(at.file, entry, resolve);
  };
  const text = (name: string): string | undefined => onlyText(given(name)?.value ?? EMPTY)?.trim();
  const mode = text('mode') === '' ? presetMode(step) || 'auto' : text('mode');
  // On these events `auto` is a dry-run.
  const isDry =
    mode === 'dry-run' || (mode === 'auto' && at.triggers.every((name) => name.startsWith('pull_request')));
  const deploys = !isDry && (mode === 'deploy' || mode === 'auto');
  const undecided = ['mode', 'secret-store'].filter((name) => text(name) === undefined);
  const unfollowed = undecided.map((name) => `${name}: ${textOfInput(step, name)}`);
  const store = text('secret-store');
  if (store === undefined) return { keys: [], deploys: false, unfollowed };
  if (isDry || store === 'secrets-manager') return { keys: [], deploys, unfollowed };
  const names = (text('jwt-secret-name') ?? '').split(/[\s,]+/).filter(Boolean);
  const [variable = at.variable] = names;
  const input = given('jwt-secret-key');
  const inherited = variableOf(variable, step, scope, at);
  const common = {
    kind: 'action' as const,
    variable,
    names: names.length === 0 ? [variable] : names,
    deploys,
    what: ['working-directory', 'context', 'stacks']
      .map((name) => textOfInput(step, name))
      .join(' ')
      .trim(),
    isDryOnPullRequests: mode === 'auto',
  };
  // As the action does: the variable counts where the input is empty.
  const isEmpty = !input || onlyText(input.value) === '';
  const key = isEmpty
    ? { ...common, ...keyed(inherited ?? input) }
    : { ...common, key: input, ...(inherited && { inherited }) };
  return { keys: [key], deploys, unfollowed };
};

const textOfInput = (step: Node, name: string): string => {
  const node = inputOf(step, name)?.node;
  return node?.kind === 'text' ? node.text.trim() : '';
};

const keyed = (key: Given | undefined): { readonly key?: Given } => (key ? { key } : {});

/** What the script of a step runs; `undefined` where it has none. */
const followStep = (step: Node, scope: Scope, at: At) => {
  const run = entryAt(step, 'run')?.node;
  if (run?.kind !== 'text') return undefined;
  // A script may be the input of the workflow or action.
  const decided = onlyText(valueOfText(run.text, resolveIn(scope)));
  const script = decided ?? run.text;
  const directory = textAt(step, 'working-directory') || at.directory;
  const where = { root: at.root, directory: directory.includes('${{') ? undefined : directory };
  const isForShell = /^(?:(?:ba|da|z)?sh\b|$)/.test(textAt(step, 'shell') || at.shell);
  const followed = isForShell
    ? followScript(script, where)
    : hiddenIn(script, 'its script is none of bash or sh');
  return { run, script, directory, ...followed };
};

/** Every command of the step's script that deploys; those that get the same key from the same place count once. */
export const workOfScript = (step: Node, scope: Scope, at: At): StepWork => {
  const followed = followStep(step, scope, at);
  if (!followed) return { keys: [], deploys: false, unfollowed: [] };
  const { run, script, directory, deployments, unfollowed } = followed;
  const { variable } = at;
  const keys = deployments.map(({ command, cdk, assigned, undecided }): StepKey => {
    const line = script === run.text ? lineIn(run, command.offset) : run.line;
    const place = { file: at.file, line };
    const key =
      (undecided === undefined ? undefined : { value: unknown('the command', undecided), place }) ??
      givenText(assigned(variable), place, scope) ??
      variableOf(variable, step, scope, at) ??
      // An argument, e.g. `--context key=…`: what the app makes of it is its own affair.
      (/\bsecrets\b/.test(command.text)
        ? { value: unknown('an argument of the command'), place }
        : undefined);
    const what = [directory, cdk].join(' ');
    return {
      kind: 'command',
      variable,
      names: [variable],
      deploys: true,
      what,
      isDryOnPullRequests: false,
      ...keyed(key),
    };
  });
  const distinct = [...new Map(keys.map((one) => [JSON.stringify(one.key ?? null), one])).values()];
  return { keys: distinct, deploys: keys.length > 0, unfollowed };
};

const givenText = (text: string | null | undefined, place: Place, scope: Scope): Given | undefined => {
  if (text === undefined) return undefined;
  return {
    value:
      text === null
        ? unknown(
            'the script',
            `the script on ${placeText(place)} may change the variable before it gets there`,
          )
        : valueOfText(text, resolveIn(scope)),
    place,
  };
};

const variableOf = (variable: string, step: Node, scope: Scope, { file }: At): Given | undefined => {
  const found = scope.env.get(variable);
  if (found || !scope.isOpen) return found;
  return { value: unknown('what an earlier step wrote'), place: { file, line: step.line } };
};

/** Actions that fetch secrets or read env files put them into the environment of the steps behind them. */
const FETCHES_SECRETS = /secret|vault|doppler|infisical|1password|env/i;

/** What the steps behind this one see. */
export const scopeAfter = (step: Node, scope: Scope, at: At): Scope => {
  const { file, variable } = at;
  const place = { file, line: step.line };
  if (FETCHES_SECRETS.test(textAt(step, 'uses'))) {
    const isNamed = textsIn(step).some(
      ({ key, node: { text } }) => key === variable || text.includes(variable),
    );
    return {
      ...(isNamed
        ? withGiven(scope, variable, { value: unknown('what an earlier step wrote'), place })
        : scope),
      isOpen: true,
    };
  }
  const followed = followStep(step, scope, at);
  const written = [
    followed && exportedBy(followed.script, variable),
    ...(followed?.scripts ?? []).map((text) => (exportedBy(text, variable) === undefined ? undefined : null)),
  ].findLast((text) => text !== undefined);
  const given = followed && givenText(written, { file, line: followed.run.line }, scope);
  return given ? withGiven(scope, variable, given) : scope;
};

const withGiven = (scope: Scope, variable: string, given: Given): Scope => ({
  ...scope,
  env: new Map([...scope.env, [variable, given]]),
});
