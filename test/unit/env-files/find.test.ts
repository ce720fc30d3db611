import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { effectiveValue } from '../../../src/env-files/effective.ts';
import { exampleBeside, findEnvFiles } from '../../../src/env-files/find.ts';
import { foldersOf } from '../../../src/env-files/folders.ts';

const KEY = 'JWT_SECRET_KEY';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const project = (files: Readonly<Record<string, string | object>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
};

const depending = (...packages: string[]) => ({
  dependencies: Object.fromEntries(packages.map((name) => [name, '1'])),
});

const found = (): readonly (readonly (string | undefined)[])[] =>
  findEnvFiles(root, [KEY]).files.map(({ path, framework, role, dialect }) => [
    relative(root, path),
    framework,
    role,
    dialect,
  ]);

const effective = (name = 'JWT_SECRET_KEY') =>
  findEnvFiles(root, [KEY]).files.map((file) => {
    const { reading, path, line } = effectiveValue(file, name);
    const value = reading.kind === 'value' ? reading.value : reading.kind;
    return [file.framework, value, path === undefined ? '' : `${relative(root, path)}:${line}`];
  });

describe('services in folders of a folder', () => {
  const grouped = { 'apps/web/package.json': depending('next'), 'apps/api/requirements.txt': 'flask\n' };

  test('are found without workspaces', () => {
    project(grouped);
    expect(found().map(([path]) => path)).toEqual(['apps/api/.env', 'apps/web/.env.local']);
  });

  test('are left alone beside services above them, as examples are', () => {
    project({ ...grouped, 'api/package.json': depending('express') });
    expect(found().map(([path]) => path)).toEqual(['api/.env']);
  });
});

describe('an env file that no service is known to read', () => {
  const holding = (...paths: string[]) =>
    Object.fromEntries(paths.map((path) => [path, 'JWT_SECRET_KEY=k\n']));
  const paths = () => found().map(([path]) => path);

  test.each(['.env', 'a/.env.local', 'a/b/c/.env.development.local', 'a/dev.env', 'a/local.env'])(
    'is a holder as %s',
    (path) => {
      project({ ...holding(path), 'web/package.json': depending('next'), ...holding('web/.env.local') });
      expect(paths().toSorted()).toEqual([path, 'web/.env.local'].toSorted());
    },
  );

  test.each(['.env.production', 'a/.env.test', 'prod.env', '.env.e2e'])('is left aside as %s', (path) => {
    project(holding(path));
    expect(findEnvFiles(root, [KEY])).toEqual({ files: [], aside: [join(root, path)], shared: [] });
  });

  test.each(['.env.example', '.env.template.local', 'node_modules/a/.env', '.venv/.env', 'a/.env/x'])(
    'is none as %s',
    (path) => {
      project({ ...holding(path), 'a/.env.dev': '#JWT_SECRET_KEY=k\nOLD_JWT_SECRET_KEY=k\n' });
      expect(paths().filter((one) => one !== '.env')).toEqual([]);
    },
  );

  test('counts once where a link leads to it', () => {
    project({ ...holding('.env'), 'apps/api/package.json': depending('express') });
    symlinkSync('../../.env', join(root, 'apps/api/.env'));
    expect(paths()).toEqual(['apps/api/.env']);
  });

  test('has the value that all programs agree on, and the reason names those that do not', () => {
    project({ 'a/.env': "JWT_SECRET_KEY='k'\n", 'b/.env': 'JWT_SECRET_KEY=k#x\n' });
    const [one, other] = findEnvFiles(root, [KEY]).files.map((file) => effectiveValue(file, KEY).reading);
    expect(one).toEqual({ kind: 'value', value: 'k' });
    expect(other).toMatchObject({
      kind: 'unknown',
      reason: expect.stringMatching(/dotenv.*one value;.*another/),
    });
  });

  test('is not looked for without end, and what was left out is said', () => {
    project(Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`f${index}/.env`, ''])));
    expect(foldersOf(root, 4)).toMatchObject({ unsearched: join(root, 'f3') });
    expect(foldersOf(root)).not.toHaveProperty('unsearched');
  });
});

