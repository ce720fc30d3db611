/**
 * Stands in for a CDK app: `node recorded-app.ts <command of the app>` gives what the app itself gives, without loading
 * aws-cdk-lib each time. Where the app was never run like this, it is run once with a marker in place of each variable of
 * `VARIABLES`, and its cloud assembly is kept in `.cache/`; then, as every time after, the values of this run take the
 * places of the markers. Another source, version, context or set of variables is another recording, so none is ever out
 * of date. test/e2e/recorded-app.test.ts shows that the result is the same, byte for byte.
 */

import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

type Files = Readonly<Record<string, string>>;
type Recording = { readonly files: Files; readonly stdout: string; readonly stderr: string };

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { RECORDINGS: recordings = join(root, '.cache/recordings') } = process.env;

/** What differs from run to run, and what the example's app puts into its templates as it is. */
const VARIABLES = [
  'JWT_SECRET_KEY',
  'JWT_SECRET_KEY_PREVIOUS',
  'JWT_SECRET_KEY_VERSION_ID',
  'JWT_SECRET_KEY_PREVIOUS_VERSION_ID',
  'NEXTAUTH_SECRET',
  'NEXTAUTH_SECRET_PREVIOUS',
  'DEMO_PASSWORD',
  'FRONTEND_IMAGE',
  'BACKEND_IMAGE',
] as const;

/** Variables of which each value is a recording of its own. All others make no difference. */
const SETTINGS =
  /^(CDK_(DEFAULT_(ACCOUNT|REGION)|CONTEXT_JSON|CLI_(ASM_)?VERSION|VALIDATION)|JWT_EXPIRATION_HOURS|INFRASTRUCTURE_FAULT)$/;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The metadata of an assembly says in which files things were made. */
const CHECKOUT = 'the directory of the app';

/** Long enough for a key, and also the id of a version of a secret. */
const markerOf = (name: string): string => `recorded-${hashOf(name).slice(0, 32)}`;

/** Paths and texts of an app's own files. */
const sourcesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => !/(^|[\\/])(node_modules|cdk\.out)([\\/]|$)/.test(path))
    .filter((path) => statSync(join(directory, path)).isFile())
    .toSorted()
    .flatMap((path) => [path, readFileSync(join(directory, path), 'utf8')]);

/** The app refuses short keys, malformed ids of versions and secrets that are the same, which no marker is. */
const areOrdinary = (values: readonly (readonly [name: string, value: string])[]): boolean =>
  new Set(values.map(([, value]) => value)).size === values.length &&
  values.every(([name, value]) =>
    name.endsWith('_VERSION_ID')
      ? /^[\w-]{32,64}$/.test(value)
      : !name.startsWith('JWT_') || value.length >= 32,
  );

const identify = (command: readonly string[], env: NodeJS.ProcessEnv): string => {
  const settings = Object.entries(env).filter(([name]) => SETTINGS.test(name));
  const scripts = command.filter((word) => existsSync(word)).map((path) => readFileSync(path, 'utf8'));
  const libraries = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const sources = [...sourcesIn('.'), ...sourcesIn(join(root, 'examples/chat-app/infrastructure'))];
  const isSet = VARIABLES.map((name) => Boolean(env[name]));
  return hashOf(
    JSON.stringify([command, scripts, libraries, sources, isSet, settings.toSorted(), process.version]),
  );
};

const run = (command: readonly string[], env: NodeJS.ProcessEnv, stdio: 'pipe' | 'inherit') => {
  const [program = '', ...args] = command;
  return spawnSync(program, args, { env, stdio, encoding: 'utf8', maxBuffer: 2 ** 26 });
};

/** What is written in passing, and says how fast it was. */
const isOutcome = (file: string): boolean => file !== 'performance-counters.json';

/** undefined where the app fails. */
const record = (command: readonly string[], env: NodeJS.ProcessEnv): Recording | undefined => {
  const directory = join(recordings, randomUUID());
  const markers = VARIABLES.flatMap((name) => (env[name] ? [[name, markerOf(name)]] : []));
  const settings = { ...Object.fromEntries(markers), CDK_OUTDIR: directory };
  try {
    const { status, stdout, stderr } = run(command, { ...env, ...settings }, 'pipe');
    if (status !== 0) return undefined;
    const read = (name: string): string =>
      readFileSync(join(directory, name), 'utf8').replaceAll(process.cwd(), markerOf(CHECKOUT));
    const names = readdirSync(directory).filter(isOutcome);
    return {
      files: Object.fromEntries(names.map((name) => [name, read(name)])),
      stdout,
      stderr,
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
};

const load = (command: readonly string[], env: NodeJS.ProcessEnv): Recording | undefined => {
  if (!areOrdinary(VARIABLES.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []))))
    return undefined;
  const file = join(recordings, `${identify(command, env)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  mkdirSync(recordings, { recursive: true });
  const recording = record(command, env);
  if (recording === undefined) return undefined;
  const unfinished = `${file}.${randomUUID()}`;
  writeFileSync(unfinished, JSON.stringify(recording));
  renameSync(unfinished, file);
  return recording;
};

type AssetManifest = {
  readonly files?: Readonly<Record<string, { readonly destinations: Readonly<Record<string, unknown>> }>>;
};

/** The CDK names a destination by the hash of what it is (aws-cdk-lib, asset-manifest-builder.ts). */
const renameDestinations = (text: string): string => {
  const { files = {} }: AssetManifest = JSON.parse(text);
  return Object.values(files)
    .flatMap(({ destinations }) => Object.entries(destinations))
    .reduce((renamed, [name, destination]) => {
      const hash = hashOf(JSON.stringify(destination)).slice(0, 8);
      return renamed.replaceAll(name, name.replace(/[^-]+$/, hash));
    }, text);
};

const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

/** With the values of this run. A template's name in the bucket is the hash of its text. */
const fill = ({ files }: Recording, env: NodeJS.ProcessEnv): Files => {
  const values = [
    ...VARIABLES.map((name) => [markerOf(name), env[name] ?? ''] as const),
    [markerOf(CHECKOUT), process.cwd()] as const,
  ];
  const inPlace = (text: string): string =>
    values.reduce((filled, [marker, value]) => filled.replaceAll(marker, () => quoted(value)), text);
  const filled = Object.entries(files).map(([name, text]) => [name, inPlace(text)] as const);
  const hashes = filled
    .filter(([name]) => name.endsWith('.template.json'))
    .map(([name, text]) => [hashOf(files[name] ?? ''), hashOf(text)] as const);
  const rename = (text: string): string =>
    hashes.reduce((renamed, [before, after]) => renamed.replaceAll(before, after), text);
  const finish = (name: string, text: string): string =>
    name.endsWith('.assets.json') ? renameDestinations(rename(text)) : rename(text);
  return Object.fromEntries(filled.map(([name, text]) => [name, finish(name, text)]));
};

const command = process.argv.slice(2);
const { env } = process;
const recording = load(command, env);
if (recording) {
  const directory = env.CDK_OUTDIR ?? 'cdk.out';
  mkdirSync(directory, { recursive: true });
  for (const [name, text] of Object.entries(fill(recording, env))) writeFileSync(join(directory, name), text);
  process.stdout.write(recording.stdout);
  process.stderr.write(recording.stderr);
} else {
  // The failure of the app is its own, with all that it prints.
  process.exitCode = run(command, env, 'inherit').status ?? 1;
}
