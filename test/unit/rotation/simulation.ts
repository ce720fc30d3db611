import {
  type DeployedKeys,
  type FormerKeys,
  type GuardAnswer,
  refusalOfSecrets,
} from '../../../src/deployment/deployed-keys.ts';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import type { ErrorFinding } from '../../../src/model/finding.ts';
import { stackLeftOut } from '../../../src/rotation/findings.ts';
import {
  planNextStep,
  type RotationPlan,
  type RotationStep,
  refusalByDeployed,
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
const HOURS = String(LIFETIME / 3_600_000);
const SECOND = 1000;

type App = { readonly signs: string; readonly accepts: string | undefined };

/** One stack: what it runs, and what ECS remembers of it. */
class Stack {
  #app: App = { signs: 'K1', accepts: undefined };
  #since: number;
  history: readonly FormerKeys[] = [];

  constructor(now: number) {
    this.#since = now;
  }

  get app(): App {
    return this.#app;
  }

  deploy(app: App, now: number): void {
    const { signs, accepts = '' } = this.#app;
    this.history = [{ signs, accepts, hours: HOURS, since: this.#since, until: now }, ...this.history];
    this.#app = app;
    this.#since = now;
  }

  accepts(key: string): boolean {
    return key === this.#app.signs || key === this.#app.accepts;
  }

  had(key: string): boolean {
    return this.history.some(({ signs, accepts }) => key === signs || key === accepts);
  }

  /** Whether this key went while the one that signed beside it stayed, as a key goes that is retired, or forgotten. */
  hasLeftAlone(key: string): boolean {
    const all = [this.#app, ...this.history];
    const last = all.findIndex(({ signs, accepts }) => key === signs || key === accepts);
    return last > 0 && all[last]?.signs === all[last - 1]?.signs;
  }

  /** What a guard says of it, before anything is changed. */
  ask(guard: (deployed: DeployedKeys) => GuardAnswer): GuardAnswer {
    const { signs, accepts = '' } = this.#app;
    const now = { signs, accepts, hours: HOURS, definition: '', gets: () => true };
    const answer = guard(now);
    return answer === 'needs history' ? guard({ ...now, history: this.history }) : answer;
  }
}

export type Run = {
  readonly kind: 'run';
  readonly asked: AskedPhase;
  /** Dies after so many effects; never, when there are not so many. */
  readonly diesAfter?: number;
  /** A push to main deploys the app after so many effects of this run. */
  readonly pushAfter?: number;
  /** The deployment fails, and production stays as it was; of several stacks the first may be deployed already. */
  readonly deployFails?: boolean | 'at the second stack';
  /** Names only the first stack in `stacks`. */
  readonly leavesOut?: boolean;
};

export type Happening =
  | Run
  /** A deployment of main with the secrets as they are stored. */
  | { readonly kind: 'push' }
  /** The same by a workflow that does not pass one of the other keys. */
  | { readonly kind: 'push-without-next' }
  | { readonly kind: 'push-without-previous' }
  | { readonly kind: 'time'; readonly milliseconds: number }
  /** A deployment that was queued when so many happenings had not happened yet. */
  | { readonly kind: 'stale-push'; readonly ago: number }
  /** A person stores a new key, or one that was stored before, or removes it. */
  | { readonly kind: 'hand'; readonly slot: Slot; readonly key: 'new' | 'first' | 'none' }
  /** A run that was queued when the previous happening had not happened yet. */
  | { readonly kind: 'stale-run'; readonly asked: AskedPhase };

type Slots = Readonly<Partial<Record<Slot, { readonly key: string; readonly at: number }>>>;

/** When a run was queued, and the secrets that it was given then. */
type Queued = { readonly at: number; readonly slots: Slots };

type Effect = StoreWrite | { readonly act: 'deploy' };

const namesOf = (key: string | undefined): readonly string[] => (key === undefined ? [] : [key]);

export class Broken extends Error {}

export class Simulation {
  now = Date.UTC(2026, 0, 1);
  slots: Slots;
  emergencyAt: number | undefined;
  made = 1;
  /** They share the key, and users take the tokens of each to the other. The backend of the first is asked. */
  readonly #stacks: readonly Stack[];
  /** A person has written to the store, so a key that production needs may be stored nowhere. */
  #isByHand = false;
  /**
   * Keys that a person has stored, amid an emergency too. One that was deployed beside the fresh key leaves alone, and ECS
   * remembers the same of a previous key that some deployment forgot, which has to come back. So only such a key is
   * exempt: that it was given up cannot be known.
   */
  readonly #handedBack = new Set<string>();
  /** An emergency has deployed one stack and not yet the other: they are strangers until both are deployed. */
  #isSplit = false;
  /** Last token of each key. */
  readonly signed = new Map<string, number>();
  /** Keys that an emergency has given up. */
  readonly dead = new Set<string>();
  /** Keys that an emergency has proven to be refused. */
  readonly refused = new Set<string>();
  /** Those of a retirement. */
  readonly retired = new Set<string>();
  /** The keys that the mark of an emergency holds. */
  givesUp: readonly string[] = [];
  readonly story: string[] = [];
  lastPlan: RotationPlan | undefined;
  /** What the last run did last. */
  lastEffect = 'nothing';
  #queued: readonly Queued[];

  get #first(): Stack {
    return this.#stacks[0] ?? this.#broken('there is no stack');
  }

  /** Of the first stack. */
  get app(): App {
    return this.#first.app;
  }

  set app(app: App) {
    this.#first.deploy(app, this.now);
  }

  /** Of every stack. */
  get apps(): readonly App[] {
    return this.#stacks.map(({ app }) => app);
  }

  /** @param stacks how many share the key */
  constructor(stacks = 1) {
    this.#stacks = Array.from({ length: stacks }, () => new Stack(this.now));
    this.slots = { current: { key: 'K1', at: this.now - 1000 * SECOND } };
    this.#queued = [{ at: this.now, slots: this.slots }];
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
        this.#run({ kind: 'run', asked: happening.asked }, this.#queued[0] ?? before);
        break;
      case 'stale-push':
        this.#push((this.#queued[happening.ago] ?? before).slots);
        break;
      case 'time':
        this.now += happening.milliseconds;
        this.#sign();
        break;
      case 'hand':
        this.#writeByHand(happening);
        break;
      default: {
        const { next, previous, ...rest } = this.slots;
        const passed = {
          ...(next && happening.kind !== 'push-without-next' && { next }),
          ...(previous && happening.kind !== 'push-without-previous' && { previous }),
        };
        this.#push({ ...rest, ...passed });
      }
    }
    this.#queued = [before, ...this.#queued];
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
      key === undefined ? 'unknown' : this.#first.accepts(key) ? 'accepted' : 'refused';
    return { current: honours(current), other: honours(other) };
  }

  /** Of a run that names the first stack alone, or all. */
  #named({ leavesOut = false }: Pick<Run, 'leavesOut'>): readonly Stack[] {
    return leavesOut ? [this.#first] : this.#stacks;
  }

  /** Whether a stack that this run does not name honours one of these keys. */
  #isLeftOut(run: Run, keys: readonly string[]): boolean {
    const leftOut = this.#stacks.filter((stack) => !this.#named(run).includes(stack));
    return leftOut.some((stack) => keys.some((key) => stack.accepts(key)));
  }

  #run(run: Run, queued: Queued): void {
    const times = [...SLOTS.map((slot) => this.slots[slot]?.at ?? 0), this.emergencyAt ?? 0];
    const isOther = SLOTS.some(
      (slot) => (queued.slots[slot] === undefined) !== (this.slots[slot] === undefined),
    );
    if (isOther || times.some((at) => at >= queued.at)) {
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
    const retires = step.phase === 'retire' ? step.refuses.map(keyOf) : [];
    this.lastEffect = 'nothing';
    const refusal = this.#refusalByTemplate(step, run, handed);
    if (refusal) {
      this.story.push(refusal.code);
      return;
    }
    const effects: readonly Effect[] = [...step.before, { act: 'deploy' }, ...step.after];
    for (const [index, effect] of effects.entries()) {
      if (run.pushAfter === index) this.#push(this.slots);
      if (run.diesAfter === index) {
        this.story.push(`died after ${index}`);
        return;
      }
      this.now += SECOND;
      if (effect.act !== 'deploy') this.#write(effect, keyOf);
      else if (run.deployFails === true) return;
      else if (!this.#deployStep(step, run, keyOf)) return;
      this.lastEffect = effect.act === 'deploy' ? 'the app is deployed' : describeWrite(effect);
      this.#check();
    }
    for (const key of retires) if (this.signed.has(key)) this.retired.add(key);
    if (run.diesAfter === effects.length) this.story.push(`died after ${effects.length}`);
    if (run.pushAfter === effects.length) this.#push(this.slots);
  }

  /** What is deployed now is looked at before anything is changed. */
  #refusalByTemplate(step: RotationStep, run: Run, handed: Slots): ErrorFinding | undefined {
    const keys = SLOTS.flatMap((slot) => namesOf(handed[slot]?.key));
    if (step.phase !== 'emergency' && this.#isLeftOut(run, keys)) return stackLeftOut(['two']);
    const stored = Object.fromEntries(SLOTS.map((slot) => [slot, namesOf(handed[slot]?.key)]));
    const signedLast = (this.slots.previous ?? this.slots.next)?.at ?? this.now;
    const checked = { step, stored, signedLast, lifetime: LIFETIME / 3_600_000, isGuess: true };
    return this.#guarded(this.#named(run), (deployed) => refusalByDeployed(deployed, checked, this.now));
  }

  /** One that is refused by any of the stacks changes none. */
  #guarded(
    stacks: readonly Stack[],
    guard: (deployed: DeployedKeys) => GuardAnswer,
  ): ErrorFinding | undefined {
    const answers = stacks.map((stack) => stack.ask(guard));
    return answers
      .map((answer) => (answer === 'needs history' ? this.#broken('the history does not suffice') : answer))
      .find((answer) => answer !== undefined);
  }

  #writeByHand({ slot, key }: Happening & { readonly kind: 'hand' }): void {
    const { [slot]: _removed, ...rest } = this.slots;
    const written = key === 'new' ? `H${this.#queued.length}` : key === 'first' ? 'K1' : undefined;
    // A store without a current key is refused by everything, and a plain replacement logs users out.
    const isPlain = this.keys().length === 1 && this.emergencyAt === undefined;
    if (slot === 'current' && (written === undefined || isPlain)) return;
    this.#isByHand = true;
    if (written) this.#handedBack.add(written);
    this.slots = written ? { ...rest, [slot]: { key: written, at: this.now } } : rest;
  }

  #write(write: StoreWrite, keyOf: (name: KeyName) => string): void {
    const { [write.act === 'remove' ? write.slot : 'next']: _removed, ...rest } = this.slots;
    if (write.act === 'put')
      this.slots = { ...this.slots, [write.slot]: { key: keyOf(write.key), at: this.now } };
    else if (write.act === 'remove') this.slots = rest;
    else if (write.act === 'end-emergency') this.emergencyAt = undefined;
    else {
      const honoured = this.apps.flatMap(({ signs, accepts }) => [signs, accepts]);
      for (const key of [...this.keys(), ...honoured]) if (key) this.dead.add(key);
      this.emergencyAt = this.now;
      this.givesUp = write.givesUp.map(keyOf);
    }
  }

  /** Whether all that the step is about is deployed, and an emergency has found the leaked key nowhere else. */
  #deployStep(step: RotationStep, run: Run, keyOf: (name: KeyName) => string): boolean {
    const { signs, accepts } = step.deploy;
    const named = this.#named(run);
    const isEmergency = step.phase === 'emergency';
    const isCutShort = run.deployFails === 'at the second stack' && named.length > 1;
    const deployed = isCutShort ? named.slice(0, 1) : named;
    if (isEmergency && deployed.length < this.#stacks.length) this.#isSplit = true;
    this.#deploy(deployed, { signs: keyOf(signs), accepts: accepts && keyOf(accepts) });
    for (const key of [keyOf(signs), ...(accepts ? [keyOf(accepts)] : [])])
      if (!this.keys().includes(key)) this.#broken(`${key} was deployed and is not stored`);
    if (isCutShort) return false;
    const refuses = step.refuses.map(keyOf);
    for (const key of refuses) {
      if (deployed.some((stack) => stack.accepts(key)))
        this.#broken(`${key} is accepted after ${step.phase}`);
    }
    if (isEmergency && this.#isLeftOut(run, refuses)) {
      this.story.push('leaked-key-in-use');
      return false;
    }
    const wasThere = (key: string): boolean =>
      this.#stacks.some((stack) => stack.had(key)) &&
      !(this.#handedBack.has(key) && this.#stacks.some((stack) => stack.hasLeftAlone(key)));
    for (const key of refuses) if (isEmergency && wasThere(key)) this.refused.add(key);
    return true;
  }

  /** An ordinary deployment, with the secrets that it was handed. */
  #push({ current, next, previous }: Slots): void {
    if (current === undefined) return;
    const second = [next, previous].find((one) => one && one.key !== current.key);
    const given = {
      current: [current.key],
      previous: namesOf(second?.key),
      isAccepted: second !== undefined,
      next: namesOf(next?.key),
      endsOthers: false,
    };
    const guard = (deployed: DeployedKeys) => refusalOfSecrets(deployed, given, this.now);
    const refusal = this.#guarded(this.#stacks, guard);
    if (refusal) {
      this.story.push(`push: ${refusal.code}`);
      return;
    }
    const honoured = this.apps.flatMap(({ signs, accepts }) => [signs, accepts]);
    for (const key of [current.key, second?.key])
      if (key && this.retired.has(key) && !honoured.includes(key))
        this.#broken(`a push brings ${key} back, which was retired`);
    // Who replaces the one key that there is by hand logs users out.
    for (const { signs, accepts } of this.apps)
      if (this.#isByHand && !accepts && !second) this.dead.add(signs);
    this.#deploy(this.#stacks, { signs: current.key, accepts: second?.key });
    this.#check();
  }

  /** A rolling update of one stack after the other: for a while tasks of both kinds answer, and each may get any token. */
  #deploy(stacks: readonly Stack[], app: App): void {
    for (const stack of stacks) {
      const old = stack.app;
      // An emergency logs everybody out, and says so.
      if (this.emergencyAt !== undefined && this.#isByHand) this.dead.add(old.signs);
      const isPlanned = this.emergencyAt === undefined && !this.#isSplit && !this.dead.has(old.signs);
      // A key that a person has stored as current was never staged: tasks of before do not know it.
      const needed = isPlanned ? [old.signs, ...(this.#isByHand ? [] : [app.signs])] : [];
      this.#expectAccepted(needed);
      stack.deploy(app, this.now);
      this.#expectAccepted(needed);
    }
    const isPart = stacks.length < this.#stacks.length;
    if (!isPart) this.#isSplit = false;
    const second = app.accepts ? ` and ${app.accepts}` : '';
    this.story.push(`deployed ${app.signs}${second}${isPart ? ' in one stack' : ''}`);
    this.#sign();
  }

  #expectAccepted(keys: readonly string[]): void {
    for (const key of keys)
      if (!this.#stacks.every((stack) => stack.accepts(key)))
        this.#broken(`a token of ${key} is refused during the rolling update`);
  }

  #sign(): void {
    for (const { signs } of this.apps) this.signed.set(signs, this.now);
    this.#check();
  }

  #check(): void {
    if (this.slots.current === undefined) this.#broken('the store has no current key');
    if (this.emergencyAt === undefined && this.keys().length > 2 && !this.#isByHand)
      this.#broken('more than two keys are stored');
    for (const [key, at] of this.signed) {
      if (at + LIFETIME <= this.now || this.dead.has(key)) continue;
      const isEverywhere = this.#stacks.every((stack) => stack.accepts(key));
      if (!isEverywhere && !this.#isSplit) this.#broken(`a valid token of ${key} is refused`);
      if (!this.#isByHand && !this.keys().includes(key)) this.#broken(`${key} is needed and not stored`);
    }
    for (const key of this.refused)
      if (this.#stacks.some((stack) => stack.accepts(key)))
        this.#broken(`${key} was given up, and is accepted again`);
  }

  #broken(what: string): never {
    throw new Broken(
      `${what}: ${JSON.stringify(this.slots)} ${JSON.stringify(this.apps)} ${this.story.join('; ')}`,
    );
  }

  /** As a person would: `auto`, and the command of its finding. */
  goOn(): void {
    this.happen({ kind: 'run', asked: 'auto' });
    if (this.story.at(-1) === 'rotation-next-not-accepted') this.happen({ kind: 'run', asked: 'stage' });
  }

  /** Runs of `auto`, each after the lifetime of a token, until there is nothing left to rotate. */
  settle(): void {
    for (let runs = 0; runs < 6; runs += 1) {
      if (this.isSettled()) return;
      this.happen({ kind: 'time', milliseconds: LIFETIME + 600_000 });
      this.goOn();
    }
    // What a person has written may fit nothing, and then the way out is the emergency.
    for (let runs = 0; runs < 2 && this.#isByHand && !this.isSettled(); runs += 1) {
      this.happen({ kind: 'run', asked: 'emergency' });
      if (this.story.at(-1) === 'rotation-key-given-up')
        this.happen({ kind: 'hand', slot: 'current', key: 'new' });
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
      this.apps.every(({ signs, accepts }) => signs === current && accepts === undefined)
    );
  }
}
