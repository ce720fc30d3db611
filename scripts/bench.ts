/**
 * `npm run bench`: how long the action takes, against what a person would write by hand and against `cdk deploy` alone,
 * all in one run on one emulated account. It measures and tells; whether that is good enough is for people to judge.
 */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureDeployments } from '../test/bench/deployments.ts';
import { measureDryRuns } from '../test/bench/dry-runs.ts';
import { measureVerdicts, verdictTable } from '../test/bench/latencies.ts';
import { measureRedaction } from '../test/bench/redaction.ts';
import {
  deploymentFigures,
  dryRunFigures,
  type Results,
  renderResults,
  resultsJson,
  startFigures,
} from '../test/bench/results.ts';
import { measureScale, STACKS, scaleTable } from '../test/bench/scale.ts';
import { measureStarts } from '../test/bench/start-up.ts';
import { spreadOf } from '../test/bench/statistics.ts';
import { findTools, type Tools } from '../test/bench/tools.ts';
import { KEY_FORMS, type KeyForm } from '../test/support/chat-app/scenario.ts';
import { machineName } from './machine.ts';
import { withPart } from './markdown.ts';

const USAGE = `Usage: npm run bench -- [--runs N] [--starts N] [--key-form ${KEY_FORMS.join('|')}|all] [--write-docs] [--scale | --latencies | --rotation]`;

const page = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

type Options = {
  readonly runs: number;
  readonly starts: number;
  readonly keyForms: readonly KeyForm[];
  readonly writeDocs: boolean;
  /** Only how the proof grows with the app. */
  readonly scale: boolean;
  /** Only the ways to replace a key, for docs/rotation.md. */
  readonly rotation: boolean;
  /** Only how long a verdict takes on backends that take their time. */
  readonly latencies: boolean;
};

/** @throws Error that holds the usage, for words that mean nothing */
const readOptions = (): Options => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '5' },
      starts: { type: 'string', default: '20' },
      'key-form': { type: 'string', default: 'all' },
      'write-docs': { type: 'boolean', default: false },
      scale: { type: 'boolean', default: false },
      rotation: { type: 'boolean', default: false },
      latencies: { type: 'boolean', default: false },
    },
  });
  const count = (name: 'runs' | 'starts'): number => {
    if (!/^[1-9]\d{0,3}$/.test(values[name])) throw new Error(`--${name} is a number from 1 on.\n${USAGE}`);
    return Number(values[name]);
  };
  const keyForms =
    values['key-form'] === 'all' ? KEY_FORMS : KEY_FORMS.filter((form) => form === values['key-form']);
  if (keyForms.length === 0) throw new Error(`There is no such key form.\n${USAGE}`);
  return {
    runs: count('runs'),
    starts: count('starts'),
    keyForms,
    writeDocs: values['write-docs'],
    scale: values.scale,
    rotation: values.rotation,
    latencies: values.latencies,
  };
};

const toolNames = ({ awsCli, curl }: Tools): string =>
  `By hand: ${awsCli ? '`aws ecs wait services-stable`' : 'the SDK’s waiter at the beat of the AWS CLI, which is not installed here'}, ` +
  (curl ? '`curl`' : '`fetch`, because there is no curl here');

const bench = async (options: Options): Promise<Results> => {
  const say = (line: string): void => console.error(`\u001b[2m${line}\u001b[0m`);
  const machine = machineName();
  const tools = findTools();
  say(`Starting the bundle and node, ${options.starts} times each …`);
  const start = startFigures(await measureStarts(options.starts));
  const redaction = spreadOf(measureRedaction(options.runs));
  const deployments = [];
  for (const keyForm of options.keyForms)
    deployments.push(deploymentFigures(await measureDeployments(keyForm, options.runs, tools, say)));
  const dryRun = dryRunFigures(await measureDryRuns(options.runs, tools, say));
  return { deployments, dryRun, start, redaction, machine, tools: toolNames(tools) };
};

const writePart = (name: string, text: string): void =>
  writeFileSync(page, withPart(readFileSync(page, 'utf8'), name, text));

const benchScale = async ({ keyForms, writeDocs }: Options): Promise<string> => {
  const machine = machineName();
  const all = [];
  for (const keyForm of keyForms) all.push(...(await measureScale(keyForm)));
  const text = `${machine}. The proof of holders, ${STACKS} stacks:\n\n${scaleTable(all)}`;
  if (writeDocs) writePart('scale', text);
  return `${text}\n\n${JSON.stringify(all)}`;
};

const benchLatencies = async ({ writeDocs }: Options): Promise<string> => {
  const all = await measureVerdicts();
  const text = verdictTable(all);
  if (writeDocs) writePart('latencies', text);
  return `${text}\n\n${JSON.stringify(all)}`;
};

const benchAll = async (options: Options): Promise<string> => {
  const results = await bench(options);
  const text = renderResults(results);
  if (options.writeDocs) writePart('figures', text);
  return `${text}\n\n${await benchLatencies(options)}\n\n${resultsJson(results)}`;
};

const benchFor = async (options: Options): Promise<string> => {
  if (options.scale) return benchScale(options);
  if (options.rotation) return benchRotation(options);
  return options.latencies ? benchLatencies(options) : benchAll(options);
};

/** The test measures, checks what the page claims, and writes the table. */
const benchRotation = ({ writeDocs }: Options): string => {
  const test = ['run', '--project', 'e2e', 'test/e2e/rotation-side-by-side.test.ts'];
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const env = { ...process.env, ...(writeDocs && { WRITE_DOCS: 'yes' }) };
  const { status } = spawnSync(process.execPath, [vitest, ...test], { stdio: 'inherit', env });
  if (status !== 0) throw new Error('The ways to replace a key were not all measured.');
  return writeDocs ? 'docs/rotation.md has the figures; npm run format lays out its table.' : '';
};

try {
  console.log(await benchFor(readOptions()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
