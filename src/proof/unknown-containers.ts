import type { Finding } from '../model/finding.ts';
import { isCalled, labelsOf, type Named } from './container-names.ts';
import type { Expectation } from './expectation.ts';

/**
 * Names of the input `containers` that nobody has. A misspelt name would otherwise leave out the very container that it means.
 *
 * @param present the containers that were looked at
 */
export function unknownContainers(
  present: readonly Named[],
  { containers }: Expectation,
  owner: 'app' | 'services',
): readonly Finding[] {
  const unknown = containers.filter((name) => !present.some((one) => isCalled(one, name)));
  if (unknown.length === 0) return [];
  const list = [...new Set(labelsOf(present).values())].join(', ') || 'no container at all';
  return [
    {
      code: 'container-unknown',
      severity: 'error',
      failureReason: 'holders-disagree',
      title:
        owner === 'app'
          ? `The stacks have no container ${unknown[0]}`
          : `No service has a container ${unknown[0]}`,
      detail: `Not found: ${unknown.join(', ')}\nThe ${owner === 'app' ? 'stacks' : 'services'} have: ${list}`,
      remedy: 'Correct the input `containers`, or leave it out to check every container that has the key.',
      where: 'containers',
    },
  ];
}
