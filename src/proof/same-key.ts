import type { Finding } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import { createRedactor } from '../redaction/redactor.ts';
import { agreementFindings, judge, nameOf } from './agreement.ts';
import { expirationFindings, otherNameFindings, previousKeyFindings } from './companions.ts';
import { distinct } from './compare.ts';
import { isOneOf, labelsOf } from './container-names.ts';
import type { Expectation } from './expectation.ts';
import { type Container, mayHave, variablesNamed } from './holders.ts';
import { describeSource } from './key-source.ts';
import { plaintextFindings } from './plaintext.ts';

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
  const isNamed = (one: Container) =>
    expectation.containers.length === 0 || isOneOf(one, expectation.containers);
  const holders = containers.filter((container) => variablesNamed(container, variable).length > 0);
  const having = new Set(holders);
  const without = containers.filter((one) => isOneOf(one, required) && !having.has(one));
  const lacking = new Set(without);
  // With no holder at all they are part of that finding.
  const unseen = containers.filter(
    (one) => mayHave(one, variable) && holders.length > 0 && !having.has(one) && !lacking.has(one),
  );
  // The unnamed ones are measured by the same rule, but nobody asked for them to be right.
  const all = judge(holders, expectation);
  const named = expectation.containers.length === 0 ? all : judge(holders.filter(isNamed), expectation);
  const stray = all.filter(({ container, result }) => !isNamed(container) && result === 'differs');
  const sources = distinct(named.map(({ variable: { source } }) => source));
  const labels = labelsOf(containers);
  const row = (
    one: Container,
    more: Pick<HolderRow, 'source' | 'result'> & Partial<HolderRow>,
  ): HolderRow => ({ stack: one.stackId, container: labels.get(one) ?? one.container, variable, ...more });
  return {
    rows: [...named, ...all.filter(({ container }) => !isNamed(container))]
      .map(({ container, variable: { source, alias = variable }, result }) =>
        row(container, { variable: alias, source: describeSource(source), result }),
      )
      .concat(
        without.map((one) =>
          row(one, { source: '', result: mayHave(one, variable) ? 'not established' : 'missing' }),
        ),
      )
      .concat(unseen.map((one) => row(one, { source: '', result: 'not established' }))),
    findings: [
      ...without.map((container) => withoutKey(container, variable)),
      ...(holders.length === 0 && without.length === 0 ? [noHolders(containers, expectation)] : []),
      ...holders.filter((one) => isDeclaredTwice(one, variable)).map((one) => declaredTwice(one, variable)),
      ...agreementFindings(named, expectation),
      ...(stray.length > 0
        ? [
            strayHolders(
              stray.map(({ container, why }) => `${nameOf(container)}: ${why}`),
              variable,
            ),
          ]
        : []),
      ...(unseen.length > 0 && expectation.containers.length === 0 ? [mayHaveKey(unseen, variable)] : []),
      ...plaintextFindings(containers, sources, expectation),
      ...expirationFindings(holders.filter(isNamed), expectation),
      ...previousKeyFindings(holders.filter(isNamed), expectation),
      ...otherNameFindings(containers, sources, expectation),
    ],
  };
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

const withoutKey = (container: Container, variable: string): Finding => {
  const isOpen = mayHave(container, variable);
  const shared = {
    title: `${container.container} does not ${isOpen ? 'visibly ' : ''}get ${variable}`,
    where: nameOf(container),
  };
  if (isOpen) {
    return {
      ...shared,
      code: 'container-environment-not-readable',
      severity: 'error',
      failureReason: 'holders-not-established',
      detail: `${nameOf(container)} takes variables from an environment file, an expression or one branch of a condition, where ${variable} may or may not be.`,
      remedy: `Pass ${variable} by name in the environment or the secrets of the container.`,
    };
  }
  return {
    ...shared,
    code: 'container-without-key',
    severity: 'error',
    failureReason: 'holders-disagree',
    detail: `${nameOf(container)} has ${container.variables.map(({ name }) => name).join(', ') || 'no variables'}.`,
    remedy: `Add ${variable} to its environment in the CDK app, or take it off the input \`containers\`.`,
  };
};

/** Names that a key of tokens often has. */
function mayBeNamed({ variables }: Container): string {
  const names = variables
    .map(({ name }) => name)
    .filter((name) => /jwt.*(?:key|secret)|(?:key|secret).*jwt/i.test(name));
  return names.length === 0 ? '' : `: has ${names.slice(0, 5).join(', ')}`;
}

function noHolders(containers: readonly Container[], { variable, key }: Expectation): Finding {
  const lines = containers.map((container) => {
    const other = container.variables.find(
      ({ source }) => source.kind === 'literal' && source.value.equals(key),
    );
    const note = other
      ? `: a different name for it, ${other.name}`
      : mayHave(container, variable)
        ? ': takes variables from elsewhere'
        : mayBeNamed(container);
    return `${nameOf(container)}${note}`;
  });
  return {
    code: 'no-holders',
    severity: 'error',
    failureReason: 'no-holders',
    title: `No container of a task definition and no function gets ${variable}`,
    detail:
      lines.length === 0
        ? 'The stacks have no ECS task definition and no Lambda function.'
        : `Looked at:\n${lines.join('\n')}`,
    remedy: `Pass ${variable} to the containers in the CDK app, or name the variables that they use in the input jwt-secret-name.`,
  };
}

/** Under one of its names; two names with one key each are no mistake. */
const isDeclaredTwice = (container: Container, variable: string): boolean => {
  const names = variablesNamed(container, variable).map(({ alias }) => alias);
  return new Set(names).size < names.length;
};

const declaredTwice = (container: Container, variable: string): Finding => ({
  code: 'variable-declared-twice',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `${container.container} declares ${variable} twice`,
  detail: `${nameOf(container)}: ${variablesNamed(container, variable)
    .map(({ list }) => list)
    .join(' and ')}. ECS refuses a name in both lists.`,
  remedy: 'Keep the entry in secrets and remove the one in environment.',
  where: nameOf(container),
});

const strayHolders = (lines: readonly string[], variable: string): Finding => ({
  code: 'unnamed-holder-differs',
  severity: 'warning',
  title: `A container that the input \`containers\` does not name has another ${variable}`,
  detail: lines.join('\n'),
  remedy: 'Add it to the input `containers`, or give its variable another name.',
});

const mayHaveKey = (unseen: readonly Container[], variable: string): Finding => ({
  code: 'container-may-have-key',
  severity: 'warning',
  title: `${unseen[0]?.container ?? ''} may get ${variable} unseen`,
  detail: unseen
    .map(
      (one) =>
        `${nameOf(one)}: takes variables from an environment file, an expression or one branch of a condition`,
    )
    .join('\n'),
  remedy: `Pass ${variable} by name, or name the containers that must have it in the input \`containers\`.`,
  where: unseen.map(nameOf).join(', '),
});
