import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CloudFormationClient,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
  GetTemplateCommand,
  type StackEvent,
} from '@aws-sdk/client-cloudformation';
import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  UpdateServiceCommand,
  waitUntilServicesStable,
} from '@aws-sdk/client-ecs';
import {
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupsCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CdkRun, type Emulator, startEmulator } from '../support/aws/emulator.ts';

const app = fileURLToPath(new URL('../support/aws/contract-app', import.meta.url));
const query = { cluster: 'contract', services: ['contract'] };

/**
 * What every end-to-end test takes for granted about the emulator. It leans on private names of one MiniStack release:
 * when a new release breaks something, this is the file that says what.
 */
describe('the emulator, asked by the real CDK CLI', () => {
  let emulator: Emulator;
  let output: string;
  let ecs: ECSClient;
  let cloudFormation: CloudFormationClient;

  const cdk = (
    command: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<CdkRun> => emulator.cdk([...command, '--output', output], { cwd: app, environment });
  const deploy = (environment: Readonly<Record<string, string>> = {}): Promise<CdkRun> =>
    cdk(['deploy', '--require-approval', 'never'], environment);
  const service = async () => (await ecs.send(new DescribeServicesCommand(query))).services?.[0];
  const stackStatus = async () => {
    const { Stacks } = await cloudFormation.send(new DescribeStacksCommand({ StackName: 'Contract' }));
    return Stacks?.[0]?.StackStatus;
  };
  const taskDefinition = async (arn: string | undefined) =>
    (await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: arn }))).taskDefinition;

  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'contract-'));
    emulator = await startEmulator();
    ecs = new ECSClient(emulator.sdk);
    cloudFormation = new CloudFormationClient(emulator.sdk);
    await emulator.bootstrap('cli');
  });
  afterAll(async () => {
    await emulator?.stop();
    await rm(output, { recursive: true, force: true });
  });

  it('is bootstrapped by a recording as by the CLI: the stack and what is in it are the same', async () => {
    const other = await startEmulator();
    await other.bootstrap();
    const lookAt = async ({ sdk }: Emulator) => {
      const client = new CloudFormationClient(sdk);
      const StackName = 'CDKToolkit';
      const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName }));
      const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
      const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }));
      return {
        template: TemplateBody,
        stack: Stacks?.map(({ StackStatus, Parameters, Outputs }) => [StackStatus, Parameters, Outputs]),
        resources: StackResources.map(({ LogicalResourceId, PhysicalResourceId, ResourceStatus }) => [
          LogicalResourceId,
          PhysicalResourceId,
          ResourceStatus,
        ]).toSorted(),
      };
    };
    expect(await lookAt(other)).toEqual(await lookAt(emulator));
    await other.stop();
  });

  it('rolls a failed creation back, and the next deployment takes its place', async () => {
    const failed = await deploy({ UNKNOWN_TYPE: 'AWS::Nope::Nope' });
    expect(failed.status, failed.output).toBe(1);
    expect(await stackStatus()).toBe('ROLLBACK_COMPLETE');

    const run = await deploy();
    expect(run.status, run.output).toBe(0);
    expect(run.output).toContain('Contract.BalancerDns = 127.0.0.1');
    expect(await stackStatus()).toBe('CREATE_COMPLETE');
  });

  it('describes its load balancer as AWS does, with the address and the port at which it listens here', async () => {
    const client = new ElasticLoadBalancingV2Client(emulator.sdk);
    const { LoadBalancers: [balancer] = [] } = await client.send(new DescribeLoadBalancersCommand({}));
    const LoadBalancerArn = balancer?.LoadBalancerArn ?? '';
    const { Listeners: [listener] = [] } = await client.send(
      new DescribeListenersCommand({ LoadBalancerArn }),
    );
    expect(`http://${balancer?.DNSName}:${listener?.Port}`).toBe(await emulator.albUrl('contract'));
    const { Rules = [] } = await client.send(
      new DescribeRulesCommand({ ListenerArn: listener?.ListenerArn ?? '' }),
    );
    expect(Rules.map(({ Priority, IsDefault }) => [Priority, IsDefault]).toSorted()).toEqual([
      ['10', false],
      ['default', true],
    ]);
    const behind = (await service())?.loadBalancers?.map(({ targetGroupArn = '' }) => targetGroupArn) ?? [];
    expect(Rules.map(({ Actions }) => Actions?.[0]?.TargetGroupArn).toSorted()).toEqual(behind.toSorted());
    const { TargetGroups = [] } = await client.send(
      new DescribeTargetGroupsCommand({ TargetGroupArns: behind }),
    );
    expect(TargetGroups.map(({ LoadBalancerArns }) => LoadBalancerArns)).toEqual([
      [LoadBalancerArn],
      [LoadBalancerArn],
    ]);
  });

  it('runs the registered task definition, with the environment and the secrets of both containers', async () => {
    const running = await service();
    expect(running).toMatchObject({ runningCount: 2, desiredCount: 2, pendingCount: 0 });
    expect(running?.deployments).toMatchObject([
      {
        status: 'PRIMARY',
        rolloutState: 'COMPLETED',
        taskDefinition: running?.taskDefinition,
        failedTasks: 0,
      },
    ]);
    const containers = (await taskDefinition(running?.taskDefinition))?.containerDefinitions;
    expect(containers?.map(({ name, environment }) => ({ name, environment }))).toEqual([
      {
        name: 'front',
        environment: [
          { name: 'GREETING', value: 'hello' },
          { name: 'BACKEND_URL', value: 'http://localhost:8000/api' },
          { name: 'PORT', value: '3000' },
        ],
      },
      { name: 'back', environment: [{ name: 'GREETING', value: 'hello' }] },
    ]);
    expect(containers?.[1]?.secrets).toEqual([
      { name: 'PASSWORD', valueFrom: expect.stringMatching(/^arn:aws:secretsmanager:.*:password::$/) },
      { name: 'MODE', valueFrom: expect.stringMatching(/^arn:aws:ssm:.*:parameter\/contract\/mode$/) },
    ]);
  });

  it('registers a greater revision for a changed variable and moves the service to it', async () => {
    const before = await taskDefinition((await service())?.taskDefinition);
    const run = await deploy({ GREETING: 'changed' });
    expect(run.status, run.output).toBe(0);
    const after = await taskDefinition((await service())?.taskDefinition);
    expect(after?.revision).toBeGreaterThan(before?.revision ?? Number.POSITIVE_INFINITY);
    expect(after?.containerDefinitions?.[1]?.environment).toEqual([{ name: 'GREETING', value: 'changed' }]);
    expect((await taskDefinition(before?.taskDefinitionArn))?.status).toBe('INACTIVE');
  });

  it('says that nothing changed when nothing did', async () => {
    await deploy({ GREETING: 'same' });
    const before = (await service())?.taskDefinition;
    const run = await deploy({ GREETING: 'same' });
    expect(run).toMatchObject({ status: 0, output: expect.stringContaining('(no changes)') });
    expect((await service())?.taskDefinition).toBe(before);
  });

  it('says which properties a change set replaces', async () => {
    const { output } = await cdk(['diff', '--method', 'change-set'], { GREETING: 'diffed' });
    expect(output).toMatch(/AWS::ECS::TaskDefinition .* replace/);
    expect(output).toContain('diffed');
  });

  it('puts everything back when an update fails: service, template and outputs', async () => {
    await deploy({ GREETING: 'good' });
    const before = await service();
    const failed = await deploy({ GREETING: 'bad', EMU_ROLLOUT: 'fail' });
    expect(failed.status).toBe(1);
    expect(failed.output).toContain(
      "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.",
    );
    expect(await stackStatus()).toBe('UPDATE_ROLLBACK_COMPLETE');
    const after = await service();
    expect(after).toMatchObject({ taskDefinition: before?.taskDefinition, runningCount: 2 });
    expect(after?.deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
    const { TemplateBody } = await cloudFormation.send(new GetTemplateCommand({ StackName: 'Contract' }));
    expect(TemplateBody).toContain('good');
    expect(TemplateBody).not.toContain('bad');

    const run = await deploy({ GREETING: 'better' });
    expect(run.status, run.output).toBe(0);
  });

  it('keeps the order in which stack events happened, newest first, in pages of a hundred', async () => {
    const pages: StackEvent[][] = [];
    let NextToken: string | undefined;
    do {
      const page = await cloudFormation.send(
        new DescribeStackEventsCommand({ StackName: 'Contract', ...(NextToken && { NextToken }) }),
      );
      pages.push(page.StackEvents ?? []);
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.slice(0, -1).map(({ length }) => length))).toEqual(new Set([100]));
    const events = pages.flat();
    const times = events.map(({ Timestamp }) => Timestamp?.getTime() ?? 0);
    expect(times).toEqual([...new Set(times)].sort((a, b) => b - a));
    expect(events[0]).toMatchObject({
      LogicalResourceId: 'Contract',
      ResourceStatus: 'UPDATE_COMPLETE',
    });
  });

  it('becomes stable again after a forced deployment', async () => {
    const before = (await service())?.deployments?.[0]?.id;
    await ecs.send(new UpdateServiceCommand({ ...query, service: 'contract', forceNewDeployment: true }));
    const waiter = { client: ecs, maxWaitTime: 30, minDelay: 1, maxDelay: 1 };
    expect((await waitUntilServicesStable(waiter, query)).state).toBe('SUCCESS');
    const [only, ...others] = (await service())?.deployments ?? [];
    expect(others).toEqual([]);
    expect(only?.id).not.toBe(before);
  });

  it('takes the stack away on cdk destroy', async () => {
    const run = await cdk(['destroy', '--force']);
    expect(run.status, run.output).toBe(0);
    await expect(stackStatus()).rejects.toThrow('does not exist');
    expect((await service())?.status).toBe('INACTIVE');
  });
});
