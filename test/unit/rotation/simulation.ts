import { refusalOfOlderSecrets } from '../../../src/deployment/deployed-keys.ts';
import { secondKey } from '../../../src/inputs/secrets.ts';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import {
  planNextStep,
  type RotationPlan,
  type RotationStep,
  refusalToRetire,
  type StoreWrite,
} from '../../../src/rotation/plan.ts';
import { describeWrite } from '../../../src/rotation/plan-words.ts';
import {
  type KeyName,
  type Production,
  REPLACED_NAMES,
  SLOTS,
  type Slot,
  type StoreState,
} from '../../../src/rotation/state.ts';

/** A store, an app in production, the tokens that people hold, and runs that may die at any instant. */

export const LIFETIME = 168 * 3_600_000;
const SECOND = 1000;

type App = { readonly signs: string; readonly accepts: string | undefined };

export type Run = {
  readonly kind: 'run';
  readonly asked: AskedPhase;
  /** Dies after so many effects; never, when there are not so many. */
  readonly diesAfter?: number;
  /** A push to main deploys the app after so many effects of this run. */
  readonly pushAfter?: number;
  /** The deployment fails, and production stays as it was. */
  readonly deployFails?: boolean;
};

export type Happening =
  | Run
  /** A deployment of main with the secrets as they are stored. */
  | { readonly kind: 'push' }
  /** The same by a workflow that does not pass the next key. */
  | { readonly kind: 'push-without-next' }
  | { readonly kind: 'time'; readonly milliseconds: number }
  /** A deployment that was queued when the previous happening had not happened yet, and that looks at what is deployed. */
  | { readonly kind: 'stale-push' }
  /** A run that was queued when the previous happening had not happened yet. */
  | { readonly kind: 'stale-run'; readonly asked: AskedPhase };

type Slots = Readonly<Partial<Record<Slot, { readonly key: string; readonly at: number }>>>;

/** When a run was queued, and the secrets that it was given then. */
type Queued = { readonly at: number; readonly slots: Slots };

type Effect = StoreWrite | { readonly act: 'deploy' };

export class Broken extends Error {}

export class Simulation {
  now = Date.UTC(2026, 0, 1);
  slots: Slots;
  emergencyAt: number | undefined;
  app: App = { signs: 'K1', accepts: undefined };
  made = 1;
  /** Last token of each key. */
  readonly signed = new Map<string, number>();
  /** Keys that an emergency has given up. */
  readonly dead = new Set<string>();
  /** The keys that the mark of an emergency holds. */
  givesUp: readonly string[] = [];
  readonly story: string[] = [];
  lastPlan: RotationPlan | undefined;
  /** What the last run did last. */
  lastEffect = 'nothing';
  #queued: Queued;

  constructor() {
    this.slots = { current: { key: 'K1', at: this.now - 1000 * SECOND } };
    this.#queued = { at: this.now, slots: this.slots };
    this.#sign();
  }

  happen(happening: Happening): void {
    const before = { at: this.now, slots: this.slots };
    this.now += SECOND;
    switch (happening.kind) {
      case 'run':
        this.#run(happening, { at: this.now, slots: this.slots });
        break;
      case 'stale-run':
        this.#run({ kind: 'run', asked: happening.asked }, this.#queued);
        break;
      case 'stale-push':
        this.#stalePush(this.#queued.slots);
        break;
      case 'time':
        this.now += happening.milliseconds;
        this.#sign();
        break;
      default:
        this.#push(this.slots, happening.kind === 'push');
    }
    this.#queued = before;
  }

  /** Keys of the store, each once. */
  keys(): readonly string[] {
    return [...new Set(SLOTS.flatMap((slot) => this.slots[slot]?.key ?? []))];
  }

  /** GitHub shows times alone; the keys are those that the run was given. */
  state(handed: Slots): StoreState {
    const emergency = {
      replaced: !this.givesUp.includes(handed.current?.key ?? ''),
      kept: this.#kept(handed).length,
      isComplete: true,
    };
    return {
      slots: Object.fromEntries(
        SLOTS.flatMap((slot) => {
          const [key, stored] = [handed[slot]?.key, this.slots[slot]];
          return key === undefined || stored === undefined ? [] : [[slot, { id: key, updatedAt: stored.at }]];
        }),
      ),
      ...(this.emergencyAt !== undefined && { emergency }),
    };
  }

