import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/inputs/table.ts';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { rotatingImages } from '../support/cdk/rotating-app.ts';
import { type RotationLane, startRotationLane } from '../support/cdk/rotation-lane.ts';
import type { ActionRun } from '../support/runner/action-run.ts';

/** What a tired engineer does who types the next command of each red run, and what becomes of the leaked key K1. */
let emulator: Emulator;
const lanes: RotationLane[] = [];

beforeAll(async () => {
  emulator = await startEmulator({ images: rotatingImages });
  await emulator.bootstrap();
});
afterAll(async () => {
  for (const lane of lanes) await lane.stop();
  await emulator?.stop();
});

const startLane = async (name: string): Promise<RotationLane & { readonly first: string }> => {
  const lane = await startRotationLane(emulator, name);
  lanes.push(lane);
  return { ...lane, first: lane.repository.key() ?? '' };
};

/** The phase of the command that the run says is next; `auto` where the command names none. */
const phaseOfRemedy = (run: ActionRun): AskedPhase => {
  const [, remedy = ''] = run.summary.split('**What to do:**');
  const [, phase = 'auto'] = /gh workflow run rotate\.yml(?: -f phase=(\w+))?/.exec(remedy) ?? [];
  const known = INPUTS.phase.choices.find((one) => one === phase);
  if (!known || !remedy.includes('rotate.yml')) throw new Error(run.summary);
  return known;
};

const expectGreen = (run: ActionRun): void => expect(run.conclusion, run.log.join('\n')).toBe('success');

describe('an emergency that waited behind a stage', () => {
  it('is refused, and the command that it names ends the leaked key', async () => {
    const { rotate, repository, app, first } = await startLane('waiting');
    const stage = repository.queue('stage');
    const emergency = repository.queue('emergency');
    expectGreen(await rotate(stage, undefined, 'in-process'));
    const refused = await rotate(emergency, undefined, 'in-process');
    expect(refused.outputs['failure-reason'], refused.log.join('\n')).toBe('rotation-stale');
    expect(await app.accepts(first)).toBe(true);

    expectGreen(await rotate(phaseOfRemedy(refused), undefined, 'in-process'));
    expect(await app.accepts(first)).toBe(false);
    expect(await app.accepts(repository.key() ?? '')).toBe(true);
    expect(repository.stored()).toEqual(['']);
  });
});
