import { randomBytes } from 'node:crypto';
import { CloudFormationClient, CreateStackCommand, UpdateStackCommand } from '@aws-sdk/client-cloudformation';
import { DeleteServiceCommand, ECSClient } from '@aws-sdk/client-ecs';
import { DeleteBucketCommand, DeleteObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AwsError, denied, EXPIRED, UNKNOWN_KEY, withRefusals } from '../support/aws/aws-proxy.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type SmallApps, type SmallRun, smallApps } from '../support/cdk/small-app.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

const key = randomBytes(32).toString('base64');

let emulator: Emulator;
let apps: SmallApps;

beforeAll(async () => {
  emulator = await startEmulator();
  apps = smallApps(emulator, key);
});
afterAll(async () => {
  await emulator?.stop();
  await apps?.dispose();
});

const UNTOUCHED = 'Nothing was deployed: production is as it was before this run.';

type Refusal = {
  readonly reason: string;
  /** What whoever reads only the summary finds there: what was seen, and the command or line that mends it. */
  readonly says: readonly string[];
  /** What is said of production when the CDK CLI had been started. */
  readonly production?: string;
};

/** What the CDK CLI or its stand-in was asked for: `synth`, `deploy`. */
const commands = (run: ActionRun): readonly string[] => {
  const asked = run.processes.filter(({ argv }) => /aws-cdk\/bin\/cdk|quick-cli/.test(argv[1] ?? ''));
  return [...new Set(asked.map(({ argv }) => argv[2] ?? ''))];
};

/** What holds for every refused run, whatever the reason. */
const expectRefused = (run: ActionRun, { reason, says, production = UNTOUCHED }: Refusal): void => {
  expect(run.outputs['failure-reason'], run.log.join('\n')).toBe(reason);
  expect(run).toMatchObject({ conclusion: 'failure', main: { exitCode: 1 }, post: { exitCode: 0 } });
  expect(run.outputs).toMatchObject({ verdict: '', 'task-definition': '', url: '' });
  for (const text of [...says, production, '**What to do:**']) expect(run.summary).toContain(text);
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect(errors.some(({ message }) => message.includes('\n→ '))).toBe(true);
  if (production === UNTOUCHED) {
    expect(commands(run)).not.toContain('deploy');
    expect(run.state).not.toHaveProperty('deployment');
    expect(run.outputs).toMatchObject({ changes: '', 'stack-outputs': '{}' });
  }
  expect(run.orphans).toEqual([]);
  expect(findLeaks(run, { key })).toEqual([]);
};

type Way = Pick<SmallRun, 'cli' | 'runStage'>;

/** From the sources, where what refuses is the action and not the CDK CLI. */
const HERE: Way = { cli: 'stand-in', runStage: runInProcess };

/** The bundle with the CDK CLI. */
const BUNDLE: Way = {};

/** Runs the action on an app and refuses to believe anything but this refusal. */
const refused = async (
  { app = 'service', ...options }: Partial<SmallRun>,
  refusal: Refusal,
  way = HERE,
): Promise<ActionRun> => {
  const run = await apps.run({ app, ...way, ...options });
  expectRefused(run, refusal);
  return run;
};

const refusedBehind = (
  refuse: (action: string) => AwsError | undefined,
  stack: string,
  refusal: Refusal,
): Promise<ActionRun> =>
  withRefusals(emulator.endpoint, refuse, (env) => refused({ env: { ...env, STACK_NAME: stack } }, refusal));

