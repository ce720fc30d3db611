import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { ChatAppStack } from '../../../examples/chat-app/infrastructure/lib/chat-app-stack.ts';
import { readSettings, type Settings } from '../../../examples/chat-app/infrastructure/lib/settings.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Variable = { readonly Name: string; readonly Value?: unknown; readonly ValueFrom?: unknown };
type Container = {
  readonly Name: string;
  readonly Environment?: readonly Variable[];
  readonly Secrets?: readonly Variable[];
};

const read = (env: Env, context: Readonly<Record<string, unknown>> = {}) =>
  readSettings(env, (name) => context[name]);

const settingsOf = (env: Env, context: Readonly<Record<string, unknown>> = {}): Settings => {
  const result = read(env, context);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.settings;
};

const problemsOf = (env: Env, context: Readonly<Record<string, unknown>> = {}): readonly string[] => {
  const result = read(env, context);
  return result.ok ? [] : result.problems;
};

const synthesize = (settings: Settings): Template => {
  const env = { account: '123456789012', region: 'eu-central-1' };
  return Template.fromStack(new ChatAppStack(new App(), 'ChatAppStack', { settings, env }));
};

/** The containers of the stack's one task definition, by name. */
const containersOf = (template: Template): ReadonlyMap<string, Container> => {
  const definitions = Object.values(template.findResources('AWS::ECS::TaskDefinition'));
  const containers: readonly Container[] = definitions[0]?.Properties.ContainerDefinitions ?? [];
  return new Map(containers.map((container) => [container.Name, container]));
};

const variable = (template: Template, container: string, name: string): Variable | undefined => {
  const { Environment = [], Secrets = [] } = containersOf(template).get(container) ?? {};
  return [...Environment, ...Secrets].find((entry) => entry.Name === name);
};

const key = randomBytes(32).toString('hex');
const previousKey = randomBytes(32).toString('hex');
const sessionSecret = randomBytes(32).toString('hex');
const previousSessionSecret = randomBytes(32).toString('hex');
const version = randomBytes(32).toString('hex');
const previousVersion = randomUUID();

describe('the example app does not synthesize', () => {
  test('without the signing key, says what to do in one line, and leaves no template behind', () => {
    const output = mkdtempSync(join(tmpdir(), 'chat-app-'));
    try {
      const { JWT_SECRET_KEY: _, ...env } = process.env;
      const { status, stderr } = spawnSync(process.execPath, ['bin/chat-app.ts'], {
        cwd: fileURLToPath(new URL('../../../examples/chat-app/infrastructure', import.meta.url)),
        env: { ...env, CDK_OUTDIR: output },
        encoding: 'utf8',
      });
      const lines = stderr.split('\n').filter((line) => line.startsWith('chat-app:'));
      expect(status).toBe(1);
      expect(lines).toEqual([expect.stringContaining('JWT_SECRET_KEY is not set')]);
      expect(lines[0]).toContain('openssl rand -hex 32');
      expect(stderr).not.toContain('    at ');
      expect(readdirSync(output).filter((name) => name.endsWith('.template.json'))).toEqual([]);
    } finally {
      rmSync(output, { recursive: true });
    }
  });

  test.each([
    ['an empty key, as an unset GitHub secret gives', { JWT_SECRET_KEY: '' }, 'JWT_SECRET_KEY is not set'],
    ['a key too short for HS256', { JWT_SECRET_KEY: key.slice(0, 31) }, 'JWT_SECRET_KEY is shorter than 32'],
    [
      'a previous key too short for HS256',
      { JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: 'x' },
      'JWT_SECRET_KEY_PREVIOUS is shorter than 32',
    ],
    [
      'a session secret that is the signing key',
      { JWT_SECRET_KEY: key, NEXTAUTH_SECRET: key },
      'NEXTAUTH_SECRET is the same as JWT_SECRET_KEY',
    ],
    [
      'a previous session secret without a current one',
      { JWT_SECRET_KEY: key, NEXTAUTH_SECRET_PREVIOUS: sessionSecret },
      'NEXTAUTH_SECRET_PREVIOUS is set and NEXTAUTH_SECRET is not',
    ],
    [
      'the version of a secret that it does not read',
      { JWT_SECRET_KEY: key, JWT_SECRET_KEY_VERSION_ID: version },
      'JWT_SECRET_KEY_VERSION_ID is set, but the key does not come from Secrets Manager',
    ],
    [
      'a token lifetime that is no number',
      { JWT_SECRET_KEY: key, JWT_EXPIRATION_HOURS: '7d' },
      'JWT_EXPIRATION_HOURS',
    ],
  ])('with %s, and names no value', (_, env, problem) => {
    const problems = problemsOf(env);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain(key.slice(0, 8));
  });

  test('with a key form it does not know', () => {
    expect(problemsOf({ JWT_SECRET_KEY: key }, { keyForm: 'vault' })).toEqual([
      expect.stringContaining('keyForm'),
    ]);
  });
});

