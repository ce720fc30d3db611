import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import type { DryRunInputs, ProbingInputs } from '../../../src/inputs/types.ts';
import { isError } from '../../../src/model/finding.ts';

const key = randomBytes(32).toString('base64');
const previous = randomBytes(32).toString('base64');

const good = { 'jwt-secret-key': key, 'backend-url': 'https://api.example.com' };

const environment = (inputs: Record<string, string>, env: Record<string, string> = {}) => ({
  GITHUB_WORKSPACE: '/checkout',
  GITHUB_EVENT_NAME: 'push',
  ...env,
  ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
});

const parse = async (inputs: Record<string, string>, env: Record<string, string> = {}) => {
  const all = environment({ ...good, ...inputs }, env);
  return await parseInputs(all, readSecrets(all));
};

const accepted = async (
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<ProbingInputs> => {
  const outcome = await parse(inputs, env);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  if (outcome.value.mode !== 'deploy' && outcome.value.mode !== 'verify')
    throw new Error(`this is mode ${outcome.value.mode}`);
  return outcome.value;
};

/** Names of the inputs that were complained about. */
const refused = async (
  inputs: Record<string, string>,
  env: Record<string, string> = {},
): Promise<readonly string[]> => {
  const outcome = await parse(inputs, env);
  expect(outcome.ok).toBe(false);
  expect(
    outcome.findings.filter(isError).every(({ failureReason }) => failureReason === 'invalid-input'),
  ).toBe(true);
  expect(outcome.findings.every(({ title, remedy }) => title.length <= 100 && remedy.length > 0)).toBe(true);
  return outcome.findings.map(({ where }) => where ?? '');
};

describe('where the token travels and what its header says', () => {
  it('is Authorization: Bearer and nothing more, unless it is given', async () => {
    const { backend } = await accepted({});
    expect(backend).toMatchObject({
      location: { header: 'Authorization', value: 'Bearer {token}' },
      tokenHeader: {},
      probeAs: 'bearer',
    });
    const given = { 'token-location': 'Cookie: jwt={token}', 'token-header': '{"kid": "a"}' };
    expect((await accepted(given)).backend).toMatchObject({
      location: { header: 'Cookie', value: 'jwt={token}' },
      tokenHeader: { kid: 'a' },
    });
  });

  it.each([
    ['token-location', 'Bearer'],
    ['token-location', 'Host: {token}'],
    ['token-header', '[]'],
    ['token-header', '{"alg": "none"}'],
    ['token-header', '{"jku": "https://keys.example.com"}'],
    ['log-success', 'token accepted'],
  ])('%s: %s is refused', async (name, text) => {
    expect(await refused({ [name]: text })).toEqual([name]);
  });

  it('an identity header that carries the token is refused', async () => {
    const given = {
      'token-location': 'X-User-Token: {token}',
      'identity-headers': 'X-User-ID, x-user-token',
    };
    expect(await refused(given)).toEqual(['identity-headers']);
  });
});

describe('probe-as: session', () => {
  const session = {
    'backend-url': '',
    'probe-as': 'session',
    'frontend-url': 'https://chat.example.com',
    'smoke-user-email': 'smoke@example.com',
    'smoke-user-password': 'a password',
  };

  it('asks at the address of the frontend, in verify mode too', async () => {
    const { backend } = await accepted({ ...session, mode: 'verify', 'probe-path': '/api/me' });
    expect(backend).toMatchObject({ probeAs: 'session', probePath: '/api/me' });
    expect(backend?.url.href).toBe('https://chat.example.com/');
  });

  it.each([
    ['without a smoke user', { 'smoke-user-email': '', 'smoke-user-password': '' }, ['probe-as']],
    ['beside an address of the backend', { 'backend-url': 'https://api.example.com' }, ['probe-as']],
    [
      'where the previous key must be refused',
      { 'previous-jwt-secret-key': previous, 'previous-key': 'reject' },
      ['probe-as'],
    ],
    ['with a jti that nobody knows', { 'log-groups': '/a', 'log-success': 'ok {jti}' }, ['log-success']],
  ])('is refused %s', async (_, more, where) => {
    expect(await refused({ ...session, ...more })).toEqual(where);
  });
});

describe('backend-url-output', () => {
  const from = (text: string) => ({ 'backend-url': '', 'backend-url-output': text });

  it.each([
    ['Chat.Url', 'Chat', 'Url'],
    ['Prod/Main.BackendUrl', 'Prod/Main', 'BackendUrl'],
    ['v1.2-stack.Url', 'v1.2-stack', 'Url'],
  ])('%s names a stack and its output', async (text, stack, output) => {
    const { backend, backendOutput } = await accepted({ ...from(text), 'probe-path': '/me' });
    expect(backend).toBeUndefined();
    expect(backendOutput).toMatchObject({ stack, output, probePath: '/me' });
  });

  it.each(['Url', 'Chat.', '.Url', 'Chat.The-Url', 'https://api.example.com', 'Chat Url'])(
    'is refused as %s',
    async (text) => {
      expect(await refused(from(text))).toEqual(['backend-url-output']);
    },
  );

  it('is refused beside backend-url, for one of them is wrong when they differ', async () => {
    expect(await refused({ 'backend-url-output': 'Chat.Url' })).toEqual(['backend-url-output']);
  });

  it('is enough for what needs a backend: verify mode, availability, log-groups, requests', async () => {
    expect((await accepted({ ...from('Chat.Url'), mode: 'verify' })).backendOutput?.stack).toBe('Chat');
    expect(await accepted({ ...from('Chat.Url'), availability: 'true' })).toHaveProperty('availability');
    await accepted({ ...from('Chat.Url'), 'log-groups': '/ecs/chat' });
    await accepted({ ...from('Chat.Url'), smoke: '- { path: /me, as: bearer }' });
  });
});

describe('inputs', () => {
  it('have safe defaults when only the key is given', async () => {
    const inputs = await accepted({});
    expect(inputs).toMatchObject({
      mode: 'deploy',
      secretName: 'JWT_SECRET_KEY',
      expirationHours: '168',
      algorithm: 'HS256',
      keyEncoding: 'utf8',
      stacks: [],
      containers: [],
      plaintextKey: 'warn',
      appDirectory: '/checkout',
      synthSpeed: 'safe',
      onCancel: 'leave',
      rolloutTimeoutMilliseconds: 20 * 60_000,
    });
    expect(inputs.backend).toMatchObject({
      probePath: '/',
      accept: [[200, 299]],
      profile: 'flask-pyjwt',
      claims: {},
      identityHeaders: 'common',
      timeoutMilliseconds: 120_000,
    });
    expect(inputs.key.reveal()).toBe(key);
  });

  it('take several names of the key, of which the first is the one for the app', async () => {
    const several = 'GOTRUE_JWT_SECRET, PGRST_JWT_SECRET\nAPI_JWT_SECRET PGRST_JWT_SECRET';
    expect(await accepted({ 'jwt-secret-name': several })).toMatchObject({
      secretName: 'GOTRUE_JWT_SECRET',
      secretAliases: ['PGRST_JWT_SECRET', 'API_JWT_SECRET'],
    });
    const names = { 'jwt-secret-name': several };
    expect(
      (await accepted({ ...names, 'jwt-secret-key': '' }, { GOTRUE_JWT_SECRET: key })).key.reveal(),
    ).toBe(key);
    expect(await refused({ ...names, 'other-secrets': `PGRST_JWT_SECRET=${previous}` })).toEqual([
      'other-secrets',
    ]);
    expect(readSecrets(environment(names, { API_JWT_SECRET: previous })).texts).toContain(previous);
  });

  it('take empty and whitespace for not given, because an unset variable of GitHub is empty', async () => {
    expect(await accepted({ mode: ' ', algorithm: '', 'smoke-timeout-seconds': '\n' })).toMatchObject({
      mode: 'deploy',
      algorithm: 'HS256',
    });
  });

  it('measure availability only where that is asked for, with the keys that must be accepted afterwards', async () => {
    const keysOf = async (inputs: Record<string, string>): Promise<unknown> => {
      const all = await accepted(inputs);
      return all.mode === 'deploy' ? all.availability?.keys.map(({ name }) => name) : 'another mode';
    };
    const old = { 'previous-jwt-secret-key': previous };
    expect(await keysOf({})).toBe(undefined);
    expect(await keysOf({ availability: 'false' })).toBe(undefined);
    expect(await keysOf({ availability: 'true' })).toEqual(['jwt-secret-key']);
    expect(await keysOf({ availability: 'true', ...old })).toEqual([
      'jwt-secret-key',
      'previous-jwt-secret-key',
    ]);
    for (const expectation of ['reject', 'any'])
      expect(await keysOf({ availability: 'true', ...old, 'previous-key': expectation })).toEqual([
        'jwt-secret-key',
      ]);
    expect(await refused({ availability: 'yes' })).toEqual(['availability']);
    expect(await refused({ availability: 'true', 'backend-url': '' })).toEqual(['availability']);
    expect(await refused({ availability: 'true', mode: 'verify' })).toEqual(['availability']);
  });

  it.each([
    ['mode', 'destroy'],
    ['algorithm', 'RS256'],
    ['key-encoding', 'base32'],
    ['jwt-expiration-hours', '0'],
    ['jwt-expiration-hours', '1.5'],
    ['jwt-expiration-hours', 'a week'],
    ['jwt-secret-name', 'JWT-KEY'],
    ['jwt-secret-name', 'GITHUB_TOKEN'],
    ['jwt-secret-name', 'NODE_OPTIONS'],
    ['jwt-secret-name', 'GOTRUE_JWT_SECRET; PGRST_JWT_SECRET'],
    ['jwt-secret-name', Array.from({ length: 11 }, (_, index) => `NAME_${index}`).join(' ')],
    ['working-directory', '../elsewhere'],
    ['context', 'no equals sign'],
    ['stacks', '--all'],
    ['synth-speed', 'faster'],
    ['account-id', '12345'],
    ['plaintext-key', 'maybe'],
    ['rollout-timeout-minutes', '-1'],
    ['deploy-timeout-minutes', '99999'],
    ['on-cancel', 'undo'],
    ['backend-url', 'api.example.com'],
    ['backend-url', 'http://api.example.com'],
    ['backend-url', 'ftp://api.example.com'],
    ['backend-url', 'https://user:word@api.example.com'],
    ['backend-url-output', 'Chat.Url'],
    ['backend-url', 'https://api.example.com/?a=b'],
    ['probe-path', 'api/me'],
    ['probe-path', '//evil.example.com/'],
    ['probe-path', '/a b'],
    ['accept-status', '2xx'],
    ['accept-status', '299-200'],
    ['profile', 'rails'],
    ['claims', '{'],
    ['claims', '["a"]'],
    ['claims', '{"exp": 99999999999}'],
    ['identity-headers', 'X-User-ID, none'],
    ['identity-headers', 'Authorization'],
    ['smoke-timeout-seconds', '5'],
    ['tasks', '0'],
    ['tasks', 'six'],
    ['tasks', '101'],
    ['frontend-url', 'chat.example.com'],
    ['frontend-url', 'http://chat.example.com'],
    ['frontend-url', 'https://user:word@chat.example.com'],
    ['frontend-url', 'https://chat.example.com/?a=b'],
    ['frontend-secret-name', 'AUTH_SECRET'],
    ['auth-path', 'api/auth'],
    ['auth-path', '/api/auth?x=1'],
    ['auth-path', '//evil.example.com/auth'],
    ['login-redirect', 'chat'],
    ['login-redirect', '//evil.example.com/chat'],
    ['login-redirect', '/chat#top'],
    ['login-redirect', '/\\\\evil.example.com'],
    ['other-secrets', 'just a value'],
    ['other-secrets', 'NEXTAUTH_SECRET='],
    ['other-secrets', 'A=one-value\nA=another-value'],
    ['previous-key', 'sometimes'],
    ['previous-key', 'accept'],
    ['cdk-arguments', '--hotswap'],
    ['cdk-arguments', '"open'],
    ['cdk-arguments', '--force OtherStack'],
  ])('%s refuses %j by name', async (input, value) => {
    expect(await refused({ [input]: value })).toContain(input);
  });

  it('tell everything that is wrong in one run', async () => {
    expect(await refused({ mode: 'x', algorithm: 'y', 'backend-url': 'z' })).toEqual(
      expect.arrayContaining(['mode', 'algorithm', 'backend-url']),
    );
  });

  it('never quote a secret, whatever is wrong with it', async () => {
    const outcome = await parse({
      'other-secrets': `${previous}\nSESSION=${previous}\nSESSION=${previous}`,
      'cdk-arguments': `--parameters=Key=${key}`,
      context: `key=${key}`,
      stacks: key,
    });
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome.findings)).not.toContain(key);
    expect(JSON.stringify(outcome.findings)).not.toContain(previous);
    expect(outcome.findings.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['other-secrets', 'cdk-arguments', 'context', 'stacks']),
    );
  });

  it('name stacks in a verification by their CDK ids or by their names in CloudFormation, and by no pattern', async () => {
    const verify = { mode: 'verify', 'backend-url': 'https://api.example.com' };
    const read = await parse({ ...verify, stacks: 'Prod/Main Edge Prod-Data' });
    expect(read).toMatchObject({ ok: true, value: { stacks: ['Prod-Main', 'Edge', 'Prod-Data'] } });
    expect(await refused({ ...verify, stacks: 'Prod/**' })).toEqual(['stacks']);
  });

  it('need a URL to verify against', async () => {
    expect(await refused({ mode: 'verify', 'backend-url': '' })).toEqual(['backend-url']);
    expect((await accepted({ mode: 'verify' })).mode).toBe('verify');
  });

  it('skip the smoke test of a deployment without a URL', async () => {
    expect((await accepted({ 'backend-url': '' })).backend).toBeUndefined();
  });

  it('allow plain HTTP on loopback only', async () => {
    for (const url of ['http://127.0.0.1:4567/_alb/chat', 'http://localhost:1', 'http://[::1]:8080']) {
      expect((await accepted({ 'backend-url': url })).backend?.url.href).toContain('http://');
    }
    expect(await refused({ 'backend-url': 'http://127.0.0.1.example.com' })).toEqual(['backend-url']);
  });
});

