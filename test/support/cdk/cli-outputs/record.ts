/**
 * Records what CDK CLIs print when they fail: `node test/support/cdk/cli-outputs/record.ts`, after a change of `CASES`, or
 * to see what a new CLI prints. It installs the CLIs that are not this repository's own from the registry.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudFormationClient, CreateStackCommand } from '@aws-sdk/client-cloudformation';
import { type Emulator, startEmulator } from '../../aws/emulator.ts';
import type { RecordedOutput } from './recorded.ts';

const here = import.meta.dirname;
const require = createRequire(import.meta.url);
const own: { readonly version: string } = require('aws-cdk/package.json');

/** The oldest that is supported, some between, and the one that the tests use. */
const VERSIONS = ['2.150.0', '2.1005.0', '2.1100.0', '2.1136.0', own.version];

const [account, region] = ['123456789012', 'us-west-2'];

/** An app of one stack without aws-cdk-lib, whose manifest any CLI can read; `CASE` says how it fails. */
const APP = `
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { CASE, CDK_OUTDIR: out } = process.env;
function build() {
  if (CASE === 'throws') throw new Error('STAGE is required\\n  and so is REGION');
  if (CASE === 'type-error') process.env.ECR_REPOSITORY_ARN.split('/');
  if (CASE === 'exits') { console.log('Set STAGE to dev or prod'); process.exit(3); }
}
console.error('a warning of the app: cannot find an invalid, required thing');
build();
const boot = {
  requiresBootstrapStackVersion: 6, bootstrapStackVersionSsmParameter: '/cdk-bootstrap/hnb659fds/version',
};
const bucket = 'cdk-hnb659fds-assets-${account}-${region}';
const Resources = { Topic: { Type: 'AWS::SNS::Topic', Properties: {} } };
if (CASE === 'resource-fails') Resources.Topic = { Type: 'AWS::ECS::Service', Properties: { TaskDefinition: 'nothing' } };
const write = (name, body) => writeFileSync(join(out, name), JSON.stringify(body));
write('Chat.template.json', { Resources });
const destinations = { here: { bucketName: bucket, objectKey: 'chat.json', region: '${region}' } };
write('Chat.assets.json', {
  version: '36.0.0', dockerImages: {},
  files: { chat: { source: { path: 'Chat.template.json', packaging: 'file' }, destinations } },
});
const assets = { type: 'cdk:asset-manifest', properties: { file: 'Chat.assets.json', ...boot } };
const metadata = CASE === 'annotation' ? { '/Chat': [{ type: 'aws:cdk:error', data: 'this stack is wrong' }] } : {};
const missing = [{ key: 'vpc', provider: 'vpc-provider', props: { account: '${account}', region: '${region}', filter: {} } }];
write('manifest.json', {
  version: CASE === 'newer-library' ? '999.0.0' : '36.0.0',
  ...(CASE === 'lookup' && { missing }),
  artifacts: {
    'Chat.assets': assets,
    Chat: {
      type: 'aws:cloudformation:stack', environment: 'aws://${account}/${region}', displayName: 'Chat', metadata,
      dependencies: ['Chat.assets'],
      properties: {
        templateFile: 'Chat.template.json', validateOnSynth: false, ...boot, additionalDependencies: ['Chat.assets'],
        stackTemplateAssetObjectUrl: 's3://' + bucket + '/chat.json',
      },
    },
  },
});
`;

type Case = {
  readonly step: 'synth' | 'deploy';
  readonly stack?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly more?: readonly string[];
  /** What must be true of the account. */
  readonly prepare?: (emulator: Emulator) => Promise<void>;
};

const bootstrapped = (emulator: Emulator): Promise<void> => emulator.bootstrap();

/** A stack of CDKToolkit's parameter, but of an old version. */
const oldBootstrap = async ({ sdk }: Emulator): Promise<void> => {
  const Properties = { Type: 'String', Name: '/cdk-bootstrap/hnb659fds/version', Value: '3' };
  const TemplateBody = JSON.stringify({
    Resources: { Version: { Type: 'AWS::SSM::Parameter', Properties } },
  });
  await new CloudFormationClient(sdk).send(new CreateStackCommand({ StackName: 'Old', TemplateBody }));
};

