import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import { namesBackend, readAvailability, readBackend, readLogGroups, readLogSuccess } from './backend.ts';
import {
  readAccountId,
  readCdkApp,
  readCdkArguments,
  readStacks,
  refusePatterns,
  refuseSecrets,
  stackNames,
} from './cdk-app.ts';
import { readDryRun } from './dry-run.ts';
import { readFrontend } from './frontend.ts';
import { checkMode, modeOf } from './mode.ts';
import { resolveKeyEncoding } from './profiles.ts';
import { type Environment, InputReader } from './reader.ts';
import { readRequests } from './requests/read-requests.ts';
import { readRotate, readStoredKeys, refuseRotation } from './rotation.ts';
import type { SecretInputs } from './secrets.ts';
import { secondKey } from './secrets.ts';
import { INPUTS, type Mode } from './table.ts';
import type {
  DeployInputs,
  DryRunInputs,
  Inputs,
  PreviousKey,
  ProbingInputs,
  SharedInputs,
  VerifyInputs,
} from './types.ts';

const MINUTE = 60_000;

const readPrevious = (
  reader: InputReader,
  secrets: SecretInputs,
  mode: ProbingInputs['mode'],
): PreviousKey | undefined => {
  const fallback = mode === 'deploy' ? 'accept' : 'any';
  const given = reader.text('previous-key');
  const expectation = reader.choiceOr('previous-key', fallback);
  // While a rotation is under way the other stored key is the one that must be accepted, in either slot.
  const key = secrets.nextKey
    ? secondKey(secrets.key, secrets.nextKey, secrets.previousKey)
    : secrets.previousKey;
  if (key === undefined) {
    // A deployment may end whatever production honours, without having it.
    if (given === 'accept' || (given === 'reject' && mode === 'verify')) {
      reader.refuse('previous-key', {
        title: 'there is no previous key',
        detail: `previous-key is ${given}, but previous-jwt-secret-key is empty.`,
        remedy: 'Give previous-jwt-secret-key, or remove previous-key.',
      });
    }
    return undefined;
  }
  const isStaged = key === secrets.nextKey;
  if (key.reveal().trim() === '') {
    reader.refuse(isStaged ? 'next-jwt-secret-key' : 'previous-jwt-secret-key', {
      title: 'is only white space',
      detail: 'A GitHub secret was stored without a value, so there is no key whose tokens could be tried.',
      remedy: `Store the key that ${isStaged ? 'the rotation staged' : 'was used before'}, or remove the input.`,
    });
  }
  if (key.equals(secrets.key)) {
    reader.refuse('previous-jwt-secret-key', {
      title: 'the same as the signing key',
      detail: 'Both inputs hold one and the same text, so nothing would be retired.',
      remedy: 'Give the key that was used before, or remove the input.',
    });
  }
  return { key, expectation, ...(isStaged && { isStaged }) };
};

const readDeploy = (reader: InputReader, shared: SharedInputs, secrets: SecretInputs): DeployInputs => {
  const app = readCdkApp(reader, secrets);
  const cdkArguments = readCdkArguments(reader);
  const { key, previous } = shared;
  const isWatched = readAvailability(reader, 'deploy');
  refuseSecrets(reader, secrets, { input: 'cdk-arguments', texts: cdkArguments });
  refuseSecrets(reader, secrets, { input: 'stacks', texts: shared.stacks });
  return {
    ...shared,
    ...app,
    mode: 'deploy',
    cdkArguments,
    deployTimeoutMilliseconds: reader.wholeNumber('deploy-timeout-minutes') * MINUTE,
    onCancel: reader.choice('on-cancel'),
    onCrashLoop: reader.choice('on-crash-loop'),
    storeVariables: {},
    ...(reader.text('previous-key') === 'reject' && { endsOthers: true }),
    ...(secrets.nextKey && { nextKey: secrets.nextKey }),
    ...(isWatched && {
      availability: { keys: previous?.expectation === 'accept' ? [key, previous.key] : [key] },
    }),
    ...(secrets.githubToken && { githubToken: secrets.githubToken }),
  };
};

