/** What the runner gives a step: variables, inputs by `action.yml`, directories, and what is left in those at the end. */

import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { arch, tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, relative } from 'node:path';
import { parse } from 'yaml';
import { quickStart } from '../node/quick-start.ts';

/** The part of the `github` context that a run can be given; the rest follows from it. */
export type GitHubContext = {
  readonly repository: string;
  readonly sha: string;
  /** e.g. `refs/heads/main` or `refs/pull/7/merge`. */
  readonly ref: string;
  readonly head_ref: string;
  readonly base_ref: string;
  readonly actor: string;
  readonly triggering_actor: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly workflow: string;
  readonly job: string;
  readonly event_name: string;
  readonly server_url: string;
  readonly api_url: string;
  readonly graphql_url: string;
  /** The job's GITHUB_TOKEN; only an input or `env` hands it to the action. */
  readonly token: string;
};

/** What a run is told of GitHub's own services; a fake GitHub fits. Nothing listens at the default addresses. */
export type GitHubServices = {
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly token: string;
  readonly oidc?: { readonly requestUrl: string; readonly requestToken: string };
};

/** The discard port (RFC 863): a connection is refused at once, and nothing leaves the machine. */
const CLOSED_PORT = 'http://127.0.0.1:9';

export const githubContext = (
  given: Partial<GitHubContext>,
  services: GitHubServices | undefined,
): GitHubContext => ({
  repository: 'acme/chat',
  sha: '5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f405162738',
  ref: 'refs/heads/main',
  head_ref: '',
  base_ref: '',
  actor: 'octo-dev',
  triggering_actor: given.actor ?? 'octo-dev',
  run_id: '1200340056',
  run_number: '42',
  run_attempt: '1',
  workflow: 'ecs-deploy',
  job: 'deploy',
  event_name: 'push',
  server_url: services?.serverUrl ?? CLOSED_PORT,
  api_url: services?.apiUrl ?? CLOSED_PORT,
  graphql_url: services?.graphqlUrl ?? `${CLOSED_PORT}/graphql`,
  token: services?.token ?? '',
  ...given,
});

/** The directories of one runner. */
export type RunnerDirectories = {
  /** Holds all the others except a workspace that was given. */
  readonly root: string;
  readonly workspace: string;
  /** RUNNER_TEMP. */
  readonly temporary: string;
  readonly home: string;
  /** TMPDIR. The real runner leaves it unset; here it shows what an action forgets in the system's temporary directory. */
  readonly systemTemporary: string;
  readonly toolCache: string;
};

export const createDirectories = (repository: string, workspace?: string): RunnerDirectories => {
  const root = mkdtempSync(join(tmpdir(), 'fake-runner-'));
  const name = basename(repository);
  const directories = {
    root,
    workspace: workspace ?? join(root, 'work', name, name),
    temporary: join(root, 'work', '_temp'),
    home: join(root, 'home'),
    systemTemporary: join(root, 'tmp'),
    toolCache: join(root, 'work', '_tool'),
  };
  for (const directory of Object.values(directories)) mkdirSync(directory, { recursive: true });
  return directories;
};

/** Writes the webhook payload where GITHUB_EVENT_PATH points. */
export const writeEvent = (directories: RunnerDirectories, payload: object): string => {
  const directory = join(directories.temporary, '_github_workflow');
  mkdirSync(directory, { recursive: true });
  const path = join(directory, 'event.json');
  writeFileSync(path, JSON.stringify(payload, undefined, 2));
  return path;
};

export const newTrackingId = (): string => `github_${randomUUID()}`;

/** Node first, then the system's directories: what is in this project's node_modules stays out of reach. */
export const defaultPath = (before: readonly string[] = []): string =>
  [
    ...before,
    dirname(process.execPath),
    ...['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'],
  ].join(delimiter);

/** Tests load the same programs again and again. Benchmarks, which are no tests, must not gain from that. */
export const compileCache = (): Record<string, string> =>
  process.env.VITEST === undefined ? {} : quickStart;

const refVariables = (github: GitHubContext): Record<string, string> => ({
  GITHUB_REF: github.ref,
  GITHUB_REF_NAME: github.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
  GITHUB_REF_TYPE: github.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
  GITHUB_REF_PROTECTED: 'false',
  GITHUB_HEAD_REF: github.head_ref,
  GITHUB_BASE_REF: github.base_ref,
});