const CASES: Readonly<Record<string, Case>> = {
  throws: { step: 'synth' },
  'type-error': { step: 'synth' },
  exits: { step: 'synth' },
  annotation: { step: 'synth' },
  'newer-library': { step: 'synth' },
  lookup: { step: 'synth', more: ['--no-lookups'] },
  'no-bootstrap': { step: 'deploy' },
  'old-bootstrap': { step: 'deploy', prepare: oldBootstrap },
  'no-credentials': { step: 'deploy', env: { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' } },
  'no-such-stack': { step: 'deploy', stack: 'Chart' },
  'resource-fails': { step: 'deploy', prepare: bootstrapped },
};

const scratch = mkdtempSync(join(tmpdir(), 'cli-outputs-'));

const cliOf = (version: string): string => {
  if (version === own.version) return require.resolve('aws-cdk/bin/cdk');
  const directory = join(scratch, version);
  mkdirSync(directory);
  writeFileSync(join(directory, 'package.json'), '{}');
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `aws-cdk@${version}`];
  const { status } = spawnSync('npm', args, { cwd: directory, stdio: 'inherit' });
  if (status !== 0) throw new Error(`aws-cdk@${version} could not be installed`);
  return join(directory, 'node_modules/aws-cdk/bin/cdk');
};

/** What differs from run to run. */
const steady = (text: string): string =>
  text
    .replaceAll(join(scratch, 'app'), '/app')
    .replaceAll(scratch, '/clis')
    .replace(/\d+:\d\d:\d\d [AP]M/, '0:00:00 AM')
    .replace(/time: [\d.]+s/, 'time: 1s')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\b/g, '00000000-0000-4000-8000-000000000000');

const record = async (cli: string, name: string, emulator: Emulator): Promise<RecordedOutput> => {
  const { step, stack = 'Chat', env = {}, more = [] } = CASES[name] as Case;
  const common = ['--ci', '--no-notices', '--no-color', ...more];
  const args =
    step === 'synth'
      ? ['synth', '--quiet', ...common, '--output', join(scratch, 'out')]
      : ['deploy', stack, '--require-approval', 'never', '--progress', 'events', ...common];
  const { AWS_ENDPOINT_URL: endpoint = '', ...aws } = emulator.environment;
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: join(scratch, 'app'),
    env: {
      ...{ PATH: process.env.PATH ?? '', HOME: join(scratch, 'home'), CI: 'true', CASE: name },
      ...{ ...aws, RECORDED_AWS: endpoint, CDK_VALIDATION: 'false' },
      ...(step === 'deploy' && { NODE_OPTIONS: `--require ${join(here, 'to-emulator.cjs')}` }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: { stream: 'stdout' | 'stderr'; text: string }[] = [];
  for (const stream of ['stdout', 'stderr'] as const) {
    let open = '';
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      const parts = (open + text).split('\n');
      open = parts.pop() ?? '';
      lines.push(...parts.map((part) => ({ stream, text: steady(part) })));
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  const of = (stream: string): string =>
    lines.flatMap((line) => (line.stream === stream ? [line.text] : [])).join('\n');
  return { step, code, tail: lines.map(({ text }) => text).join('\n'), errors: of('stderr') };
};

mkdirSync(join(scratch, 'app'));
mkdirSync(join(scratch, 'home'));
writeFileSync(join(scratch, 'app/app.cjs'), APP);
writeFileSync(join(scratch, 'app/cdk.json'), '{ "app": "node app.cjs" }');
const recorded: Record<string, Record<string, RecordedOutput>> = {};
for (const version of VERSIONS) {
  const cli = cliOf(version);
  for (const [name, { prepare }] of Object.entries(CASES)) {
    const emulator = await startEmulator();
    await prepare?.(emulator);
    recorded[name] = { ...recorded[name], [version]: await record(cli, name, emulator) };
    await emulator.stop();
  }
}
rmSync(scratch, { recursive: true });
writeFileSync(join(here, 'recorded.json'), `${JSON.stringify(recorded, undefined, 1)}\n`);
