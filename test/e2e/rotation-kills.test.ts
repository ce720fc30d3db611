import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Phase } from '../../src/model/report.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { rotatingImages } from '../support/cdk/rotating-app.ts';
import { type RotationLane, startRotationLane } from '../support/cdk/rotation-lane.ts';
import { ENVIRONMENT } from '../support/github/rotating-repository.ts';
import { type Death, EMERGENCY, RETIRE, STAGE, SWITCH } from '../support/github/rotation-deaths.ts';
import { markdownTable } from '../support/report/markdown-table.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { read } from '../unit/docs/repository.ts';

/**
 * The bundle, the CDK, emulated AWS and a fake GitHub; the machine of a run vanishes (kill -9 of the action and all
 * that it started) at every instant between two changes, and a new run is started. A few apps are rotated side by side.
 */
const LANES = 3;
const LIFETIME = 3_600_000;

const isOfNextKey = ({ last }: Death): boolean => last.includes('the next key');

type Leg = { readonly phase: Phase; readonly death?: Death };

/** Phases in their order, with the instants at which their first runs die: each death of the four lists once. */
const rotations = (): readonly (readonly Leg[])[] => {
  const leg = (phase: Phase, death?: Death): Leg => ({ phase, ...(death && { death }) });
  const [switches, retirements] = [[...SWITCH], [...RETIRE]];
  const [ofNext, others] = [EMERGENCY.filter(isOfNextKey), EMERGENCY.filter((death) => !isOfNextKey(death))];
  // From the last one backwards, so that those of the previous key meet one.
  const emergencies = others.toReversed();
  const ordinary = STAGE.map((death) => [
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
  return [...ordinary, ...afterSwitch, ...staged, ...steady];
};

type Row = readonly [
  run: string,
  last: string,
  stored: string,
  accepts: string,
  next: string,
  storedInTheEnd: string,
  acceptsInTheEnd: string,
];

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

/** One rotation, after which the lane has one key again. */
const go = async (lane: RotationLane, legs: readonly Leg[]): Promise<Row[]> => {
  const { repository, rotate } = lane;
  const before = repository.everStored().length - 1;
  const keys = (): readonly string[] => repository.everStored().slice(before);
  const rows: Row[] = [];
  for (const { phase, death } of legs) {
    const asked = phase === 'emergency' ? 'emergency' : 'auto';
    if (phase === 'retire') repository.github.secrets.letTimePass(LIFETIME + 600_000, ENVIRONMENT);
    if (death) await rotate(asked, death);
    const left = await stateOf(lane, keys());
    // An emergency gives up what production still accepts.
    if (phase !== 'emergency') expect(left.lost).toEqual([]);
    const run = death?.isOver ? undefined : await rotate(asked);
    const next = run ? saidBy(run) : 'nothing is left to do';
    // Whoever finishes an emergency still tries every key of before.
    if (run && phase === 'emergency') expect(refusedIn(run)).toHaveLength(keys().length - 1);
    const end = await stateOf(lane, keys());
    if (death && left)
      rows.push([phase, death.last, left.stored, left.accepts, next, end.stored, end.accepts]);
  }
  expect(repository.stored()).toEqual(['']);
  return rows;
};

const HEAD = [
  'run',
  'the last thing it did',
  'stored then',
  'production accepts',
  'the next run',
  'stored in the end',
  'production accepts',
];

const INSTANTS = [
  ['stage', STAGE],
  ['switch', SWITCH],
  ['retire', RETIRE],
  ['emergency', EMERGENCY],
] as const;

describe('a rotation whose machine vanishes', () => {
  let emulator: Emulator;
  const lanes: RotationLane[] = [];
  beforeAll(async () => {
    emulator = await startEmulator({ images: rotatingImages });
    await emulator.bootstrap();
    const names = Array.from({ length: LANES }, (_, index) => `lane${index}`);
    lanes.push(...(await Promise.all(names.map((name) => startRotationLane(emulator, name)))));
  });
  afterAll(async () => {
    for (const lane of lanes) await lane.stop();
    await emulator?.stop();
  });

  it('is finished by the next run, whatever instant it was, as docs/rotation.md says', async () => {
    const left = [...rotations()];
    const rows: Row[] = [];
    const work = async (lane: RotationLane): Promise<void> => {
      for (let next = left.shift(); next; next = left.shift()) rows.push(...(await go(lane, next)));
    };
    await Promise.all(lanes.map(work));
    const inOrder = INSTANTS.flatMap(([run, deaths]) =>
      deaths.flatMap(({ last }) => rows.filter((row) => row[0] === run && row[1] === last)),
    );
    expect(inOrder).toHaveLength(INSTANTS.flatMap(([, deaths]) => deaths).length);
    const table = markdownTable([HEAD, ...inOrder]);
    expect(read('docs/rotation.md'), `The table is now:\n\n${table}\n`).toContain(table);
  }, 600_000);
});
