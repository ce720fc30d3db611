import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUTS } from '../../../src/inputs/table.ts';

type Step = {
  readonly uses?: string;
  readonly id?: string;
  readonly run?: string;
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

/** What a job needs beside checking out and getting AWS credentials. */
const OWN_PERMISSIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ecs-deploy.yml': { 'pull-requests': 'read' },
  'pull-request.yml': { 'pull-requests': 'write' },
  'rotate.yml': { actions: 'read' },
};

const workflowNamed = (name: string): Workflow => parse(readFileSync(join(folder, name), 'utf8'));
const OURS = /^cdk-jwt-deploy\/cdk-jwt-deploy(?:\/([a-z-]+))?@/;
const isOurs = ({ uses = '' }: Step): boolean => OURS.test(uses);
/** What the runner reads of the action that a step uses. */
const metadataOf = ({ uses = '' }: Step | undefined = {}): typeof action =>
  parse(readFileSync(join(root, OURS.exec(uses)?.[1] ?? '.', 'action.yml'), 'utf8'));

describe.each(readdirSync(folder))('the example workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow: Workflow = parse(text);
  // The job that keeps an issue of verify.yml has a test of its own.
  const jobs = Object.entries(workflow.jobs).flatMap(([id, job]) => (id === 'issue' ? [] : [job]));
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
      expect(job.permissions).toEqual({ ...contents, ...OWN_PERMISSIONS[name], 'id-token': 'write' });
      for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
    }
  });

  test('is never cut off half way unless it changes nothing, and does not run for ever', () => {
    expect(workflow.concurrency['cancel-in-progress']).toBe(name === 'pull-request.yml');
    for (const job of jobs) expect(job['timeout-minutes']).toBeTypeOf('number');
  });

  test('gives the job more time than the limits of the action together, so that a run ends with a report', () => {
    for (const job of jobs) {
      const given = job.steps.find(isOurs)?.with ?? {};
      const of = (input: 'deploy-timeout-minutes' | 'rollout-timeout-minutes' | 'smoke-timeout-seconds') =>
        Number(given[input] ?? INPUTS[input].default);
      // Smoke test, frontend and requests, and as long again three times for tokens of before.
      const probing = (6 * of('smoke-timeout-seconds')) / 60;
      const limits: Readonly<Record<string, number>> = {
        'ecs-deploy.yml': of('deploy-timeout-minutes') + of('rollout-timeout-minutes') + probing,
        'rotate.yml': of('deploy-timeout-minutes') + of('rollout-timeout-minutes') + probing,
        'verify.yml': of('rollout-timeout-minutes') + probing,
        'pull-request.yml': Number(INPUTS['synth-timeout-minutes'].default),
      };
      expect(job['timeout-minutes']).toBeGreaterThan(limits[name] ?? Number.POSITIVE_INFINITY);
    }
  });

  test('gives our action only inputs that it has, the key only where nobody else’s code runs, and shows its url', () => {
    const [ours, ...more] = steps.filter(isOurs);
    expect(more).toEqual([]);
    expect(Object.keys(metadataOf(ours).inputs)).toEqual(
      expect.arrayContaining(Object.keys(ours?.with ?? {})),
    );
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

test('what deploys shares a concurrency group, and nothing else does, where one waiting run would drop the other', () => {
  const groups = readdirSync(folder).map((name) => [name, workflowNamed(name).concurrency.group] as const);
  const ofDeployments = workflowNamed('ecs-deploy.yml').concurrency.group;
  const sharing = groups.filter(([, group]) => group === ofDeployments).map(([name]) => name);
  expect(sharing.toSorted()).toEqual(['ecs-deploy.yml', 'rotate.yml']);
  expect(new Set(groups.map(([, group]) => group)).size).toBe(groups.length - 1);
});

describe('a rotation', () => {
  const ours = (name: string): Step & { readonly env?: unknown } =>
    Object.values(workflowNamed(name).jobs)
      .flatMap((job) => job.steps)
      .find(isOurs) ?? {};

  test('deploys the app as ecs-deploy.yml does, and is handed the same keys', () => {
    const { with: deploy, env } = ours('ecs-deploy.yml');
    expect(ours('rotate.yml')).toMatchObject({ with: deploy, env });
    expect(deploy).toMatchObject({
      'next-jwt-secret-key': `\${{ secrets.JWT_SECRET_KEY_NEXT }}`,
      'previous-jwt-secret-key': `\${{ secrets.JWT_SECRET_KEY_PREVIOUS }}`,
    });
  });

  test('writes to the environment of its job, with a token that may do nothing else', () => {
    const [job] = Object.values(workflowNamed('rotate.yml').jobs);
    expect(ours('rotate.yml').with?.['secret-environment']).toBe(job?.environment.name);
    const app = job?.steps.find(({ uses }) => uses?.startsWith('actions/create-github-app-token@'));
    const permissions = Object.entries(app?.with ?? {}).filter(([name]) => name.startsWith('permission-'));
    expect(permissions).toEqual([['permission-environments', 'write']]);
  });

  test('ends before the token for the secrets does, which lives for an hour', () => {
    for (const job of Object.values(workflowNamed('rotate.yml').jobs))
      expect(job['timeout-minutes']).toBeLessThan(60);
  });
});
