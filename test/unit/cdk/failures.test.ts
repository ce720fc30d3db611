import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { classifyCdkFailure } from '../../../src/cdk/failures.ts';
import type { CdkStep } from '../../../src/cdk/findings.ts';
import type { Exit } from '../../../src/lib/child-process.ts';
import { recordedOutputs } from '../../support/cdk/cli-outputs/recorded.ts';

const exit = (tail: string, more: Partial<Exit> = {}): Exit => ({
  code: 1,
  signal: null,
  cancelled: false,
  timedOut: false,
  tail,
  errors: tail,
  ...more,
});

const classify = (step: CdkStep, ended: Exit, directory = '/app') =>
  classifyCdkFailure({ step, exit: ended, directory });

const AWS = 'aws://111122223333/eu-central-1';
const STACK = 'arn:aws:cloudformation:eu-central-1:111122223333:stack/ChatApp/0a1b';

/** Step, output, code, reason, what title or remedy must say. */
const CASES = [
  [
    'synth',
    "Context lookups have been disabled. Make sure all necessary context is already in 'cdk.context.json' by running 'cdk synth' on a machine with sufficient AWS credentials and committing the result. Missing context keys: 'ami:account=111122223333'",
    'context-missing',
    'synth-incomplete',
    'commit cdk.context.json',
  ],
  [
    'deploy',
    `ChatApp: SSM parameter /cdk-bootstrap/hnb659fds/version not found in ${AWS}. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)`,
    'not-bootstrapped',
    'not-bootstrapped',
    `\`npx cdk bootstrap ${AWS}\``,
  ],
  [
    'deploy',
    `SSM parameter /cdk-bootstrap/team7/version not found in ${AWS}. Has the environment been bootstrapped?`,
    'not-bootstrapped',
    'not-bootstrapped',
    `\`npx cdk bootstrap ${AWS} --qualifier team7\``,
  ],
  [
    'deploy',
    `This CDK deployment requires bootstrap stack version '6', found '3' in ${AWS}. Please run 'cdk bootstrap'.`,
    'bootstrap-too-old',
    'not-bootstrapped',
    `\`npx cdk bootstrap ${AWS}\``,
  ],
  [
    'deploy',
    "No bucket named 'cdk-hnb659fds-assets-111122223333-eu-central-1'. Is account 111122223333 bootstrapped?",
    'bootstrap-incomplete',
    'not-bootstrapped',
    'aws://111122223333/',
  ],
  [
    'deploy',
    "No ECR repository named 'cdk-hnb659fds-container-assets' in account 111122223333. Is this account bootstrapped?",
    'bootstrap-incomplete',
    'not-bootstrapped',
    'aws://111122223333/',
  ],
  [
    'deploy',
    '❌  ChatApp failed: TtyNotAttached: Stack is in a paused fail state (UPDATE_FAILED) and command line arguments do not include "--no-rollback", but terminal (TTY) is not attached so we are unable to get a confirmation from the user',
    'stack-needs-repair',
    'stack-needs-repair',
    '`npx cdk rollback ChatApp`',
  ],
  [
    'deploy',
    `ValidationError: Stack:${STACK} is in UPDATE_ROLLBACK_FAILED state and can not be updated.`,
    'stack-needs-repair',
    'stack-needs-repair',
    'continue-update-rollback --stack-name ChatApp',
  ],
  [
    'deploy',
    `ValidationError: Stack:${STACK} is in ROLLBACK_COMPLETE state and can not be updated.`,
    'stack-needs-recreation',
    'stack-needs-recreation',
    'delete-stack --stack-name ChatApp',
  ],
  [
    'deploy',
    `ValidationError: Stack:${STACK} is in UPDATE_COMPLETE_CLEANUP_IN_PROGRESS state and can not be updated.`,
    'stack-busy',
    'stack-busy',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
  ],
  [
    'deploy',
    '"--require-approval" is enabled and stack includes security-sensitive updates, but terminal (TTY) is not attached',
    'cdk-asks-for-approval',
    'deploy-failed',
    'npx cdk deploy',
  ],
  [
    'deploy',
    'Need to perform AWS calls for account 111122223333, but the current credentials are for 444455556666',
    'aws-wrong-account',
    'aws-wrong-account',
    '444455556666',
  ],
  [
    'synth',
    'Need to perform AWS calls for account 111122223333, but no credentials have been configured',
    'aws-credentials-missing',
    'aws-credentials-missing',
    'cdk.context.json',
  ],
  [
    'deploy',
    'Unable to resolve AWS account to use. It must be either configured when you define your CDK Stack, or through the environment',
    'aws-credentials-missing',
    'aws-credentials-missing',
    'configure-aws-credentials',
  ],
  [
    'deploy',
    'There are expired AWS credentials in your environment. The CDK app will synth without current account information.\nNeed to perform AWS calls for account 111122223333, but no credentials have been configured',
    'aws-credentials-expired',
    'aws-credentials-expired',
    'role-duration-seconds',
  ],
  [
    'deploy',
    'ExpiredToken: The security token included in the request is expired',
    'aws-credentials-expired',
    'aws-credentials-expired',
    'CloudFormation may still be working',
  ],
  [
    'deploy',
    'UnrecognizedClientException: The security token included in the request is invalid.',
    'aws-credentials-invalid',
    'aws-credentials-missing',
    'session token',
  ],
  [
    'deploy',
    'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/deploy/x is not authorized to perform: cloudformation:DescribeStacks on resource: arn:aws:cloudformation:eu-central-1:111122223333:stack/ChatApp/* because no identity-based policy allows it',
    'aws-access-denied',
    'aws-access-denied',
    'Allow cloudformation:DescribeStacks on arn:aws:cloudformation:eu-central-1:111122223333:stack/ChatApp/*',
  ],
  [
    'deploy',
    'User: arn:aws:iam::1:user/x is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::1:role/cdk-y',
    'aws-assume-role-denied',
    'aws-access-denied',
    'role/cdk-*',
  ],
  [
    'synth',
    'This CDK CLI is not compatible with the CDK library used by your application. Please upgrade the CLI to the latest version.\n(Cloud assembly schema version mismatch: Maximum schema version supported is 43.x.x, but found 55.0.0)',
    'cdk-cli-older-than-library',
    'cdk-cli-unsupported',
    'aws-cdk@2',
  ],
  ['deploy', 'No stacks match the name(s) Nope', 'stacks-not-found', 'invalid-input', 'npx cdk list'],
  [
    'deploy',
    "Failed to find and execute 'docker' while attempting to build a container asset.",
    'docker-missing',
    'deploy-failed',
    'docker is needed',
  ],
  ['synth', 'Error: spawnSync docker ENOENT', 'docker-missing', 'synth-failed', 'CDK_DOCKER'],
  [
    'deploy',
    'fail: docker build --tag x . exited with error code 17: oh',
    'docker-failed',
    'deploy-failed',
    'exit code 17',
  ],
  [
    'deploy',
    'DeploymentError: Resource updates failed\nECS Deployment Circuit Breaker was triggered',
    'ecs-circuit-breaker',
    'rollout-failed',
    'stopped reason',
  ],
  [
    'deploy',
    'getaddrinfo ENOTFOUND sts.eu-center-1.amazonaws.com',
    'aws-unreachable',
    'aws-unreachable',
    'sts.eu-center-1.amazonaws.com',
  ],
  [
    'synth',
    "Error: Cannot find module 'aws-cdk-lib'\nRequire stack:",
    'app-dependencies-missing',
    'synth-failed',
    'npm ci',
  ],
  [
    'synth',
    'sh: 1: ts-node: not found\nnode app: Subprocess exited with error 127',
    'app-dependencies-missing',
    'synth-failed',
    'ts-node',
  ],
  [
    'synth',
    "ModuleNotFoundError: No module named 'aws_cdk'",
    'app-dependencies-missing',
    'synth-failed',
    'pip install',
  ],
  [
    'synth',
    'TSError: ⨯ Unable to compile TypeScript:\nbin/app.ts(3,7): error TS2322: Type',
    'app-does-not-compile',
    'synth-failed',
    'tsc --noEmit',
  ],
  ['synth', 'connect ECONNREFUSED 127.0.0.1:5432', 'synth-failed', 'synth-failed', 'npx cdk synth'],
  [
    'synth',
    'Error: DATABASE_URL environment variable is required',
    'synth-failed',
    'synth-failed',
    'exit code 1',
  ],
  [
    'deploy',
    '❌  ChatApp failed: Resource handler returned message: nope',
    'deploy-failed',
    'deploy-failed',
    'describe-stack-events',
  ],
  ['synth', '', 'synth-failed', 'synth-failed', 'exit code 1'],
] as const;

