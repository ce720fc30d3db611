import type { ECSClient, TaskDefinition } from '@aws-sdk/client-ecs';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { objectOf, parseJson } from '../lib/json.ts';
import { bareName } from '../proof/container-names.ts';
import type { KeyEncoding } from '../redaction/key-bytes.ts';
import type { RunContext } from '../run/context.ts';
import { type FormerKeys, hoursIn, textNamed, versionNamed } from './deployed-keys.ts';
import { describeTaskDefinition } from './services.ts';

/**
 * The keys that ECS has registered for a service, now and before. Its old task definitions are the memory of a rotation:
 * ECS keeps them, nothing can be handed in from an earlier time, and they name the key in both stores, by its text or by
 * the id of its version in Secrets Manager.
 */

/** Where they are. */
export type KeyVariables = {
  readonly signs: readonly string[];
  readonly accepts: readonly string[];
  /** Of the input: a task that has one of them is asked for no other container. */
  readonly containers: readonly string[];
  readonly encoding: KeyEncoding;
};

type RegisteredKeys = Omit<FormerKeys, 'since' | 'until'>;

type KeysNow = RegisteredKeys & {
  readonly since: number | undefined;
  /** It has a container that the inputs name. */
  readonly isNamed: boolean;
};

/** `arn:…:secret:NAME:JSON-KEY:STAGE:VERSION`; the version is '' where it is left to a label. */
const versionIn = (valueFrom: string) => {
  const parts = valueFrom.split(':');
  return { secret: parts.slice(0, 7).join(':'), jsonKey: parts[7] ?? '', version: parts[9] ?? '' };
};

const namedIn = ({ containerDefinitions = [] }: TaskDefinition, { containers }: KeyVariables) =>
  containerDefinitions.filter(({ name = '' }) => containers.map(bareName).includes(name));

/** How the key behind a text, or behind the `valueFrom` of a secret, is called. */
type NamesOfKeys = {
  readonly ofText: (text: string) => string;
  readonly ofSecret: (valueFrom: string) => Promise<string>;
};

const keysIn = async (
  definition: TaskDefinition,
  variables: KeyVariables,
  { ofText, ofSecret }: NamesOfKeys,
): Promise<RegisteredKeys> => {
  const named = namedIn(definition, variables);
  const containers = named.length > 0 ? named : (definition.containerDefinitions ?? []);
  const textOf = (wanted: readonly string[]): readonly string[] =>
    containers.flatMap(({ environment = [] }) =>
      environment.flatMap(({ name = '', value }) => (value && wanted.includes(name) ? [value] : [])),
    );
  const keyOf = async (wanted: readonly string[]): Promise<string> => {
    const secrets = containers.flatMap(({ secrets = [] }) =>
      secrets.flatMap(({ name = '', valueFrom = '' }) => (wanted.includes(name) ? [valueFrom] : [])),
    );
    const names = [...textOf(wanted).map(ofText), ...(await Promise.all(secrets.map(ofSecret)))];
    return names.find((name) => name !== '') ?? '';
  };
  return {
    signs: await keyOf(variables.signs),
    accepts: await keyOf(variables.accepts),
    hours: hoursIn(textOf(['JWT_EXPIRATION_HOURS'])[0] ?? ''),
  };
};

const registered = ({ registeredAt }: TaskDefinition): number | undefined => registeredAt?.getTime();
const takenAway = ({ deregisteredAt }: TaskDefinition): number | undefined => deregisteredAt?.getTime();

/**
 * Whether this revision never took the place of the one before: CloudFormation took it away again before it registered the
 * next one, and kept an older one. Of two that it has deployed it takes the older one away.
 *
 * @param all newest first
 */
const wasRolledBack = (all: readonly TaskDefinition[], at: number): boolean => {
  const [own, next] = [all[at], all[at - 1]];
  const end = own && takenAway(own);
  if (!next || end === undefined || end > (registered(next) ?? 0)) return false;
  return all.slice(at + 1).some((older) => (takenAway(older) ?? 0) > end);
};

const roleOf = ({ taskRoleArn, executionRoleArn }: TaskDefinition): string =>
  taskRoleArn ?? executionRoleArn ?? '';

/**
 * Without the revisions of another stack that uses the same family: their role is another one, and older revisions have
 * this one again. A role that CloudFormation makes does not come back once it is replaced.
 *
 * @param all newest first
 */
const withoutOtherStacks = ([own = {}, ...older]: readonly TaskDefinition[]): readonly TaskDefinition[] => {
  const isOwn = (one: TaskDefinition): boolean => roleOf(one) === roleOf(own);
  const oldest = older.findLastIndex(isOwn);
  return [own, ...older.filter((one, at) => at > oldest || isOwn(one))];
};

const DAY = 24 * 3_600_000;

/** GitHub lets a run be started again for 30 days after it was made, and lets one wait for some. */
const OLDEST = 35 * DAY;

/** Looked at before this is given up; asked so many at a time. */
const MOST_REVISIONS = 300;
const AT_A_TIME = 10;

