import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

type Step = {
  readonly uses?: string;
  readonly id?: string;
  readonly with?: Readonly<Record<string, unknown>>;
};
type Job = {
  readonly permissions: unknown;
  readonly environment: { readonly name: string; readonly url: string };
  readonly steps: readonly Step[];
  readonly 'timeout-minutes': unknown;
};
type Workflow = {
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean };
  readonly jobs: Readonly<Record<string, Job>>;
};

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = join(root, 'examples/chat-app/.github/workflows');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));
const isOurs = (step: Step): boolean => step.uses?.startsWith('cdk-jwt-deploy/cdk-jwt-deploy@') ?? false;

describe.each(readdirSync(folder))('the example workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('pins every action to a commit and names its version', () => {
    const uses = text.split('\n').filter((line) => /^\s+(- )?uses:/.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/@[0-9a-f]{40} # v(\d+\.\d+\.\d+|X\.Y\.Z)$/);
  });

  test('gives the job no permission that it does not need, and no credentials to the checkout', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      const checkouts = job.steps.filter((step) => step.uses?.startsWith('actions/checkout@'));
      const contents = checkouts.length > 0 ? { contents: 'read' } : {};
      const comment = name === 'pull-request.yml' ? { 'pull-requests': 'write' } : {};
      expect(job.permissions).toEqual({ ...contents, ...comment, 'id-token': 'write' });
      for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
    }
  });

  test('is never cut off half way unless it changes nothing, and does not run for ever', () => {
    expect(workflow.concurrency['cancel-in-progress']).toBe(name === 'pull-request.yml');
    for (const job of jobs) expect(job['timeout-minutes']).toBeTypeOf('number');
  });

  test('gives our action only inputs that it has, the key only where nobody else’s code runs, and shows its url', () => {
    const [ours, ...more] = steps.filter(isOurs);
    expect(more).toEqual([]);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(ours?.with ?? {})));
    expect(ours?.with).toMatchObject({ containers: 'FrontendContainer BackendContainer' });
    if (name === 'pull-request.yml') {
      expect(text).not.toContain('secrets.');
      return;
    }
    expect(ours?.with).toMatchObject({ 'jwt-secret-key': `\${{ secrets.JWT_SECRET_KEY }}` });
    expect(jobs.map((job) => job.environment)).toEqual([
      { name: 'production', url: `\${{ steps.${ours?.id}.outputs.url }}` },
    ]);
  });
});

test('deployments and checks do not share a concurrency group, where one waiting run would drop the other', () => {
  const groups = readdirSync(folder).map(
    (name) => (parse(readFileSync(join(folder, name), 'utf8')) as Workflow).concurrency.group,
  );
  expect(new Set(groups).size).toBe(groups.length);
});
