import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormerKeys, refusalOfSecrets } from '../../../src/deployment/deployed-keys.ts';
import { secondKey } from '../../../src/inputs/secrets.ts';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { PHASES } from '../../../src/model/report.ts';
import { keyBytes, LEAST_KEY_BYTES } from '../../../src/redaction/key-bytes.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { rotationNotYet } from '../../../src/rotation/findings.ts';
import {
  CLOCK_SKEW,
  planNextStep,
  type RotationPlan,
  type RotationSituation,
} from '../../../src/rotation/plan.ts';
import { describePlan } from '../../../src/rotation/plan-words.ts';
import {
  type Emergency,
  type KeyName,
  type Production,
  positionOf,
  REPLACED_NAMES,
  type Slot,
  type StoreState,
} from '../../../src/rotation/state.ts';
import { lintSigningKey } from '../../../src/signing-key/lint.ts';
import { freshKey } from '../../../src/signing-key/signing-key.ts';

const HOUR = 3_600_000;
const now = Date.UTC(2026, 2, 1);
const fine: Production = { current: 'accepted', other: 'accepted' };

/** Keys by a letter for each slot, e.g. `A B -`: current A, next B, no previous. */
const slots = (keys: string, updatedAt = now - HOUR): StoreState['slots'] => {
  const [current, next, previous] = keys.split(' ');
  const named: readonly (readonly [Slot, string | undefined])[] = [
    ['current', current],
    ['next', next],
    ['previous', previous],
  ];
  return Object.fromEntries(
    named.filter(([, id]) => id !== '-').map(([slot, id]) => [slot, { id: id ?? '', updatedAt }]),
  );
};

const at = (keys: string, more: Partial<RotationSituation> = {}): RotationPlan =>
  planNextStep({
    store: { slots: slots(keys) },
    production: fine,
    asked: 'auto',
    lifetime: 168 * HOUR,
    now,
    ...more,
  });

const phaseOf = (made: RotationPlan): string =>
  made.kind === 'step' ? made.step.phase : made.kind === 'refused' ? made.finding.code : made.kind;

describe('auto', () => {
  it.each([
    ['A - -', 'stage'],
    ['A B -', 'switch'],
    ['A B A', 'switch'],
    ['B B A', 'switch'],
    ['B - A', 'not-yet'],
  ])('with the keys %s (current, next, previous) finds %s', (keys, expected) => {
    expect(phaseOf(at(keys))).toBe(expected);
  });

  it('retires as soon as the last token of the previous key has expired, with room for clocks that differ', () => {
    const switched = (age: number) => at('B - A', { store: { slots: slots('B - A', now - age) } });
    expect(switched(168 * HOUR + CLOCK_SKEW - 1)).toMatchObject({ kind: 'not-yet', until: now + 1 });
    expect(phaseOf(switched(168 * HOUR + CLOCK_SKEW))).toBe('retire');
  });

  it.each(['A B -', 'A B A'])(
    'with the keys %s stages again when production refuses the next key',
    (keys) => {
      const made = at(keys, { production: { ...fine, other: 'refused' } });
      expect(made).toMatchObject({ kind: 'step', step: { phase: 'stage', resumes: true, before: [] } });
    },
  );
});

describe('continue', () => {
  it.each(['A B -', 'A B A', 'B B A', 'B - A'])('with the keys %s does what auto does', (keys) => {
    expect(at(keys, { asked: 'continue' })).toEqual(at(keys));
  });

  it('begins no rotation, and finishes an emergency', () => {
    expect(at('A - -', { asked: 'continue' })).toEqual({ kind: 'nothing' });
    const emergency = { replaced: true, kept: 1, isComplete: true };
    const store = { slots: slots('A - -'), emergency };
    expect(phaseOf(at('A - -', { asked: 'continue', store }))).toBe('emergency');
  });

  it('does not begin one in a production that refuses the stored key either', () => {
    const production: Production = { ...fine, current: 'refused' };
    expect(at('A - -', { asked: 'continue', production })).toEqual({ kind: 'nothing' });
  });
});

