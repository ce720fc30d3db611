import { randomBytes } from 'node:crypto';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { startAwsProxy, UNKNOWN_KEY } from '../aws/aws-proxy.ts';
import type { Emulator } from '../aws/emulator.ts';
import { type RotatingRepository, startRotatingRepository } from '../github/rotating-repository.ts';
import type { Death } from '../github/rotation-deaths.ts';
import { findLeaks, findLeaksIn } from '../leaks/leaks.ts';
import type { ActionRun } from '../runner/action-run.ts';
import { type RotatingApp, rotatingApp } from './rotating-app.ts';

type Waiting = { readonly when: 'before' | 'after'; readonly action: string; readonly happens: () => void };

/** One app in production whose key is rotated again and again, by runs of which some die. */
export type RotationLane = {
  readonly app: RotatingApp;
  readonly repository: RotatingRepository;
  /**
   * One run of rotate.yml, after which nobody deploys any more and GitHub knows that it has ended.
   *
   * @throws Error when it leaked a key, or was to die and did not
   */
  readonly rotate: (phase: AskedPhase, death?: Death) => Promise<ActionRun>;
  readonly stop: () => Promise<void>;
};

/** Deploys the app for the first time. @param inputs of every run of this lane */
export const startRotationLane = async (
  emulator: Emulator,
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<RotationLane> => {
  const first = randomBytes(32).toString('base64');
  const [repository, app] = await Promise.all([startRotatingRepository(first), rotatingApp(emulator, name)]);
  const waiting: Waiting[] = [];
  /** Whether anything did. */
  const happen = (when: Waiting['when'], action: string): boolean => {
    const index = waiting.findIndex((one) => one.when === when && one.action === action);
    for (const { happens } of index < 0 ? [] : waiting.splice(index, 1)) happens();
    return index >= 0;
  };
  const proxy = await startAwsProxy(emulator.endpoint, {
    // What a vanished machine was about to ask for never gets there.
    before: (action) => (happen('before', action) ? UNKNOWN_KEY : undefined),
    after: (action) => {
      happen('after', action);
    },
  });

  const rotate: RotationLane['rotate'] = async (phase, death) => {
    const { queued, ...given } = repository.queue(phase);
    const lines: { readonly start: string; readonly happens: () => void }[] = [];
    const running = app.run({
      ...given,
      inputs: { ...given.inputs, ...inputs },
      env: proxy.environment,
      onLine: ({ text }) => {
        const index = lines.findIndex(({ start }) => text.startsWith(start));
        for (const { happens } of index < 0 ? [] : lines.splice(index, 1)) happens();
      },
    });
    death?.plan(
      {
        github: repository.github,
        onAws: (when, action, happens) => waiting.push({ when, action, happens }),
        onLine: (start, happens) => lines.push({ start, happens }),
      },
      running.vanish,
    );
    const run = await running.finished;
    repository.github.runs.complete(queued);
    const isDead = run.main.signal === 'SIGKILL';
    if (isDead !== (death !== undefined))
      throw new Error(`${name}, ${phase}: ${death?.last ?? 'was not to die'}\n${run.log.join('\n')}`);
    const keys = Object.fromEntries(repository.everStored().map((key, index) => [`KEY_${index}`, key]));
    const leaks = [...findLeaks(run, keys), ...findLeaksIn(repository.github.places(), keys)];
    // A machine that vanished took its disk along.
    const seen = leaks.filter(({ place }) => !isDead || !place.startsWith('file '));
    if (seen.length > 0) throw new Error(`${name}, ${phase}: leaked\n${JSON.stringify(seen, null, 2)}`);
    await run.dispose();
    await app.settled();
    return run;
  };

  const deployed = await app.run({
    inputs: { 'jwt-secret-key': first, ...inputs },
    secrets: { JWT_SECRET_KEY: first },
  }).finished;
  if (deployed.conclusion !== 'success') throw new Error(deployed.log.join('\n'));
  await deployed.dispose();
  return {
    app,
    repository,
    rotate,
    stop: async () => {
      proxy.stop();
      await repository.close();
    },
  };
};
