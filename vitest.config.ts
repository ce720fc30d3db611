import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

type More = { readonly isolate?: boolean; readonly globalSetup?: string[] };

/** One project per level. No test promises a time: the limits are for what hangs, on a machine that does much else. */
const level = (name: string, testTimeout: number, more: More) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    testTimeout,
    hookTimeout: testTimeout,
    ...more,
  },
});

/** Half of the CPU seconds of a short test file go into modules that the file before it has loaded already. */
const shared: More = { isolate: false };

/** Once, before the tests of a level: they run side by side, and would all build it. */
const BUILT = 'test/support/chat-app/build-frontend.ts';
const built: More = { ...shared, globalSetup: [BUILT] };

/** Frontends of other frameworks, which are installed and built from lock files of their own. */
const withFrontends: More = { ...shared, globalSetup: ['test/support/frontend/install.ts'] };

/** The workflows install the packages of the example, which only the first one does really. */
const installed: More = { ...shared, globalSetup: [BUILT, 'test/support/act/keep-packages.ts'] };

/**
 * Long files first, and short ones at the end: then no core waits for the last file of another. Those of a level together,
 * for a worker is of one level and loads its modules once.
 */
const LEVELS = ['workflows', 'e2e', 'process', 'unit'];

/** Vitest takes the size of a file for its duration where it has not run it yet; these take minutes. */
const LONG =
  /e2e\/(rotation-kills|secrets-manager-deaths|main-job|dry-run|cached-tokens)|process\/frontend-bestiary/;

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ({ project, moduleId }: TestSpecification): number =>
      LEVELS.indexOf(project.name) - (LONG.test(moduleId) ? 0.5 : 0);
    return (await super.sort(files)).toSorted((one, other) => order(one) - order(other));
  }
}

export default defineConfig({
  test: {
    // Four at least: most files wait for other processes half of the time, and a runner may have two cores.
    maxWorkers: Math.max(4, availableParallelism() - 1),
    sequence: { sequencer: LongFilesFirst },
    projects: [
      level('unit', 120_000, shared),
      level('process', 120_000, withFrontends),
      level('e2e', 300_000, built),
      level('workflows', 300_000, installed),
    ],
  },
});
