import type { ECSClient, TaskDefinition } from '@aws-sdk/client-ecs';
import type { RunContext } from '../run/context.ts';
import { type FormerKeys, versionNamed } from './deployed-keys.ts';
import { describeTaskDefinition } from './services.ts';

/**
 * The keys that ECS has registered for a service, now and before. Its old task definitions are the memory of a rotation:
 * ECS keeps them, nothing can be handed in from an earlier time, and they name the key in both stores, by its text or by
 * the id of its version in Secrets Manager.
 */

/** The variables that hold them. */
export type KeyVariables = { readonly signs: readonly string[]; readonly accepts: readonly string[] };

type RegisteredKeys = Omit<FormerKeys, 'until'>;

/** `arn:…:secret:NAME:JSON-KEY:STAGE:VERSION`; '' where the version is left to a label. */
const versionIn = (valueFrom: string): string => versionNamed(valueFrom.split(':')[9] ?? '');

/** The texts of keys are concealed before anything else is done with them. */
const keysIn = (
  { containerDefinitions = [] }: TaskDefinition,
  { signs, accepts }: KeyVariables,
  conceal: (text: string) => void,
): RegisteredKeys => {
  const first = (wanted: readonly string[], isSecret: boolean): string => {
    for (const { environment = [], secrets = [] } of containerDefinitions) {
      const text = environment.find(({ name = '', value }) => wanted.includes(name) && value)?.value;
      if (text && isSecret) conceal(text);
      const from = secrets.find(({ name = '' }) => wanted.includes(name))?.valueFrom;
      const found = text ?? versionIn(from ?? '');
      if (found !== '') return found;
    }
    return '';
  };
  return {
    signs: first(signs, true),
    accepts: first(accepts, true),
    hours: first(['JWT_EXPIRATION_HOURS'], false),
  };
};

const DAY = 24 * 3_600_000;

/** GitHub lets a run be started again for 30 days after it was made, and lets one wait for some. */
const OLDEST = 35 * DAY;

/** Looked at before this is given up; asked so many at a time. */
const MOST_REVISIONS = 300;
const AT_A_TIME = 10;

/** Reads task definitions of one region. What cannot be read is not known, and no reason not to deploy. */
export class KeyHistory {
  readonly #client: ECSClient;
  readonly #variables: KeyVariables;
  readonly #context: RunContext;

  constructor(client: ECSClient, variables: KeyVariables, context: RunContext) {
    this.#client = client;
    this.#variables = variables;
    this.#context = context;
  }

  /** @param arn of a task definition, with its revision; '' for none */
  async now(arn: string): Promise<RegisteredKeys | undefined> {
    const definition = arn === '' ? undefined : await this.#read(arn);
    return definition && keysIn(definition, this.#variables, this.#context.conceal);
  }

  /** What the revisions before this one had, newest first. */
  async before(arn: string): Promise<readonly FormerKeys[]> {
    const colon = arn.lastIndexOf(':');
    const [family, revision] = [arn.slice(0, colon), Number(arn.slice(colon + 1))];
    const found: FormerKeys[] = [];
    let until = (await this.#read(arn))?.registeredAt?.getTime() ?? this.#context.world.clock.now();
    const last = Math.max(1, revision - MOST_REVISIONS);
    for (let next = revision - 1; next >= last; next -= AT_A_TIME) {
      const numbers = Array.from({ length: Math.min(AT_A_TIME, next - last + 1) }, (_, at) => next - at);
      const read = await Promise.all(numbers.map((number) => this.#read(`${family}:${number}`)));
      const known = read.filter((one) => one !== undefined);
      if (known.length === 0) break;
      for (const definition of known) {
        if (until < this.#context.world.clock.now() - OLDEST) return found;
        found.push({ ...keysIn(definition, this.#variables, this.#context.conceal), until });
        until = definition.registeredAt?.getTime() ?? until;
      }
    }
    return found;
  }

  async #read(arn: string): Promise<TaskDefinition | undefined> {
    try {
      return await describeTaskDefinition(this.#client, arn);
    } catch (error) {
      if (this.#context.world.cancelled.aborted) throw error;
      return undefined;
    }
  }
}