describe('a service that gets no key', () => {
  const [next, express, flask] = [depending('next', 'next-auth'), depending('express'), 'flask\n'];
  const KEYED = 'JWT_SECRET_KEY=k\n';

  test.each([
    ['nothing has it', {}, ['a/.env', 'w/.env.local']],
    [
      'an env file of it has the line commented out',
      { 'a/.env': `#${KEYED}`, 'v/.env': KEYED },
      ['a/.env', 'v/.env', 'w/.env.local'],
    ],
    [
      'a template of it has the variable',
      { 'a/.env.example': KEYED, 'v/.env': KEYED },
      ['a/.env', 'v/.env', 'w/.env.local'],
    ],
    ['only a service of the other role has it', { 'w/.env.local': KEYED }, ['a/.env', 'w/.env.local']],
    [
      'it has an env file, and one above is for something else',
      { 'a/.env': 'A=1\n', '.env': KEYED },
      ['.env', 'a/.env'],
    ],
  ] as const)('needs it where %s', (_, files, expected) => {
    project({
      'w/package.json': next,
      'a/package.json': express,
      'v/requirements.txt': 'v/.env' in files ? flask : '',
      ...files,
    });
    expect(
      found()
        .map(([path]) => path)
        .toSorted(),
    ).toEqual(expected);
  });

  test.each([
    [
      'another one of its role has it',
      { 'w/.env.local': KEYED, 'v/requirements.txt': flask, 'v/.env': KEYED, 'docs/package.json': next },
    ],
    ['the env file of the root has it', { '.env': KEYED }],
    [
      'a template only speaks of it',
      {
        'w/.env.local': KEYED,
        'v/requirements.txt': flask,
        'v/.env': KEYED,
        'c/package.json': { devDependencies: { vite: '1' } },
        'c/.env.example': '# JWT_SECRET_KEY is for the server\n',
      },
    ],
  ])('does not need it where %s', (_, files) => {
    project({ 'w/package.json': next, 'a/package.json': express, ...files });
    const missing = effective().filter(([, value]) => value === 'absent');
    expect(missing).toEqual([]);
  });

  test('does not need it where one of its folders has an env file, unless it is one that reads its own only', () => {
    project({
      'package.json': depending('@nestjs/core'),
      '.env': 'A=1\n',
      'apps/a/.env': KEYED,
      'apps/b/.env': KEYED,
    });
    expect(found().map(([path]) => path)).toEqual(['apps/a/.env', 'apps/b/.env']);
    project({ 'package.json': next });
    expect(found().map(([path]) => path)).toEqual(['apps/a/.env', 'apps/b/.env', '.env.local']);
  });
});

describe('a template without a service', () => {
  test('shows where the key belongs as long as nothing has it', () => {
    project({ 'a/b/.env.example': 'JWT_SECRET_KEY=\n' });
    expect(found().map(([path]) => path)).toEqual(['a/b/.env']);
    project({ '.env': 'JWT_SECRET_KEY=k\n' });
    expect(found().map(([path]) => path)).toEqual(['.env']);
  });
});

