import { pullRequestEvent } from '../github/events.ts';

/** Webhook payloads of the events that start the example's workflows, with the parts that an action reads. */

const repository = (name: string) => ({
  full_name: name,
  name: name.split('/')[1],
  owner: { login: name.split('/')[0] },
  default_branch: 'main',
  fork: false,
});

export type WorkflowEvent = {
  readonly name: 'push' | 'schedule' | 'pull_request' | 'workflow_dispatch';
  readonly payload: object;
};

export const pushToMain = (name: string, sha: string): WorkflowEvent => ({
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    after: sha,
    head_commit: { id: sha },
    repository: repository(name),
    pusher: { name: 'octo-dev' },
    sender: { login: 'octo-dev' },
  },
});

export const schedule = (name: string, cron: string): WorkflowEvent => ({
  name: 'schedule',
  payload: { schedule: cron, repository: repository(name) },
});

/** `gh workflow run` on main; inputs are texts, as GitHub has them in the event. */
export const dispatch = (name: string, inputs: Readonly<Record<string, string>>): WorkflowEvent => ({
  name: 'workflow_dispatch',
  payload: { ref: 'refs/heads/main', inputs, repository: repository(name), sender: { login: 'octo-dev' } },
});

/** A branch of the same repository, or of another one. */
export const pullRequest = (name: string, headSha: string, headRepository = name): WorkflowEvent => ({
  name: 'pull_request',
  payload: pullRequestEvent({ repository: name, headRepository, headSha }),
});
