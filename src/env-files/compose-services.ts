import { delimiter, join, normalize, resolve } from 'node:path';
import { isList, isObject, type Json, type JsonObject, objectOf, textOf, valueAt } from '../lib/json.ts';
import { substitute } from './compose-template.ts';
import { readVariable } from './dialects.ts';
import { type Folder, projectText, yamlOf } from './folders.ts';
import type { EnvFile, Reader, Role, Source } from './frameworks.ts';
import { ABSENT, FROM_OUTSIDE, known, type Reading, unknown } from './reading.ts';

/**
 * Services of Docker Compose that get the variable: https://docs.docker.com/reference/compose-file/services/#env_file.
 * The `.env` beside the file gives a service nothing by itself; its variables are put into the file.
 */

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** What Compose reads beside it: it adds env files, and its variables go before. */
const OVERRIDES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

type ComposeFile = { readonly path: string; readonly services: JsonObject };

/** A file of the folder, which is parsed once whatever refers to it; nothing where it is empty, or in another folder. */
type Files = (name: string) => readonly ComposeFile[];

function filesIn(folder: Folder): Files {
  const read = (name: string): readonly ComposeFile[] => {
    const text = projectText(folder, name);
    const services = text === '' ? undefined : objectOf(objectOf(yamlOf(text)).services);
    return services ? [{ path: join(folder.path, name), services }] : [];
  };
  const known = new Map<string, readonly ComposeFile[]>();
  return (given) => {
    const name = normalize(given);
    const files = known.get(name) ?? read(name);
    known.set(name, files);
    return files;
  };
}

/** Compose takes those that the `.env` names, or the first that exists and the first that overrides it. */
function filesOfProject(folder: Folder, files: Files): readonly ComposeFile[] {
  const named = readVariable(projectText(folder, '.env'), 'COMPOSE_FILE', 'compose');
  if (named.kind === 'value' && named.value !== '') return named.value.split(delimiter).flatMap(files);
  return [NAMES, OVERRIDES].flatMap((names) => names.flatMap(files).slice(0, 1));
}

type Wanted = { readonly names: readonly string[]; readonly roleOf: (folder: string) => Role };

/** @param wanted the names of the variable with the key, and what a folder is known to hold */
export function composeServicesIn(folder: Folder, { names, roleOf }: Wanted): readonly EnvFile[] {
  const files = filesIn(folder);
  const project = filesOfProject(folder, files);
  const services = new Set(project.flatMap((file) => Object.keys(file.services)));
  return [...services].flatMap((service): readonly EnvFile[] => {
    const parts = project.flatMap((file) => partsOf(file, service, files));
    const source = (name: string): Source | undefined => sourceOf(parts, folder.path, name);
    const [first] = names.flatMap((name) => source(name) ?? []);
    const built = parts.findLast(({ definition }) => definition.build !== undefined)?.definition;
    const role = built ? roleOf(contextOf(built, folder.path)) : 'unknown';
    // Nothing says that e.g. a database needs the key.
    if (!first || (first.isOpen === true && role === 'unknown')) return [];
    return [
      {
        framework: `Docker Compose (${service})`,
        role,
        dialect: 'compose',
        path: first.reads[0] ?? first.compose?.path ?? join(folder.path, '.env'),
        reads: first.reads,
        source,
      },
    ];
  });
}

type Part = { readonly path: string; readonly definition: JsonObject };

/** More are a circle. */
const MOST_BASES = 20;

/** A service behind those that it extends; one that is not known from here is as an env file that is not. */
function partsOf({ path, services }: ComposeFile, service: string, files: Files, depth = 0): readonly Part[] {
  const { [service]: definition } = services;
  if (!isObject(definition)) return [];
  const { extends: base } = definition;
  if (base === undefined) return [{ path, definition }];
  const name = textOf(valueAt(base, 'service')) ?? textOf(base) ?? '';
  const from = textOf(valueAt(base, 'file'));
  const [file] = from === undefined ? [{ path, services }] : files(from);
  const parts = file && depth < MOST_BASES ? partsOf(file, name, files, depth + 1) : [];
  return [...(parts.length > 0 ? parts : [{ path, definition: { env_file: '' } }]), { path, definition }];
}

