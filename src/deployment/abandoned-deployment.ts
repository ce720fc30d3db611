import { type Aws, connectAws } from '../lib/aws/clients.ts';
import { stackConsoleUrl } from '../lib/aws/console-links.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { systemClock } from '../lib/clock.ts';
import { type Aftermath, renderAftermath, type StackAftermath } from '../report/aftermath.ts';
import type { StartedDeployment } from '../run/state.ts';
import { describeService, ecsOfStack } from './services.ts';
import { cancelUpdate, describeStack } from './stack.ts';

/** All that AWS is asked after a cancel. */
const REPORT_WITHIN_MILLISECONDS = 270_000;

/** GitHub kills everything 5 minutes after a cancel (actions/runner, JobDispatcher.cs); this leaves room to report. */
const CANCEL_UPDATE_WITHIN_MILLISECONDS = 240_000;

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
      ? await cancelUpdate(client, name, { clock: systemClock, since: deployment.startedAt, deadline })
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

/** The true state of what a run had started that did not come to its end by itself. Not redacted yet. */
export const lookAfter = async (deployment: StartedDeployment, mayCancel: boolean): Promise<Aftermath> =>
  renderAftermath(
    await Promise.all(deployment.stacks.map((stack) => aftermathOf(stack, deployment, mayCancel))),
  );
