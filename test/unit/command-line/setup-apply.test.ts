import { expect, it } from 'vitest';
import { applySetup } from '../../../src/command-line/setup-apply.ts';
import type { GitHubCli, GitHubCliAnswer, StoredName } from '../../../src/lib/github-cli.ts';
import { Secret } from '../../../src/redaction/secret.ts';

const stored: string[] = [];

const storeWhile = (now: GitHubCliAnswer<readonly StoredName[]>) => {
  stored.length = 0;
  const github: GitHubCli = {
    repository: async () => ({ ok: true, value: 'acme/chat' }),
    list: async () => now,
    listShared: async () => ({ ok: true, value: [] }),
    setSecret: async (name) => {
      stored.push(name);
      return { ok: true, value: undefined };
    },
  };
  const production = {
    kind: 'made',
    secret: 'JWT_SECRET_KEY',
    repository: 'acme/chat',
    place: { exists: true, secrets: [] },
  } as const;
  return applySetup(
    { key: new Secret('a', 'b'), hours: '1', files: [], production, notes: [] },
    {
      github,
      productionKey: new Secret('new', 'c'),
      writeEnvFile: async () => undefined,
      isIgnored: async () => true,
      absolute: (path) => path,
      cancelled: new AbortController().signal,
    },
  );
};

it.each([
  ['was made in the meantime', { ok: true, value: [{ name: 'JWT_SECRET_KEY', updatedAt: 0 }] }],
  ['may have been made, as gh does not say it', { ok: false, failure: { kind: 'unreachable', said: '' } }],
] as const)('a secret of production that %s is not overwritten', async (_, now) => {
  expect(await storeWhile(now)).toMatchObject([{ outcome: 'failed' }]);
  expect(stored).toEqual([]);
});

it('a secret of production that is still not there is made', async () => {
  expect(await storeWhile({ ok: true, value: [] })).toMatchObject([{ outcome: 'done' }]);
  expect(stored).toEqual(['JWT_SECRET_KEY']);
});
