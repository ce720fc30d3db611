import type { Finding } from '../model/finding.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { distinct } from './compare.ts';
import { copyFindings } from './copies.ts';
import type { Expectation } from './expectation.ts';
import type { Holder } from './holder.ts';
import { findContainers, holdersIn, underOneName, variablesNamed } from './holders.ts';
import { elsewhereFindings, elsewhereLines, elsewhereRows, findElsewhere } from './key-elsewhere.ts';
import { type Proof, proveContainers, withoutSecrets } from './same-key.ts';
import { serviceFindings } from './services.ts';
import { unknownContainers } from './unknown-containers.ts';

export type { Expectation } from './expectation.ts';
export {
  proveRegistered,
  proveTogether,
  type RegisteredTaskDefinition,
  type RunningTaskDefinition,
  registeredContainers,
} from './registered.ts';

type AssemblyProof = Proof & { readonly holders: readonly Holder[] };

/** Whether all containers of these stacks get the same key, and the one that was given; no AWS is asked. */
export function proveHolders(stacks: readonly AssemblyStack[], expectation: Expectation): AssemblyProof {
  const containers = underOneName(findContainers(stacks), expectation);
  const holders = containers.filter(
    (container) => variablesNamed(container, expectation.variable).length > 0,
  );
  const proof = proveContainers(containers, expectation);
  const sources = distinct(
    holders.flatMap((container) =>
      variablesNamed(container, expectation.variable).map(({ source }) => source),
    ),
  );
  const elsewhere = findElsewhere(stacks, expectation, sources);
  const findings = [
    ...unknownContainers(containers, expectation, 'app'),
    ...proof.findings.map((finding) => withPlaces(finding, elsewhereLines(elsewhere))),
    ...serviceFindings(stacks, holders),
    ...elsewhereFindings(elsewhere, expectation),
    ...copyFindings(stacks, expectation),
  ];
  return {
    ...withoutSecrets(
      { rows: [...proof.rows, ...elsewhereRows(elsewhere, expectation.variable)], findings },
      expectation,
    ),
    holders: holders.flatMap((container) => holdersIn(container, expectation.variable)),
  };
}

/** What there is in place of a container, where none was found. */
const withPlaces = (finding: Finding, lines: readonly string[]): Finding =>
  finding.code === 'no-holders' && lines.length > 0
    ? { ...finding, detail: `${finding.detail}\nGiven elsewhere:\n${lines.join('\n')}` }
    : finding;
