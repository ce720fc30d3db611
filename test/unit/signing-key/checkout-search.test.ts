import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/redaction/secret.ts';
import { findPublishedKey } from '../../../src/signing-key/checkout-search.ts';
import { strongKey } from './random-keys.ts';

const text = strongKey();
const key = new Secret('JWT_SECRET_KEY', text);
const WORLD = { env: {}, cancelled: new AbortController().signal };
const LIMITS = { files: 1000, bytes: 1_000_000, bytesPerFile: 100_000 };
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'checkout-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

const write = (path: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
};

const seen = async (): Promise<readonly string[]> => {
  const findings = await findPublishedKey(directory, key, WORLD);
  expect(JSON.stringify(findings)).not.toContain(text);
  return findings.flatMap((finding) => [
    `${finding.severity} ${finding.code}`,
    ...finding.detail.split('\n').filter((line) => /:\d+$/.test(line)),
  ]);
};

describe('findPublishedKey', () => {
  it('finds nothing in files without the key', async () => {
    write('README.md', `JWT_SECRET_KEY=${text.slice(0, -1)}\n`);
    expect(await seen()).toEqual([]);
  });

  it('names every file and its line, in one error', async () => {
    write('README.md', `one\ntwo\nSet JWT_SECRET_KEY to ${text}\n${text}`);
    write('src/deep/config.py', text);
    expect(await seen()).toEqual(['error key-published-in-checkout', 'README.md:3', 'src/deep/config.py:1']);
    expect((await findPublishedKey(directory, key, WORLD))[0]).toMatchObject({
      failureReason: 'key-rejected-by-lint',
      where: 'README.md:3',
    });
  });

  it('finds it as base64, as a Kubernetes secret has it, also with a line break inside of the base64', async () => {
    write('a.yaml', `data:\n  key: ${Buffer.from(text).toString('base64')}\n`);
    write('b.yaml', `data:\n  key: ${Buffer.from(`${text}\n`).toString('base64')}\n`);
    expect(await seen()).toEqual(['error key-published-in-checkout', 'a.yaml:2', 'b.yaml:2']);
  });

  it('does not enter dependencies, history or cloud assemblies, follow links, or read binary files', async () => {
    write('node_modules/x/index.js', text);
    write('packages/a/node_modules/x.js', text);
    write('cdk.out/Chat.template.json', text);
    write('image.png', Buffer.concat([Buffer.from('PNG\0'), Buffer.from(text)]));
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'file'), text);
    symlinkSync(outside, join(directory, 'link'));
    symlinkSync(join(outside, 'file'), join(directory, 'link-to-file'));
    expect(await seen()).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('only warns of env files where there is no repository', async () => {
    for (const path of ['.env', 'backend/.env', 'frontend/.env.local', 'docker.env', '.envrc'])
      write(path, text);
    expect(await seen()).toEqual([
      'warning key-in-unchecked-env-file',
      '.env:1',
      '.envrc:1',
      'backend/.env:1',
      'docker.env:1',
      'frontend/.env.local:1',
    ]);
  });

  it('says so when it did not search everything', async () => {
    write('large.json', 'x'.repeat(2000));
    write('large.bin', Buffer.alloc(2000));
    write('small.txt', text);
    const limited = await findPublishedKey(directory, key, {
      ...WORLD,
      limits: { ...LIMITS, bytesPerFile: 1000 },
    });
    expect(limited.map(({ code }) => code)).toEqual([
      'key-published-in-checkout',
      'checkout-search-incomplete',
    ]);
    expect(limited[1]?.detail).toMatch(/^1 file/);
    for (const limits of [
      { ...LIMITS, files: 1 },
      { ...LIMITS, bytes: 10 },
    ]) {
      const codes = (await findPublishedKey(directory, key, { ...WORLD, limits })).map(({ code }) => code);
      expect(codes).toContain('checkout-search-incomplete');
    }
  });

  it('shows at most twenty files and counts the others', async () => {
    for (let count = 0; count < 25; count++) write(`docs/${count}.md`, text);
    const [finding] = await findPublishedKey(directory, key, WORLD);
    expect(finding?.detail.match(/docs\//g)).toHaveLength(20);
    expect(finding?.detail).toContain('and 5 more files');
  });

  it('shows file names without control characters and without the key', async () => {
    write(`a\n::error::b`, text);
    write(`${text}.md`, text);
    expect(await seen()).toEqual(['error key-published-in-checkout', '***.md:1', 'a?::error::b:1']);
  });

  it('does not search for what is everywhere', async () => {
    write('README.md', 'password');
    expect(await findPublishedKey(directory, new Secret('key', 'password'), WORLD)).toEqual([]);
  });

  it('stops when it is cancelled', async () => {
    write('README.md', text);
    await expect(
      findPublishedKey(directory, key, { ...WORLD, cancelled: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
  });
});
