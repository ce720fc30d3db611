import type { Secret } from '../redaction/secret.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export type ChildAdditions = {
  /** Name of the variable that the CDK app reads; the previous key is in `<name>_PREVIOUS`. */
  readonly name: string;
  readonly key: Secret;
  /** `absent` takes the variable away; when it is not given, the environment's own stays as it is. */
  readonly previous?: Secret | 'absent';
  /** Handed on as JWT_EXPIRATION_HOURS. */
  readonly expirationHours: string;
  /** Becomes AWS_REGION. Without one the CLI falls back to us-east-1. */
  readonly region?: string;
  /** Becomes CDK_DEFAULT_ACCOUNT, which the CLI replaces when there are credentials. */
  readonly accountId?: string;
};

type ChildEnvironment = {
  readonly env: Readonly<Record<string, string>>;
  /** Names of CDK_ variables that are options of the CLI and were left out, sorted. */
  readonly dropped: readonly string[];
};

/** What the runner gives to the action alone: inputs, state, its tokens. The app's code needs none of it. */
const RUNNER_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'] as const;

/** Tokens for GitHub, and files through which a step sets outputs and the environment of later steps. */
const RUNNER_NAMES: ReadonlySet<string> = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENTERPRISE_TOKEN',
  'GH_ENTERPRISE_TOKEN',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);

/** Makes the CLI print errors only (aws-cdk-cli, toolkit-lib/lib/toolkit/ai-agents.ts). */
const AGENT_NAMES: ReadonlySet<string> = new Set([
  'AGENT',
  'AI_AGENT',
  'AUGMENT_AGENT',
  'CLAUDECODE',
  'CLINE_ACTIVE',
  'CODEX_CI',
  'CODEX_SANDBOX',
  'CODEX_THREAD_ID',
  'COPILOT_CLI',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'OPENCODE',
  'QWEN_CODE',
  'VSCODE_AGENT',
]);

/**
 * The CLI takes every `CDK_<OPTION>` for an option (yargs `.env('CDK')`). Those that change what is deployed, how, or
 * what is printed are left out: CDK_VERBOSE alone prints debug logs. Names without separators, in lower case.
 *
 * Kept are the options that say how to reach AWS or only cost time (CDK_PROFILE, CDK_REGION, CDK_PROXY,
 * CDK_CA_BUNDLE_PATH, CDK_ROLE_ARN, CDK_TOOLKIT_STACK_NAME, CDK_CONCURRENCY, CDK_ASSET_*, CDK_VALIDATION), the CLI's
 * settings that are no options (CDK_DOCKER, CDK_HOME, CDK_DISABLE_*, CDK_DEFAULT_*, …), and the app's own (CDK_STAGE).
 */
const DROPPED_OPTIONS: ReadonlySet<string> = new Set(
  `a app all assetmetadata b build buildexclude c changesetname ci color context debug debugapp debugcli e ec2creds
  exclusively execute express f failon force hotswap hotswapecsmaximumhealthypercent hotswapecsminimumhealthypercent
  hotswapecsstabilizationtimeoutseconds hotswapfallback i ignoreerrors ignorenostacks importexistingresources j json
  logs lookups m method monitoringtimeminutes notices notificationarns o output outputsfile p parameters pathmetadata
  plugin previousparameters progress q quiet r requireapproval revertdrift rollback rollbacktriggeralarmarns staging
  strict t tags telemetry telemetryfile trace unstable v verbose version versionreporting watch y yes h help
  processrollback`.split(/\s+/),
);

/** By these the CLI speaks to the app; set from outside they would mislead the app. */
const PROTOCOL_NAMES: ReadonlySet<string> = new Set([
  'CDK_OUTDIR',
  'CDK_CONTEXT_JSON',
  'CDK_CLI_ASM_VERSION',
  'CDK_CLI_VERSION',
  'CDK_ERROR_FILE',
  'CDK_PERF_COUNTERS_FILE',
]);

/** Where credentials may come from; with one of them there is no need to ask the instance metadata service. */
const CREDENTIAL_NAMES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;

/** Whether the environment says where AWS credentials come from. */
export const hasCredentials = (env: Environment): boolean =>
  CREDENTIAL_NAMES.some((name) => (env[name] ?? '') !== '');

/**
 * The environment of the CDK CLI and thereby of the app's code: the step's own without what belongs to the action,
 * with the key. RUNNER_TRACKING_ID stays, so that the runner finds leftovers at the end of the job.
 *
 * NODE_COMPILE_CACHE is left alone: measured over one synth and one deploy, filling the cache costs what it saves.
 */
export function childEnvironment(env: Environment, additions: ChildAdditions): ChildEnvironment {
  const given = Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const dropped = given.map(([name]) => name).filter(isDroppedFlag);
  const kept = Object.fromEntries(given.filter(([name, value]) => !belongsToAction(name, value)));
  if (additions.previous === 'absent') delete kept[`${additions.name}_PREVIOUS`];
  return { env: { ...kept, ...settings(env), ...variables(additions) }, dropped: dropped.sort() };
}

function belongsToAction(name: string, value: string): boolean {
  const upper = name.toUpperCase();
  return (
    RUNNER_PREFIXES.some((prefix) => upper.startsWith(prefix)) ||
    RUNNER_NAMES.has(upper) ||
    AGENT_NAMES.has(upper) ||
    (upper === 'AWS_EXECUTION_ENV' && /amazonq|kiro/i.test(value)) ||
    PROTOCOL_NAMES.has(upper) ||
    isDroppedFlag(name)
  );
}

/** As yargs reads it: `CDK_NO_EXECUTE`, `CDK_noExecute` and `CDK_TAGS__0` are options too. */
function isDroppedFlag(name: string): boolean {
  if (!name.startsWith('CDK') || PROTOCOL_NAMES.has(name)) return false;
  const [first = ''] = name.slice('CDK'.length).split('__');
  const option = first.replace(/[_-]/g, '').toLowerCase();
  return DROPPED_OPTIONS.has(option) || (option.startsWith('no') && DROPPED_OPTIONS.has(option.slice(2)));
}

/** These quieten the CLI without changing the template, as `--no-version-reporting` would. */
export function settings(env: Environment): Record<string, string> {
  return {
    CI: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    CDK_DISABLE_VERSION_CHECK: '1',
    ...(hasCredentials(env) && { AWS_EC2_METADATA_DISABLED: env.AWS_EC2_METADATA_DISABLED ?? 'true' }),
  };
}

export function variables(additions: ChildAdditions): Record<string, string> {
  const { name, key, previous, expirationHours, region, accountId } = additions;
  return {
    [name]: key.reveal(),
    JWT_EXPIRATION_HOURS: expirationHours,
    ...(previous !== undefined && previous !== 'absent' && { [`${name}_PREVIOUS`]: previous.reveal() }),
    ...(region !== undefined && { AWS_REGION: region }),
    ...(accountId !== undefined && { CDK_DEFAULT_ACCOUNT: accountId }),
  };
}
