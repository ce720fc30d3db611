import { statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { DIALECT_NAMES, DIALECTS, readVariable } from '../env-files/dialects.ts';
import { type EffectiveValue, effectiveValue, withoutLinks } from '../env-files/effective.ts';
import { gitignoreLine, ignoreState, readEnvFile } from '../env-files/file.ts';
import { type EnvFile, findEnvFiles, isFile } from '../env-files/find.ts';
import { definitionsIn } from '../env-files/layout.ts';
import type { VerifyInputs } from '../inputs/types.ts';
import { groupBy } from '../lib/groups.ts';
import { count, shellWord } from '../lib/text.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import { explainDifference } from '../proof/compare.ts';
import { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { lineReadDifferently } from '../signing-key/findings.ts';
import {
  definedTwice,
  envFileMissing,
  keyMissing,
  keysDiffer,
  lifetimeMissing,
  lifetimesDiffer,
  noEnvFiles,
  notIgnored,
  notReadable,
  readableByOthers,
  tracked,
} from './findings.ts';

/** What each service gets from its env files, as its framework reads them. */

const LIFETIME = 'JWT_EXPIRATION_HOURS';

type Service = {
  readonly file: EnvFile;
  /** Relative to the folder of the terminal, with `/`. */
  readonly path: string;
  readonly key: EffectiveValue;
  readonly hours: EffectiveValue;
};

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
  readonly key?: LocalKey;
};

type Asked = Pick<VerifyInputs, 'key' | 'keyInput' | 'secretName' | 'secretAliases'>;

/** The services of the repository that have to do with the key. A key in the environment of this process goes before. */
export const readEnvFiles = ({ root, directory }: Folders, inputs: Asked): EnvFiles => {
  const names = [inputs.secretName, ...inputs.secretAliases];
  const services = findEnvFiles(root, inputs.secretName)
    .map((file) => ({
      file,
      path: pathIn(directory, file.path),
      key: firstOf(names.map((name) => effectiveValue(file, name))),
      hours: effectiveValue(file, LIFETIME),
    }))
    .filter(({ file, key }) => file.role !== 'unknown' || key.reading.kind !== 'absent');
  const own = inputs.key.reveal();
  const key =
    own === '' ? keyOf(directory, services) : { text: own, place: inputs.keyInput, isOfFile: false };
  return { root, directory, services, ...(key && { key }) };
};

const pathIn = (directory: string, path: string): string => relative(directory, path).split(sep).join('/');

const ABSENT: EffectiveValue = { reading: { kind: 'absent' } };

const firstOf = (values: readonly EffectiveValue[]): EffectiveValue =>
  values.find(({ reading }) => reading.kind !== 'absent') ?? ABSENT;

const placeOf = (directory: string, { path, line }: EffectiveValue, fallback: string): string =>
  path === undefined ? fallback : `${pathIn(directory, path)}${line === undefined ? '' : `:${line}`}`;

const signersFirst = (services: readonly Service[]): readonly Service[] =>
  services.toSorted((a, b) => Number(b.file.role === 'signer') - Number(a.file.role === 'signer'));

/** That of the signer, whose tokens the others have to accept. */
const keyOf = (directory: string, services: readonly Service[]): LocalKey | undefined => {
  for (const { key, path } of signersFirst(services))
    if (key.reading.kind === 'value' && key.reading.value !== '')
      return { text: key.reading.value, place: placeOf(directory, key, path), isOfFile: true };
  return undefined;
};

/** A secret of the frontend as a line for `other-secrets`; '' where its env files have none. */
export const sessionSecretLine = (root: string, name: string): string => {
  for (const file of findEnvFiles(root, name).filter(({ role }) => role === 'signer')) {
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
  const { directory, services } = files;
  if (services.length === 0)
    return { outcome: { ok: false, findings: [noEnvFiles(files.root)] }, summary: 'no env file was found' };
  for (const { file, path, key } of services)
    progress(`${placeOf(directory, key, path)}  ${file.framework}, ${file.role}: ${key.reading.kind}`);
  const findings = [
    ...judgeKeys(files, variable),
    ...judgeLifetimes(files),
    ...(await judgeFiles(files, variable)),
  ];
  const [first, ...rest] = findings.toSorted((a, b) => Number(isError(b)) - Number(isError(a)));
  if (first && isError(first))
    return {
      outcome: { ok: false, findings: [first, ...rest] },
      summary: first.title,
    };
  const unknown = findings.find(({ code }) => code === notReadable.code);
  const roles = new Set(services.map(({ file }) => file.role));
  const isAlone = services.length === 1 || !(roles.has('signer') && roles.has('verifier'));
  return {
    outcome: succeed(true, findings),
    summary: unknown
      ? `${unknown.where}: ${unknown.title}`
      : isAlone
        ? `${services.map(({ path }) => path).join(', ')}: which service signs and which verifies was not found, so nothing is compared`
        : `${count(services.length, 'service')} get one key: ${services.map(({ key, path }) => placeOf(directory, key, path)).join(', ')}`,
    ...((unknown || isAlone) && { status: 'not-established' as const }),
  };
};

/** Whether the service has an env file at all. */
const isThere = ({ reads, given }: EnvFile): boolean => given !== undefined || reads.some(isFile);

const missingIn = (directory: string, { file, path, key }: Service, variable: string): readonly Finding[] => {
  const { reading } = key;
  if (reading.kind === 'unknown')
    return [notReadable(placeOf(directory, key, path), variable, reading.reason)];
  if (reading.kind === 'value' && reading.value !== '') return [];
  return isThere(file)
    ? [keyMissing(placeOf(directory, key, path), variable)]
    : [
        envFileMissing(
          path,
          `${file.role} (${file.framework})`,
          file.example && pathIn(directory, file.example),
        ),
      ];
};

const judgeKeys = ({ directory, services }: EnvFiles, variable: string): readonly Finding[] => {
  const missing = services.flatMap((service) => missingIn(directory, service, variable));
  const right = keyOf(directory, services);
  if (!right) return missing;
  const known = { variable, key: new Secret(right.place, right.text), otherSecrets: [] };
  const others = services.flatMap(({ file, path, key }) => {
    const { reading } = key;
    if (reading.kind !== 'value' || reading.value === '') return [];
    const difference = explainDifference(reading.value, known);
    const place = placeOf(directory, key, path);
    return difference === undefined ? [] : [{ place, line: `${place} (${file.framework}) ${difference}.` }];
  });
  const [first] = others;
  const differ = first
    ? [
        keysDiffer(
          right.place,
          others.map(({ line }) => line),
          first.place,
        ),
      ]
    : [];
  return [...unique(missing), ...differ];
};

/** Two services may read one file. */
const unique = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => [`${finding.code} ${finding.where} ${finding.title}`, finding]),
  ).values(),
];

