import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { commitFaultyApp, commitReadme } from '../support/act/app-repository.ts';
import { changeByHand } from '../support/act/change-by-hand.ts';
import { type Production, startProduction } from '../support/act/production.ts';
import type { WorkflowRun } from '../support/act/workflow-run.ts';
import { newSecrets } from '../support/chat-app/scenario.ts';
import { findLeaksIn } from '../support/leaks/leaks.ts';

/**
 * The example's workflows as they are written, run by act. The tests are one story, told in order: each finds
 * production as the one before left it. The first deployment is in `beforeAll`, for all of them need it.
 */
let production: Production;
let deployed: WorkflowRun;

beforeAll(async () => {
  production = await startProduction();
  deployed = await production.push();
});

afterAll(async () => {
  await production?.stop();
});

type Step = { readonly name: string; readonly if?: string };
type Job = { readonly needs?: string; readonly steps: readonly Step[] };

/** The names of the steps of a workflow's first job, without those that only run when a variable is set. */
const stepsOf = (workflow: string): readonly string[] => {
  const file = join(production.repository.directory, '.github/workflows', workflow);
  const { jobs } = parse(readFileSync(file, 'utf8')) as { jobs: Record<string, Job> };
  const first = Object.values(jobs).filter(({ needs }) => !needs);
  return first.flatMap(({ steps }) => steps.filter((step) => !step.if).map(({ name }) => name));
};

const mainSteps = (run: WorkflowRun): readonly string[] =>
  run.steps.filter(({ stage }) => stage === 'Main').map(({ name }) => name);

/** The task definitions whose containers serve in production. */
const serving = async (): Promise<readonly string[]> => {
  const processes = await production.emulator.control.processes();
  return [...new Set(processes.filter(({ running }) => running).map(({ taskDefinition }) => taskDefinition))];
};

/**
 * Titles of the errors in the job summary. Not the annotations: in host mode act stops reading a step's terminal at the
 * moment when the step fails, so that the last lines, which have them, are lost at random. The summary is a file.
 */
