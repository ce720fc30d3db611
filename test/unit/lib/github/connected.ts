import { connectGitHub, type GitHub, type GitHubOptions } from '../../../../src/lib/github/client.ts';
import type { Intent } from '../../../../src/model/changes.ts';
import { headerLines } from '../../../../src/report/comment-header.ts';
import type { FakeGitHub } from '../../../support/github/fake-github.ts';

/** The client against the fake GitHub, over real HTTP, with a clock that jumps instead of pausing. */

export type Connected = {
  readonly api: GitHub;
  /** Milliseconds that would have been waited, one for each pause. */
  readonly pauses: readonly number[];
  readonly controller: AbortController;
  jump(milliseconds: number): void;
};

const PATIENCE = { request: 10_000, overall: 60_000 };

export const connected = (
  github: Pick<FakeGitHub, 'url'>,
  token: string,
  options: Pick<GitHubOptions, 'patience' | 'throwsWhenAborted'> = {},
): Connected => {
  const pauses: number[] = [];
  const controller = new AbortController();
  let jumped = 0;
  const jump = (milliseconds: number) => {
    jumped += milliseconds;
  };
  const clock = {
    now: () => jumped,
    sleep: async (milliseconds: number) => {
      pauses.push(milliseconds);
      jump(milliseconds);
      controller.signal.throwIfAborted();
    },
  };
  const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/chat' };
  return {
    api: connectGitHub({ env, token, clock, signal: controller.signal, patience: PATIENCE, ...options }),
    pauses,
    controller,
    jump,
  };
};

export const ID = 'c0ffee5d0c7d8c3f';
export const SHA = 'b'.repeat(40);

export const bodyOf = (
  text: string,
  {
    number = 10,
    attempt = 1,
    id = ID,
    sha = SHA,
    intent,
  }: Partial<{
    number: number;
    attempt: number;
    id: string;
    sha: string;
    intent: Intent;
  }> = {},
): string => `${headerLines({ id, run: { number, attempt, sha }, ...(intent && { intent }) })}\n\n${text}`;