describe('the mode', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'auto is a dry-run on %s, which needs no key',
    async (event) => {
      const outcome = await parse({ 'jwt-secret-key': '' }, { GITHUB_EVENT_NAME: event });
      expect(outcome.ok && outcome.value.mode).toBe('dry-run');
    },
  );

  it('deploy is refused under pull_request_target, where a stranger’s code may run', async () => {
    expect(await refused({ mode: 'deploy' }, { GITHUB_EVENT_NAME: 'pull_request_target' })).toEqual(['mode']);
  });
});

describe('a dry-run', () => {
  const dryRun = async (inputs: Record<string, string>): Promise<DryRunInputs> => {
    const outcome = await parse({ mode: 'dry-run', 'jwt-secret-key': '', 'backend-url': '', ...inputs });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
    if (outcome.value.mode !== 'dry-run') throw new Error('this is no dry-run');
    return outcome.value;
  };

  it('has safe defaults: no lookups, one comment, no key', async () => {
    const inputs = await dryRun({});
    expect(inputs).toMatchObject({
      lookups: false,
      comment: true,
      standIns: [],
      failOn: [],
      synthTimeoutMilliseconds: 15 * 60_000,
      appDirectory: '/checkout',
    });
    expect(inputs.key.reveal()).toBe('');
    expect(inputs.baseDirectory).toBeUndefined();
  });

  it('refuses the changes that fail-on names', async () => {
    const { failOn } = await dryRun({ 'fail-on': 'widening, removal' });
    expect(failOn).toEqual(['removal', 'widening']);
  });

  it('gives each of the other secrets a stand-in, also those that a fork does not have', async () => {
    const { standIns, otherSecrets } = await dryRun({
      'other-secrets': 'NEXTAUTH_SECRET=\nDEMO_PASSWORD=s3cr3t-of-the-demo',
      'stand-ins': 'STAGE=test',
    });
    expect(standIns).toEqual([
      { name: 'STAGE', value: 'test' },
      { name: 'DEMO_PASSWORD' },
      { name: 'NEXTAUTH_SECRET' },
    ]);
    expect(otherSecrets.map(({ name }) => name)).toEqual(['DEMO_PASSWORD']);
  });

  it.each([
    ['base-directory', '../elsewhere'],
    ['lookups', 'yes'],
    ['comment', 'maybe'],
    ['synth-timeout-minutes', '0'],
    ['stand-ins', 'NOT A NAME'],
    ['fail-on', 'removal, anything'],
    ['account-id', '12'],
    ['working-directory', '/etc'],
  ])('names the input %s when it cannot be used', async (input, value) => {
    expect(
      await refused({ mode: 'dry-run', 'jwt-secret-key': '', 'backend-url': '', [input]: value }),
    ).toEqual([input]);
  });
});