describe('what is refused', () => {
  const refused: readonly (readonly [string, string, Partial<RotationSituation>])[] = [
    ['- - -', 'rotation-current-missing', {}],
    ['- B -', 'rotation-current-missing', {}],
    ['- - A', 'rotation-current-missing', { asked: 'emergency' }],
    ['A A -', 'rotation-keys-contradict', {}],
    ['A - A', 'rotation-keys-contradict', {}],
    ['A B B', 'rotation-keys-contradict', {}],
    ['A B C', 'rotation-keys-contradict', {}],
    ['A A A', 'rotation-keys-contradict', {}],
    ['A - -', 'rotation-lifetime-unknown', { lifetime: undefined }],
    ['A - -', 'rotation-lifetime-unknown', { lifetime: Number.NaN }],
    ['A - -', 'rotation-clock-skew', { now: now - 2 * HOUR }],
    ['A - -', 'rotation-current-refused', { production: { ...fine, current: 'refused' } }],
    ['A B -', 'rotation-current-refused', { production: { ...fine, current: 'refused' } }],
    ['A - -', 'rotation-production-unknown', { production: { ...fine, current: 'unknown' } }],
    ['A B -', 'rotation-production-unknown', { production: { ...fine, other: 'unknown' } }],
    ['B B A', 'rotation-production-unknown', { production: { ...fine, current: 'unknown' } }],
    ['A B -', 'rotation-next-not-accepted', { asked: 'switch', production: { ...fine, other: 'refused' } }],
    ['A - -', 'rotation-out-of-order', { asked: 'switch' }],
    ['A - -', 'rotation-out-of-order', { asked: 'retire' }],
    ['A B -', 'rotation-out-of-order', { asked: 'retire' }],
    ['B B A', 'rotation-out-of-order', { asked: 'retire' }],
    ['B B A', 'rotation-out-of-order', { asked: 'stage' }],
    ['B - A', 'rotation-out-of-order', { asked: 'stage' }],
    ['B - A', 'rotation-went-back', { asked: 'retire', production: { ...fine, current: 'refused' } }],
  ];

  it.each(refused)('keys %s: %s', (keys, code, more) => {
    expect(phaseOf(at(keys, more))).toBe(code);
  });

  it('says why in a short title, what was seen, and what to do', () => {
    for (const [keys, , more] of refused) {
      const made = at(keys, more);
      const finding = made.kind === 'refused' ? made.finding : undefined;
      expect(finding?.title.length).toBeLessThanOrEqual(100);
      expect(finding?.detail).toContain('Nothing was changed.');
      expect(finding?.remedy).not.toBe('');
      expect(finding?.failureReason).toBe('rotation-refused');
    }
  });

  it('is everything but an emergency, while one is not finished', () => {
    for (const asked of PHASES) {
      const store = { slots: slots('A - -'), emergency: { replaced: false, kept: 0, isComplete: true } };
      expect(phaseOf(at('A - -', { store, asked }))).toBe(
        asked === 'emergency' ? 'emergency' : 'rotation-emergency-unfinished',
      );
    }
  });
});

