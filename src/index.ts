/** The bundle's entry for both steps. Which one it is says the file that the runner starts (action.yml), and nothing else. */

import { basename, dirname } from 'node:path';
import { actionsRunner } from './run/actions-runner.ts';
import { keepDebuggerShut } from './run/debugger.ts';
import { wipeOwnEnvironment } from './run/own-environment.ts';

// Before any child starts: it could read what this process was started with, and what it knows.
keepDebuggerShut();
wipeOwnEnvironment();

const program = process.argv[1] ?? '';
if (basename(program) === 'post.js') {
  const { post } = await import('./post.ts');
  await post(process.env, actionsRunner);
} else {
  const { main } = await import('./main.ts');
  await main(process.env, actionsRunner, dirname(program));
}

// Idle connections to AWS would keep the process alive for seconds.
process.exit();
