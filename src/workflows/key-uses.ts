import { join } from 'node:path';
import { SAYS_DEPLOY } from './deploy-commands.ts';
import {
  absent,
  type Called,
  givenBy,
  handedBy,
  inputsOf,
  matrixOf,
  resolveIn,
  type Scope,
  storedSecret,
  withEnv,
  withEnvironment,
} from './scope.ts';
import {
  type ActionStep,
  type At,
  actionStep,
  inputOf,
  isOurAction,
  type StepKey,
  scopeAfter,
  workOfAction,
  workOfScript,
} from './step-key.ts';
import { EMPTY, onlyText, unknown } from './value.ts';
import { type Place, readYamlFile, type UnreadFile, type WorkflowFile, type Workflows } from './workflow.ts';
import { entriesIn, entryAt, itemsIn, type Node, textAt, textsIn } from './yaml-tree.ts';

/** The steps of workflows that need the signing key, and what they are given for it. */

/** The environment of a job, whose secrets it sees too; the name is `undefined` where the file does not decide it. */
type JobEnvironment = { readonly name: string | undefined; readonly place: Place };

export type KeyUse = StepKey & {
  /** The line of the step. */
  readonly place: Place;
  readonly job: string;
  readonly environment?: JobEnvironment;
  /** The job or the step has a condition. */
  readonly isConditional: boolean;
  /** Events that start the job, e.g. `push`. */
  readonly triggers: readonly string[];
  /** The jobs and steps that call the workflow or action of the step, outermost first. */
  readonly callers: readonly Place[];
};

/** What may deploy and cannot be looked into. */
export type Unfollowed = { readonly place: Place; readonly what: string };

export type KeyUses = {
  readonly uses: readonly KeyUse[];
  /** Steps that deploy, also with a key that lies in AWS. */
  readonly deploying: readonly Place[];
  /** Every step with this action, those too that need no key. */
  readonly actions: readonly ActionStep[];
  readonly unfollowed: readonly Unfollowed[];
  readonly unread: readonly UnreadFile[];
};

/**
 * @param root the directory that has `.github`
 * @param variable name of the variable that holds the key
 */
export const findKeyUses = (workflows: Workflows, root: string, variable: string): KeyUses => {
  const search = new Search(workflows, root, variable);
  for (const file of workflows.files) search.workflow(file);
  const unread = [
    ...new Map([...workflows.unread, ...search.unread].map((file) => [file.path, file])).values(),
  ];
  const { uses, deploying, actions } = search;
  // A called workflow is looked at for each of its callers.
  const unfollowed = [...new Map(search.unfollowed.map((one) => [JSON.stringify(one), one])).values()];
  return { uses, deploying, actions, unfollowed, unread };
};

/** GitHub allows ten levels of workflows, and as many of composite actions. */
const DEEPEST = 10;

/** More calls in all repeat what was seen: ten levels that each call the next one ten times never end. */
const MOST_CALLS = 1_000;

/** A condition that is false as it is written. */
const isOff = (node: Node): boolean => /^\s*(?:\$\{\{)?\s*false\s*(?:\}\})?\s*$/.test(textAt(node, 'if'));

const hasCondition = (node: Node): boolean => entryAt(node, 'if') !== undefined;

const triggersOf = (root: Node): readonly string[] => {
  const on = entryAt(root, 'on')?.node;
  if (on?.kind === 'text') return [on.text];
  const listed = itemsIn(on).flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  return [...listed, ...entriesIn(on).map(([name]) => name)];
};

/** A job or step, and what it sees. */
type Seen = { readonly node: Node; readonly scope: Scope; readonly called: Called };

/** The job of steps. */
type Job = Pick<KeyUse, 'job' | 'environment' | 'isConditional'> & {
  readonly at: At;
  readonly called: Called;
  readonly seen: JobSeen;
};

/** What the steps of a job turn out to do. */
type JobSeen = {
  deploys: boolean;
  /** Whether anything in it has to do with an account of AWS. */
  hasAccount: boolean;
  readonly unfollowed: Unfollowed[];
};

/**
 * Nothing deploys without credentials of AWS: from an action or a secret with its name, from another store of secrets, or
 * from the machine itself.
 */
const hasAccount = (...nodes: readonly (Node | undefined)[]): boolean =>
  nodes.some(
    (node) => node && textsIn(node).some(({ key, node: { text } }) => ACCOUNT.test(`${key} ${text}`)),
  );

const ACCOUNT = /aws/i;

