import { devNull } from 'node:os';
import type { ResolvedStandIn } from '../inputs/stand-ins.ts';
import { type ChildAdditions, type Environment, settings, variables } from './child-environment.ts';

export type DryRunAdditions = Omit<ChildAdditions, 'previous'> & {
  /** What the app gets in place of its secrets and settings. A variable of the job that is handed on goes before. */
  readonly standIns: readonly ResolvedStandIn[];
  /** Whether the CDK CLI may look things up in AWS. Then it gets the credentials of the job, and with it the app's code. */
  readonly lookups: boolean;
};

type DryRunEnvironment = {
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables of the job that the app does not see, without those of the runner itself; sorted. */
  readonly withheld: readonly string[];
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What a program needs to run: where things are, how to speak, whom to trust. Upper case, because Windows writes some of
 * them in mixed case. RUNNER_TRACKING_ID lets the runner find what is left at the end of the job.
 */
const SYSTEM: ReadonlySet<string> = new Set(
  words(`PATH HOME LANG LANGUAGE TZ TMPDIR TMP TEMP USER LOGNAME SHELL TERM CI NO_COLOR FORCE_COLOR
    NODE_EXTRA_CA_CERTS NODE_OPTIONS NODE_ENV NODE_PATH SSL_CERT_FILE SSL_CERT_DIR
    LD_LIBRARY_PATH DYLD_LIBRARY_PATH JAVA_HOME GOROOT GOPATH DOTNET_ROOT VIRTUAL_ENV PYTHONPATH PYTHONLOCATION
    PNPM_HOME COREPACK_HOME NVM_DIR VOLTA_HOME DOCKER_HOST XDG_CACHE_HOME XDG_RUNTIME_DIR
    TS_NODE_PROJECT TS_NODE_FILES TS_NODE_TRANSPILE_ONLY TS_NODE_COMPILER_OPTIONS TS_NODE_IGNORE_DIAGNOSTICS
    SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES PROGRAMDATA
    RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_ENVIRONMENT`),
);

/** What is public about the run, without the files through which a step speaks to the runner. */
const RUN: ReadonlySet<string> = new Set(
  words(`ACTIONS SHA REF REF_NAME REF_TYPE REF_PROTECTED HEAD_REF BASE_REF REPOSITORY REPOSITORY_OWNER REPOSITORY_ID
    REPOSITORY_OWNER_ID ACTOR ACTOR_ID TRIGGERING_ACTOR RUN_ID RUN_NUMBER RUN_ATTEMPT WORKFLOW WORKFLOW_REF
    WORKFLOW_SHA JOB EVENT_NAME WORKSPACE SERVER_URL API_URL GRAPHQL_URL RETENTION_DAYS`).map(
    (name) => `GITHUB_${name}`,
  ),
);

/** Of the CDK CLI's settings those that say how to build; see `DROPPED_OPTIONS` for why others are left out. */
const CDK: ReadonlySet<string> = new Set([
  'CDK_DEFAULT_ACCOUNT',
  'CDK_DEFAULT_REGION',
  'CDK_DOCKER',
  'CDK_VALIDATION',
]);

const REGION: ReadonlySet<string> = new Set(['AWS_REGION', 'AWS_DEFAULT_REGION']);

const PROXY = /^(https?|all)_proxy$/i;

/** Where lookups find AWS, and as whom. */
const CREDENTIALS = new RegExp(
  `^AWS_(${words(`ACCESS_KEY_ID SECRET_ACCESS_KEY SESSION_TOKEN PROFILE DEFAULT_PROFILE WEB_IDENTITY_TOKEN_FILE ROLE_ARN
    ROLE_SESSION_NAME CONTAINER_\\w+ ENDPOINT_URL\\w* CA_BUNDLE CONFIG_FILE SHARED_CREDENTIALS_FILE
    EC2_METADATA_DISABLED SDK_LOAD_CONFIG USE_FIPS_ENDPOINT STS_REGIONAL_ENDPOINTS MAX_ATTEMPTS RETRY_MODE`).join(
    '|',
  )})$`,
);

/** A self-hosted runner has credentials of its own, in `~/.aws` or from the machine that it runs on. */
const NO_CREDENTIALS: Readonly<Record<string, string>> = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_CONFIG_FILE: devNull,
};

/** The runner's own variables, which no app expects to see. */
const RUNNERS_OWN = /^(INPUT_|STATE_|ACTIONS_|GITHUB_|RUNNER_)/;

/**
 * The environment in which a dry-run synthesizes the app: what is on a list, and nothing else of the job. The code is that
 * of a pull request, so a variable is handed on because it is known to be harmless, not because it was overlooked.
 * It keeps secrets from code that takes what it is given; for the rest see docs/security.md.
 */
export function dryRunEnvironment(env: Environment, additions: DryRunAdditions): DryRunEnvironment {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const kept = Object.fromEntries(given.flatMap((entry) => handedOn(entry, additions.lookups)));
  const standIns = Object.fromEntries(additions.standIns.map(({ name, value }) => [name, value]));
  const own = variables(additions);
  const set = {
    ...standIns,
    ...kept,
    ...settings(kept),
    ...(additions.lookups ? {} : NO_CREDENTIALS),
    ...own,
  };
  const withheld = given.map(([name]) => name).filter((name) => !(name in set) && !RUNNERS_OWN.test(name));
  return { env: set, withheld: withheld.sort() };
}

function handedOn([name, value]: [string, string], lookups: boolean): readonly [string, string][] {
  if (PROXY.test(name)) return withoutUser(value).map((url) => [name, url]);
  return isHarmless(name) || (lookups && CREDENTIALS.test(name)) ? [[name, value]] : [];
}

const isHarmless = (name: string): boolean => {
  const upper = name.toUpperCase();
  return (
    SYSTEM.has(upper) ||
    upper.startsWith('LC_') ||
    upper === 'NO_PROXY' ||
    RUN.has(name) ||
    CDK.has(name) ||
    REGION.has(name)
  );
};

/** The address of a proxy without user name and password; nothing where they cannot be separated from the rest. */
function withoutUser(value: string): readonly string[] {
  if (!value.includes('@')) return [value];
  if (!URL.canParse(value)) return [];
  const url = new URL(value);
  if (url.host === '') return [];
  url.username = '';
  url.password = '';
  return url.href.includes('@') ? [] : [url.href];
}
