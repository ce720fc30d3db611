/**
 * `npm run demo`: the action's main job from end to end on this machine. The bundle in dist/ runs as on a GitHub runner,
 * deploys the example app with the real CDK CLI to an emulated AWS account, whose containers run as processes, and
 * proves that the key works.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAULTS, type Fault, type FaultName, isFaultName } from '../test/support/chat-app/faults.ts';
import { KEY_FORMS, type KeyForm, prepareFault, startScenario } from '../test/support/chat-app/scenario.ts';
import type { ActionRun } from '../test/support/runner/fake-runner.ts';

const USAGE = `Usage: npm run demo -- [--key-form ${KEY_FORMS.join('|')}] [--break FAULT] [--list]`;

const root = fileURLToPath(new URL('..', import.meta.url));

type Options = { readonly keyForm: KeyForm; readonly fault: FaultName | undefined };

const list = (): void => {
  const width = Math.max(...Object.keys(FAULTS).map((name) => name.length));
  const row = ([name, fault]: readonly [string, Fault]): string =>
    `  ${name.padEnd(width)}  ${fault.what}\n  ${' '.repeat(width)}  → ${[fault.verdict, fault.failureReason, fault.diagnosis].filter(Boolean).join(', ')}`;
  console.log(`Faults for --break:\n${Object.entries(FAULTS).map(row).join('\n')}`);
};

const valuesOf = (args: readonly string[]) => {
  const options = {
    'key-form': { type: 'string', default: 'plaintext' },
    break: { type: 'string' },
    list: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
};

const readOptions = (): Options | undefined => {
  const values = valuesOf(process.argv.slice(2));
  if (values.list) {
    list();
    return undefined;
  }
  const keyForm = KEY_FORMS.find((form) => form === values['key-form']);
  const fault = values.break;
  if (keyForm === undefined) throw new Error(`--key-form is one of: ${KEY_FORMS.join(', ')}.\n${USAGE}`);
  if (fault !== undefined && !isFaultName(fault))
    throw new Error(`There is no fault ${fault}; --list shows them.\n${USAGE}`);
  return { keyForm, fault };
};

const say = (text: string): void => console.log(`\u001b[2m${text}\u001b[0m`);

const writeSummary = (run: ActionRun): string => {
  const directory = join(root, '.cache/demo');
  mkdirSync(directory, { recursive: true });
  const file = join(directory, 'summary.md');
  writeFileSync(file, run.displayedSummary);
  return file;
};

const demo = async ({ keyForm, fault }: Options): Promise<number> => {
  say(`Starting an AWS account on this machine and bootstrapping it (key form: ${keyForm}) …`);
  const scenario = await startScenario(keyForm);
  try {
    if (fault) {
      say(`Breaking on purpose: ${FAULTS[fault].what}.`);
      await prepareFault(scenario, fault);
    }
    say('The action, as its log looks on GitHub:\n');
    const running = await scenario.run({
      ...(fault && { fault: FAULTS[fault] }),
      onLine: ({ text }) => console.log(text),
    });
    const run = await running.finished;
    const file = writeSummary(run);
    say(`\nJob summary: ${file}`);
    say(
      `verdict: ${run.outputs.verdict || '(nothing was probed)'}   failure-reason: ${run.outputs['failure-reason'] || '(none)'}`,
    );
    await run.dispose();
    return run.conclusion === 'success' ? 0 : 1;
  } finally {
    await scenario.stop();
  }
};

try {
  const options = readOptions();
  process.exitCode = options === undefined ? 0 : await demo(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
