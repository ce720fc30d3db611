import { createHash } from 'node:crypto';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { AskedPhase } from '../inputs/types.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import type { Clock } from '../lib/clock.ts';
import { asWarning, type Finding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import { keysChangedElsewhere } from './findings.ts';
import type { KeyStore, StoredKeys } from './key-store.ts';
import {
  type DescribedSecret,
  differsBesideKey,
  EMERGENCY_LABEL,
  GIVEN_UP_LABELS,
  isEmergencyMarked,
  keyInValue,
  keysOfVersions,
  LABEL_OF,
  OWN_LABELS,
  type ReadPurpose,
  type ReadVersion,
  type ReadVersions,
  SLOT_LABELS,
  VERSION_PLACES,
  valueWithKey,
  versionLabelled,
  versionsInUse,
} from './secret-versions.ts';
import type { Slot } from './state.ts';
import { labelNotMoved, secretFieldsChanged, secretMissing } from './store-findings.ts';

const NO_LABEL = 'cdk-jwt-deploy-no-such-label';

/** The calls to AWS Secrets Manager about one secret, with failures as values. */
class SecretCalls {
  readonly #client: () => Promise<SecretsManagerClient>;
  readonly #secretId: string;

  constructor(client: () => Promise<SecretsManagerClient>, secretId: string) {
    this.#client = client;
    this.#secretId = secretId;
  }

  describe(): Promise<Outcome<DescribedSecret>> {
    return this.#attempt('secretsmanager:DescribeSecret', async (client, SecretId) => {
      const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
      const found = await client.send(new DescribeSecretCommand({ SecretId }));
      return {
        arn: found.ARN ?? SecretId,
        rotatedByLambda: found.RotationEnabled === true,
        deleted: found.DeletedDate !== undefined,
        changedAt: (found.LastChangedDate ?? found.CreatedDate)?.getTime() ?? Date.now(),
        labels: found.VersionIdsToStages ?? {},
      };
    });
  }

  /** @returns `undefined` for a binary value */
  value(VersionId: string): Promise<Outcome<string | undefined>> {
    return this.#attempt('secretsmanager:GetSecretValue', async (client, SecretId) => {
      const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
      return (await client.send(new GetSecretValueCommand({ SecretId, VersionId }))).SecretString;
    });
  }

  /** @returns the id of the version, which is `token`: a repeated call makes no second one */
  makeVersion(token: string, value: string, labels: readonly string[]): Promise<Outcome<string>> {
    return this.#attempt('secretsmanager:PutSecretValue', async (client, SecretId) => {
      const { PutSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
      const command = new PutSecretValueCommand({
        SecretId,
        ClientRequestToken: token,
        SecretString: value,
        VersionStages: [...labels],
      });
      return (await client.send(command)).VersionId ?? token;
    });
  }

  moveLabel(label: string, from: string | undefined, to: string | undefined): Promise<Outcome<undefined>> {
    return this.#attempt('secretsmanager:UpdateSecretVersionStage', async (client, SecretId) => {
      const { UpdateSecretVersionStageCommand } = await import('@aws-sdk/client-secrets-manager');
      const command = new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage: label,
        ...(to && { MoveToVersionId: to }),
        ...(from && { RemoveFromVersionId: from }),
      });
      await client.send(command);
      return undefined;
    });
  }

  /**
   * Whether labels may be moved; moves none. IAM is asked before anything else: to take away a label that no version has
   * needs the permission and does nothing.
   */
  async checkMayMove(version: string): Promise<Outcome<undefined>> {
    const { UpdateSecretVersionStageCommand } = await import('@aws-sdk/client-secrets-manager');
    const command = new UpdateSecretVersionStageCommand({
      SecretId: this.#secretId,
      VersionStage: NO_LABEL,
      RemoveFromVersionId: version,
    });
    try {
      await (await this.#client()).send(command);
    } catch (error) {
      const isAllowed = error instanceof Error && /InvalidParameter|InvalidRequest/.test(error.name);
      if (!isAllowed) return fail(awsFailure(error, 'secretsmanager:UpdateSecretVersionStage'));
    }
    return succeed(undefined);
  }

  async #attempt<T>(
    action: string,
    work: (client: SecretsManagerClient, secretId: string) => Promise<T>,
  ): Promise<Outcome<T>> {
    try {
      return succeed(await work(await this.#client(), this.#secretId));
    } catch (error) {
      const isMissing = error instanceof Error && error.name === 'ResourceNotFoundException';
      return fail(isMissing ? secretMissing(this.#secretId) : awsFailure(error, action));
    }
  }
}

type SecretsManagerStoreOptions = {
  readonly client: () => Promise<SecretsManagerClient>;
  /** Name or ARN. */
  readonly secretId: string;
  /** '' when the whole value is the key. */
  readonly jsonKey: string;
  /** GITHUB_RUN_ID and GITHUB_RUN_ATTEMPT: a call that is repeated in one run makes one version. */
  readonly runId: string;
  /** E.g. `JWT_SECRET_KEY`, for `variables`. */
  readonly secretName: string;
  /** Gets every key and every value before anything else is done with it. */
  readonly conceal: (secret: string) => void;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
};

const PAUSES_MILLISECONDS = [0, 1000, 2000, 4000];

/** The labels of a slot, in the order in which they are put on. AWS itself moves AWSPREVIOUS to what was current. */
const PUT_ON: Readonly<Record<Slot, readonly string[]>> = {
  current: [SLOT_LABELS.current],
  next: [OWN_LABELS.next, SLOT_LABELS.next],
  previous: [OWN_LABELS.previous],
};

/**
 * A secret in AWS Secrets Manager: AWSCURRENT, AWSPENDING and AWSPREVIOUS are the three slots. ECS hands a secret to a
 * container only when it starts, so the app refers to versions by their ids (`variables`): then each change of a key is
 * a change of the task definition, and a task that starts in between gets what its task definition says.
 */
export class SecretsManagerStore implements KeyStore {
  readonly name: string;
  readonly isReadByApp = true;
  readonly #options: SecretsManagerStoreOptions;
  readonly #calls: SecretCalls;
  #described: DescribedSecret | undefined;
  /** Versions that were read, and those that this run made. */
  readonly #known: ReadVersion[] = [];

  constructor(options: SecretsManagerStoreOptions) {
    this.#options = options;
    this.#calls = new SecretCalls(options.client, options.secretId);
    this.name = `the secret ${options.secretId}`;
  }

  async open(asked: AskedPhase): Promise<Outcome<StoredKeys>> {
    const { secretId, jsonKey } = this.#options;
    const described = await this.#describe();
    if (!described.ok) return described;
    const isEmergency = asked === 'emergency' || isEmergencyMarked(described.value);
    const read = await this.#readAll(described.value, isEmergency ? 'emergency' : 'rotation');
    if (!read.ok) return read;
    const { current, next } = read.value;
    if (!isEmergency && current && next && differsBesideKey(current.value, next.value, jsonKey))
      return fail(secretFieldsChanged(secretId));
    const mayMove = current ? await this.#calls.checkMayMove(current.id) : succeed(undefined);
    return mayMove.ok ? succeed(keysOfVersions(read.value, described.value), read.findings) : mayMove;
  }

  /** The keys for a run that changes none of them. Needs no permission to change anything. */
  async read(): Promise<Outcome<StoredKeys>> {
    const described = await this.#describe();
    if (!described.ok) return described;
    const read = await this.#readAll(described.value, 'reading');
    return read.ok ? succeed(keysOfVersions(read.value, described.value), read.findings) : read;
  }

  async put(slot: Slot, key: Secret): Promise<Outcome<undefined>> {
    const version = this.#versionOf(key);
    if (version === undefined) return this.#make(slot, key);
    return this.#moveAll(PUT_ON[slot], version.id);
  }

  /** The own label goes last, so that a run that dies before is gone on with. */
  remove(slot: Slot): Promise<Outcome<undefined>> {
    const own = slot === 'current' ? [] : [OWN_LABELS[slot]];
    const isOthers = slot === 'next' && this.#labelled(SLOT_LABELS.next) !== this.#labelled(OWN_LABELS.next);
    return this.#moveAll(isOthers ? own : [SLOT_LABELS[slot], ...own], undefined);
  }

  /** The mark comes last: where it is, all that is given up is labelled. */
  async beginEmergency(): Promise<Outcome<undefined>> {
    for (const slot of ['next', 'previous'] as const) {
      const version = this.#labelled(OWN_LABELS[slot]);
      const done = version
        ? await this.#moveAll([GIVEN_UP_LABELS[slot]], version)
        : succeed<undefined>(undefined);
      if (!done.ok) return done;
    }
    return this.#moveAll([EMERGENCY_LABEL], this.#labelled(SLOT_LABELS.current));
  }

  endEmergency(): Promise<Outcome<undefined>> {
    return this.#moveAll([...Object.values(GIVEN_UP_LABELS), EMERGENCY_LABEL], undefined);
  }

  variables(signs: Secret, accepts: Secret | undefined): Readonly<Record<string, string>> {
    const { secretName } = this.#options;
    const [current, second] = [this.#versionOf(signs), accepts && this.#versionOf(accepts)];
    return {
      ...(current && { [`${secretName}_VERSION_ID`]: current.id }),
      ...(second && { [`${secretName}_PREVIOUS_VERSION_ID`]: second.id }),
    };
  }

  #labelled(label: string): string | undefined {
    return this.#described && versionLabelled(this.#described, label);
  }

  #versionOf(key: Secret): ReadVersion | undefined {
    return this.#known.find((version) => version.key.equals(key));
  }

  async #describe(): Promise<Outcome<DescribedSecret>> {
    const described = await this.#calls.describe();
    if (described.ok) this.#described = described.value;
    return described;
  }

  /** In an emergency a version that holds no key is no reason to wait. */
  async #readAll(described: DescribedSecret, purpose: ReadPurpose): Promise<Outcome<ReadVersions>> {
    const { secretId, jsonKey, conceal } = this.#options;
    const versions = versionsInUse(described, secretId, purpose);
    if (!versions.ok) return versions;
    const all: { -readonly [place in keyof ReadVersions]: ReadVersions[place] } = {};
    const ignored: Finding[] = [...versions.findings];
    for (const place of VERSION_PLACES) {
      const id = versions.value[place];
      if (id === undefined) continue;
      const value = await this.#calls.value(id);
      if (!value.ok) return value;
      conceal(value.value ?? '');
      const key = keyInValue(value.value, jsonKey, { name: secretId, label: LABEL_OF[place], version: id });
      if (!key.ok && purpose === 'emergency' && place !== 'current') {
        ignored.push(...key.findings.map(asWarning));
        continue;
      }
      if (!key.ok) return key;
      conceal(key.value.reveal());
      const version = { id, key: key.value, value: value.value ?? '' };
      all[place] = version;
      this.#known.push(version);
    }
    return succeed(all, ignored);
  }

  async #make(slot: Slot, key: Secret): Promise<Outcome<undefined>> {
    const { jsonKey, runId } = this.#options;
    const untouched = await this.#checkUntouched();
    if (!untouched.ok) return untouched;
    const token = createHash('sha256').update(`${runId} ${untouched.value.arn} ${slot}`).digest('hex');
    const current = this.#labelled(SLOT_LABELS.current);
    const before = this.#known.find(({ id }) => id === current)?.value ?? '';
    const value = valueWithKey(before, jsonKey, key.reveal());
    const made = await this.#calls.makeVersion(token, value, PUT_ON[slot]);
    if (!made.ok) return made;
    this.#known.push({ id: made.value, key, value });
    return this.#confirm(PUT_ON[slot].at(-1) ?? '', made.value);
  }

  /** @param to `undefined` takes the labels away; a label that is where it should be is left alone */
  async #moveAll(labels: readonly string[], to: string | undefined): Promise<Outcome<undefined>> {
    for (const label of labels) {
      const untouched = await this.#checkUntouched();
      if (!untouched.ok) return untouched;
      const from = versionLabelled(untouched.value, label);
      if (from === to) continue;
      const moved = await this.#calls.moveLabel(label, from, to);
      const seen = moved.ok ? await this.#confirm(label, to) : moved;
      if (!seen.ok) return seen;
    }
    return succeed(undefined);
  }

  /** No other run or person may have moved a label since this run looked last. */
  async #checkUntouched(): Promise<Outcome<DescribedSecret>> {
    const now = await this.#calls.describe();
    if (!now.ok) return now;
    const isSame = labelsInOrder(now.value) === (this.#described && labelsInOrder(this.#described));
    return isSame ? now : fail(keysChangedElsewhere(this.name, 'Staging labels'));
  }

  /** Secrets Manager may show a change only some time after it has made it. */
  async #confirm(label: string, holder: string | undefined): Promise<Outcome<undefined>> {
    const { clock, cancelled, secretId } = this.#options;
    for (const pause of PAUSES_MILLISECONDS) {
      if (pause > 0) await clock.sleep(pause, cancelled);
      const now = await this.#calls.describe();
      if (!now.ok) return now;
      if (versionLabelled(now.value, label) !== holder) continue;
      this.#described = now.value;
      return succeed(undefined);
    }
    return fail(labelNotMoved(secretId, label));
  }
}

const labelsInOrder = ({ labels }: DescribedSecret): string =>
  Object.entries(labels)
    .flatMap(([version, all]) => all.map((label) => `${label} ${version}`))
    .toSorted()
    .join('\n');
