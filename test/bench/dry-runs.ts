import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProposal } from '../support/chat-app/proposal.ts';
import { checkOut, jobEnvironment, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { startFakeGitHub } from '../support/github/fake-github.ts';
import { run, timed } from './stopwatch.ts';
import type { Tools } from './tools.ts';

/** Seconds of each round; the same index is the same round. */
export type DryRuns = {
  readonly npxCdkDiff: readonly number[];
  readonly cdkDiff: readonly number[];
  readonly action: readonly number[];
};

const cdkCli = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');

/** Without a change set, which would create something in the account; the action creates nothing either. */
const DIFF = ['diff', '--method', 'template'];

/** `cdk diff` as a person runs it, with the key and the other secrets of production, in a fresh checkout and home. */
const byHand = async (command: readonly string[], scenario: Scenario, tools: Tools): Promise<number> => {
  const checkout = await checkOut(undefined);
  const home = await mkdtemp(join(tmpdir(), 'bench-home-'));
  const at = {
    cwd: join(checkout, 'infrastructure'),
    env: {
      HOME: home,
      PATH: tools.path,
      LANG: 'C.UTF-8',
      CI: 'true',
      CDK_NOTICES: 'false',
      ...jobEnvironment(scenario.emulator, scenario.secrets, undefined),
      JWT_SECRET_KEY: scenario.secrets.JWT_SECRET_KEY,
      JWT_EXPIRATION_HOURS: '168',
    },
  };
  try {
    return (await timed(() => run(command, at))).milliseconds / 1000;
  } finally {
    for (const directory of [checkout, home]) await rm(directory, { recursive: true, force: true });
  }
};

/** The bundle, with proof, diff and comment; from its start to its end. */
const dryRun = async (scenario: Scenario, tools: Tools): Promise<number> => {
  const github = await startFakeGitHub();
  const { running, dispose } = await startProposal({
    github,
    emulator: scenario.emulator,
    env: { PATH: tools.path },
  });
  try {
    const result = await running.finished;
    await result.dispose();
    const written = github.comments(7).length;
    if (result.conclusion !== 'success' || written !== 1)
      throw new Error(`the dry-run ended with ${result.conclusion} and ${written} comments`);
    return result.main.milliseconds / 1000;
  } finally {
    await dispose();
    await github.close();
  }
};

/**
 * One deployment, and then both ways to look at a change that changes nothing, in turns, after one round to warm up.
 *
 * @throws Error when one of them fails
 */
export const measureDryRuns = async (
  runs: number,
  tools: Tools,
  say: (line: string) => void,
): Promise<DryRuns> => {
  const scenario = await startScenario('plaintext');
  try {
    const deployed = await (await scenario.run()).finished;
    if (deployed.conclusion !== 'success') throw new Error('The deployment to compare with failed.');
    await deployed.dispose();
    const npxCdkDiff: number[] = [];
    const cdkDiff: number[] = [];
    const action: number[] = [];
    for (let round = -1; round < runs; round += 1) {
      const npx = await byHand(['npx', 'cdk', ...DIFF], scenario, tools);
      const alone = await byHand([process.execPath, cdkCli, ...DIFF], scenario, tools);
      const ours = await dryRun(scenario, tools);
      say(
        `dry-run, ${round < 0 ? 'warm-up' : `round ${round + 1}/${runs}`}: npx cdk diff ${npx.toFixed(2)} s, cdk diff ${alone.toFixed(2)} s, the action ${ours.toFixed(2)} s`,
      );
      if (round < 0) continue;
      npxCdkDiff.push(npx);
      cdkDiff.push(alone);
      action.push(ours);
    }
    return { npxCdkDiff, cdkDiff, action };
  } finally {
    await scenario.stop();
  }
};
