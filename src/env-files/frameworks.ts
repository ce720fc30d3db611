import { dirname, join, relative } from 'node:path';
import { objectOf, parseJson, textOf } from '../lib/json.ts';
import type { Dialect } from './dialects.ts';
import { projectText } from './folders.ts';
import type { Reading } from './reading.ts';

/** Which framework a folder holds, and which env files it reads on a developer's machine. */

export type Role = 'signer' | 'verifier' | 'unknown';

/** A variable that a service gets from elsewhere than its env files. */
export type Given = { readonly variable: string; readonly reading: Reading };

export type Service = {
  readonly framework: string;
  readonly role: Role;
  readonly dialect: Dialect;
  /** Absolute paths of the files that it reads, the one that wins first. */
  readonly reads: readonly string[];
  /** It reads the first of `reads` that exists, and no other. */
  readonly onlyFirst?: boolean;
  /** It has a reader of its own, which differs from that of `dialect` where the dialects differ. */
  readonly hasOwnReader?: boolean;
  /** Where the key belongs when none of the files has it. */
  readonly home: string;
  /** The key, where the file `home` gives it, which is then no env file. */
  readonly given?: Given;
};

/** The services in one folder. @param root where a search in the folders above ends */
export const servicesIn = (folder: string, root: string): readonly Service[] =>
  [javascriptService(folder), pythonService(folder, root)].filter((service) => service !== undefined);

type JavaScriptFramework = {
  readonly package: string;
  readonly name: string;
  readonly role: Role;
  readonly reads: readonly string[];
  readonly home: string;
  readonly dialect: Dialect;
  readonly hasOwnReader?: boolean;
};

/**
 * The order of Next.js: https://nextjs.org/docs/app/guides/environment-variables#environment-variable-load-order, and of
 * Vite: https://vite.dev/guide/env-and-mode#env-files.
 */
const NEXT = ['.env.development.local', '.env.local', '.env.development', '.env'];
const VITE: JavaScriptFramework = {
  package: 'vite',
  name: 'Vite',
  role: 'unknown',
  reads: ['.env.development.local', '.env.development', '.env.local', '.env'],
  home: '.env.local',
  // Node's parser since Vite 8 and dotenv before, with a dotenv-expand that is newer than that of Next.js.
  dialect: 'next',
  hasOwnReader: true,
};

const server = (name: string, packageName: string): JavaScriptFramework => ({
  package: packageName,
  name,
  role: 'verifier',
  reads: ['.env'],
  home: '.env',
  dialect: 'dotenv',
});

/** The first that a package depends on is the one that starts it. */
const JAVASCRIPT: readonly JavaScriptFramework[] = [
  { package: 'next', name: 'Next.js', role: 'signer', reads: NEXT, home: '.env.local', dialect: 'next' },
  server('NestJS', '@nestjs/core'),
  server('Fastify', 'fastify'),
  server('Express', 'express'),
  server('Hono', 'hono'),
  server('Koa', 'koa'),
  VITE,
];

const AUTH = /^(?:next-auth|@auth\/(?!.*adapter).*)$/;

function javascriptService(folder: string): Service | undefined {
  const manifest = objectOf(parseJson(projectText(folder, 'package.json')));
  const deployed = Object.keys(objectOf(manifest.dependencies));
  // Vite builds, and so is a dependency of development. A server that is one serves tests.
  const packages = [
    ...deployed,
    ...Object.keys(objectOf(manifest.devDependencies)).filter((name) => name === VITE.package),
  ];
  const found = JAVASCRIPT.find((framework) => packages.includes(framework.package));
  if (!found) return undefined;
  const role = deployed.some((name) => AUTH.test(name)) ? 'signer' : found.role;
  const options = found.dialect === 'dotenv' ? envFileOptions(manifest.scripts) : [];
  // Of several `--env-file` the last one wins.
  const reads = options.length > 0 ? options.toReversed() : found.reads;
  return {
    framework: found.name,
    role,
    dialect: options.length > 0 ? 'node' : found.dialect,
    hasOwnReader: found.hasOwnReader ?? false,
    reads: reads.map((name) => join(folder, name)),
    home: join(folder, options[0] ?? found.home),
  };
}

/** The files of `--env-file` in the script that starts the service on a developer's machine. */
function envFileOptions(scripts: unknown): readonly string[] {
  const { dev, start } = objectOf(scripts);
  for (const script of [textOf(dev), textOf(start)]) {
    const files = [...(script ?? '').matchAll(/--env-file(?:-if-exists)?[= ]["']?([\w./-]+)/g)];
    if (files.length > 0) return files.map(([, file = '']) => file).filter((file) => !file.startsWith('/'));
  }
  return [];
}

const PYTHON = ['Flask', 'FastAPI', 'Django'] as const;
const PYTHON_MANIFESTS = ['requirements.txt', 'pyproject.toml', 'Pipfile', 'setup.cfg', 'setup.py'];

/** python-dotenv looks for `.env` in the folder of the program and then in those above, and reads only the first. */
function pythonService(folder: string, root: string): Service | undefined {
  const manifest = PYTHON_MANIFESTS.map((name) => projectText(folder, name)).join('\n');
  const framework = PYTHON.find((name) => new RegExp(`(?:^|["'\\s])${name}(?![\\w-])`, 'im').test(manifest));
  if (!framework) return undefined;
  return {
    framework,
    role: 'verifier',
    dialect: 'python-dotenv',
    hasOwnReader: /django-environ|python-decouple/i.test(manifest),
    reads: upTo(root, folder).map((one) => join(one, '.env')),
    onlyFirst: true,
    home: join(folder, '.env'),
  };
}

function upTo(root: string, folder: string): readonly string[] {
  const above = dirname(folder);
  return relative(root, folder) === '' || above === folder ? [folder] : [folder, ...upTo(root, above)];
}