describe('credentials', () => {
  it.concurrent('that are missing are told before the app runs', async () => {
    const env = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' };
    const says = ['There are no AWS credentials', 'aws-actions/configure-aws-credentials', 'id-token: write'];
    const run = await refused({ env }, { reason: 'aws-credentials-missing', says }, BUNDLE);
    expect(commands(run)).toEqual([]);
  });

  it.concurrent('that have expired are told before the app runs', async () => {
    const says = ['The AWS credentials have expired', 'role-duration-seconds'];
    const run = await refusedBehind(() => EXPIRED, 'Expired', { reason: 'aws-credentials-expired', says });
    expect(commands(run)).toEqual([]);
  });

  it.concurrent('that AWS does not know are told from missing ones', async () => {
    const says = ['AWS does not know these credentials', 'aws-actions/configure-aws-credentials'];
    await refusedBehind(() => UNKNOWN_KEY, 'Unknown', { reason: 'aws-credentials-missing', says });
  });

  it.concurrent('of another account are told with both accounts', async () => {
    const inputs = { 'account-id': '210987654321' };
    const says = ['123456789012', '210987654321', 'account-id'];
    const run = await refused({ inputs }, { reason: 'aws-wrong-account', says });
    expect(commands(run)).toEqual([]);
  });

  it.concurrent('are not blamed where nobody answers', async () => {
    const env = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' };
    await refused({ env }, { reason: 'aws-unreachable', says: ['AWS could not be reached'] });
  });

  it.concurrent('that may not look at the stack do not deploy it blindly', async () => {
    const permission = 'cloudformation:DescribeStacks';
    await refusedBehind(
      (action) => (action === 'DescribeStacks' ? denied(permission) : undefined),
      'Unseen',
      {
        reason: 'aws-access-denied',
        says: [`AWS refused ${permission}`, `Allow ${permission}`],
      },
    );
    expect(await apps.stack('Unseen')).toBeUndefined();
  });
});

describe('an app', () => {
  it.concurrent('that throws is shown with its message and without the key', async () => {
    const says = ['Error: STAGE is required (key was ', 'npx cdk synth --quiet'];
    const run = await refused({ app: 'throws' }, { reason: 'synth-failed', says }, BUNDLE);
    expect(run.log.join('\n')).toContain('Error: STAGE is required (key was ***)');
  });

  it.concurrent('that talks to the runner is not heard, and without a holder nothing is deployed', async () => {
    const run = await refused({ app: 'noisy' }, { reason: 'no-holders', says: ['JWT_SECRET_KEY'] }, BUNDLE);
    expect(run.masks).not.toContain('a');
    expect(await apps.stack('Noisy')).toBeUndefined();
  });

  it.concurrent('in which one container lacks the key is refused by the name of that container', async () => {
    const env = { API_WITHOUT_KEY: '1', STACK_NAME: 'Lacking' };
    const says = ['❌ no key', '`api`', 'JWT_SECRET_KEY'];
    await refused({ env, inputs: { containers: 'web api' } }, { reason: 'holders-disagree', says });
    expect(await apps.stack('Lacking')).toBeUndefined();
  });

  it.concurrent('that has no container of the name given is refused with those it has', async () => {
    const says = ['backend', 'The stacks have: web, api', '`containers`'];
    await refused({ inputs: { containers: 'web backend' } }, { reason: 'holders-disagree', says });
  });

  it.concurrent('with the key in plain text is refused where that is forbidden', async () => {
    const inputs = { 'plaintext-key': 'error' };
    await refused({ inputs }, { reason: 'plaintext-key', says: ['fromSecretsManager'] });
  });

  it.concurrent('with a lookup that nobody answered is refused, though the CLI is content', async () => {
    const says = ['/nobody/wrote/this', 'commit cdk.context.json'];
    await refused({ app: 'lookup', env: { IN_STAGE: '1' } }, { reason: 'synth-incomplete', says }, BUNDLE);
  });

  it.concurrent('without the stack that was asked for is refused with those it has', async () => {
    const options = { app: 'two', env: { CDK_TEST_LOG: '/dev/null' }, inputs: { stacks: 'Three' } };
    const says = ['No stack matches: Three', 'One, Two', '`stacks`'];
    await refused(options, { reason: 'invalid-input', says });
  });

  it.concurrent('whose stack is for another account than account-id is refused', async () => {
    const options = { env: { STACK_ACCOUNT: '210987654321' }, inputs: { 'account-id': '123456789012' } };
    const says = ['Stack Service belongs to another AWS account', 'puts it into 210987654321'];
    await refused(options, { reason: 'aws-wrong-account', says });
  });
});

