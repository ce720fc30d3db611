import { removeAssembly } from './assembly/scrub.ts';
import { type Aws, connectAws } from './aws/clients.ts';
import { awsFailure } from './aws/errors.ts';
import { describeService, ecsOfStack } from './aws/services.ts';
import { cancelUpdate, describeStack } from './aws/stack.ts';
import { readSecrets } from './inputs/secrets.ts';
import { createRedactor, type Redactor } from './key/redactor.ts';
import { renderAftermath, type StackAftermath } from './report/aftermath.ts';
import { stackConsoleUrl } from './report/console-links.ts';
import { untrusted, withoutCommands } from './report/text.ts';
import { systemClock } from './runtime/clock.ts';
import { readState, type StartedDeployment } from './runtime/state.ts';
import { leftDirectories } from './runtime/temporary-directory.ts';
import type { Runner } from './runtime/world.ts';

/** All that AWS is asked after a cancel. */
const REPORT_WITHIN_MILLISECONDS = 270_000;

/** GitHub kills everything 5 minutes after a cancel (actions/runner, JobDispatcher.cs); this leaves room to report. */
const CANCEL_UPDATE_WITHIN_MILLISECONDS = 240_000;

type Environment = Readonly<Record<string, string | undefined>>;

const redactorFor = (env: Environment): Redactor => {
  const redactor = createRedactor();
  for (const text of readSecrets(env).texts) redactor.add(text);
  return redactor;
};

type ServiceAftermath = StackAftermath['services'][number];

/** What the services of a stack do; none where they cannot be asked, e.g. because their cluster is gone already. */
const servicesAfter = async (aws: Aws, stack: string): Promise<readonly ServiceAftermath[]> => {
  try {
    const { services } = await ecsOfStack(await aws.cloudFormation(), stack);
    const ecs = await aws.ecs();
    const described = await Promise.all(services.map((at) => describeService(ecs, at)));
    return described
      .filter((service) => service !== undefined)
      .map((service) => ({
        name: service.serviceName ?? '',
        running: service.runningCount ?? 0,
        desired: service.desiredCount ?? 0,
        taskDefinition: service.taskDefinition ?? '',
        rollout: service.deployments?.find(({ status }) => status === 'PRIMARY')?.rolloutState ?? '',
      }));
  } catch {
    return [];
  }
};

const aftermathOf = async (
  { name, region }: StartedDeployment['stacks'][number],
  deployment: StartedDeployment,
  mayCancel: boolean,
): Promise<StackAftermath> => {
  const consoleUrl = stackConsoleUrl(region, name);
  const aws = connectAws(region, AbortSignal.timeout(REPORT_WITHIN_MILLISECONDS));
  try {
    const client = await aws.cloudFormation();
    const deadline = systemClock.now() + CANCEL_UPDATE_WITHIN_MILLISECONDS;
    const cancelled = mayCancel
      ? await cancelUpdate(client, name, systemClock, { since: deployment.startedAt, deadline })
      : undefined;
    const state = await describeStack(client, name);
    return {
      name,
      consoleUrl,
      status: state?.status ?? 'does not exist',
      updateCancelled: cancelled?.asked ?? false,
      services: state === undefined ? [] : await servicesAfter(aws, name),
    };
  } catch (error) {
    const { title, detail } = awsFailure(error, 'cloudformation:DescribeStacks');
    const status = `could not be read: ${title} (${detail})`;
    return { name, consoleUrl, status, updateCancelled: false, services: [] };
  }
};

/** After a run that did not come to its end by itself: the true state of what it had started. */
const reportAftermath = async (
  deployment: StartedDeployment,
  mayCancel: boolean,
  runner: Runner,
  redactor: Redactor,
): Promise<void> => {
  runner.info('The run was stopped while it was deploying. What AWS says now:');
  const stacks = await Promise.all(
    deployment.stacks.map((stack) => aftermathOf(stack, deployment, mayCancel)),
  );
  const { lines, summary, warning } = renderAftermath(stacks);
  for (const line of lines) runner.info(withoutCommands(redactor.redact(untrusted(line))));
  const markdown = redactor.redact(summary);
  redactor.assertClean('the job summary', markdown);
  await runner.writeSummary(markdown);
  runner.annotate('warning', redactor.redact(untrusted(warning)), {
    title: 'Deployment left without supervision',
  });
};

/** Cleans up whatever happened, and after a cancel or a crash tells the truth. Never turns a run red by itself. */
export const post = async (env: Environment, runner: Runner): Promise<void> => {
  const state = readState(runner);
  const redactor = redactorFor(env);
  try {
    const left = leftDirectories(env, state.temporaryDirectory);
    for (const { title, detail, remedy } of left.flatMap((directory) => removeAssembly(directory))) {
      runner.annotate('warning', redactor.redact(`${detail} ${remedy}`), { title: redactor.redact(title) });
    }
    const interrupted = state.concluded === '' || state.concluded === 'cancelled';
    if (interrupted && state.deployment) {
      const mayCancel = state.deployment.onCancel === 'cancel-update' && !state.deployed;
      await reportAftermath(state.deployment, mayCancel, runner, redactor);
    }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    runner.annotate('warning', redactor.redact(`The post step could not finish: ${message}`), {
      title: 'Clean-up is incomplete',
    });
  }
};