describe('the key', () => {
  it('is taken from the environment when the input is empty', async () => {
    const inputs = await accepted({ 'jwt-secret-key': '' }, { JWT_SECRET_KEY: key });
    expect(inputs.key.reveal()).toBe(key);
    expect(inputs.keyInput).toBe('env.JWT_SECRET_KEY');
  });

  it('may be given both ways when it is the same', async () => {
    expect((await accepted({}, { JWT_SECRET_KEY: key })).key.reveal()).toBe(key);
  });

  it('is refused when the two ways differ', async () => {
    expect(await refused({}, { JWT_SECRET_KEY: previous })).toEqual(['jwt-secret-key']);
  });

  it('is read untrimmed, so that a trailing newline is found and not hidden', async () => {
    expect((await accepted({ 'jwt-secret-key': `${key}\n` })).key.reveal()).toBe(`${key}\n`);
  });

  it('may not be the previous key', async () => {
    expect(await refused({ 'previous-jwt-secret-key': key })).toEqual(['previous-jwt-secret-key']);
  });

  it('has a previous key that must be accepted when deploying and may be anything when verifying', async () => {
    expect((await accepted({ 'previous-jwt-secret-key': previous })).previous?.expectation).toBe('accept');
    expect(
      (await accepted({ 'previous-jwt-secret-key': previous, mode: 'verify' })).previous?.expectation,
    ).toBe('any');
    expect(
      (await accepted({ 'previous-jwt-secret-key': previous, 'previous-key': 'reject' })).previous
        ?.expectation,
    ).toBe('reject');
    expect(await accepted({ 'previous-key': 'reject' })).toMatchObject({ endsOthers: true });
    expect(await refused({ 'previous-key': 'reject', mode: 'verify' })).toContain('previous-key');
  });
});

