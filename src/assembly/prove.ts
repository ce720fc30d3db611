import type { Finding } from '../finding.ts';
import { copyFindings } from './copies.ts';
import type { Expectation } from './expectation.ts';
import type { Holder } from './holder.ts';
import { type Container, findContainers, holdersIn, variablesNamed } from './holders.ts';
import type { AssemblyStack } from './read.ts';
import { type Proof, proveContainers, withoutSecrets } from './same-key.ts';
import { serviceFindings } from './services.ts';

export type { Expectation } from './expectation.ts';
export { proveRegistered, type RegisteredTaskDefinition } from './registered.ts';
export type { Proof } from './same-key.ts';

export type AssemblyProof = Proof & { readonly holders: readonly Holder[] };

/** Whether all containers of these stacks get the same key, and the one that was given; no AWS is asked. */
export function proveHolders(stacks: readonly AssemblyStack[], expectation: Expectation): AssemblyProof {
  const containers = findContainers(stacks);
  const holders = containers.filter(
    (container) => variablesNamed(container, expectation.variable).length > 0,
  );
  const proof = proveContainers(containers, expectation);
  const findings = [
    ...unknownContainers(containers, expectation),
    ...proof.findings,
    ...serviceFindings(stacks, holders),
    ...copyFindings(stacks, expectation),
  ];
  return {
    ...withoutSecrets({ rows: proof.rows, findings }, expectation),
    holders: holders.flatMap((container) => holdersIn(container, expectation.variable)),
  };
}

function unknownContainers(containers: readonly Container[], expectation: Expectation): readonly Finding[] {
  const known = new Set(containers.map(({ container }) => container));
  const unknown = expectation.containers.filter((name) => !known.has(name));
  if (unknown.length === 0) return [];
  return [
    {
      code: 'container-unknown',
      severity: 'error',
      failureReason: 'holders-disagree',
      title: `The app has no container ${unknown[0]}`,
      detail: `Not found: ${unknown.join(', ')}\nThe stacks have: ${[...known].join(', ') || 'no container at all'}`,
      remedy: 'Correct the input `containers`, or leave it out to check every container that has the key.',
      where: 'containers',
    },
  ];
}
