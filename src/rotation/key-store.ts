import type { AskedPhase } from '../inputs/types.ts';
import { type ErrorFinding, type Outcome, succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import type { StoreWrite } from './plan.ts';
import { describeWrite } from './plan-words.ts';
import { type KeyName, REPLACED_NAMES, type Slot, type StoreState } from './state.ts';

/** The keys that are stored, each with its text, and what the plan may know of them. */
export type StoredKeys = {
  readonly keys: Readonly<Partial<Record<Slot, Secret>>>;
  readonly state: StoreState;
  /** Keys that an unfinished emergency gives up, beside those in the slots; in the order of `REPLACED`. */
  readonly replaced: readonly Secret[];
};

/** The stored key of that name. */
export const keyNamed = (
  { keys, replaced }: Pick<StoredKeys, 'keys' | 'replaced'>,
  name: Exclude<KeyName, 'fresh'>,
): Secret | undefined =>
  name === 'current' || name === 'next' || name === 'previous'
    ? keys[name]
    : replaced[REPLACED_NAMES.indexOf(name)];

/**
 * Where the keys of a rotation live. Each of the four writes is one change that the store keeps or does not, is seen in
 * the store before it counts as done, and may be done again.
 */
export type KeyStore = {
  /** For people, e.g. `the secrets of the environment production`. */
  readonly name: string;
  /** The app only refers to the keys (`variables`), so they must be stored before it is synthesized. */
  readonly isReadByApp: boolean;
  /**
   * The first call. Finds out whether the store can be read and written, and whether what this job was handed is what
   * the store holds. Changes nothing.
   *
   * @param asked an emergency is not stopped by what only concerns an ordinary rotation
   */
  open(asked: AskedPhase): Promise<Outcome<StoredKeys>>;
  put(slot: Slot, key: Secret): Promise<Outcome<undefined>>;
  /** Removing what is not there is no failure. */
  remove(slot: Slot): Promise<Outcome<undefined>>;
  beginEmergency(givesUp: readonly Secret[]): Promise<Outcome<undefined>>;
  endEmergency(): Promise<Outcome<undefined>>;
  /**
   * Variables, none of them secret, with which the CDK app finds the two keys in the store; empty where the app gets
   * the keys themselves.
   */
  variables(signs: Secret, accepts: Secret | undefined): Readonly<Record<string, string>>;
};

const writeOne = (
  store: KeyStore,
  write: StoreWrite,
  keyOf: (name: KeyName) => Secret,
): Promise<Outcome<undefined>> => {
  switch (write.act) {
    case 'put':
      return store.put(write.slot, keyOf(write.key));
    case 'remove':
      return store.remove(write.slot);
    case 'begin-emergency':
      return store.beginEmergency(write.givesUp.map(keyOf));
    case 'end-emergency':
      return store.endEmergency();
  }
};

/** A store that does not answer may have taken the write, and one that refuses has not. */
const isOpen = ({ failureReason }: ErrorFinding): boolean =>
  failureReason === 'key-store-unreachable' || failureReason === 'aws-unreachable';

/**
 * Changes the store, one write after the other, and stops at the first that fails.
 *
 * @param keyOf the key by its name in the plan; `fresh` must be the same key each time
 * @param onWrite gets each write that was made, and the one that may have been made
 */
export const applyWrites = async (
  store: KeyStore,
  writes: readonly StoreWrite[],
  keyOf: (name: KeyName) => Secret,
  onWrite: (words: string) => void,
): Promise<Outcome<undefined>> => {
  for (const write of writes) {
    const words = `${describeWrite(write)} in ${store.name}`;
    const done = await writeOne(store, write, keyOf).catch((error: unknown) => {
      onWrite(`perhaps ${words}`);
      throw error;
    });
    if (!done.ok) {
      if (isOpen(done.findings[0])) onWrite(`perhaps ${words}`);
      return done;
    }
    onWrite(words);
  }
  return succeed(undefined);
};
