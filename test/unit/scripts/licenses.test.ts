import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licensedPackages, licensesText, lockedPackages, packagesOf } from '../../../scripts/licenses.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const src = fileURLToPath(new URL('../../../src/', import.meta.url));

describe('dist/licenses.txt', () => {
  const text = readFileSync(join(dist, 'licenses.txt'), 'utf8');
  const names = licensedPackages(text).map((entry) => entry.slice(0, entry.lastIndexOf(' ')));

  it('has an entry for every package that a comment of the bundle names', () => {
    const code = readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(dist, name), 'utf8'))
      .join('\n');
    const modules = [...code.matchAll(/\.\/(node_modules\/[\w./@-]+)/g)].map((match) => `/${match[1]}`);
    const bundled = packagesOf('/', modules).map((path) => path.replace(/^.*node_modules\//, ''));
    expect(bundled).toEqual(expect.arrayContaining(['jose', 'undici', '@actions/http-client']));
    expect(bundled.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has an entry for every package that the sources import to run', () => {
    const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(src, name), 'utf8'))
      .join('\n');
    const imports = /(?:^import (?!type )[^;]*?from|^import|import\() ?'((?:@[\w-]+\/)?[\w-]+)[\w/.-]*'/gm;
    const imported = [...sources.matchAll(imports)].map((match) => match[1] ?? '');
    expect(imported).toEqual(expect.arrayContaining(['jose', '@aws-sdk/client-ecs', 'yaml']));
    expect(imported.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has the notice that the MIT licence wants to be included, for each package under it', () => {
    const entries = text.split(/^={80}$/m).filter((entry) => /^License: MIT$/m.test(entry));
    expect(entries.length).toBeGreaterThan(5);
    for (const entry of entries) {
      expect(entry).toMatch(/copyright/i);
      expect(entry.replace(/\s+/g, ' ')).toContain('Permission is hereby granted, free of charge');
    }
  });
});

describe('the packages of the bundle', () => {
  const lock = { packages: { 'node_modules/a/node_modules/@s/b': { version: '2.0.0', license: 'MIT' } } };

  it('have the version and the licence that the lock names for their place', () => {
    expect(lockedPackages(lock, ['node_modules/a/node_modules/@s/b'])).toEqual([
      { path: 'node_modules/a/node_modules/@s/b', name: '@s/b', version: '2.0.0', license: 'MIT' },
    ]);
  });

  it('are all in the lock', () => {
    expect(() => lockedPackages(lock, ['node_modules/@s/b'])).toThrow('no node_modules/@s/b');
  });

  it('are known by the paths of their modules', () => {
    const modules = [
      '/r/build/index.js',
      '/r/node_modules/a/x/y.js',
      '/r/node_modules/a/node_modules/@s/b/z.js',
      'external "node:fs"',
    ];
    expect(packagesOf('/r', modules)).toEqual(['node_modules/a', 'node_modules/a/node_modules/@s/b']);
  });
});

describe('the licences', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'licenses-'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const install = (name: string, files: Readonly<Record<string, string>>, license = 'MIT') => {
    const path = `node_modules/${name}`;
    mkdirSync(join(root, path), { recursive: true });
    for (const [file, text] of Object.entries(files)) writeFileSync(join(root, path, file), text);
    return { path, name, version: '1.2.3', license };
  };

  it('come with name, version and every text, in a fixed order', () => {
    const packages = [
      install('@s/a', { NOTICE: 'the notice\n', 'LICENSE.md': 'first\r\nsecond\r\n', 'index.js': 'code' }),
      install('b', {}, 'Apache-2.0'),
    ];
    const text = licensesText(root, packages);
    expect(text).toMatch(/^@s\/a 1\.2\.3\nLicense: MIT\n\nfirst\nsecond\n\nthe notice\n/m);
    expect(text).not.toContain('code');
    expect(licensedPackages(text)).toEqual(['@s/a 1.2.3', 'b 1.2.3']);
  });

  it('are missed when a package says nothing about them', () => {
    expect(() => licensesText(root, [install('c', {}, '')])).toThrow('node_modules/c says nothing');
    expect(licensesText(root, [install('d', { COPYING: 'text' }, '')])).toContain('text');
  });
});
