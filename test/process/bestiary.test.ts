import { describe, expect, test } from 'vitest';
import { BACKENDS, PENDING } from '../bench/backends/index.ts';
import { runBackend } from '../bench/backends/run.ts';
import { missingFor } from '../bench/backends/toolchains.ts';

const available = BACKENDS.filter((entry) => missingFor(entry) === undefined);

describe.concurrent('every backend of the bestiary gets the verdict and the diagnosis it deserves', () => {
  test.each(available)('$name ($stack) is $verdict $diagnosis', async (entry) => {
    const { verdict, diagnosis } = await runBackend(entry);
    if (PENDING.includes(entry.diagnosis)) expect(verdict.name).not.toBe('match');
    else expect([verdict.name, diagnosis]).toEqual([entry.verdict, entry.diagnosis]);
  });
});
