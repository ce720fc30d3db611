import { credentialsIn } from './inputs/conceal-secrets.ts';
import { modeOf } from './inputs/mode.ts';
import { readSecrets } from './inputs/secrets.ts';
import { untrusted, withoutCommands } from './lib/text.ts';
import { createRedactor, type Redactor } from './redaction/redactor.ts';
import { redactOwnOutput } from './run/own-output.ts';
import { type RunState, readState, type StartedDeployment } from './run/state.ts';
import { leftDirectories } from './run/temporary-directory.ts';
import type { Runner } from './run/world.ts';
import { removeAssembly } from './template/scrub.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const redactorFor = (env: Environment): Redactor => {
  const redactor = createRedactor();
  for (const text of [...readSecrets(env).texts, ...credentialsIn(env)]) redactor.add(text);
  return redactor;
};

const UNSUPERVISED = 'Deployment left without supervision';

const reportAftermath = async (
  deployment: StartedDeployment,
  mayCancel: boolean,
  runner: Runner,
  redactor: Redactor,
): Promise<void> => {
  runner.info('The run was stopped while it was deploying. What AWS says now:');
  const { lookAfter } = await import('./deployment/abandoned-deployment.ts');
  const { lines, summary, warning } = await lookAfter(deployment, mayCancel);
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
  // A run that was killed alone leaves the CDK CLI, or the app, which could write the assembly anew.
  const { endLeftovers } = await import('./cdk/leftovers.ts');
  for (const directory of left) endLeftovers(directory);
  for (const { title, detail, remedy } of left.flatMap((directory) => removeAssembly(directory))) {
    runner.annotate('warning', redactor.redact(`${detail} ${remedy}`), { title: redactor.redact(title) });
  }
};

/** A dry-run that did not get to its comment leaves one that is about an earlier commit: it must say so. */
const markOutdated = async (env: Environment, state: RunState, runner: Runner): Promise<void> => {
  const token = readSecrets(env).githubToken;
  if (modeOf(env) !== 'dry-run' || state.commented || !token) return;
  const { markCommentOutdated } = await import('./pull-request/outdated-comment.ts');
  const why = state.concluded === 'cancelled' ? 'cancelled' : 'crashed';
  if (await markCommentOutdated(env, token, why))
    runner.info('The comment on the pull request is marked as outdated.');
};

/** After a cancel or a crash tells the truth, and cleans up whatever happened. Never turns a run red by itself. */
export const post = async (env: Environment, runner: Runner): Promise<void> => {
  const state = readState(runner);
  const redactor = redactorFor(env);
  redactOwnOutput(redactor.redact);
  const unlessItFails = async (work: Promise<void>, title: string): Promise<void> => {
    try {
      await work;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      runner.annotate('warning', redactor.redact(`The post step could not finish: ${message}`), { title });
    }
  };
  // First, so that no CDK CLI goes on and no template with the key stays behind while AWS is asked, which may take minutes.
  await unlessItFails(cleanUp(env, state, runner, redactor), 'Clean-up is incomplete');
  await Promise.all([
    unlessItFails(tellAftermath(state, runner, redactor), UNSUPERVISED),
    unlessItFails(markOutdated(env, state, runner), 'Comment not marked as outdated'),
  ]);
};