/** What `environment` says goes before `env_file`. */
function sourceOf(parts: readonly Part[], folder: string, name: string): Source | undefined {
  const said = parts
    .flatMap(({ path, definition }) =>
      environmentOf(definition).flatMap(([one, value]) => (one === name ? [{ path, value }] : [])),
    )
    .at(-1);
  if (said) return sourceOfEnvironment(said, folder, name);
  const listed = parts.flatMap(({ path, definition }) =>
    envFilesIn(definition).map((entry) => ({ path, file: envFileOf(entry, folder) })),
  );
  const open = listed.find(({ file }) => file === undefined);
  if (open) return { reads: [], compose: { path: open.path, value: () => unknown(OPEN) }, isOpen: true };
  const reads = listed.flatMap(({ file }) => file ?? []).toReversed();
  return reads.length === 0 ? undefined : { reads };
}

const OPEN =
  'it may come from a file that is not known from here: an env file by its path or format, or a service that is extended';
const NO_TEXT = 'it is no text in the Compose file, and programs differ in the text that they make of it';
const REFUSED = 'Docker Compose refuses its value';

/** Stands for the value of the variable to see what becomes of it. */
const PROBE = 'value-of-the-variable';

type Said = { readonly path: string; readonly value: Json | undefined };

/** The `.env` decides where its value arrives as it is; what Compose adds to it is in no env file. */
function sourceOfEnvironment({ path, value }: Said, folder: string, name: string): Source {
  const resolved = (lookUp: LookUp): Reading => {
    if (value === null || value === undefined) return lookUp(name);
    if (Number.isSafeInteger(value)) return known(String(value));
    if (typeof value !== 'string') return unknown(NO_TEXT);
    return substitute(value, lookUp) ?? (lookUp(name).kind === 'absent' ? ABSENT : unknown(REFUSED));
  };
  const variables = (read: Reader): LookUp => variablesOf(folder, name, read);
  const ofProbe = resolved((one) => (one === name ? known(PROBE) : FROM_OUTSIDE));
  const isPassedOn = ofProbe.kind === 'value' && ofProbe.value === PROBE;
  return {
    reads: isPassedOn ? [join(folder, '.env')] : [],
    compose: { path, value: (read) => resolved(variables(read)) },
  };
}

type LookUp = (name: string) => Reading;

/** The `.env` beside the Compose file. Any other variable than the one that is asked for may come from outside. */
function variablesOf(folder: string, wanted: string, read: Reader): LookUp {
  const file = read(join(folder, '.env'));
  return (name) => {
    if (file.kind === 'refused') return unknown(file.reason);
    const text = file.kind === 'file' ? file.content.toString('utf8') : '';
    const reading = readVariable(text, name, 'compose');
    return reading.kind === 'absent' && name !== wanted ? FROM_OUTSIDE : reading;
  };
}

type Entry = readonly [name: string, value: Json | undefined];

/** A list of `NAME` and `NAME=value`, or an object. */
function environmentOf(service: unknown): readonly Entry[] {
  const environment = valueAt(service, 'environment');
  if (!isList(environment)) return Object.entries(objectOf(environment));
  return environment.flatMap((entry): readonly Entry[] => {
    const text = textOf(entry);
    if (text === undefined) return [];
    const sign = text.indexOf('=');
    return sign === -1 ? [[text, undefined]] : [[text.slice(0, sign), text.slice(sign + 1)]];
  });
}

function envFilesIn(service: JsonObject): readonly Json[] {
  const { env_file: entries } = service;
  if (entries === undefined) return [];
  return isList(entries) ? entries : [entries];
}

/** @returns undefined for one in a format of its own, such as `raw`, or with variables in its path */
function envFileOf(entry: Json, folder: string): string | undefined {
  const path = substitute(textOf(entry) ?? textOf(valueAt(entry, 'path')) ?? '', () => FROM_OUTSIDE);
  const isPlain = path?.kind === 'value' && path.value !== '' && valueAt(entry, 'format') === undefined;
  return isPlain ? resolve(folder, path.value) : undefined;
}

function contextOf({ build }: JsonObject, folder: string): string {
  const context = textOf(build) ?? textOf(valueAt(build, 'context')) ?? '.';
  return resolve(folder, context);
}