describe('an account that was never bootstrapped', () => {
  it('is refused with the command that does it, and no stack is left', async () => {
    const production = 'Stack First was not created, or is gone';
    const says = ['`npx cdk bootstrap aws://123456789012/us-west-2`'];
    const run = await refused(
      { env: { STACK_NAME: 'First' } },
      { reason: 'not-bootstrapped', says, production },
      BUNDLE,
    );
    expect(run.outputs.changes).toBe('{"First":"failed"}');
    expect(await apps.stack('First')).toBeUndefined();
  });
});

/** A stack whose service comes up or hangs, as `rollout` says, and a resource that fails once the service is through. */
const stuckTemplate = (rollout: string, unknownType?: string): string => {
  const environment = [{ Name: 'EMU_ROLLOUT', Value: rollout }];
  const containers = [{ Name: 'web', Image: 'web:1', Environment: environment }];
  const references = { Cluster: { Ref: 'Cluster' }, TaskDefinition: { Ref: 'Task' } };
  return JSON.stringify({
    Resources: {
      Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: 'stuck' } },
      Task: {
        Type: 'AWS::ECS::TaskDefinition',
        Properties: { Family: 'stuck', ContainerDefinitions: containers },
      },
      Service: {
        Type: 'AWS::ECS::Service',
        Properties: { ServiceName: 'stuck', DesiredCount: 1, ...references },
      },
      ...(unknownType && { Unknown: { Type: unknownType, DependsOn: 'Service' } }),
    },
  });
};

const emptyAndDelete = async (Bucket: string): Promise<void> => {
  const s3 = new S3Client({ ...emulator.sdk, forcePathStyle: true });
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  for (const { Key } of Contents) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  await s3.send(new DeleteBucketCommand({ Bucket }));
};

