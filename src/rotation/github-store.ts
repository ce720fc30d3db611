import { emergencyMarkOf, keysOfMark } from '../inputs/secrets.ts';
import type { HandedKeys } from '../inputs/types.ts';
import type { Clock } from '../lib/clock.ts';
import { listOf, objectOf, textOf } from '../lib/json.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import { keysChangedElsewhere } from './findings.ts';
import { type GitHubCalls, GitHubSecrets } from './github-secrets.ts';
import type { KeyStore, StoredKeys } from './key-store.ts';
import { SLOTS, type Slot, type StoredKey } from './state.ts';
import {
  environmentHidesSecret,
  gitHubFailure,
  nameOfSecrets,
  secretNotConfirmed,
  secretNotHandedIn,
  secretNotStored,
  secretStale,
} from './store-findings.ts';

type GitHubStoreOptions = {
  /** With the secrets-token. */
  readonly api: GitHubCalls;
  /** With the job's own token, which lists the environments. */
  readonly jobApi: GitHubCalls;
  /** '' for the secrets of the repository. */
  readonly environment: string;
  /** E.g. `JWT_SECRET_KEY`; the others are `<name>_NEXT`, `<name>_PREVIOUS` and `<name>_EMERGENCY`. */
  readonly secretName: string;
  readonly handed: HandedKeys;
  /** From `takeTurn`. */
  readonly queuedAt: number;
  readonly clock: Clock;
  readonly cancelled: AbortSignal;
  /** Strong random bytes, for a name that no secret has. */
  readonly random: (bytes: number) => Uint8Array;
};

const PLACES = [...SLOTS, 'emergency'] as const;

type Place = (typeof PLACES)[number];

/** GitHub shows whole seconds, and its servers' clocks may differ by a few. */
const SECOND = 1000;
const TOLERANCE_MILLISECONDS = 5 * SECOND;
const PAGE = 100;
const PAUSES_MILLISECONDS = [0, 1000, 2000, 4000];

const namesOf = (secretName: string): Readonly<Record<Place, string>> => {
  const name = secretName.toUpperCase();
  return {
    current: name,
    next: `${name}_NEXT`,
    previous: `${name}_PREVIOUS`,
    emergency: `${name}_EMERGENCY`,
  };
};

/** Secrets of a GitHub repository or of one of its environments. */
export class GitHubStore implements KeyStore {
  readonly name: string;
  readonly isReadByApp = false;
  readonly #options: GitHubStoreOptions;
  readonly #names: Readonly<Record<Place, string>>;
  readonly #secrets: GitHubSecrets;
  /** As this run saw or left them. */
  #times: StoredTimes = {};

  constructor(options: GitHubStoreOptions) {
    this.#options = options;
    this.#names = namesOf(options.secretName);
    this.#secrets = new GitHubSecrets(options.api, options.environment);
    this.name = nameOfSecrets(options.environment);
  }

  async open(): ReturnType<KeyStore['open']> {
    const { environment, handed, queuedAt } = this.#options;
    const denied = await this.#secrets.checkAccess();
    if (denied) return fail(denied);
    const listed = await this.#look();
    if (!listed.ok) return listed;
    const mayWrite = await this.#checkWrite();
    if (!mayWrite.ok) return mayWrite;
    const seen = environment === '' ? await this.#checkShadows() : succeed(undefined);
    if (!seen.ok) return seen;
    this.#times = listed.value;
    return takeHandedIn({
      handed,
      stored: listed.value,
      queuedAt,
      names: this.#names,
      store: this.name,
    });
  }

  put(slot: Slot, key: Secret): Promise<Outcome<undefined>> {
    return this.#write(slot, key.reveal());
  }

  async remove(slot: Slot): Promise<Outcome<undefined>> {
    return this.#remove(slot);
  }

  beginEmergency(givesUp: readonly Secret[]): Promise<Outcome<undefined>> {
    return this.#write('emergency', emergencyMarkOf(givesUp));
  }

