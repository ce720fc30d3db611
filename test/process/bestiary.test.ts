import { describe, expect, test } from 'vitest';
import type { BackendEntry } from '../bench/backends/entry.ts';
import { prepareGo } from '../bench/backends/golang.ts';
import { BACKENDS, PENDING } from '../bench/backends/index.ts';
import { runBackend } from '../bench/backends/run.ts';
import { missingFor } from '../bench/backends/toolchains.ts';

const isHere = (entry: BackendEntry): boolean => missingFor(entry) === undefined;
const inGo = ({ needs }: BackendEntry): boolean => needs === 'Go';

// While Go compiles, the others run.
const available = [...BACKENDS.filter((entry) => !inGo(entry)), ...BACKENDS.filter(inGo)].filter(isHere);
if (available.some(inGo)) prepareGo();

describe.concurrent('every backend of the bestiary gets the verdict and the diagnosis it deserves', () => {
  test.each(available)('$name ($stack) is $verdict $diagnosis', async (entry) => {
    const { verdict, diagnosis } = await runBackend(entry);
    if (PENDING.includes(entry.diagnosis)) expect(verdict.name).not.toBe('match');
    else expect([verdict.name, diagnosis]).toEqual([entry.verdict, entry.diagnosis]);
  });
});
