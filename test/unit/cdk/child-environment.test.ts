import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ChildAdditions, childEnvironment } from '../../../src/cdk/child-environment.ts';
import { cdkFlagsDropped } from '../../../src/cdk/findings.ts';
import { Secret } from '../../../src/redaction/secret.ts';

const key = new Secret('JWT_SECRET_KEY', randomBytes(32).toString('hex'));
const additions: ChildAdditions = { name: 'JWT_SECRET_KEY', key, expirationHours: '168' };

const names = (env: Record<string, string>, more: Partial<ChildAdditions> = {}): string[] =>
  Object.keys(childEnvironment(env, { ...additions, ...more }).env);

describe('the environment of the CDK CLI', () => {
  it.each([
    'INPUT_JWT-SECRET-KEY',
    'INPUT_OTHER-SECRETS',
    'STATE_STACKS',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_OUTPUT',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'CLAUDECODE',
    'COPILOT_CLI',
    'AGENT',
    'CDK_OUTDIR',
    'CDK_CONTEXT_JSON',
  ])('does not hold %s', (name) => {
    expect(names({ [name]: 'x' })).not.toContain(name);
  });

  it.each([
    'PATH',
    'HOME',
    'RUNNER_TRACKING_ID',
    'GITHUB_SHA',
    'GITHUB_REPOSITORY',
    'NODE_OPTIONS',
    'AWS_ACCESS_KEY_ID',
    'AWS_SESSION_TOKEN',
    'AWS_ENDPOINT_URL',
    'CDK_DOCKER',
    'CDK_DEFAULT_REGION',
    'CDK_VALIDATION',
    'CDK_S3_FORCE_PATH_STYLE',
    'CDK_STAGE',
    'STATEFUL',
  ])('still holds %s', (name) => {
    expect(names({ [name]: 'x' })).toContain(name);
  });

  it.each([
    'CDK_VERBOSE',
    'CDK_DEBUG',
    'CDK_HOTSWAP_FALLBACK',
    'CDK_hotswapFallback',
    'CDK_NO_EXECUTE',
    'CDK_TAGS__0',
    'CDK_V',
    'CDKAPP',
  ])('does not hold the option %s of the CLI and says so', (name) => {
    const { env, dropped } = childEnvironment({ [name]: 'x', CDK_STAGE: 'production' }, additions);
    expect(env).not.toHaveProperty(name);
    expect(dropped).toEqual([name]);
    expect(cdkFlagsDropped(dropped)?.detail).toContain(name);
  });

  it('needs no notice when nothing was left out', () => {
    expect(cdkFlagsDropped(childEnvironment({ CDK_STAGE: 'x' }, additions).dropped)).toBeUndefined();
  });

  it('has the key under its name, in place of any other value, and the lifetime of tokens', () => {
    const { env } = childEnvironment({ APP_KEY: 'another' }, { ...additions, name: 'APP_KEY' });
    expect(env.APP_KEY).toBe(key.reveal());
    expect(env.JWT_EXPIRATION_HOURS).toBe('168');
    expect(env).not.toHaveProperty('JWT_SECRET_KEY');
  });

  it('sets, removes or leaves the previous key as it is told', () => {
    const old = new Secret('previous', randomBytes(32).toString('hex'));
    const given = { JWT_SECRET_KEY_PREVIOUS: 'from the workflow' };
    const previous = (more: Partial<ChildAdditions>): string | undefined =>
      childEnvironment(given, { ...additions, ...more }).env.JWT_SECRET_KEY_PREVIOUS;
    expect(previous({})).toBe('from the workflow');
    expect(previous({ previous: old })).toBe(old.reveal());
    expect(previous({ previous: 'absent' })).toBeUndefined();
  });

  it('names region and account for the app', () => {
    const { env } = childEnvironment(
      { AWS_REGION: 'us-east-1' },
      { ...additions, region: 'eu-central-1', accountId: '111122223333' },
    );
    expect(env).toMatchObject({ AWS_REGION: 'eu-central-1', CDK_DEFAULT_ACCOUNT: '111122223333' });
  });

  it('makes the CLI quiet without changing the template', () => {
    expect(childEnvironment({}, additions).env).toMatchObject({
      CI: 'true',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
      CDK_DISABLE_VERSION_CHECK: '1',
    });
  });

  it('does not ask the instance metadata service when there are credentials, unless told to', () => {
    const disabled = (env: Record<string, string>): string | undefined =>
      childEnvironment(env, additions).env.AWS_EC2_METADATA_DISABLED;
    expect(disabled({})).toBeUndefined();
    expect(disabled({ AWS_ACCESS_KEY_ID: 'x' })).toBe('true');
    expect(disabled({ AWS_PROFILE: 'x', AWS_EC2_METADATA_DISABLED: 'false' })).toBe('false');
  });
});
