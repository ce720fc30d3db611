import { unknownContainers } from '../assembly/unknown-containers.ts';
import type { Finding } from '../finding.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { expectationOf } from './holders.ts';
import type { Followup } from './service-rollout.ts';

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
  inputs: Inputs,
): readonly Finding[] => {
  // Where a task definition is unknown the name may be in it, and the rollout is refused anyway.
  if (results.some(({ registered }) => registered === undefined)) return [];
  const present = results.flatMap(({ registered }) =>
    (registered?.containerDefinitions ?? []).map(({ name = '' }) => name),
  );
  const unseen = inputs.containers.filter((name) => functions.includes(name) && !present.includes(name));
  return [
    ...unknownContainers([...present, ...unseen], expectationOf(inputs), 'services'),
    ...(unseen.length === 0 ? [] : [functionsNotLookedAt(unseen)]),
  ];
};