describe('a failure of the CDK CLI', () => {
  it.each(CASES)('in %s with %j is %s', (step, tail, code, reason, says) => {
    const finding = classify(step, exit(tail));
    expect(finding).toMatchObject({ code, failureReason: reason, severity: 'error' });
    expect(`${finding.title}\n${finding.remedy}`).toContain(says);
    expect(finding.title.length).toBeLessThanOrEqual(100);
    expect(finding.detail).not.toBe('');
  });

  it('that was cancelled says what goes on without it', () => {
    const finding = classify('deploy', exit('ExpiredToken', { code: 130, cancelled: true }));
    expect(finding).toMatchObject({ code: 'cdk-cancelled', failureReason: 'cancelled' });
    expect(finding.detail).toContain('goes on');
    expect(classify('synth', exit('', { cancelled: true })).detail).toContain('Nothing was deployed');
  });

  it('that took too long shows the last lines', () => {
    const finding = classify('synth', exit('a\nb', { code: null, signal: 'SIGINT', timedOut: true }));
    expect(finding).toMatchObject({ code: 'synth-timed-out', failureReason: 'synth-failed' });
    expect(finding.detail).toContain('a\nb');
  });

  it('names the signal that ended it', () => {
    expect(classify('synth', exit('', { code: null, signal: 'SIGKILL' })).title).toContain('SIGKILL');
  });
});