describe('a bootstrapped account', () => {
  let client: CloudFormationClient;
  beforeAll(async () => {
    client = new CloudFormationClient(emulator.sdk);
    await emulator.bootstrap();
  });

  it.concurrent('whose deployment does not end is left to CloudFormation when the time is over', async () => {
    const options = {
      env: { STACK_NAME: 'Endless', EMU_ROLLOUT: 'hang' },
      inputs: { 'deploy-timeout-minutes': '1' },
    };
    const refusal = {
      reason: 'deploy-timed-out',
      says: [
        'cdk deploy did not finish within 1 minute',
        'aws cloudformation describe-stack-events --stack-name Endless',
        'raise deploy-timeout-minutes',
      ],
      production: 'Stack Endless is still being changed, with or without this run (CREATE_IN_PROGRESS).',
    };
    const run = await refused(options, refusal, BUNDLE);
    expect(run.outputs.changes).toBe('{"Endless":"failed"}');
    expect((await apps.stack('Endless'))?.StackStatus).toBe('CREATE_IN_PROGRESS');
  });

  it.concurrent('takes the very app that all the refusals spoil', async () => {
    const run = await apps.run({ app: 'service', env: { STACK_NAME: 'Sound' } });
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.outputs).toMatchObject({ 'failure-reason': '', verdict: '', changes: '{"Sound":"created"}' });
  });

  it.concurrent('keeps a stack that never came up, which the CLI would delete', async () => {
    await refused(
      { env: { STACK_NAME: 'Unborn', UNKNOWN_TYPE: 'AWS::No::Such' } },
      {
        reason: 'deploy-failed',
        says: ['Unsupported resource type: AWS::No::Such', 'describe-stack-events --stack-name Unborn'],
        production: 'Stack Unborn could not be created and was rolled back',
      },
      BUNDLE,
    );
    const before = await apps.stackIn('Unborn', 'ROLLBACK_COMPLETE');
    const says = ['ROLLBACK_COMPLETE', 'aws cloudformation delete-stack --stack-name Unborn'];
    await refused({ env: { STACK_NAME: 'Unborn' } }, { reason: 'stack-needs-recreation', says });
    expect(await apps.stack('Unborn')).toEqual(before);
  });

  it.concurrent('keeps a stack whose first creation was left half-way', async () => {
    const TemplateBody = JSON.stringify({ Resources: { Unknown: { Type: 'AWS::No::Such' } } });
    await client.send(new CreateStackCommand({ StackName: 'Half', TemplateBody, DisableRollback: true }));
    const before = await apps.stackIn('Half', 'CREATE_FAILED');
    const says = ['CREATE_FAILED', 'npx cdk rollback Half'];
    await refused({ env: { STACK_NAME: 'Half' } }, { reason: 'stack-needs-repair', says });
    expect(await apps.stack('Half')).toEqual(before);
  });

  it.concurrent('leaves a stack alone that is being updated, or whose rollback has failed', async () => {
    const StackName = 'Stuck';
    const options = { env: { STACK_NAME: StackName } };
    await client.send(new CreateStackCommand({ StackName, TemplateBody: stuckTemplate('0') }));
    await apps.stackIn(StackName, 'CREATE_COMPLETE');
    const TemplateBody = stuckTemplate('hang', 'AWS::No::Such');
    await client.send(new UpdateStackCommand({ StackName, TemplateBody }));
    const busy = await apps.stackIn(StackName, 'UPDATE_IN_PROGRESS');
    await refused(options, { reason: 'stack-busy', says: ['UPDATE_IN_PROGRESS', 'concurrency group'] });
    expect(await apps.stack(StackName)).toEqual(busy);

    // Somebody deletes the service by hand, so there is nothing to roll back to.
    const service = { cluster: 'stuck', service: 'stuck', force: true };
    await new ECSClient(emulator.sdk).send(new DeleteServiceCommand(service));
    const stuck = await apps.stackIn(StackName, 'UPDATE_ROLLBACK_FAILED');
    const says = ['aws cloudformation continue-update-rollback --stack-name Stuck', 'Service'];
    await refused(options, { reason: 'stack-needs-repair', says });
    expect(await apps.stack(StackName)).toEqual(stuck);
  });

  it.concurrent('tells which permission is missing when it is not the first one', async () => {
    const StackName = 'Unread';
    await client.send(
      new CreateStackCommand({ StackName, TemplateBody: stuckTemplate('0').replaceAll('stuck', 'unread') }),
    );
    const before = await apps.stackIn(StackName, 'CREATE_COMPLETE');
    const permission = 'cloudformation:GetTemplate';
    await refusedBehind((action) => (action === 'GetTemplate' ? denied(permission) : undefined), StackName, {
      reason: 'aws-access-denied',
      says: [`AWS refused ${permission}`, `Allow ${permission}`],
    });
    expect(await apps.stack(StackName)).toEqual(before);
  });

  it.concurrent('makes no claim about a deployment in the middle of which the credentials expire', async () => {
    let started = false;
    const afterTheStart = (action: string): AwsError | undefined => {
      if (started) return EXPIRED;
      started = action === 'ExecuteChangeSet';
      return undefined;
    };
    const refusal = {
      reason: 'aws-credentials-expired',
      says: ['The AWS credentials have expired', 'role-duration-seconds'],
      production: 'The deployment was started, and what became of it is not established.',
    };
    await withRefusals(emulator.endpoint, afterTheStart, (env) =>
      refused({ env: { ...env, STACK_NAME: 'Abandoned' } }, refusal, BUNDLE),
    );
    await apps.stackIn('Abandoned', 'CREATE_COMPLETE');
  });
});

describe('a bootstrap that has decayed', () => {
  const production = 'Stack Late was not created, or is gone';
  const options = { env: { STACK_NAME: 'Late' } };

  it('is told by its version when it is too old', async () => {
    const ssm = new SSMClient(emulator.sdk);
    const version = { Name: '/cdk-bootstrap/hnb659fds/version', Type: 'String', Overwrite: true } as const;
    await ssm.send(new PutParameterCommand({ ...version, Value: '3' }));
    const says = ['has version 3; this app needs', 'npx cdk bootstrap aws://123456789012/us-west-2'];
    await refused(options, { reason: 'not-bootstrapped', says, production }, BUNDLE);
    await ssm.send(new PutParameterCommand({ ...version, Value: '30' }));
    expect(await apps.stack('Late')).toBeUndefined();
  });

  it('is told when its bucket is gone', async () => {
    await emptyAndDelete(`cdk-hnb659fds-assets-${emulator.account}-${emulator.region}`);
    const says = ['npx cdk bootstrap aws://123456789012/us-west-2'];
    await refused(options, { reason: 'not-bootstrapped', says, production }, BUNDLE);
    expect(await apps.stack('Late')).toBeUndefined();
  });
});
