import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import { secretInputs, secretsInReach } from '../../../src/pull-request/exposure.ts';

const token = randomBytes(20).toString('hex');
const header = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${token}\n`;

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reach-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};

const secretsOf = (inputs: Record<string, string>, env: Record<string, string> = {}) =>
  readSecrets({
    ...env,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
  });

/** Codes and what they name; the token may be nowhere. */
const inReach = async (): Promise<readonly string[]> => {
  const workspace = join(root, 'checkout');
  const findings = await secretsInReach(
    {
      workspace,
      appDirectory: join(workspace, 'infrastructure'),
      env: { HOME: join(root, 'home'), RUNNER_TEMP: join(root, 'temp') },
    },
    secretsOf({}),
  );
  expect(JSON.stringify(findings)).not.toContain(token);
  for (const finding of findings) expect(finding.severity).toBe('warning');
  return findings.map(({ code, detail }) => `${code}: ${detail.split(': ')[0]}`);
};

describe('in reach of the code of a pull request', () => {
  it('is nothing on a clean runner', async () => {
    put('checkout/.git/config', '[core]\n\tbare = false\n');
    put('checkout/.npmrc', 'registry=https://registry.example.com\n');
    expect(await inReach()).toEqual([]);
  });

  it('is the token that actions/checkout left in the checkout', async () => {
    put('checkout/.git/config', header);
    expect(await inReach()).toEqual(['git-credentials-in-reach: .git/config']);
  });

  it('is the token that actions/checkout keeps in RUNNER_TEMP, named once', async () => {
    put('temp/git-credentials-1.config', header);
    const path = join(root, 'temp/git-credentials-1.config');
    const include = (directory: string) => `[includeIf "gitdir:${directory}"]\n\tpath = ${path}\n`;
    put('checkout/.git/config', include('/a/.git') + include('/a/.git/worktrees/*') + include('/gone'));
    expect(await inReach()).toEqual(['git-credentials-in-reach: $RUNNER_TEMP/git-credentials-1.config']);
  });

  it('are credentials of the user, of submodules, and of a repository around a linked work tree', async () => {
    put('home/.gitconfig', '[include]\n\tpath = ~/secret.config\n');
    put('home/secret.config', header);
    put('repository/modules/ui/config', header);
    put('checkout/.git', `gitdir: ${join(root, 'repository')}\n`);
    expect(await inReach()).toEqual([
      `git-credentials-in-reach: ${join(root, 'repository/modules/ui/config')}, ~/secret.config`,
    ]);
  });

  it.each([
    ['checkout/.npmrc', '//registry.npmjs.org/:_authToken=TOKEN', '.npmrc'],
    ['checkout/infrastructure/.npmrc', '_auth = "TOKEN"', 'infrastructure/.npmrc'],
    ['checkout/.yarnrc.yml', 'npmAuthToken: "TOKEN"', '.yarnrc.yml'],
    ['checkout/gha-creds-0123456789abcdef.json', '{}', 'gha-creds-0123456789abcdef.json'],
    ['temp/.npmrc', '//npm.pkg.github.com/:_authToken=TOKEN', '$RUNNER_TEMP/.npmrc'],
    ['home/.npmrc', '//registry.npmjs.org/:_password=TOKEN', '~/.npmrc'],
    ['home/.aws/credentials', '[default]\naws_secret_access_key = TOKEN', '~/.aws/credentials'],
    ['home/.netrc', 'machine github.com login x password TOKEN', '~/.netrc'],
    ['home/.git-credentials', 'https://x:TOKEN@github.com', '~/.git-credentials'],
    ['home/.config/gh/hosts.yml', 'github.com:\n  oauth_token: TOKEN', '~/.config/gh/hosts.yml'],
    ['home/.docker/config.json', '{"auths":{"ghcr.io":{"auth":"TOKEN"}}}', '~/.docker/config.json'],
    ['home/.pypirc', '[pypi]\npassword = TOKEN', '~/.pypirc'],
    ['home/.config/pip/pip.conf', '[global]\nindex-url = https://x:TOKEN@host/', '~/.config/pip/pip.conf'],
    ['home/.cargo/credentials.toml', '[registry]\ntoken = "TOKEN"', '~/.cargo/credentials.toml'],
  ])('is the token in %s', async (file, text, name) => {
    put(file, text.replace('TOKEN', token));
    expect(await inReach()).toEqual([`token-files-in-reach: ${name}`]);
  });

  it('is no token that a file takes from a variable', async () => {
    put('checkout/.npmrc', `//registry.npmjs.org/:_authToken=\${NODE_AUTH_TOKEN}`);
    put('checkout/.yarnrc.yml', `npmAuthToken: "\${NPM_TOKEN}"`);
    expect(await inReach()).toEqual([]);
  });

  it('are files that somebody made hostile: without an end, a directory, or very large', async () => {
    mkdirSync(join(root, 'checkout/.git'), { recursive: true });
    symlinkSync('/dev/zero', join(root, 'checkout/.npmrc'));
    mkdirSync(join(root, 'checkout/.yarnrc.yml'));
    put('checkout/.git/config', `[include]\n\tpath = config\n${header}${'x'.repeat(1024 * 1024)}`);
    expect(await inReach()).toEqual(['git-credentials-in-reach: .git/config']);
  });
});

describe('a dry-run', () => {
  it('says which secrets it was given for nothing, by the names of the inputs', () => {
    const given = secretsOf({
      'jwt-secret-key': token,
      'previous-jwt-secret-key': `${token}1`,
      'other-secrets': `API_KEY=${token}2`,
      'smoke-user-password': `${token}3`,
    });
    const [finding] = secretInputs(given);
    expect(finding).toMatchObject({ code: 'key-given-to-dry-run', where: 'jwt-secret-key' });
    for (const name of [
      'jwt-secret-key',
      'previous-jwt-secret-key',
      'other-secrets',
      'smoke-user-password',
    ]) {
      expect(finding?.remedy).toContain(name);
    }
    expect(JSON.stringify(finding)).not.toContain(token);
  });

  it('names the variable of the job where the key came from there', () => {
    expect(secretInputs(secretsOf({}, { JWT_SECRET_KEY: token }))[0]?.remedy).toContain(
      'env: JWT_SECRET_KEY',
    );
  });

  it('says nothing when it was given none', () => {
    expect(secretInputs(secretsOf({ 'jwt-secret-key': '' }))).toEqual([]);
  });
});
