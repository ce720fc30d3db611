import { join, resolve } from 'node:path';
import { isList, objectOf, textOf, valueAt } from '../lib/json.ts';
import { projectText, yamlOf } from './folders.ts';
import type { Role, Service } from './frameworks.ts';

/**
 * Services of Docker Compose that read an env file: https://docs.docker.com/reference/compose-file/services/#env_file.
 * The `.env` beside the file gives a service nothing by itself; its variables are put into the file.
 */

const NAMES = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];

const KEY = 'JWT_SECRET_KEY';

export function composeServicesIn(folder: string, roleOf: (folder: string) => Role): readonly Service[] {
  // Compose takes the first that exists.
  const text = NAMES.map((name) => projectText(folder, name)).find((found) => found !== '') ?? '';
  const { services } = objectOf(yamlOf(text));
  return Object.entries(objectOf(services)).flatMap(([name, service]) => {
    const files = envFilesOf(service, folder);
    const own = takesKeyFromProject(service) ? [join(folder, '.env')] : [];
    const reads = [...own, ...files.toReversed()];
    const [home] = reads;
    if (home === undefined) return [];
    return [
      {
        framework: `Docker Compose (${name})`,
        role: roleOf(contextOf(service, folder)),
        dialect: 'compose',
        reads,
        home,
      },
    ];
  });
}

/** A later file wins. One in the format `raw`, or whose path has variables, is left out. */
function envFilesOf(service: unknown, folder: string): readonly string[] {
  const entries = valueAt(service, 'env_file');
  return (isList(entries) ? entries : [entries])
    .filter((entry) => valueAt(entry, 'format') === undefined)
    .flatMap((entry) => textOf(entry) ?? textOf(valueAt(entry, 'path')) ?? [])
    .filter((path) => !path.includes('$'))
    .map((path) => resolve(folder, path));
}

/** `JWT_SECRET_KEY` alone or `JWT_SECRET_KEY: ${JWT_SECRET_KEY}` in `environment`. */
function takesKeyFromProject(service: unknown): boolean {
  const environment = valueAt(service, 'environment');
  const entries = isList(environment)
    ? environment.map((entry) => textOf(entry) ?? '')
    : Object.entries(objectOf(environment)).map(([name, value]) =>
        value === null ? name : `${name}=${value}`,
      );
  return entries.some((entry) => entry === KEY || new RegExp(`^${KEY}=\\$\\{?${KEY}\\b`).test(entry));
}

function contextOf(service: unknown, folder: string): string {
  const build = valueAt(service, 'build');
  const context = textOf(build) ?? textOf(valueAt(build, 'context')) ?? '.';
  return resolve(folder, context);
}
