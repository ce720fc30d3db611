/** The bundle's entry, for the main step and for the post step: the runner hands state only to the latter. */

import { main } from './main.ts';
import { post } from './post.ts';
import { actionsRunner } from './runtime/actions-runner.ts';
import { readState } from './runtime/state.ts';

const state = readState(actionsRunner);
await (state === undefined ? main(process.env, actionsRunner) : post(state, process.env, actionsRunner));

// Idle connections to AWS would keep the process alive for seconds.
process.exit();
