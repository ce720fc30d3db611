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

const ACCOUNT = /aws|self-hosted/i;

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
      if (textAt(node, 'uses') !== '') this.#workflowCall({ file: file.path, line }, seen);
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
    const scope = withEnv(path, node, withEnv(path, root, { ...bare, secret }));
    const at: At = {
      file: path,
      root: this.#root,
      directory:
        textAt(node, 'defaults', 'run', 'working-directory') ||
        textAt(root, 'defaults', 'run', 'working-directory'),
      variable: this.#variable,
      triggers: called.triggers,
    };
    const seen: JobSeen = {
      deploys: false,
      hasAccount: hasAccount(node, entryAt(root, 'env')?.node),
      unfollowed: [],
    };
    const isConditional = hasCondition(node);
    const steps = itemsIn(entryAt(node, 'steps')?.node);
    this.#steps(steps, scope, { job, at, called, seen, isConditional, ...(environment && { environment }) });
    if (!seen.deploys && seen.hasAccount) this.unfollowed.push(...seen.unfollowed);
  }

  /** Steps see what those before them wrote into the environment. */
  #steps(steps: readonly Node[], outer: Scope, job: Job): void {
    let scope = outer;
    for (const step of steps) {
      if (isOff(step)) continue;
      this.#step(step, withEnv(job.at.file, step, scope), job);
      scope = scopeAfter(step, scope, job.at);
    }
  }

  #step(step: Node, scope: Scope, job: Job): void {
    const { at, called, seen, job: name, environment } = job;
    const place = { file: at.file, line: step.line };
    const uses = textAt(step, 'uses');
    const isOurs = isOurAction(step);
    if (scope.isOpen) seen.hasAccount = true;
    if (uses.startsWith('./') && !isOurs) {
      this.#localAction(place, { node: step, scope, called }, job);
      return;
    }
    const work = isOurs ? workOfAction(step, scope, at) : workOfScript(step, scope, at);
    if (isOurs) this.actions.push(actionStep(step, scope, { ...at, deploys: work.deploys }));
    else if (uses !== '' && saysDeploy(step)) seen.unfollowed.push({ place, what: uses });
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
  #workflowCall(place: Place, { node, scope, called }: Seen): void {
    const uses = textAt(node, 'uses');
    const path = uses.replace(/^\.\//, '');
    const file = uses.startsWith('./') ? this.#files.get(path) : undefined;
    if (!file || called.callers.length >= DEEPEST) {
      const mayDeploy = entryAt(node, 'secrets') !== undefined || saysDeploy(node) || hasAccount(node);
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

  /** An action of the repository: its steps are looked at. It sees no secrets but those that are handed to it. */
  #localAction(place: Place, { node, scope, called }: Seen, job: Job): void {
    const uses = textAt(node, 'uses');
    const read = ['action.yml', 'action.yaml'].map((name) => readYamlFile(this.#root, join(uses, name)));
    const file = read.find((one) => 'root' in one);
    const steps = itemsIn(entryAt(file?.root, 'runs', 'steps')?.node);
    if (hasAccount(file?.root)) job.seen.hasAccount = true;
    // One for Node.js or a container, or one that is not there.
    if (!file || steps.length === 0 || called.callers.length >= DEEPEST) {
      job.seen.unfollowed.push({ place, what: uses });
      return;
    }
    const inner: Called = {
      ...called,
      secret: absent,
      input: inputsOf(entryAt(file.root, 'inputs')?.node, handedBy(place.file, node, 'with', scope)),
      callers: [...called.callers, place],
    };
    this.#steps(steps, { ...scope, ...inner }, { ...job, at: { ...job.at, file: file.path }, called: inner });
  }
}
