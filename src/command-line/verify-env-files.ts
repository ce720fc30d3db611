import { statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { readersApart } from '../env-files/dialects.ts';
import { type EffectiveValue, effectiveValue, fromDisk, isGiven, sourceOf } from '../env-files/effective.ts';
import { gitignoreLine, ignoreState, isFile } from '../env-files/file.ts';
import { exampleBeside, findEnvFiles, findOwnEnvFiles } from '../env-files/find.ts';
import type { EnvFile } from '../env-files/frameworks.ts';
import { definitionsIn } from '../env-files/layout.ts';
import { ABSENT } from '../env-files/reading.ts';
import type { VerifyInputs } from '../inputs/types.ts';
import { count } from '../lib/text.ts';
import { errorsFirst, type Finding, isError, succeed } from '../model/finding.ts';
import { explainDifference } from '../proof/compare.ts';
import { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { lineReadDifferently } from '../signing-key/findings.ts';
import {
  definedTwice,
  envFileMissing,
  filesAside,
  filesShared,
  foldersUnsearched,
  keyMissing,
  keysDiffer,
  lifetimeMissing,
  lifetimesDiffer,
  noEnvFiles,
  notIgnored,
  notReadable,
  onlyOneHolder,
  readableByOthers,
  tracked,
  unixText,
} from './findings.ts';
import { LIFETIME } from './setup-facts.ts';

/** What each service gets from its env files, as its framework reads them. */

/** Places are relative to the folder of the terminal, with `/`. */
type Value = Pick<EffectiveValue, 'reading' | 'path'> & {
  /** `file:line` of the line that wins, or the file where the variable belongs. */
  readonly place: string;
  /** The Compose file, where it decides the value by itself. */
  readonly compose: string | undefined;
};

type Service = { readonly file: EnvFile; readonly key: Value; readonly hours: Value };

export type LocalKey = {
  readonly text: string;
  /** `file:line`, or the variable of this process. */
  readonly place: string;
  /** It is in an env file, and so no key of production. */
  readonly isOfFile: boolean;
};

/** What is searched, and the folder of the terminal: paths are relative to that one, so that commands work there. */
type Folders = { readonly root: string; readonly directory: string };

type EnvFiles = Folders & {
  readonly services: readonly Service[];
  /** Notices of what was left out. */
  readonly notes: readonly Finding[];
  readonly key?: LocalKey;
};

type Asked = Pick<VerifyInputs, 'key' | 'keyInput' | 'secretName' | 'secretAliases'>;

/** The services of the repository that have to do with the key. A key in the environment of this process goes before. */
export const readEnvFiles = async ({ root, directory }: Folders, inputs: Asked): Promise<EnvFiles> => {
  const names = [inputs.secretName, ...inputs.secretAliases];
  const found = await findOwnEnvFiles(root, names);
  const services = found.files.map((file) => ({
    file,
    key: valueFrom(file, names, directory),
    hours: valueFrom(file, [LIFETIME], directory),
  }));
  const shown = (path: string): string => pathIn(directory, path);
  const notes = [
    ...(found.aside.length > 0 ? [filesAside(found.aside.map(shown), inputs.secretName)] : []),
    ...(found.shared.length > 0 ? [filesShared(found.shared.map(shown), inputs.secretName)] : []),
    ...(found.unsearched === undefined ? [] : [foldersUnsearched(shown(found.unsearched))]),
  ];
  const own = inputs.key.reveal();
  const key = own === '' ? keyOf(services) : { text: own, place: inputs.keyInput, isOfFile: false };
  return { root, directory, services, notes, ...(key && { key }) };
};

const pathIn = (directory: string, path: string): string => relative(directory, path).split(sep).join('/');

/** What a service gets for the first of the names that is set. */
const valueFrom = (file: EnvFile, names: readonly string[], directory: string): Value => {
  const values = names.map((name) => ({ name, ...effectiveValue(file, name) }));
  const [first] = values;
  const found = values.find(({ reading }) => reading.kind !== 'absent') ?? first;
  const { reading = ABSENT, path, line } = found ?? {};
  const shown = pathIn(directory, path ?? file.path);
  return {
    reading,
    ...(path !== undefined && { path }),
    place: line === undefined ? shown : `${shown}:${line}`,
    compose: found && isGiven(file, found.name) ? shown : undefined,
  };
};

const textIn = ({ reading }: Value): string => (reading.kind === 'value' ? reading.value : '');

/** That of the signer, whose tokens the others have to accept. */
const keyOf = (services: readonly Service[]): LocalKey | undefined => {
  const holders = services.filter(({ key }) => textIn(key) !== '');
  const holder = holders.find(({ file }) => file.role === 'signer') ?? holders[0];
  return holder && { text: textIn(holder.key), place: holder.key.place, isOfFile: true };
};

/** A secret of the frontend as a line for `other-secrets`; '' where its env files have none. */
export const sessionSecretLine = (root: string, name: string): string => {
  for (const file of findEnvFiles(root, [name]).files.filter(({ role }) => role === 'signer')) {
    const { reading } = effectiveValue(file, name);
    if (reading.kind === 'value' && /^[^\r\n]+$/.test(reading.value)) return `${name}=${reading.value}`;
  }
  return '';
};

/** Do all services get the same key and lifetime, and does only this user see them? */
export const checkEnvFiles = async (
  files: EnvFiles,
  variable: string,
  { progress }: Pick<RunContext, 'progress'>,
): Promise<StageResult<true>> => {
  const { services } = files;
  if (services.length === 0)
    return { outcome: { ok: false, findings: [noEnvFiles(files.root)] }, summary: 'no env file was found' };
  for (const { file, key } of services)
    progress(`${key.place}  ${file.framework}, ${file.role}: ${key.reading.kind}`);
  const places = [...new Set(services.map(({ key }) => key.place))];
  const only = places.length === 1 && keyOf(services)?.place;
  const findings = [
    ...judgeKeys(files, variable),
    ...judgeLifetimes(files),
    ...(await judgeFiles(files, variable)),
    ...(only ? [onlyOneHolder(only, variable)] : []),
    ...files.notes,
  ];
  const [first, ...rest] = errorsFirst(findings);
  if (first && isError(first))
    return {
      outcome: { ok: false, findings: [first, ...rest] },
      summary: first.title,
    };
  const unknown = findings.find(({ code }) => code === notReadable.code);
  return {
    outcome: succeed(true, findings),
    summary: unknown
      ? `${unknown.where}: ${unknown.title}`
      : only
        ? `${only} has the key, and nothing else needs it here`
        : `${count(services.length, 'service')} get one key: ${places.join(', ')}`,
    ...(unknown && { status: 'not-established' as const }),
  };
};

/** Whether the service has an env file at all. */
const isThere = ({ reads }: EnvFile): boolean => reads.length === 0 || reads.some(isFile);

const missingIn = (directory: string, { file, key }: Service, variable: string): readonly Finding[] => {
  const { reading, place, compose } = key;
  if (reading.kind === 'unknown') return [notReadable(place, variable, { reason: reading.reason, compose })];
  if (textIn(key) !== '') return [];
  if (isThere(file)) return [keyMissing(place, variable, compose)];
  const example = exampleBeside(file.path);
  const name = file.role === 'unknown' ? file.framework : `the ${file.role} (${file.framework})`;
  return [envFileMissing(place, name, example && pathIn(directory, example))];
};

const judgeKeys = ({ directory, services }: EnvFiles, variable: string): readonly Finding[] => {
  const missing = unique(services.flatMap((service) => missingIn(directory, service, variable)));
  const right = keyOf(services);
  if (!right) return missing;
  const known = { variable, key: new Secret(right.place, right.text), otherSecrets: [] };
  const apart = services.flatMap(({ file, key }) => {
    const difference = textIn(key) === '' ? undefined : explainDifference(textIn(key), known);
    return difference === undefined ? [] : [{ key, line: `${key.place} (${file.framework}) ${difference}.` }];
  });
  const [first] = apart;
  if (!first) return missing;
  const involved = [...services.filter(({ key }) => key.place === right.place), ...apart];
  const compose = involved.find(({ key }) => key.compose !== undefined)?.key.compose;
  const lines = apart.map(({ line }) => line);
  return [...missing, keysDiffer(right.place, { variable, lines, where: first.key.place, compose })];
};

/** Two services may read one file. */
const unique = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => [`${finding.code} ${finding.where} ${finding.title}`, finding]),
  ).values(),
];

