import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type RotatingApp, rotatingApp, rotatingImages } from '../support/cdk/rotating-app.ts';
import { makeQuickCheckout, type QuickCheckout } from '../support/cdk/small-app.ts';
import { type RotatingRepository, startRotatingRepository } from '../support/github/rotating-repository.ts';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun, RunOptions } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

/**
 * What an emergency may not call finished, and what it waits for. K1 is the leaked key. Each app is in production with it,
 * in one emulated account; but for the run that is cancelled, the action runs inside of the tests' process, with a stand-in
 * for the CDK CLI.
 */
let emulator: Emulator;
let quick: QuickCheckout;
const repositories: RotatingRepository[] = [];

beforeAll(async () => {
  emulator = await startEmulator({ images: rotatingImages });
  await emulator.bootstrap();
  quick = await makeQuickCheckout('rotating');
});

afterAll(async () => {
  for (const repository of repositories) await repository.close();
  await quick?.remove();
  await emulator?.stop();
});

type Production = {
  readonly app: RotatingApp;
  readonly repository: RotatingRepository;
  readonly leaked: string;
  readonly deploy: (options?: Partial<RunOptions>) => Promise<ActionRun>;
  readonly emergency: (options?: Partial<RunOptions>, phase?: AskedPhase) => Promise<ActionRun>;
};

const inProduction = async (
  name: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Production> => {
  const leaked = randomBytes(32).toString('base64');
  const [repository, app] = await Promise.all([startRotatingRepository(leaked), rotatingApp(emulator, name)]);
  repositories.push(repository);
  const start = async ({ inputs, secrets, ...options }: Partial<RunOptions>): Promise<ActionRun> => {
    const run = await app.run({
      runStage: runInProcess,
      workspace: quick.directory,
      ...options,
      env: { ...env, ...options.env },
      inputs: { stacks: name, ...inputs },
      secrets: { ...secrets },
    }).finished;
    const keys = Object.fromEntries(repository.everStored().map((key, index) => [`KEY_${index}`, key]));
    expect(findLeaks(run, keys)).toEqual([]);
    await run.dispose();
    return run;
  };
  const deploy: Production['deploy'] = ({ inputs, ...options } = {}) =>
    start({ ...options, inputs: { 'jwt-secret-key': leaked, ...inputs }, secrets: { KEY: leaked } });
  const emergency: Production['emergency'] = async (
    { inputs, secrets, ...options } = {},
    phase = 'emergency',
  ) => {
    const { queued, ...given } = repository.queue(phase);
    const run = await start({
      ...given,
      ...options,
      inputs: { ...given.inputs, ...inputs },
      secrets: { ...given.secrets, ...secrets },
    });
    repository.github.runs.complete(queued);
    return run;
  };
  return { app, repository, leaked, deploy, emergency };
};

const expectGreen = (run: ActionRun): void => {
  expect(run.conclusion, run.log.join('\n')).toBe('success');
};

const expectUnfinished = (run: ActionRun, says: string): void => {
  expect(run.outputs['failure-reason'], run.log.join('\n')).toBe('leaked-key-in-use');
  expect(run.summary).toContain(says);
  expect(run.summary).toContain('gh workflow run rotate.yml -f phase=emergency');
};

describe('an emergency', () => {
  it('waits for an operation of CloudFormation that a cancelled run has left, and goes on', async () => {
    const { app, leaked, deploy, emergency, repository } = await inProduction('waiting');
    expectGreen(await deploy());
    await emulator.control.holdDeployments();
    const cancelled = await app.run({
      inputs: { 'jwt-secret-key': leaked, 'jwt-expiration-hours': '2' },
      secrets: { KEY: leaked },
      cancelWhen: ({ text }) => /AWS::ECS::Service.*UPDATE_IN_PROGRESS/.test(text),
    }).finished;
    await cancelled.dispose();
    expect(cancelled.outputs['failure-reason'], cancelled.log.join('\n')).toBe('cancelled');
    const run = await emergency({
      onLine: ({ text }) => {
        if (text.includes('waiting until CloudFormation has ended that'))
          void emulator.control.releaseDeployments();
      },
    });
    expectGreen(run);
    expect(run.log.join('\n')).toContain('Stack waiting is in UPDATE_IN_PROGRESS');
    expect([await app.accepts(leaked), await app.accepts(repository.key() ?? '')]).toEqual([false, true]);
  });

  it('is not finished while another secret has the leaked value, and is when that is replaced', async () => {
    const { app, leaked, deploy, emergency, repository } = await inProduction('session');
    const session = { NEXTAUTH_SECRET: leaked };
    expectGreen(await deploy());
    const given = { inputs: { 'other-secrets': `NEXTAUTH_SECRET=${leaked}` }, secrets: session };
    for (const options of [{ env: session, ...given }, { env: session }, given]) {
      const run = await emergency(options);
      expectUnfinished(run, 'NEXTAUTH_SECRET');
      expect(await app.accepts(leaked)).toBe(false);
      expect(repository.stored()).toEqual(['', '_EMERGENCY']);
    }
    const fresh = repository.key() ?? '';
    const replaced = randomBytes(32).toString('base64');
    const finished = await emergency({
      env: { NEXTAUTH_SECRET: replaced },
      inputs: { 'other-secrets': `NEXTAUTH_SECRET=${replaced}` },
      secrets: { NEXTAUTH_SECRET: replaced },
    });
    expectGreen(finished);
    expect(repository.stored()).toEqual(['']);
    expect([repository.key(), await app.accepts(fresh)]).toEqual([fresh, true]);
  });

  it('is not finished while a stack that it was not to deploy has the leaked key, which no rotation may leave out', async () => {
    const both = { ROTATING_SECOND: 'pair-two' };
    const { app, leaked, deploy, emergency, repository } = await inProduction('pair-one', both);
    expectGreen(await deploy());
    const second = await rotatingApp(emulator, 'pair-two');
    expectGreen(await deploy({ inputs: { stacks: 'pair-two', 'backend-url': second.url } }));

    const ordinary = await emergency({}, 'auto');
    expect(ordinary.outputs['failure-reason'], ordinary.log.join('\n')).toBe('rotation-refused');
    expect(ordinary.summary).toContain('Stack pair-two has this key too');
    expect(repository.stored()).toEqual(['']);

    expectUnfinished(await emergency(), 'Stack pair-two');
    expect([await app.accepts(leaked), await second.accepts(leaked)]).toEqual([false, true]);

    const finished = await emergency({ inputs: { stacks: 'pair-one pair-two' } });
    expectGreen(finished);
    expect(finished.summary).toContain('Only the backend at');
    expect([await app.accepts(leaked), await second.accepts(leaked)]).toEqual([false, false]);
  });

  it('is finished where the other stack of the app is not deployed, or has a key of its own', async () => {
    const { app, leaked, deploy, emergency } = await inProduction('alone', { ROTATING_SECOND: 'alone-two' });
    expectGreen(await deploy());
    expectGreen(await emergency());
    expect(await app.accepts(leaked)).toBe(false);

    const own = randomBytes(32).toString('base64');
    const second = await rotatingApp(emulator, 'alone-two');
    const inputs = { stacks: 'alone-two', 'backend-url': second.url, 'jwt-secret-key': own };
    expectGreen(await deploy({ inputs }));
    expectGreen(await emergency());
    expect(await second.accepts(own)).toBe(true);
  });
});
