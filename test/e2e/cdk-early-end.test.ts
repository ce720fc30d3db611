import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkOut,
  deployInputs,
  jobEnvironment,
  newSecrets,
  QUICK_BUT_CLI,
  type Scenario,
  startScenario,
} from '../support/chat-app/scenario.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runAction } from '../support/runner/fake-runner.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cdkCli = createRequire(import.meta.url).resolve('aws-cdk/bin/cdk');

/** The token lifetimes of the example and of what somebody else deploys, as they are in the template. */
const [OURS, FOREIGN] = ['"168"', '"24"'];

/** The CDK CLI, but `cdk deploy` never ends; before what it was asked to, it deploys what somebody else wants. */
const endlessCli = (options: { readonly foreignFirst: boolean }): string => `
const { spawnSync } = require('node:child_process');
const { cpSync, readFileSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
const cdk = (given) => {
  const { status } = spawnSync(process.execPath, [${JSON.stringify(cdkCli)}, ...given], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
const pause = (seconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, seconds * 1000);
const at = args.indexOf('--app') + 1;
if (args[0] === 'deploy' && ${options.foreignFirst}) {
  const assembly = args[at];
  const foreign = assembly + '-foreign';
  cpSync(assembly, foreign, { recursive: true });
  // The template's hash names it in the bucket, where the CLI never uploads the same name twice.
  const [hash] = Object.keys(JSON.parse(readFileSync(foreign + '/ChatAppStack.assets.json', 'utf8')).files);
  const edit = (name, from, to) => {
    const file = foreign + '/' + name;
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
  };
  edit('ChatAppStack.template.json', '${OURS}', '${FOREIGN}');
  for (const name of ['ChatAppStack.assets.json', 'manifest.json']) edit(name, hash, [...hash].reverse().join(''));
  cdk(args.with(at, foreign));
  pause(4); // longer than the beat at which the action looks
}
cdk(args);
if (args[0] === 'deploy') pause(3600);
`;

describe('a CDK CLI that does not end by itself', () => {
  let scenario: Scenario;
  const checkouts: string[] = [];
  beforeAll(async () => {
    scenario = await startScenario('plaintext', QUICK_BUT_CLI);
  });
  afterAll(async () => {
    await scenario?.stop();
    for (const checkout of checkouts) await rm(checkout, { recursive: true, force: true });
  });

  const run = async (options: { readonly foreignFirst: boolean }): Promise<ActionRun> => {
    const secrets = newSecrets();
    const workspace = await checkOut(undefined, QUICK_BUT_CLI.app);
    checkouts.push(workspace);
    const cli = join(workspace, 'infrastructure/node_modules/aws-cdk');
    await mkdir(cli, { recursive: true });
    await writeFile(
      join(cli, 'package.json'),
      JSON.stringify({ name: 'aws-cdk', version: '2.1148.1', bin: { cdk: 'cdk.cjs' } }),
    );
    await writeFile(join(cli, 'cdk.cjs'), endlessCli(options));
    return runAction({
      action: root,
      workspace,
      secrets: { ...secrets },
      inputs: deployInputs(secrets, scenario.url, 'plaintext'),
      env: jobEnvironment(scenario.emulator, secrets, undefined, QUICK_BUT_CLI),
    });
  };

  it('is ended once the stack holds what was proven, and the run is green without a warning about it', async () => {
    const result = await run({ foreignFirst: false });
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(result.log.join('\n')).not.toContain('cdk-exit-code-ignored');
    expect(result.orphans).toEqual([]);
    await result.dispose();
  });

  it('is not ended while the stack holds what somebody else deployed meanwhile', async () => {
    const result = await run({ foreignFirst: true });
    expect(result.outputs, result.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    const client = new CloudFormationClient(scenario.emulator.sdk);
    const { TemplateBody = '' } = await client.send(new GetTemplateCommand({ StackName: 'ChatAppStack' }));
    expect(TemplateBody).toContain(OURS);
    expect(TemplateBody).not.toContain(FOREIGN);
    await result.dispose();
  });
});