  endEmergency(): Promise<Outcome<undefined>> {
    return this.#remove('emergency');
  }

  /** The app gets the keys themselves. */
  variables(): Readonly<Record<string, string>> {
    return {};
  }

  async #look(): Promise<Outcome<StoredTimes>> {
    const all = await this.#secrets.times();
    if (!all.ok) return all;
    const found = PLACES.map((place) => [place, all.value.get(this.#names[place])] as const);
    return succeed(Object.fromEntries(found.filter(([, time]) => time !== undefined)));
  }

  /**
   * Reading does not tell whether a token may write, and writing anything would change an age. To remove a secret that
   * does not exist needs the same permission, and leaves no trace.
   */
  #checkWrite(): Promise<Outcome<undefined>> {
    const nobodys = Buffer.from(this.#options.random(8)).toString('hex').toUpperCase();
    return this.#secrets.remove(`${this.#names.current}_NO_SUCH_SECRET_${nobodys}`);
  }

  /** In a job of an environment, the environment's secret is the one that counts. */
  async #checkShadows(): Promise<Outcome<undefined>> {
    const { api } = this.#options;
    const environments = await this.#environments();
    if (!environments.ok) return environments;
    for (const name of environments.value) {
      const secrets = await new GitHubSecrets(api, name).times();
      if (!secrets.ok) return secrets;
      const hiding = Object.values(this.#names).filter((secret) => secrets.value.has(secret));
      if (hiding.length > 0) return fail(environmentHidesSecret(name, hiding));
    }
    return succeed(undefined);
  }

  async #environments(): Promise<Outcome<readonly string[]>> {
    const names: string[] = [];
    for (let page = 1; ; page += 1) {
      const listed = await this.#options.jobApi.call('GET /repos/{owner}/{repo}/environments', {
        per_page: PAGE,
        page,
      });
      if (!listed.ok)
        return fail(
          gitHubFailure(listed.failure, 'list the environments', '', 'actions=read', 'github-token'),
        );
      const found = listOf(objectOf(listed.value.data).environments);
      names.push(...found.map((environment) => textOf(objectOf(environment).name) ?? ''));
      if (found.length < PAGE) return succeed(names);
    }
  }

  /** No other run or person may have written since this run looked last. */
  async #checkUntouched(): Promise<Outcome<undefined>> {
    const now = await this.#look();
    if (!now.ok) return now;
    const changed = PLACES.find((place) => now.value[place] !== this.#times[place]);
    return changed ? fail(keysChangedElsewhere(this.name, this.#names[changed])) : succeed(undefined);
  }

  async #write(place: Place, text: string): Promise<Outcome<undefined>> {
    const untouched = await this.#checkUntouched();
    if (!untouched.ok) return untouched;
    const put = await this.#secrets.put(this.#names[place], text);
    if (!put.ok) return put;
    const before = this.#times[place];
    return this.#confirm(
      place,
      (time) =>
        time !== undefined &&
        time >= put.value - TOLERANCE_MILLISECONDS &&
        (time !== before || put.value - before < SECOND),
    );
  }

  async #remove(place: Place): Promise<Outcome<undefined>> {
    const untouched = await this.#checkUntouched();
    if (!untouched.ok || this.#times[place] === undefined) return untouched;
    const removed = await this.#secrets.remove(this.#names[place]);
    return removed.ok ? this.#confirm(place, (time) => time === undefined) : removed;
  }

  /** GitHub shows a write only some time after it has taken it. */
  async #confirm(place: Place, isThere: (time: number | undefined) => boolean): Promise<Outcome<undefined>> {
    const { clock, cancelled, environment } = this.#options;
    for (const pause of PAUSES_MILLISECONDS) {
      if (pause > 0) await clock.sleep(pause, cancelled);
      const now = await this.#look();
      if (!now.ok) return now;
      const time = now.value[place];
      if (!isThere(time)) continue;
      const { [place]: _before, ...others } = this.#times;
      this.#times = { ...others, ...(time !== undefined && { [place]: time }) };
      return succeed(undefined);
    }
    return fail(secretNotConfirmed(this.#names[place], environment));
  }
}