describe('secrets', () => {
  it('say of a name that is taken that it is, not that the line is broken', () => {
    const env = environment({ ...good, 'other-secrets': 'NODE_AUTH_TOKEN=a-token' });
    expect(readSecrets(env).problems.map(({ title }) => title)).toEqual([
      expect.stringContaining('the name of a secret is taken'),
    ]);
  });

  it('are all known for masking, even from lines that are wrong', () => {
    const env = environment({
      ...good,
      'previous-jwt-secret-key': previous,
      'other-secrets': 'A=alpha-value\nbroken-line\nB=',
    });
    expect(readSecrets(env).texts).toEqual(
      expect.arrayContaining([key, previous, 'alpha-value', 'broken-line']),
    );
  });
});

it('no input, however strange, makes parsing throw or shows the key', async () => {
  const names = [
    'mode',
    'claims',
    'backend-url',
    'backend-url-output',
    'probe-path',
    'accept-status',
    'other-secrets',
    'cdk-arguments',
    'context',
    'stacks',
    'identity-headers',
    'account-id',
    'working-directory',
    'containers',
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 40 })),
      async (inputs) => {
        const outcome = await parse(inputs);
        expect(JSON.stringify(outcome.findings)).not.toContain(key);
      },
    ),
  );
});

describe('the inputs for the frontend', () => {
  const session = randomBytes(32).toString('base64');
  const password = ' pass word= ';
  const frontend = { 'frontend-url': 'https://chat.example.com/app' };
  const user = { 'smoke-user-email': 'smoke@example.com', 'smoke-user-password': password };

  it('are absent without an address, whatever the defaults say', async () => {
    const defaults = { 'frontend-secret-name': 'NEXTAUTH_SECRET', 'login-redirect': '/chat' };
    expect((await accepted(defaults)).frontend).toBeUndefined();
  });

  it('have the page after the login, and the secret where other-secrets has it', async () => {
    const others = `AUTH_SECRET=${session}`;
    expect((await accepted(frontend)).frontend).toEqual({
      url: new URL(frontend['frontend-url']),
      authPath: '/api/auth',
      loginRedirect: '/chat',
    });
    const inputs = await accepted({
      ...frontend,
      'other-secrets': others,
      'frontend-secret-name': 'AUTH_SECRET',
    });
    expect(inputs.frontend?.sessionSecret?.reveal()).toBe(session);
  });

  it('take the password as it is, white space and all, and mask it', async () => {
    const inputs = await accepted({ ...frontend, ...user, 'login-redirect': '/inbox?new=1' });
    expect(inputs.frontend?.credentials?.email).toBe('smoke@example.com');
    expect(inputs.frontend?.credentials?.password.reveal()).toBe(password);
    expect(inputs.frontend?.loginRedirect).toBe('/inbox?new=1');
    expect(JSON.stringify(inputs)).not.toContain('pass word');
    expect(readSecrets(environment({ ...good, ...user })).texts).toContain(password);
  });

  it('take the form as it is given, and refuse one that would not log anybody in', async () => {
    const fields = { username: '{email}', pass: '{password}', tenant: 'acme' };
    const given = { ...frontend, ...user, 'login-provider': 'ldap', 'login-fields': JSON.stringify(fields) };
    const { credentials, authPath } = (await accepted({ ...given, 'auth-path': '/auth/' })).frontend ?? {};
    expect([credentials?.provider, credentials?.fields, authPath]).toEqual(['ldap', fields, '/auth']);
    for (const wrong of [
      '{',
      '["password"]',
      '{"email": "{email}"}',
      '{"password": "{password}", "n": 1}',
      '{"password": "{password}", "csrfToken": "x"}',
      JSON.stringify({ password: '{password}', other: `x${password}x` }),
    ]) {
      const outcome = await parse({ ...given, 'login-fields': wrong });
      expect(outcome.findings.map(({ where }) => where)).toEqual(['login-fields']);
      expect(JSON.stringify(outcome)).not.toContain('pass word');
    }
    expect(await refused({ ...given, 'login-provider': 'a/b' })).toEqual(['login-provider']);
  });

  it('want the smoke user whole, with a frontend, and never show the password', async () => {
    const { 'smoke-user-email': email } = user;
    expect(await refused({ ...frontend, 'smoke-user-email': email })).toEqual(['smoke-user-password']);
    expect(await refused({ ...frontend, 'smoke-user-password': password })).toEqual(['smoke-user-email']);
    expect(await refused({ ...frontend, ...user, 'smoke-user-email': 'nobody' })).toEqual([
      'smoke-user-email',
    ]);
    expect(await refused({ ...frontend, ...user, 'smoke-user-password': `${password}\n` })).toEqual([
      'smoke-user-password',
    ]);
    expect(await refused(user)).toEqual(['frontend-url']);
    const outcome = await parse({ ...user, 'frontend-url': 'http://chat.example.com' });
    expect(outcome.findings.map(({ where }) => where)).toEqual(['frontend-url']);
    expect(JSON.stringify(outcome)).not.toContain('pass word');
  });
});
