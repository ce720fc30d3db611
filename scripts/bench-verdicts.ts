/**
 * `npm run bench:verdicts`: the smoke test, one request with a good token, and a health check, each against every backend
 * of the bestiary; then the stage of the frontend and a browser's login against every frontend. Ends with exit code 1
 * when the smoke test gives a wrong verdict, when the stage is green or red where it must not be, or with too many wrong
 * diagnoses.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BackendEntry } from '../test/bench/backends/entry.ts';
import { BACKENDS } from '../test/bench/backends/index.ts';
import { runBackend, withBackend } from '../test/bench/backends/run.ts';
import { missingFor } from '../test/bench/backends/toolchains.ts';
import { type Check, healthCheck, oneRequest } from '../test/bench/by-hand-checks.ts';
import type { FrontendEntry } from '../test/bench/frontends/entry.ts';
import { FRONTENDS, runEntry } from '../test/bench/frontends/run.ts';
import {
  areFrontendsGoodEnough,
  type FrontendVerdict,
  frontendFigures,
  renderFrontendVerdicts,
} from '../test/bench/frontends/verdicts.ts';
import { findTools } from '../test/bench/tools.ts';
import { type BackendRun, isGoodEnough, renderVerdicts, verdictFigures } from '../test/bench/verdicts.ts';
import { canLogInWith, launch } from '../test/support/frontend/chromium.ts';
import { machineName } from './machine.ts';
import { withPart } from './markdown.ts';
import { pythonEnvironment } from './python-environment.ts';

const USAGE =
  'Usage: npm run bench:verdicts -- [--only NAME] [--part backends|frontends] [--list] [--chromium] [--write-docs]';

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

type Showing = { readonly writeDocs: boolean; readonly chromium: boolean };

/** One after the other: each is a handful of servers in this process. */
const benchFrontends = async (
  entries: readonly FrontendEntry[],
  { writeDocs, chromium }: Showing,
): Promise<boolean> => {
  const machine = machineName();
  const runs: FrontendVerdict[] = [];
  const browser = chromium ? await launch() : undefined;
  for (const entry of entries) {
    const outcome = await runEntry(entry, browser && ((visit) => canLogInWith(browser, visit)));
    say(`${entry.name} (${entry.stack}): ${outcome.cause || 'green'}`);
    runs.push({ entry, outcome });
  }
  await browser?.close();
  const text = renderFrontendVerdicts(runs, machine);
  if (writeDocs) writeFileSync(page, withPart(readFileSync(page, 'utf8'), 'frontends', text));
  console.log(`${text}\n`);
  return areFrontendsGoodEnough(frontendFigures(runs));
};

const listAll = (backends: readonly BackendEntry[], frontends: readonly FrontendEntry[]): void => {
  for (const { name, stack, verdict, diagnosis } of backends)
    console.log(`${name} (${stack}): ${verdict} ${diagnosis}`.trim());
  for (const { name, stack, cause } of frontends) console.log(`${name} (${stack}): ${cause || 'green'}`);
};

try {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      part: { type: 'string' },
      list: { type: 'boolean', default: false },
      chromium: { type: 'boolean', default: false },
      'write-docs': { type: 'boolean', default: false },
    },
  });
  const { only, part, list, chromium, 'write-docs': writeDocs } = values;
  if (part !== undefined && part !== 'backends' && part !== 'frontends') throw new Error(USAGE);
  const wanted = <T extends { readonly name: string }>(all: readonly T[], name: string): readonly T[] =>
    part === undefined || part === name
      ? all.filter((entry) => only === undefined || entry.name.includes(only))
      : [];
  const backends = wanted(BACKENDS, 'backends');
  const frontends = wanted(FRONTENDS, 'frontends');
  if (backends.length + frontends.length === 0)
    throw new Error(`Nothing has "${only}" in its name.\n${USAGE}`);
  if (writeDocs && only !== undefined)
    throw new Error(`Only all of a part together are written into the page.\n${USAGE}`);
  if (list) listAll(backends, frontends);
  else {
    const areBackendsRight = backends.length === 0 || (await bench(backends, writeDocs));
    const areFrontendsRight =
      frontends.length === 0 || (await benchFrontends(frontends, { writeDocs, chromium }));
    if (!areBackendsRight || !areFrontendsRight) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
