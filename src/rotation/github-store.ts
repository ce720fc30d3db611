import { emergencyMarkOf } from '../inputs/secrets.ts';
import type { HandedKeys } from '../inputs/types.ts';
import type { Clock } from '../lib/clock.ts';
import { fieldsOf, listOf, textOf } from '../lib/json-fields.ts';
import { fail, type Outcome, succeed } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import type { GitHubApi } from './github-api.ts';
import { githubFailure, notConfirmed, shadowed, storeName } from './github-findings.ts';
import { type GitHubSecrets, secretsOf } from './github-secrets.ts';
import { type StoredTimes, takeHandedIn } from './handed-in.ts';
import { type KeyStore, overtaken } from './key-store.ts';
import type { Slot } from './state.ts';

type GitHubStoreOptions = {
  /** With the secrets-token. */
  readonly api: GitHubApi;
  /** With the job's own token, which lists the environments. */
  readonly jobApi: GitHubApi;
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

type Place = Slot | 'emergency';

const PLACES = ['current', 'next', 'previous', 'emergency'] as const;

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
    this.#secrets = secretsOf(options.api, options.environment);
    this.name = storeName(options.environment);
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
      const secrets = await secretsOf(api, name).times();
      if (!secrets.ok) return secrets;
      const hiding = Object.values(this.#names).filter((secret) => secrets.value.has(secret));
      if (hiding.length > 0) return fail(shadowed(name, hiding));
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
        return fail(githubFailure(listed, 'list the environments', '', 'actions=read', 'github-token'));
      const found = listOf(fieldsOf(listed.data).environments);
      names.push(...found.map((environment) => textOf(fieldsOf(environment).name)));
      if (found.length < PAGE) return succeed(names);
    }
  }

  /** Nobody else may have written since this run looked last. */
  async #checkUntouched(): Promise<Outcome<undefined>> {
    const now = await this.#look();
    if (!now.ok) return now;
    const changed = PLACES.find((place) => now.value[place] !== this.#times[place]);
    return changed ? fail(overtaken(this.name, this.#names[changed])) : succeed(undefined);
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
    return fail(notConfirmed(this.#names[place], environment));
  }
}