/** What every supported CLI must be understood by: code, and what title, detail or remedy say. */
const RECORDED: Readonly<Record<string, readonly [code: string, says: RegExp]>> = {
  throws: ['synth-failed', /Error: STAGE is required\n {2}and so is REGION\n {4}at build \(app\.cjs:6:32\)$/],
  'type-error': ['synth-failed', /^TypeError: .*'split'\)\n {4}at build \(app\.cjs:7:61\)$/m],
  exits: ['synth-failed', /Set STAGE to dev or prod/],
  annotation: ['synth-failed', /this stack is wrong/],
  'newer-library': ['cdk-cli-older-than-library', /found 999\.0\.0/],
  lookup: ['context-missing', /Missing context keys: 'vpc'/],
  'no-bootstrap': ['not-bootstrapped', /npx cdk bootstrap aws:\/\/123456789012\/us-west-2`/],
  'old-bootstrap': ['bootstrap-too-old', /npx cdk bootstrap aws:\/\/123456789012\/us-west-2`/],
  'no-credentials': ['aws-credentials-missing', /no credentials have been configured/],
  'no-such-stack': ['stacks-not-found', /No stacks match the name\(s\) Chart/],
  'resource-fails': ['deploy-failed', /--stack-name Chat`/],
};

describe('what the CDK CLI printed', () => {
  const cases = Object.entries(recordedOutputs).flatMap(([name, byVersion]) =>
    Object.entries(byVersion).map(([version, output]) => [name, version, output] as const),
  );

  it('is recorded of the oldest CLI, of the newest one, and of some between', () => {
    expect(Object.keys(recordedOutputs).sort()).toEqual(Object.keys(RECORDED).sort());
    expect(new Set(cases.map(([, version]) => version)).size).toBe(5);
    expect(cases).toHaveLength(5 * Object.keys(RECORDED).length);
  });

  it.each(cases)('of the failure %j is understood in %s', (name, _version, { step, code, tail, errors }) => {
    const stacks = [
      { id: 'Other', account: '999999999999', region: 'eu-west-1' },
      { id: 'Chat', account: '123456789012', region: 'us-west-2' },
    ];
    const finding = classifyCdkFailure({
      step,
      exit: exit(tail, { code, errors }),
      directory: '/app',
      stacks,
    });
    const [expected, says] = RECORDED[name] ?? [];
    expect(finding.code).toBe(expected);
    expect(`${finding.title}\n${finding.remedy}\n${finding.detail}`).toMatch(says ?? /^$/);
    expect(finding.detail).not.toMatch(/Subprocess exited|node:internal/);
  });
});

/** Files of the app, what it printed, and the command that installs what is missing. */
const INSTALLATIONS: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    "ModuleNotFoundError: No module named 'aws_cdk'",
    { 'uv.lock': '', 'package-lock.json': '' },
    'uv sync --frozen',
  ],
  ["ModuleNotFoundError: No module named 'aws_cdk'", { 'poetry.lock': '' }, 'poetry install'],
  ["ModuleNotFoundError: No module named 'aws_cdk'", {}, 'pip install -r requirements.txt'],
  [
    'main.go:3:8: missing go.sum entry for module providing package github.com/aws/aws-cdk-go/awscdk/v2 (imported by m); to add:',
    { 'go.mod': '' },
    'go mod download',
  ],
  [
    'App.java:[3,2] error: package software.amazon.awscdk does not exist',
    { 'pom.xml': '' },
    'mvn --batch-mode compile',
  ],
  ['error: package software.amazon.awscdk does not exist', { 'build.gradle.kts': '' }, 'gradle build'],
  [
    "error NETSDK1004: Assets file '/app/obj/project.assets.json' not found. Run a NuGet package restore",
    { 'App.csproj': '' },
    'dotnet restore',
  ],
  ["Error: Cannot find module 'aws-cdk-lib'", { 'bun.lock': '' }, 'bun install --frozen-lockfile'],
  [
    ' ERR_PNPM_RECURSIVE_EXEC_FIRST_FAIL  Command "ts-node" not found',
    { 'pnpm-lock.yaml': '' },
    'pnpm install',
  ],
  ['npm error npx canceled due to missing packages and no YES option: ["ts-node@10.9.2"]', {}, 'npm ci'],
  ['/bin/sh: 1: uv: not found', { 'uv.lock': '' }, 'astral-sh/setup-uv'],
  ['/bin/sh: 1: ts-node: not found', { 'yarn.lock': '' }, 'yarn install'],
  ['Command not found: cdk-app', { 'poetry.lock': '' }, 'poetry install'],
];

describe('an app whose dependencies are missing', () => {
  const made: string[] = [];
  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true });
  });

  it.each(INSTALLATIONS)('by %j with %j is sent to %s', (tail, files, install) => {
    const directory = mkdtempSync(join(tmpdir(), 'manifest-'));
    made.push(directory);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    const finding = classify('synth', exit(tail), directory);
    expect(finding.code).toBe('app-dependencies-missing');
    expect(finding.remedy).toContain(install);
  });

  it('is not what is said where a file of its own is missing', () => {
    expect(classify('synth', exit("Error: Cannot find module './lib/chat-stack'")).code).toBe('synth-failed');
  });
});
