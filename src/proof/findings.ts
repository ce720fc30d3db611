import { groupBy } from '../lib/groups.ts';
import type { Finding } from '../model/finding.ts';
import { type JudgedCopy, nameOf, OTHER_REGION } from './agreement.ts';
import { distinct } from './compare.ts';
import { isCalled, labelsOf, type Named } from './container-names.ts';
import type { Expectation, Holder } from './holder.ts';
import { type Container, mayHave, variablesNamed } from './holders.ts';
import { isMadeUp } from './key-source.ts';

/** Findings about the copies of the key in the environments of containers and functions. */

const linesOf = (judgements: readonly JudgedCopy[]): string =>
  judgements
    .map(
      ({ container, variable: { alias }, why }) => `${nameOf(container)}: ${alias ? `${alias} ` : ''}${why}`,
    )
    .join('\n');

const firstOf = ([first]: readonly JudgedCopy[], more: number): string =>
  `${first?.container.container ?? ''}${more > 1 ? ` and ${more - 1} more` : ''}`;

/** Findings about the copies that have to be the same. */
export function agreementFindings(
  judgements: readonly JudgedCopy[],
  expectation: Expectation,
): readonly Finding[] {
  const differing = judgements.filter(({ result, variable }) => result === 'differs' && !variable.isAddress);
  const madeUp = judgements.filter(({ variable: { source } }) => isMadeUp(source));
  const open = judgements.filter(
    ({ result, variable: { source } }) => result === 'not established' && !isMadeUp(source),
  );
  const literal = judgements.some(({ variable }) => variable.source.kind === 'literal');
  const findings: Finding[] = [
    ...judgements.filter(({ variable }) => variable.isAddress).map((one) => addressGiven(one, expectation)),
    ...(differing.length === 0
      ? []
      : [literal ? textsDiffer(differing, judgements, expectation) : sourcesDiffer(judgements, expectation)]),
    ...(open.length === 0 || (judgements.length === 1 && !literal)
      ? []
      : [notComparable(open, judgements, expectation)]),
  ];
  if (madeUp.length > 0) findings.push(notLookedUp(madeUp, expectation));
  return [...findings, ...sameSourceNotices(judgements, expectation)];
}

const notLookedUp = (madeUp: readonly JudgedCopy[], { variable }: Expectation): Finding => ({
  code: 'key-not-looked-up',
  severity: 'error',
  failureReason: 'holders-not-established',
  title: `${variable} is looked up by the CDK app, and the lookup was not answered`,
  detail: `${linesOf(madeUp)}\nThe CDK has put a made-up text in its place, so the value is not known here.`,
  remedy: `Let the containers read the parameter themselves: secrets: { ${variable}: ecs.Secret.fromSsmParameter(parameter) }. A value that is looked up is written into cdk.context.json and the template.`,
  where: madeUp.map(({ container }) => nameOf(container)).join(', '),
});

function textsDiffer(
  differing: readonly JudgedCopy[],
  all: readonly JudgedCopy[],
  { variable, keyInput }: Expectation,
): Finding {
  const same = all.filter(({ result }) => result === 'same');
  const others = new Set(
    differing.flatMap(({ variable: { source } }) =>
      source.kind === 'literal' ? [source.value.reveal()] : [],
    ),
  );
  const agreement =
    same.length > 0
      ? `These get exactly the key of the input ${keyInput}: ${same.map(({ container }) => nameOf(container)).join(', ')}`
      : differing.length > 1 && others.size === 1
        ? `They agree with one another, but none of them gets the key of the input ${keyInput}.`
        : `None of the containers gets the key of the input ${keyInput}.`;
  return {
    code: 'key-differs',
    severity: 'error',
    failureReason: 'holders-disagree',
    title: `${firstOf(differing, differing.length)}: ${variable} is not the signing key`,
    detail: `${linesOf(differing)}\n${agreement}`,
    remedy: `Give every container the same value in the CDK app: ${variable}: process.env.${variable}, without trimming, quoting or a default.`,
    where: differing.map(({ container }) => nameOf(container)).join(', '),
  };
}

/** The stage of the app, where it has stages. */
const environmentOf = (judgement: JudgedCopy | undefined): string =>
  judgement?.container.stackId.split('/').slice(0, -1).join('/') ?? '';

/** Several stages, and in each of them all containers read one secret. */
function isOneForEach(all: readonly JudgedCopy[]): boolean {
  const stages = groupBy(all, environmentOf);
  return (
    stages.size > 1 &&
    !stages.has('') &&
    [...stages.values()].every(
      (some) => distinct(some.map(({ variable: { source } }) => source)).length === 1,
    )
  );
}

const sourcesDiffer = (all: readonly JudgedCopy[], { variable }: Expectation): Finding => ({
  code: 'key-sources-differ',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `The containers get ${variable} from different places`,
  detail: linesOf(all),
  remedy: isOneForEach(all)
    ? `Each environment has a secret of its own, as it should be. Name the one to deploy: stacks: ${environmentOf(all[0])}/**`
    : 'Create one ecs.Secret in the CDK app (same secret, JSON field and version) and give that one object to every container. Stacks that are environments of their own: name one in the input `stacks`.',
  where: all
    .filter(({ result }) => result === 'differs')
    .map(({ container }) => nameOf(container))
    .join(', '),
});

