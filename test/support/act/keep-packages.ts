import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where `bin/npm` keeps the packages of the app, for all workflows of this run of the tests. */
    readonly keptPackages: string;
  }
}

/** Vitest's global setup for the workflows. */
export default function setup(project: TestProject): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'packages-'));
  project.provide('keptPackages', directory);
  return () => rmSync(directory, { recursive: true, force: true });
}
