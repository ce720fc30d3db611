import { secondKey } from '../inputs/secrets.ts';
import type { ProbingInputs, RotateInputs, SecretsManagerInputs, StoreInputs } from '../inputs/types.ts';
import { regionOf } from '../lib/aws/clients.ts';
import { type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { noRegion } from '../template/findings.ts';
import { currentKeyMissing, rotationAlreadyRunning } from './findings.ts';
import { connectForRotation } from './github-secrets.ts';
import { GitHubStore } from './github-store.ts';
import { applyWrites, type KeyStore, type StoredKeys } from './key-store.ts';
import type { StoreWrite } from './plan.ts';
import { SecretsManagerStore } from './secrets-manager-store.ts';
import { type KeyName, positionOf, SLOTS } from './state.ts';
import { takeTurn } from './workflow-run.ts';

/** The store as this run found it. */
export type OpenStore = {
  readonly store: KeyStore;
  readonly stored: StoredKeys;
  /** Of the store's clock where it tells it, for the ages of the keys are by that; milliseconds since the epoch. */
  readonly now: number;
};

type Made = { readonly store: KeyStore; readonly now: number };

const gitHubStore = async (
  inputs: RotateInputs,
  at: StoreInputs & { readonly kind: 'github' },
  context: RunContext,
): Promise<Outcome<Made>> => {
  const { env, clock, cancelled, random } = context.world;
  const jobApi = connectForRotation(at.githubToken.reveal(), context.world);
  const turn = await takeTurn(jobApi, env.GITHUB_RUN_ID ?? '');
  if (!turn.ok) return turn;
  const store = new GitHubStore({
    api: connectForRotation(at.secretsToken.reveal(), context.world),
    jobApi,
    environment: at.environment,
    secretName: inputs.secretName,
    handed: inputs.handed,
    queuedAt: turn.value.queuedAt,
    clock,
    cancelled,
    random,
  });
  return succeed({ store, now: turn.value.now });
};

/** Without the permission to look, the concurrency group of the workflow is what keeps two rotations apart. */
const othersUnderWay = async (inputs: RotateInputs, context: RunContext): Promise<Outcome<unknown>> => {
  const { githubToken } = inputs;
  if (!githubToken) return succeed(undefined);
  const turn = await takeTurn(
    connectForRotation(githubToken.reveal(), context.world),
    context.world.env.GITHUB_RUN_ID ?? '',
  );
  return turn.ok || turn.findings[0].code === rotationAlreadyRunning.code ? turn : succeed(undefined);
};

const secretsManagerStore = async (
  inputs: RotateInputs,
  at: StoreInputs & { readonly kind: 'secrets-manager' },
  context: RunContext,
): Promise<Outcome<Made>> => {
  const turn = await othersUnderWay(inputs, context);
  if (!turn.ok) return turn;
  const store = secretsManager(at, inputs.secretName, context);
  return succeed({ store, now: context.world.clock.now() });
};

const secretsManager = (
  { secretId, jsonKey }: SecretsManagerInputs,
  secretName: string,
  { world, aws, conceal }: RunContext,
): SecretsManagerStore => {
  const { env, clock, cancelled } = world;
  return new SecretsManagerStore({
    client: () => aws(regionOf(env)).secretsManager(),
    secretId,
    jsonKey,
    runId: `${env.GITHUB_RUN_ID ?? ''} ${env.GITHUB_RUN_ATTEMPT ?? ''}`,
    secretName,
    conceal,
    clock,
    cancelled,
  });
};

/**
 * The inputs with the keys that are stored now, for a run that changes none. While a rotation is under way the other key
 * is one that must be accepted too; an emergency has given all others up.
 */
export const takeStoredKeys = async <Inputs extends ProbingInputs>(
  inputs: Inputs,
  from: SecretsManagerInputs,
  context: RunContext,
): Promise<StageResult<Inputs>> => {
  const nothing = 'no key was read';
  if (regionOf(context.world.env) === '') return { outcome: fail(noRegion()), summary: nothing };
  const store = secretsManager(from, inputs.secretName, context);
  const stored = await store.read();
  if (!stored.ok) return { outcome: stored, summary: nothing };
  const { keys, state } = stored.value;
  const { current, next, previous } = keys;
  if (!current) return { outcome: fail(currentKeyMissing([])), summary: nothing };
  const second = state.emergency ? undefined : secondKey(current, next, previous);
  const givenUp = [next, previous, ...stored.value.replaced].filter((key) => key && !key.equals(current));
  const isDeployment = inputs.mode === 'deploy';
  return {
    outcome: succeed(
      {
        ...inputs,
        key: current,
        keyInput: store.name,
        ...(second && {
          previous: {
            key: second,
            expectation: isDeployment ? 'accept' : 'any',
            isStaged: second === next,
          },
        }),
        ...(state.emergency && { formerKeys: givenUp.filter((key) => key !== undefined) }),
        ...(isDeployment && state.emergency && { endsOthers: true }),
        ...(isDeployment && {
          storeVariables: store.variables(current, second),
          ...(inputs.availability && {
            availability: { keys: second ? [current, second] : [current] },
          }),
        }),
      },
      stored.findings,
    ),
    summary: `${store.name}: ${SLOTS.filter((slot) => keys[slot]).join(', ')} (${positionOf(state.slots)})`,
  };
};

/** Reads which keys are stored, and whether this run may change it. Changes nothing. */
export const openKeyStore = async (
  inputs: RotateInputs,
  context: RunContext,
): Promise<StageResult<OpenStore>> => {
  const { store: at } = inputs;
  if (at.kind === 'secrets-manager' && regionOf(context.world.env) === '')
    return { outcome: fail(noRegion()), summary: 'the key store was not opened' };
  const made = await (at.kind === 'github'
    ? gitHubStore(inputs, at, context)
    : secretsManagerStore(inputs, at, context));
  if (!made.ok) return { outcome: made, summary: 'the key store was not opened' };
  const { store, now } = made.value;
  const stored = await store.open(inputs.phase);
  if (!stored.ok) return { outcome: stored, summary: `${store.name} cannot be used by this run` };
  const { slots } = stored.value.state;
  const found = SLOTS.filter((slot) => slots[slot] !== undefined);
  return {
    outcome: succeed({ store, stored: stored.value, now }, stored.findings),
    summary: `${store.name}: ${found.length === 0 ? 'no key' : found.join(', ')} (${positionOf(slots)})`,
  };
};

/**
 * Changes the store, and remembers each change that was made, also when a later one fails or the run is cancelled.
 *
 * @param before what this run had changed already, in words
 */
export const writeKeys = async (
  store: KeyStore,
  writes: readonly StoreWrite[],
  keyOf: (name: KeyName) => Secret,
  before: readonly string[],
  { world, progress }: RunContext,
): Promise<StageResult<readonly string[]>> => {
  const done = [...before];
  const outcome = await applyWrites(store, writes, keyOf, (line) => {
    done.push(line);
    progress(line);
  }).catch((error: unknown) => {
    if (!world.cancelled.aborted) throw error;
    return succeed(undefined);
  });
  const findings: readonly Finding[] = outcome.findings;
  return {
    outcome: outcome.ok ? succeed(done, findings) : fail(...outcome.findings),
    summary: writes.length === 0 ? 'nothing to change' : done.slice(before.length).join('; ') || 'unchanged',
    facts: { keyWrites: done },
  };
};
