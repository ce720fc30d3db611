import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { withoutLinks } from '../lib/files.ts';
import { gitStatuses } from '../signing-key/git-repository.ts';
import { composeServicesIn } from './compose-services.ts';
import { effectiveValue, fromDisk, sourceOf } from './effective.ts';
import { isFile } from './file.ts';
import { type Checkout, type Folder, foldersOf } from './folders.ts';
import { type EnvFile, type Role, servicesIn } from './frameworks.ts';
import { definitionsIn } from './layout.ts';

export type EnvFiles = {
  readonly files: readonly EnvFile[];
  /** Absolute: env files with the variable that no service is known to read, and whose names are not of this machine. */
  readonly aside: readonly string[];
  /** Absolute: those that git tracks, and that no service is known to read. */
  readonly shared: readonly string[];
  /** Absolute: a folder that was not searched, because there are too many. */
  readonly unsearched?: string;
};

type Found = { readonly folder: Folder; readonly service: EnvFile };

type Names = readonly string[];

/** As `findEnvFiles`, without what git tracks: defaults and samples for everyone, as long as another file has the variable. */
export async function findOwnEnvFiles(root: string, names: Names): Promise<EnvFiles> {
  const found = findEnvFiles(root, names);
  const paths = found.files.filter(({ framework }) => framework === NO_SERVICE).map(({ path }) => path);
  const asGitHasIt = (path: string): string => join(withoutLinks(dirname(path)), basename(path));
  const never = new AbortController().signal;
  const statuses = await gitStatuses(paths.map(asGitHasIt), { env: process.env, cancelled: never });
  const tracked = new Set(paths.filter((path) => statuses.get(asGitHasIt(path)) === 'tracked'));
  return tracked.size === 0 ? found : findEnvFiles(root, names, tracked);
}

/**
 * Where the services of a checkout get the variable, or should get it. That a service needs it is known from an env file
 * that has it, from a template that names it, or from Docker Compose. Where nothing says that a role has it, it is what a
 * framework mostly does. Never throws.
 *
 * @param names the variable that is looked for, and other names for it
 * @param tracked absolute paths of env files that count only where no other has the variable
 */
export function findEnvFiles(root: string, names: Names, tracked: ReadonlySet<string> = new Set()): EnvFiles {
  const checkout = foldersOf(resolve(root));
  const found = servicesOf(checkout, resolve(root), names);
  const wanted = found.filter(({ service }) => isWanted(service, names));
  const read = new Set(wanted.flatMap(({ service }) => readsOf(service, names)).map(withoutLinks));
  const others = envFilesIn(checkout).filter((path) => !read.has(withoutLinks(path)) && defines(path, names));
  const here = others.filter(isOfThisMachine).map(withoutService);
  const has = (file: EnvFile): boolean => names.some((name) => isSet(file, name));
  const own = [...wanted.map(({ service }) => service), ...here.filter(({ path }) => !tracked.has(path))];
  const shared = own.some(has) ? here.filter((file) => !own.includes(file)) : [];
  const sure = own.some(has) ? own : [...wanted.map(({ service }) => service), ...here];
  return {
    files: [
      ...sure,
      ...(sure.some(has) ? [] : templatesAlone(checkout, sure, names)),
      ...probable(found, sure).map(({ service }) => service),
    ],
    aside: others.filter((path) => !isOfThisMachine(path)),
    shared: shared.map(({ path }) => path),
    ...(checkout.unsearched !== undefined && { unsearched: checkout.unsearched }),
  };
}

function servicesOf({ folders }: Checkout, top: string, names: Names): readonly Found[] {
  const ofFrameworks = folders.flatMap((folder) =>
    servicesIn(folder, top).map((service) => ({ folder, service })),
  );
  const roleOf = (path: string): Role =>
    ofFrameworks.find(({ folder }) => folder.path === path)?.service.role ?? 'unknown';
  const inContainers = folders.flatMap((folder) =>
    composeServicesIn(folder, { names, roleOf }).map((service) => ({ folder, service })),
  );
  return [...ofFrameworks, ...inContainers];
}

const readsOf = (service: EnvFile, names: Names): readonly string[] =>
  names.flatMap((name) => sourceOf(service, name)?.reads ?? []);

const isSet = (service: EnvFile, name: string): boolean =>
  effectiveValue(service, name).reading.kind !== 'absent';

