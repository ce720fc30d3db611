import { type Answer, notAccessible, notFound } from './answers.ts';
import type { Asked, Permissions } from './routes.ts';

export type FakeRun = {
  readonly id: number;
  readonly workflow: number;
  readonly status: 'queued' | 'pending' | 'waiting' | 'requested' | 'in_progress' | 'completed';
  readonly attempt: number;
  /** Of the first attempt; milliseconds since the epoch. */
  readonly createdAt: number;
  /** Of this attempt. */
  readonly startedAt: number;
};

/** The runs of the repository's workflows. */
export class WorkflowRuns {
  readonly #repository: string;
  readonly #now: () => number;
  readonly #runs = new Map<number, FakeRun>();
  #nextId = 16_000_000_001;

  constructor(repository: string, now: () => number) {
    this.#repository = repository;
    this.#now = now;
  }

  /** A run that is created now. */
  start(workflow = 77, status: FakeRun['status'] = 'in_progress'): FakeRun {
    const now = this.#now();
    const run = { id: this.#nextId, workflow, status, attempt: 1, createdAt: now, startedAt: now };
    this.#nextId += 1;
    this.#runs.set(run.id, run);
    return run;
  }

  /** The same run once more; its creation stays what it was. */
  rerun({ id }: FakeRun): FakeRun {
    return this.#change(id, (run) => ({
      ...run,
      status: 'in_progress',
      attempt: run.attempt + 1,
      startedAt: this.#now(),
    }));
  }

  complete({ id }: FakeRun): FakeRun {
    return this.#change(id, (run) => ({ ...run, status: 'completed' }));
  }

  #change(id: number, change: (run: FakeRun) => FakeRun): FakeRun {
    const run = this.#runs.get(id);
    if (run === undefined) throw new Error(`There is no run ${id}.`);
    const changed = change(run);
    this.#runs.set(id, changed);
    return changed;
  }

  /** `undefined` when the path is about something else. */
  answer(asked: Asked, rest: string, permissions: Permissions | undefined): Answer | undefined {
    const one = /^\/actions\/runs\/(\d+)$/.exec(rest)?.[1];
    const workflow = /^\/actions\/workflows\/(\d+)\/runs$/.exec(rest)?.[1];
    if (one === undefined && workflow === undefined) return undefined;
    if (asked.method !== 'GET') return notFound();
    if ((permissions?.actions ?? 'none') === 'none') return notAccessible('actions=read');
    if (one !== undefined) {
      const run = this.#runs.get(Number(one));
      return run === undefined ? notFound() : { status: 200, body: this.#shown(run) };
    }
    const status = asked.query.get('status');
    const found = [...this.#runs.values()]
      .filter((run) => run.workflow === Number(workflow) && (status === null || run.status === status))
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    return {
      status: 200,
      body: { total_count: found.length, workflow_runs: found.slice(0, 100).map((run) => this.#shown(run)) },
    };
  }

  #shown({ id, workflow, status, attempt, createdAt, startedAt }: FakeRun) {
    const time = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
    return {
      id,
      name: 'Rotate',
      event: 'workflow_dispatch',
      status,
      conclusion: status === 'completed' ? 'success' : null,
      workflow_id: workflow,
      run_attempt: attempt,
      html_url: `https://github.com/${this.#repository}/actions/runs/${id}`,
      created_at: time(createdAt),
      updated_at: time(startedAt),
      run_started_at: time(startedAt),
    };
  }
}
