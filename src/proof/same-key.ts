import { memoized } from '../lib/memoized.ts';
import type { Finding } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { type JudgedCopy, judgeCopies } from './agreement.ts';
import { agreementFindings } from './agreement-findings.ts';
import {
  expirationFindings,
  otherNameFindings,
  plaintextFindings,
  previousKeyFindings,
} from './companions.ts';
import { distinct } from './compare.ts';
import { isOneOf, labelsOf } from './container-names.ts';
import { declaredTwice, mayHaveKey, noHolders, strayHolders, withoutKey } from './findings.ts';
import type { Expectation } from './holder.ts';
import { type Container, mayHave, variablesNamed } from './holders.ts';
import { describeSource } from './key-source.ts';

/**
 * `rows` is for the table; whether the run may go on is said by errors among the `findings` alone. A row reads `not established`
 * without an error when a single container takes the key from a reference: nothing contradicts it, and nothing proves it.
 */
export type Proof = { readonly rows: readonly HolderRow[]; readonly findings: readonly Finding[] };

/**
 * The comparison itself, for containers from wherever they were read. `required` are the names that must not lack the variable;
 * which copies have to be the key is up to `expectation.containers`.
 */
export function proveContainers(
  containers: readonly Container[],
  expectation: Expectation,
  required: readonly string[] = expectation.containers,
): Proof {
  const { variable } = expectation;
  const sorted = sortContainers(containers, expectation, required);
  const { holders, named, without, unseen, copies } = sorted;
  const stray = sorted.otherCopies.filter(({ result }) => result === 'differs');
  const sources = distinct(copies.map(({ variable: { source } }) => source));
  return {
    rows: rowsOf(sorted, variable),
    findings: [
      ...without.map((container) => withoutKey(container, variable)),
      ...(holders.length === 0 && without.length === 0 ? [noHolders(containers, expectation)] : []),
      ...holders.filter((one) => isDeclaredTwice(one, variable)).map((one) => declaredTwice(one, variable)),
      ...agreementFindings(copies, expectation),
      ...(stray.length > 0 ? [strayHolders(stray, variable)] : []),
      ...(unseen.length > 0 && expectation.containers.length === 0 ? [mayHaveKey(unseen, variable)] : []),
      ...plaintextFindings(containers, sources, expectation),
      ...expirationFindings(named, expectation),
      ...previousKeyFindings(named, expectation),
      ...otherNameFindings(containers, sources, expectation),
    ],
  };
}

type SortedContainers = {
  readonly containers: readonly Container[];
  readonly holders: readonly Container[];
  /** Holders whose copy has to be the key. */
  readonly named: readonly Container[];
  /** Those that must not lack the variable, and do. */
  readonly without: readonly Container[];
  /** Those that may have it unseen. */
  readonly unseen: readonly Container[];
  readonly copies: readonly JudgedCopy[];
  /** Of holders that are not named: judged by the same rule, but not asked to be right. */
  readonly otherCopies: readonly JudgedCopy[];
};

function sortContainers(
  containers: readonly Container[],
  expectation: Expectation,
  required: readonly string[],
): SortedContainers {
  const { variable, containers: names } = expectation;
  const isNamed = (one: Container): boolean => names.length === 0 || isOneOf(one, names);
  const holders = containers.filter((container) => variablesNamed(container, variable).length > 0);
  const having = new Set(holders);
  const without = containers.filter((one) => isOneOf(one, required) && !having.has(one));
  const lacking = new Set(without);
  // With no holder at all they are part of that finding.
  const unseen = containers.filter(
    (one) => mayHave(one, variable) && holders.length > 0 && !having.has(one) && !lacking.has(one),
  );
  const named = holders.filter(isNamed);
  const all = judgeCopies(holders, expectation);
  const copies = names.length === 0 ? all : judgeCopies(named, expectation);
  const otherCopies = all.filter(({ container }) => !isNamed(container));
  return { containers, holders, named, without, unseen, copies, otherCopies };
}

function rowsOf(
  { containers, without, unseen, copies, otherCopies }: SortedContainers,
  variable: string,
): readonly HolderRow[] {
  const labels = labelsOf(containers);
  const describe = memoized(describeSource);
  const row = (
    one: Container,
    more: Pick<HolderRow, 'source' | 'result'> & Partial<HolderRow>,
  ): HolderRow => ({ stack: one.stackId, container: labels.get(one) ?? one.container, variable, ...more });
  return [
    ...[...copies, ...otherCopies].map(({ container, variable: { source, alias = variable }, result }) =>
      row(container, { variable: alias, source: describe(source), result }),
    ),
    ...without.map((one) =>
      row(one, { source: '', result: mayHave(one, variable) ? 'not established' : 'missing' }),
    ),
    ...unseen.map((one) => row(one, { source: '', result: 'not established' })),
  ];
}

/** A secret may hide where only names are expected, e.g. as a container's name: nothing of it leaves this place. */
export function withoutSecrets({ rows, findings }: Proof, expectation: Expectation): Proof {
  const redactor = createRedactor();
  const { key, previousKey, otherSecrets } = expectation;
  for (const secret of [key, ...(previousKey ? [previousKey] : []), ...otherSecrets])
    redactor.add(secret.reveal());
  const clean = (text: string) => (redactor.holds(text) ? redactor.redact(text) : text);
  return {
    rows: rows.map((one) => ({
      ...one,
      stack: clean(one.stack),
      container: clean(one.container),
      source: clean(one.source),
    })),
    findings: findings.map((finding) => ({
      ...finding,
      title: shortened(clean(finding.title)),
      detail: clean(finding.detail),
      remedy: clean(finding.remedy),
      ...(finding.where === undefined ? {} : { where: clean(finding.where) }),
    })),
  };
}

const shortened = (title: string): string => (title.length > 100 ? `${title.slice(0, 99)}…` : title);

/** Under one of its names; two names with one key each are no mistake. */
const isDeclaredTwice = (container: Container, variable: string): boolean => {
  const names = variablesNamed(container, variable).map(({ alias }) => alias);
  return new Set(names).size < names.length;
};
