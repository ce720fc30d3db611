import { describeService, ecsOfStack } from './deployment/services.ts';
import { cancelUpdate, describeStack } from './deployment/stack.ts';
import { commentUse } from './inputs/comment-use.ts';
import { modeOf } from './inputs/inputs.ts';
import { InputReader } from './inputs/reader.ts';
import { readSecrets } from './inputs/secrets.ts';
import { type Aws, connectAws } from './lib/aws/clients.ts';
import { stackConsoleUrl } from './lib/aws/console-links.ts';
import { awsFailure } from './lib/aws/errors.ts';
import { systemClock } from './lib/clock.ts';
import { connectGitHub } from './lib/github/client.ts';
import { untrusted, withoutCommands } from './lib/text.ts';
import { loadEvent } from './pull-request/event-file.ts';
import { rewriteComment } from './pull-request/sticky-comment.ts';
import { createRedactor, type Redactor } from './redaction/redactor.ts';
import { renderAftermath, type StackAftermath } from './report/aftermath.ts';
import { commentId } from './report/comment-header.ts';
import { outdatedComment } from './report/outdated.ts';
import { runAddress, runStamp } from './run/run-stamp.ts';
import { type RunState, readState, type StartedDeployment } from './run/state.ts';
import { leftDirectories } from './run/temporary-directory.ts';
import type { Runner } from './run/world.ts';
import { removeAssembly } from './template/scrub.ts';

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

const UNSUPERVISED = 'Deployment left without supervision';

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
    title: UNSUPERVISED,
  });
};

const UNREADABLE =
  'The run was stopped while it was deploying, and the state could not be read: what main left for this step is damaged. Look at the stacks in the CloudFormation console, then run the job again.';

const tellAftermath = async (state: RunState, runner: Runner, redactor: Redactor): Promise<void> => {
  const { deployment, deployed, concluded } = state;
  const interrupted = concluded === '' || concluded === 'cancelled';
  if (!interrupted || deployment === undefined) return;
  if (deployment !== 'unreadable') {
    const mayCancel = deployment.onCancel === 'cancel-update' && !deployed;
    await reportAftermath(deployment, mayCancel, runner, redactor);
    return;
  }
  runner.annotate('warning', UNREADABLE, { title: UNSUPERVISED });
  await runner.writeSummary(`### State of production after the run was stopped\n\n${UNREADABLE}\n`);
};

const cleanUp = async (
  env: Environment,
  { temporaryDirectory }: RunState,
  runner: Runner,
  redactor: Redactor,
): Promise<void> => {
  const left = leftDirectories(env, temporaryDirectory);
  for (const { title, detail, remedy } of left.flatMap((directory) => removeAssembly(directory))) {
    runner.annotate('warning', redactor.redact(`${detail} ${remedy}`), { title: redactor.redact(title) });
  }
};

/** GitHub gives a cancelled job 5 minutes, and the clean-up must not wait for this. */
const OUTDATED_WITHIN_MILLISECONDS = 30_000;

/** A dry-run that did not get to its comment leaves one that is about an earlier commit: it must say so. */
const markOutdated = async (env: Environment, state: RunState, runner: Runner): Promise<void> => {
  const token = readSecrets(env).githubToken;
  if (modeOf(env) !== 'dry-run' || state.commented || !token) return;
  if (new InputReader(env).text('comment') !== 'true') return;
  const { pullRequest } = await loadEvent(env);
  if (!pullRequest || pullRequest.trust === 'fork') return;
  const id = commentId(env, commentUse(env));
  const run = runStamp(env, pullRequest.headSha);
  const github = connectGitHub({
    env,
    token: token.reveal(),
    clock: systemClock,
    signal: AbortSignal.timeout(OUTDATED_WITHIN_MILLISECONDS),
  });
  const why = state.concluded === 'cancelled' ? 'cancelled' : 'crashed';
  const result = await rewriteComment(github, pullRequest.number, { id, run }, (body) =>
    outdatedComment(body, { id, run, runAddress: runAddress(env), why }),
  );
  if (result.kind === 'updated') runner.info('The comment on the pull request is marked as outdated.');
};

/** After a cancel or a crash tells the truth, and cleans up whatever happened. Never turns a run red by itself. */
export const post = async (env: Environment, runner: Runner): Promise<void> => {
  const state = readState(runner);
  const redactor = redactorFor(env);
  const unlessItFails = async (work: Promise<void>, title: string): Promise<void> => {
    try {
      await work;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      runner.annotate('warning', redactor.redact(`The post step could not finish: ${message}`), { title });
    }
  };
  // While AWS is asked, which may take minutes, no template with the key stays behind.
  await Promise.all([
    unlessItFails(tellAftermath(state, runner, redactor), UNSUPERVISED),
    unlessItFails(markOutdated(env, state, runner), 'Comment not marked as outdated'),
    unlessItFails(cleanUp(env, state, runner, redactor), 'Clean-up is incomplete'),
  ]);
};
