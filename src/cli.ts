/** The entry of the command line: `npx cdk-jwt-deploy <command>`. */

import { dirname, join } from 'node:path';
import { readCommandLine } from './command-line/arguments.ts';
import { helpText } from './command-line/help.ts';
import { readOwnFile } from './lib/files.ts';

/** Where `package.json` is: this file lies in a folder of the package. */
const packageDirectory = dirname(dirname(process.argv[1] ?? ''));

const version = (): string => JSON.parse(readOwnFile(join(packageDirectory, 'package.json'))).version;

const start = async (): Promise<number> => {
  const line = readCommandLine(process.argv.slice(2));
  switch (line.kind) {
    case 'help':
      process.stdout.write(helpText(line.name));
      return 0;
    case 'version':
      process.stdout.write(`${version()}\n`);
      return 0;
    case 'wrong':
      process.stderr.write(
        `${line.problems.join('\n')}\nSee cdk-jwt-deploy ${line.name === undefined ? '' : `${line.name} `}--help.\n`,
      );
      return 2;
    case 'command':
      return (await import('./command-line/session.ts')).carryOutCommand(line, packageDirectory);
  }
};

/** A reader that has gone, as in `… | head`, wants no more; it does not end what was begun. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const exitCode = await start();
// What was written to a pipe may still be under way, and idle connections to AWS would keep the process alive for seconds.
for (const stream of [process.stdout, process.stderr])
  await new Promise((resolve) => stream.write('', resolve));
process.exit(exitCode);