describe('an emergency', () => {
  it.each(['A - -', 'A B -', 'A B A', 'B B A', 'B - A', 'A B C', 'A A -'])(
    'is possible with the keys %s, whatever production says, and refuses every one of them',
    (keys) => {
      const production: Production = { current: 'unknown', other: 'unknown' };
      const made = at(keys, { asked: 'emergency', production, lifetime: undefined, now: now - 2 * HOUR });
      if (made.kind !== 'step') throw new Error(JSON.stringify(made));
      const { before, deploy, refuses } = made.step;
      expect(before.slice(0, 2)).toEqual([
        { act: 'begin-emergency', givesUp: [...refuses] },
        { act: 'put', slot: 'current', key: 'fresh' },
      ]);
      expect(deploy).toEqual({ signs: 'fresh' });
      const different = new Set(keys.split(' ').filter((key) => key !== '-'));
      const stored = slots(keys);
      expect(new Set(refuses.map((name) => stored[name as Slot]?.id))).toEqual(different);
    },
  );

  it('that was begun refuses the keys that were replaced too', () => {
    const refuses = (emergency: Emergency): readonly KeyName[] => {
      const made = at('C - A', { store: { slots: slots('C - A'), emergency }, asked: 'auto' });
      return made.kind === 'step' ? made.step.refuses : [];
    };
    const emergency = { replaced: true, isComplete: true };
    expect(refuses({ ...emergency, kept: 2 })).toEqual(['previous', 'replaced', 'second replaced']);
    expect(refuses({ ...emergency, kept: 0 })).toEqual(['previous']);
  });
});

const anySlots = fc
  .tuple(...[0, 1, 2].map(() => fc.constantFrom('-', 'A', 'B', 'C')))
  .map((keys) => keys.join(' '));
const honoured = fc.constantFrom('accepted', 'refused', 'unknown' as const);

