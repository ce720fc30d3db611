import { removeAssembly } from './assembly/scrub.ts';
import { connectAws } from './aws/clients.ts';
import { awsFailure } from './aws/errors.ts';
import { describeService, servicesOfStack } from './aws/services.ts';
import { type CancelledUpdate, cancelUpdate, describeStack } from './aws/stack.ts';
import { readSecrets } from './inputs/secrets.ts';
import { createRedactor, type Redactor } from './key/redactor.ts';
import { renderAftermath, type StackAftermath } from './report/aftermath.ts';
import { stackConsoleUrl } from './report/console-links.ts';
import { untrusted, withoutCommands } from './report/text.ts';
import { systemClock } from './runtime/clock.ts';
import type { RunState, StartedDeployment } from './runtime/state.ts';
import type { Runner } from './runtime/world.ts';

/** GitHub kills everything 5 minutes after a cancel (actions/runner, JobDispatcher.cs); this leaves room to report. */
const CANCEL_UPDATE_WITHIN_MILLISECONDS = 240_000;

type Environment = Readonly<Record<string, string | undefined>>;

const redactorFor = (env: Environment): Redactor => {
  const redactor = createRedactor();
  for (const text of readSecrets(env).texts) redactor.add(text);
  return redactor;
};

const aftermathOf = async (
  { name, region }: StartedDeployment['stacks'][number],
  { onCancel }: StartedDeployment,
): Promise<StackAftermath> => {
  const consoleUrl = stackConsoleUrl(region, name);
  try {
    const aws = connectAws(region);
    const cloudFormation = await aws.cloudFormation();
    const cancelled: CancelledUpdate | undefined =
      onCancel === 'cancel-update'
        ? await cancelUpdate(
            cloudFormation,
            name,
            systemClock,
            systemClock.now() + CANCEL_UPDATE_WITHIN_MILLISECONDS,
          )
        : undefined;
    const state = await describeStack(cloudFormation, name);
    const services = state === undefined ? [] : await servicesOfStack(cloudFormation, name);
    const ecs = await aws.ecs();
    const described = await Promise.all(services.map((at) => describeService(ecs, at)));
    return {
      name,
      consoleUrl,
      status: state?.status ?? 'does not exist',
      updateCancelled: cancelled?.asked ?? false,
      services: described
        .filter((service) => service !== undefined)
        .map((service) => ({
          name: service.serviceName ?? '',
          running: service.runningCount ?? 0,
          desired: service.desiredCount ?? 0,
          taskDefinition: service.taskDefinition ?? '',
          rollout: service.deployments?.find(({ status }) => status === 'PRIMARY')?.rolloutState ?? '',
        })),
    };
  } catch (error) {
    const { title, detail } = awsFailure(error, 'cloudformation:DescribeStacks');
    return {
      name,
      consoleUrl,
      status: `could not be read: ${title} (${detail})`,
      updateCancelled: false,
      services: [],
    };
  }
};

/** After a run that did not come to its end by itself: the true state of what it had started. */
const reportAftermath = async (
  deployment: StartedDeployment,
  runner: Runner,
  redactor: Redactor,
): Promise<void> => {
  runner.info('The run was stopped while it was deploying. What AWS says now:');
  const stacks = await Promise.all(deployment.stacks.map((stack) => aftermathOf(stack, deployment)));
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
export const post = async (state: RunState, env: Environment, runner: Runner): Promise<void> => {
  const redactor = redactorFor(env);
  try {
    for (const finding of removeAssembly(state.temporaryDirectory)) {
      runner.annotate('warning', redactor.redact(`${finding.detail} ${finding.remedy}`), {
        title: redactor.redact(finding.title),
      });
    }
    const interrupted = state.concluded === '' || state.concluded === 'cancelled';
    if (interrupted && state.deployment) await reportAftermath(state.deployment, runner, redactor);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    runner.annotate('warning', redactor.redact(`The post step could not finish: ${message}`), {
      title: 'Clean-up is incomplete',
    });
  }
};
