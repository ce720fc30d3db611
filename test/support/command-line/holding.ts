/**
 * Makes the temporary directory of a command, prints its path, and goes on as the first argument says: `ends` when it is
 * asked to, `hangs` whatever it is asked, or `breaks` at once.
 */

import { watchSignals } from '../../../src/command-line/interruption.ts';
import { scratchDirectory } from '../../../src/command-line/session.ts';

const { cancelled, exitCode } = watchSignals();
const directory = scratchDirectory(process.env, { complain: console.error });
console.log(directory.path());
const timer = setInterval(() => undefined, 1000);
if (process.argv[2] === 'breaks') throw new Error('a bug');
if (process.argv[2] === 'ends')
  cancelled.addEventListener('abort', () => {
    clearInterval(timer);
    process.exitCode = exitCode() ?? 1;
  });
