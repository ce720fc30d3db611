import { resolve } from 'node:path';
import { ignoreState, writeEnvFile } from '../env-files/file.ts';
import { findOwnEnvFiles } from '../env-files/find.ts';
import type { EnvFile } from '../env-files/frameworks.ts';
import { isVariableName } from '../inputs/secrets.ts';
import { connectGitHubCli, type GitHubCli } from '../lib/github-cli.ts';
import { type ErrorFinding, isError } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import { findPublishedKey } from '../signing-key/checkout-search.ts';
import { freshKey } from '../signing-key/signing-key.ts';
import { onlySecret } from '../workflows/judge.ts';
import { findKeyUses, type KeyUse } from '../workflows/key-uses.ts';
import { namesRead } from '../workflows/names-read.ts';
import { readWorkflows } from '../workflows/workflow.ts';
import type { CommandContext } from './command.ts';
import { foldersUnsearched, noEnvFiles } from './findings.ts';
import type { SetupTools } from './setup-apply.ts';
import { envFilesOf, lookAt, readWith, type Seen } from './setup-env-files.ts';
import { type EnvFileFacts, LIFETIME, type ProductionPlace, type SetupFacts } from './setup-facts.ts';
import { findGitHubFacts } from './setup-github.ts';
import type { SetupOptions } from './setup-options.ts';
import { repositoryAround, shownPath } from './setup-repository.ts';
import { environmentsOf } from './verify-github.ts';

/** Finds what `setup` plans with, and hands over the tools that make its changes. */

export type Found = {
  /** With the paths as the facts have them. */
  readonly options: SetupOptions;
  readonly facts: SetupFacts;
  readonly tools: Omit<SetupTools, 'productionKey'>;
};

export async function findSetup(given: SetupOptions, run: CommandContext): Promise<Found> {
  const root = await repositoryAround(process.cwd());
  const { files: services, unsearched } = await findOwnEnvFiles(root, [given.secretName]);
  const { files, seen, problems } = await lookAtAll(root, services, given);
  const keys = keysOf(files);
  const freshly = freshKey(run.world.random, { algorithm: 'HS256', encoding: 'hex' });
  for (const key of [...keys, freshly]) run.conceal(key.reveal());
  const workflows = readWorkflows(root);
  const { uses } = findKeyUses(workflows, root, given.secretName);
  const github = gitHubOf(root, given, { run, keys });
  const asked = new Set([given.environment ?? [], environmentsOf(uses)].flat());
  return {
    options: {
      ...given,
      ...(given.keyFrom !== undefined && { keyFrom: shownPath(resolve(given.keyFrom)) }),
    },
    facts: {
      files,
      notes: unsearched === undefined ? [] : [foldersUnsearched(shownPath(unsearched))],
      readWith: (contents) => readWith(services, [given.secretName, LIFETIME], contents),
      problems,
      published: await publishedAmong(keys, root, run),
      freshKey: freshly,
      github: given.asksGitHub ? await findGitHubFacts(github, [...asked]) : { kind: 'not asked' },
      productionPlaces: placesOf(uses, given),
      namesRead: namesRead(workflows),
    },
    tools: toolsWith(github, seen, run),
  };
}

/**
 * A called workflow finds in the repository what its caller hands over, and in its own environment what has its own name. A
 * step whose secret is not known is taken to read that of the others there.
 */
function placesOf(uses: readonly KeyUse[], { secretName }: SetupOptions): readonly ProductionPlace[] {
  const places = uses.map(({ key, environment }) => {
    const found = key && onlySecret(key.value);
    const isHandedOn = found?.before?.every(({ name }) => name !== found.text) === true;
    const secret = found && isVariableName(found.text) ? found.text : undefined;
    return { environment: environment && !isHandedOn ? environment.name : '', secret };
  });
  const known = places.flatMap(({ environment, secret }) => (secret ? [{ environment, secret }] : []));
  const others = places.filter((one) => !known.some(({ environment }) => environment === one.environment));
  const all = [...known, ...others.map(({ environment }) => ({ environment, secret: secretName }))];
  return [...new Map(all.map((place) => [JSON.stringify(place), place])).values()];
}

type Looked = {
  readonly files: readonly EnvFileFacts[];
  readonly seen: readonly Seen[];
  readonly problems: readonly ErrorFinding[];
};

async function lookAtAll(root: string, services: readonly EnvFile[], options: SetupOptions): Promise<Looked> {
  const envFiles = envFilesOf(services, options);
  const all = await Promise.all(envFiles.map((file) => lookAt(file, { ...options, root })));
  // Two services may take the key from one file, although it belongs into different ones.
  const looked = all.filter(
    (one, index) =>
      'finding' in one ||
      all.findIndex((other) => 'seen' in other && other.seen.path === one.seen.path) === index,
  );
  return {
    files: looked.flatMap((one) => ('facts' in one ? [one.facts] : [])),
    seen: looked.flatMap((one) => ('seen' in one ? [one.seen] : [])),
    problems:
      envFiles.length === 0
        ? [noEnvFiles(root)]
        : looked.flatMap((one) => ('finding' in one ? [one.finding] : [])),
  };
}

const toolsWith = (github: GitHubCli, seen: readonly Seen[], { world }: CommandContext): Found['tools'] => ({
  github,
  writeEnvFile: (path, content) => write(path, content, seen),
  isIgnored: async (path) => (await ignoreState(resolve(path))) === 'ignored',
  absolute: (path) => resolve(path),
  cancelled: world.cancelled,
});

const keysOf = (files: readonly EnvFileFacts[]): readonly Secret[] =>
  files.flatMap(({ path, key, used }) =>
    [key, used].flatMap((reading) => (reading.kind === 'value' ? [new Secret(path, reading.value)] : [])),
  );

/** A shorter text may stand in any variable. */
const SHORTEST_KEY = 16;

type Known = { readonly run: CommandContext; readonly keys: readonly Secret[] };

const gitHubOf = (root: string, options: SetupOptions, { run: { world }, keys }: Known) =>
  connectGitHubCli({
    env: world.env,
    directory: root,
    ...(options.repository !== undefined && { repository: options.repository }),
    withheld: [options.secretName],
    secrets: keys.filter((key) => key.reveal().length >= SHORTEST_KEY),
    cancelled: world.cancelled,
  });

/** Files in which a key must not be, by the text of the key. */
async function publishedAmong(
  keys: readonly Secret[],
  root: string,
  { world }: CommandContext,
): Promise<ReadonlyMap<string, ErrorFinding>> {
  const found = new Map<string, ErrorFinding>();
  for (const key of new Map(keys.map((one) => [one.reveal(), one])).values()) {
    const error = (await findPublishedKey(root, key, world)).find(isError);
    if (error) found.set(key.reveal(), error);
  }
  return found;
}

/** @returns why the file could not be written */
async function write(path: string, content: Buffer, seen: readonly Seen[]): Promise<string | undefined> {
  const target = resolve(path);
  const was = seen.find((one) => one.path === target)?.content;
  const result = await writeEnvFile(target, content, { was });
  return result.kind === 'refused' ? `${result.reason}. ${result.remedy}` : undefined;
}
