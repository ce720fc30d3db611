import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Phase } from '../../../src/model/report.ts';
import { read } from '../../unit/docs/repository.ts';
import { type Emulator, startEmulator } from '../aws/emulator.ts';
import { rotatingImages } from '../cdk/rotating-app.ts';
import { type RotationLane, startRotationLane } from '../cdk/rotation-lane.ts';
import type { ActionRun } from '../runner/action-run.ts';
import { ENVIRONMENT } from './rotating-repository.ts';
import { type Death, EMERGENCY, RETIRE, STAGE, SWITCH } from './rotation-deaths.ts';

/**
 * The action, emulated AWS and a fake GitHub; the machine of a run vanishes at every instant between two changes, and a new
 * run is started. Where the CDK CLI is under way at that instant, it is the bundle with the CLI (kill -9 of the action
 * and all that it started); all other runs are in the process of the tests, and vanish by hearing and reaching nothing
 * any more.
 */
const LIFETIME = 3_600_000;

const isOfNextKey = ({ last }: Death): boolean => last.includes('the next key');

/** One phase of a rotation, and the instant at which its first run dies. */
type Leg = { readonly phase: Phase; readonly death?: Death };

/** Its legs in their order; after the last one there is one key again. */
type Rotation = readonly Leg[];

/** Each instant of the four lists is in one leg of one rotation. */
const planRotations = (): {
  readonly retired: readonly Rotation[];
  readonly cutShort: readonly Rotation[];
} => {
  const leg = (phase: Phase, death?: Death): Leg => ({ phase, ...(death && { death }) });
  const [switches, retirements] = [[...SWITCH], [...RETIRE]];
  const [ofNext, others] = [EMERGENCY.filter(isOfNextKey), EMERGENCY.filter((death) => !isOfNextKey(death))];
  // From the last one backwards, so that those of the previous key meet one.
  const emergencies = others.toReversed();
  const retired = STAGE.map((death) => [
    leg('stage', death),
    // The run that comes after a deployed stage is already that of the switch.
    ...(death.isDeployed ? [] : [leg('switch', switches.shift())]),
    leg('retire', retirements.shift()),
  ]);
  const afterSwitch = switches.map((death) => [
    leg('stage'),
    leg('switch', death),
    leg('emergency', emergencies.shift()),
  ]);
  const staged = ofNext.map((death) => [leg('stage'), leg('emergency', death)]);
  const steady = emergencies.map((death) => [leg('emergency', death)]);
  return { retired, cutShort: [...afterSwitch, ...staged, ...steady] };
};

const { retired, cutShort } = planRotations();
const half = Math.ceil(cutShort.length / 2);

/** All of them, for one test file each. */
export const KILLED = {
  retired,
  'first half of those cut short': cutShort.slice(0, half),
  'second half of those cut short': cutShort.slice(half),
} as const;

