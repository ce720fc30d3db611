import type { ProbingInputs } from '../inputs/types.ts';
import type { Finding } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import { bareName, isCalled } from '../proof/container-names.ts';
import { proveTogether, type RunningTaskDefinition, registeredContainers } from '../proof/prove.ts';
import { expectationOf } from '../proof/stage.ts';
import { unknownContainers } from '../proof/unknown-containers.ts';
import { type Followup, promisedFor, runningOf } from './service-rollout.ts';

const functionsNotLookedAt = (names: readonly string[]): Finding => ({
  code: 'function-not-looked-at',
  severity: 'warning',
  title: `The key of function ${names[0]} was not looked at`,
  detail: `The input \`containers\` names ${names.join(', ')}. Verify mode asks ECS, which does not know the environment of functions.`,
  remedy: 'Leave it out of `containers` in verify mode. Deploy mode proves it from the templates.',
  where: 'containers',
});

/**
 * In verify mode no template says whether the names of the input `containers` are right: each has to be in some service.
 *
 * @param functions logical ids of the functions of the stacks, which the input may name too
 */
export const namesNotFound = (
  results: readonly Followup[],
  functions: readonly string[],
  inputs: ProbingInputs,
): readonly Finding[] => {
  // Where a task definition is unknown the name may be in it, and the rollout is refused anyway.
  if (results.some(({ registered }) => registered === undefined)) return [];
  const present = results
    .flatMap(runningOf)
    .flatMap(({ taskDefinition, place }) => registeredContainers(taskDefinition, place));
  const unseen = inputs.containers.filter(
    (name) => functions.includes(bareName(name)) && !present.some((one) => isCalled(one, name)),
  );
  const sought = {
    ...expectationOf(inputs),
    containers: inputs.containers.filter((name) => !unseen.includes(name)),
  };
  return [
    ...unknownContainers(present, sought, 'services'),
    ...(unseen.length === 0 ? [] : [functionsNotLookedAt(unseen)]),
  ];
};

/** What is true of one service may be untrue of all, and the other way round: these are judged of all together. */
const OF_ALL: ReadonlySet<string> = new Set([
  'single-holder',
  'key-value-not-in-assembly',
  'key-sources-differ',
  'key-sources-not-comparable',
  'container-may-have-key',
]);

type Together = { readonly results: readonly Followup[]; readonly findings: readonly Finding[] };

/** A copy that had nothing to be compared with in its own service may have something in another one. */
const withResults = (result: Followup, joint: readonly HolderRow[]): Followup => ({
  ...result,
  rollout: {
    ...result.rollout,
    holders: result.rollout.holders.map((row) => {
      const twin = joint.find(({ stack, container }) => stack === row.stack && container === row.container);
      return row.result === 'not established' && twin ? { ...row, result: twin.result } : row;
    }),
  },
});

const findingsOfAll = (results: readonly Followup[], joint: readonly Finding[]): readonly Finding[] => {
  const each = results.flatMap(({ findings }) => findings);
  // Of what the assembly promised, the agreement has been proven from the templates.
  if (results.every(({ followed, rollout }) => promisedFor(followed, rollout.taskDefinition).length > 0))
    return each;
  const strayIsNew = !each.some(({ code }) => code === 'unnamed-holder-differs');
  return [
    ...joint.filter(({ code }) => OF_ALL.has(code) || (code === 'unnamed-holder-differs' && strayIsNew)),
    ...each.filter(({ code }) => !OF_ALL.has(code)),
  ];
};

/**
 * Compares the services with one another: two that are sound by themselves may have two different keys.
 *
 * @param others what the services run that have nothing to do with the key, unless they have it unseen
 */
export const judgeTogether = (
  results: readonly Followup[],
  others: readonly RunningTaskDefinition[],
  inputs: ProbingInputs,
): Together => {
  const running = [...results.flatMap(runningOf), ...others];
  const definitions = new Set(running.map(({ taskDefinition }) => taskDefinition.taskDefinitionArn));
  if (definitions.size < 2) return { results, findings: results.flatMap(({ findings }) => findings) };
  const { rows, findings } = proveTogether(running, expectationOf(inputs));
  return {
    results: results.map((result) => withResults(result, rows)),
    findings: findingsOfAll(results, findings),
  };
};