/** What is asked, of one region. */
type Sources = {
  readonly ecs: ECSClient;
  /** Where the run may read the secret that holds the keys: then a version is called by its text, whatever its id. */
  readonly secrets?: (() => Promise<SecretsManagerClient>) | undefined;
};

/** Reads task definitions. What cannot be read is not known, and no reason not to deploy. */
export class KeyHistory {
  /** Revisions that there may be and that ECS did not show. */
  readonly unread = new Set<string>();
  /** Keys whose versions were read, by their texts. */
  readonly texts = new Set<string>();
  readonly #sources: Sources;
  readonly #variables: KeyVariables;
  readonly #context: RunContext;
  readonly #names = new Map<string, Promise<string>>();

  constructor(sources: Sources, variables: KeyVariables, context: RunContext) {
    this.#sources = sources;
    this.#variables = variables;
    this.#context = context;
  }

  /** @param arn of a task definition, with its revision; '' for none */
  async now(arn: string): Promise<KeysNow | undefined> {
    const definition = arn === '' ? undefined : await this.#read(arn);
    if (!definition) return undefined;
    const isNamed = namedIn(definition, this.#variables).length > 0;
    return { ...(await this.#keysIn(definition)), since: registered(definition), isNamed };
  }

  /** What the revisions before this one had while they were in force, newest first. */
  async before(arn: string): Promise<readonly FormerKeys[]> {
    const oldest = this.#context.world.clock.now() - OLDEST;
    const all = withoutOtherStacks([
      (await this.#read(arn)) ?? {},
      ...(await this.#revisionsBefore(arn, oldest)),
    ]);
    const found: FormerKeys[] = [];
    let until = registered(all[0] ?? {}) ?? this.#context.world.clock.now();
    for (const [at, definition] of all.entries()) {
      if (at === 0 || wasRolledBack(all, at)) continue;
      if (until < oldest) break;
      const since = registered(definition) ?? until;
      found.push({ ...(await this.#keysIn(definition)), since, until });
      until = since;
    }
    return found;
  }

  /** Newest first; those that are gone are left out. */
  async #revisionsBefore(arn: string, oldest: number): Promise<readonly TaskDefinition[]> {
    const colon = arn.lastIndexOf(':');
    const [family, revision] = [arn.slice(0, colon), Number(arn.slice(colon + 1))];
    const found: TaskDefinition[] = [];
    const last = Math.max(1, revision - MOST_REVISIONS);
    for (let next = revision - 1; next >= last; next -= AT_A_TIME) {
      const numbers = Array.from({ length: Math.min(AT_A_TIME, next - last + 1) }, (_, at) => next - at);
      const read = await Promise.all(numbers.map((number) => this.#read(`${family}:${number}`)));
      const known = read.filter((one) => one !== undefined);
      found.push(...known);
      if (known.length === 0 || known.some((one) => (registered(one) ?? oldest) < oldest)) break;
    }
    return found;
  }

  #keysIn(definition: TaskDefinition): Promise<RegisteredKeys> {
    return keysIn(definition, this.#variables, {
      ofText: (text) => this.#nameOfText(text),
      ofSecret: (valueFrom) => {
        const name = this.#names.get(valueFrom) ?? this.#nameOfSecret(valueFrom);
        this.#names.set(valueFrom, name);
        return name;
      },
    });
  }

  /** The text is concealed before anything else is done with it. */
  #nameOfText(text: string): string {
    this.#context.conceal(text);
    return textNamed(text, this.#variables.encoding);
  }

  /** Another version may have the same value, so the value counts where it can be read. */
  async #nameOfSecret(valueFrom: string): Promise<string> {
    const { secret, jsonKey, version } = versionIn(valueFrom);
    const { secrets } = this.#sources;
    if (version === '' || !secrets) return versionNamed(version);
    const { GetSecretValueCommand } = await import('@aws-sdk/client-secrets-manager');
    const command = new GetSecretValueCommand({ SecretId: secret, VersionId: version });
    const value = await this.#attempt(async () => (await (await secrets()).send(command)).SecretString);
    const text = jsonKey === '' ? value : objectOf(parseJson(value ?? ''))[jsonKey];
    if (typeof text !== 'string' || text === '') return versionNamed(version);
    this.texts.add(text);
    return this.#nameOfText(text);
  }

  /** ECS answers with a ClientException where there is no such revision. */
  #read(arn: string): Promise<TaskDefinition | undefined> {
    return this.#attempt(
      () => describeTaskDefinition(this.#sources.ecs, arn),
      (error) => {
        if (!(error instanceof Error && error.name === 'ClientException')) this.unread.add(arn);
      },
    );
  }

  async #attempt<T>(ask: () => Promise<T>, onFailure?: (error: unknown) => void): Promise<T | undefined> {
    try {
      return await ask();
    } catch (error) {
      if (this.#context.world.cancelled.aborted) throw error;
      onFailure?.(error);
      return undefined;
    }
  }
}
