import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/redaction/secret.ts';
import { searchHistory } from '../../../src/signing-key/history-search.ts';
import { readObjects } from '../../../src/signing-key/object-stream.ts';
import { type Repository, writeRepository } from '../../support/repositories/repository.ts';

const made: Repository[] = [];

const repository = (options: Parameters<typeof writeRepository>[0] = {}): Repository => {
  const one = writeRepository(options);
  made.push(one);
  return one;
};

afterEach(() => {
  for (const one of made.splice(0)) one.remove();
});

const { signal } = new AbortController();

const search = (
  directory: string,
  key: string,
  limits?: { objects: number; bytes: number; bytesPerObject: number; milliseconds: number },
) => {
  const context = { world: { env: process.env, cancelled: signal }, progress: () => undefined };
  return searchHistory(directory, new Secret('key', key), context, limits);
};

const codes = ({ outcome }: Awaited<ReturnType<typeof search>>): readonly string[] =>
  outcome.findings.map(({ code }) => code);

describe('the history of git', () => {
  it('without the key is searched and named clean', async () => {
    const { directory, key } = repository();
    const result = await search(directory, key);
    expect(result.outcome).toEqual({ ok: true, value: true, findings: [] });
    expect(result.summary).toMatch(/^\d+ objects of git searched$/);
  });

  it('with the key in a commit that was taken back is an error with path and commit', async () => {
    const { directory, key, write, git } = repository();
    write('settings.py', `KEY = "${key}"\n`);
    git('add', 'settings.py');
    git('commit', '--quiet', '--message', 'Oops');
    const commit = git('rev-parse', '--short', 'HEAD').trim();
    git('rm', '--quiet', 'settings.py');
    git('commit', '--quiet', '--message', 'Gone');
    const result = await search(directory, key);
    expect(codes(result)).toEqual(['key-published-in-history']);
    expect(result.outcome.findings[0]?.where).toBe(`settings.py in commit ${commit}`);
    expect(JSON.stringify(result)).not.toContain(key);
  });

  it.each([
    [
      'a message',
      (r: Repository) => r.git('commit', '--quiet', '--allow-empty', '--message', `key: ${r.key}`),
    ],
    [
      'a commit that no branch leads to',
      (r: Repository) => {
        r.write('a.txt', r.key);
        r.git('add', 'a.txt');
        r.git('commit', '--quiet', '--message', 'a');
        r.git('reset', '--quiet', '--hard', 'HEAD~1');
      },
    ],
    [
      'a stash',
      (r: Repository) => {
        r.write('backend/app.py', r.key);
        r.git('stash', '--quiet');
      },
    ],
    [
      'base64',
      (r: Repository) => {
        r.write('secret.yaml', Buffer.from(r.key).toString('base64'));
        r.git('add', 'secret.yaml');
        r.git('commit', '--quiet', '--message', 'a');
      },
    ],
    [
      'an object that git shows another one for',
      (r: Repository) => {
        r.write('a.txt', r.key);
        r.git('add', 'a.txt');
        r.git('commit', '--quiet', '--message', 'a');
        r.git(
          'replace',
          r.git('rev-parse', 'HEAD:a.txt').trim(),
          r.git('rev-parse', 'HEAD:backend/app.py').trim(),
        );
      },
    ],
    [
      'a packed object',
      (r: Repository) => {
        r.write('a.txt', `${'text\n'.repeat(1000)}${r.key}`);
        r.git('add', 'a.txt');
        r.git('commit', '--quiet', '--message', 'a');
        r.git('gc', '--quiet');
      },
    ],
  ])('with the key in %s is an error', async (_, plant) => {
    const one = repository();
    plant(one);
    const result = await search(one.directory, one.key);
    expect(codes(result)).toEqual(['key-published-in-history']);
    // Without --new setup keeps the key that the files agree on.
    expect(result.outcome.findings?.[0]?.remedy).toContain('npx cdk-jwt-deploy setup --new');
  });

  it('says what was not searched, and is not clean then without a word', async () => {
    const { directory, key, write, git } = repository();
    write('big.txt', 'x'.repeat(5000));
    git('add', 'big.txt');
    git('commit', '--quiet', '--message', 'big');
    const limits = { objects: 1000, bytes: 1e6, bytesPerObject: 4000, milliseconds: 10_000 };
    const result = await search(directory, key, limits);
    expect(codes(result)).toEqual(['history-search-incomplete']);
    expect(result.summary).toContain('not all that there is');
    expect(result.status).toBe('not-established');
  });

  it('of a shallow clone is not whole', async () => {
    const { directory, key, git } = repository();
    git('commit', '--quiet', '--allow-empty', '--message', 'second');
    const clone = `${directory}-clone`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${directory}`, clone]);
    const result = await search(clone, key);
    expect(codes(result)).toEqual(['history-search-incomplete']);
    expect(result.status).toBe('not-established');
    rmSync(clone, { recursive: true });
  });
});

/** A clone without the contents of files, whose remote says whether something was fetched from it. */
const partialClone = (filter = 'blob:none') => {
  const origin = repository();
  origin.write('settings.py', `KEY = "${origin.key}"\n`);
  origin.git('add', 'settings.py');
  origin.git('commit', '--quiet', '--message', 'Oops');
  origin.git('rm', '--quiet', 'settings.py');
  origin.git('commit', '--quiet', '--message', 'Gone');
  origin.git('config', 'uploadpack.allowFilter', 'true');
  const directory = `${origin.directory}-partial`;
  execFileSync('git', ['clone', '--quiet', `--filter=${filter}`, `file://${origin.directory}`, directory]);
  const objects = () =>
    execFileSync('git', ['-C', directory, 'count-objects', '-v'], { encoding: 'utf8' }).replace(
      /size.*/g,
      '',
    );
  return { directory, objects, key: origin.key, remove: () => rmSync(directory, { recursive: true }) };
};

describe('a partial clone', () => {
  it('is not whole, although all objects that it has were searched, and fetches nothing for it', async () => {
    const { directory, objects, key, remove } = partialClone();
    const before = objects();
    const result = await search(directory, key);
    expect(codes(result)).toEqual(['history-search-incomplete']);
    expect(result.outcome.findings[0]?.detail).toContain('partial');
    expect(result.status).toBe('not-established');
    expect(objects()).toBe(before);
    remove();
  });

  it('fetches nothing to say where the key is', async () => {
    const { directory, objects, key, remove } = partialClone('tree:0');
    writeFileSync(`${directory}/notes.txt`, key);
    execFileSync('git', ['-C', directory, 'add', 'notes.txt']);
    const before = objects();
    const result = await search(directory, key);
    expect(codes(result)).toEqual(['key-published-in-history', 'history-search-incomplete']);
    expect(objects()).toBe(before);
    remove();
  });

  it('whose filter was taken out of the settings of the remote is not whole either', async () => {
    const { directory, key, remove } = partialClone();
    execFileSync('git', ['-C', directory, 'config', '--unset', 'remote.origin.promisor']);
    execFileSync('git', ['-C', directory, 'config', '--unset', 'remote.origin.partialclonefilter']);
    execFileSync('git', ['-C', directory, 'config', 'extensions.partialClone', 'origin']);
    expect((await search(directory, key)).status).toBe('not-established');
    remove();
  });
});

describe('a repository with a damaged object', () => {
  it('is not clean, because git does not read all of it', async () => {
    const { directory, key, write, git, path } = repository();
    write('notes.txt', randomBytes(20_000).toString('hex'));
    git('add', 'notes.txt');
    git('commit', '--quiet', '--message', 'notes');
    const id = git('rev-parse', 'HEAD:notes.txt').trim();
    const object = path(`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`);
    chmodSync(object, 0o644);
    const content = readFileSync(object);
    writeFileSync(object, content.fill(0, Math.floor(content.length / 2)));
    const result = await search(directory, key);
    expect(result.status).toBe('not-established');
    expect(result.outcome.findings[0]?.detail).toMatch(/^git cat-file --batch ended with an error/);
  });
});

describe('the reader of objects', () => {
  it('gives every object whole, however its bytes are cut', () => {
    const bytes = fc.uint8Array({ maxLength: 40 }).map((content) => Buffer.from(content));
    fc.assert(
      fc.property(
        fc.array(bytes, { maxLength: 8 }),
        fc.array(fc.integer({ min: 1, max: 30 })),
        (contents, cuts) => {
          const output = Buffer.concat(
            contents.flatMap((content, n) => [
              Buffer.from(`${n}abc blob ${content.length}\n`),
              content,
              Buffer.from('\n'),
              Buffer.from(`${n}def missing\n`),
            ]),
          );
          const read: Buffer[] = [];
          const reader = readObjects((_, content) => read.push(Buffer.from(content)));
          let at = 0;
          for (const cut of [...cuts, output.length]) {
            reader.write(output.subarray(at, at + cut));
            at += cut;
          }
          expect(read).toEqual(contents);
        },
      ),
    );
  });
});
