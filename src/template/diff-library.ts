import { Writable } from 'node:stream';
import type { TemplateDiff } from '@aws-cdk/cloudformation-diff';
import type { JsonObject } from '../lib/json.ts';
import { plainLine } from '../lib/text.ts';
import { loadResourceTypes, type ResourceTypes } from './resource-types.ts';

export type { ResourceDifference, TemplateDiff } from '@aws-cdk/cloudformation-diff';

/** CDK's diff library. It knows of each property whether its change replaces the resource. */
export type DiffLibrary = {
  readonly compare: (before: JsonObject, after: JsonObject) => TemplateDiff;
  /** The lines that `cdk diff` prints, without colours and control characters. */
  readonly format: (diff: TemplateDiff) => readonly string[];
  readonly types: ResourceTypes;
};

/** Loads the library and its database of resource types, which takes half a second. */
export async function loadDiffLibrary(): Promise<DiffLibrary> {
  const { fullDiff, formatDifferences } = await import('@aws-cdk/cloudformation-diff');
  // The first look at a resource loads the database; the time for that is not the time of a comparison.
  fullDiff({ Resources: {} }, { Resources: { First: { Type: 'AWS::IAM::Role', Properties: {} } } });
  const types = await loadResourceTypes();
  return {
    types,
    compare: (before, after) => fullDiff({ ...before }, { ...after }),
    format: (diff) => {
      let text = '';
      // The library writes to a stream, of which it only uses this.
      const write = (chunk: string): boolean => {
        text += chunk;
        return true;
      };
      formatDifferences(Object.assign(new Writable(), { write }), diff);
      return text.split('\n').map((line) => plainLine(line).trimEnd());
    },
  };
}
