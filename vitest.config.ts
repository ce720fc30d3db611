import { defineConfig } from 'vitest/config';

/** One project per level: `unit` takes seconds, the others start real processes. */
const level = (name: string, testTimeout: number) => ({
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    environment: 'node' as const,
    testTimeout,
    hookTimeout: testTimeout,
  },
});

export default defineConfig({
  test: {
    projects: [
      level('unit', 20_000),
      level('process', 120_000),
      level('e2e', 300_000),
      level('workflows', 300_000),
    ],
  },
});
