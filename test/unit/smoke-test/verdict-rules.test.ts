import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Meaning, PHRASES } from '../../../src/smoke-test/answer-words.ts';
import type { ProbeName } from '../../../src/smoke-test/axes.ts';
import { withoutPages } from '../../../src/smoke-test/evidence.ts';
import type { Observation } from '../../../src/smoke-test/observation.ts';
import { makePlan, neededStreak, type ProbePlan } from '../../../src/smoke-test/schedule.ts';
import { decideVerdict } from '../../../src/smoke-test/verdict-rules.ts';
import { summarizeVerdict } from '../../../src/smoke-test/verdict-summary.ts';
import {
  defaultPlan,
  evidenceOf,
  healthy,
  type Kind,
  observation,
  play,
  rollsFrom,
  usualControls,
} from './simulation.ts';

const plans: readonly ProbePlan[] = (['none', 'accept', 'reject'] as const).flatMap((previous) =>
  [true, false].map((identity) => makePlan({ targets: 3, previous, controls: usualControls(identity) })),
);

const wanted = (plan: ProbePlan): readonly ProbeName[] =>
  plan.previous === 'accept' ? ['right key', 'previous key'] : ['right key'];

/** After the last request that must be accepted, strangers were turned away with and without a token. */
const endsWithStrangers = (observations: readonly Observation[]): boolean => {
  const end = observations.slice(1 + observations.findLastIndex(({ probe }) => probe === 'right key'));
  return ['no token', 'random key'].every((name) =>
    end.some(({ probe, outcome }) => probe === name && /refused|blocked/.test(outcome)),
  );
};

/** Written anew, not taken from the rules: the conditions for `match` in the words of the specification. */
const mayMatch = (plan: ProbePlan, observations: readonly Observation[]): boolean => {
  const tail = (name: ProbeName) => {
    let count = 0;
    for (const each of observations.filter(({ probe }) => probe === name).toReversed()) {
      if (each.status === 429) continue;
      if (each.outcome !== 'accepted') return count;
      count += 1;
    }
    return count;
  };
  const broken = (name: ProbeName) =>
    (
      observations
        .filter(({ probe, status }) => probe === name && status !== 429)
        .map(({ outcome }) => (outcome === 'accepted' ? 'y' : 'n'))
        .join('')
        .match(/yn/g) ?? []
    ).length;
  const warned = (name: ProbeName) =>
    observations.some(({ probe, outcome }) => probe === name && outcome === 'refused') ? 1 : 0;
  const strangers = observations.filter(({ probe }) => !wanted(plan).includes(probe));
  // What a firewall may ban for has only to be not accepted.
  const isFeared = (name: ProbeName) => /^kid as a path/.test(name);
  const turnedAway = (name: ProbeName) =>
    strangers.filter(
      ({ probe, outcome, status }) =>
        probe === name && status !== 429 && (isFeared(name) || /refused|blocked/.test(outcome)),
    );
  return (
    wanted(plan).every(
      (name) => tail(name) >= plan.needed + ((broken(name) + warned(name)) * plan.needed) / 5,
    ) &&
    strangers.every(({ outcome }) => outcome !== 'accepted') &&
    [...plan.repeats].every(([name, count]) => turnedAway(name).length >= count) &&
    endsWithStrangers(observations)
  );
};

const healthyRun = (plan: ProbePlan, seed: number): readonly Observation[] =>
  play(
    plan,
    (probe) => (probe === 'previous key' && plan.previous === 'accept' ? 'accepted' : healthy(probe)),
    rollsFrom(seed),
  ).observations;

const kinds = fc.constantFrom<Kind>(
  'accepted',
  'missing',
  'invalid',
  'error',
  'no-answer',
  'login',
  'not-found',
  'slow-down',
  'firewall',
);
const change = fc.record({ at: fc.nat(200), kind: kinds, remove: fc.boolean() });

/** Played once: a run takes as long as hundreds of verdicts on it. */
const healthyRuns = plans.flatMap((plan) =>
  Array.from({ length: 8 }, (_, seed) => ({ plan, run: healthyRun(plan, seed) })),
);