const judgeLifetimes = ({ directory, services }: EnvFiles): readonly Finding[] => {
  const given = services.flatMap(({ path, hours }) => {
    const { reading } = hours;
    return reading.kind === 'value' ? [{ place: placeOf(directory, hours, path), text: reading.value }] : [];
  });
  const [first] = given;
  if (!first) return [];
  // A file that is not there at all has a finding of its own.
  const lacking = services.filter(({ file, hours }) => hours.reading.kind === 'absent' && isThere(file));
  const unread = services.flatMap(({ path, hours }) =>
    hours.reading.kind === 'unknown'
      ? [notReadable(placeOf(directory, hours, path), LIFETIME, hours.reading.reason)]
      : [],
  );
  const other = given.find(({ text }) => text !== first.text);
  const lines = given.map(
    ({ place, text }) => `${place}: ${/^\d{1,9}$/.test(text) ? text : 'no whole number'}`,
  );
  return unique([
    ...lacking.map(({ path }) => lifetimeMissing(path)),
    ...unread,
    ...(other ? [lifetimesDiffer(lines, other.place)] : []),
  ]);
};

/** Findings that do not depend on which program reads the file. */
const judgeFiles = async (
  { directory, services }: EnvFiles,
  variable: string,
): Promise<readonly Finding[]> => {
  const paths = [...new Set(services.flatMap(({ file, key }) => (file.given ? [] : (key.path ?? []))))];
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
  const content = contentOf(path);
  if (!content) return [];
  const text = content.toString('latin1');
  const lines = definitionsIn(text)
    .filter(({ name }) => name === variable)
    .map(({ start }) => text.slice(0, start).split(/\r\n|\n|\r/).length);
  const places = lines.map((line) => `${shown}:${line}`);
  const read = content.toString('utf8');
  const readers = readersApart(read, variable);
  const isByLineEnds = readersApart(read.replaceAll('\r\n', '\n'), variable).length < 2;
  const repair = isByLineEnds
    ? `Give the file Unix line ends: perl -pi -e 's/\\r$//' ${shellWord(shown)}`
    : undefined;
  return [
    ...(lines.length > 1 ? [definedTwice(places, variable)] : []),
    ...(readers.length > 1
      ? [lineReadDifferently(places.at(-1) ?? shown, variable, { readers, repair })]
      : []),
  ];
};

const contentOf = (path: string): Buffer | undefined => {
  const file = readEnvFile(withoutLinks(path));
  return file.kind === 'file' ? file.content : undefined;
};

/** The programs that read different values, one line for each value; one line where all agree that read the file at all. */
const readersApart = (text: string, variable: string): readonly string[] => {
  const read = DIALECTS.flatMap((dialect) => {
    const reading = readVariable(text, variable, dialect);
    return reading.kind === 'unknown'
      ? []
      : [{ dialect, value: reading.kind === 'value' ? reading.value : undefined }];
  });
  const groups = [...groupBy(read, ({ value }) => value)];
  return groups.map(([value, group], index) => {
    const names = group.map(({ dialect }) => DIALECT_NAMES[dialect]).join(', ');
    const what = value === undefined ? 'nothing' : index === 0 ? 'one value' : 'another one';
    return `${names} ${group.length === 1 ? 'reads' : 'read'} ${what}`;
  });
};
