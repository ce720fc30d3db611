import { dirname, join, relative } from 'node:path';
import { objectOf, parseJson, textOf } from '../lib/json.ts';
import type { Dialect } from './dialects.ts';
import { type EnvFileContent, isFile } from './file.ts';
import { type Folder, projectText } from './folders.ts';
import type { Reading } from './reading.ts';

/** Which framework a folder holds, and which env files it reads on a developer's machine. */

export type Role = 'signer' | 'verifier' | 'unknown';

/** How the bytes of an env file are had: from the disk, or as they will be. */
export type Reader = (path: string) => EnvFileContent;

/** Where a container gets a variable from. */
export type Source = {
  /** Absolute: files of which the first that has the variable wins; none where the Compose file alone decides. */
  readonly reads: readonly string[];
  /** One of its env files cannot be known. */
  readonly isOpen?: true;
  /** What Docker Compose makes of it. */
  readonly compose?: { readonly path: string; readonly value: (read: Reader) => Reading };
};

/** Where a service gets the key on a developer's machine. Two services may share one file. */
export type EnvFile = {
  /** As people call it: `Next.js`, `Flask`, `Docker Compose (backend)`. */
  readonly framework: string;
  readonly role: Role;
  /** Absent where it is not known which program reads the file: then all have to agree. */
  readonly dialect?: Dialect;
  /** Absolute: where the key belongs when none of the files has it. */
  readonly path: string;
  /** Absolute: all files that the service reads, the one that wins first. */
  readonly reads: readonly string[];
  /** Of a container, by variable; nothing for one that it does not get. */
  readonly source?: (name: string) => Source | undefined;
};

/** The services in one folder. @param root where a search in the folders above ends */
export const servicesIn = (folder: Folder, root: string): readonly EnvFile[] =>
  [javascriptService(folder), pythonService(folder, root)].filter((service) => service !== undefined);

type JavaScriptFramework = {
  readonly package: string;
  readonly name: string;
  readonly role: Role;
  readonly reads: readonly string[];
  readonly home: string;
  readonly dialect?: Dialect;
};

/**
 * The order of Next.js: https://nextjs.org/docs/app/guides/environment-variables#environment-variable-load-order, and of
 * Vite: https://vite.dev/guide/env-and-mode#env-files.
 */
const NEXT = ['.env.development.local', '.env.local', '.env.development', '.env'];
/** Without a dialect: it has Node's parser since Vite 8 and dotenv before, and a dotenv-expand newer than that of Next.js. */
const VITE: JavaScriptFramework = {
  package: 'vite',
  name: 'Vite',
  role: 'unknown',
  reads: ['.env.development.local', '.env.development', '.env.local', '.env'],
  home: '.env.local',
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

function javascriptService(folder: Folder): EnvFile | undefined {
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
    ...dialectOf(options.length > 0 ? 'node' : found.dialect),
    reads: reads.map((name) => join(folder.path, name)),
    path: join(folder.path, options[0] ?? found.home),
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
function pythonService(folder: Folder, root: string): EnvFile | undefined {
  const manifest = PYTHON_MANIFESTS.map((name) => projectText(folder, name)).join('\n');
  const framework = PYTHON.find((name) => new RegExp(`(?:^|["'\\s])${name}(?![\\w-])`, 'im').test(manifest));
  if (!framework) return undefined;
  const files = upTo(root, folder.path).map((one) => join(one, '.env'));
  const path = files.find(isFile) ?? join(folder.path, '.env');
  const hasOwnReader = /django-environ|python-decouple/i.test(manifest);
  return {
    framework,
    role: 'verifier',
    ...dialectOf(hasOwnReader ? undefined : 'python-dotenv'),
    reads: [path],
    path,
  };
}

const dialectOf = (dialect: Dialect | undefined): Pick<EnvFile, 'dialect'> => (dialect ? { dialect } : {});

function upTo(root: string, folder: string): readonly string[] {
  const above = dirname(folder);
  return relative(root, folder) === '' || above === folder ? [folder] : [folder, ...upTo(root, above)];
}