const HEAD = [
  'run',
  'the last thing it did',
  'stored then',
  'production accepts',
  'the next run',
  'stored in the end',
  'production accepts',
];

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The rows of the table in docs/rotation.md. */
export const documented = (): readonly (readonly string[])[] => {
  const lines = read('docs/rotation.md').split('\n');
  const head = lines.findIndex((line) => cellsOf(line).join('|') === HEAD.join('|'));
  const rows = lines.slice(head + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map(cellsOf);
};

/** The first two cells of each row that the table should have, in order. */
export const INSTANTS: readonly (readonly [run: Phase, last: string])[] = (
  [
    ['stage', STAGE],
    ['switch', SWITCH],
    ['retire', RETIRE],
    ['emergency', EMERGENCY],
  ] as const
).flatMap(([run, deaths]) => deaths.map(({ last }) => [run, last] as const));

const SLOTS = [
  ['current', ''],
  ['next', '_NEXT'],
  ['previous', '_PREVIOUS'],
] as const;

/** What is stored and what production accepts, with the keys of this rotation called K1, K2, … */
const stateOf = async ({ repository, app }: RotationLane, keys: readonly string[]) => {
  const nameOf = (key: string): string => `K${keys.indexOf(key) + 1}`;
  const stored = SLOTS.flatMap(([slot, suffix]) => {
    const key = repository.key(suffix);
    return key === undefined ? [] : [{ slot, key }];
  });
  const accepted: string[] = [];
  for (const key of keys) if (await app.accepts(key)) accepted.push(key);
  const mark = repository.stored().includes('_EMERGENCY') ? ['mark'] : [];
  return {
    lost: accepted.filter((key) => !stored.some((one) => one.key === key)),
    stored: [...stored.map(({ slot, key }) => `${slot} ${nameOf(key)}`), ...mark].join(', '),
    accepts: accepted.map(nameOf).join(' and '),
  };
};

/** The names of the keys that were proven to be refused. */
const refusedIn = ({ log }: ActionRun): readonly string[] =>
  /refuses the (.+) key/.exec(log.join('\n'))?.[1]?.split(' and the ') ?? [];

/** What a run says that it did, in a word or two. */
const saidBy = ({ conclusion, log }: ActionRun): string => {
  expect(conclusion, log.join('\n')).toBe('success');
  const line = log.find((text) => text.includes('phase ')) ?? '';
  const phase = /phase (\w+):/.exec(line)?.[1];
  if (phase === undefined) return log.join('\n').includes('nothing before') ? 'waits' : 'refuses';
  return line.includes('goes on where an earlier run stopped') ? `${phase}, going on` : phase;
};

/** The row of the table that this leg makes. @param first index of the first key of this rotation */
const go = async (lane: RotationLane, { phase, death }: Leg, first: number): Promise<readonly string[]> => {
  const { repository, rotate } = lane;
  const keys = (): readonly string[] => repository.everStored().slice(first);
  const asked = phase === 'emergency' ? 'emergency' : 'auto';
  if (phase === 'retire') {
    repository.github.secrets.letTimePass(LIFETIME + 600_000, ENVIRONMENT);
    await lane.letTimePass(LIFETIME + 600_000);
  }
  if (death) await rotate(asked, death, death.amidChild ? 'bundle' : 'in-process');
  const left = await stateOf(lane, keys());
  // An emergency gives up what production still accepts.
  if (phase !== 'emergency') expect(left.lost).toEqual([]);
  const run = death?.isOver ? undefined : await rotate(asked, undefined, 'in-process');
  // The run that finishes an emergency still tries every key of before.
  if (run && phase === 'emergency') expect(refusedIn(run)).toHaveLength(keys().length - 1);
  const next = run ? saidBy(run) : 'nothing is left to do';
  const end = await stateOf(lane, keys());
  return [phase, death?.last ?? '', left.stored, left.accepts, next, end.stored, end.accepts];
};

/** The legs that come to an instant, and the leg with it. */
type Instant = { readonly name: string; readonly legs: readonly Leg[]; readonly isLast: boolean };

const instantsOf = (rotation: Rotation): readonly Instant[] => {
  const instants: Instant[] = [];
  let before: Leg[] = [];
  for (const [index, leg] of rotation.entries()) {
    before.push(leg);
    if (!leg.death) continue;
    const name = `in phase ${leg.phase}, when it ${leg.death.last}`;
    instants.push({ name, legs: before, isLast: index === rotation.length - 1 });
    before = [];
  }
  return instants;
};

/** Defines the tests of these rotations, which one app goes through one after the other. */
export const testKilledRotations = (which: keyof typeof KILLED): void => {
  let emulator: Emulator;
  let lane: RotationLane;
  beforeAll(async () => {
    emulator = await startEmulator({ images: rotatingImages });
    await emulator.bootstrap();
    lane = await startRotationLane(emulator, 'lane');
  });
  afterAll(async () => {
    await lane?.stop();
    await emulator?.stop();
  });

  describe.each(KILLED[which].map((rotation, index) => ({ rotation, number: index + 1 })))(
    'rotation $number',
    ({ rotation }) => {
      let first = 0;
      beforeAll(() => {
        first = lane.repository.everStored().length - 1;
      });

      it.each(instantsOf(rotation).map((instant) => [instant.name, instant] as const))(
        '%s: the next run goes on as docs/rotation.md says',
        async (_, { legs, isLast }) => {
          for (const leg of legs) {
            const row = await go(lane, leg, first);
            if (leg.death) expect(documented()).toContainEqual(row);
          }
          if (isLast) expect(lane.repository.stored()).toEqual(['']);
        },
      );
    },
  );
};