const textOf = (path: string): string => {
  const file = fromDisk(path);
  return file.kind === 'file' ? file.content.toString('latin1') : '';
};

const mentions = (path: string, names: Names): boolean => {
  const text = textOf(path);
  return names.some((name) => text.includes(name));
};

/**
 * It gets the variable or should: Docker Compose or a template says so, or an env file names it, e.g. in a line that is
 * commented out. Of a service without a known role a value is needed, or one that cannot be read.
 */
function isWanted(service: EnvFile, names: Names): boolean {
  const example = exampleBeside(service.path);
  const isOfRole = service.role !== 'unknown';
  return (
    (example !== undefined && defines(example, names)) ||
    names.some((name) => {
      const { reads = [], compose } = sourceOf(service, name) ?? {};
      const { kind } = effectiveValue(service, name).reading;
      const isOpen = kind === 'unknown' || isOfRole;
      return (
        compose !== undefined || kind === 'value' || (isOpen && reads.some((path) => mentions(path, names)))
      );
    })
  );
}

const defines = (path: string, names: Names): boolean =>
  definitionsIn(textOf(path)).some(({ name, bare }) => !bare && names.includes(name));

/** Deeper ones are mostly examples and tests. */
const DEEPEST_GUESS = 3;

/**
 * The services nearest to the root whose role nothing else has. One may read an env file whose reader is not known: a
 * verifier any in its folders, and one without an env file that of a folder above it too.
 */
function probable(found: readonly Found[], sure: readonly EnvFile[]): readonly Found[] {
  const ofServices = found.filter(
    ({ folder, service }) => service.role !== 'unknown' && folder.level <= DEEPEST_GUESS,
  );
  const levels = ofServices.map(({ folder: { level } }) => Math.max(1, level));
  const ofNoService = sure.filter(({ framework }) => framework === NO_SERVICE);
  return ofServices.filter(({ folder, service }) => {
    const isNear = Math.max(1, folder.level) === Math.min(...levels);
    const isTaken = sure.some(({ role }) => role === service.role);
    const isVerifier = service.role === 'verifier';
    const hasFile = service.reads.some(isFile);
    const mayRead = ofNoService.some(
      ({ path }) =>
        (isVerifier && (!hasFile || isBelow(path, folder.path))) ||
        (!hasFile && isBelow(folder.path, dirname(path))),
    );
    return isNear && !isTaken && !mayRead;
  });
}

const isBelow = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(folder + sep);

const NO_SERVICE = 'an unknown service';

const withoutService = (path: string): EnvFile => ({
  framework: NO_SERVICE,
  role: 'unknown',
  path,
  reads: [path],
});

const isEnvFile = (name: string): boolean => /^\.env(?:[._-].+)?$|.\.env$/.test(name);

const envFilesIn = ({ folders }: Checkout): readonly string[] =>
  folders.flatMap(({ path, files }) =>
    [...files].filter((name) => isEnvFile(name) && !isTemplate(name)).map((name) => join(path, name)),
  );

/** The words of `.env.development.local` beside `env`. */
const wordsOf = (name: string): readonly string[] =>
  name.split(/[._-]/).filter((word) => word !== '' && word !== 'env');

/** Other words name another place where it is read, such as `test` and `production`, whose keys are others. */
const isOfThisMachine = (path: string): boolean =>
  wordsOf(basename(path)).every((word) => ['local', 'dev', 'development'].includes(word));

const TEMPLATES = ['example', 'sample', 'template', 'dist'];

const isTemplate = (name: string): boolean => wordsOf(name).some((word) => TEMPLATES.includes(word));

/** The file that shows which variables an env file has. */
export const exampleBeside = (path: string): string | undefined =>
  [basename(path), '.env']
    .flatMap((name) => TEMPLATES.map((ending) => `${name}.${ending}`))
    .map((name) => join(dirname(path), name))
    .find(isFile);

/** What a template without a known service is for. */
function templatesAlone({ folders }: Checkout, sure: readonly EnvFile[], names: Names): readonly EnvFile[] {
  const homes = folders.map(({ path }) => join(path, '.env'));
  return homes
    .filter((home) => {
      const example = exampleBeside(home);
      const isOfService = sure.some(({ path }) => relative(dirname(home), dirname(path)) === '');
      return example !== undefined && !isOfService && defines(example, names);
    })
    .map(withoutService);
}
