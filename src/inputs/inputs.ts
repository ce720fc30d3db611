import { resolve, sep } from 'node:path';
import { parseCdkArguments } from '../cdk/cdk-arguments.ts';
import { type ErrorFinding, fail, isError, type Outcome, succeed } from '../finding.ts';
import { ALGORITHMS, type Algorithm, KEY_ENCODINGS, type KeyEncoding } from '../key/key-bytes.ts';
import type { Secret } from '../key/secret.ts';
import { resolveKeyEncoding } from '../smoke/profiles.ts';
import type { SmokeRequest } from '../smoke/requests/request.ts';
import { type BackendInputs, readBackend } from './backend.ts';
import { type FrontendInputs, readFrontend } from './frontend.ts';
import { readLogGroups } from './log-groups.ts';
import { type Environment, InputReader, quoted } from './reader.ts';
import { readRequests } from './requests/read-requests.ts';
import type { SecretInputs } from './secrets.ts';

export type PreviousKey = { readonly key: Secret; readonly expectation: 'accept' | 'reject' | 'any' };

type SharedInputs = {
  readonly key: Secret;
  readonly keyInput: string;
  readonly previous?: PreviousKey;
  readonly otherSecrets: readonly Secret[];
  readonly secretName: string;
  /** Whole hours, as text, because that is what an environment variable is. */
  readonly expirationHours: string;
  readonly algorithm: Algorithm;
  readonly keyEncoding: KeyEncoding;
  /** The checkout. */
  readonly workspace: string;
  /** Ids or names; empty for every stack of the app. */
  readonly stacks: readonly string[];
  /** Empty for every container that has the key, and at least one. */
  readonly containers: readonly string[];
  readonly plaintextKey: 'allow' | 'warn' | 'error';
  readonly rolloutTimeoutMilliseconds: number;
  /** '' when any account will do. */
  readonly accountId: string;
  /** Absent without `backend-url`: nothing is probed. */
  readonly backend?: BackendInputs;
  /** The user's own requests; sent only after the verdict `match`. */
  readonly requests: readonly SmokeRequest[];
  /** Log groups in which the accepted token must show; empty when nobody asked for it. */
  readonly logGroups: readonly string[];
  /** Absent without `frontend-url`: nothing goes through the frontend. */
  readonly frontend?: FrontendInputs;
};

export type DeployInputs = SharedInputs & {
  readonly mode: 'deploy';
  /** Absolute path of the directory with cdk.json. */
  readonly appDirectory: string;
  /** Lines `key=value`. */
  readonly context: readonly string[];
  readonly cdkArguments: readonly string[];
  readonly synthSpeed: 'safe' | 'fast';
  readonly deployTimeoutMilliseconds: number;
  readonly onCancel: 'leave' | 'cancel-update';
};

export type VerifyInputs = SharedInputs & { readonly mode: 'verify'; readonly backend: BackendInputs };

export type Inputs = DeployInputs | VerifyInputs;

export type Mode = Inputs['mode'];

const MINUTE = 60_000;

const readMode = (reader: InputReader, env: Environment): Mode => {
  const asked = reader.choice('mode', ['auto', 'deploy', 'verify', 'dry-run', 'rotate'], 'auto');
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (asked === 'dry-run' || asked === 'rotate') {
    reader.problem(
      'mode',
      `${asked} is not available in this version`,
      'It is a planned mode.',
      'Use deploy or verify.',
    );
  } else if (asked === 'deploy' && event === 'pull_request_target') {
    reader.problem(
      'mode',
      'pull_request_target cannot deploy',
      'Such a run has the secrets of the repository while it may execute the code of a stranger.',
      'Deploy on push to your main branch.',
    );
  } else if (asked === 'auto' && event.startsWith('pull_request')) {
    reader.problem(
      'mode',
      'nothing is deployed on pull-request events',
      `The event is ${event}. The dry-run that auto will choose here is not available in this version.`,
      "Run this step on push, for example with if: github.event_name == 'push'.",
    );
  }
  return asked === 'verify' ? 'verify' : 'deploy';
};

const readPrevious = (reader: InputReader, secrets: SecretInputs, mode: Mode): PreviousKey | undefined => {
  const fallback = mode === 'deploy' ? 'accept' : 'any';
  const given = reader.text('previous-key');
  const expectation = reader.choice('previous-key', ['accept', 'reject', 'any'], fallback);
  const key = secrets.previousKey;
  if (key === undefined) {
    if (given === 'accept' || given === 'reject') {
      reader.problem(
        'previous-key',
        'there is no previous key',
        `previous-key is ${given}, but previous-jwt-secret-key is empty.`,
        'Give previous-jwt-secret-key, or remove previous-key.',
      );
    }
    return undefined;
  }
  if (key.reveal().trim() === '') {
    reader.problem(
      'previous-jwt-secret-key',
      'is only white space',
      'A GitHub secret was stored without a value, so there is no previous key whose tokens could be tried.',
      'Store the key that was used before, or remove the input.',
    );
  }
  if (key.equals(secrets.key)) {
    reader.problem(
      'previous-jwt-secret-key',
      'the same as the signing key',
      'Both inputs hold one and the same text, so nothing would be retired.',
      'Give the key that was used before, or remove the input.',
    );
  }
  return { key, expectation };
};

/** Text that reaches an argument list can be seen by every process of the machine. */
const refuseSecrets = (
  reader: InputReader,
  input: string,
  texts: readonly string[],
  secrets: SecretInputs,
): void => {
  const shown = secrets.texts.some(
    (secret) => secret.trim().length >= 8 && texts.some((text) => text.includes(secret.trim())),
  );
  if (!shown) return;
  reader.problem(
    input,
    'holds a secret',
    'What is given here ends up in an argument list, which every process of the runner can read.',
    `Hand secrets to the app through jwt-secret-key and other-secrets; it reads them as environment variables.`,
  );
};

