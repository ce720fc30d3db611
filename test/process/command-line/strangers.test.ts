import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { pathWithOnly } from '../../support/command-line/cli.ts';
import { runCliHere } from '../../support/command-line/here.ts';
import { runVerify, type VerifyRun } from '../../support/command-line/run-verify.ts';
import { realReadings } from '../../support/env-files/real-readers.ts';

/** Repositories that are not laid out as our example is. */

const NAME = 'JWT_SECRET_KEY';
const fresh = (): string => randomBytes(32).toString('hex');
const [KEY, OTHER] = [fresh(), fresh()];
const PLACEHOLDER = ['change', 'me'].join('-');

type Shape = {
  readonly files: Readonly<Record<string, string>>;
  /** The env files that have the key after `setup`. */
  readonly holders: readonly string[];
};

const depending = (...packages: string[]): string =>
  JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1'])) });

const line = (key: string): string => `A=1\n${NAME}=${key}\n`;

const NEXT = { 'web/package.json': depending('next', 'next-auth'), 'web/.env.local': line(KEY) };

const SHAPES: Readonly<Record<string, Shape>> = {
  'Django with django-environ, whose env file is beside the settings': {
    files: {
      ...NEXT,
      'requirements.txt': 'Django==5.2\ndjango-environ\n',
      'manage.py': '',
      'mysite/settings.py': 'environ.Env.read_env(BASE_DIR / "mysite" / ".env")\n',
      'mysite/.env': line(PLACEHOLDER),
    },
    holders: ['web/.env.local', 'mysite/.env'],
  },
  'FastAPI with pydantic-settings, whose env file is in a folder of settings': {
    files: {
      ...NEXT,
      'api/pyproject.toml': '[project]\ndependencies = ["fastapi", "pydantic-settings"]\n',
      'api/settings/local/.env': line(OTHER),
    },
    holders: ['web/.env.local', 'api/settings/local/.env'],
  },
  'NestJS with several apps': {
    files: {
      'package.json': depending('@nestjs/core', '@nestjs/config'),
      'nest-cli.json': '{ "monorepo": true }',
      'apps/auth/src/main.ts': '',
      'apps/auth/.env': line(KEY),
      'apps/orders/src/main.ts': '',
      'apps/orders/.env': line(OTHER),
    },
    holders: ['apps/auth/.env', 'apps/orders/.env'],
  },
  'Rails with dotenv-rails': {
    files: {
      Gemfile: 'gem "rails"\ngem "dotenv-rails"\n',
      '.env.development': line(OTHER),
      '.env.test': line(PLACEHOLDER),
      'client/package.json': depending('next', 'next-auth'),
      'client/.env.example': line(''),
    },
    holders: ['client/.env.local', '.env.development'],
  },
  'Laravel in a new checkout': {
    files: { 'composer.json': '{ "require": { "laravel/framework": "12" } }', '.env.example': line('') },
    holders: ['.env'],
  },
  'Spring with spring-dotenv': {
    files: {
      ...NEXT,
      'server/pom.xml': '<artifactId>spring-dotenv</artifactId>',
      'server/.env': line(PLACEHOLDER),
    },
    holders: ['web/.env.local', 'server/.env'],
  },
  'a turborepo with the env file of its root': {
    files: {
      'package.json': '{ "workspaces": ["apps/*", "packages/*"] }',
      'turbo.json': '{ "globalDependencies": [".env"] }',
      '.env': line(KEY),
      'apps/web/package.json': depending('next', 'next-auth'),
      'apps/api/package.json': depending('express'),
    },
    holders: ['.env'],
  },
  'a Go service two folders deep beside a Next.js app': {
    files: {
      ...NEXT,
      'services/orders/go.mod': 'require github.com/joho/godotenv v1.5.1\n',
      'services/orders/.env': line(OTHER),
    },
    holders: ['web/.env.local', 'services/orders/.env'],
  },
  'Docker Compose with several env files, and a list': {
    files: {
      'compose.yaml': `services:
  web: { image: web, env_file: [common.env, web.env] }
  api:
    image: api
    env_file: [{ path: common.env }]
    environment:
      - ${NAME}
      - LOG=debug
`,
      'common.env': line(OTHER),
      'web.env': line(KEY),
      '.env': line(PLACEHOLDER),
    },
    holders: ['web.env', '.env'],
  },
  'Docker Compose with a map': {
    files: {
      ...NEXT,
      'docker-compose.yml': `services:
  api:
    build: api
    environment:
      ${NAME}: "\${${NAME}:?is not set}"
`,
      'api/requirements.txt': 'flask\n',
      '.env.example': line(''),
    },
    holders: ['web/.env.local', '.env'],
  },
  'nothing but Docker Compose': {
    files: {
      'compose.yaml': `services: { api: { image: api, environment: { ${NAME}: "\${${NAME}}" } } }\n`,
    },
    holders: ['.env'],
  },
  'a single service': { files: { 'package.json': depending('express') }, holders: ['.env'] },
  'Vite and Express': {
    files: {
      'client/package.json': depending('vite', 'react'),
      'client/.env': 'VITE_API=http://localhost:3000\n',
      'server/package.json': depending('express'),
      'server/.env': line(PLACEHOLDER),
    },
    holders: ['server/.env'],
  },
};

