import type { DeployInputs } from '../inputs/types.ts';
import { type Finding, succeed } from '../model/finding.ts';
import { reviewNotRead } from '../pull-request/comment-findings.ts';
import { gitHubWith } from '../pull-request/comment-stage.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import type { ReadyAssembly } from '../template/stage.ts';
import { intentHash } from './intent-hash.ts';
import { type ReviewedIntent, reviewedIntents } from './review.ts';

/** Milliseconds; a deployment does not wait for this. */
const PATIENCE = { request: 5000, overall: 8000 };

/** What the app of this deployment saw in the place of the dry-run's stand-ins. */
const valuesOf = (
  { names }: ReviewedIntent['intent'],
  { secretName }: DeployInputs,
  environment: ReadyAssembly['environment'],
): ReadonlyMap<string, string> =>
  new Map([secretName, ...names].flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])));

const told = ({ pullRequest }: ReviewedIntent): string => `#${pullRequest}`;

const another = (reviewed: ReviewedIntent): Finding => ({
  code: 'deploys-other-than-reviewed',
  severity: 'warning',
  title: `What is deployed is not what was shown on pull request ${told(reviewed)}`,
  detail: [
    `The templates differ from those of the dry-run, keys and stand-ins aside: ${reviewed.url}`,
    reviewed.isCurrent
      ? 'Another change was merged in between, or the app depends on something that differs here: a variable, the context, a lookup.'
      : 'That dry-run was of an earlier commit of the pull request.',
  ].join('\n'),
  remedy:
    'Compare with npx cdk diff. A variable that the app reads and that differs on purpose belongs into stand-ins of the dry-run.',
  where: reviewed.url,
});

/** Whether what is about to be deployed is what a dry-run showed; never a reason not to deploy. */
export const compareWithReview = async (
  inputs: DeployInputs,
  ready: ReadyAssembly,
  hands: Hands,
): Promise<StageResult<true>> => {
  const { githubToken } = inputs;
  const { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha = '' } = hands.world.env;
  const done = (summary: string, findings: readonly Finding[] = []): StageResult<true> => ({
    outcome: succeed(true, findings),
    summary,
  });
  if (!githubToken || event !== 'push' || !/^[0-9a-f]{40}$/.test(sha))
    return done('not asked: only a push has a pull request behind it');
  const answer = await reviewedIntents(gitHubWith(githubToken, hands, PATIENCE), sha);
  if (!answer.ok) {
    const { kind } = answer.failure;
    return kind === 'forbidden' || kind === 'not-found'
      ? done('not asked: the token may not read pull requests')
      : done('not compared', [reviewNotRead(answer.failure)]);
  }
  const known = answer.value.filter(({ intent }) => !intent.open);
  const [first] = known;
  if (!first) return done('no dry-run of this commit to compare with');
  const same = known.find(
    ({ intent }) =>
      intent.hash ===
      intentHash(ready.stacks, {
        variable: inputs.secretName,
        aliases: inputs.secretAliases,
        values: valuesOf(intent, inputs, ready.environment),
      }),
  );
  return same
    ? done(`this is what was shown on pull request ${told(same)}`)
    : done(`not what was shown on pull request ${told(first)}`, [another(first)]);
};
