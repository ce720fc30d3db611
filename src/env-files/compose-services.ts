import { join, resolve } from 'node:path';
import { isList, isObject, type Json, type JsonObject, objectOf, textOf, valueAt } from '../lib/json.ts';
import { projectText, yamlOf } from './folders.ts';
import type { Role, Service } from './frameworks.ts';
import { known, type Reading, unknown } from './reading.ts';

/**
 * Services of Docker Compose that read an env file: https://docs.docker.com/reference/compose-file/services/#env_file.
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

/** Compose takes the first that exists. */
function firstOf(folder: string, names: readonly string[]): readonly ComposeFile[] {
  for (const name of names) {
    const text = projectText(folder, name);
    if (text !== '')
      return [{ path: join(folder, name), services: objectOf(valueAt(yamlOf(text), 'services')) }];
  }
  return [];
}

/** @param name the variable with the key */
export function composeServicesIn(
  folder: string,
  name: string,
  roleOf: (folder: string) => Role,
): readonly Service[] {
  const files = [...firstOf(folder, NAMES), ...firstOf(folder, OVERRIDES)];
  const services = new Set(files.flatMap((file) => Object.keys(file.services)));
  return [...services].flatMap((service): readonly Service[] => {
    const parts = files.flatMap(({ path, services: { [service]: definition } }) =>
      isObject(definition) ? [{ path, definition }] : [],
    );
    const built = parts.findLast(({ definition }) => definition.build !== undefined)?.definition;
    const role = roleOf(contextOf(built, folder));
    const source = sourceOf(parts, folder, name);
    return source ? [{ framework: `Docker Compose (${service})`, role, dialect: 'compose', ...source }] : [];
  });
}

type Part = { readonly path: string; readonly definition: JsonObject };

/**
 * What `environment` says goes before `env_file`: the variable alone, or `${NAME}`, comes from the `.env` beside the file;
 * anything else comes from no env file.
 */
function sourceOf(
  parts: readonly Part[],
  folder: string,
  name: string,
): Pick<Service, 'reads' | 'home' | 'given'> | undefined {
  const listed = parts.flatMap(({ path, definition }) =>
    envFilesIn(definition).map((entry) => ({ path, entry })),
  );
  const reads = listed
    .flatMap(({ entry }) => (isPlain(entry) ? resolve(folder, pathIn(entry)) : []))
    .toReversed();
  const givenBy = (path: string, reading: Reading) => ({
    reads,
    home: path,
    given: { variable: name, reading },
  });
  const said = parts
    .flatMap(({ path, definition }) => environmentOf(definition).map((entry) => ({ path, entry })))
    .findLast(({ entry }) => entry === name || entry.startsWith(`${name}=`));
  if (said) {
    const value = said.entry.slice(name.length);
    const isFromProject = value === '' || new RegExp(`^=\\$\\{?${name}(?!\\w)`).test(value);
    if (isFromProject) return { reads: [join(folder, '.env')], home: join(folder, '.env') };
    return givenBy(said.path, value.includes('$') ? unknown(PUT_TOGETHER) : known(value.slice(1)));
  }
  const open = listed.find(({ entry }) => !isPlain(entry));
  if (open) return givenBy(open.path, unknown(OPEN));
  const [home] = reads;
  return home === undefined ? undefined : { reads, home };
}

const PUT_TOGETHER = 'Docker Compose puts its value together from other variables';
const OPEN = 'one of the env files of the service has a path with variables, or a format of its own';

/** `NAME` or `NAME=value`; the entries are a list of such texts, or an object. */
function environmentOf(service: unknown): readonly string[] {
  const environment = valueAt(service, 'environment');
  if (isList(environment)) return environment.flatMap((entry) => textOf(entry) ?? []);
  return Object.entries(objectOf(environment)).map(([name, value]) =>
    value === null ? name : `${name}=${value}`,
  );
}

function envFilesIn(service: JsonObject): readonly Json[] {
  const { env_file: entries } = service;
  if (entries === undefined) return [];
  return isList(entries) ? entries : [entries];
}

const pathIn = (entry: Json): string => textOf(entry) ?? textOf(valueAt(entry, 'path')) ?? '';

/** Neither in a format of its own, such as `raw`, nor with variables in its path. */
const isPlain = (entry: Json): boolean =>
  pathIn(entry) !== '' && !pathIn(entry).includes('$') && valueAt(entry, 'format') === undefined;

function contextOf(service: unknown, folder: string): string {
  const build = valueAt(service, 'build');
  const context = textOf(build) ?? textOf(valueAt(build, 'context')) ?? '.';
  return resolve(folder, context);
}
