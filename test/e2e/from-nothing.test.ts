import { execFile, execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVariable } from '../../src/env-files/dialects.ts';
import { readEnvFile } from '../../src/env-files/file.ts';
import { faster } from '../support/cdk/small-app.ts';
import { checkOut, QUICK, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import { runCli } from '../support/command-line/cli.ts';
import { runVerify } from '../support/command-line/run-verify.ts';
import { type FakeGh, fakeGh } from '../support/github-cli/fake-gh.ts';

const cli = resolve('src/cli.ts');

/** From a copy of the example to production: setup, verify, the deployment, and verify against what runs. gh is a stand-in. */
describe('the example, from an empty folder', () => {
  let scenario: Scenario;
  let gh: FakeGh;
  let checkout: string;

  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK);
    gh = fakeGh({ environments: { production: {} } });
    checkout = await checkOut(undefined, 'recorded');
    execFileSync('git', ['init', '--quiet', checkout]);
  });

  afterAll(async () => {
    gh?.remove();
    if (checkout) rmSync(checkout, { recursive: true });
    await scenario?.stop();
  });

  const keyIn = (file: string): string => {
    const read = readEnvFile(join(checkout, file));
    const text = read.kind === 'file' ? read.content.toString() : '';
    const reading = readVariable(text, 'JWT_SECRET_KEY', 'dotenv');
    return reading.kind === 'value' ? reading.value : '';
  };

  it('is set up, is found good, is deployed with its key, and is found good where it runs', async () => {
    const setup = runCli(['setup', '--yes'], { directory: checkout, env: gh.env });
    expect(setup.code, setup.stdout + setup.stderr).toBe(0);
    const local = keyIn('frontend/.env.local');
    expect(local).toMatch(/^\S{40,}$/);
    expect(keyIn('backend/.env')).toBe(local);

    // The recorded app needs the Node that runs these tests.
    const PATH = [dirname(process.execPath), gh.env.PATH].join(delimiter);
    const here = { ...gh.env, ...faster, PATH };
    const before = await runVerify(checkout, { env: here });
    expect(before.stages.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'inputs passed',
      'env files passed',
      'signing key passed',
      'git history passed',
      'workflows passed',
      'GitHub secret passed',
      'cloud assembly passed',
      'holders passed',
      'rollout skipped',
      'verdict skipped',
    ]);
    expect(before.code, before.text).toBe(0);

    const production = gh.state().environments?.production?.secrets?.JWT_SECRET_KEY ?? '';
    expect(production).toMatch(/^\S{40,}$/);
    expect(production).not.toBe(local);
    const secrets = { ...scenario.secrets, JWT_SECRET_KEY: production };
    const deployed = await (await scenario.run({ secrets })).finished;
    expect(deployed.outputs, deployed.log.join('\n')).toMatchObject({ verdict: 'match' });
    await deployed.dispose();

    const flags = ['--stacks=ChatAppStack', `--backend-url=${scenario.url}`, '--json'];
    const env = { ...here, ...scenario.emulator.environment, JWT_SECRET_KEY: production };
    const after = await promisify(execFile)(process.execPath, [cli, 'verify', ...flags], {
      cwd: checkout,
      env,
    });
    const stages: readonly { name: string; status: string; summary: string }[] = JSON.parse(
      after.stdout,
    ).stages;
    const stageOf = (name: string) => stages.find((stage) => stage.name === name);
    expect(stageOf('rollout'), after.stderr).toMatchObject({ status: 'passed' });
    expect(stageOf('verdict')?.summary).toMatch(/^match: .*the key of env\.JWT_SECRET_KEY was tried/);
    for (const text of [setup.stdout, setup.stderr, before.text, after.stdout, after.stderr])
      for (const key of [local, production]) expect(text).not.toContain(key);
  });
});
