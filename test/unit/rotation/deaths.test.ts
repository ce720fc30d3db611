import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../support/report/markdown-table.ts';
import { read } from '../docs/repository.ts';
import { type Happening, LIFETIME, type Run, Simulation } from './simulation.ts';

const auto: Run = { kind: 'run', asked: 'auto' };
const abandon: Run = { kind: 'run', asked: 'abandon' };
const emergency: Run = { kind: 'run', asked: 'emergency' };
const expiry: Happening = { kind: 'time', milliseconds: LIFETIME + 600_000 };

type Row = readonly [
  run: string,
  did: string,
  stored: string,
  production: string,
  nextRun: string,
  end: string,
];

const appOf = ({ app: { signs, accepts } }: Simulation): string =>
  accepts === undefined ? signs : `${signs}, accepts ${accepts}`;

const storedIn = ({ slots, emergencyAt }: Simulation): string =>
  [
    ...Object.entries(slots).map(([slot, { key }]) => `${slot} ${key}`),
    ...(emergencyAt === undefined ? [] : ['mark']),
  ].join(', ');

/** What the next run does, in a word or two. */
const saidBy = ({ lastPlan }: Simulation): string => {
  if (lastPlan?.kind !== 'step') return lastPlan?.kind === 'not-yet' ? 'waits' : 'refuses';
  const { phase, resumes } = lastPlan.step;
  return resumes ? `${phase}, going on` : phase;
};

/** Every instant at which a run can die, with what it leaves and what comes of it. */
const rowsOf = (name: string, before: readonly Happening[], dying: Run): Row[] => {
  const rows: Row[] = [];
  for (let diesAfter = 0; ; diesAfter += 1) {
    const simulation = new Simulation();
    for (const happening of before) simulation.happen(happening);
    simulation.happen({ ...dying, diesAfter });
    if (!simulation.story.at(-1)?.startsWith('died')) return rows;
    const left = [simulation.lastEffect, storedIn(simulation), appOf(simulation)] as const;
    if (simulation.isSettled() && simulation.made > 1) {
      rows.push([name, ...left, 'nothing is left to do', `${appOf(simulation)} alone`]);
      continue;
    }
    simulation.happen(dying);
    const said = saidBy(simulation);
    for (let runs = 0; runs < 3 && !(simulation.isSettled() && simulation.made > 1); runs += 1) {
      simulation.happen(expiry);
      simulation.happen(dying.asked === 'abandon' ? dying : auto);
    }
    expect(simulation.isSettled(), simulation.story.join('; ')).toBe(true);
    rows.push([name, ...left, said, `${simulation.slots.current?.key} alone`]);
  }
};

describe('docs/design.md', () => {
  it('has the table of all instants at which a run can die', () => {
    const rows = [
      ...rowsOf('stage', [], auto),
      ...rowsOf('switch', [auto], auto),
      ...rowsOf('retire', [auto, auto, expiry], auto),
      ...rowsOf('abandon', [auto, auto], abandon),
      ...rowsOf('abandon', [auto, auto, abandon, expiry], abandon),
      ...rowsOf('emergency', [auto, auto], emergency),
    ];
    expect(rows.length).toBeGreaterThanOrEqual(12);
    const head = [
      'run',
      'the last thing it did',
      'stored then',
      'production signs with',
      'the next run',
      'end',
    ];
    const table = markdownTable([head, ...rows]);
    expect(read('docs/design.md'), `The table is now:\n\n${table}\n`).toContain(table);
  });
});