const judgeLifetimes = ({ services }: EnvFiles): readonly Finding[] => {
  const given = services.flatMap(({ hours }) => (hours.reading.kind === 'value' ? [hours] : []));
  const [first] = given;
  if (!first) return [];
  // A file that is not there at all has a finding of its own, and a container may get the two from different files.
  const lacking = services.filter(
    ({ file, key, hours }) =>
      hours.reading.kind === 'absent' &&
      sourceOf(file, LIFETIME)?.reads.includes(key.path ?? file.path) === true &&
      isThere(file),
  );
  const unread = services.flatMap(({ hours: { reading, place, compose } }) =>
    reading.kind === 'unknown' ? [notReadable(place, LIFETIME, { reason: reading.reason, compose })] : [],
  );
  const other = given.find((hours) => textIn(hours) !== textIn(first));
  const lines = given.map(
    (hours) => `${hours.place}: ${/^\d{1,9}$/.test(textIn(hours)) ? textIn(hours) : 'not a whole number'}`,
  );
  const compose = given.find((hours) => hours.compose !== undefined)?.compose;
  return unique([
    ...lacking.map(({ hours }) => lifetimeMissing(hours.place)),
    ...unread,
    ...(other ? [lifetimesDiffer({ variable: LIFETIME, lines, where: other.place, compose })] : []),
  ]);
};

