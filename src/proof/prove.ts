import type { Finding } from '../model/finding.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { scopeOf } from '../template/evaluate.ts';
import { finderOf } from './companions.ts';
import { distinct } from './compare.ts';
import { copiesIn, copiesInTags, copyFindings } from './copies.ts';
import { noHolders, unknownContainers } from './findings.ts';
import type { Expectation, Holder } from './holder.ts';
import { containersIn, holdersIn, type KnownVariables, underOneName, variablesNamed } from './holders.ts';
import {
  elsewhereFindings,
  elsewhereLines,
  elsewhereRows,
  givenByResources,
  givenBySections,
  judgeElsewhere,
} from './key-elsewhere.ts';
import { type Proof, proveContainers, withoutSecrets } from './same-key.ts';
import { serviceFindings, servicesIn } from './services.ts';

type AssemblyProof = Proof & { readonly holders: readonly Holder[] };

/** Whether all containers of these stacks get the same key, and the one that was given; no AWS is asked. */
export function proveHolders(stacks: readonly AssemblyStack[], expectation: Expectation): AssemblyProof {
  const found = readApp(stacks, expectation);
  const containers = underOneName(found.containers, expectation);
  const holders = containers.filter(
    (container) => variablesNamed(container, expectation.variable).length > 0,
  );
  const proof = proveContainers(containers, expectation);
  const sources = distinct(
    holders.flatMap((container) =>
      variablesNamed(container, expectation.variable).map(({ source }) => source),
    ),
  );
  const elsewhere = judgeElsewhere(found.elsewhere, expectation, sources);
  const findings = [
    ...unknownContainers(containers, expectation, 'app'),
    ...proof.findings.map((finding) => withPlaces(finding, elsewhereLines(elsewhere))),
    ...serviceFindings(found.services, holders),
    ...elsewhereFindings(elsewhere, expectation),
    ...copyFindings(found.copies, expectation),
  ];
  return {
    ...withoutSecrets(
      { rows: [...proof.rows, ...elsewhereRows(elsewhere, expectation.variable)], findings },
      expectation,
    ),
    holders: holders.flatMap((container) => holdersIn(container, expectation.variable)),
  };
}

/** One template after the other, and of each all that the proof asks of it: the templates of a large app take much memory. */
function readApp(stacks: readonly AssemblyStack[], expectation: Expectation) {
  const known: KnownVariables = new Map();
  const holds = finderOf(expectation.key, expectation.previousKey);
  const read = stacks.map((stack) => ({
    tags: copiesInTags(stack, holds),
    templates: stack.templates.map((template) => {
      const scope = () => scopeOf(stack, template, stacks);
      return {
        containers: containersIn(scope(), known),
        services: servicesIn(scope()),
        byResources: givenByResources(scope(), expectation),
        bySections: givenBySections(scope(), expectation),
        copies: copiesIn(scope(), holds),
      };
    }),
  }));
  const templates = read.flatMap((stack) => stack.templates);
  return {
    containers: templates.flatMap(({ containers }) => containers),
    services: templates.flatMap(({ services }) => services),
    elsewhere: [
      ...templates.flatMap(({ byResources }) => byResources),
      ...templates.flatMap(({ bySections }) => bySections),
    ],
    copies: read.flatMap(({ tags, templates }) => [...tags, ...templates.flatMap(({ copies }) => copies)]),
  };
}

/** What there is in place of a container, where none was found. */
const withPlaces = (finding: Finding, lines: readonly string[]): Finding =>
  finding.code === noHolders.code && lines.length > 0
    ? { ...finding, detail: `${finding.detail}\nGiven elsewhere:\n${lines.join('\n')}` }
    : finding;