const githubVariables = (
  github: GitHubContext,
  workspace: string,
  eventPath: string,
): Record<string, string> => ({
  ...refVariables(github),
  GITHUB_ACTION: '__self',
  GITHUB_ACTION_REF: '',
  GITHUB_ACTION_REPOSITORY: '',
  GITHUB_ACTOR: github.actor,
  GITHUB_API_URL: github.api_url,
  GITHUB_EVENT_NAME: github.event_name,
  GITHUB_EVENT_PATH: eventPath,
  GITHUB_GRAPHQL_URL: github.graphql_url,
  GITHUB_JOB: github.job,
  GITHUB_REPOSITORY: github.repository,
  GITHUB_REPOSITORY_OWNER: github.repository.split('/')[0] ?? '',
  GITHUB_RETENTION_DAYS: '90',
  GITHUB_RUN_ATTEMPT: github.run_attempt,
  GITHUB_RUN_ID: github.run_id,
  GITHUB_RUN_NUMBER: github.run_number,
  GITHUB_SERVER_URL: github.server_url,
  GITHUB_SHA: github.sha,
  GITHUB_TRIGGERING_ACTOR: github.triggering_actor,
  GITHUB_WORKFLOW: github.workflow,
  GITHUB_WORKFLOW_REF: `${github.repository}/.github/workflows/${github.workflow}.yml@${github.ref}`,
  GITHUB_WORKFLOW_SHA: github.sha,
  GITHUB_WORKSPACE: workspace,
});

/** The variables that the runner itself sets for every step; a step's own `env` cannot change them. */
export const runnerVariables = (options: {
  readonly github: GitHubContext;
  readonly directories: RunnerDirectories;
  readonly eventPath: string;
  readonly trackingId: string;
  readonly runtimeToken: string;
  readonly oidc?: GitHubServices['oidc'];
  readonly debug: boolean;
}): Record<string, string> => {
  const { github, directories, oidc } = options;
  return {
    ...githubVariables(github, directories.workspace, options.eventPath),
    GITHUB_ACTIONS: 'true',
    RUNNER_ARCH: arch() === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'fake-runner',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: directories.temporary,
    RUNNER_TOOL_CACHE: directories.toolCache,
    RUNNER_TRACKING_ID: options.trackingId,
    RUNNER_WORKSPACE: dirname(directories.workspace),
    ...(options.debug ? { RUNNER_DEBUG: '1' } : {}),
    ACTIONS_RUNTIME_URL: `${CLOSED_PORT}/runtime/`,
    ACTIONS_RUNTIME_TOKEN: options.runtimeToken,
    ACTIONS_RESULTS_URL: `${CLOSED_PORT}/results/`,
    ACTIONS_CACHE_URL: `${CLOSED_PORT}/cache/`,
    ...(oidc === undefined
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: oidc.requestUrl,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
        }),
  };
};

type ActionInput = {
  readonly name: string;
  /** '' when the metadata gives none; may hold `${{ github.… }}`. */
  readonly default: string;
  readonly deprecationMessage?: string;
};

export type ActionMetadata = {
  readonly name: string;
  readonly using: string;
  /** Absolute paths. */
  readonly main: string;
  readonly post?: string;
  readonly postIf: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
};

type RawInput = { default?: unknown; deprecationMessage?: string } | null;
type RawMetadata = {
  name?: string;
  inputs?: Record<string, RawInput>;
  outputs?: Record<string, unknown>;
  runs?: { using?: string; main?: string; post?: string; 'post-if'?: string };
};

const parsed = new Map<string, RawMetadata>();

/** Hundreds of runs read the same file, and parsing it takes longer than many of them. */
const metadataIn = (text: string): RawMetadata => {
  const metadata = parsed.get(text) ?? parse(text);
  parsed.set(text, metadata);
  return metadata;
};

