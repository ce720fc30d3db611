import { randomBytes } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type SmallApps, smallApps } from '../support/cdk/small-app.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

const key = randomBytes(32).toString('base64');
const tsNode = fileURLToPath(new URL('../../node_modules/ts-node/dist/bin.js', import.meta.url));

/** Wrong for the compiler, harmless when it runs. */
const TYPE_ERROR = "export const hours: number = 'a week';\n";
const NOTHING_DEPLOYED = 'Nothing was deployed: production is as it was before this run.';

describe('an app in TypeScript that ts-node runs', () => {
  let emulator: Emulator;
  let apps: SmallApps;

  beforeAll(async () => {
    emulator = await startEmulator();
    apps = smallApps(emulator, key);
    await emulator.bootstrap();
  });
  afterAll(async () => {
    await emulator?.stop();
    await apps?.dispose();
  });

  /** @param more what the app does beside what it should */
  const deploy = async (
    speed: 'safe' | 'fast',
    stack: string,
    { more = '', env = {} }: { readonly more?: string; readonly env?: Readonly<Record<string, string>> } = {},
  ): Promise<ActionRun> => {
    const run = await apps.run({
      app: 'typed',
      cli: 'stand-in',
      prepare: async (checkout) => {
        await appendFile(join(checkout, 'bin/app.ts'), more);
        // A package of its own: the files of the one around it are ES modules, which ts-node does not run this way.
        await writeFile(join(checkout, 'package.json'), '{ "name": "typed", "private": true }');
        const app = `node ${tsNode} --prefer-ts-exts bin/app.ts`;
        await writeFile(join(checkout, 'cdk.json'), JSON.stringify({ app }));
      },
      inputs: { 'synth-speed': speed },
      env: { STACK_NAME: stack, ...env },
    });
    expect(run.orphans).toEqual([]);
    expect(findLeaks(run, { key })).toEqual([]);
    return run;
  };

  const compilers = (run: ActionRun) => run.processes.filter(({ argv }) => argv.includes('--noEmit'));

  it.concurrent('is not synthesized with a type error when the synth is safe', async () => {
    const run = await deploy('safe', 'Safe', { more: TYPE_ERROR });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('synth-failed');
    expect(run.summary).toContain('The CDK app does not compile');
    expect(run.summary).toContain('TS2322');
    expect(run.summary).toContain(NOTHING_DEPLOYED);
    expect(compilers(run)).toEqual([]);
  });

  it.concurrent('is not deployed with a type error when the synth is fast', async () => {
    const run = await deploy('fast', 'Wrong', { more: TYPE_ERROR });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('type-check-failed');
    expect(run).toMatchObject({ conclusion: 'failure', main: { exitCode: 1 } });
    for (const text of ['bin/app.ts', 'TS2322', 'npx tsc --noEmit', NOTHING_DEPLOYED])
      expect(run.summary).toContain(text);
    expect(run.state).not.toHaveProperty('deployment');
    expect(run.processes.filter(({ argv }) => argv[2] === 'deploy')).toEqual([]);
    expect(await apps.stack('Wrong')).toBeUndefined();
  });

  it.concurrent('is deployed when the synth is fast and the types are right', async () => {
    const run = await deploy('fast', 'Right');
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.outputs.changes).toBe('{"Right":"created"}');
    expect(compilers(run)).not.toEqual([]);
    const given = compilers(run).flatMap(({ environmentNames }) => environmentNames);
    expect(given).not.toContain('JWT_SECRET_KEY');
    expect(given).not.toContain('AWS_SECRET_ACCESS_KEY');
  });

  it.concurrent('is refused for another reason without leaving the type check behind', async () => {
    const run = await deploy('fast', 'Keyless', { env: { WITHOUT_KEY: '1' } });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('no-holders');
    expect(await apps.stack('Keyless')).toBeUndefined();
  });

  it.concurrent('is refused when it throws, and the type check ends with it', async () => {
    const run = await deploy('fast', 'Throwing', { more: "throw new Error('no stage was given');\n" });
    expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('synth-failed');
    expect(run.summary).toContain('no stage was given');
  });
});
