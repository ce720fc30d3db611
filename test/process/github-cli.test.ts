import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connectGitHubCli } from '../../src/lib/github-cli.ts';
import { type FakeGh, fakeGh } from '../support/github-cli/fake-gh.ts';

describe('the client gh', () => {
  const made: { remove: () => void }[] = [];
  afterEach(() => {
    for (const one of made.splice(0)) one.remove();
  });

  const start = (...[state]: Parameters<typeof fakeGh>): FakeGh => {
    const gh = fakeGh(state);
    made.push(gh);
    return gh;
  };
  const connect = (env: Readonly<Record<string, string | undefined>>, more: object = {}) =>
    connectGitHubCli({
      env,
      directory: tmpdir(),
      withheld: ['JWT_SECRET_KEY'],
      cancelled: new AbortController().signal,
      timeoutMilliseconds: 60_000,
      ...more,
    });

  it('lists names with their times, of the repository and of an environment', async () => {
    const gh = connect(
      start({
        secrets: { JWT_SECRET_KEY: 'x' },
        environments: { production: { variables: ['AWS_REGION'] } },
      }).env,
    );
    expect(await gh.list('secret')).toEqual({
      ok: true,
      value: [{ name: 'JWT_SECRET_KEY', updatedAt: Date.UTC(2026, 2, 1, 12) }],
    });
    expect(await gh.list('variable', 'production')).toMatchObject({
      ok: true,
      value: [{ name: 'AWS_REGION' }],
    });
    expect(await gh.list('secret', 'production')).toEqual({ ok: true, value: [] });
  });

  it('lists what the organization shares, and nothing where the repository belongs to a person', async () => {
    const shared = start({ shared: { JWT_SECRET_KEY: 'x' } });
    expect(await connect(shared.env).listShared('secret')).toEqual({
      ok: true,
      value: [{ name: 'JWT_SECRET_KEY', updatedAt: Date.UTC(2026, 2, 1, 12) }],
    });
    await connect(shared.env, { repository: 'ghe.example.com/acme/chat' }).listShared('variable');
    expect(shared.calls().at(-1)?.args.join(' ')).toContain(
      'repos/acme/chat/actions/organization-variables?per_page=100 --paginate --hostname ghe.example.com',
    );
    expect(await connect(start({ fails: { all: 'not found' } }).env).listShared('secret')).toEqual({
      ok: true,
      value: [],
    });
  });

  it.each([
    ['not logged in', 'not-logged-in'],
    ['bad credentials', 'not-logged-in'],
    ['no repository', 'no-repository'],
    ['no remote', 'no-repository'],
    ['foreign remote', 'no-repository'],
    ['several remotes', 'several-repositories'],
    ['forbidden', 'forbidden'],
    ['not found', 'not-found'],
    ['no network', 'unreachable'],
  ] as const)('says what it met: %s', async (failure, kind) => {
    const answer = await connect(start({ fails: { all: failure } }).env).list('secret');
    expect(answer).toMatchObject({ ok: false, failure: { kind } });
    if (!answer.ok) expect(answer.failure.said).not.toBe('');
  });

  it('reads the list of an old gh, which has no JSON and no variables', async () => {
    const gh = connect(start({ secrets: { JWT_SECRET_KEY: 'x', OTHER: 'y' }, fails: { all: 'old' } }).env);
    expect(await gh.list('secret')).toEqual({
      ok: true,
      value: [
        { name: 'JWT_SECRET_KEY', updatedAt: 0 },
        { name: 'OTHER', updatedAt: 0 },
      ],
    });
    expect(await gh.list('variable')).toMatchObject({ ok: false, failure: { kind: 'outdated' } });
  });

  it('has no list where the answer is none, so that no secret is taken for one that is not there', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'gh-'));
    made.push({ remove: () => rmSync(bin, { recursive: true }) });
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\necho null\n', { mode: 0o755 });
    expect(await connect({ PATH: bin }).list('secret')).toMatchObject({
      ok: false,
      failure: { kind: 'failed' },
    });
  });

  it('asks about the repository of GH_REPO as gh does, and never about two', async () => {
    const gh = start({});
    const client = connect({ ...gh.env, GH_REPO: 'acme/other' });
    expect(await client.repository()).toEqual({ ok: true, value: 'acme/other' });
    await client.list('secret');
    await client.listShared();
    expect(gh.calls().map(({ args }) => args.join(' '))).toEqual([
      expect.stringContaining('--repo acme/other'),
      expect.stringContaining('repos/acme/other/'),
    ]);
  });

  it('is given up where it does not answer in time', async () => {
    const gh = connect(start({ fails: { all: 'hangs' } }).env, { timeoutMilliseconds: 500 });
    expect(await gh.list('secret')).toMatchObject({ ok: false, failure: { kind: 'timed-out' } });
  });

  it('gets a secret by stdin alone, and no variable that holds it', async () => {
    const key = 'k'.repeat(64);
    const gh = start({ environments: { production: {} } });
    const client = connect(
      { ...gh.env, JWT_SECRET_KEY: 'x', OTHER: `Bearer ${key}`, GH_DEBUG: 'api' },
      { repository: 'acme/chat', secrets: [{ reveal: () => key }] },
    );
    expect(await client.setSecret('JWT_SECRET_KEY', { reveal: () => key }, 'production')).toEqual({
      ok: true,
      value: undefined,
    });
    expect(gh.state().environments?.production?.secrets).toEqual({ JWT_SECRET_KEY: key });
    const [call] = gh.calls();
    expect(call?.args).toEqual([
      'secret',
      'set',
      'JWT_SECRET_KEY',
      '--env',
      'production',
      '--repo',
      'acme/chat',
    ]);
    expect(JSON.stringify(call)).not.toContain(key);
    expect(call?.env).not.toHaveProperty('GH_DEBUG');
    expect(call?.env).not.toHaveProperty('JWT_SECRET_KEY');
  });

  it('is not taken from the checkout or from an installed package', async () => {
    const { env } = start({});
    const directory = mkdtempSync(join(tmpdir(), 'other-gh-'));
    made.push({ remove: () => rmSync(directory, { recursive: true }) });
    const bin = join(directory, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\necho "[{}]"\n', { mode: 0o755 });
    writeFileSync(join(directory, 'gh'), '#!/bin/sh\necho "[{}]"\n', { mode: 0o755 });
    const nothing = { PATH: ['.', bin].join(delimiter) };
    expect(await connect(nothing, { directory }).list('secret')).toMatchObject({
      ok: false,
      failure: { kind: 'not-installed' },
    });
    const real = dirname((env.PATH ?? '').split(delimiter)[0] ?? '');
    const both = { ...env, PATH: ['.', bin, join(real, 'bin'), dirname(process.execPath)].join(delimiter) };
    expect(await connect(both, { directory }).list('secret')).toEqual({ ok: true, value: [] });
  });
});
