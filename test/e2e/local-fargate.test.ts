import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  CancelUpdateStackCommand,
  CloudFormationClient,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import {
  type ContainerDefinition,
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  type DesiredStatus,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  UpdateServiceCommand,
} from '@aws-sdk/client-ecs';
import {
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';

const app = fileURLToPath(new URL('../support/aws/contract-app', import.meta.url));
const image = {
  command: [process.execPath, join(app, 'server.ts'), '{port}'],
  environment: { NODE_NO_WARNINGS: '1' },
};
const patient = { timeout: 60_000, interval: 100 };

/** What the contract app's server answers. */
type Answer = {
  greeting: string;
  environment: Record<string, string>;
  headers: Record<string, string>;
  url: string;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('local Fargate behind the emulated load balancer', () => {
  let emulator: Emulator;
  let output: string;
  let ecs: ECSClient;
  let url: string;

  /** Every run synthesizes into a directory of its own, for two CLIs do not share one. */
  const deploy = async (environment: Readonly<Record<string, string>>) =>
    emulator.cdk(
      ['deploy', '--require-approval', 'never', '--output', await mkdtemp(join(output, 'assembly-'))],
      { cwd: app, environment: { DESIRED_COUNT: '1', ...environment } },
    );
  const ask = async (path: string): Promise<Answer> => (await fetch(url + path)).json() as Promise<Answer>;
  const service = async () =>
    (await ecs.send(new DescribeServicesCommand({ cluster: 'contract', services: ['contract'] })))
      .services?.[0];
  const tasks = async (desiredStatus: DesiredStatus) => {
    const { taskArns } = await ecs.send(
      new ListTasksCommand({ cluster: 'contract', serviceName: 'contract', desiredStatus }),
    );
    if (!taskArns?.length) return [];
    return (await ecs.send(new DescribeTasksCommand({ cluster: 'contract', tasks: taskArns }))).tasks ?? [];
  };
  /** Registers the running task definition with changed containers and moves the service to it. */
  const change = async (edit: (container: ContainerDefinition) => ContainerDefinition): Promise<string> => {
    const taskDefinition = (await service())?.taskDefinition;
    const current = (await ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition }))).taskDefinition;
    const { taskDefinition: registered } = await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'contract',
        requiresCompatibilities: ['FARGATE'],
        networkMode: 'awsvpc',
        cpu: '512',
        memory: '1024',
        containerDefinitions: current?.containerDefinitions?.map(edit),
      }),
    );
    await ecs.send(
      new UpdateServiceCommand({
        cluster: 'contract',
        service: 'contract',
        taskDefinition: registered?.taskDefinitionArn,
      }),
    );
    return registered?.taskDefinitionArn ?? '';
  };
  const greet = (value: string) =>
    change((container) => ({
      ...container,
      environment: container.environment?.map((entry) =>
        entry.name === 'GREETING' ? { ...entry, value } : entry,
      ),
    }));
  const settled = () =>
    vi.waitFor(async () => {
      const { deployments = [], ...rest } = (await service()) ?? {};
      expect(deployments).toMatchObject([{ status: 'PRIMARY', rolloutState: 'COMPLETED' }]);
      return { deployments, ...rest };
    }, patient);
  /** Greetings, or failures, seen through the load balancer until the returned function is called. */
  const watch = () => {
    const seen: string[] = [];
    let watching = true;
    const polling = (async () => {
      while (watching) {
        seen.push(
          await fetch(`${url}/`).then(
            async (response) =>
              response.ok ? ((await response.json()) as Answer).greeting : `${response.status}`,
            String,
          ),
        );
        await delay(10);
      }
    })();
    return async (): Promise<readonly string[]> => {
      watching = false;
      await polling;
      return seen;
    };
  };

  beforeAll(async () => {
    output = await mkdtemp(join(tmpdir(), 'contract-'));
    emulator = await startEmulator({
      images: { 'contract/*': image },
      limits: { secondsToBecomeHealthy: 12, failuresOfCircuitBreaker: 2 },
    });
    ecs = new ECSClient(emulator.sdk);
    url = await emulator.albUrl('contract');
    await emulator.bootstrap();
    const run = await deploy({});
    expect(run.status, run.output).toBe(0);
  });
  afterEach(async () => {
    await emulator?.control.releaseDeployments();
    await emulator?.control.delayTaskStarts(0);
    await emulator?.control.stopStaleTasks();
  });
  afterAll(async () => {
    await emulator?.stop();
    await rm(output, { recursive: true, force: true });
  });

  it('gives a container the environment of its task definition, what Fargate adds, and nothing else', async () => {
    const { environment } = await ask('/api/environment');
    expect(environment).toMatchObject({ GREETING: 'hello', PASSWORD: 'first-password', MODE: 'production' });
    const added = Object.keys(environment).filter((name) => !['GREETING', 'PASSWORD', 'MODE'].includes(name));
    expect(added.sort()).toEqual([
      'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
      'AWS_DEFAULT_REGION',
      'AWS_EXECUTION_ENV',
      'AWS_REGION',
      'ECS_AGENT_URI',
      'ECS_CONTAINER_METADATA_URI',
      'ECS_CONTAINER_METADATA_URI_V4',
      'HOME',
      'HOSTNAME',
      'NODE_NO_WARNINGS',
      'PATH',
    ]);
  });

  it('lets the containers of one task reach each other on localhost', async () => {
    const through = await ask('/through');
    expect(through).toMatchObject({ url: '/api/from-front', environment: { PASSWORD: 'first-password' } });
  });

  it('passes requests and answers through the load balancer as they are', async () => {
    const response = await fetch(`${url}/a%2Fb?x=1&x=2`, {
      headers: { authorization: 'Bearer abc', 'x-user': 'mallory' },
    });
    expect(response.headers.getSetCookie()).toEqual(['first=1; Path=/', 'second=2; Path=/']);
    const body = (await response.json()) as Answer;
    expect(body.url).toBe('/a%2Fb?x=1&x=2');
    expect(body.headers).toMatchObject({
      authorization: 'Bearer abc',
      'x-user': 'mallory',
      host: new URL(url).host,
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect((await fetch(`${url}/teapot`)).status).toBe(418);
    // The same balancer, addressed as MiniStack does it.
    const byName = await fetch(`${emulator.endpoint}/_alb/contract/api/x`);
    expect(await byName.json()).toMatchObject({ url: '/api/x' });
  });

  it('answers 503 as an ALB does where there is nothing behind it', async () => {
    const response = await fetch(await emulator.albUrl('not-there-yet'));
    expect(response.status).toBe(503);
    expect(response.headers.get('server')).toBe('awselb/2.0');
  });

  it('replaces tasks without a gap: the old ones serve until the new ones are healthy', async () => {
    const before = await settled();
    const stopWatching = watch();
    const taskDefinition = await greet('replaced');
    const after = await settled();
    const seen = await stopWatching();
    expect(after).toMatchObject({ taskDefinition, runningCount: 1, pendingCount: 0 });
    expect(after.deployments[0]?.id).not.toBe(before.deployments[0]?.id);
    expect(new Set(seen)).toEqual(new Set([seen[0], 'replaced']));
    expect(seen.lastIndexOf(seen[0] ?? '')).toBeLessThan(seen.length - 1);
    expect((await tasks('RUNNING')).map((task) => task.taskDefinitionArn)).toEqual([taskDefinition]);
  });

  it('lets a request that is under way finish on the task that is being replaced', async () => {
    await greet('slow');
    await settled();
    const answers = Array.from({ length: 5 }, () => ask('/'));
    await greet('quick');
    expect((await Promise.all(answers)).map(({ greeting }) => greeting)).toEqual(Array(5).fill('slow'));
    await settled();
  });

  it('reads secrets at the start of a task, by key and stage', async () => {
    await settled();
    const secrets = new SecretsManagerClient(emulator.sdk);
    await secrets.send(
      new PutSecretValueCommand({
        SecretId: 'contract/credentials',
        SecretString: JSON.stringify({ password: 'second-password' }),
      }),
    );
    expect((await ask('/api/')).environment.PASSWORD).toBe('first-password');
    await change((container) => {
      const password = container.secrets?.find(({ name }) => name === 'PASSWORD')?.valueFrom;
      if (!password) return container;
      const previous = { name: 'PASSWORD_PREVIOUS', valueFrom: password.replace(/::$/, ':AWSPREVIOUS:') };
      return { ...container, secrets: [...(container.secrets ?? []), previous] };
    });
    await settled();
    const { environment } = await ask('/api/');
    expect(environment).toMatchObject({ PASSWORD: 'second-password', PASSWORD_PREVIOUS: 'first-password' });
  });

  it.each([
    [
      'whose secret lacks the key',
      (container: ContainerDefinition): ContainerDefinition => ({
        ...container,
        secrets: container.secrets?.map((secret) => ({
          ...secret,
          valueFrom: secret.valueFrom?.replace(/:password:[^:]*:$/, ':absent::'),
        })),
      }),
      /^ResourceInitializationError: .*did not contain json key absent$/,
    ],
    [
      'whose image nobody knows',
      (container: ContainerDefinition): ContainerDefinition => ({ ...container, image: 'elsewhere/back:1' }),
      /^CannotPullContainerError: .*elsewhere\/back:1/,
    ],
  ])('does not start a task %s, says why, and the circuit breaker goes back', async (_, edit, reason) => {
    const before = await settled();
    const taskDefinition = await change(edit);
    const after = await settled();
    expect(after.taskDefinition).toBe(before.taskDefinition);
    const failed = (await tasks('STOPPED')).filter((task) => task.taskDefinitionArn === taskDefinition);
    expect(failed.length).toBe(2);
    for (const task of failed)
      expect(task).toMatchObject({
        stopCode: 'TaskFailedToStart',
        stoppedReason: expect.stringMatching(reason),
      });
  });

  it('shows exit code and events of a task that crashes, and keeps serving from the old one', async () => {
    await greet('steady');
    const before = await settled();
    const stopWatching = watch();
    const taskDefinition = await greet('crash');
    const after = await settled();
    expect(new Set(await stopWatching())).toEqual(new Set(['steady']));
    expect(after.taskDefinition).toBe(before.taskDefinition);
    expect(after.deployments[0]?.rolloutStateReason).toMatch(/^ECS deployment ecs-svc\/\d+ completed\.$/);
    const crashed = (await tasks('STOPPED')).find((task) => task.taskDefinitionArn === taskDefinition);
    expect(crashed?.stoppedReason).toBe('Essential container in task exited');
    expect(crashed?.containers?.map(({ exitCode }) => exitCode)).toContain(3);
    const events = after.events?.map(({ message }) => message).join('\n');
    expect(events).toMatch(
      /\(service contract\) \(deployment ecs-svc\/\d+\) deployment failed: tasks failed to start\./,
    );
    expect(events).toMatch(/\(service contract\) rolling back to deployment ecs-svc\/\d+\./);
    expect(events).toContain('(service contract) has reached a steady state.');
  });

  it('rolls the stack back when a task never gets healthy', async () => {
    await deploy({ GREETING: 'sound' });
    const before = await settled();
    const failed = await deploy({ GREETING: 'sick' });
    expect(failed.status).toBe(1);
    expect(failed.output).toContain("'ECS Deployment Circuit Breaker was triggered'");
    const after = await settled();
    expect(after.taskDefinition).toBe(before.taskDefinition);
    expect((await ask('/')).greeting).toBe('sound');
    const sick = (await tasks('STOPPED')).map(({ stoppedReason }) => stoppedReason);
    expect(sick).toContainEqual(
      expect.stringMatching(/^Task failed ELB health checks in \(target-group arn:/),
    );
  });

  it('keeps CloudFormation waiting while a deployment is held, and lets the update be cancelled', async () => {
    await deploy({ GREETING: 'kept' });
    const before = await settled();
    const cloudFormation = new CloudFormationClient(emulator.sdk);
    const status = async () =>
      (await cloudFormation.send(new DescribeStacksCommand({ StackName: 'Contract' }))).Stacks?.[0]
        ?.StackStatus;
    await emulator.control.holdDeployments();
    const cli = deploy({ GREETING: 'held' });
    await vi.waitFor(async () => {
      const { deployments = [] } = (await service()) ?? {};
      expect(deployments).toMatchObject([
        { rolloutState: 'IN_PROGRESS', runningCount: 1 },
        { runningCount: 1 },
      ]);
    }, patient);
    expect(await status()).toBe('UPDATE_IN_PROGRESS');
    const second = await deploy({ GREETING: 'another' });
    expect(second.output).toContain('is in UPDATE_IN_PROGRESS state and can not be updated');

    await cloudFormation.send(new CancelUpdateStackCommand({ StackName: 'Contract' }));
    expect((await cli).status).toBe(1);
    expect(await status()).toBe('UPDATE_ROLLBACK_COMPLETE');
    expect((await settled()).taskDefinition).toBe(before.taskDefinition);
    expect((await ask('/')).greeting).toBe('kept');
  });

  it('completes a held deployment when it is released, and a slow one when its time has come', async () => {
    await emulator.control.holdDeployments();
    await emulator.control.delayTaskStarts(1);
    const taskDefinition = await greet('released');
    expect((await service())?.deployments?.[0]).toMatchObject({
      taskDefinition,
      pendingCount: 1,
      runningCount: 0,
    });
    await vi.waitFor(async () => expect((await service())?.deployments?.[0]?.runningCount).toBe(1), patient);
    await emulator.control.releaseDeployments();
    await settled();
    expect((await ask('/')).greeting).toBe('released');
  });

  it('leaves a stale task behind that still serves although ECS lists it no more', async () => {
    await greet('stale');
    await settled();
    await emulator.control.keepStaleTasks(1);
    await greet('fresh');
    await settled();
    expect(await tasks('RUNNING')).toHaveLength(1);
    const greetings = new Set([(await ask('/')).greeting, (await ask('/')).greeting]);
    expect(greetings).toEqual(new Set(['stale', 'fresh']));
    await emulator.control.stopStaleTasks();
    await vi.waitFor(async () => {
      const running = (await emulator.control.processes()).filter((process) => process.running);
      expect(running).toHaveLength(2);
    }, patient);
    expect((await ask('/')).greeting).toBe('fresh');
  });

  it('shows the health of targets', async () => {
    await settled();
    const balancing = new ElasticLoadBalancingV2Client(emulator.sdk);
    const { TargetGroups = [] } = await balancing.send(new DescribeTargetGroupsCommand({}));
    expect(TargetGroups).toHaveLength(2);
    for (const { TargetGroupArn } of TargetGroups) {
      const { TargetHealthDescriptions } = await balancing.send(
        new DescribeTargetHealthCommand({ TargetGroupArn }),
      );
      expect(TargetHealthDescriptions).toMatchObject([
        { Target: { Id: '127.0.0.1' }, TargetHealth: { State: 'healthy' } },
      ]);
    }
  });

  it("keeps the containers' output in a file and in the log group of the task definition", async () => {
    await ask('/looked-for');
    await vi.waitFor(async () => {
      const logs = new CloudWatchLogsClient(emulator.sdk);
      const { events } = await logs.send(
        new FilterLogEventsCommand({ logGroupName: '/ecs/contract', filterPattern: '"looked-for"' }),
      );
      expect(events).toMatchObject([
        { message: 'GET /looked-for', logStreamName: expect.stringMatching(/^front\/front\/[0-9a-f]{32}$/) },
      ]);
    }, patient);
    const directory = join(emulator.directory, 'logs', 'contract');
    const files = await Promise.all(
      (await readdir(directory)).map((name) => readFile(join(directory, name), 'utf8')),
    );
    expect(files.join('')).toContain('GET /looked-for');
  });
});

describe('the end of the emulator', () => {
  /** A service of one task without a load balancer; its running container's process id. */
  const startService = async (sdk: Emulator['sdk'], processes: () => Promise<readonly { pid: number }[]>) => {
    const ecs = new ECSClient(sdk);
    await ecs.send(new CreateClusterCommand({ clusterName: 'short' }));
    await ecs.send(
      new RegisterTaskDefinitionCommand({
        family: 'short',
        containerDefinitions: [{ name: 'only', image: 'short', portMappings: [{ containerPort: 80 }] }],
      }),
    );
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'short',
        serviceName: 'short',
        taskDefinition: 'short',
        desiredCount: 1,
      }),
    );
    return vi.waitFor(async () => {
      const [only] = await processes();
      expect(only?.pid).toBeGreaterThan(0);
      return only?.pid ?? 0;
    }, patient);
  };
  const images = { short: image };
  const expectGone = (pid: number) => vi.waitFor(() => expect(isAlive(pid)).toBe(false), patient);

  it('ends every container when it is stopped', async () => {
    const emulator = await startEmulator({ images });
    const pid = await startService(emulator.sdk, emulator.control.processes);
    expect(isAlive(pid)).toBe(true);
    await emulator.stop();
    await expectGone(pid);
    await expect(fetch(emulator.endpoint)).rejects.toThrow();
  });

  it('ends every container when it is killed itself', async () => {
    const emulator = await startEmulator({ images });
    const pid = await startService(emulator.sdk, emulator.control.processes);
    const { pid: own } = JSON.parse(await readFile(join(emulator.directory, 'ready.json'), 'utf8')) as {
      pid: number;
    };
    process.kill(own, 'SIGKILL');
    await expectGone(pid);
    await emulator.stop();
  });

  it('ends with the process that started it', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'orphan-'));
    const module = new URL('../support/aws/emulator.ts', import.meta.url).href;
    const options = JSON.stringify({ directory, images });
    const script = `const { startEmulator } = await import('${module}');
      const { sdk } = await startEmulator(${options}); console.log(JSON.stringify(sdk)); setInterval(() => {}, 1000);`;
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const sdk = JSON.parse(line.toString()) as Emulator['sdk'];
    const list = async () =>
      (await (await fetch(`${sdk.endpoint}/_local-fargate/processes`)).json()) as { pid: number }[];
    const pid = await startService(sdk, list);
    parent.kill('SIGKILL');
    await expectGone(pid);
    await vi.waitFor(() => expect(fetch(sdk.endpoint)).rejects.toThrow(), patient);
    await rm(directory, { recursive: true, force: true });
  });
});