const errorsOf = (run: WorkflowRun, id: string): readonly string[] =>
  [...(run.step(id)?.summary ?? '').matchAll(/^#### ❌ (.*)$/gm)].map(([, title = '']) => title);

/** Everything that act showed and GitHub was sent; `secrets` by their names. */
const leaksOf = (run: WorkflowRun, secrets: Readonly<Record<string, string>>) => {
  const shown = { place: 'output of act', bytes: Buffer.from(run.everything) };
  return findLeaksIn([shown, ...production.github.places()], secrets);
};

describe('a push to main', () => {
  test('runs every step of ecs-deploy.yml, and is green', () => {
    expect(deployed.conclusion, deployed.everything).toBe('success');
    expect(mainSteps(deployed)).toEqual(stepsOf('ecs-deploy.yml'));
  });

  test('deploys, and proves that production honours the key', async () => {
    const step = deployed.step('deploy');
    expect(step?.outputs).toMatchObject({
      verdict: 'match',
      'failure-reason': '',
      changes: '{"ChatAppStack":"created"}',
    });
    expect(new URL(step?.outputs.url ?? '').origin).toBe(production.url);
    expect(await serving()).toEqual([step?.outputs['task-definition']]);
    expect(errorsOf(deployed, 'deploy')).toEqual([]);
  });

  test('shows in the job summary what was proven, and for which key', () => {
    const step = deployed.step('deploy');
    expect(step?.summary).toMatch(/^## ✅ .*match$/m);
    for (const part of ['FrontendContainer', 'BackendContainer', step?.outputs['key-fingerprint']]) {
      expect(step?.summary).toContain(part);
    }
  });

  test('cleans up in a post step', () => {
    expect(deployed.step('deploy', 'Post')?.result).toBe('success');
  });

  test('gets its AWS credentials for an identity token of GitHub, with no stored key', () => {
    const asked = production.github.requests.filter(({ path }) => path.startsWith('/idtoken/'));
    expect(asked.map(({ status }) => status)).toContain(200);
    expect(asked[0]?.path).toContain('audience=sts.amazonaws.com');
  });

  test('leaks no secret', () => {
    expect(leaksOf(deployed, production.secrets)).toEqual([]);
  });
});

describe('the nightly check', () => {
  test('is green after a good deployment, and changes nothing', async () => {
    const before = await serving();
    const run = await production.night();
    expect(run.conclusion, run.everything).toBe('success');
    expect(mainSteps(run)).toEqual(stepsOf('verify.yml'));
    expect(run.everything).not.toContain('gh issue');
    const fingerprint = deployed.step('deploy')?.outputs['key-fingerprint'];
    expect(run.step('verify')?.outputs).toMatchObject({ verdict: 'match', 'key-fingerprint': fingerprint });
    expect(run.step('verify')?.summary).toMatch(/^## ✅ .*match$/m);
    expect(await serving()).toEqual(before);
    expect(leaksOf(run, production.secrets)).toEqual([]);
  });

  test('is red when the secret on GitHub is no longer the key that production has', async () => {
    const changed = { ...production.secrets, JWT_SECRET_KEY: newSecrets().JWT_SECRET_KEY };
    const run = await production.night(changed);
    expect(run.conclusion).toBe('failure');
    expect(run.step('verify')?.result).toBe('failure');
    expect(run.step('verify')?.outputs).toMatchObject({ verdict: 'mismatch' });
    expect(run.everything).toContain('gh issue create');
    expect(errorsOf(run, 'verify')).toContain(
      'The backend says that the signature is wrong: it verifies with another key',
    );
    const deployedKey = { DEPLOYED: production.secrets.JWT_SECRET_KEY };
    expect(leaksOf(run, { ...changed, ...deployedKey })).toEqual([]);
  });
});

describe('a pull request', () => {
  const comments = () => production.github.comments(7).map(({ body }) => body);

  test('that changes nothing in production is told so, in one comment that is renewed with each push', async () => {
    const before = await serving();
    const first = await production.proposal();
    expect(first.conclusion, first.everything).toBe('success');
    expect(mainSteps(first)).toEqual([...stepsOf('pull-request.yml').toSpliced(3, 0, 'Get AWS credentials')]);
    expect(first.step('dry-run')?.outputs).toMatchObject({
      'failure-reason': '',
      changes: '{"ChatAppStack":"no change"}',
    });
    expect(first.step('dry-run')?.summary).toMatch(/^## ✅ Dry-run: same key$/m);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]).toContain('BackendContainer');

    const second = await production.proposal();
    expect(second.conclusion, second.everything).toBe('success');
    expect(comments()).toHaveLength(1);
    expect(await serving()).toEqual(before);
    expect([...leaksOf(first, production.secrets), ...leaksOf(second, production.secrets)]).toEqual([]);
  });

  test('from a fork is green without secrets and without AWS, and says so in the summary', async () => {
    const before = comments();
    const run = await production.proposal('fork');
    expect(run.conclusion, run.everything).toBe('success');
    expect(mainSteps(run)).toEqual(stepsOf('pull-request.yml'));
    expect(run.step('dry-run')?.outputs).toMatchObject({ changes: '{"ChatAppStack":"unknown"}' });
    expect(run.step('dry-run')?.summary).toContain('comment-not-possible');
    expect(comments()).toEqual(before);
  });
});

test('the workflows for pull requests and for the night are green as the README has them, without AWS', async () => {
  const goBack = await commitReadme(production.repository, production.url);
  const proposal = await production.proposal();
  expect(proposal.conclusion, proposal.everything).toBe('success');
  expect(proposal.everything).toContain('2 containers get the same key');
  const night = await production.night();
  expect(night.conclusion, night.everything).toBe('success');
  expect(night.everything).toContain('The rollout was not established');
  expect(night.steps.map(({ outputs }) => outputs.verdict)).toContain('match');
  await goBack();
});

test('a change that gives one container another key is red as a pull request and as a push, and production stays as it was', async () => {
  const before = await serving();
  await commitFaultyApp(production.repository);
  const proposal = await production.proposal();
  expect(proposal.conclusion).toBe('failure');
  expect(proposal.step('dry-run')?.outputs).toMatchObject({ 'failure-reason': 'holders-disagree' });
  expect(production.github.comments(7)[0]?.body).toContain('holders-disagree');
  const run = await production.push();
  expect(run.conclusion).toBe('failure');
  expect(mainSteps(run)).toEqual(stepsOf('ecs-deploy.yml'));
  const step = run.step('deploy');
  expect(step?.result).toBe('failure');
  expect(step?.outputs).toMatchObject({ verdict: '', 'failure-reason': 'holders-disagree', changes: '' });
  expect(errorsOf(run, 'deploy')).toContain('FrontendContainer: JWT_SECRET_KEY is not the signing key');
  expect(step?.summary).toMatch(/^## ❌ .*holders-disagree/m);
  expect(run.step('deploy', 'Post')?.result).toBe('success');
  expect(await serving()).toEqual(before);
  expect(leaksOf(run, production.secrets)).toEqual([]);
});

test('the nightly check is red when somebody gave one container another key by hand', async () => {
  const other = newSecrets().JWT_SECRET_KEY;
  await changeByHand(production.emulator, 'BackendContainer', 'JWT_SECRET_KEY', other);
  const run = await production.night();
  expect(run.conclusion).toBe('failure');
  const step = run.step('verify');
  expect(step?.result).toBe('failure');
  expect(step?.outputs).toMatchObject({ verdict: 'mismatch', 'failure-reason': 'holders-disagree' });
  expect(errorsOf(run, 'verify')).toContain('BackendContainer: JWT_SECRET_KEY is not the signing key');
  expect(step?.summary).toMatch(/^## ❌ /m);
  expect(leaksOf(run, { ...production.secrets, BY_HAND: other })).toEqual([]);
});
