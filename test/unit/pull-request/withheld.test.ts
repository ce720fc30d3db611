import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { classifyCdkFailure } from '../../../src/cdk/failures.ts';
import { withheldVariables, withMissingVariables } from '../../../src/pull-request/withheld.ts';
import { recordedOutputs } from '../../support/cdk/cli-outputs/recorded.ts';

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true });
});

const app = (files: Readonly<Record<string, string>>): string => {
  const directory = mkdtempSync(join(tmpdir(), 'withheld-'));
  made.push(directory);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  return directory;
};

describe('what a dry-run did not hand on', () => {
  it('is named where the app reads it, in the sources that are its own', () => {
    const appDirectory = app({
      'lib/stack.ts': "const stage = process.env.STAGE ?? 'dev'; // not STAGED",
      'node_modules/x/index.js': 'process.env.ANDROID_HOME',
    });
    const withheld = ['ANDROID_HOME', 'STAG', 'STAGE', 'NPM_TOKEN'];
    const [finding, ...more] = withheldVariables({ appDirectory, env: {}, withheld });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'variables-withheld', severity: 'notice', where: 'stand-ins' });
    expect(finding?.detail).toMatch(/^STAGE: /);
    expect(finding?.remedy).toContain('stand-ins: |\n    STAGE=VALUE');
  });

  it('is not named for an app that reads none of it', () => {
    const appDirectory = app({ 'app.py': 'print("hello")' });
    expect(withheldVariables({ appDirectory, env: {}, withheld: ['STAGE'] })).toEqual([]);
    expect(withheldVariables({ appDirectory, env: {}, withheld: [] })).toEqual([]);
  });
});

describe('an app that fails for want of variables', () => {
  const failureOf = (detail: string) =>
    classifyCdkFailure({
      step: 'synth',
      exit: { code: 1, signal: null, cancelled: false, timedOut: false, tail: detail, errors: detail },
      directory: '/app',
    });

  it.each(Object.entries(recordedOutputs['type-error'] ?? {}))(
    'by a message that names none shows all that it reads and has no other value for, with CLI %s',
    (_version, { tail, errors }) => {
      const appDirectory = app({
        'app.cjs': `
          const repository = process.env.ECR_REPOSITORY_ARN.split('/');
          const { DOMAIN_NAME, PORT = '80', ZONE: zone } = process.env;
          const optional = process.env.OPTIONAL ?? 'none', given = process.env['GIVEN'];
          const isProduction = process.env.STAGE === 'production';`,
      });
      const failure = classifyCdkFailure({
        step: 'synth',
        exit: { code: 1, signal: null, cancelled: false, timedOut: false, tail, errors },
        directory: '/app',
      });
      const finding = withMissingVariables(failure, {
        appDirectory,
        env: { GIVEN: 'a value of the job' },
        withheld: ['STAGE'],
      });
      expect(finding).toMatchObject({ code: 'synth-failed', where: 'stand-ins' });
      expect(finding.detail).toContain("(reading 'split')");
      expect(finding.remedy.match(/\w+(?==VALUE)/g)).toEqual([
        'DOMAIN_NAME',
        'ECR_REPOSITORY_ARN',
        'STAGE',
        'ZONE',
      ]);
      expect(JSON.stringify(finding)).not.toContain('a value of the job');
    },
  );

  it.each([
    ["KeyError: 'STAGE_ARN'", { 'app.py': 'arn = os.environ["STAGE_ARN"]' }, ['STAGE_ARN'], false],
    ["KeyError: 'CDK_DEFAULT_ACCOUNT'", { 'app.py': 'os.environ["CDK_DEFAULT_ACCOUNT"]' }, null, true],
    ['panic: STAGE is not set', { 'main.go': 'stage := required("STAGE")' }, ['STAGE'], false],
    ['boom', { 'App.java': 'System.getenv("STAGE")' }, ['STAGE'], false],
    ['boom', { 'Program.cs': 'Environment.GetEnvironmentVariable("STAGE")' }, ['STAGE'], false],
    ['boom', { 'app.py': 'os.environ.get("STAGE", "dev")' }, null, false],
  ] as const)(
    'with %j and %j is given the lines of stand-ins %j, and account-id: %j',
    (detail, files, names, account) => {
      const finding = withMissingVariables(failureOf(detail), {
        appDirectory: app(files as Readonly<Record<string, string>>),
        env: {},
        withheld: [],
      });
      expect(finding.remedy.match(/\w+(?==VALUE)/g)).toEqual(names);
      expect(finding.remedy.includes('account-id: ')).toBe(account);
    },
  );

  it('keeps the remedy of another failure where that is known', () => {
    const failure = failureOf("ModuleNotFoundError: No module named 'aws_cdk'");
    const appDirectory = app({ 'app.py': 'os.environ["STAGE"]' });
    expect(withMissingVariables(failure, { appDirectory, env: {}, withheld: ['STAGE'] })).toEqual(failure);
  });
});
