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
 * them in mixed case. The shell in which the CDK CLI runs an app sets PWD and the like anyhow. RUNNER_TRACKING_ID lets the runner find what is left at the end of the job.
 */
const SYSTEM: ReadonlySet<string> = new Set(
  words(`PATH HOME PWD OLDPWD SHLVL _ HOSTNAME LANG LANGUAGE TZ TMPDIR TMP TEMP USER LOGNAME SHELL TERM CI NO_COLOR FORCE_COLOR
    NODE_EXTRA_CA_CERTS NODE_OPTIONS NODE_ENV NODE_PATH SSL_CERT_FILE SSL_CERT_DIR
    LD_LIBRARY_PATH DYLD_LIBRARY_PATH JAVA_HOME GOROOT GOPATH DOTNET_ROOT VIRTUAL_ENV PYTHONPATH PYTHONLOCATION
    PNPM_HOME COREPACK_HOME NVM_DIR VOLTA_HOME DOCKER_HOST XDG_CACHE_HOME XDG_RUNTIME_DIR
    TS_NODE_PROJECT TS_NODE_FILES TS_NODE_TRANSPILE_ONLY TS_NODE_COMPILER_OPTIONS TS_NODE_IGNORE_DIAGNOSTICS
    SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES PROGRAMDATA
    RUNNER_OS RUNNER_ARCH RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_ENVIRONMENT`),
);

/**
 * What the tools that start an app go by, where it says how to work and not with whose rights. Not handed on of the same
 * families: tokens, passwords and user names (`UV_PUBLISH_TOKEN`, `POETRY_HTTP_BASIC_*`, `NX_CLOUD_ACCESS_TOKEN`), files that
 * hold some (`NPM_CONFIG_USERCONFIG`, `PIP_CONFIG_FILE`, `DOCKER_CONFIG`), and the indexes of Python packages (`UV_INDEX_URL`,
 * `PIP_EXTRA_INDEX_URL`), because private ones have their tokens in the address, also in its path.
 */
const TOOLS: ReadonlySet<string> = new Set(
  words(`UV_PYTHON UV_PYTHON_PREFERENCE UV_PYTHON_DOWNLOADS UV_PYTHON_INSTALL_DIR UV_CACHE_DIR UV_NO_CACHE UV_PROJECT
    UV_PROJECT_ENVIRONMENT UV_LINK_MODE UV_FROZEN UV_LOCKED UV_OFFLINE UV_NO_SYNC UV_NO_DEV UV_SYSTEM_PYTHON
    UV_COMPILE_BYTECODE UV_TOOL_DIR UV_NO_PROGRESS
    POETRY_HOME POETRY_CACHE_DIR POETRY_VIRTUALENVS_CREATE POETRY_VIRTUALENVS_IN_PROJECT POETRY_VIRTUALENVS_PATH
    POETRY_NO_INTERACTION
    PIP_CACHE_DIR PIP_NO_CACHE_DIR PIP_DISABLE_PIP_VERSION_CHECK PIP_REQUIRE_VIRTUALENV PIP_NO_INPUT
    GOFLAGS GOPRIVATE GONOPROXY GONOSUMDB GOSUMDB GOINSECURE GOMODCACHE GOCACHE GOTOOLCHAIN GOWORK GOOS GOARCH CGO_ENABLED
    NPM_CONFIG_CACHE NPM_CONFIG_PREFIX NPM_CONFIG_LOGLEVEL NPM_CONFIG_OFFLINE NPM_CONFIG_PREFER_OFFLINE NPM_CONFIG_YES
    NPM_CONFIG_AUDIT NPM_CONFIG_FUND NPM_CONFIG_UPDATE_NOTIFIER
    NX_DAEMON NX_NO_CLOUD NX_SKIP_NX_CACHE NX_CACHE_DIRECTORY NX_PARALLEL NX_BASE NX_HEAD NX_TUI NX_VERBOSE_LOGGING`),
);

/** Addresses, several with a comma or a bar between; handed on without user name and password, as those of proxies are. */
const ADDRESSES: ReadonlySet<string> = new Set(['GOPROXY', 'NPM_CONFIG_REGISTRY']);

/** Options of a Java machine: those of its memory and the like begin with `-X`, `-D` may set a password. */
const JAVA_OPTIONS: ReadonlySet<string> = new Set(['MAVEN_OPTS', 'GRADLE_OPTS', 'JAVA_TOOL_OPTIONS']);

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
  const upper = name.toUpperCase();
  if (PROXY.test(name)) return withoutUser(value).map((url) => [name, url]);
  if (ADDRESSES.has(upper)) return withoutUsers(value).map((addresses) => [name, addresses]);
  if (JAVA_OPTIONS.has(upper))
    return [
      [
        name,
        words(value)
          .filter((word) => word.startsWith('-X'))
          .join(' '),
      ],
    ];
  return isHarmless(name) || (lookups && CREDENTIALS.test(name)) ? [[name, value]] : [];
}

const isHarmless = (name: string): boolean => {
  const upper = name.toUpperCase();
  return (
    SYSTEM.has(upper) ||
    TOOLS.has(upper) ||
    upper.startsWith('LC_') ||
    upper === 'NO_PROXY' ||
    RUN.has(name) ||
    CDK.has(name) ||
    REGION.has(name)
  );
};

const withoutUsers = (value: string): readonly string[] => {
  const parts = value.split(/([,|])/).map((part) => withoutUser(part)[0]);
  return parts.includes(undefined) ? [] : [parts.join('')];
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
