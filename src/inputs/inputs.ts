import { resolve } from 'node:path';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { ALGORITHMS, KEY_ENCODINGS } from '../redaction/key-bytes.ts';
import { readAccountId } from './account-id.ts';
import { readAvailability } from './availability.ts';
import { namesBackend, readBackend } from './backend.ts';
import { readCdkApp, readCdkArguments, readStacks, refuseSecrets } from './cdk-app.ts';
import { readDryRun } from './dry-run.ts';
import { readFrontend } from './frontend.ts';
import { readLogGroups } from './log-groups.ts';
import { modeOf } from './mode.ts';
import { resolveKeyEncoding } from './profiles.ts';
import { type Environment, InputReader } from './reader.ts';
import { readRequests } from './requests/read-requests.ts';
import { readRotate, refuseRotation } from './rotate.ts';
import { secondKey } from './second-key.ts';
import type { SecretInputs } from './secrets.ts';
import { readStoredKeys } from './stored-keys.ts';
import type { DeployInputs, Inputs, Mode, PreviousKey, ProbingInputs, SharedInputs } from './types.ts';

const MINUTE = 60_000;

const checkMode = (reader: InputReader, env: Environment): void => {
  const asked = reader.choice('mode', ['auto', 'deploy', 'verify', 'dry-run', 'rotate'], 'auto');
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (asked === 'rotate' && event.startsWith('pull_request')) {
    reader.problem(
      'mode',
      'a pull request must not rotate',
      'It would replace the key of production by way of code that nobody has merged.',
      'Rotate on workflow_dispatch, from your main branch.',
    );
  }
  if (asked === 'deploy' && event === 'pull_request_target') {
    reader.problem(
      'mode',
      'pull_request_target must not deploy',
      'Such a run has the secrets of the repository while it may execute the code of a stranger.',
      'Deploy on push to your main branch.',
    );
  }
};