  /** What the mark holds, beside the keys in the slots. */
  #kept(handed: Slots): readonly string[] {
    return this.givesUp.filter((key) => !SLOTS.some((slot) => handed[slot]?.key === key));
  }

  #production(handed: Slots): Production {
    const current = handed.current?.key;
    const other = SLOTS.map((slot) => handed[slot]?.key).find((key) => key !== undefined && key !== current);
    const honours = (key: string | undefined) =>
      key === undefined ? 'unknown' : this.#accepts(this.app, key) ? 'accepted' : 'refused';
    return { current: honours(current), other: honours(other) };
  }

  #accepts({ signs, accepts }: App, key: string): boolean {
    return key === signs || key === accepts;
  }

  #run(run: Run, queued: Queued): void {
    const times = [...SLOTS.map((slot) => this.slots[slot]?.at ?? 0), this.emergencyAt ?? 0];
    if (times.some((at) => at >= queued.at)) {
      this.story.push('stale, stopped');
      return;
    }
    const made = planNextStep({
      store: this.state(queued.slots),
      production: this.#production(queued.slots),
      asked: run.asked,
      lifetime: LIFETIME,
      now: this.now,
    });
    this.lastPlan = made;
    this.story.push(made.kind === 'step' ? made.step.phase : made.kind);
    if (made.kind === 'step') this.#carryOut(made.step, run, queued.slots);
  }

  #carryOut(step: RotationStep, run: Run, handed: Slots): void {
    let fresh: string | undefined;
    const keyOf = (name: KeyName): string => {
      if (name !== 'fresh') {
        const key =
          handed[name as Slot]?.key ??
          this.#kept(handed)[(REPLACED_NAMES as readonly string[]).indexOf(name)];
        return key ?? this.#broken(`${name} is not at hand`);
      }
      if (fresh === undefined) {
        if (step.phase === 'stage' && this.keys().length > 1) this.#broken('a second key is made');
        this.made += 1;
        fresh = `K${this.made}`;
      }
      return fresh;
    };
    this.lastEffect = 'nothing';
    const refusal = this.#refusalByTemplate(step, keyOf);
    if (refusal) {
      this.story.push(refusal.code);
      return;
    }
    const effects: readonly Effect[] = [...step.before, { act: 'deploy' }, ...step.after];
    for (const [index, effect] of effects.entries()) {
      if (run.pushAfter === index) this.#push(this.slots, true);
      if (run.diesAfter === index) {
        this.story.push(`died after ${index}`);
        return;
      }
      this.now += SECOND;
      if (effect.act !== 'deploy') this.#write(effect, keyOf);
      else if (run.deployFails) return;
      else this.#deployStep(step, keyOf);
      this.lastEffect = effect.act === 'deploy' ? 'the app is deployed' : describeWrite(effect);
      this.#check();
    }
    if (run.diesAfter === effects.length) this.story.push(`died after ${effects.length}`);
    if (run.pushAfter === effects.length) this.#push(this.slots, true);
  }

  /** What is deployed now is looked at before anything is changed. */
  #refusalByTemplate({ phase, refuses: [old] }: RotationStep, keyOf: (name: KeyName) => string) {
    if (phase !== 'retire' || !old) return undefined;
    const deployed = { signs: this.app.signs, accepts: this.app.accepts ?? '', hours: '' };
    const signedLast = this.slots.previous?.at ?? this.now;
    return refusalToRetire(deployed, { key: new Secret(old, keyOf(old)), signedLast }, this.now);
  }

  #write(write: StoreWrite, keyOf: (name: KeyName) => string): void {
    const { [write.act === 'remove' ? write.slot : 'next']: _removed, ...rest } = this.slots;
    if (write.act === 'put')
      this.slots = { ...this.slots, [write.slot]: { key: keyOf(write.key), at: this.now } };
    else if (write.act === 'remove') this.slots = rest;
    else if (write.act === 'end-emergency') this.emergencyAt = undefined;
    else {
      for (const key of [...this.keys(), this.app.signs, this.app.accepts]) if (key) this.dead.add(key);
      this.emergencyAt = this.now;
      this.givesUp = write.givesUp.map(keyOf);
    }
  }

  #deployStep(step: RotationStep, keyOf: (name: KeyName) => string): void {
    const { signs, accepts } = step.deploy;
    this.#deploy({ signs: keyOf(signs), accepts: accepts && keyOf(accepts) });
    for (const name of step.refuses) {
      if (this.#accepts(this.app, keyOf(name))) this.#broken(`${name} is accepted after ${step.phase}`);
    }
    for (const key of [keyOf(signs), ...(accepts ? [keyOf(accepts)] : [])])
      if (!this.keys().includes(key)) this.#broken(`${key} was deployed and is not stored`);
  }

  /** Secrets from before an emergency are not noticed, as the documentation says. */
  #stalePush(handed: Slots): void {
    const secret = (slot: Slot): Secret | undefined =>
      handed[slot] === undefined ? undefined : new Secret(slot, handed[slot].key);
    const [current, next, previous] = [secret('current'), secret('next'), secret('previous')];
    if (current === undefined || this.dead.size > 0) return;
    const second = next ? secondKey(current, next, previous) : previous;
    const deployed = { signs: this.app.signs, accepts: this.app.accepts ?? '', hours: '' };
    if (refusalOfOlderSecrets(deployed, { current, previous: second, next })) return;
    this.#push(handed, true);
  }

  #push({ current, next, previous }: Slots, passesNext: boolean): void {
    if (current === undefined) this.#broken('there is no current key');
    const others = passesNext ? [next?.key, previous?.key] : [previous?.key];
    this.#deploy({ signs: current?.key ?? '', accepts: others.find((key) => key && key !== current?.key) });
    this.#check();
  }

  /** A rolling update: for a while tasks of both kinds answer, and each may get the tokens of the other. */
  #deploy(app: App): void {
    const old = this.app;
    // An emergency logs everybody out, and says so.
    const needed = this.emergencyAt === undefined ? [old.signs, app.signs] : [];
    for (const key of needed) {
      if (!this.#accepts(old, key) || !this.#accepts(app, key))
        this.#broken(`a token of ${key} is refused during the rolling update`);
    }
    this.app = app;
    this.story.push(`deployed ${app.signs}${app.accepts ? ` and ${app.accepts}` : ''}`);
    this.#sign();
  }

  #sign(): void {
    this.signed.set(this.app.signs, this.now);
    this.#check();
  }

  #check(): void {
    if (this.slots.current === undefined) this.#broken('the store has no current key');
    if (this.emergencyAt === undefined && this.keys().length > 2)
      this.#broken('more than two keys are stored');
    for (const [key, at] of this.signed) {
      if (at + LIFETIME <= this.now || this.dead.has(key)) continue;
      if (!this.#accepts(this.app, key)) this.#broken(`a valid token of ${key} is refused`);
      if (!this.keys().includes(key)) this.#broken(`${key} is needed and not stored`);
    }
  }

  #broken(what: string): never {
    throw new Broken(
      `${what}: ${JSON.stringify(this.slots)} ${JSON.stringify(this.app)} ${this.story.join('; ')}`,
    );
  }

  /** Runs of `auto`, each after the lifetime of a token, until there is nothing left to rotate. */
  settle(): void {
    for (let runs = 0; runs < 6; runs += 1) {
      if (this.isSettled()) return;
      this.happen({ kind: 'time', milliseconds: LIFETIME + 600_000 });
      this.happen({ kind: 'run', asked: 'auto' });
    }
    if (!this.isSettled()) this.#broken('it does not come to an end');
  }

  /** Store and production agree on one key. */
  isSettled(): boolean {
    const current = this.slots.current?.key;
    return (
      this.keys().length === 1 &&
      this.slots.next === undefined &&
      this.slots.previous === undefined &&
      this.emergencyAt === undefined &&
      this.app.signs === current &&
      this.app.accepts === undefined
    );
  }
}
