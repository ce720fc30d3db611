/**
 * `npm run bench:verdicts`: the smoke test, one request with a good token, and a health check, each against every backend
 * of the bestiary. Ends with exit code 1 when the smoke test gives a wrong verdict, or too many wrong diagnoses.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BackendEntry } from '../test/bench/backends/entry.ts';
import { BACKENDS } from '../test/bench/backends/index.ts';
import { runBackend, withBackend } from '../test/bench/backends/run.ts';
import { missingFor } from '../test/bench/backends/toolchains.ts';
import { type Check, healthCheck, oneRequest } from '../test/bench/by-hand-checks.ts';
import { findTools } from '../test/bench/tools.ts';
import { type BackendRun, isGoodEnough, renderVerdicts, verdictFigures } from '../test/bench/verdicts.ts';
import { machineName } from './machine.ts';
import { withPart } from './markdown.ts';
import { pythonEnvironment } from './python-environment.ts';

const USAGE = 'Usage: npm run bench:verdicts -- [--only NAME] [--list] [--write-docs]';

const page = fileURLToPath(new URL('../docs/verdicts.md', import.meta.url));

/** More at once would only make each of them slower. */
const LANES = 2;

const say = (line: string): void => console.error(`\u001b[2m${line}\u001b[0m`);

const missingLine = (entry: BackendEntry): string =>
  `${entry.name} (${entry.stack}): left out: no ${missingFor(entry)}`;

const measure = async (entry: BackendEntry, request: Check): Promise<BackendRun> => {
  const isGreen = (check: Check) => withBackend(entry, (url, keys) => check(entry, url, keys));
  const outcome = await runBackend(entry);
  say(`${entry.name} (${entry.stack}): ${outcome.verdict.name} ${outcome.diagnosis}`);
  return { entry, outcome, request: await isGreen(request), health: await isGreen(healthCheck) };
};

const measureAll = async (entries: readonly BackendEntry[], request: Check): Promise<BackendRun[]> => {
  const runs = new Map<BackendEntry, BackendRun>();
  const waiting = entries.values();
  const lane = async (): Promise<void> => {
    for (const entry of waiting) runs.set(entry, await measure(entry, request));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return entries.flatMap((entry) => runs.get(entry) ?? []);
};

const bench = async (entries: readonly BackendEntry[], writeDocs: boolean): Promise<boolean> => {
  pythonEnvironment();
  const { curl } = findTools();
  const machine = `${machineName()}. The one request is ${curl ? '`curl --fail`' : '`fetch`, because there is no curl here'}`;
  const leftOut = entries.filter((entry) => missingFor(entry) !== undefined).map(missingLine);
  if (leftOut.length === entries.length) throw new Error(`Nothing could run.\n${leftOut.join('\n')}`);
  const runs = await measureAll(
    entries.filter((entry) => missingFor(entry) === undefined),
    oneRequest(curl),
  );
  const text = renderVerdicts(runs, { machine, leftOut });
  if (writeDocs) writeFileSync(page, withPart(readFileSync(page, 'utf8'), 'verdicts', text));
  console.log(`${text}\n`);
  return isGoodEnough(verdictFigures(runs));
};

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      list: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const { only, list } = values;
  const entries = BACKENDS.filter(({ name }) => only === undefined || name.includes(only));
  if (entries.length === 0) throw new Error(`No backend has "${only}" in its name.\n${USAGE}`);
  if (values['write-docs'] && only !== undefined)
    throw new Error(`Only all backends together are written into the page.\n${USAGE}`);
  if (list) {
    for (const { name, stack, verdict, diagnosis } of entries)
      console.log(`${name} (${stack}): ${verdict} ${diagnosis}`.trim());
  } else if (!(await bench(entries, values['write-docs']))) {
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
