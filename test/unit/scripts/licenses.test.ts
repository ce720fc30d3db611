import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { licensedPackages, licensesText, packagesOf, productionPackages } from '../../../scripts/licenses.ts';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

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

  it('has an entry for every direct dependency', () => {
    const manifest = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'));
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
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

describe('the packages that the action runs with', () => {
  const one = { version: '1.0.0', license: 'MIT' };

  it('are the dependencies of its dependencies, as Node finds them, and nothing for development', () => {
    const found = productionPackages({
      packages: {
        '': { dependencies: { a: '1' } },
        'node_modules/a': { ...one, dependencies: { b: '1', '@s/c': '1' } },
        'node_modules/a/node_modules/b': { ...one, version: '2.0.0', dependencies: { '@s/c': '1' } },
        'node_modules/@s/c': { ...one, dependencies: { a: '1' }, optionalDependencies: { absent: '1' } },
        'node_modules/b': one,
        'node_modules/tool': one,
      },
    });
    expect(found.map(({ path, name, version }) => `${path} ${name} ${version}`)).toEqual([
      'node_modules/@s/c @s/c 1.0.0',
      'node_modules/a a 1.0.0',
      'node_modules/a/node_modules/b b 2.0.0',
    ]);
  });

  it('are all in the lock', () => {
    expect(() => productionPackages({ packages: { '': { dependencies: { a: '1' } } } })).toThrow(/no a for/);
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
