import type { Reading } from '../env-files/reading.ts';
import { INPUTS } from '../inputs/table.ts';
import type { GitHubCliFailure, StoredName } from '../lib/github-cli.ts';
import { shellWord } from '../lib/text.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import { lintSigningKey } from '../signing-key/lint.ts';
import {
  envFileRefused,
  isGitUnknown,
  noKeyThere,
  oneKeyStays,
  oneLifetimeStays,
  staysApart,
  tracked,
} from './findings.ts';
import {
  type EnvFileFacts,
  LIFETIME,
  type PlaceFacts,
  type ProductionPlace,
  type ServiceValue,
  type SetupFacts,
} from './setup-facts.ts';
import { isLifetime, type SetupOptions } from './setup-options.ts';

/** What `setup` will do, decided from what it found, before anything is changed. */

export type VariableChange = {
  readonly name: string;
  /** `settled`: it has the value, but not in one line that all programs read. */
  readonly change: 'added' | 'replaced' | 'settled';
  /** Why a value is not kept, for people. */
  readonly reason?: string;
};

export type FilePlan = Pick<EnvFileFacts, 'path' | 'role' | 'exists' | 'example'> & {
  readonly changes: readonly VariableChange[];
  /** The line of a .gitignore that is needed before a key may be written. */
  readonly ignore?: { readonly file: string; readonly line: string };
  /** Only its owner may read it from now on. */
  readonly isClosed: boolean;
  readonly content: Buffer;
};

/** `secret`: the name by which the workflows read it. */
export type ProductionPlan =
  | { readonly kind: 'left alone' }
  | {
      readonly kind: 'kept';
      readonly secret: string;
      readonly repository: string;
      readonly place: PlaceFacts;
      readonly updatedAt: number;
    }
  | {
      readonly kind: 'made' | 'overwritten';
      readonly secret: string;
      readonly repository: string;
      readonly place: PlaceFacts;
      /** Where the secret is that production had until then; absent where it had none. */
      readonly before?: PlaceFacts;
    }
  | {
      readonly kind: 'by hand';
      readonly secret: string;
      readonly environment?: string;
      readonly failure?: GitHubCliFailure;
      /** The places in which workflows find the key, where they do not say which is that of production. */
      readonly candidates?: readonly ProductionPlace[];
    };

export type SetupPlan = {
  readonly key: Secret;
  /** Where the key comes from: an env file, or nowhere, as it is new. */
  readonly keptFrom?: string;
  readonly hours: string;
  readonly files: readonly FilePlan[];
  readonly production: ProductionPlan;
  readonly notes: readonly Finding[];
};

export type Planned =
  | { readonly ok: true; readonly plan: SetupPlan }
  /** Nothing is to be changed. */
  | { readonly ok: false; readonly findings: readonly [ErrorFinding, ...ErrorFinding[]] };

export function planSetup(facts: SetupFacts, options: SetupOptions): Planned {
  const judged = facts.files.map((file) => judge(file, facts, options));
  const chosen = chooseKey(judged, options);
  const refusals = [
    ...facts.problems,
    ...facts.files.flatMap((file) => refusalOfGit(file) ?? []),
    ...refusalOfSource(judged, options),
  ];
  const key = chosen?.key ?? facts.freshKey;
  const hours = chooseHours(facts.files, options);
  const values = new Map([
    [options.secretName, key.reveal()],
    [LIFETIME, hours],
  ]);
  const files = judged.map((one) => planFile(one, values, options));
  const planned = files.flatMap((file) => ('finding' in file ? [] : [file]));
  const apart = facts.readWith(planned).filter((one) => differs(one, values));
  const [first, ...rest] = [
    ...refusals,
    ...files.flatMap((file) => ('finding' in file ? [file.finding] : [])),
    ...apart.flatMap((one) => refusalOfLosing(one, planned)),
  ];
  if (first !== undefined) return { ok: false, findings: [first, ...rest] };
  return {
    ok: true,
    plan: {
      key,
      ...(chosen && { keptFrom: chosen.file.path }),
      hours,
      files: planned,
      production: planProduction(facts, options),
      notes: [
        ...facts.notes,
        ...noteOnKeys(goodKeys(judged), chosen),
        ...noteOnLifetimes(facts, hours),
        ...apart.map((one) => staysApart(one, one.reads.length === 0)),
      ],
    },
  };
}

