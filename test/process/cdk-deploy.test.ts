import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { childEnvironment } from '../../src/cdk/child-environment.ts';
import { classifyCdkFailure } from '../../src/cdk/failures.ts';
import { type CdkApp, findCdkApp } from '../../src/cdk/find-app.ts';
import { type CdkCli, findCdkCli } from '../../src/cdk/find-cli.ts';
import { runCdkSynth } from '../../src/cdk/synth.ts';
import { startCdkDeploy } from '../../src/deployment/cdk-deploy.ts';
import type { Exit } from '../../src/lib/child-process.ts';
import type { Outcome } from '../../src/model/finding.ts';
import { Secret } from '../../src/redaction/secret.ts';

const APPS = join(import.meta.dirname, '..', 'support', 'cdk', 'apps');

function unwrap<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.findings[0].detail);
  return outcome.value;
}

/** Without credentials nothing can be deployed; what happens before that is the real CLI's own doing. */
describe('cdk deploy of a finished assembly, without credentials', () => {
  const key = new Secret('JWT_SECRET_KEY', randomBytes(32).toString('hex'));
  let temporary = '';
  let assembly = '';
  let app: CdkApp;
  let cli: CdkCli;
  let env: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    temporary = mkdtempSync(join(tmpdir(), 'deploy-'));
    const { PATH } = process.env;
    const given = { PATH, HOME: temporary, AWS_EC2_METADATA_DISABLED: 'true', AGENT: '1' };
    const log = { CDK_TEST_LOG: join(temporary, 'built') };
    env = childEnvironment({ ...given, ...log }, { name: 'JWT_SECRET_KEY', key, expirationHours: '168' }).env;
    app = unwrap(findCdkApp(APPS, 'two'));
    cli = unwrap(await findCdkCli(app.directory, env));
    const options = {
      app,
      cli,
      env,
      context: [],
      speed: 'safe',
      output: join(temporary, 'assembly'),
    } as const;
    ({ assembly } = unwrap(await runCdkSynth({ ...options, ...quiet() })));
  });
  afterAll(() => rmSync(temporary, { recursive: true }));

  const quiet = () => ({
    onLine: () => undefined,
    redact: (text: string) => text,
    cancelled: new AbortController().signal,
  });
  const deploy = (stacks: readonly string[], cdkArguments: readonly string[] = []) =>
    startCdkDeploy({
      ...quiet(),
      app,
      cli,
      env,
      assembly,
      stacks,
      cdkArguments,
    }).exited;

  const failed = (exit: Exit) => ({ step: 'deploy', exit, directory: app.directory }) as const;

  it('names the missing credentials, and does not run the build command a second time', async () => {
    const finding = classifyCdkFailure(failed(await deploy(['One', 'Two'])));
    expect(finding).toMatchObject({
      code: 'aws-credentials-missing',
      failureReason: 'aws-credentials-missing',
    });
    expect(readFileSync(join(temporary, 'built'), 'utf8')).toBe('built\n');
  });

  it('names a stack that the app does not have, also next to an option that takes a list', async () => {
    const exit = await deploy(['Three'], ['--tags=team=platform']);
    expect(classifyCdkFailure(failed(exit))).toMatchObject({ code: 'stacks-not-found', where: 'stacks' });
    expect(exit.tail).toContain('Three');
  });
});