describe('the env file of a service is found', () => {
  test.each([
    [{ 'web/package.json': depending('next', 'next-auth') }, ['web/.env.local', 'Next.js', 'signer', 'next']],
    [{ 'package.json': depending('next') }, ['.env.local', 'Next.js', 'signer', 'next']],
    [
      { 'web/package.json': { devDependencies: { vite: '1' } }, 'web/.env': 'JWT_SECRET_KEY=k\n' },
      ['web/.env.local', 'Vite', 'unknown', undefined],
    ],
    [
      { 'web/package.json': depending('vite', '@auth/sveltekit') },
      ['web/.env.local', 'Vite', 'signer', undefined],
    ],
    [{ 'api/package.json': depending('express', 'vite') }, ['api/.env', 'Express', 'verifier', 'dotenv']],
    [
      { 'api/package.json': depending('@nestjs/core', 'express') },
      ['api/.env', 'NestJS', 'verifier', 'dotenv'],
    ],
    [{ 'api/package.json': depending('fastify') }, ['api/.env', 'Fastify', 'verifier', 'dotenv']],
    [
      {
        'api/package.json': {
          ...depending('express'),
          scripts: { dev: 'node --env-file=.env.dev --watch a.js' },
        },
      },
      ['api/.env.dev', 'Express', 'verifier', 'node'],
    ],
    [{ 'api/requirements.txt': 'Flask==3.1.3\n' }, ['api/.env', 'Flask', 'verifier', 'python-dotenv']],
    [
      { 'api/pyproject.toml': '[project]\ndependencies = ["fastapi>=0.1"]\n' },
      ['api/.env', 'FastAPI', 'verifier', 'python-dotenv'],
    ],
    [{ 'api/requirements.txt': 'django\n' }, ['api/.env', 'Django', 'verifier', 'python-dotenv']],
    [
      { 'package.json': { workspaces: ['apps/*'] }, 'apps/web/package.json': depending('next') },
      ['apps/web/.env.local', 'Next.js', 'signer', 'next'],
    ],
    [
      { 'pnpm-workspace.yaml': 'packages: ["apps/**"]\n', 'apps/a/b/package.json': depending('next') },
      ['apps/a/b/.env.local', 'Next.js', 'signer', 'next'],
    ],
    [
      {
        'compose.yaml': 'services: {api: {image: a, env_file: [api.env]}}\n',
        'api.env': 'JWT_SECRET_KEY=k\n',
      },
      ['api.env', 'Docker Compose (api)', 'unknown', 'compose'],
    ],
    [
      { 'docker-compose.yml': 'services: {api: {environment: [JWT_SECRET_KEY=$JWT_SECRET_KEY]}}\n' },
      ['.env', 'Docker Compose (api)', 'unknown', 'compose'],
    ],
  ] as const)('in %j', (files, expected) => {
    project(files);
    expect(found()).toEqual([expected]);
  });

  test.each([
    ['packages of others', { 'node_modules/package.json': depending('next') }],
    ['build output', { 'dist/package.json': depending('next') }],
    [
      'folders below those of folders, of which nothing says that they need the key',
      { 'a/b/c/d/package.json': depending('next') },
    ],
    ['a virtual environment', { 'env/pyvenv.cfg': '', 'env/lib/app/requirements.txt': 'flask\n' }],
    ['a package with a name that only begins alike', { 'api/requirements.txt': 'flask-cors\n' }],
    ['manifests that are none', { 'package.json': '{', 'compose.yaml': ':\n- [', 'a/package.json': '[]' }],
    [
      'a server that only tests use',
      { 'package.json': { devDependencies: { express: '1', '@auth/core': '1' } } },
    ],
    ['a folder without manifests', { 'a/.env': 'A=1\n' }],
  ])('and %s hold none', (_, files) => {
    project(files);
    expect(found()).toEqual([]);
  });

  test('in a folder that does not exist: none', () => {
    expect(findEnvFiles(join(root, 'nowhere'), [KEY])).toEqual({ files: [], aside: [], shared: [] });
  });

  test('and a loop of links ends', () => {
    project({ 'package.json': { ...depending('next'), workspaces: ['**/**'] } });
    symlinkSync(root, join(root, 'loop'));
    expect(found()).toHaveLength(1);
  });

  test('with the example beside it', () => {
    project({ 'web/.env.example': '' });
    expect(exampleBeside(join(root, 'web/.env.local'))).toBe(join(root, 'web/.env.example'));
    expect(exampleBeside(join(root, 'api/.env'))).toBeUndefined();
  });

  test('in a container with the role of the folder that it is built from', () => {
    project({
      'compose.yaml': [
        'services:',
        '  web: {build: ./web, env_file: web/.env.local}',
        '  api: {build: {context: api}, env_file: [{path: api/.env, required: false}]}',
      ].join('\n'),
      'web/package.json': depending('next'),
      'api/requirements.txt': 'flask',
    });
    expect(found().map((entry) => entry.slice(0, 3))).toEqual([
      ['api/.env', 'Flask', 'verifier'],
      ['web/.env.local', 'Next.js', 'signer'],
      ['web/.env.local', 'Docker Compose (web)', 'signer'],
      ['api/.env', 'Docker Compose (api)', 'verifier'],
    ]);
  });
});

