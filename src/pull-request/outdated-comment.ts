import { commentUse } from '../inputs/dry-run.ts';
import { type Environment, InputReader } from '../inputs/reader.ts';
import { systemClock } from '../lib/clock.ts';
import { connectGitHub } from '../lib/github/client.ts';
import type { Secret } from '../redaction/secret.ts';
import { commentId } from '../report/comment-header.ts';
import { outdatedComment } from '../report/outdated.ts';
import { runAddress, runStamp } from '../run/run-stamp.ts';
import { loadEvent } from './event.ts';
import { rewriteComment } from './sticky-comment.ts';

/** GitHub gives a cancelled job 5 minutes, and the clean-up must not wait for this. */
const OUTDATED_WITHIN_MILLISECONDS = 30_000;

/** Marks the comment of this use of the action, where the pull request has one; whether it did. */
export const markCommentOutdated = async (
  env: Environment,
  token: Secret,
  why: 'cancelled' | 'crashed',
): Promise<boolean> => {
  if (new InputReader(env).text('comment') !== 'true') return false;
  const { pullRequest } = await loadEvent(env);
  if (!pullRequest || pullRequest.trust === 'fork') return false;
  const id = commentId(env, commentUse(env));
  const run = runStamp(env, pullRequest.headSha);
  const github = connectGitHub({
    env,
    token: token.reveal(),
    clock: systemClock,
    signal: AbortSignal.timeout(OUTDATED_WITHIN_MILLISECONDS),
  });
  const result = await rewriteComment(github, pullRequest.number, { id, run }, (body) =>
    outdatedComment(body, { id, run, runAddress: runAddress(env), why }),
  );
  return result.kind === 'updated';
};