describe('from Secrets Manager the example app does not synthesize', () => {
  test.each([
    [
      'an id too short',
      { JWT_SECRET_KEY_VERSION_ID: 'AWSCURRENT' },
      'JWT_SECRET_KEY_VERSION_ID is not the id',
    ],
    [
      'an id that would begin another part of the reference',
      { JWT_SECRET_KEY_VERSION_ID: `${version.slice(0, 40)}::x` },
      'JWT_SECRET_KEY_VERSION_ID is not the id',
    ],
    [
      'the key itself in the place of a previous id',
      { JWT_SECRET_KEY_VERSION_ID: version, JWT_SECRET_KEY_PREVIOUS_VERSION_ID: `${previousKey}==` },
      'JWT_SECRET_KEY_PREVIOUS_VERSION_ID is not the id',
    ],
    [
      'a previous version without a current one',
      { JWT_SECRET_KEY_PREVIOUS_VERSION_ID: previousVersion },
      'JWT_SECRET_KEY_PREVIOUS_VERSION_ID is set and JWT_SECRET_KEY_VERSION_ID is not',
    ],
  ])('with %s, and names no value', (_, env, problem) => {
    const problems = problemsOf(env, { keyForm: 'secrets-manager' });
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(problems.join()).not.toContain(previousKey.slice(0, 8));
  });
});

describe('both containers get the same key', () => {
  test('in plaintext: the very value of the environment, the previous key with it', () => {
    const template = synthesize(settingsOf({ JWT_SECRET_KEY: key, JWT_SECRET_KEY_PREVIOUS: previousKey }));
    expect([...containersOf(template).keys()]).toEqual(['FrontendContainer', 'BackendContainer']);
    for (const container of ['FrontendContainer', 'BackendContainer']) {
      expect(variable(template, container, 'JWT_SECRET_KEY')?.Value).toBe(key);
      expect(variable(template, container, 'JWT_SECRET_KEY_PREVIOUS')?.Value).toBe(previousKey);
    }
  });

  test('from Secrets Manager: one reference, and no key anywhere in the template', () => {
    const settings = settingsOf(
      { JWT_SECRET_KEY: key, NEXTAUTH_SECRET: sessionSecret },
      { keyForm: 'secrets-manager', acceptPreviousKey: 'true' },
    );
    const template = synthesize(settings);
    const reference = JSON.stringify(variable(template, 'FrontendContainer', 'JWT_SECRET_KEY')?.ValueFrom);
    expect(reference).toContain('secret:chat-app/jwt');
    expect(JSON.stringify(variable(template, 'BackendContainer', 'JWT_SECRET_KEY')?.ValueFrom)).toBe(
      reference,
    );
    expect(variable(template, 'BackendContainer', 'JWT_SECRET_KEY_PREVIOUS')).toEqual(
      variable(template, 'FrontendContainer', 'JWT_SECRET_KEY_PREVIOUS'),
    );
    const text = JSON.stringify(template.toJSON());
    expect(text).toContain('AWSPREVIOUS');
    expect(text).not.toContain(key);
    expect(text).not.toContain(sessionSecret);
  });

  test.each([
    ['both versions', { JWT_SECRET_KEY_PREVIOUS_VERSION_ID: previousVersion }, previousVersion],
    ['one version, although its label would have been accepted', {}, undefined],
  ])('from Secrets Manager, by the ids that a rotation gives: %s', (_, env, expected) => {
    const template = synthesize(
      settingsOf(
        { JWT_SECRET_KEY_VERSION_ID: version, ...env },
        { keyForm: 'secrets-manager', acceptPreviousKey: 'true' },
      ),
    );
    for (const container of ['FrontendContainer', 'BackendContainer']) {
      const current = JSON.stringify(variable(template, container, 'JWT_SECRET_KEY')?.ValueFrom);
      expect(current).toContain(`secret:chat-app/jwt:::${version}`);
      const previous = variable(template, container, 'JWT_SECRET_KEY_PREVIOUS');
      expect(previous !== undefined).toBe(expected !== undefined);
      if (expected)
        expect(JSON.stringify(previous?.ValueFrom)).toContain(`secret:chat-app/jwt:::${expected}`);
    }
    expect(JSON.stringify(template.toJSON())).not.toContain('AWSPREVIOUS');
  });

  test('from Secrets Manager the app needs no key in its environment', () => {
    expect(problemsOf({}, { keyForm: 'secrets-manager' })).toEqual([]);
  });

  test.each([
    ['168 hours unless told', {}, {}, '168'],
    ['the environment’s', { JWT_EXPIRATION_HOURS: '24' }, { jwtExpirationHours: 12 }, '24'],
    ['the context’s', {}, { jwtExpirationHours: 12 }, '12'],
  ])('and the same token lifetime: %s', (_, env, context, expected) => {
    const template = synthesize(settingsOf({ JWT_SECRET_KEY: key, ...env }, context));
    expect(variable(template, 'FrontendContainer', 'JWT_EXPIRATION_HOURS')?.Value).toBe(expected);
    expect(variable(template, 'BackendContainer', 'JWT_EXPIRATION_HOURS')?.Value).toBe(expected);
  });

  test('but the session secrets are the frontend’s alone', () => {
    const template = synthesize(
      settingsOf({
        JWT_SECRET_KEY: key,
        NEXTAUTH_SECRET: sessionSecret,
        NEXTAUTH_SECRET_PREVIOUS: previousSessionSecret,
      }),
    );
    expect(variable(template, 'FrontendContainer', 'NEXTAUTH_SECRET')?.Value).toBe(sessionSecret);
    expect(variable(template, 'FrontendContainer', 'NEXTAUTH_SECRET_PREVIOUS')?.Value).toBe(
      previousSessionSecret,
    );
    expect(JSON.stringify(containersOf(template).get('BackendContainer'))).not.toContain('NEXTAUTH_SECRET');
  });

  test.each([
    ['none before it, unless told', {}, undefined],
    ['the version before it', { acceptPreviousSession: 'true' }, /secret:chat-app\/session::AWSPREVIOUS:/],
  ])('and from Secrets Manager the session secret and %s', (_, context, expected) => {
    const settings = settingsOf(
      { NEXTAUTH_SECRET_PREVIOUS: previousSessionSecret, NEXTAUTH_SECRET: sessionSecret },
      { keyForm: 'secrets-manager', ...context },
    );
    const template = synthesize(settings);
    const previous = variable(template, 'FrontendContainer', 'NEXTAUTH_SECRET_PREVIOUS');
    expect(previous !== undefined).toBe(expected !== undefined);
    if (expected) expect(JSON.stringify(previous?.ValueFrom)).toMatch(expected);
    expect(JSON.stringify(containersOf(template).get('BackendContainer'))).not.toContain('NEXTAUTH_SECRET');
    expect(JSON.stringify(template.toJSON())).not.toContain(previousSessionSecret);
  });
});