/** Whether the plan leaves all as it is. */
export const changesNothing = ({ files, production }: SetupPlan): boolean =>
  files.every(({ changes, ignore, isClosed }) => changes.length === 0 && !ignore && !isClosed) &&
  production.kind !== 'made' &&
  production.kind !== 'overwritten';

const refusalOfGit = (file: EnvFileFacts): ErrorFinding | undefined => {
  if (file.git === 'tracked') return tracked([file]);
  return file.git === 'unknown' ? isGitUnknown(file) : undefined;
};

/** One that gets nothing is no service of which setup knows that it needs the variable. */
const differs = ({ variable, reading }: ServiceValue, values: ReadonlyMap<string, string>): boolean =>
  reading.kind === 'unknown' || (reading.kind === 'value' && reading.value !== values.get(variable));

/** A file gets the key, and another one that wins over it for the same service has another. */
const refusalOfLosing = (
  { variable, framework, path, reads }: ServiceValue,
  files: readonly FilePlan[],
): readonly ErrorFinding[] => {
  const loser = files.find((file) => file.path !== path && reads.includes(file.path));
  if (!loser) return [];
  const reason = `${framework} reads it too, but takes ${variable} from ${path}, which wins over it`;
  const remedy = `Name that file in its place, e.g. --signer-env ${shellWord(path)}, or delete the line there.`;
  return [envFileRefused(loser.path, { reason, remedy })];
};

/** The file whose key was asked for must have one that may stay. */
const refusalOfSource = (
  judged: readonly JudgedFile[],
  { keyFrom }: SetupOptions,
): readonly ErrorFinding[] =>
  keyFrom === undefined || goodKeys(judged).some(({ file }) => file.path === keyFrom)
    ? []
    : [noKeyThere(keyFrom, judged.find(({ file }) => file.path === keyFrom)?.reason)];

type JudgedFile = {
  readonly file: EnvFileFacts;
  /** A key that may stay. */
  readonly key?: Secret;
  /** Why what is there may not stay. */
  readonly reason?: string;
};

/** A key stays only where the lint has nothing against it: in an env file it costs nothing to replace it. */
function judge(file: EnvFileFacts, facts: SetupFacts, options: SetupOptions): JudgedFile {
  const { used } = file;
  if (used.kind === 'absent') return { file };
  if (used.kind === 'unknown') return { file, reason: used.reason };
  const key = new Secret(file.path, used.value);
  const [finding] = [
    ...lintSigningKey({
      key,
      input: file.path,
      algorithm: 'HS256',
      encoding: 'utf8',
      variables: [options.secretName],
      otherSecrets: [],
    }),
    ...[facts.published.get(used.value) ?? []].flat(),
  ];
  return finding === undefined ? { file, key } : { file, reason: finding.title };
}

type GoodKey = JudgedFile & { readonly key: Secret };

const goodKeys = (judged: readonly JudgedFile[]): readonly GoodKey[] =>
  judged.filter((one): one is GoodKey => one.key !== undefined);

const noteOnLifetimes = ({ files }: SetupFacts, hours: string): readonly Finding[] => {
  const [first, ...others] = files.filter(
    (file) => file.hours.kind === 'value' && file.hours.value !== hours,
  );
  return first ? [oneLifetimeStays([first, ...others], hours)] : [];
};

const noteOnKeys = (good: readonly GoodKey[], chosen: GoodKey | undefined): readonly Finding[] =>
  new Set(good.map(({ key }) => key.reveal())).size < 2
    ? []
    : [
        oneKeyStays(
          good.map(({ file }) => file.path),
          chosen?.file.path,
        ),
      ];

/** The one that was asked for, or that of the signer: it may have signed sessions that are still open. */
function chooseKey(judged: readonly JudgedFile[], options: SetupOptions): GoodKey | undefined {
  if (options.isNew) return undefined;
  const good = goodKeys(judged);
  return (
    good.find(({ file }) => file.path === options.keyFrom) ??
    good.find(({ file }) => file.role === 'signer') ??
    good[0]
  );
}