/** Findings that do not depend on which program reads the file. */
const judgeFiles = async (
  { directory, services }: EnvFiles,
  variable: string,
): Promise<readonly Finding[]> => {
  const paths = [
    ...new Set(
      services.flatMap(({ file, key: { path = '' } }) =>
        path === '' || path === sourceOf(file, variable)?.compose?.path ? [] : [path],
      ),
    ),
  ];
  const facts = await Promise.all(
    paths.map(async (path) => ({
      path: pathIn(directory, path),
      ignoreFile: pathIn(directory, join(dirname(path), '.gitignore')),
      ignoreLine: gitignoreLine(path),
      state: await ignoreState(path),
      mode: modeOf(path),
    })),
  );
  const inGit = facts.filter(({ state }) => state === 'tracked');
  const inReach = facts.filter(({ state }) => state === 'not-ignored');
  const open = facts.filter(({ mode }) => (mode & 0o044) !== 0).map(({ path }) => path);
  return [
    ...(inGit.length > 0 ? [tracked(inGit)] : []),
    ...(inReach.length > 0 ? [notIgnored(inReach)] : []),
    ...paths.flatMap((path) => judgeLines(directory, path, variable)),
    ...(open.length > 0 ? [readableByOthers(open)] : []),
  ];
};

/** Permission bits; Windows has no such modes, and a link that leads nowhere has none. */
const modeOf = (path: string): number =>
  process.platform === 'win32' || !isFile(path) ? 0 : statSync(path).mode & 0o777;

const judgeLines = (directory: string, path: string, variable: string): readonly Finding[] => {
  const shown = pathIn(directory, path);
  const file = fromDisk(path);
  if (file.kind !== 'file') return [];
  const text = file.content.toString('latin1');
  const lines = definitionsIn(text)
    .filter(({ name }) => name === variable)
    .map(({ start }) => text.slice(0, start).split(/\r\n|\n|\r/).length);
  const places = lines.map((line) => `${shown}:${line}`);
  const read = file.content.toString('utf8');
  const readers = readersApart(read, variable);
  const asUnix = read.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const repair = readersApart(asUnix, variable).length < 2 ? unixText(shown) : undefined;
  return [
    ...(lines.length > 1 ? [definedTwice(places, variable)] : []),
    ...(readers.length > 1
      ? [lineReadDifferently(places.at(-1) ?? shown, variable, { readers, repair })]
      : []),
  ];
};
