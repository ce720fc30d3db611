/** Writes an env file again and again, with one of two contents, until it is killed. */

import { writeEnvFile } from '../../../src/env-files/file.ts';

const [path = '', ...contents] = process.argv.slice(2);
for (let count = 0; ; count += 1) {
  const result = await writeEnvFile(path, Buffer.from(contents[count % contents.length] ?? '', 'base64'));
  if (result.kind === 'refused') throw new Error(result.reason);
  if (count === 0) process.stdout.write('begun\n');
}