/** A scalar as the runner reads it: every default becomes a string. */
const scalar = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** Reads `action.yml` (or `action.yaml`) of a JavaScript action. Throws where the runner would refuse the action. */
export const readActionMetadata = (directory: string): ActionMetadata => {
  const file = [join(directory, 'action.yml'), join(directory, 'action.yaml')].find((path) =>
    existsSync(path),
  );
  if (file === undefined) throw new Error(`Can't find 'action.yml' or 'action.yaml' under '${directory}'`);
  const raw = metadataIn(readFileSync(file, 'utf8'));
  const { using = '', main = '', post } = raw.runs ?? {};
  if (!/^node\d+$/.test(using))
    throw new Error(`${file}: the fake runner starts JavaScript actions, not '${using}'`);
  return {
    name: raw.name ?? directory,
    using,
    main: join(directory, main),
    ...(post === undefined ? {} : { post: join(directory, post) }),
    postIf: raw.runs?.['post-if'] ?? 'always()',
    inputs: Object.entries(raw.inputs ?? {}).map(([name, input]) => ({
      name,
      default: scalar(input?.default),
      ...(input?.deprecationMessage === undefined ? {} : { deprecationMessage: input.deprecationMessage }),
    })),
    outputs: Object.keys(raw.outputs ?? {}),
  };
};

/** Replaces `${{ github.name }}`, the only expressions that make sense as a default of an input. */
export const evaluateDefault = (text: string, github: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = /^github\.([a-z_]+)$/.exec(expression)?.[1];
    const known = value === undefined ? undefined : github[value];
    if (known === undefined) throw new Error(`The fake runner does not know the expression '${expression}'`);
    return known;
  });

/** The inputs of one run: defaults, overlaid by what the workflow gives. Names are compared without regard to case. */
export const resolveInputs = (
  metadata: ActionMetadata,
  given: Readonly<Record<string, string>>,
  github: Readonly<Record<string, string>>,
): { readonly inputs: ReadonlyMap<string, string>; readonly unexpected: readonly string[] } => {
  const inputs = new Map<string, string>();
  for (const input of metadata.inputs)
    inputs.set(input.name.toLowerCase(), evaluateDefault(input.default, github));
  const unexpected = Object.keys(given).filter((name) => !inputs.has(name.toLowerCase()));
  for (const [name, value] of Object.entries(given)) inputs.set(name.toLowerCase(), value);
  return { inputs, unexpected };
};

/** `jwt-secret-key` becomes `INPUT_JWT-SECRET-KEY`: upper case, spaces to underscores, hyphens stay (Handler.cs). */
export const inputVariables = (inputs: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries(
    [...inputs].map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
  );

export type FileLeft = {
  /** Absolute. */
  readonly path: string;
  /** Which directory it was found in. */
  readonly root: string;
  /** Below the root, with `/`. */
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link';
  /** True: it was there before and its content or time changed. */
  readonly changed: boolean;
};

export type FileSnapshot = ReadonlyMap<string, string>;

const kindOf = (path: string): { kind: FileLeft['kind']; version: string } | undefined => {
  try {
    const stat = lstatSync(path, { bigint: true });
    if (stat.isDirectory()) return { kind: 'directory', version: `${stat.ino}` };
    const version = `${stat.ino}/${stat.size}/${stat.mtimeNs}`;
    return { kind: stat.isSymbolicLink() ? 'link' : 'file', version };
  } catch {
    return undefined;
  }
};

const entriesOf = (directory: string): string[] => {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
};

const walk = function* (
  directory: string,
): Generator<{ path: string; kind: FileLeft['kind']; version: string }> {
  for (const entry of entriesOf(directory)) {
    const path = join(directory, entry);
    const found = kindOf(path);
    if (found === undefined) continue;
    yield { path, ...found };
    if (found.kind === 'directory') yield* walk(path);
  }
};

/** What is in the directories now; links are not followed. */
export const takeSnapshot = (roots: Readonly<Record<string, string>>): FileSnapshot => {
  const snapshot = new Map<string, string>();
  for (const directory of Object.values(roots)) {
    for (const { path, version } of walk(directory)) snapshot.set(path, version);
  }
  return snapshot;
};

/** What is new or changed since the snapshot. */
export const filesSince = (roots: Readonly<Record<string, string>>, before: FileSnapshot): FileLeft[] =>
  Object.entries(roots).flatMap(([root, directory]) =>
    [...walk(directory)]
      .filter(({ path, version }) => before.get(path) !== version)
      .map(({ path, kind }) => {
        const name = relative(directory, path).replaceAll('\\', '/');
        return { path, root, name, kind, changed: before.has(path) };
      }),
  );