function notComparable(
  open: readonly JudgedCopy[],
  all: readonly JudgedCopy[],
  { variable }: Expectation,
): Finding {
  const text = {
    detail: linesOf(all),
    where: open.map(({ container }) => nameOf(container)).join(', '),
  };
  if (open.every(({ why }) => why.includes(', read '))) {
    return {
      ...text,
      code: 'key-read-at-different-times',
      severity: 'warning',
      title: `The containers read ${variable} from the same secret at different times`,
      remedy:
        'Use ecs.Secret.fromSecretsManager(…) for all of them, so that a rotation reaches them together.',
    };
  }
  if (open.every(({ why }) => why.includes(OTHER_REGION))) {
    return {
      ...text,
      code: 'key-in-two-regions',
      severity: 'warning',
      title: `The containers read ${variable} from a secret of one name in two regions`,
      remedy:
        'See that one is the replica of the other: aws secretsmanager describe-secret --secret-id NAME shows PrimaryRegion.',
    };
  }
  return {
    ...text,
    code: 'key-sources-not-comparable',
    severity: 'error',
    failureReason: 'holders-not-established',
    title: `Nothing shows that the containers get the same ${variable}`,
    remedy:
      'Pass the key to all containers in one and the same way: the same text, or the same ecs.Secret object.',
  };
}

const addressGiven = ({ container }: JudgedCopy, { variable }: Expectation): Finding => ({
  code: 'secret-address-as-key',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `${container.container} gets the address of a secret in place of the key`,
  detail: `${nameOf(container)}: ${variable} is set to the ARN or name of a secret, which is no secret itself. Whoever knows it can sign tokens.`,
  remedy: `Move it from environment to secrets: secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }`,
  where: nameOf(container),
});

function sameSourceNotices(
  judgements: readonly JudgedCopy[],
  { variable, keyInput }: Expectation,
): readonly Finding[] {
  const [first] = judgements;
  if (!first || judgements.some(({ result, variable: { isAddress } }) => result === 'differs' || isAddress))
    return [];
  const alone: readonly Finding[] =
    judgements.length > 1
      ? []
      : [
          {
            code: 'single-holder',
            severity: 'notice',
            title: `Only one container has ${variable}`,
            detail: `${nameOf(first.container)} is the only one, so there was nothing to compare it with.`,
            remedy:
              'If a second service signs or verifies with this key, name both in the input `containers`.',
            where: nameOf(first.container),
          },
        ];
  const contradicted = judgements.length > 1 && judgements.some(({ result }) => result === 'not established');
  const literal = judgements.some(({ variable: { source } }) => source.kind === 'literal');
  if (contradicted || literal) return alone;
  return [
    ...alone,
    {
      code: 'key-value-not-in-assembly',
      severity: 'notice',
      title: 'The templates do not show the value of the key',
      detail: `${linesOf(judgements)}\nWhether that is the key of the input ${keyInput} can only be seen in production.`,
      remedy: 'Set backend-url and probe-path, so that the smoke test proves it.',
    },
  ];
}

export const withoutKey = (container: Container, variable: string): Finding => {
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

export function noHolders(containers: readonly Container[], { variable, key }: Expectation): Finding {
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

export const declaredTwice = (container: Container, variable: string): Finding => ({
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

export const strayHolders = (stray: readonly JudgedCopy[], variable: string): Finding => ({
  code: 'unnamed-holder-differs',
  severity: 'warning',
  title: `A container that the input \`containers\` does not name has another ${variable}`,
  detail: stray.map(({ container, why }) => `${nameOf(container)}: ${why}`).join('\n'),
  remedy: 'Add it to the input `containers`, or give its variable another name.',
});

export const mayHaveKey = (unseen: readonly Container[], variable: string): Finding => ({
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

/**
 * Names of the input `containers` that no container has: a misspelt name would leave out the very container that it means.
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

/** For certain not the source of the template. */
export const registeredSourceDiffers = (changed: readonly Holder[], family: string): Finding => ({
  code: 'registered-source-differs',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: 'The registered task definition takes the key from elsewhere than the template',
  detail: `${family}: ${changed.map(({ container }) => container).join(', ')}`,
  remedy:
    'Look for another workflow or script that registers revisions of this task definition, then deploy again.',
  where: family,
});

export const containerGone = (container: string, family: string): Finding => ({
  code: 'registered-container-missing',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `${container} is not in the registered task definition`,
  detail: `${family} was registered without the container ${container}, which gets the key in the template.`,
  remedy:
    'Look for another workflow or script that registers revisions of this task definition, then deploy again.',
  where: family,
});

/** Not every service has to hold the key; that one of them does is for the caller to see. */
export const noHolderHere = ({ detail, remedy }: Finding, family: string): Finding => ({
  code: 'no-holder-in-task-definition',
  severity: 'notice',
  title: `No container of ${family} gets the key`,
  detail,
  remedy,
  where: family,
});