/** A machine of GitHub's own has no account of AWS; any other one may be in it. */
const isOwnMachine = (job: Node): boolean => {
  const labels = entryAt(job, 'runs-on')?.node;
  return (
    labels !== undefined &&
    textsIn(labels).some(({ node: { text } }) => !/^(?:ubuntu|windows|macos)-|^\$\{\{/.test(text))
  );
};

/** To an account of AWS, with a token of GitHub. */
const canLogIn = (job: Node, workflow: Node): boolean => {
  const owner = entryAt(job, 'permissions') ? job : workflow;
  return textAt(owner, 'permissions') === 'write-all' || textAt(owner, 'permissions', 'id-token') === 'write';
};

/** An action or workflow of others that says so by its name, or by a command that it is given. */
const saysDeploy = (node: Node): boolean => {
  const uses = textAt(node, 'uses');
  if (SAYS_DEPLOY.test(uses)) return true;
  const inputs = entriesIn(entryAt(node, 'with')?.node);
  return !GIVES_CREDENTIALS.test(uses) && inputs.some(([, { node: given }]) => namesTask(given));
};

const namesTask = (given: Node): boolean =>
  given.kind === 'text' && given.text.split(/\s+/).includes('deploy');

/** What it is given are names of roles and sessions. */
const GIVES_CREDENTIALS = /configure-aws-credentials/;

class Search {
  readonly uses: KeyUse[] = [];
  readonly deploying: Place[] = [];
  readonly actions: ActionStep[] = [];
  readonly unfollowed: Unfollowed[] = [];
  readonly unread: UnreadFile[] = [];
  readonly #root: string;
  readonly #variable: string;
  readonly #files: ReadonlyMap<string, WorkflowFile>;
  readonly #actionFiles = new Map<string, WorkflowFile>();
  #calls = 0;

  constructor({ files }: Workflows, root: string, variable: string) {
    this.#root = root;
    this.#variable = variable;
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  /** One that only other workflows call is looked at where they call it. */
  workflow(file: WorkflowFile): void {
    const triggers = triggersOf(file.root).filter((name) => name !== 'workflow_call');
    if (triggers.length === 0) return;
    const input = (name: string) => unknown(`inputs.${name}`);
    this.#jobs(file, { secret: storedSecret, input, triggers, callers: [] });
  }

  #jobs(file: WorkflowFile, called: Called): void {
    const bare: Scope = { ...called, env: new Map(), matrix: () => EMPTY, isOpen: false };
    for (const [job, { line, node }] of entriesIn(entryAt(file.root, 'jobs')?.node)) {
      if (isOff(node)) continue;
      const seen = { node, called, scope: { ...bare, matrix: matrixOf(node, resolveIn(bare)) } };
      if (textAt(node, 'uses') !== '')
        this.#workflowCall({ file: file.path, line }, seen, canLogIn(node, file.root));
      else this.#job(file, job, seen);
    }
  }

  #job(file: WorkflowFile, job: string, { node, scope: bare, called }: Seen): void {
    const { path, root } = file;
    const named = entryAt(node, 'environment');
    const name = named?.node.kind === 'mapping' ? entryAt(named.node, 'name') : named;
    const environment = named && {
      name: onlyText(name ? givenBy(path, name, resolveIn(bare)).value : EMPTY),
      place: { file: path, line: named.line },
    };
    const hasOne = environment !== undefined && environment.name !== '';
    const secret = hasOne ? withEnvironment(environment.name, called.secret) : called.secret;
    const container = entryAt(node, 'container')?.node ?? node;
    const machine = withEnv(path, container, { ...bare, secret });
    const scope = withEnv(path, node, withEnv(path, root, machine));
    const byDefault = (name: string) =>
      textAt(node, 'defaults', 'run', name) || textAt(root, 'defaults', 'run', name);
    const at: At = {
      file: path,
      root: this.#root,
      directory: byDefault('working-directory'),
      shell: byDefault('shell'),
      variable: this.#variable,
      triggers: called.triggers,
    };
    const seen: JobSeen = {
      deploys: false,
      hasAccount: isOwnMachine(node) || hasAccount(node, entryAt(root, 'env')?.node),
      unfollowed: [],
    };
    const isConditional = hasCondition(node);
    const steps = itemsIn(entryAt(node, 'steps')?.node);
    this.#steps(steps, scope, { job, at, called, seen, isConditional, ...(environment && { environment }) });
    if (!seen.deploys && seen.hasAccount) this.unfollowed.push(...seen.unfollowed);
  }

  /** Steps see what those before them wrote into the environment. @returns what those behind them see */
  #steps(steps: readonly Node[], outer: Scope, job: Job): Scope {
    let scope = outer;
    for (const step of steps) {
      if (isOff(step)) continue;
      const inner = withEnv(job.at.file, step, scope);
      const isLocal = textAt(step, 'uses').startsWith('./');
      const left = isLocal ? this.#localAction(step, inner, job) : scopeAfter(step, inner, job.at);
      if (!isLocal) this.#step(step, inner, job);
      scope = leftBy(step, { outer: scope, inner, left }, job.at.variable);
    }
    return scope;
  }

  #step(step: Node, scope: Scope, job: Job): void {
    const { at, called, seen, job: name, environment } = job;
    const place = { file: at.file, line: step.line };
    const uses = textAt(step, 'uses');
    const isOurs = isOurAction(step);
    if (scope.isOpen) seen.hasAccount = true;
    const work = isOurs ? workOfAction(step, scope, at) : workOfScript(step, scope, at);
    if (isOurs) this.actions.push(actionStep(step, scope, { ...at, deploys: work.deploys }));
    else if (uses !== '' && (saysDeploy(step) || inputOf(step, 'jwt-secret-key')))
      seen.unfollowed.push({ place, what: uses });
    if (work.unfollowed.length > 0)
      seen.unfollowed.push({ place, what: [...new Set(work.unfollowed)].join('; ') });
    if (work.deploys) {
      seen.deploys = true;
      this.deploying.push(place);
    }
    const { triggers, callers } = called;
    const isConditional = job.isConditional || hasCondition(step);
    const where = { place, job: name, isConditional, ...(environment && { environment }) };
    this.uses.push(...work.keys.map((key) => ({ ...key, ...where, triggers, callers })));
  }

  /** A job that is another workflow. */
  #workflowCall(place: Place, { node, scope, called }: Seen, hasToken: boolean): void {
    const uses = textAt(node, 'uses');
    const path = uses.replace(/^\.\//, '');
    const file = uses.startsWith('./') ? this.#files.get(path) : undefined;
    if (!file || !this.#mayCall(called)) {
      const mayDeploy =
        hasToken || entryAt(node, 'secrets') !== undefined || saysDeploy(node) || hasAccount(node);
      if (mayDeploy) this.unfollowed.push({ place, what: uses });
      return;
    }
    const passed = handedBy(place.file, node, 'secrets', scope);
    const isInherited = textAt(node, 'secrets') === 'inherit';
    const declared = entryAt(file.root, 'on', 'workflow_call', 'inputs')?.node;
    this.#jobs(file, {
      secret: isInherited ? called.secret : (name) => passed.get(name.toLowerCase()) ?? absent(name),
      input: inputsOf(declared, handedBy(place.file, node, 'with', scope)),
      triggers: called.triggers,
      callers: [...called.callers, place],
    });
  }

  /**
   * An action of the repository: its steps are looked at. It sees no secrets but those that are handed to it, and knows no
   * defaults of the job. @returns what its last step leaves
   */
  #localAction(node: Node, scope: Scope, job: Job): Scope {
    const { at, called, seen } = job;
    const place = { file: at.file, line: node.line };
    const uses = textAt(node, 'uses');
    const file = this.#actionFile(uses);
    const steps = itemsIn(entryAt(file?.root, 'runs', 'steps')?.node);
    if (scope.isOpen || hasAccount(file?.root)) seen.hasAccount = true;
    // One for Node.js or a container, or one that is not there.
    if (!file || steps.length === 0 || !this.#mayCall(called)) {
      seen.unfollowed.push({ place, what: uses });
      return scope;
    }
    const inner: Called = {
      ...called,
      secret: absent,
      input: inputsOf(entryAt(file.root, 'inputs')?.node, handedBy(place.file, node, 'with', scope)),
      callers: [...called.callers, place],
    };
    const own = { ...at, file: file.path, directory: '', shell: '' };
    const isConditional = job.isConditional || hasCondition(node);
    return this.#steps(steps, { ...scope, ...inner }, { ...job, isConditional, at: own, called: inner });
  }

  #mayCall({ callers }: Called): boolean {
    this.#calls += 1;
    return callers.length < DEEPEST && this.#calls <= MOST_CALLS;
  }

  #actionFile(uses: string): WorkflowFile | undefined {
    const known = this.#actionFiles.get(uses);
    if (known) return known;
    const read = ['action.yml', 'action.yaml'].map((name) => readYamlFile(this.#root, join(uses, name)));
    const file = read.find((one) => 'root' in one);
    if (file) this.#actionFiles.set(uses, file);
    return file;
  }
}

type Scopes = {
  readonly outer: Scope;
  /** With the `env` of the step. */
  readonly inner: Scope;
  /** What it makes of `inner`. */
  readonly left: Scope;
};

/** What a step leaves to those behind it; one with a condition may leave it or not. */
const leftBy = (step: Node, { outer, inner, left }: Scopes, variable: string): Scope => {
  const isOpen = outer.isOpen || left.isOpen;
  const given = left.env.get(variable);
  if (!given || given === inner.env.get(variable)) return { ...outer, isOpen };
  const before = hasCondition(step) ? (outer.env.get(variable)?.value ?? EMPTY) : [];
  const all = [...before, ...given.value].map((one) => [JSON.stringify(one), one] as const);
  const value = [...new Map(all).values()];
  return { ...outer, isOpen, env: new Map([...outer.env, [variable, { ...given, value }]]) };
};
