import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { NotReadable, readRegularFile } from '../lib/files.ts';
import { groupBy } from '../lib/groups.ts';
import { isDeeperThan, isObject, type JsonObject, listOf, objectOf, textOf } from '../lib/json.ts';
import { createJsonStore, KeptTemplate } from '../lib/kept-json.ts';
import { type ErrorFinding, type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { Job } from '../run/analyst.ts';
import type { RunContext } from '../run/context.ts';
import { type AppError, annotatedErrors, failedValidations } from './app-errors.ts';
import { assemblyUnreadable, nestedStackNotRead } from './findings.ts';
import { outlineOf } from './outline.ts';
import type { Seal } from './seal.ts';

/** One CloudFormation template of a stack. */
export type Template = {
  /** Logical ids of the nested-stack resources that lead here; empty for the stack's own template. */
  readonly path: readonly string[];
  /** File name relative to the assembly directory, with forward slashes. */
  readonly file: string;
  /** Of a large app it is parsed again after other templates were read, so it is not held on to. */
  readonly body: JsonObject;
};

export type AssemblyStack = {
  /** Hierarchical id, as the CDK CLI names it: `Prod/Main`. */
  readonly id: string;
  /** Id of the stage whose assembly has it: `Prod`. Absent for a stack of the app's root, also where a construct holds it. */
  readonly stage?: string;
  /** CloudFormation's name: `Prod-Main`. */
  readonly stackName: string;
  /** 12 digits, or '' when the app leaves the account open. */
  readonly account: string;
  /** E.g. `us-west-2`, or '' when the app leaves the region open. */
  readonly region: string;
  /** The stack's own template first, then those of its nested stacks. */
  readonly templates: readonly Template[];
  /** Ids of the stacks that the CLI deploys before this one. */
  readonly dependencies: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** Absent when there are none. */
  readonly errors?: readonly AppError[];
};

/** A lookup that was not answered: the templates hold made-up values in its place. */
type MissingContext = {
  readonly key: string;
  readonly provider: string;
  /** Directory of the nested assembly, or '' for the root. */
  readonly assembly: string;
};

export type CloudAssembly = {
  readonly directory: string;
  /** What was read: a digest of each file by its path in the directory. */
  readonly files: Seal;
  readonly stacks: readonly AssemblyStack[];
  readonly missing: readonly MissingContext[];
};

/** State of one read: where the files are and what was noticed on the way. */
type Reading = {
  readonly root: string;
  readonly parsed: ReturnType<typeof createJsonStore>;
  /** What was read, once for each file, and how often it was asked for. */
  readonly contents: Map<string, Uint8Array>;
  reads: number;
  bytesLeft: number;
  readonly files: Map<string, string>;
  readonly errors: ErrorFinding[];
  readonly findings: Finding[];
};

/** Manifests and templates of one app; CloudFormation has room for 2,000 stacks in a region. */
const MAX_READS = 10_000;

/** Bytes of one template; CloudFormation takes one million. */
const MAX_TEMPLATE_BYTES = 2_000_000;

/** Bytes of all files together, which stay in memory. */
const MAX_BYTES = 64_000_000;

/**
 * Values of one file. Parsed, each takes about a hundred bytes, and V8 heeds no limit while it parses: 30 MB of empty lists
 * took 900 MB where 300 were allowed.
 */
const MAX_VALUES = 2_000_000;

/** Real templates have some 30 levels, and what walks them goes down by calling itself. */
const MAX_LEVELS = 200;

const VALIDATION_REPORT = 'validation-report.json';

/**
 * Reads what `cdk synth` wrote: the stacks of the app, of its stages and their nested stacks.
 * The schema version is not compared: what is read here has kept its shape from schema 36 to 55, and a newer one reads the same.
 * Errors: `assembly-unreadable`, which never quotes a file, because the templates may hold the key.
 */
export function readAssembly(directory: string): Outcome<CloudAssembly> {
  const reading: Reading = {
    root: resolve(directory),
    parsed: createJsonStore(),
    contents: new Map(),
    reads: 0,
    bytesLeft: MAX_BYTES,
    files: new Map(),
    errors: [],
    findings: [],
  };
  const { stacks: found, missing } = readManifest(reading, { folder: '', parents: [] });
  const stacks = withFailedValidations(reading, found);
  const [first, ...rest] = reading.errors;
  if (first) return fail(first, ...rest, ...reading.findings);
  const repeated = firstRepeated(stacks);
  if (repeated)
    return fail(
      assemblyUnreadable('manifest.json', `Two stacks have the id ${repeated.id}.`),
      ...reading.findings,
    );
  const { root, files } = reading;
  return succeed({ directory: root, files, stacks, missing: withoutRepeats(missing) }, reading.findings);
}

function firstRepeated(stacks: readonly AssemblyStack[]): AssemblyStack | undefined {
  const ids = new Set<string>();
  return stacks.find(({ id }) => ids.size === ids.add(id).size);
}

/** Only the root has a report, and only where a validation ran. */
function withFailedValidations(reading: Reading, stacks: readonly AssemblyStack[]): readonly AssemblyStack[] {
  if (!existsSync(join(reading.root, VALIDATION_REPORT))) return stacks;
  const report = readJson(reading, VALIDATION_REPORT) ?? {};
  return stacks.map((stack) => {
    const failed = failedValidations(report, stack.id);
    return failed.length === 0 ? stack : { ...stack, errors: [...(stack.errors ?? []), ...failed] };
  });
}

export const READING: Job<[directory: string], Outcome<CloudAssembly>> = {
  name: 'reading',
  work: readAssembly,
};

/** The same where the app cannot hold up the run; what takes too long or too much is unreadable. */
export const readApart = (directory: string, { analyse }: Pick<RunContext, 'analyse'>) =>
  analyse(READING, [directory], (why) =>
    fail(assemblyUnreadable('manifest.json', `Reading what it names ${why}.`)),
  );

type Contents = Pick<CloudAssembly, 'stacks' | 'missing'>;

type ManifestPlace = {
  readonly folder: string;
  /** Folders of the assemblies that led here. */
  readonly parents: readonly string[];
  readonly stage?: string;
};

function readManifest(reading: Reading, place: ManifestPlace): Contents {
  const { folder, parents } = place;
  const manifest = readJson(reading, join(folder, 'manifest.json'));
  const artifacts = Object.entries(objectOf(manifest?.artifacts)).map(
    ([id, artifact]) => [id, objectOf(artifact)] as const,
  );
  const byId = Object.fromEntries(artifacts);
  const nested = artifacts
    .filter(([, artifact]) => artifact.type === 'cdk:cloud-assembly')
    .map(([id, { properties }]) => ({
      inner: join(folder, textOf(objectOf(properties).directoryName) ?? '').replace(/^\.$|[\\/]$/, ''),
      stage: textOf(objectOf(properties).displayName) ?? id,
    }));
  const below = nested.map(({ inner, stage }): Contents => {
    if (inner !== folder && !parents.includes(inner))
      return readManifest(reading, { folder: inner, parents: [...parents, folder], stage });
    reading.errors.push(
      assemblyUnreadable(join(inner, 'manifest.json'), 'The nested assembly names its own parent.'),
    );
    return { stacks: [], missing: [] };
  });
  return {
    stacks: [
      ...artifacts
        .filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack')
        .map(([id]) => readStack(reading, place, [id, byId])),
      ...below.flatMap((contents) => contents.stacks),
    ],
    missing: [...missingIn(manifest, folder), ...below.flatMap((contents) => contents.missing)],
  };
}

function missingIn(manifest: JsonObject | undefined, folder: string): readonly MissingContext[] {
  return listOf(manifest?.missing)
    .map(objectOf)
    .map((entry) => ({
      key: textOf(entry.key) ?? '(unnamed)',
      provider: textOf(entry.provider) ?? 'unknown',
      assembly: folder.split(sep).join('/'),
    }));
}

/** The root manifest repeats what its stages miss. */
const withoutRepeats = (missing: readonly MissingContext[]): readonly MissingContext[] =>
  [...groupBy(missing, ({ key }) => key).values()].map(([first]) => first);

const idOf = (artifactId: string, artifact: JsonObject): string => textOf(artifact.displayName) ?? artifactId;

type Artifacts = Readonly<Record<string, JsonObject>>;

function readStack(
  reading: Reading,
  { folder, stage }: ManifestPlace,
  [artifactId, artifacts]: readonly [string, Artifacts],
): AssemblyStack {
  const artifact = artifacts[artifactId] ?? {};
  const properties = objectOf(artifact.properties);
  const dependencies = listOf(artifact.dependencies).flatMap((id) => {
    const dependency = typeof id === 'string' ? artifacts[id] : undefined;
    return typeof id === 'string' && dependency ? [[id, dependency] as const] : [];
  });
  const assets = assetFiles(
    reading,
    folder,
    dependencies.map(([, dependency]) => dependency),
  );
  const errors = errorsOf(reading, folder, artifact);
  const file = textOf(properties.templateFile) ?? '';
  return {
    id: idOf(artifactId, artifact),
    ...(stage === undefined ? {} : { stage }),
    stackName: textOf(properties.stackName) ?? artifactId,
    ...environmentOf(artifact),
    templates: readTemplates(reading, { folder, file, path: [], assets, above: [] }),
    dependencies: dependencies
      .filter(([, { type }]) => type === 'aws:cloudformation:stack')
      .map(([id, dependency]) => idOf(id, dependency)),
    tags: Object.fromEntries(
      Object.entries(objectOf(properties.tags)).map(([key, value]) => [key, String(value)]),
    ),
    ...(errors.length === 0 ? {} : { errors }),
  };
}

/** Of `aws://111122223333/us-west-2`; `unknown-account` and `unknown-region` are what the app leaves open. */
function environmentOf({ environment }: JsonObject): Pick<AssemblyStack, 'account' | 'region'> {
  const [account = '', region = ''] = (textOf(environment) ?? '').replace(/^aws:\/\//, '').split('/');
  return {
    account: account.startsWith('unknown') ? '' : account,
    region: region.startsWith('unknown') ? '' : region,
  };
}

/** Newer libraries write metadata into a file of its own, and some of it still into the manifest. */
function errorsOf(reading: Reading, folder: string, artifact: JsonObject): readonly AppError[] {
  const file = textOf(artifact.additionalMetadataFile);
  const metadata = file === undefined ? undefined : readJson(reading, join(folder, file));
  return [...annotatedErrors(objectOf(artifact.metadata)), ...annotatedErrors(metadata ?? {})];
}

type TemplateFile = {
  readonly folder: string;
  readonly file: string;
  readonly path: readonly string[];
  /** Hash of an asset → its file, from the asset manifest. */
  readonly assets: Readonly<Record<string, string>>;
  /** Files that led here, so that a template which names itself ends the walk. */
  readonly above: readonly string[];
};

function readTemplates(reading: Reading, at: TemplateFile): readonly Template[] {
  const file = join(at.folder, at.file);
  if (at.above.includes(file)) {
    reading.errors.push(assemblyUnreadable(file, 'The nested template contains itself.'));
    return [];
  }
  const bytes = openJson(reading, file, MAX_TEMPLATE_BYTES);
  if (!bytes) return [];
  const place = { path: at.path, file: file.split(sep).join('/') };
  const template = new KeptTemplate({ ...place, bytes }, reading.parsed);
  // While its text is parsed anyway.
  outlineOf(template);
  const nested = Object.entries(objectOf(template.body.Resources))
    .map(([logicalId, resource]) => [logicalId, objectOf(resource)] as const)
    .filter(([, resource]) => resource.Type === 'AWS::CloudFormation::Stack')
    .flatMap(([logicalId, resource]) => {
      const path = [...at.path, logicalId];
      const inner = nestedFile(resource, at.assets);
      if (inner !== undefined)
        return readTemplates(reading, { ...at, file: inner, path, above: [...at.above, file] });
      reading.findings.push(nestedStackNotRead(path));
      return [];
    });
  return [template, ...nested];
}

/**
 * The template file of a nested stack. Without asset metadata (`--no-asset-metadata`, or an app run without the CLI) the hash
 * in `TemplateURL` leads to it through the asset manifest.
 */
function nestedFile(resource: JsonObject, assets: Readonly<Record<string, string>>): string | undefined {
  const named = textOf(objectOf(resource.Metadata)['aws:asset:path']);
  const url = JSON.stringify(objectOf(resource.Properties).TemplateURL ?? '');
  const hash = Object.keys(assets).find((candidate) => url.includes(candidate));
  if (hash !== undefined) return assets[hash];
  // What is deployed is behind the address: where the files behind addresses are known, no other one counts.
  return Object.keys(assets).length > 0 ? undefined : named;
}

function assetFiles(
  reading: Reading,
  folder: string,
  artifacts: readonly JsonObject[],
): Readonly<Record<string, string>> {
  const manifests = artifacts
    .filter((artifact) => artifact.type === 'cdk:asset-manifest')
    .map((artifact) => textOf(objectOf(artifact.properties).file))
    .filter((file) => file !== undefined);
  const files = manifests.flatMap((file) =>
    Object.entries(objectOf(readJson(reading, join(folder, file))?.files)),
  );
  return Object.fromEntries(
    files.flatMap(([hash, asset]) => {
      const path = textOf(objectOf(objectOf(asset).source).path);
      return path?.endsWith('.nested.template.json') ? [[hash, path] as const] : [];
    }),
  );
}

/** One comes after each of these characters at most. */
const BEFORE_VALUES: ReadonlySet<number> = new Set(Buffer.from('[{,'));

function hasTooManyValues(bytes: Uint8Array): boolean {
  if (bytes.length <= MAX_VALUES) return false;
  let values = 0;
  for (const byte of bytes) if (BEFORE_VALUES.has(byte)) values += 1;
  return values > MAX_VALUES;
}

function readJson(reading: Reading, file: string): JsonObject | undefined {
  const bytes = openJson(reading, file);
  return bytes && reading.parsed(bytes);
}

/** Undefined, and an error noted, when the file is outside of the assembly, missing or no JSON object. */
function openJson(reading: Reading, file: string, most = MAX_BYTES): Uint8Array | undefined {
  const path = resolve(reading.root, file);
  const inside = relative(reading.root, path);
  const note = (why: string): undefined => {
    reading.errors.push(assemblyUnreadable(inside, why));
  };
  reading.reads += 1;
  if (reading.reads > MAX_READS) {
    // Said once: files that name each other are read as often as there are ways to them.
    return reading.reads === MAX_READS + 1 ? note(`More than ${MAX_READS} files would be read.`) : undefined;
  }
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || isAbsolute(file)) {
    return note('The manifest names a file outside of the assembly directory, which is not followed.');
  }
  const known = reading.contents.get(inside);
  if (known) return known;
  try {
    if (realpathSync(path) !== join(realpathSync(reading.root), inside)) {
      return note('The path goes through a symbolic link, which is not followed.');
    }
    const bytes = readRegularFile(path, Math.min(most, reading.bytesLeft));
    reading.bytesLeft -= bytes.length;
    if (hasTooManyValues(bytes)) return note(`The file has more than ${MAX_VALUES / 1e6} million values.`);
    const value = reading.parsed(bytes);
    if (!isObject(value)) return note('The file is not a JSON object.');
    if (isDeeperThan(MAX_LEVELS, value))
      return note(`The file is nested more than ${MAX_LEVELS} levels deep, and no real template is.`);
    reading.files.set(inside, createHash('sha256').update(bytes).digest('hex'));
    reading.contents.set(inside, bytes);
    return bytes;
  } catch (error) {
    if (error instanceof NotReadable) return note(`The file is not read: ${error.message}`);
    // V8 quotes the text around a JSON error, and that text may be the key: only the kind of error goes on.
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return note(code === '' ? 'The file is not valid JSON.' : `The file could not be read (${code}).`);
  }
}
