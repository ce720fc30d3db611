import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { INPUTS } from '../../src/inputs/table.ts';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { rotatingImages } from '../support/cdk/rotating-app.ts';
import { type RotationLane, startRotationLane } from '../support/cdk/rotation-lane.ts';
import { makeQuickCheckout } from '../support/cdk/small-app.ts';
import { ENVIRONMENT } from '../support/github/rotating-repository.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

/** What a tired engineer does who types the next command of each red run, and what becomes of the leaked key K1. */
let emulator: Emulator;
let quick: { readonly workspace: string; readonly remove: () => Promise<void> };
const lanes: RotationLane[] = [];

beforeAll(async () => {
  emulator = await startEmulator({ images: rotatingImages });
  await emulator.bootstrap();
  const { directory, remove } = await makeQuickCheckout('rotating');
  quick = { workspace: directory, remove };
});
afterAll(async () => {
  for (const lane of lanes) await lane.stop();
  await quick?.remove();
  await emulator?.stop();
});

const startLane = async (
  name: Parameters<typeof startRotationLane>[1],
  inputs: Readonly<Record<string, string>> = {},
): Promise<RotationLane & { readonly first: string }> => {
  const lane = await startRotationLane(emulator, name, inputs);
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

/** An ordinary deployment with the secrets of some time, as its workflow passes them. */
const deploy = async (
  { app }: RotationLane,
  keys: Readonly<Record<string, string | undefined>>,
): Promise<ActionRun> => {
  const { workspace } = quick;
  const given = Object.entries(keys).flatMap(([name, key]) => (key ? [[name, key] as const] : []));
  const run = await app.run({
    runStage: runInProcess,
    workspace,
    inputs: Object.fromEntries(given),
    secrets: Object.fromEntries(given.map(([name, key]) => [name.toUpperCase().replaceAll('-', '_'), key])),
  }).finished;
  await run.dispose();
  return run;
};

const expectRefused = (run: ActionRun, code: string): void => {
  expect(run.conclusion, run.log.join('\n')).toBe('failure');
  expect(run.summary).toContain(`\`${code}\``);
  expect(run.summary).toContain('Nothing was deployed: production is as it was before this run.');
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

describe('after a leak', () => {
  let lane: Awaited<ReturnType<typeof startLane>>;
  beforeAll(async () => {
    lane = await startLane('leaked');
    expectGreen(await lane.rotate('emergency', undefined, 'in-process'));
    expect(await lane.app.accepts(lane.first)).toBe(false);
  });

  it.each([
    ['the leaked key', (_current: string, first: string) => ({ 'jwt-secret-key': first })],
    [
      'the leaked key as the previous one',
      (current: string, first: string) => ({ 'jwt-secret-key': current, 'previous-jwt-secret-key': first }),
    ],
    [
      'the leaked key as the next one',
      (current: string, first: string) => ({ 'jwt-secret-key': current, 'next-jwt-secret-key': first }),
    ],
  ])('a deployment that still has %s is refused, and that key stays so', async (_what, secrets) => {
    const { first, repository, app } = lane;
    expectRefused(await deploy(lane, secrets(repository.key() ?? '', first)), 'rotation-deployment-stale');
    expect([await app.accepts(first), await app.accepts(repository.key() ?? '')]).toEqual([false, true]);
  });

  it('one with the secrets of now goes on, and so does the next replacement by hand', async () => {
    const { repository, app, first } = lane;
    const third = randomBytes(32).toString('base64');
    expectGreen(await deploy(lane, { 'jwt-secret-key': repository.key() }));
    expectGreen(await deploy(lane, { 'jwt-secret-key': third }));
    expect([await app.accepts(first), await app.accepts(third)]).toEqual([false, true]);
  });
});

describe('after the switch', () => {
  let lane: Awaited<ReturnType<typeof startLane>>;
  const honoured = async (): Promise<readonly boolean[]> => [
    await lane.app.accepts(lane.first),
    await lane.app.accepts(second),
  ];
  let second = '';
  const lifetime = { 'jwt-expiration-hours': '168' };
  beforeAll(async () => {
    lane = await startLane('switched', lifetime);
    for (const phase of ['stage', 'switch'] as const)
      expectGreen(await lane.rotate(phase, undefined, 'in-process'));
    second = lane.repository.key() ?? '';
    expect(await honoured()).toEqual([true, true]);
  });

  it('a deployment that forgets the previous key is refused, and no user is logged out', async () => {
    expectRefused(await deploy(lane, { 'jwt-secret-key': second, ...lifetime }), 'previous-key-dropped');
    expect(await honoured()).toEqual([true, true]);
  });

  it('a current key that was set by hand does not cost the key that signs', async () => {
    const { github } = lane.repository;
    github.secrets.set('JWT_SECRET_KEY', randomBytes(32).toString('base64'), ENVIRONMENT);
    const refused = await lane.rotate('auto', undefined, 'in-process');
    expectRefused(refused, 'rotation-signer-not-stored');
    expect(await honoured()).toEqual([true, true]);
    github.secrets.set('JWT_SECRET_KEY', second, ENVIRONMENT);
    expectGreen(await lane.rotate('auto', undefined, 'in-process'));
  });

  it('a lifetime that is shortened does not retire the key before its last token has expired', async () => {
    const { repository, app } = lane;
    lifetime['jwt-expiration-hours'] = '24';
    const shorter = await deploy(lane, {
      'jwt-secret-key': second,
      'previous-jwt-secret-key': lane.first,
      ...lifetime,
    });
    expectGreen(shorter);
    repository.github.secrets.letTimePass(25 * 3_600_000, ENVIRONMENT);
    expectRefused(await lane.rotate('auto', undefined, 'in-process'), 'rotation-lifetime-shortened');
    expect(await honoured()).toEqual([true, true]);
    repository.github.secrets.letTimePass(168 * 3_600_000, ENVIRONMENT);
    await emulator.control.ageSecrets(169 * 3600);
    expectGreen(await lane.rotate('auto', undefined, 'in-process'));
    expect(await honoured()).toEqual([false, true]);
    expect(await app.accepts(repository.key() ?? '')).toBe(true);
  });

  it('a deployment with secrets from before the retirement is refused, and the retired key stays so', async () => {
    await emulator.control.ageSecrets(200 * 3600);
    const secrets = { 'jwt-secret-key': second, 'previous-jwt-secret-key': lane.first };
    expectRefused(await deploy(lane, secrets), 'rotation-deployment-stale');
    expect(await honoured()).toEqual([false, true]);
  });
});

describe('an app that ignores the previous key', () => {
  it('stops the rotation at the stage, harms no user, and is taken back to the one key', async () => {
    const { rotate, repository, app, first } = await startLane({ name: 'deaf', image: 'rotating/deaf:1' });
    const stage = await rotate('auto', undefined, 'in-process');
    expect(stage.outputs['failure-reason'], stage.log.join('\n')).toBe('previous-key-mismatch');
    expect(stage.summary).toContain('No user is affected');
    const next = repository.key('_NEXT') ?? '';
    expect([await app.accepts(first), await app.accepts(next)]).toEqual([true, false]);

    const abandoned = await rotate('abandon', undefined, 'in-process');
    expectGreen(abandoned);
    expect(stage.summary).toContain('gh workflow run rotate.yml -f phase=abandon');
    expect(abandoned.outputs).toMatchObject({ phase: 'abandon', verdict: 'match' });
    expect([repository.stored(), repository.key()]).toEqual([[''], first]);
    expect([await app.accepts(first), await app.accepts(next)]).toEqual([true, false]);
  });
});
