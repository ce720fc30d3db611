import { join, resolve } from 'node:path';
import { isList, objectOf, textOf, valueAt } from '../lib/json.ts';
import { projectText, yamlOf } from './folders.ts';
import type { Role, Service } from './frameworks.ts';

/**
 * Services of Docker Compose that read an env file: https://docs.docker.com/reference/compose-file/services/#env_file.
 * The `.env` beside the file gives a service nothing by itself; its variables are put into the file.
 */

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

/** @param name the variable with the key */
export function composeServicesIn(
  folder: string,
  name: string,
  roleOf: (folder: string) => Role,
): readonly Service[] {
  // Compose takes the first that exists.
  const text = NAMES.map((file) => projectText(folder, file)).find((found) => found !== '') ?? '';
  const { services } = objectOf(yamlOf(text));
  return Object.entries(objectOf(services)).flatMap(([service, definition]): readonly Service[] => {
    const reads = filesOf(definition, folder, name);
    const [home] = reads;
    if (home === undefined) return [];
    const role = roleOf(contextOf(definition, folder));
    return [{ framework: `Docker Compose (${service})`, role, dialect: 'compose', reads, home }];
  });
}

/**
 * What `environment` says goes before `env_file`: the variable alone, or `${NAME}`, comes from the `.env` beside the file;
 * anything else comes from no env file. Of several files the last one wins.
 */
function filesOf(service: unknown, folder: string, name: string): readonly string[] {
  const given = environmentOf(service).find((entry) => entry === name || entry.startsWith(`${name}=`));
  if (given === undefined) return envFilesOf(service, folder).toReversed();
  const isFromProject =
    given === name || new RegExp(`^=\\$\\{?${name}(?!\\w)`).test(given.slice(name.length));
  return isFromProject ? [join(folder, '.env')] : [];
}

/** `NAME` or `NAME=value`; the entries are a list of such texts, or an object. */
function environmentOf(service: unknown): readonly string[] {
  const environment = valueAt(service, 'environment');
  if (isList(environment)) return environment.flatMap((entry) => textOf(entry) ?? []);
  return Object.entries(objectOf(environment)).map(([name, value]) =>
    value === null ? name : `${name}=${value}`,
  );
}

/** One in the format `raw`, or whose path has variables, is left out. */
function envFilesOf(service: unknown, folder: string): readonly string[] {
  const entries = valueAt(service, 'env_file');
  return (isList(entries) ? entries : [entries])
    .filter((entry) => valueAt(entry, 'format') === undefined)
    .flatMap((entry) => textOf(entry) ?? textOf(valueAt(entry, 'path')) ?? [])
    .filter((path) => !path.includes('$'))
    .map((path) => resolve(folder, path));
}

function contextOf(service: unknown, folder: string): string {
  const build = valueAt(service, 'build');
  const context = textOf(build) ?? textOf(valueAt(build, 'context')) ?? '.';
  return resolve(folder, context);
}
