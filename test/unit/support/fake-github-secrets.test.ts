import sodium from 'libsodium-wrappers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, type Permissions, startFakeGitHub } from '../../support/github/fake-github.ts';

const none: Permissions = { contents: 'read', issues: 'none', pullRequests: 'none' };
const SECRETS = '/repos/acme/chat/actions/secrets';

let github: FakeGitHub;
let now = Date.UTC(2026, 0, 1);

beforeEach(async () => {
  await sodium.ready;
  const tokens = { app: { ...none, secrets: 'write' }, reader: { ...none, secrets: 'read' } } as const;
  github = await startFakeGitHub({ tokens, environments: ['production'], now: () => now });
});
afterEach(() => github.close());

const ask = async (method: string, path: string, body?: object, token = 'app') => {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    json: text === '' ? undefined : JSON.parse(text),
  };
};

const sealed = async (text: string): Promise<{ key_id: string; encrypted_value: string }> => {
  const { json } = await ask('GET', `${SECRETS}/public-key`);
  const box = sodium.crypto_box_seal(text, Buffer.from(json.key, 'base64'));
  return { key_id: json.key_id, encrypted_value: Buffer.from(box).toString('base64') };
};

describe('secrets', () => {
  it('are opened, kept with their times, and never given back', async () => {
    expect((await ask('PUT', `${SECRETS}/My_Key`, await sealed('the value'))).status).toBe(201);
    now += 90_000;
    expect((await ask('PUT', `${SECRETS}/MY_KEY`, await sealed('another'))).status).toBe(204);
    expect(github.secrets.value('MY_KEY')).toBe('another');
    const { json } = await ask('GET', SECRETS);
    expect(json).toEqual({
      total_count: 1,
      secrets: [{ name: 'MY_KEY', created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:01:30Z' }],
    });
    expect((await ask('DELETE', `${SECRETS}/MY_KEY`)).status).toBe(204);
    expect((await ask('DELETE', `${SECRETS}/MY_KEY`)).status).toBe(404);
  });

  it('that were sealed for somebody else, or not at all, are refused', async () => {
    const { key_id } = await sealed('x');
    const stranger = sodium.crypto_box_seal('x', sodium.crypto_box_keypair().publicKey);
    for (const encrypted_value of [Buffer.from(stranger).toString('base64'), 'in clear']) {
      expect((await ask('PUT', `${SECRETS}/MY_KEY`, { key_id, encrypted_value })).status).toBe(422);
    }
    const { encrypted_value } = await sealed('x');
    expect((await ask('PUT', `${SECRETS}/MY_KEY`, { key_id: '1', encrypted_value })).status).toBe(422);
    expect(github.secrets.names()).toEqual([]);
  });

  it('need the permission before it counts whether they exist, and the answer names it', async () => {
    const read = await ask('DELETE', `${SECRETS}/NO_SUCH`, undefined, 'reader');
    expect([read.status, read.headers.get('x-accepted-github-permissions')]).toEqual([403, 'secrets=write']);
    const workflow = await ask('GET', `${SECRETS}/public-key`, undefined, github.tokens.readWrite);
    expect([workflow.status, workflow.headers.get('x-accepted-github-permissions')]).toEqual([
      403,
      'secrets=read',
    ]);
    const environment = '/repos/acme/chat/environments/production/secrets';
    expect((await ask('GET', environment)).headers.get('x-accepted-github-permissions')).toBe(
      'environments=read',
    );
  });
});