const made: string[] = [];
const programs = pathWithOnly(['git']);
afterAll(() => {
  programs.remove();
  for (const directory of made) rmSync(directory, { recursive: true });
});

const write = (directory: string, path: string, text: string): void => {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text, { mode: 0o600 });
};

const checkout = (files: Shape['files']): string => {
  const directory = mkdtempSync(join(tmpdir(), 'strangers-'));
  made.push(directory);
  write(directory, '.git/HEAD', 'ref: refs/heads/main\n');
  mkdirSync(join(directory, '.git/objects'));
  mkdirSync(join(directory, '.git/refs'));
  for (const [path, text] of Object.entries({ '.gitignore': '*.env\n.env*\n!.env.example\n', ...files }))
    write(directory, path, text);
  return directory;
};

const setup = (directory: string) =>
  runCliHere(['setup', '--yes', '--no-github'], { directory, env: { PATH: programs.path } });

const toldOfEnvFiles = ({ codes }: VerifyRun): readonly string[] =>
  codes.filter((code) => code.startsWith('env-') || code === 'key-has-env-file-characters');

const keyIn = (text: string): string | undefined =>
  new RegExp(`^(?:export )?${NAME}(?:=|: )['"]?(\\w{64})['"]?(?: #.*|\\r)?$`, 'm').exec(text)?.[1];

const expectOneKey = async ({ files, holders }: Shape): Promise<void> => {
  const directory = checkout(files);
  const ended = await setup(directory);
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const read = (path: string): string => readFileSync(join(directory, path), 'utf8');
  const missing = holders.filter((path) => !existsSync(join(directory, path)));
  expect(missing, ended.stdout).toEqual([]);
  for (const environments of Object.values(realReadings(holders.map((path) => Buffer.from(read(path))))))
    expect(new Set(environments.map((environment) => environment?.[NAME])).size).toBe(1);
  const [key = '', ...more] = new Set(holders.map((path) => keyIn(read(path))));
  expect([key.length, more]).toEqual([64, []]);
  const others = Object.keys(files).filter((path) => !holders.includes(path));
  expect(others.filter((path) => read(path) !== files[path])).toEqual([]);

  const good = await runVerify(directory);
  expect(toldOfEnvFiles(good)).toEqual([]);
  expect(good.status('env files')).toBe('passed');
  expect((await setup(directory)).stdout).toContain('There is nothing to change.');

  for (const path of holders.length > 1 ? holders : []) {
    const text = read(path);
    write(directory, path, text.replace(key, fresh()));
    const bad = await runVerify(directory);
    expect([path, ...toldOfEnvFiles(bad)]).toEqual([path, 'env-keys-differ']);
    write(directory, path, text);
  }
};

describe('in a checkout of', () => {
  it.each(Object.entries(SHAPES))(
    '%s, setup gives all services one key, verify agrees, and sees it where one of them gets another',
    (_, shape) => expectOneKey(shape),
  );
});

/** How one more service may lie in a checkout, and where it has the key. */
const SERVICES: Readonly<Record<string, (folder: string) => Shape>> = {
  Express: (folder) => ({
    files: { [`${folder}/package.json`]: depending('express'), [`${folder}/.env`]: line(fresh()) },
    holders: [`${folder}/.env`],
  }),
  'Express without an env file': (folder) => ({
    files: { [`${folder}/package.json`]: depending('express'), [`${folder}/.env.example`]: line('') },
    holders: [`${folder}/.env`],
  }),
  'Flask with the line commented out': (folder) => ({
    files: { [`${folder}/requirements.txt`]: 'flask\n', [`${folder}/.env`]: `A=1\n#${NAME}=x\n` },
    holders: [`${folder}/.env`],
  }),
  'Ruby, with quotes': (folder) => ({
    files: {
      [`${folder}/Gemfile`]: '',
      [`${folder}/.env.local`]: `export ${NAME}='${fresh()}' # x\nB="1"\n`,
    },
    holders: [`${folder}/.env.local`],
  }),
  'Docker Compose with an env file': (folder) => ({
    files: {
      [`${folder}/compose.yml`]: 'services: { a: { image: a, env_file: [./a.env] } }\n',
      [`${folder}/a.env`]: `${NAME}: ${PLACEHOLDER}\n`,
    },
    holders: [`${folder}/a.env`],
  }),
  'Docker Compose with a default': (folder) => ({
    files: {
      [`${folder}/docker-compose.yaml`]: `services: { a: { environment: ["${NAME}=\${${NAME}:-x}"] } }\n`,
    },
    holders: [`${folder}/.env`],
  }),
};

describe('in any mixture of services', () => {
  it('setup gives all of them one key, and verify sees each of them that gets another', async () => {
    const service = fc.tuple(
      fc.constantFrom(...Object.keys(SERVICES)),
      fc.constantFrom('', 'services/', 'a/b/c/'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(service, { minLength: 2, maxLength: 5 }), async (chosen) => {
        const shapes = chosen.map(([name, place], index) => SERVICES[name]?.(`${place}s${index}`));
        const files = Object.assign({}, NEXT, ...shapes.map((shape) => shape?.files ?? {}));
        const holders = shapes.flatMap((shape) => shape?.holders ?? []);
        await expectOneKey({ files, holders: ['web/.env.local', ...holders] });
      }),
      { numRuns: 8 },
    );
  });
});
