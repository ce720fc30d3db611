import { differs, isCompared, type StackChanges } from '../model/changes.ts';
import type { DeployedStack, Report } from '../model/report.ts';
import { availabilityDocument } from './availability.ts';
import { failureReasonOf } from './conclusion.ts';

/** Below GitHub's 1 MB for all outputs of a job (UTF-16), with room for the outputs of other steps. */
const STACK_OUTPUTS = 200_000;

/** `{ "StackName": "updated" }` with the words of `DeployedStack.change`; '' when no stack was deployed. */
const changes = (stacks: readonly DeployedStack[], holds: (text: string) => boolean): string => {
  const told = stacks.filter(({ name }) => !holds(name)).map(({ name, change }) => [name, change]);
  return told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told));
};

/** The same for a dry-run, with `would create`, `would update`, `no change` or `unknown`, by the stacks' ids. */
const wouldChange = (stacks: readonly StackChanges[], holds: (text: string) => boolean): string => {
  const told = stacks
    .filter(({ stack }) => !holds(stack))
    .map((one) => {
      const { stack, isNew } = one;
      if (!isCompared(one)) return [stack, 'unknown'];
      return [stack, isNew ? 'would create' : differs(one) ? 'would update' : 'no change'];
    });
  return told.length === 0 ? '' : JSON.stringify(Object.fromEntries(told));
};

/** `{ "StackName": { "OutputKey": "value" } }`, as `cdk deploy --outputs-file` writes it, without what holds a secret. */
const stackOutputs = (stacks: readonly DeployedStack[], holds: (text: string) => boolean): string => {
  let json = '{}';
  const told: Record<string, Record<string, string>> = Object.create(null);
  for (const { name, outputs } of stacks) {
    const safe = Object.entries(outputs).filter(([key, value]) => !holds(key) && !holds(value));
    if (holds(name)) continue;
    told[name] = Object.fromEntries(safe);
    const longer = JSON.stringify(told);
    if (longer.length > STACK_OUTPUTS || holds(longer)) delete told[name];
    else json = longer;
  }
  return json;
};

/**
 * The step's outputs, except `report` (the path of the JSON file). Empty text stands for `not known`. An output that
 * holds a secret is dropped here; GitHub would drop it from job outputs too, but show it to later steps.
 */
export const outputs = (
  report: Report,
  holds: (text: string) => boolean,
): Readonly<Record<string, string>> => {
  const all = {
    verdict: report.verdict?.name ?? '',
    'failure-reason': failureReasonOf(report) ?? '',
    'key-fingerprint': report.keyFingerprint,
    phase: report.phase ?? '',
    'stack-outputs': stackOutputs(report.stacks, holds),
    changes: report.changes ? wouldChange(report.changes, holds) : changes(report.stacks, holds),
    'task-definition':
      report.services.find(({ taskDefinition }) => taskDefinition !== '')?.taskDefinition ?? '',
    url: report.url,
    availability: report.availability ? JSON.stringify(availabilityDocument(report.availability)) : '',
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, holds(value) ? '' : value]));
};