describe('a plan, whatever is stored and seen,', () => {
  const anySituation = fc.record({
    keys: anySlots,
    production: fc.record({
      current: honoured,
      other: honoured,
    }),
    asked: fc.constantFrom<AskedPhase>('auto', ...PHASES),
    emergency: fc.option(fc.record({ replaced: fc.boolean(), kept: fc.nat(3), isComplete: fc.boolean() }), {
      nil: undefined,
    }),
    age: fc.integer({ min: -2 * HOUR, max: 400 * HOUR }),
  });

  it('uses only keys that are there, makes a fresh one only from a steady store or in an emergency, and has words', () => {
    fc.assert(
      fc.property(anySituation, ({ keys, production, asked, emergency, age }) => {
        const stored = slots(keys, now - age);
        const made = at(keys, {
          store: { slots: stored, ...(emergency && { emergency }) },
          production,
          asked,
        });
        expect(describePlan(made).every((line) => line !== '' && !line.includes('undefined'))).toBe(true);
        if (made.kind !== 'step') return;
        const { step } = made;
        const names = [
          ...[...step.before, ...step.after].flatMap((write) => (write.act === 'put' ? [write.key] : [])),
          step.deploy.signs,
          ...(step.deploy.accepts ? [step.deploy.accepts] : []),
          ...step.refuses,
        ];
        for (const name of names) {
          const index = (REPLACED_NAMES as readonly string[]).indexOf(name);
          if (index >= 0) expect(emergency?.kept).toBeGreaterThan(index);
          else if (name !== 'fresh') expect(stored[name as Slot], name).toBeDefined();
        }
        if (names.includes('fresh'))
          expect(step.phase === 'emergency' || positionOf(stored) === 'steady').toBe(true);
        if (step.phase === 'retire') expect(age).toBeGreaterThanOrEqual(168 * HOUR + CLOCK_SKEW);
        if (asked !== 'auto') expect(step.phase).toBe(asked);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a plan in words', () => {
  it('says each thing in its order', () => {
    expect(describePlan(at('A B -'))).toEqual([
      'phase switch: tokens are signed with the next key; the old one is still accepted',
      'store: the current key is stored as previous',
      'store: the next key is stored as current',
      'deploy: the next key signs, the current key is accepted too',
      'prove: production accepts the next and the current key',
      'store: the current key is stored as previous',
      'store: no next key is stored any more',
    ]);
    expect(describePlan(at('B B A'))[0]).toContain('goes on where an earlier run stopped; no new key');
    expect(describePlan(at('B - A'))[0]).toMatch(/^nothing before 2026-03-0\d \d\d:\d\d UTC\./);
  });

  it('waits in green when auto was asked for, and in red when a phase was', () => {
    const waiting = at('B - A');
    if (waiting.kind !== 'not-yet') throw new Error('it does not wait');
    expect(rotationNotYet(waiting, 'auto')).toMatchObject({ code: 'rotation-waits', severity: 'notice' });
    expect(rotationNotYet(waiting, 'retire')).toMatchObject({ code: 'rotation-not-yet', severity: 'error' });
  });
});

describe('the second key of an ordinary deployment', () => {
  const key = (text: string): Secret => new Secret('key', text);

  it.each([
    ['', '', undefined],
    ['B', '', 'B'],
    ['B', 'A', 'B'],
    ['A', 'B', 'B'],
    ['A', 'A', undefined],
    ['', 'B', 'B'],
  ])(
    'beside the current key A, of the next key %j and the previous key %j, is %s',
    (next, previous, second) => {
      expect(secondKey(key('A'), key(next), key(previous))?.reveal()).toBe(second);
    },
  );
});

describe('an ordinary deployment', () => {
  const names = (key: string): readonly string[] => (key === '' ? [] : [key]);
  const hours = '168';
  /** `K1`, or `K1 K0`: what was deployed before, newest first, each until so many hours ago. */
  const formerly = (...all: readonly (readonly [keys: string, hoursAgo: number])[]): readonly FormerKeys[] =>
    all.map(([keys, hoursAgo], at) => {
      const [signs = '', accepts = ''] = keys.split(' ');
      const since = now - (all[at + 1]?.[1] ?? hoursAgo + 20) * HOUR;
      return { signs, accepts, hours, since, until: now - hoursAgo * HOUR };
    });
  const STAGED_AND_SWITCHED = [
    ['K1 K2', 1],
    ['K1', 2],
  ] as const;

  type Case = readonly [
    what: string,
    code: string | undefined,
    deployed: string,
    given: readonly [current: string, previous: string, next: string],
    history: readonly FormerKeys[],
  ];
  it.each<Case>([
    ['from before a switch', 'rotation-deployment-stale', 'K2 K1', ['K1', '', ''], []],
    ['from before the second switch', 'rotation-deployment-stale', 'K3 K2', ['K2', 'K1', ''], []],
    ['from the stage', 'rotation-deployment-stale', 'K2 K1', ['K1', 'K2', 'K2'], []],
    ['from the stage, after the retirement', 'rotation-deployment-stale', 'K2', ['K1', '', 'K2'], []],
    ['of now, staged', undefined, 'K1 K2', ['K1', 'K2', 'K2'], []],
    ['of now, staged and not deployed', undefined, 'K1', ['K1', 'K2', 'K2'], formerly(['K0', 1])],
    ['of now, the store is switched', undefined, 'K1 K2', ['K2', 'K1', 'K2'], []],
    ['of now, switched', undefined, 'K2 K1', ['K2', 'K1', ''], formerly(...STAGED_AND_SWITCHED)],
    ['a new key by hand', undefined, 'K1', ['K9', '', ''], formerly(['K0', 1])],
    ['a new key by hand, with the one before', undefined, 'K1', ['K9', 'K1', ''], formerly(['K0', 1])],
    ['an old key by hand, with the one that signs', undefined, 'K2', ['K1', 'K2', ''], formerly(['K1', 1])],
    ['nothing that is known', undefined, '', ['K1', '', 'K2'], []],
    ['from before an emergency', 'rotation-deployment-stale', 'K2', ['K1', '', ''], formerly(['K1', 1])],
    [
      'from before a rotation and an emergency',
      'rotation-deployment-stale',
      'K3',
      ['K1', '', ''],
      formerly(['K2 K1', 1], ...STAGED_AND_SWITCHED),
    ],
    [
      'switched, from before an emergency',
      'rotation-deployment-stale',
      'K3',
      ['K2', 'K1', ''],
      formerly(['K2 K1', 1], ['K1 K2', 2]),
    ],
    [
      'an old previous key by hand, after an emergency',
      'rotation-deployment-stale',
      'K3',
      ['K3', 'K1', ''],
      formerly(['K2 K1', 1], ['K1 K2', 2]),
    ],
    [
      'an old next key by hand, after an emergency',
      'rotation-deployment-stale',
      'K3',
      ['K3', 'K1', 'K1'],
      formerly(['K1', 1]),
    ],
    [
      'switched, from before the retirement',
      'rotation-deployment-stale',
      'K2',
      ['K2', 'K1', ''],
      formerly(['K2 K1', 1], ['K1 K2', 170]),
    ],
    [
      'a previous key that was lost by mistake',
      undefined,
      'K2',
      ['K2', 'K1', ''],
      formerly(['K2 K1', 1], ['K1 K2', 20]),
    ],
    [
      'without the previous key',
      'previous-key-dropped',
      'K2 K1',
      ['K2', '', ''],
      formerly(...STAGED_AND_SWITCHED),
    ],
    ['without a previous key of which nothing is known', 'previous-key-dropped', 'K2 K1', ['K2', '', ''], []],
    [
      'without a previous key whose tokens have expired',
      undefined,
      'K2 K1',
      ['K2', '', ''],
      formerly(['K1', 170]),
    ],
    [
      'without a previous key that signed before all that is remembered, longer ago than its tokens live',
      undefined,
      'K2 K1',
      ['K2', '', ''],
      formerly(['K2 K1', 1], ['K2 K1', 100], ['K2 K1', 150]),
    ],
    [
      'without a previous key that signed before all that is remembered',
      'previous-key-dropped',
      'K2 K1',
      ['K2', '', ''],
      formerly(['K2 K1', 1], ['K2 K1', 100]),
    ],
    [
      'without a key that was staged long ago',
      'previous-key-dropped',
      'K1 K2',
      ['K1', '', ''],
      formerly(['K1 K2', 1], ['K1', 400]),
    ],
    ['without the staged key', 'previous-key-dropped', 'K1 K2', ['K1', '', ''], formerly(['K1', 1])],
    [
      'a current key by hand, after the switch',
      'previous-key-dropped',
      'K2 K1',
      ['K9', 'K1', ''],
      formerly(...STAGED_AND_SWITCHED),
    ],
  ])('with secrets %s: %s', (_what, code, deployed, [current, previous, next], history) => {
    const [signs = '', accepts = ''] = deployed.split(' ');
    const given = {
      current: names(current),
      previous: names(previous),
      isAccepted: previous !== '',
      next: names(next),
      endsOthers: false,
    };
    const known = { signs, accepts, hours, definition: 'chat-app:9' };
    const answer = refusalOfSecrets(known, given, now);
    const settled = answer === 'needs history' ? refusalOfSecrets({ ...known, history }, given, now) : answer;
    expect(typeof settled === 'object' ? settled.code : settled).toBe(code);
  });

  it('is not refused over a key that it asks production to refuse', () => {
    const given = { current: ['K2'], previous: ['K1'], isAccepted: false, next: [], endsOthers: false };
    const deployed = { signs: 'K2', accepts: 'K1', hours, definition: '', history: [] };
    expect(refusalOfSecrets(deployed, given, now)).toBeUndefined();
    const unknown = { ...given, current: ['K9'], previous: [] };
    expect(refusalOfSecrets(deployed, unknown, now)).toMatchObject({ code: 'previous-key-dropped' });
    expect(refusalOfSecrets(deployed, { ...unknown, endsOthers: true }, now)).toBeUndefined();
  });

  it('may drop a previous key that was there before all that is remembered, if that is longer than tokens live', () => {
    const given = { current: ['K2'], previous: [], isAccepted: false, next: [], endsOthers: false };
    const quiet = { signs: 'K2', accepts: 'K1', hours, definition: '', history: [], since: now - 900 * HOUR };
    expect(refusalOfSecrets(quiet, given, now)).toBeUndefined();
    expect(refusalOfSecrets({ ...quiet, since: now - HOUR }, given, now)).toMatchObject({
      code: 'previous-key-dropped',
      detail: expect.stringContaining('until'),
    });
  });

  it('keeps the second key that its templates have by themselves, e.g. a word for none', () => {
    const deployed = {
      signs: 'K1',
      accepts: 'none',
      hours,
      definition: '',
      history: formerly(['K1 none', 1]),
    };
    const given = { current: ['K1'], previous: [], isAccepted: false, next: [], endsOthers: false };
    expect(refusalOfSecrets(deployed, given, now)).toMatchObject({ code: 'previous-key-dropped' });
    for (const current of [['K1'], ['K9']]) {
      const kept = { ...given, current, isInTemplates: (key: string) => key === 'none' };
      expect(refusalOfSecrets(deployed, kept, now)).toBeUndefined();
      expect(refusalOfSecrets({ ...deployed, accepts: 'K2' }, kept, now)).toMatchObject({
        code: 'previous-key-dropped',
      });
    }
  });

  it('that was refused is let through by the way back that the finding names', () => {
    const deployed = { signs: 'K2', accepts: '', hours, definition: '', history: formerly(['K1', 1]) };
    const alone = { current: ['K1'], previous: [], isAccepted: false, next: [], endsOthers: false };
    const refusal = refusalOfSecrets(deployed, alone, now);
    expect(refusal).toMatchObject({
      remedy: expect.stringMatching(/previous-jwt-secret-key.*previous-key: reject/),
    });
    expect(refusalOfSecrets(deployed, { ...alone, previous: ['K2'], endsOthers: true }, now)).toBeUndefined();

    const beside = { ...alone, current: ['K2'], previous: ['K1'], isAccepted: true };
    expect(refusalOfSecrets(deployed, beside, now)).toMatchObject({
      remedy: expect.stringContaining('previous-key: any'),
    });
    expect(refusalOfSecrets(deployed, { ...beside, isAccepted: false }, now)).toBeUndefined();

    const halfBack = { ...alone, previous: ['K1'], isAccepted: true, next: ['K2'] };
    expect(refusalOfSecrets({ ...deployed, accepts: 'K1' }, halfBack, now)).toMatchObject({
      remedy: expect.stringContaining('-f phase=abandon'),
    });
  });

  it('knows keys by the ids of their versions as well as by their texts', () => {
    const given = {
      current: ['text', 'version v1'],
      previous: [],
      isAccepted: false,
      next: [],
      endsOthers: false,
    };
    const deployed = {
      signs: 'version v2',
      accepts: '',
      hours,
      definition: '',
      history: [{ signs: 'version v1', accepts: '', hours, since: now - 2 * HOUR, until: now - HOUR }],
    };
    expect(refusalOfSecrets(deployed, given, now)).toMatchObject({ code: 'rotation-deployment-stale' });
    // A run that was given texts alone knows nothing of versions.
    expect(
      refusalOfSecrets({ ...deployed, accepts: 'version v1' }, { ...given, current: ['text'] }, now),
    ).toBeUndefined();
  });
});

describe('a fresh key', () => {
  it.each([
    ['HS256', 'utf8'],
    ['HS384', 'hex'],
    ['HS512', 'base64'],
    ['HS256', 'base64url'],
  ] as const)(
    'for %s in %s is new each time, has the size of the hash and passes the lint',
    (algorithm, encoding) => {
      const make = () =>
        freshKey((bytes) => crypto.getRandomValues(new Uint8Array(bytes)), { algorithm, encoding });
      const key = make();
      expect(make().equals(key)).toBe(false);
      const bytes = keyBytes(key.reveal(), encoding);
      expect(bytes.ok && bytes.bytes.length).toBeGreaterThanOrEqual(LEAST_KEY_BYTES[algorithm]);
      expect(lintSigningKey({ key, input: 'fresh', algorithm, encoding, otherSecrets: [] })).toEqual([]);
    },
  );
});
