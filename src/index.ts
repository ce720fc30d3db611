/**
 * The bundle's entry for both steps of the action, for the command line, and for the process of the analyst. Which of them
 * it is says the file that is started (action.yml, `bin` of package.json), and nothing else.
 */

import { basename, dirname } from 'node:path';
import { actionsRunner } from './run/actions-runner.ts';
import { keepDebuggerShut } from './run/debugger.ts';
import { wipeOwnEnvironment } from './run/own-environment.ts';

const program = process.argv[1] ?? '';
const role = basename(program);

// Before any child starts: it could read what this process was started with, and what it knows.
keepDebuggerShut();
if (role !== 'cli.js') wipeOwnEnvironment();

if (role === 'cli.js') {
  await import('./cli.ts');
} else if (role === 'post.js') {
  const { post } = await import('./post.ts');
  await post(process.env, actionsRunner);
} else if (role === 'analysis.js') {
  await import('./analysis.ts');
} else {
  const { main } = await import('./main.ts');
  await main(process.env, actionsRunner, dirname(program));
}

// Idle connections to AWS would keep the process alive for seconds.
if (role !== 'analysis.js') process.exit();
