import { randomBytes } from 'node:crypto';
import { devNull } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DryRunAdditions, dryRunEnvironment } from '../../../src/cdk/dry-run-environment.ts';
import { Secret } from '../../../src/redaction/secret.ts';

const key = new Secret('JWT_SECRET_KEY', randomBytes(32).toString('hex'));
const additions: DryRunAdditions = {
  name: 'JWT_SECRET_KEY',
  key,
  expirationHours: '168',
  standIns: [],
  lookups: false,
};

const environment = (given: Record<string, string>, more: Partial<DryRunAdditions> = {}) =>
  dryRunEnvironment(given, { ...additions, ...more }).env;

/** Of a job as people write them: credentials under the names that tools give them, and under names of their own. */
const SECRETS = [
  'INPUT_JWT-SECRET-KEY',
  'INPUT_OTHER-SECRETS',
  'INPUT_GITHUB-TOKEN',
  'STATE_DEPLOYMENT',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_PAT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_EVENT_PATH',
  'NPM_TOKEN',
  'NODE_AUTH_TOKEN',
  'npm_config__authToken',
  'NPM_CONFIG_USERCONFIG',
  'UV_INDEX_URL',
  'UV_INDEX_INTERNAL_PASSWORD',
  'UV_PUBLISH_TOKEN',
  'POETRY_HTTP_BASIC_INTERNAL_PASSWORD',
  'POETRY_PYPI_TOKEN_INTERNAL',
  'PIP_INDEX_URL',
  'PIP_EXTRA_INDEX_URL',
  'PIP_CONFIG_FILE',
  'NX_CLOUD_ACCESS_TOKEN',
  'NX_CLOUD_ENCRYPTION_KEY',
  'DOCKER_CONFIG',
  'DOCKER_AUTH_CONFIG',
  'JWT_SECRET_KEY_PREVIOUS',
  'DATABASE_URL',
  'STRIPE_SECRET',
  'SSH_AUTH_SOCK',
  'RUNNER_TOKEN',
  'CDK_CONTEXT_JSON',
  'CDK_DEPLOY_PASSWORD',
  'LC',
];

const CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_STS',
  'AWS_CA_BUNDLE',
];

