/** Reads the env files of the folders 0, 1, 2, … with the real readers; prints what each makes of them. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { runInThisContext } from 'node:vm';
import nextEnv from '@next/env';
import dotenv from 'dotenv';

const [root, count] = process.argv.slice(2);
for (const name of Object.keys(process.env)) delete process.env[name];

const readers = {
  dotenv: (file) => dotenv.config({ path: file, processEnv: {}, quiet: true }).parsed,
  node: (file) => parseEnv(readFileSync(file, 'utf8')),
  next: (_, folder) => {
    let failed = false;
    const log = { info: () => undefined, error: () => (failed = true) };
    const { parsedEnv } = nextEnv.loadEnvConfig(folder, true, log, true);
    return failed ? null : { ...parsedEnv };
  },
};

/** Milliseconds. Next.js does not end with some circles of variables, and takes all memory meanwhile. */
const PATIENCE = 4_000;

const readInTime = (read, ...given) => {
  globalThis.readNow = () => read(...given);
  try {
    return runInThisContext('readNow()', { timeout: PATIENCE });
  } catch (error) {
    if (error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return null;
    throw error;
  }
};

const readings = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
for (let index = 0; index < Number(count); index += 1) {
  const folder = join(root, String(index));
  for (const [name, read] of Object.entries(readers))
    readings[name].push(readInTime(read, join(folder, '.env'), folder));
}
process.stdout.write(JSON.stringify(readings));
