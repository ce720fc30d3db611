import { commentUse } from '../inputs/dry-run.ts';
import type { DryRunInputs } from '../inputs/types.ts';
import { connectGitHub, type GitHub, type GitHubOptions } from '../lib/github/client.ts';
import { succeed } from '../model/finding.ts';
import type { PullRequest } from '../model/pull-request.ts';
import type { Report } from '../model/report.ts';
import type { Secret } from '../redaction/secret.ts';
import { renderComment } from '../report/comment.ts';
import { commentId } from '../report/comment-header.ts';
import { redactedReport } from '../report/redacted.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { runAddress, runStamp } from '../run/run-stamp.ts';
import { saveCommented } from '../run/state.ts';
import { commentFinding } from './findings.ts';
import { type CommentResult, writeComment } from './sticky-comment.ts';

export const gitHubWith = (
  token: Secret,
  { world }: RunContext,
  patience?: GitHubOptions['patience'],
): GitHub =>
  connectGitHub({
    env: world.env,
    token: token.reveal(),
    clock: world.clock,
    signal: world.cancelled,
    ...(patience && { patience }),
  });

const SUMMARY: Readonly<Record<CommentResult['kind'], string>> = {
  created: 'written',
  updated: 'renewed',
  unchanged: 'says the same already',
  newer: 'left as a later run wrote it',
  failed: 'could not be written; the job summary says the same',
};

const NO_TOKEN: StageResult<true> = {
  outcome: succeed(true),
  summary: 'no token was given, so the job summary has to do',
  status: 'skipped',
};

/** Tells the pull request; what goes wrong here never makes the run red. */
export const tellPullRequest = async (
  inputs: DryRunInputs,
  pullRequest: PullRequest,
  report: Report,
  context: RunContext,
): Promise<StageResult<true>> => {
  const { githubToken } = inputs;
  if (!githubToken) return NO_TOKEN;
  const { env, runner } = context.world;
  const { redact, assertClean } = context.redactor;
  const use = commentUse(env);
  const id = commentId(env, use);
  const run = runStamp(env, pullRequest.headSha);
  const body = redact(
    renderComment(redactedReport(report, redact), { id, run, runAddress: runAddress(env), use }),
  );
  assertClean('the comment', body);
  saveCommented(runner);
  const result = await writeComment(gitHubWith(githubToken, context), pullRequest.number, body);
  const finding = commentFinding(result, pullRequest);
  return { outcome: succeed(true, finding ? [finding] : []), summary: SUMMARY[result.kind] };
};