/** A healthy run with a few answers changed or left out: near enough to `match` to be tempting. */
const nearlyHealthy = fc
  .record({
    healthy: fc.constantFrom(...healthyRuns),
    changes: fc.array(change, { maxLength: 6 }),
  })
  .map(({ healthy: { plan, run }, changes }) => {
    const observations = [...run];
    for (const { at, kind, remove } of changes) {
      const index = at % observations.length;
      const before = observations[index];
      if (before) observations.splice(index, 1, ...(remove ? [] : [observation(before.probe, kind)]));
    }
    return { plan, observations };
  });

test('every broken row of successes raises the number that is asked for', () => {
  const after = (...kinds: readonly Kind[]) =>
    neededStreak(
      defaultPlan,
      kinds.map((kind) => observation('right key', kind)),
      'right key',
    );
  expect(after('accepted', 'accepted')).toBe(10);
  expect(after('no-answer', 'no-answer', 'accepted')).toBe(10);
  expect(after('accepted', 'slow-down', 'accepted')).toBe(10);
  expect(after('accepted', 'no-answer', 'accepted')).toBe(12);
  expect(after('invalid', 'accepted')).toBe(12);
  expect(after('accepted', 'invalid', 'accepted', 'invalid', 'accepted')).toBe(16);
});

describe('match', () => {
  test('is never said unless every condition holds', () => {
    fc.assert(
      fc.property(nearlyHealthy, ({ plan, observations }) => {
        if (decideVerdict(evidenceOf(plan, observations)).name === 'match')
          expect(mayMatch(plan, observations)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('is not said, nor left open for want of requests, where six tasks refuse the previous key that they must accept', () => {
    const plan = makePlan({ targets: 6, previous: 'accept', controls: usualControls() });
    for (let seed = 0; seed < 300; seed += 1) {
      const { ended, observations } = play(plan, healthy, rollsFrom(seed));
      expect(ended, `seed ${seed}: ${observations.length} requests`).toBe('complete');
    }
  });

  test('is never said of a run that was cut short', () => {
    const ended = fc.constantFrom('deadline' as const, 'request-cap' as const, 'cancelled' as const);
    fc.assert(
      fc.property(nearlyHealthy, ended, ({ plan, observations }, end) => {
        expect(decideVerdict(evidenceOf(plan, observations, end)).name).not.toBe('match');
      }),
    );
  });

  test('is said of every healthy backend, in whatever order it is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.integer(), (plan, seed) => {
        expect(decideVerdict(evidenceOf(plan, healthyRun(plan, seed))).name).toBe('match');
      }),
    );
  });

  test('is said after an outage, whatever its kind and length', () => {
    const outage = fc.constantFrom<Kind>('error', 'no-answer', 'slow-down', 'not-found');
    fc.assert(
      fc.property(outage, fc.integer({ max: 9, min: 0 }), fc.integer(), (kind, length, seed) => {
        const run = play(
          defaultPlan,
          (probe, index) => (index < length ? kind : healthy(probe)),
          rollsFrom(seed),
        );
        expect(decideVerdict(run).name).toBe('match');
      }),
    );
  });

  test('is hardly ever said when one task of two has another key and they are served in turn', () => {
    const runs = Array.from({ length: 60 }, (_, seed) =>
      play(
        defaultPlan,
        (probe, index) => (index % 2 && probe === 'right key' ? 'invalid' : healthy(probe)),
        rollsFrom(seed),
      ),
    );
    const matches = runs.filter((run) => decideVerdict(run).name === 'match').length;
    // 60 runs with a chance of 0.1 % each; the seeds are fixed, so this does not change from run to run.
    expect(matches).toBeLessThanOrEqual(1);
  });
});

describe('one stale task of six', () => {
  /** Six tasks that are drawn at random; one of them refuses the right key. */
  const matchesOf = (targets: number): number => {
    const plan = makePlan({ targets, previous: 'none', controls: usualControls() });
    const runs = Array.from({ length: 60 }, (_, seed) => {
      const tasks = rollsFrom(seed + 5_000);
      return play(
        plan,
        (probe) => (probe === 'right key' && tasks() < 1 / 6 ? 'invalid' : healthy(probe)),
        rollsFrom(seed),
      );
    });
    return runs.filter((run) => decideVerdict(run).name === 'match').length;
  };

  test('is hardly ever a match where six tasks are reckoned with, which is the default', () => {
    // 60 runs with a chance of 0.1 % each; the seeds are fixed, so this does not change from run to run.
    expect(matchesOf(6)).toBeLessThanOrEqual(1);
  });

  test('is often missed where only two are reckoned with, so the number matters', () => {
    expect(matchesOf(2)).toBeGreaterThan(5);
  });
});

/** Plays a steady backend: every kind of probe gets one kind of answer. */
const steady = (
  answers: Partial<Record<ProbeName, Kind>>,
  rest: (probe: ProbeName) => Kind = healthy,
  plan = defaultPlan,
) => decideVerdict(play(plan, (probe) => answers[probe] ?? rest(probe), rollsFrom(1)));

const always = (kind: Kind) => (): Kind => kind;

describe('the verdict on a steady backend', () => {
  test.each<
    [
      name: string,
      answers: Partial<Record<ProbeName, Kind>>,
      rest: Kind | undefined,
      expected: readonly string[],
    ]
  >([
    [
      'refuses the right key like a random one',
      { 'right key': 'invalid' },
      undefined,
      ['refused', 'key-refused'],
    ],
    ['gives one refusal to everything', {}, 'missing', ['refused', 'refused-alike']],
    ['does not know the path', {}, 'not-found', ['inconclusive', 'probe-path-not-found']],
    ['sends everybody to the login', {}, 'login', ['inconclusive', 'probe-redirected']],
    [
      'finds no such user',
      { 'right key': 'not-found' },
      undefined,
      ['inconclusive', 'authenticated-not-found'],
    ],
    [
      'finds nothing for any token',
      { 'no token': 'missing' },
      'not-found',
      ['inconclusive', 'probe-path-not-found'],
    ],
    ['accepts everybody', {}, 'accepted', ['not-enforced', 'probe-path-open']],
    [
      'accepts any signature',
      { 'random key': 'accepted', tampered: 'accepted' },
      undefined,
      ['not-enforced', 'token-not-verified'],
    ],
    [
      'accepts the empty key only',
      { 'right key': 'invalid', 'empty key': 'accepted' },
      undefined,
      ['not-enforced', 'empty-key-accepted'],
    ],
    [
      'accepts unsigned tokens',
      { 'alg None': 'accepted' },
      undefined,
      ['not-enforced', 'unsigned-token-accepted'],
    ],
    [
      'accepts expired tokens',
      { expired: 'accepted' },
      undefined,
      ['not-enforced', 'expired-token-accepted'],
    ],
    [
      'accepts changed payloads',
      { tampered: 'accepted', 'replayed signature': 'accepted' },
      undefined,
      ['not-enforced', 'signature-not-compared', 'tampered-token-accepted'],
    ],
    [
      'accepts the signature of an accepted token under another payload, and of no other token',
      { 'replayed signature': 'accepted' },
      undefined,
      ['not-enforced', 'verification-cached'],
    ],
    [
      'accepts a token whose signature lacks its last bits',
      { 'last bit of the signature': 'accepted' },
      undefined,
      ['not-enforced', 'signature-not-compared'],
    ],
    [
      'answers a broken signature under an accepted payload from a cache',
      { 'first bit of the signature': 'accepted', 'last bit of the signature': 'accepted' },
      undefined,
      ['not-enforced', 'verification-cached'],
    ],
    [
      'has two doors open',
      { 'alg none': 'accepted', expired: 'accepted' },
      undefined,
      ['not-enforced', 'unsigned-token-accepted', 'expired-token-accepted'],
    ],
    [
      'finds no such user for a token that has expired',
      { expired: 'not-found' },
      undefined,
      ['not-enforced', 'expired-token-accepted'],
    ],
    [
      'bans the sender for a kid that is a path',
      { 'kid as a path, absolute': 'firewall', 'kid as a path, relative': 'firewall' },
      undefined,
      ['match'],
    ],
    [
      'trusts identity headers',
      { 'identity headers': 'accepted' },
      undefined,
      ['shadowed', 'identity-headers-trusted'],
    ],
    [
      'trusts them beside a bad token',
      { 'identity headers, wrong token': 'accepted' },
      undefined,
      ['shadowed', 'identity-headers-trusted'],
    ],
    [
      'looks identity headers up and finds no such user',
      { 'identity headers': 'not-found' },
      undefined,
      ['shadowed', 'identity-headers-trusted'],
    ],
    [
      'fails on random keys',
      { 'random key': 'error' },
      undefined,
      ['inconclusive', 'errors-on-wrong-tokens'],
    ],
    [
      'hides wrong tokens behind a firewall',
      { 'random key': 'firewall' },
      undefined,
      ['inconclusive', 'blocked-by-firewall'],
    ],
    ['is not there', {}, 'no-answer', ['unreachable', 'backend-no-answer']],
    ['fails on every token', { 'no token': 'missing' }, 'error', ['inconclusive', 'backend-errors-on-token']],
  ])('when it %s', (_, answers, rest, expected) => {
    const { name, findings } = steady(answers, rest && always(rest));
    expect([name, ...findings.map(({ code }) => code)]).toEqual(expected);
  });

  test.each<[opens: string, answer: (probe: ProbeName) => Kind, code: string]>([
    [
      'lets any signature in',
      (probe) => (probe === 'no token' ? 'missing' : 'accepted'),
      'token-not-verified',
    ],
    ['lets everybody in', () => 'accepted', 'probe-path-open'],
  ])('hardly ever takes one task of two that %s for a smaller hole', (_, answer, code) => {
    const causes = Array.from({ length: 100 }, (__, seed) => {
      const tasks = rollsFrom(seed + 1000);
      const backend = (probe: ProbeName): Kind => (tasks() < 0.5 ? answer(probe) : healthy(probe));
      return decideVerdict(play(defaultPlan, backend, rollsFrom(seed))).findings[0]?.code;
    });
    // A chance of 0.1 % each; the seeds are fixed, so this does not change from run to run.
    expect(causes.filter((cause) => cause !== code).length).toBeLessThanOrEqual(1);
  });

  test('says that tasks still hold the previous key when that one is accepted and the right one is not', () => {
    const plan = makePlan({ targets: 2, previous: 'accept', controls: usualControls() });
    const { name, findings } = steady({ 'right key': 'invalid', 'previous key': 'accepted' }, healthy, plan);
    expect([name, ...findings.map(({ code }) => code)]).toEqual(['mismatch', 'previous-key-in-use']);
  });

  test('does not blame the key while the clocks disagree', () => {
    const run = play(
      defaultPlan,
      (probe) => (probe === 'right key' ? 'invalid' : healthy(probe)),
      rollsFrom(1),
    );
    const skewed = run.observations.map((each) => ({ ...each, clockSkew: -30 }));
    expect(decideVerdict({ ...run, observations: skewed }).findings.map(({ code }) => code)).toEqual([
      'clocks-disagree',
    ]);
  });

  test('compares without bodies when a server never writes the same body twice', () => {
    const run = play(
      defaultPlan,
      (probe) => (probe === 'right key' ? 'invalid' : healthy(probe)),
      rollsFrom(1),
    );
    const restless = run.observations.map((each, index) => ({ ...each, shape: `${each.shape} ${index}` }));
    expect(decideVerdict({ ...run, observations: restless }).findings.map(({ code }) => code)).toEqual([
      'refused-alike',
    ]);
  });
});

const PROBES = ['right key', 'previous key', ...usualControls().map(({ name }) => name)];

/** A steady backend whose answers to some probes have these traits beside their kind. */
const steadyWith = (
  traits: Partial<Record<ProbeName, Partial<Observation>>>,
  answers: Partial<Record<ProbeName, Kind>> = { 'right key': 'invalid' },
) => {
  const run = play(defaultPlan, (probe) => answers[probe] ?? healthy(probe), rollsFrom(1));
  const observations = run.observations.map((each) => ({ ...each, ...traits[each.probe] }));
  const { name, findings } = decideVerdict({ ...run, observations });
  return { name, codes: findings.map(({ code }) => code), findings };
};

const saying = (meaning: Meaning): Partial<Observation> => {
  const says = PHRASES.find((each) => each.meaning === meaning);
  return says ? { says } : {};
};

describe('another key is proven by words', () => {
  test.each<[name: string, right: Meaning, garbage: Meaning | undefined, verdict: string]>([
    ['of a wrong signature, which garbage does not get', 'bad-signature', 'malformed', 'mismatch'],
    ['of a wrong signature, and garbage gets none that are known', 'bad-signature', undefined, 'mismatch'],
    ['of a key that cannot be used', 'key-unusable', 'malformed', 'mismatch'],
  ])('%s', (_, right, garbage, verdict) => {
    const { name, codes } = steadyWith({
      'right key': saying(right),
      ...(garbage && { garbage: saying(garbage) }),
    });
    expect([name, codes]).toEqual([verdict, ['key-refused']]);
  });

  test('and not by words that a token gets which nobody has signed', () => {
    const unsigned = { 'alg none': saying('bad-signature') };
    expect(steadyWith({ 'right key': saying('bad-signature'), ...unsigned }).name).toBe('refused');
  });

  test('and not where an expired token of this key is refused for another reason', () => {
    const expired = { shape: 'expired' };
    expect(steadyWith({ 'right key': saying('bad-signature'), expired }).name).toBe('refused');
  });

  test.each<[name: string, right: Meaning, garbage: Meaning]>([
    ['of a key that is too short for the library, or of the wrong type', 'key-unfit', 'malformed'],
    ['that garbage gets as well', 'bad-signature', 'bad-signature'],
    ['of another algorithm', 'algorithm', 'malformed'],
    ['of a key that is not found', 'no-key', 'malformed'],
    ['of a user who does not exist', 'no-such-user', 'malformed'],
    ['of an audience', 'audience', 'malformed'],
  ])('and not by words %s', (_, right, garbage) => {
    const { name, findings } = steadyWith({ 'right key': saying(right), garbage: saying(garbage) });
    expect(name).toBe('refused');
    expect(findings[0]).toMatchObject({ code: 'key-refused', failureReason: 'token-refused' });
    expect(findings[0]?.remedy).toContain('change no key');
  });
});

test('an unknown user is the first suspect only where the user was made up', () => {
  const run = play(
    defaultPlan,
    (probe) => (probe === 'right key' ? 'invalid' : healthy(probe)),
    rollsFrom(1),
  );
  const first = (isUserMadeUp: boolean) =>
    decideVerdict({ ...run, isUserMadeUp }).findings[0]?.detail.split('\n')[0];
  expect(first(true)).toMatch(/^Likeliest first: the user of the token does not exist;/);
  expect(first(false)).toMatch(/^Likeliest first: a claim that it wants;/);
});

describe('all that changes at one moment', () => {
  /** Accepts the right key until so many requests are over; then everybody gets this. */
  const banning = (after: number, kind: Kind, seed: number) =>
    play(defaultPlan, (probe, index) => (index < after ? healthy(probe) : kind), rollsFrom(seed));

  test('is a lockout, not a task with another key, whatever the moment and the words', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 12, max: 40 }),
        fc.constantFrom<Kind>('invalid', 'missing'),
        fc.integer({ min: 0, max: 500 }),
        (after, kind, seed) => {
          const run = banning(after, kind, seed);
          const right = run.observations.filter(({ probe }) => probe === 'right key');
          fc.pre(right.filter(({ outcome }) => outcome === 'accepted').length >= 4);
          fc.pre(right.at(-1)?.outcome === 'refused');
          expect(decideVerdict(run).findings[0]?.code).toBe('locked-out');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('is seen after a single acceptance where the answer is a new one', () => {
    const run = play(defaultPlan, (probe, index) => (index < 12 ? healthy(probe) : 'missing'), rollsFrom(3));
    const observations = run.observations.map((each, index) =>
      index < 12 ? each : { ...each, shape: 'banned' },
    );
    const right = observations.filter(({ probe }) => probe === 'right key');
    expect(right.some(({ outcome }) => outcome === 'accepted')).toBe(true);
    expect(decideVerdict({ ...run, observations }).findings[0]?.code).toBe('locked-out');
  });

  test('is hardly ever seen in tasks of which some have another key', () => {
    const causes = Array.from({ length: 100 }, (_, seed) => {
      const tasks = rollsFrom(seed + 9_000);
      const run = play(
        defaultPlan,
        (probe) => (probe === 'right key' && tasks() < 1 / 2 ? 'invalid' : healthy(probe)),
        rollsFrom(seed),
      );
      return decideVerdict(run).findings[0]?.code;
    });
    expect(causes.filter((code) => code === 'locked-out').length).toBeLessThanOrEqual(1);
    expect(causes.filter((code) => code === 'stale-task').length).toBeGreaterThan(60);
  });
});

describe('a key that some tasks refuse', () => {
  const run = play(
    defaultPlan,
    (probe, index) => (probe === 'right key' && index % 2 === 0 ? 'invalid' : healthy(probe)),
    rollsFrom(1),
  );
  const withClocks = (good: number, bad: number) => {
    const observations = run.observations.map((each) => ({
      ...each,
      clockSkew: each.probe === 'right key' && each.outcome === 'refused' ? bad : good,
    }));
    const { name, findings } = decideVerdict({ ...run, observations });
    return [name, findings[0]?.code, findings[0]?.title];
  };

  test('is another one there', () => {
    expect(withClocks(0, 0)).toEqual(['mismatch', 'stale-task', expect.anything()]);
    expect(withClocks(-600, -600).slice(0, 2)).toEqual(['mismatch', 'stale-task']);
  });

  test('is not, where the clocks of just these tasks are wrong', () => {
    const title = expect.stringContaining('clock is 600 s behind');
    expect(withClocks(0, -600)).toEqual(['refused', 'clocks-disagree', title]);
  });
});

describe('headers that are believed', () => {
  const trusting = (right: Kind) => steadyWith({}, { 'right key': right, 'identity headers': 'accepted' });

  test('do not hide that the key is refused too', () => {
    expect(trusting('invalid')).toMatchObject({
      name: 'shadowed',
      codes: ['identity-headers-trusted', 'key-refused'],
    });
  });

  test('are all there is to say where the key works', () => {
    expect(trusting('accepted')).toMatchObject({ name: 'shadowed', codes: ['identity-headers-trusted'] });
  });
});

test('a default key that is accepted explains why the right one is refused', () => {
  expect(steadyWith({}, { 'right key': 'invalid', 'default key 1': 'accepted' })).toMatchObject({
    name: 'not-enforced',
    codes: ['default-key-accepted'],
  });
});

describe('what stands before the verifier is not the verifier', () => {
  const all = (traits: Partial<Observation>) =>
    Object.fromEntries(PROBES.map((name) => [name, traits] as const));

  test.each<[who: string, traits: Partial<Observation>, code: string]>([
    ['a store of files', { layer: 'Amazon S3 behind CloudFront' }, 'answered-by-another-layer'],
    ['a gateway without that route', saying('no-route'), 'answered-by-another-layer'],
    ['the routes of Auth.js', saying('auth-routes'), 'answered-by-another-layer'],
    ['a server that does not know the host', saying('host'), 'host-not-allowed'],
    ['a load balancer with a rule of its own', { layer: 'awselb/2.0', status: 403 }, 'origin-guarded'],
    ['a verifier that wants a cookie', saying('cookie'), 'cookie-wanted'],
  ])('%s, even where it reads the header', (_, traits, code) => {
    const { name, codes } = steadyWith(all(traits));
    expect([name, codes]).toEqual(['inconclusive', [code]]);
  });

  const alike = Object.fromEntries(PROBES.map((name) => [name, 'missing'] as const));

  test.each<[who: string, traits: Partial<Observation>, code: string]>([
    ['Next.js', { layer: 'Next.js' }, 'answered-by-another-layer'],
    ['a page of a proxy', saying('own-page'), 'answered-by-another-layer'],
    ['a gate that wants a password', { schemes: ['Basic'] }, 'basic-gate'],
    ['a verifier that wants another word', { schemes: ['JWT'] }, 'other-scheme-wanted'],
    ['a header that is lost', saying('no-token'), 'token-not-seen'],
    ['a cache', { cached: true }, 'token-not-seen'],
    ['a bad request for everybody', { status: 400 }, 'host-not-allowed'],
  ])('%s, where the header makes no difference', (_, traits, code) => {
    const { name, codes } = steadyWith(all(traits), alike);
    expect([name, codes]).toEqual(['inconclusive', [code]]);
  });

  test.each<
    [what: string, traits: Partial<Observation>, answers: Partial<Record<ProbeName, Kind>> | undefined]
  >([
    ['Next.js, where it tells a token from none', { layer: 'Next.js' }, undefined],
    ['one that asks for a password, where it tells a token from none', { schemes: ['Basic'] }, undefined],
    ['one that asks for Bearer beside a password', { schemes: ['Bearer', 'Basic'] }, alike],
    ['one that refuses everybody with a page of its own', { html: true }, alike],
  ])('but a verifier may be %s', (_, traits, answers) => {
    expect(steadyWith(all(traits), answers).name).toBe('refused');
  });
});

describe('a page with 200', () => {
  const html = (kind: Kind) => (probe: ProbeName) => ({ ...observation(probe, kind), html: true });
  const run = play(defaultPlan, healthy, rollsFrom(1));
  const paged = (right: boolean) =>
    withoutPages(
      run.observations.map((each) => {
        if (each.probe === 'right key') return { ...each, html: right };
        return html('accepted')(each.probe);
      }),
    );

  test('that strangers get where the right token gets data is neither an open path nor a refusal', () => {
    expect(decideVerdict({ ...run, observations: paged(false) }).findings.map(({ code }) => code)).toEqual([
      'page-for-refusals',
    ]);
  });

  test('that a store of files gives to the right token is not what the backend said', () => {
    const withPage = (layer: string) => ({
      ...run,
      observations: run.observations.map((each) =>
        each.probe === 'right key' ? { ...each, html: true, layer } : each,
      ),
    });
    expect(decideVerdict(withPage('gunicorn')).name).toBe('match');
    const { name, findings } = decideVerdict(withPage('Amazon S3 behind CloudFront'));
    expect([name, findings.map(({ code }) => code)]).toEqual(['inconclusive', ['page-for-refusals']]);
    expect(findings[0]?.title).toContain('by Amazon S3 behind CloudFront');
  });

  test('is an open path where the right token gets a page as well', () => {
    expect(decideVerdict({ ...run, observations: paged(true) }).name).not.toBe('match');
    const shapes = paged(true).map((each) => ({ ...each, shape: `${each.probe === 'right key'}` }));
    expect(decideVerdict({ ...run, observations: shapes }).findings[0]?.code).toBe('probe-path-open');
  });
});

describe('every verdict', () => {
  const anything = fc.record({
    plan: fc.constantFrom(...plans),
    observations: fc.array(
      fc.tuple(fc.constantFrom(...PROBES), kinds).map(([probe, kind]) => observation(probe, kind)),
      { maxLength: 80 },
    ),
    ended: fc.constantFrom(
      'complete' as const,
      'deadline' as const,
      'request-cap' as const,
      'cancelled' as const,
    ),
  });

  test('but match comes with an error that fits its line, and all rows add up', () => {
    fc.assert(
      fc.property(anything, ({ plan, observations: drawn, ended }) => {
        const sent = ['right key', 'previous key', ...plan.controls.map(({ name }) => name)];
        const observations = drawn.filter(({ probe }) => sent.includes(probe));
        const evidence = evidenceOf(plan, observations, ended);
        const { verdict, findings } = summarizeVerdict(
          evidence,
          { ruling: decideVerdict(evidence), requests: 0 },
          1,
        );
        expect(findings.some(({ severity }) => severity === 'error')).toBe(verdict.name !== 'match');
        for (const { title, detail } of findings) {
          expect(title.length).toBeLessThanOrEqual(100);
          expect(detail.split('\n').length).toBeLessThanOrEqual(5);
        }
        expect(verdict.probes.reduce((sum, { requests }) => sum + requests, 0)).toBe(observations.length);
        if (verdict.name === 'match') expect(verdict.probes.every(({ passed }) => passed)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