describe('the environment of a dry-run', () => {
  it.each(SECRETS)('does not hold %s, with lookups or without', (name) => {
    for (const lookups of [true, false])
      expect(environment({ [name]: 'x' }, { lookups })[name]).toBeUndefined();
  });

  it.each([
    ...[
      'PATH',
      'HOME',
      'LANG',
      'LC_ALL',
      'TZ',
      'TMPDIR',
      'USER',
      'SHELL',
      'NODE_EXTRA_CA_CERTS',
      'NODE_OPTIONS',
    ],
    ...[
      'GITHUB_SHA',
      'GITHUB_REF',
      'GITHUB_REPOSITORY',
      'GITHUB_RUN_ID',
      'GITHUB_WORKSPACE',
      'GITHUB_HEAD_REF',
    ],
    ...['RUNNER_OS', 'RUNNER_TRACKING_ID', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'CDK_DEFAULT_ACCOUNT'],
    ...[
      'UV_PYTHON',
      'UV_CACHE_DIR',
      'POETRY_VIRTUALENVS_IN_PROJECT',
      'PIP_CACHE_DIR',
      'GOFLAGS',
      'GOPRIVATE',
    ],
    ...['GOMODCACHE', 'NPM_CONFIG_CACHE', 'npm_config_loglevel', 'NX_DAEMON'],
    ...['LD_LIBRARY_PATH', 'pythonLocation', 'Path', 'no_proxy', 'PWD', 'SHLVL', '_', 'HOSTNAME'],
  ])('holds %s, which an app may need and nobody keeps secret', (name) => {
    expect(environment({ [name]: 'x' })[name]).toBe('x');
  });

  it.each(CREDENTIALS)('holds %s only with lookups', (name) => {
    expect(environment({ [name]: 'x' }, { lookups: true })[name]).toBe('x');
    expect(environment({ [name]: 'x' })[name]).toBeUndefined();
  });

  it('holds no variable of the job that is on no list, whatever its name and value', () => {
    const known = new Set(Object.keys(environment({})));
    const value = 'a value that nobody else has';
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z_]{1,20}$/), (name) => {
        const { env, withheld } = dryRunEnvironment({ [`MY_${name}`]: value }, additions);
        expect(Object.keys(env).filter((kept) => !known.has(kept))).toEqual([]);
        expect(withheld).toEqual([`MY_${name}`]);
      }),
    );
  });

  it('leads to no credentials of the machine without lookups, and to those of the job with them', () => {
    const given = {
      AWS_SHARED_CREDENTIALS_FILE: '/home/runner/.aws/credentials',
      AWS_CONFIG_FILE: '/home/runner/c',
    };
    const none = {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: devNull,
      AWS_CONFIG_FILE: devNull,
    };
    expect(environment(given)).toMatchObject(none);
    expect(environment({})).toMatchObject(none);
    expect(environment(given, { lookups: true })).toMatchObject(given);
  });

  it('has the key that it is given under its name, the lifetime of tokens, and what makes the CLI quiet', () => {
    const env = environment(
      { APP_KEY: 'another', CI: 'false' },
      { name: 'APP_KEY', accountId: '111122223333' },
    );
    expect(env).toMatchObject({
      APP_KEY: key.reveal(),
      JWT_EXPIRATION_HOURS: '168',
      CDK_DEFAULT_ACCOUNT: '111122223333',
      CI: 'true',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
    });
  });

  it('has the stand-ins, which change nothing that the system or the action says', () => {
    const standIns = [
      { name: 'STAGE', value: 'review' },
      { name: 'LANG', value: 'de_DE' },
      { name: 'JWT_SECRET_KEY', value: 'not this' },
    ];
    const env = environment({ LANG: 'C.UTF-8', STAGE: 'production' }, { standIns });
    expect(env).toMatchObject({ STAGE: 'review', LANG: 'C.UTF-8', JWT_SECRET_KEY: key.reveal() });
  });

  it.each([
    ['http://proxy.example.com:8080', 'http://proxy.example.com:8080'],
    ['http://me:pass@proxy.example.com:8080', 'http://proxy.example.com:8080/'],
    ['http://token@proxy.example.com:8080', 'http://proxy.example.com:8080/'],
    ['me:pass@proxy.example.com:8080', undefined],
    ['me@host', undefined],
    ['http://a:b@c:d@host', 'http://host/'],
    ['http://host/?user=me@x', undefined],
  ])('reaches the proxy %s without a user', (given, expected) => {
    for (const name of ['https_proxy', 'HTTP_PROXY'])
      expect(environment({ [name]: given })[name]).toBe(expected);
  });

  it.each([
    [
      'GOPROXY',
      'https://me:pass@go.example.com|https://proxy.golang.org,direct',
      'https://go.example.com/|https://proxy.golang.org,direct',
    ],
    ['GOPROXY', 'https://a:b@c:d@host,direct', 'https://host/,direct'],
    ['GOPROXY', 'me@host,direct', undefined],
    ['NPM_CONFIG_REGISTRY', 'https://token@npm.example.com/', 'https://npm.example.com/'],
    ['MAVEN_OPTS', '-Xmx2g -Dhttps.proxyPassword=x -XX:+UseSerialGC', '-Xmx2g -XX:+UseSerialGC'],
  ])('hands %s=%s on without what may be a password', (name, given, expected) => {
    expect(environment({ [name]: given })[name]).toBe(expected);
  });

  it("tells which variables were withheld, but not the runner's own", () => {
    const given = {
      STAGE: 'x',
      DATABASE_URL: 'x',
      GITHUB_TOKEN: 'x',
      'INPUT_JWT-SECRET-KEY': 'x',
      PATH: 'x',
      UNSET: undefined,
    };
    const standIns = [{ name: 'STAGE', value: 'y' }];
    expect(dryRunEnvironment(given, { ...additions, standIns }).withheld).toEqual(['DATABASE_URL']);
  });
});
