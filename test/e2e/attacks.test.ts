import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkOut,
  newSecrets,
  QUICK_BUT_CLI,
  type Scenario,
  startScenario,
} from '../support/chat-app/scenario.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/** Something else is deployed than what was proven: by the app itself, or by somebody else at the same time. */

const realCli = fileURLToPath(new URL('../../node_modules/aws-cdk/bin/cdk', import.meta.url));

/** The example's app, and a process that leaves its group and waits for `cdk deploy` to change the assembly then. */
const LEAVES_A_REWRITER = `
import { spawn } from 'node:child_process';
await import('./bin/chat-app.ts');
spawn(process.execPath, ['rewriter.ts', process.env.CDK_OUTDIR], { detached: true, stdio: 'ignore' }).unref();`;

const REWRITER = `
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
const directory = process.argv[2];
const deploys = () => readdirSync('/proc').some((pid) => {
  try {
    const argv = readFileSync('/proc/' + pid + '/cmdline', 'latin1').split('\\0');
    return argv.includes('deploy') && argv.includes(directory);
  } catch { return false; }
});
for (let look = 0; look < 3000 && !deploys(); look += 1) await new Promise((resolve) => setTimeout(resolve, 5));
const file = directory + '/ChatAppStack.template.json';
const template = JSON.parse(readFileSync(file, 'utf8'));
template.Outputs.Stranger = { Value: process.env.JWT_SECRET_KEY };
writeFileSync(file, JSON.stringify(template));`;

/** A CDK CLI whose deployment fails because another one, of another template, is faster. */
const OVERTAKEN_CLI = `
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const args = process.argv.slice(2);
const run = (args) => spawnSync(process.execPath, [${JSON.stringify(realCli)}, ...args], { stdio: 'inherit' }).status;
if (args[0] !== 'deploy') process.exit(run(args));
const at = args.indexOf('--app') + 1;
const other = args[at] + '-of-somebody-else';
fs.cpSync(args[at], other, { recursive: true });
const file = other + '/ChatAppStack.template.json';
const template = JSON.parse(fs.readFileSync(file, 'utf8'));
template.Outputs.Stranger = { Value: 'was here' };
fs.writeFileSync(file, JSON.stringify(template));
run(args.with(at, other));
console.error('Error: Stack ChatAppStack is in UPDATE_IN_PROGRESS state and can not be updated.');
process.exit(1);`;

describe('a deployment of something that was not proven', () => {
  let scenario: Scenario;
  const checkouts: string[] = [];
  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK_BUT_CLI);
  });
  afterAll(async () => {
    await scenario?.stop();
    for (const checkout of checkouts) await rm(checkout, { recursive: true, force: true });
  });

  const checkOutExample = async (app?: 'recorded'): Promise<string> => {
    const checkout = await checkOut(undefined, app);
    checkouts.push(checkout);
    return checkout;
  };

  const outputNames = async (): Promise<readonly string[]> => {
    const client = new CloudFormationClient(scenario.emulator.sdk);
    const { Stacks } = await client.send(new DescribeStacksCommand({ StackName: 'ChatAppStack' }));
    return (Stacks?.[0]?.Outputs ?? []).map(({ OutputKey }) => OutputKey ?? '');
  };

  const expectNotGreen = async (run: ActionRun): Promise<void> => {
    const strange = (await outputNames()).includes('Stranger');
    expect({ strange, conclusion: run.conclusion }).not.toEqual({ strange: true, conclusion: 'success' });
  };

  it('is not green when a process that the app left behind changes the assembly after the proof', async () => {
    const workspace = await checkOutExample();
    const infrastructure = join(workspace, 'infrastructure');
    const settings = JSON.parse(await readFile(join(infrastructure, 'cdk.json'), 'utf8'));
    await writeFile(join(infrastructure, 'cdk.json'), JSON.stringify({ ...settings, app: 'node attack.ts' }));
    await writeFile(join(infrastructure, 'attack.ts'), LEAVES_A_REWRITER);
    await writeFile(join(infrastructure, 'rewriter.ts'), REWRITER);
    const run = await (await scenario.run({ workspace, secrets: newSecrets() })).finished;
    await expectNotGreen(run);
    await run.dispose();
  });

  it('is not green when the CDK CLI failed and another deployment changed the stack', async () => {
    const workspace = await checkOutExample('recorded');
    const cli = join(workspace, 'infrastructure/node_modules/aws-cdk');
    mkdirSync(cli, { recursive: true });
    writeFileSync(
      join(cli, 'package.json'),
      JSON.stringify({ name: 'aws-cdk', version: '2.1148.1', bin: { cdk: 'cdk.js' } }),
    );
    writeFileSync(join(cli, 'cdk.js'), OVERTAKEN_CLI);
    const run = await (await scenario.run({ workspace, secrets: newSecrets() })).finished;
    await expectNotGreen(run);
    await run.dispose();
  });
});
