import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormerKeys, refusalOfSecrets } from '../../../src/deployment/deployed-keys.ts';

const HOUR = 3_600_000;
const LIFETIME = 168;
/** What ECS remembers counts for 35 days. */
const MEMORY = 840 * HOUR;

type Act = 'deploy' | 'rotate' | 'forget' | 'replace';
type App = { readonly signs: string; readonly accepts: string };

/** A team without rotate.yml: what it deploys after so many hours, and how many revisions ECS still knows then. */
class Team {
  #now = 0;
  #keys = 1;
  #app: App = { signs: 'K1', accepts: '' };
  #since = 0;
  #switched = Number.NEGATIVE_INFINITY;
  #history: readonly FormerKeys[] = [];
  readonly #remembered: number;

  constructor(remembered: number) {
    this.#remembered = remembered;
  }

  wait(hours: number): void {
    this.#now += hours * HOUR;
  }

  /** Whether the tokens of the previous key have expired; clocks may differ by an hour. */
  get isOver(): boolean {
    return this.#now - this.#switched >= (LIFETIME + 1) * HOUR;
  }

  get isUnderWay(): boolean {
    return this.#app.accepts !== '';
  }

  after(act: Act): App {
    const { signs, accepts } = this.#app;
    if (act === 'deploy') return { signs, accepts };
    if (act === 'forget') return { signs, accepts: '' };
    this.#keys += 1;
    return { signs: `K${this.#keys}`, accepts: act === 'rotate' ? signs : '' };
  }

  /** The code of the refusal. */
  deploy(app: App): string | undefined {
    const given = {
      current: [app.signs],
      previous: app.accepts === '' ? [] : [app.accepts],
      isAccepted: app.accepts !== '',
      next: [],
      endsOthers: false,
    };
    const deployed = { ...this.#app, hours: String(LIFETIME), definition: '', since: this.#since };
    const history = this.#history.filter(({ until }) => until >= this.#now - MEMORY);
    const answer = refusalOfSecrets(deployed, given, this.#now);
    const settled =
      answer === 'needs history'
        ? refusalOfSecrets({ ...deployed, history: history.slice(0, this.#remembered) }, given, this.#now)
        : answer;
    if (settled) return settled === 'needs history' ? settled : settled.code;
    if (app.signs !== this.#app.signs) this.#switched = this.#now;
    const former = { ...this.#app, hours: String(LIFETIME), since: this.#since, until: this.#now };
    this.#history = [former, ...this.#history];
    [this.#app, this.#since] = [app, this.#now];
    return undefined;
  }
}

describe('a team that rotates by hand', () => {
  const acts = fc.array(
    fc.tuple(fc.constantFrom<Act>('deploy', 'rotate', 'forget', 'replace'), fc.integer({ min: 1, max: 900 })),
    { maxLength: 12 },
  );

  /** What is wrong: a refusal of what harms no user, or none of what does. */
  const play = (all: readonly (readonly [Act, number])[], remembered: number): readonly string[] => {
    const team = new Team(remembered);
    return all.flatMap(([act, hours]) => {
      team.wait(hours);
      const isHarmless = act === 'deploy' || !team.isUnderWay || (team.isOver && act !== 'replace');
      const refused = team.deploy(team.after(act));
      if (refused !== undefined && refused !== 'previous-key-dropped') return [refused];
      return (refused === undefined) === isHarmless ? [] : [isHarmless ? 'refused' : 'let through'];
    });
  };

  it('is refused what logs users out and nothing else, however often or seldom it deploys', () => {
    const checked = fc.property(acts, (all) => {
      expect(play(all, 300)).toEqual([]);
    });
    fc.assert(checked, { numRuns: 2000 });
  });

  it('is let through nothing that logs users out, however little is remembered', () => {
    const checked = fc.property(acts, fc.integer({ min: 0, max: 4 }), (all, remembered) => {
      expect(play(all, remembered).filter((what) => what !== 'refused')).toEqual([]);
    });
    fc.assert(checked, { numRuns: 2000 });
  });
});
