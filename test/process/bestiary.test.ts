import { describe, expect, test } from 'vitest';
import { prepare } from '../bench/backends/compiled.ts';
import { type BackendEntry, wrongWords } from '../bench/backends/entry.ts';
import { BACKENDS } from '../bench/backends/index.ts';
import { judgeBackend, tryHole, withBackend } from '../bench/backends/run.ts';
import { missingFor } from '../bench/backends/toolchains.ts';
import { AXES } from '../support/smoke/holes/index.ts';

/** They are smoke-tested in axes.test.ts. */
const holesByHand = new Set(
  Object.values(AXES)
    .flat()
    .map(({ name }) => name),
);

const isCompiled = ({ needs }: BackendEntry): boolean => needs === 'Go' || needs === 'Java';

// While the compilers work, the others run.
const available = [...BACKENDS.filter((entry) => !isCompiled(entry)), ...BACKENDS.filter(isCompiled)].filter(
  (entry) => missingFor(entry) === undefined && !holesByHand.has(entry.name) && !entry.isForBenchmark,
);
for (const toolchain of ['Go', 'Java'] as const)
  if (available.some(({ needs }) => needs === toolchain)) prepare(toolchain);

describe.concurrent('every backend of the bestiary gets the verdict and the diagnosis it deserves', () => {
  test.each(available)('$name ($stack) is $verdict $diagnosis', async (entry) => {
    await withBackend(entry, async (url, keys) => {
      if (entry.forged)
        expect(await tryHole(entry, url, keys)).toEqual({ right: true, random: false, forged: true });
      const { verdict, diagnosis, said } = await judgeBackend(entry, url, keys);
      expect([verdict.name, diagnosis], said).toEqual([entry.verdict, entry.diagnosis]);
      expect(wrongWords(entry, said), said).toEqual([]);
    });
  });
});
