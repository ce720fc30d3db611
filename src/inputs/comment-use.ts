import type { CommentUse } from '../report/comment-header.ts';
import { type Environment, InputReader } from './reader.ts';
import { INPUTS } from './table.ts';

const USUAL_NAME = INPUTS['jwt-secret-name'].default;

/** Which use of the action a comment belongs to; read by the post step too, which parses nothing else. */
export const commentUse = (env: Environment): CommentUse => {
  const reader = new InputReader(env);
  const secretName = reader.text('jwt-secret-name');
  return {
    workingDirectory: reader.text('working-directory'),
    stacks: reader.names('stacks'),
    accountId: reader.text('account-id'),
    context: reader.lines('context'),
    secretName: secretName === USUAL_NAME ? '' : secretName,
    containers: reader.names('containers'),
    standIns: reader.lines('stand-ins'),
    baseDirectory: reader.text('base-directory'),
  };
};