const readPrevious = (
  reader: InputReader,
  secrets: SecretInputs,
  mode: ProbingInputs['mode'],
): PreviousKey | undefined => {
  const fallback = mode === 'deploy' ? 'accept' : 'any';
  const given = reader.text('previous-key');
  const expectation = reader.choice('previous-key', ['accept', 'reject', 'any'], fallback);
  // While a rotation is under way the other stored key is the one that must be accepted, whatever its slot.
  const key = secrets.nextKey
    ? secondKey(secrets.key, secrets.nextKey, secrets.previousKey)
    : secrets.previousKey;
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
  const isStaged = key === secrets.nextKey;
  if (key.reveal().trim() === '') {
    reader.problem(
      key.name,
      'is only white space',
      'A GitHub secret was stored without a value, so there is no key whose tokens could be tried.',
      `Store the key that ${isStaged ? 'the rotation staged' : 'was used before'}, or remove the input.`,
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
  return { key, expectation, ...(isStaged && { isStaged }) };
};

const readDeploy = (reader: InputReader, shared: SharedInputs, secrets: SecretInputs): DeployInputs => {
  const app = readCdkApp(reader, secrets, shared.workspace);
  const cdkArguments = readCdkArguments(reader);
  const { key, previous } = shared;
  const isWatched = readAvailability(reader, 'deploy');
  refuseSecrets(reader, 'cdk-arguments', cdkArguments, secrets);
  refuseSecrets(reader, 'stacks', shared.stacks, secrets);
  return {
    ...shared,
    ...app,
    mode: 'deploy',
    cdkArguments,
    deployTimeoutMilliseconds:
      reader.wholeNumber('deploy-timeout-minutes', { fallback: 60, min: 1, max: 360 }) * MINUTE,
    onCancel: reader.choice('on-cancel', ['leave', 'cancel-update'], 'leave'),
    storeVariables: {},
    ...(secrets.nextKey && { nextKey: secrets.nextKey }),
    ...(isWatched && {
      availability: { keys: previous?.expectation === 'accept' ? [key, previous.key] : [key] },
    }),
    ...(secrets.githubToken && { githubToken: secrets.githubToken }),
  };
};

const readShared = (
  reader: InputReader,
  secrets: SecretInputs,
  workspace: string,
  previous: PreviousKey | undefined,
): SharedInputs => {
  const { backend, backendOutput } = readBackend(reader);
  const frontend = readFrontend(reader, secrets);
  const encoding = reader.choice('key-encoding', ['auto', ...KEY_ENCODINGS], 'auto');
  return {
    key: secrets.key,
    keyInput: secrets.keyInput,
    ...(previous && { previous }),
    otherSecrets: secrets.otherSecrets,
    secretName: secrets.secretName,
    secretAliases: secrets.secretAliases,
    expirationHours: String(
      reader.wholeNumber('jwt-expiration-hours', { fallback: 168, min: 1, max: 87_600 }),
    ),
    algorithm: reader.choice('algorithm', ALGORITHMS, 'HS256'),
    keyEncoding: resolveKeyEncoding((backend ?? backendOutput)?.profile ?? 'flask-pyjwt', encoding),
    workspace,
    stacks: readStacks(reader),
    containers: reader.names('containers'),
    plaintextKey: reader.choice('plaintext-key', ['allow', 'warn', 'error'], 'warn'),
    rolloutTimeoutMilliseconds:
      reader.wholeNumber('rollout-timeout-minutes', { fallback: 20, min: 1, max: 180 }) * MINUTE,
    accountId: readAccountId(reader),
    ...(backend && { backend }),
    ...(backendOutput && { backendOutput }),
    requests: readRequests(reader, secrets, workspace),
    logGroups: readLogGroups(reader),
    ...(frontend && { frontend }),
  };
};

const readProbing = (
  reader: InputReader,
  secrets: SecretInputs,
  workspace: string,
  mode: ProbingInputs['mode'],
): Inputs | undefined => {
  const keysFrom = readStoredKeys(reader, secrets);
  const previous = keysFrom ? undefined : readPrevious(reader, secrets, mode);
  const shared = { ...readShared(reader, secrets, workspace, previous), ...(keysFrom && { keysFrom }) };
  if (mode === 'deploy') return readDeploy(reader, shared, secrets);
  readAvailability(reader, mode);
  if (!namesBackend(reader))
    reader.problem(
      'backend-url',
      'is missing',
      'verify mode has nothing to probe without it.',
      'Give the address of the backend, e.g. https://api.example.com.',
    );
  return { ...shared, mode };
};

const readMode = (
  reader: InputReader,
  secrets: SecretInputs,
  workspace: string,
  mode: Mode,
): Inputs | undefined => {
  if (mode !== 'rotate') refuseRotation(reader, mode);
  if (mode === 'dry-run') return readDryRun(reader, secrets, workspace);
  if (mode !== 'rotate') return readProbing(reader, secrets, workspace, mode);
  // Which keys must be accepted, the plan says.
  const shared = readShared(reader, secrets, workspace, undefined);
  return readRotate(reader, readDeploy(reader, shared, secrets), secrets);
};

/** Turns the runner's environment into typed inputs, or says everything that is wrong with them at once. */
export const parseInputs = (env: Environment, secrets: SecretInputs): Outcome<Inputs> => {
  const reader = new InputReader(env);
  const workspace = resolve(env.GITHUB_WORKSPACE ?? '.');
  const mode = modeOf(env);
  checkMode(reader, env);
  const inputs = readMode(reader, secrets, workspace, mode);
  // A fork or Dependabot has no secrets, and a dry-run needs none.
  const missing = mode === 'dry-run' ? [] : secrets.emptySecrets;
  const [first, ...rest]: readonly ErrorFinding[] = [...secrets.problems, ...missing, ...reader.problems];
  if (first !== undefined || inputs === undefined) return fail(first ?? unreachable(), ...rest);
  return succeed(inputs);
};

const unreachable = (): never => {
  throw new Error('inputs are undefined only together with a problem');
};