describe('the deployment', () => {
  const template = synthesize(settingsOf({ JWT_SECRET_KEY: key }));

  test('rolls, keeps all tasks while it does, and goes back by itself', () => {
    template.hasResourceProperties('AWS::ECS::Service', {
      DesiredCount: 2,
      DeploymentConfiguration: {
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
      },
    });
  });

  test('sends /api/auth to the frontend before it sends /api to the backend', () => {
    const rules = Object.values(template.findResources('AWS::ElasticLoadBalancingV2::ListenerRule'))
      .map(({ Properties: rule }) => ({
        priority: rule.Priority,
        paths: rule.Conditions[0].PathPatternConfig.Values,
        target: rule.Actions[0].TargetGroupArn.Ref.replace(/[0-9A-F]{8}$/, ''),
      }))
      .sort((a, b) => a.priority - b.priority);
    expect(rules).toEqual([
      { priority: 10, paths: ['/api/auth/*'], target: 'Frontend' },
      { priority: 20, paths: ['/api/*'], target: 'Backend' },
    ]);
  });

  test('serves HTTPS and redirects to it as soon as there is a certificate', () => {
    const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/example';
    const secure = synthesize(
      settingsOf({ JWT_SECRET_KEY: key }, { certificateArn, domainName: 'chat.example.com' }),
    );
    secure.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', { Port: 443, Protocol: 'HTTPS' });
    secure.hasResourceProperties('AWS::ElasticLoadBalancingV2::Listener', {
      Port: 80,
      DefaultActions: [{ Type: 'redirect' }],
    });
    secure.hasOutput('Url', { Value: 'https://chat.example.com' });
  });

  test('says where the app is and what runs it', () => {
    expect(Object.keys(template.findOutputs('*')).sort()).toEqual(['ClusterName', 'ServiceName', 'Url']);
  });
});
