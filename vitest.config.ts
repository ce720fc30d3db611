import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

type More = { readonly isolate?: boolean; readonly globalSetup?: string[] };

/** One project per level: `unit` takes seconds, the others start real processes. */
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
const built: More = { globalSetup: ['test/support/chat-app/build-frontend.ts'] };

export default defineConfig({
  test: {
    // Two at least: on a runner with two cores vitest would run one file at a time, and most wait for other processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      level('unit', 20_000, shared),
      level('process', 120_000, shared),
      level('e2e', 300_000, built),
      level('workflows', 300_000, built),
    ],
  },
});
