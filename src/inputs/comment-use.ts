import type { CommentUse } from '../github/comment-header.ts';
import { type Environment, InputReader } from './reader.ts';

/** Which use of the action a comment belongs to; read by the post step too, which parses nothing else. */
export const commentUse = (env: Environment): CommentUse => {
  const reader = new InputReader(env);
  return {
    workingDirectory: reader.text('working-directory', '.'),
    stacks: reader.names('stacks'),
    accountId: reader.text('account-id'),
  };
};