const readCdkArguments = (reader: InputReader): readonly string[] => {
  const parsed = parseCdkArguments(reader.text('cdk-arguments'));
  if (parsed.ok) return parsed.value;
  reader.problems.push(...parsed.findings.filter(isError));
  return [];
};

const readContext = (reader: InputReader): readonly string[] => {
  const lines = reader.lines('context');
  const wrong = lines.findIndex((line) => !/^[^=\s][^=]*=/.test(line));
  if (wrong >= 0) {
    reader.problem(
      'context',
      'a line is not key=value',
      `It is entry ${wrong + 1}.`,
      'Write one key=value a line.',
    );
  }
  return lines;
};

const readAppDirectory = (reader: InputReader, workspace: string): string => {
  const given = reader.text('working-directory', '.');
  const directory = resolve(workspace, given);
  if (directory !== workspace && !directory.startsWith(workspace + sep)) {
    reader.problem(
      'working-directory',
      'is outside the checkout',
      `${quoted(given)} leads out of it.`,
      'Give a directory of the repository, e.g. infrastructure.',
    );
  }
  return directory;
};

const readStacks = (reader: InputReader): readonly string[] => {
  const stacks = reader
    .text('stacks')
    .split(/\s+/)
    .filter((name) => name !== '');
  const option = stacks.find((name) => name.startsWith('-'));
  if (option !== undefined) {
    reader.problem(
      'stacks',
      'not the name of a stack',
      `${quoted(option)} looks like an option.`,
      'Options go into cdk-arguments.',
    );
  }
  return stacks;
};

const readDeploy = (reader: InputReader, shared: SharedInputs, secrets: SecretInputs): DeployInputs => {
  const context = readContext(reader);
  const cdkArguments = readCdkArguments(reader);
  for (const [input, texts] of Object.entries({
    context,
    'cdk-arguments': cdkArguments,
    stacks: shared.stacks,
  })) {
    refuseSecrets(reader, input, texts, secrets);
  }
  return {
    ...shared,
    mode: 'deploy',
    appDirectory: readAppDirectory(reader, shared.workspace),
    context,
    cdkArguments,
    synthSpeed: reader.choice('synth-speed', ['safe', 'fast'], 'safe'),
    deployTimeoutMilliseconds:
      reader.wholeNumber('deploy-timeout-minutes', { fallback: 60, min: 1, max: 360 }) * MINUTE,
    onCancel: reader.choice('on-cancel', ['leave', 'cancel-update'], 'leave'),
  };
};

const readShared = (
  reader: InputReader,
  secrets: SecretInputs,
  workspace: string,
  mode: Mode,
): SharedInputs => {
  const accountId = reader.text('account-id');
  if (accountId !== '' && !/^\d{12}$/.test(accountId)) {
    reader.problem(
      'account-id',
      'not an account number',
      `${quoted(accountId)} was given.`,
      'Give the 12 digits, in quotes so that YAML keeps them.',
    );
  }
  const previous = readPrevious(reader, secrets, mode);
  const backend = readBackend(reader);
  const frontend = readFrontend(reader, secrets);
  const encoding = reader.choice('key-encoding', ['auto', ...KEY_ENCODINGS], 'auto');
  return {
    key: secrets.key,
    keyInput: secrets.keyInput,
    ...(previous && { previous }),
    otherSecrets: secrets.otherSecrets,
    secretName: secrets.secretName,
    expirationHours: String(
      reader.wholeNumber('jwt-expiration-hours', { fallback: 168, min: 1, max: 87_600 }),
    ),
    algorithm: reader.choice('algorithm', ALGORITHMS, 'HS256'),
    keyEncoding: resolveKeyEncoding(backend?.profile ?? 'flask-pyjwt', encoding),
    workspace,
    stacks: readStacks(reader),
    containers: reader.names('containers'),
    plaintextKey: reader.choice('plaintext-key', ['allow', 'warn', 'error'], 'warn'),
    rolloutTimeoutMilliseconds:
      reader.wholeNumber('rollout-timeout-minutes', { fallback: 20, min: 1, max: 180 }) * MINUTE,
    accountId,
    ...(backend && { backend }),
    requests: readRequests(reader, secrets, workspace),
    logGroups: readLogGroups(reader),
    ...(frontend && { frontend }),
  };
};

/** Turns the runner's environment into typed inputs, or says everything that is wrong with them at once. */
export const parseInputs = (env: Environment, secrets: SecretInputs): Outcome<Inputs> => {
  const reader = new InputReader(env);
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.');
  const mode = readMode(reader, env);
  const shared = readShared(reader, secrets, workspace, mode);
  const { backend } = shared;
  const inputs: Inputs | undefined =
    mode === 'deploy' ? readDeploy(reader, shared, secrets) : backend && { ...shared, mode, backend };
  const urlIsMissing = inputs === undefined && !reader.problems.some(({ where }) => where === 'backend-url');
  if (urlIsMissing) {
    reader.problem(
      'backend-url',
      'is missing',
      'verify mode has nothing to probe without it.',
      'Give the address of the backend, e.g. https://api.example.com.',
    );
  }
  const [first, ...rest]: readonly ErrorFinding[] = [...secrets.problems, ...reader.problems];
  if (first !== undefined || inputs === undefined) return fail(first ?? unreachable(), ...rest);
  return succeed(inputs);
};

const unreachable = (): never => {
  throw new Error('inputs are undefined only together with a problem');
};
