import { join } from 'node:path';
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
} from './scope.ts';
import {
  type ActionStep,
  type At,
  actionStep,
  isOurAction,
  keyOfAction,
  keyOfScript,
  type StepKey,
  scopeAfter,
} from './step-key.ts';
import { EMPTY, onlyText, unknown } from './value.ts';
import { type Place, readYamlFile, type UnreadFile, type WorkflowFile, type Workflows } from './workflow.ts';
import { entriesIn, entryAt, itemsIn, type Node, textAt } from './yaml-tree.ts';

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

/** What may need the key and cannot be looked into. */
export type Unfollowed = { readonly place: Place; readonly what: string };

export type KeyUses = {
  readonly uses: readonly KeyUse[];
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
  return { uses: search.uses, actions: search.actions, unfollowed: search.unfollowed, unread };
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
};

class Search {
  readonly uses: KeyUse[] = [];
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
    const scope = withEnv(file.path, file.root, bare);
    for (const [job, { line, node }] of entriesIn(entryAt(file.root, 'jobs')?.node)) {
      if (isOff(node)) continue;
      const seen = { node, called, scope: { ...scope, matrix: matrixOf(node, resolveIn(scope)) } };
      if (textAt(node, 'uses') !== '') this.#workflowCall({ file: file.path, line }, seen);
      else this.#job(file, job, seen);
    }
  }

  #job({ path, root }: WorkflowFile, job: string, { node, scope, called }: Seen): void {
    const named = entryAt(node, 'environment');
    const name = named?.node.kind === 'mapping' ? entryAt(named.node, 'name') : named;
    const environment = named && {
      name: onlyText(name ? givenBy(path, name, resolveIn(scope)).value : EMPTY),
      place: { file: path, line: named.line },
    };
    const at: At = {
      file: path,
      root: this.#root,
      directory:
        textAt(node, 'defaults', 'run', 'working-directory') ||
        textAt(root, 'defaults', 'run', 'working-directory'),
      variable: this.#variable,
      triggers: called.triggers,
    };
    const steps = itemsIn(entryAt(node, 'steps')?.node);
    this.#steps(steps, withEnv(path, node, scope), {
      job,
      at,
      called,
      isConditional: hasCondition(node),
      ...(environment && { environment }),
    });
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
    const { at, called, job: name, environment } = job;
    const place = { file: at.file, line: step.line };
    const uses = textAt(step, 'uses');
    if (uses.startsWith('./') && !isOurAction(step)) {
      this.#localAction(place, { node: step, scope, called }, job);
      return;
    }
    if (isOurAction(step)) this.actions.push(actionStep(step, scope, at));
    const found = isOurAction(step) ? keyOfAction(step, scope, at) : keyOfScript(step, scope, at);
    if (!found) return;
    const { triggers, callers } = called;
    const isConditional = job.isConditional || hasCondition(step);
    const where = { place, job: name, isConditional, ...(environment && { environment }) };
    this.uses.push({ ...found, ...where, triggers, callers });
  }

  /** A job that is another workflow. */
  #workflowCall(place: Place, { node, scope, called }: Seen): void {
    const uses = textAt(node, 'uses');
    const path = uses.replace(/^\.\//, '');
    const file = uses.startsWith('./') ? this.#files.get(path) : undefined;
    if (!file || called.callers.length >= DEEPEST) {
      this.unfollowed.push({ place, what: uses });
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
    if (!file || called.callers.length >= DEEPEST) {
      this.unfollowed.push({ place, what: uses });
      return;
    }
    const inner: Called = {
      ...called,
      secret: absent,
      input: inputsOf(entryAt(file.root, 'inputs')?.node, handedBy(place.file, node, 'with', scope)),
      callers: [...called.callers, place],
    };
    const steps = itemsIn(entryAt(file.root, 'runs', 'steps')?.node);
    this.#steps(steps, { ...scope, ...inner }, { ...job, at: { ...job.at, file: file.path }, called: inner });
  }
}
