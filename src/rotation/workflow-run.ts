import type { GitHubFailure } from '../lib/github/failure.ts';
import { listOf, numberOf, objectOf, textOf, timeOf } from '../lib/json.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { rotationAlreadyRunning } from './findings.ts';
import type { GitHubCalls } from './github-secrets.ts';
import { gitHubFailure, workflowRunNotShown } from './store-findings.ts';

type WorkflowRun = {
  readonly id: number;
  readonly workflow: number;
  /** Of the first attempt; milliseconds since the epoch. */
  readonly createdAt: number;
  /** Of this attempt. */
  readonly startedAt: number;
  readonly url: string;
};

const runOf = (value: unknown): WorkflowRun => {
  const run = objectOf(value);
  const createdAt = timeOf(run.created_at);
  return {
    id: numberOf(run.id),
    workflow: numberOf(run.workflow_id),
    createdAt,
    startedAt: timeOf(run.run_started_at) || createdAt,
    url: textOf(run.html_url) ?? '',
  };
};

/** A permission is no remedy where GitHub is down, or takes no more requests. */
const unreadable = (failure: GitHubFailure): ErrorFinding =>
  failure.kind !== 'rate-limited' && [401, 403, 404].includes(failure.status)
    ? workflowRunNotShown(failure)
    : gitHubFailure(failure, 'look up this run', '', 'actions=read', 'github-token');

/**
 * All that may still get a runner; `completed` is the only other one. In the order in which a run goes through them: one
 * that goes on while this is asked is in the next list.
 */
const UNFINISHED = ['requested', 'waiting', 'pending', 'queued', 'in_progress'] as const;

/** Started before the other one; a re-run counts from its own start. */
const isBefore = (one: WorkflowRun, other: WorkflowRun): boolean =>
  one.startedAt < other.startedAt || (one.startedAt === other.startedAt && one.id < other.id);

/**
 * When this run was queued, if no other run of the same workflow is ahead of it. Of two that look at each other exactly
 * one goes on. Needs `actions: read`.
 *
 * @param runId GITHUB_RUN_ID
 * @returns `queuedAt`: when the first attempt was created; a re-run may get the secrets of that time (cli/cli#13522).
 *   `now`: GitHub's own clock
 */
export const takeTurn = async (
  api: GitHubCalls,
  runId: string,
): Promise<Outcome<{ readonly queuedAt: number; readonly now: number }>> => {
  const asked = await api.call('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: runId });
  if (!asked.ok) return fail(unreadable(asked.failure));
  const own = runOf(asked.value.data);
  for (const status of UNFINISHED) {
    const found = await api.call('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      workflow_id: own.workflow,
      status,
      per_page: 100,
    });
    if (!found.ok) return fail(unreadable(found.failure));
    const others = listOf(objectOf(found.value.data).workflow_runs).map(runOf);
    const ahead = others.find((other) => other.id !== own.id && isBefore(other, own));
    if (ahead) return fail(rotationAlreadyRunning(ahead));
  }
  return succeed({ queuedAt: own.createdAt, now: asked.value.date });
};
