import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One project per level: `unit` takes seconds, the others start real processes. */
const level = (name: string, testTimeout: number, globalSetup: readonly string[] = []) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    globalSetup: [...globalSetup],
    testTimeout,
    hookTimeout: testTimeout,
  },
});

/** Once, before the tests of a level: they run side by side, and would all build it. */
const built = ['test/support/chat-app/build-frontend.ts'];

export default defineConfig({
  test: {
    // Two at least: on a runner with two cores vitest would run one file at a time, and most wait for other processes.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      level('unit', 20_000),
      level('process', 120_000),
      level('e2e', 300_000, built),
      level('workflows', 300_000, built),
    ],
  },
});
