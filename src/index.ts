/** The bundle's entry for both steps. Which one it is says the file that the runner starts (action.yml), and nothing else. */

import { basename } from 'node:path';
import { main } from './main.ts';
import { post } from './post.ts';
import { actionsRunner } from './runtime/actions-runner.ts';
import { keepDebuggerShut } from './runtime/debugger.ts';
import { wipeOwnEnvironment } from './runtime/own-environment.ts';

// Before any child starts: it could read what this process was started with, and what it knows.
keepDebuggerShut();
wipeOwnEnvironment();

const isPost = basename(process.argv[1] ?? '') === 'post.js';
await (isPost ? post(process.env, actionsRunner) : main(process.env, actionsRunner));

// Idle connections to AWS would keep the process alive for seconds.
process.exit();
