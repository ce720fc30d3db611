import { randomBytes } from 'node:crypto';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { type AwsWatcher, startAwsProxy, UNKNOWN_KEY } from '../aws/aws-proxy.ts';
import type { Emulator } from '../aws/emulator.ts';
import {
  type RotatingRepository,
  type RotationRun,
  startRotatingRepository,
} from '../github/rotating-repository.ts';
import type { Death, Surroundings } from '../github/rotation-deaths.ts';
import { findLeaks, findLeaksIn } from '../leaks/leaks.ts';
import type { ActionRun } from '../runner/action-run.ts';
import type { GitHubServices } from '../runner/environment.ts';
import { runInProcess } from '../runner/in-process.ts';
import { forward, startHttp } from '../smoke/node-backend.ts';
import { type RotatingApp, rotatingApp } from './rotating-app.ts';
import { makeQuickCheckout } from './small-app.ts';

/** The bundle with the CDK CLI, or the action inside the process of the tests with a stand-in for the CLI: a quarter of the CPU. */
export type Way = 'bundle' | 'in-process';

/** Happens once, when what it waits for comes. */
type Waiting<T> = { readonly isIt: (come: T) => boolean; readonly happens: () => void };

class Waitings<T> {
  readonly #waiting: Waiting<T>[] = [];

  add(isIt: (come: T) => boolean, happens: () => void): void {
    this.#waiting.push({ isIt, happens });
  }

  /** Whether anything waited for it. */
  come(what: T): boolean {
    const index = this.#waiting.findIndex(({ isIt }) => isIt(what));
    for (const { happens } of index < 0 ? [] : this.#waiting.splice(index, 1)) happens();
    return index >= 0;
  }
}

type AwsRequest = { readonly when: 'before' | 'after'; readonly action: string };

/** One app in production whose key is rotated again and again, by runs of which some die. */
export type RotationLane = {
  readonly app: RotatingApp;
  readonly repository: RotatingRepository;
  /**
   * One run of rotate.yml, after which nobody deploys any more and GitHub knows that it has ended.
   *
   * @param asked the phase of a run that is queued now, or a run that was queued before
   * @throws Error when it leaked a key, or was to die and did not
   */
  readonly rotate: (asked: AskedPhase | RotationRun, death?: Death, way?: Way) => Promise<ActionRun>;
  /** For ECS; milliseconds. GitHub has a clock of its own. */
  readonly letTimePass: (milliseconds: number) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** What one run reaches of AWS and GitHub, until its machine is gone. */
type Network = {
  readonly services: GitHubServices;
  readonly environment: Readonly<Record<string, string>>;
  readonly cut: () => void;
};

const startNetwork = async (
  { endpoint }: Emulator,
  services: GitHubServices,
  watcher: AwsWatcher,
): Promise<Network> => {
  const aws = await startAwsProxy(endpoint, watcher);
  const gitHub = new URL(services.apiUrl);
  const { url, stop } = await startHttp((incoming, response) => forward(gitHub, incoming, response));
  return {
    services: { ...services, apiUrl: url.origin, graphqlUrl: new URL('/graphql', url).href },
    environment: aws.environment,
    cut: () => {
      aws.stop();
      void stop();
    },
  };
};

/** @throws Error when the run leaked a key, or was to die and did not */
const expectItsEnd = (
  run: ActionRun,
  { what, death }: { readonly what: string; readonly death: Death | undefined },
  { everStored, github }: RotatingRepository,
): void => {
  const isDead = run.main.signal === 'SIGKILL';
  if (isDead !== (death !== undefined))
    throw new Error(`${what}: ${death?.last ?? 'was not to die'}\n${run.log.join('\n')}`);
  const keys = Object.fromEntries(everStored().map((key, index) => [`KEY_${index}`, key]));
  const leaks = [...findLeaks(run, keys), ...findLeaksIn(github.places(), keys)];
  // A machine that vanished took its disk along.
  const seen = leaks.filter(({ place }) => !isDead || !place.startsWith('file '));
  if (seen.length > 0) throw new Error(`${what}: leaked\n${JSON.stringify(seen, null, 2)}`);
};

/** Deploys the app for the first time. @param called its name, with another image than the usual; `inputs` of every run of this lane */
export const startRotationLane = async (
  emulator: Emulator,
  called: string | { readonly name: string; readonly image: string },
  inputs: Readonly<Record<string, string>> = {},
): Promise<RotationLane> => {
  const { name, image } = typeof called === 'string' ? { name: called, image: '' } : called;
  const first = randomBytes(32).toString('base64');
  const [repository, app] = await Promise.all([startRotatingRepository(first), rotatingApp(emulator, name)]);
  const quick = await makeQuickCheckout('rotating');
  const here = { runStage: runInProcess, workspace: quick.directory };
  const requests = new Waitings<AwsRequest>();

  const rotate: RotationLane['rotate'] = async (asked, death, way = 'bundle') => {
    const { queued, services, ...given } = typeof asked === 'string' ? repository.queue(asked) : asked;
    const network = await startNetwork(emulator, services, {
      // What a vanished machine was about to ask for never gets there.
      before: (action) => (requests.come({ when: 'before', action }) ? UNKNOWN_KEY : undefined),
      after: (action) => void requests.come({ when: 'after', action }),
    });
    const lines = new Waitings<string>();
    const running = app.run({
      ...given,
      ...(way === 'in-process' && here),
      services: network.services,
      inputs: { ...given.inputs, ...inputs },
      env: { ...network.environment, ROTATING_IMAGE: image },
      onLine: ({ text }) => void lines.come(text),
    });
    const surroundings: Surroundings = {
      github: repository.github,
      onAws: (when, action, happens) =>
        requests.add((asked) => asked.when === when && asked.action === action, happens),
      onLine: (start, happens) => lines.add((text) => text.startsWith(start), happens),
    };
    death?.plan(surroundings, () => {
      network.cut();
      running.vanish();
    });
    const run = await running.finished;
    network.cut();
    repository.github.runs.complete(queued);
    expectItsEnd(run, { what: `${name}, ${given.inputs.phase}`, death }, repository);
    await run.dispose();
    await app.settled();
    return run;
  };

  // What of the ways differs is not at stake here: both leave the same stack.
  const deployed = await app.run({
    ...here,
    inputs: { 'jwt-secret-key': first, ...inputs },
    secrets: { JWT_SECRET_KEY: first },
    env: { ROTATING_IMAGE: image },
  }).finished;
  if (deployed.conclusion !== 'success') throw new Error(deployed.log.join('\n'));
  await deployed.dispose();
  return {
    app,
    repository,
    rotate,
    letTimePass: (milliseconds) => emulator.control.ageSecrets(milliseconds / 1000),
    stop: async () => {
      await quick.remove();
      await repository.close();
    },
  };
};