/** Times at which the stored secrets were last written, by GitHub's clock; milliseconds since the epoch. */
type StoredTimes = Readonly<Partial<Record<Place, number>>>;

type HandedIn = {
  readonly handed: HandedKeys;
  readonly stored: StoredTimes;
  /** When the first attempt of this run was created; its secrets are not newer than that. */
  readonly queuedAt: number;
  /** Names of the secrets, e.g. `JWT_SECRET_KEY_NEXT`. */
  readonly names: Readonly<Record<Place, string>>;
  /** For people, e.g. `the secrets of the environment production`. */
  readonly store: string;
};

const INPUT_OF: Readonly<Record<Place, string>> = {
  current: 'jwt-secret-key',
  next: 'next-jwt-secret-key',
  previous: 'previous-jwt-secret-key',
  emergency: 'emergency-jwt-secret-keys',
};

const isGiven = (key: Secret | undefined): key is Secret => key !== undefined && key.reveal() !== '';

const contradictionOf = (input: HandedIn): ErrorFinding | undefined => {
  const { handed, stored, queuedAt, names, store } = input;
  const secretOf = (place: Place) => ({ place, input: INPUT_OF[place], name: names[place], store });
  const changed = PLACES.find((place) => (stored[place] ?? 0) >= queuedAt);
  if (changed) {
    const isAlone = PLACES.every((place) => (place === 'current') === (stored[place] !== undefined));
    return secretStale(secretOf(changed), { queuedAt, writtenAt: stored[changed] ?? 0, isAlone });
  }
  const missing = PLACES.find((place) => stored[place] !== undefined && !isGiven(handed[place]));
  if (missing) return secretNotHandedIn(secretOf(missing));
  const elsewhere = PLACES.find((place) => stored[place] === undefined && isGiven(handed[place]));
  return elsewhere && secretNotStored(secretOf(elsewhere));
};

/** Ids of the keys: the slot that has the same text first. */
const identify = (keys: HandedKeys, stored: StoredTimes): Partial<Record<Slot, StoredKey>> => {
  const slots: Partial<Record<Slot, StoredKey>> = {};
  for (const slot of SLOTS) {
    const [key, updatedAt] = [keys[slot], stored[slot]];
    if (key === undefined || updatedAt === undefined) continue;
    const id = SLOTS.find((other) => keys[other]?.equals(key)) ?? slot;
    slots[slot] = { id, updatedAt };
  }
  return slots;
};

/** The stored keys, if it is certain that the values at hand are theirs. */
const takeHandedIn = (input: HandedIn): Outcome<StoredKeys> => {
  const contradiction = contradictionOf(input);
  if (contradiction) return fail(contradiction);
  const { handed, stored } = input;
  const keys = Object.fromEntries(
    SLOTS.filter((slot) => isGiven(handed[slot])).map((slot) => [slot, handed[slot]]),
  );
  const slots = identify(keys, stored);
  if (stored.emergency === undefined) return succeed({ keys, state: { slots }, replaced: [] });
  const givenUp = keysOfMark(handed.emergency?.reveal() ?? '');
  const current = handed.current;
  // Without the keys in the mark only the times tell whether the current one is the fresh one.
  const replaced = givenUp
    ? current !== undefined && !givenUp.some((key) => key.equals(current))
    : (stored.current ?? 0) >= stored.emergency;
  const kept = (givenUp ?? []).filter((key) => !SLOTS.some((slot) => handed[slot]?.equals(key)));
  return succeed({
    keys,
    state: { slots, emergency: { replaced, kept: kept.length, isComplete: givenUp !== undefined } },
    replaced: kept,
  });
};