function chooseHours(files: readonly EnvFileFacts[], options: SetupOptions): string {
  if (options.hours !== undefined) return options.hours;
  const valid = files.flatMap(({ role, hours }) =>
    hours.kind === 'value' && isLifetime(hours.value) ? [{ role, value: hours.value }] : [],
  );
  const first = valid.find(({ role }) => role === 'signer') ?? valid[0];
  return first?.value ?? INPUTS['jwt-expiration-hours'].default;
}

function planFile(
  { file, reason }: JudgedFile,
  values: ReadonlyMap<string, string>,
  options: SetupOptions,
): FilePlan | { readonly finding: ErrorFinding } {
  const edited = file.edit(values);
  if (!edited.ok) return { finding: edited.finding };
  const { path, role, exists, example } = file;
  return {
    path,
    role,
    exists,
    ...(example !== undefined && { example }),
    changes: [...values].flatMap(([name, value]) => {
      const isKey = name === options.secretName;
      const change = changeOf(file, isKey ? file.key : file.hours, [name, value]);
      if (change === undefined) return [];
      return isKey && reason !== undefined ? [{ ...change, reason }] : [change];
    }),
    ...(file.git === 'not-ignored' && { ignore: { file: file.ignoreFile, line: file.ignoreLine } }),
    isClosed: file.isOpenToOthers,
    content: edited.content,
  };
}

/** A variable with the right value changes too where several lines define it. */
function changeOf(
  file: EnvFileFacts,
  reading: Reading,
  [name, wanted]: readonly [string, string],
): VariableChange | undefined {
  if (reading.kind === 'absent' || !file.exists) return { name, change: 'added' };
  if (reading.kind !== 'value' || reading.value !== wanted) return { name, change: 'replaced' };
  const edited = file.edit(new Map([[name, wanted]]));
  return edited.ok && edited.isChanged ? { name, change: 'settled' } : undefined;
}

/**
 * That of the environment that is named or is called production, or the only one in which workflows find the key. That of
 * another step may be one for tests.
 *
 * @returns `undefined` where workflows do not tell
 */
function placeOfProduction(
  { productionPlaces: places }: SetupFacts,
  { environment, secretName }: SetupOptions,
): ProductionPlace | undefined {
  const name = (environment ?? 'production').toLowerCase();
  const named = places.filter((one) => one.environment?.toLowerCase() === name);
  const [only = { environment: '', secret: secretName }, ...more] = named.length > 0 ? named : places;
  if (environment !== undefined) return { environment, secret: more.length > 0 ? secretName : only.secret };
  return more.length > 0 || only.environment === undefined ? undefined : only;
}

/** Production has a key of its own: one that is on laptops is no secret of production. */
function planProduction(facts: SetupFacts, options: SetupOptions): ProductionPlan {
  const { github, productionPlaces } = facts;
  if (github.kind === 'not asked') return { kind: 'left alone' };
  const found = placeOfProduction(facts, options);
  if (found === undefined)
    return { kind: 'by hand', secret: options.secretName, candidates: productionPlaces };
  const { secret } = found;
  const environment = found.environment ? { environment: found.environment } : {};
  if (github.kind === 'failed') return { kind: 'by hand', secret, ...environment, failure: github.failure };
  const { repository, places } = github;
  const place = places.find((one) => one.environment === environment.environment && !one.isOrganization);
  const storedIn = (one: PlaceFacts): StoredName | undefined =>
    one.secrets.find(({ name: stored }) => stored === secret.toUpperCase());
  const general = places.filter((one) => one.environment === undefined);
  // A secret of the environment goes before one of the repository, and that before one of the organization.
  const holder = [...(place ? [place] : []), ...general].find(storedIn);
  const stored = holder && storedIn(holder);
  if (holder && stored && !options.isProductionKeyNew)
    return { kind: 'kept', secret, repository, place: holder, updatedAt: stored.updatedAt };
  // Where an environment was named, the secret of the repository is that of others too.
  const isOurs = holder && !holder.isOrganization && (options.environment === undefined || holder === place);
  if (isOurs) return { kind: 'overwritten', secret, repository, place: holder, before: holder };
  return place?.exists
    ? { kind: 'made', secret, repository, place, ...(holder && { before: holder }) }
    : { kind: 'by hand', secret, ...environment };
}