describe('what a service gets', () => {
  const files = (...names: string[]) =>
    Object.fromEntries(names.map((name, index) => [name, `A=1\nJWT_SECRET_KEY=k${index}\n`]));

  test.each([
    [
      'next',
      ['.env', '.env.development', '.env.local', '.env.development.local'],
      'k3',
      '.env.development.local:2',
    ],
    ['next', ['.env', '.env.development', '.env.local'], 'k2', '.env.local:2'],
    ['next', ['.env', '.env.development'], 'k1', '.env.development:2'],
    ['next', ['.env'], 'k0', '.env:2'],
    ['vite', ['.env', '.env.local', '.env.development'], 'k2', '.env.development:2'],
    ['express', ['.env.local', '.env'], 'k1', '.env:2'],
  ])('%s with %j', (name, names, value, place) => {
    project({ 'package.json': depending(name), ...files(...names) });
    expect(effective()[0]).toEqual([expect.any(String), value, place]);
  });

  test('of the last of several files of `node --env-file`', () => {
    project({
      'package.json': {
        ...depending('express'),
        scripts: { start: 'node --env-file .env --env-file=.env.local a.js' },
      },
      ...files('.env', '.env.local'),
    });
    expect(effective()).toEqual([['Express', 'k1', '.env.local:2']]);
  });

  test('of the nearest `.env` above it in Python, and of no other', () => {
    project({ 'api/requirements.txt': 'flask', '.env': 'JWT_SECRET_KEY=root\n' });
    expect(effective()).toEqual([['Flask', 'root', '.env:1']]);
    project({ 'api/.env': 'A=1\n' });
    expect(effective()).toEqual([
      ['an unknown service', 'root', '.env:1'],
      ['Flask', 'absent', ''],
    ]);
  });

  test('is read as the service reads it', () => {
    const line = `JWT_SECRET_KEY='a#b$A'\nA=c\n`;
    project({
      'web/package.json': depending('next'),
      'web/.env.local': line,
      'api/requirements.txt': 'flask',
      'api/.env': line,
    });
    expect(effective()).toEqual([
      ['Flask', 'a#b$A', 'api/.env:1'],
      ['Next.js', 'a#bc', 'web/.env.local:1'],
    ]);
  });

  test('in a container of the last env file, or of the `.env` that the Compose file takes it from', () => {
    const compose = (rest: string) => ({
      'compose.yaml': `services: {api: {env_file: [a.env, b.env]${rest}}}\n`,
    });
    project({ ...compose(''), ...files('.env', 'a.env', 'b.env') });
    expect(effective()[0]).toEqual(['Docker Compose (api)', 'k2', 'b.env:2']);
    project(compose(', environment: [JWT_SECRET_KEY]'));
    expect(effective()[0]).toEqual(['Docker Compose (api)', 'k0', '.env:2']);
  });

  test.each([
    ['the text of the file', { environment: { JWT_SECRET_KEY: 'a' } }, 'a'],
    ['nothing that is known, of other variables', { environment: ['JWT_SECRET_KEY=$OTHER'] }, 'unknown'],
    [
      'nothing that is known, of a raw env file',
      { build: '.', env_file: [{ path: 'a.env', format: 'raw' }] },
      'unknown',
    ],
  ])('in a container that does not get it from an env file: %s', (_, service, value) => {
    const text = (api: object) => JSON.stringify({ services: { api } });
    const reading = () => effective().find(([framework]) => framework?.startsWith('Docker'))?.[1];
    project({ 'compose.yaml': text(service), 'requirements.txt': 'flask\n', ...files('.env', 'a.env') });
    expect(reading()).toBe(value);
    project({ 'compose.yaml': text({ env_file: 'a.env' }) });
    expect(reading()).toBe('k1');
    project({ 'compose.override.yaml': text(service) });
    expect(reading()).toBe(value);
  });

  test.each([
    ['a text around it', `"\${JWT_SECRET_KEY}_dev"`, 'k0_dev', 'compose.yaml'],
    ['a line break behind it', `|\n        \${JWT_SECRET_KEY}`, 'k0\n', 'compose.yaml'],
    ['a default', `"\${JWT_SECRET_KEY:-x}"`, 'k0', '.env'],
    ['a message for when it is missing', `"\${JWT_SECRET_KEY:?missing}"`, 'k0', '.env'],
    ['nothing', '', 'k0', '.env'],
    ['another variable of the file', '"$A"', '1', 'compose.yaml'],
    ['a text instead of it', `"\${JWT_SECRET_KEY:+x}"`, 'x', 'compose.yaml'],
    ['two signs', '"$$JWT_SECRET_KEY"', '$JWT_SECRET_KEY', 'compose.yaml'],
    ['a number', '12345678901234567', 'unknown', 'compose.yaml'],
  ])('in a container of what Docker Compose makes of a variable with %s', (_, text, value, place) => {
    project({
      'compose.yaml': `services:\n  api:\n    environment:\n      JWT_SECRET_KEY: ${text}\n`,
      ...files('.env'),
    });
    const [[, found, from] = []] = effective();
    expect([found, from?.replace(/:\w+$/, '')]).toEqual([value, place]);
  });

  test('in a container of which nothing says that it needs the key: nothing', () => {
    project({
      'compose.yaml':
        'services: {db: {image: db, env_file: [{path: "$A.env"}, {path: b.env, format: raw}]}}\n',
    });
    expect(effective()).toEqual([]);
  });

  test('in a container of a default, where the `.env` has none', () => {
    project({ 'compose.yaml': `services: {api: {environment: ["JWT_SECRET_KEY=\${JWT_SECRET_KEY:-x}"]}}\n` });
    expect(effective()[0]?.[1]).toBe('x');
  });

  test('in a container of the env file of an anchor that is merged in', () => {
    project({
      'compose.yaml': 'x: &x {env_file: a.env}\nservices: {api: {<<: *x}}\n',
      ...files('a.env'),
    });
    expect(effective().map(([, value]) => value)).toEqual(['k0']);
  });

  test.each([
    ['many stars', { 'package.json': { workspaces: [`${'*a'.repeat(40)}b`] }, [`${'a'.repeat(200)}/x`]: '' }],
    [
      'many pairs of stars',
      { 'package.json': { workspaces: [`${'**/'.repeat(40)}z`] }, [`${'a/'.repeat(15)}x`]: '' },
    ],
    ['many steps', { 'package.json': { workspaces: ['./'.repeat(100_000)] } }],
    ['mappings as keys', { 'compose.yaml': `a: ${'{'.repeat(300)}a${'}: b'.repeat(299)}}\n` }],
  ])('in time, whatever a manifest says: %s', (_, manifest) => {
    project({ ...manifest, 'api/requirements.txt': 'flask\n', ...files('api/.env') });
    expect(effective().map(([, value]) => value)).toEqual(['k0']);
  });

  test('of a link that leads to itself', () => {
    project({ 'requirements.txt': 'flask\n' });
    symlinkSync('.env', join(root, '.env'));
    expect(effective().map(([, value]) => value)).toEqual(['unknown']);
  });

  test.each([
    ['vite', { 'package.json': depending('vite') }],
    ['django-environ', { 'requirements.txt': 'django\ndjango-environ\n' }],
  ])('is known where all programs agree, if it has a reader of its own as %s', (_, manifest) => {
    project({ ...manifest, '.env': 'JWT_SECRET_KEY=k\nA="b c"\nB=b#c\n' });
    expect([...effective('A'), ...effective('B')].map(([, value]) => value)).toEqual(['b c', 'unknown']);
  });

  test.each([
    ['of the same file', 'extends: base', {}, 'k0'],
    ['of a file beside it', 'extends: {file: ./common.yml, service: base}', {}, 'other'],
    ['of its own before that', 'extends: base, environment: [JWT_SECRET_KEY=own]', {}, 'own'],
    ['of a file elsewhere', 'extends: {file: ../common.yml, service: base}', {}, 'unknown'],
    ['that is not there', 'extends: {file: common.yml, service: none}', {}, 'unknown'],
    ['that extends itself', 'extends: api', {}, 'unknown'],
  ])('in a container of a service that it extends: %s', (_, rest, more, value) => {
    project({
      'compose.yaml': `services: {base: {env_file: a.env}, api: {build: api, ${rest}}}\n`,
      'common.yml': 'services: {base: {environment: [JWT_SECRET_KEY=other]}}\n',
      'api/requirements.txt': 'flask\n',
      ...files('a.env'),
      ...more,
    });
    expect(effective().find(([framework]) => framework === 'Docker Compose (api)')?.[1]).toBe(value);
  });

  test('in a container of the Compose files that the `.env` names, and not of those that it does not', () => {
    const service = (key: string) => `services: {api: {environment: [JWT_SECRET_KEY=${key}]}}\n`;
    project({
      '.env': 'COMPOSE_FILE=one.yml:./two.yml\n',
      'compose.yaml': service('none'),
      'one.yml': service('one'),
      'two.yml': service('two'),
    });
    expect(effective().map(([, value]) => value)).toEqual(['two']);
  });

  test('in a container of a key with another name', () => {
    project({
      'compose.yaml': 'services: {api: {environment: [API_KEY]}}\n',
      '.env': 'API_KEY=k\n',
    });
    expect(
      findEnvFiles(root, ['API_KEY']).files.map((file) => effectiveValue(file, 'API_KEY').reading),
    ).toEqual([{ kind: 'value', value: 'k' }]);
    expect(effective()).toEqual([]);
  });

  test('through a symbolic link', () => {
    project({ 'package.json': depending('next'), '.env': 'JWT_SECRET_KEY=k\n' });
    symlinkSync('.env', join(root, '.env.local'));
    expect(effective()).toEqual([['Next.js', 'k', '.env.local:1']]);
  });
});
