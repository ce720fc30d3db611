import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CdkStep } from '../../../../src/cdk/findings.ts';

/** What a CDK CLI printed: `tail` of both streams, `errors` of stderr alone. */
export type RecordedOutput = {
  readonly step: CdkStep;
  readonly code: number | null;
  readonly tail: string;
  readonly errors: string;
};

/** By the case and the version of the CLI. */
export const recordedOutputs: Readonly<Record<string, Readonly<Record<string, RecordedOutput>>>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'recorded.json'), 'utf8'),
);