const readShared = async (
  reader: InputReader,
  secrets: SecretInputs,
  previous: PreviousKey | undefined,
): Promise<SharedInputs> => {
  const frontend = readFrontend(reader, secrets);
  const { backend, backendOutput } = readBackend(reader, frontend);
  const encoding = reader.choice('key-encoding');
  return {
    key: secrets.key,
    keyInput: secrets.keyInput,
    ...(previous && { previous }),
    otherSecrets: secrets.otherSecrets,
    secretName: secrets.secretName,
    secretAliases: secrets.secretAliases,
    expirationHours: String(reader.wholeNumber('jwt-expiration-hours')),
    algorithm: reader.choice('algorithm'),
    keyEncoding: resolveKeyEncoding((backend ?? backendOutput)?.profile ?? INPUTS.profile.default, encoding),
    workspace: reader.workspace,
    stacks: readStacks(reader),
    containers: reader.names('containers'),
    plaintextKey: reader.choice('plaintext-key'),
    rolloutTimeoutMilliseconds: reader.wholeNumber('rollout-timeout-minutes') * MINUTE,
    accountId: readAccountId(reader),
    ...(backend && { backend }),
    ...(backendOutput && { backendOutput }),
    requests: await readRequests(reader, secrets),
    logGroups: readLogGroups(reader),
    logSuccess: readLogSuccess(reader),
    ...(frontend && { frontend }),
  };
};

const readProbing = async (
  reader: InputReader,
  secrets: SecretInputs,
  mode: ProbingInputs['mode'],
): Promise<Inputs | undefined> => {
  const keysFrom = readStoredKeys(reader, secrets);
  const previous = keysFrom ? undefined : readPrevious(reader, secrets, mode);
  const shared = { ...(await readShared(reader, secrets, previous)), ...(keysFrom && { keysFrom }) };
  if (mode === 'deploy') return readDeploy(reader, shared, secrets);
  readAvailability(reader, mode);
  if (!namesBackend(reader))
    reader.refuse('backend-url', {
      title: 'is missing',
      detail: 'verify mode has nothing to probe without it.',
      remedy: 'Give the address of the backend, e.g. https://api.example.com.',
    });
  refusePatterns(reader, shared.stacks);
  return { ...shared, stacks: stackNames(shared.stacks), mode };
};

const readMode = async (
  reader: InputReader,
  secrets: SecretInputs,
  mode: Mode,
): Promise<Inputs | undefined> => {
  if (mode !== 'rotate') refuseRotation(reader, mode);
  if (mode === 'dry-run') return readDryRun(reader, secrets);
  if (mode !== 'rotate') return readProbing(reader, secrets, mode);
  // Which keys must be accepted, the plan says.
  const shared = await readShared(reader, secrets, undefined);
  if (shared.backend?.probeAs === 'session')
    reader.refuse('probe-as', {
      title: 'a rotation needs a backend that can be asked with tokens',
      detail: 'Which keys are accepted and which are refused cannot be seen through the frontend.',
      remedy: 'Let the load balancer send one path to the backend, and give backend-url and probe-path.',
    });
  return readRotate(reader, readDeploy(reader, shared, secrets), secrets);
};

/** Turns the runner's environment into typed inputs, or says everything that is wrong with them at once. */
export const parseInputs = async (env: Environment, secrets: SecretInputs): Promise<Outcome<Inputs>> => {
  const reader = new InputReader(env);
  const mode = modeOf(env);
  checkMode(reader, env);
  const inputs = await readMode(reader, secrets, mode);
  // A fork or Dependabot has no secrets, and a dry-run needs none.
  const missing = mode === 'dry-run' ? [] : secrets.emptySecrets;
  const [first, ...rest]: readonly ErrorFinding[] = [...secrets.problems, ...missing, ...reader.problems];
  if (first !== undefined || inputs === undefined) return fail(first ?? unreachable(), ...rest);
  return succeed(inputs);
};

/** What the command line needs of the modes verify and dry-run. */
export type LocalInputs = { readonly verify: VerifyInputs; readonly dryRun: DryRunInputs };

/** The inputs of a check from a laptop, where no address of a backend needs to be given and no secret has to be there. */
export const parseLocalInputs = async (
  env: Environment,
  secrets: SecretInputs,
): Promise<Outcome<LocalInputs>> => {
  const reader = new InputReader(env);
  const keysFrom = readStoredKeys(reader, secrets);
  const previous = keysFrom ? undefined : readPrevious(reader, secrets, 'verify');
  const shared = { ...(await readShared(reader, secrets, previous)), ...(keysFrom && { keysFrom }) };
  const dryRun = readDryRun(reader, secrets);
  const problems = new Map(
    [...secrets.problems, ...secrets.emptySecrets, ...reader.problems].map((one) => [
      `${one.title} ${one.detail}`,
      one,
    ]),
  );
  const [first, ...rest] = problems.values();
  const verify = { ...shared, stacks: stackNames(shared.stacks), mode: 'verify' as const };
  return first ? fail(first, ...rest) : succeed({ verify, dryRun });
};

const unreachable = (): never => {
  throw new Error('inputs are undefined only together with a problem');
};
