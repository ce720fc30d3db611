import { defineFinding } from '../model/define-finding.ts';
import { type Finding, SAME_KEY_UNKNOWN } from '../model/finding.ts';
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
      : [
          literal
            ? keyDiffers(differing, judgements, expectation)
            : keySourcesDiffer(judgements, expectation),
        ]),
    ...(open.length === 0 || (judgements.length === 1 && !literal)
      ? []
      : [notComparable({ open, all: judgements, variable: expectation.variable })]),
  ];
  if (madeUp.length > 0) findings.push(keyNotLookedUp(madeUp, expectation));
  return [...findings, ...sameSourceNotices(judgements, expectation)];
}

export const keyNotLookedUp = defineFinding(
  'key-not-looked-up',
  { error: 'holders-not-established' },
  (madeUp: readonly JudgedCopy[], { variable }: Expectation) => ({
    title: `${variable} is looked up by the CDK app, and the lookup was not answered`,
    detail: `${linesOf(madeUp)}\nThe CDK has put a made-up text in its place, so the value is not known here.`,
    remedy: `Let the containers read the parameter themselves: secrets: { ${variable}: ecs.Secret.fromSsmParameter(parameter) }. A value that is looked up is written into cdk.context.json and the template.`,
    where: madeUp.map(({ container }) => nameOf(container)).join(', '),
  }),
  SAME_KEY_UNKNOWN,
);

/** After a rollout the containers may all agree on another key: then the reason is a mismatch, and the caller says so. */
export const keyDiffers = defineFinding(
  'key-differs',
  [{ error: 'holders-disagree' }, { error: 'key-mismatch' }],
  (differing: readonly JudgedCopy[], all: readonly JudgedCopy[], { variable, keyInput }: Expectation) => {
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
      as: { error: 'holders-disagree' },
      title: `${firstOf(differing, differing.length)}: ${variable} is not the signing key`,
      detail: `${linesOf(differing)}\n${agreement}`,
      remedy: `Give every container the same value in the CDK app: ${variable}: process.env.${variable}, without trimming, quoting or a default.`,
      where: differing.map(({ container }) => nameOf(container)).join(', '),
    };
  },
);

/** The stage of the app, where it has stages. */
const environmentOf = (judgement: JudgedCopy | undefined): string =>
  judgement?.container.stackId.split('/').slice(0, -1).join('/') ?? '';

/** Several stages, and in each of them all containers read one secret. */
function isOneForEach(all: readonly JudgedCopy[]): boolean {
  const stages = Map.groupBy(all, environmentOf);
  return (
    stages.size > 1 &&
    !stages.has('') &&
    [...stages.values()].every(
      (some) => distinct(some.map(({ variable: { source } }) => source)).length === 1,
    )
  );
}

export const keySourcesDiffer = defineFinding(
  'key-sources-differ',
  { error: 'holders-disagree' },
  (all: readonly JudgedCopy[], { variable }: Expectation) => ({
    title: `The containers get ${variable} from different places`,
    detail: linesOf(all),
    remedy: isOneForEach(all)
      ? `Each environment has a secret of its own, as it should be. Name the one to deploy: stacks: ${environmentOf(all[0])}/**`
      : 'Create one ecs.Secret in the CDK app (same secret, JSON field and version) and give that one object to every container. Stacks that are environments of their own: name one in the input `stacks`.',
    where: all
      .filter(({ result }) => result === 'differs')
      .map(({ container }) => nameOf(container))
      .join(', '),
  }),
);

/** Of copies of which nothing shows that they are the same. */
type Open = {
  readonly open: readonly JudgedCopy[];
  readonly all: readonly JudgedCopy[];
  readonly variable: string;
};

const openText = ({ open, all }: Open) => ({
  detail: linesOf(all),
  where: open.map(({ container }) => nameOf(container)).join(', '),
});

const readAtDifferentTimes = defineFinding('key-read-at-different-times', 'warning', (copies: Open) => ({
  ...openText(copies),
  title: `The containers read ${copies.variable} from the same secret at different times`,
  remedy: 'Use ecs.Secret.fromSecretsManager(…) for all of them, so that a rotation reaches them together.',
}));

const inTwoRegions = defineFinding(
  'key-in-two-regions',
  'warning',
  (copies: Open) => ({
    ...openText(copies),
    title: `The containers read ${copies.variable} from a secret of one name in two regions`,
    remedy:
      'Check that one is the replica of the other: aws secretsmanager describe-secret --secret-id NAME shows PrimaryRegion.',
  }),
  SAME_KEY_UNKNOWN,
);

export const sourcesNotComparable = defineFinding(
  'key-sources-not-comparable',
  { error: 'holders-not-established' },
  (copies: Open) => ({
    ...openText(copies),
    title: `Nothing shows that the containers get the same ${copies.variable}`,
    remedy: 'Pass the key to all containers in the same way: the same text, or the same ecs.Secret object.',
  }),
);

function notComparable(copies: Open): Finding {
  if (copies.open.every(({ why }) => why.includes(', read '))) return readAtDifferentTimes(copies);
  return copies.open.every(({ why }) => why.includes(OTHER_REGION))
    ? inTwoRegions(copies)
    : sourcesNotComparable(copies);
}

const addressGiven = defineFinding(
  'secret-address-as-key',
  { error: 'holders-disagree' },
  ({ container }: JudgedCopy, { variable }: Expectation) => ({
    title: `${container.container} gets the address of a secret in place of the key`,
    detail: `${nameOf(container)}: ${variable} is set to the ARN or name of a secret, which is no secret itself. Anyone who knows it can sign tokens.`,
    remedy: `Move it from environment to secrets: secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }`,
    where: nameOf(container),
  }),
);

export const singleHolder = defineFinding(
  'single-holder',
  'notice',
  ({ container }: JudgedCopy, variable: string) => ({
    title: `Only one container has ${variable}`,
    detail: `${nameOf(container)} is the only one, so there was nothing to compare it with.`,
    remedy: 'If a second service signs or verifies with this key, name both in the input `containers`.',
    where: nameOf(container),
  }),
);

export const valueNotInAssembly = defineFinding(
  'key-value-not-in-assembly',
  'notice',
  (judgements: readonly JudgedCopy[], { keyInput }: Expectation) => ({
    title: 'The templates do not show the value of the key',
    detail: `${linesOf(judgements)}\nWhether that is the key of the input ${keyInput} can only be seen in production.`,
    remedy: 'Set backend-url and probe-path, so that the smoke test proves it.',
  }),
);

function sameSourceNotices(judgements: readonly JudgedCopy[], expectation: Expectation): readonly Finding[] {
  const [first] = judgements;
  if (!first || judgements.some(({ result, variable: { isAddress } }) => result === 'differs' || isAddress))
    return [];
  const alone = judgements.length > 1 ? [] : [singleHolder(first, expectation.variable)];
  const contradicted = judgements.length > 1 && judgements.some(({ result }) => result === 'not established');
  const literal = judgements.some(({ variable: { source } }) => source.kind === 'literal');
  return contradicted || literal ? alone : [...alone, valueNotInAssembly(judgements, expectation)];
}

const environmentNotReadable = defineFinding(
  'container-environment-not-readable',
  { error: 'holders-not-established' },
  (container: Container, variable: string) => ({
    title: `${container.container} does not visibly get ${variable}`,
    detail: `${nameOf(container)} takes variables from an environment file, an expression or one branch of a condition, where ${variable} may or may not be.`,
    remedy: `Pass ${variable} by name in the environment or the secrets of the container.`,
    where: nameOf(container),
  }),
);

const containerWithoutKey = defineFinding(
  'container-without-key',
  { error: 'holders-disagree' },
  (container: Container, variable: string) => ({
    title: `${container.container} does not get ${variable}`,
    detail: `${nameOf(container)} has ${container.variables.map(({ name }) => name).join(', ') || 'no variables'}.`,
    remedy: `Add ${variable} to its environment in the CDK app, or take it off the input \`containers\`.`,
    where: nameOf(container),
  }),
);

export const withoutKey = (container: Container, variable: string): Finding =>
  mayHave(container, variable)
    ? environmentNotReadable(container, variable)
    : containerWithoutKey(container, variable);

/** Names that a key of tokens often has. */
function mayBeNamed({ variables }: Container): string {
  const names = variables
    .map(({ name }) => name)
    .filter((name) => /jwt.*(?:key|secret)|(?:key|secret).*jwt/i.test(name));
  return names.length === 0 ? '' : `: has ${names.slice(0, 5).join(', ')}`;
}

export const noHolders = defineFinding(
  'no-holders',
  { error: 'no-holders' },
  (containers: readonly Container[], { variable, key }: Expectation) => {
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
      title: `No container of a task definition and no function gets ${variable}`,
      detail:
        lines.length === 0
          ? 'The stacks have no ECS task definition and no Lambda function.'
          : `Looked at:\n${lines.join('\n')}`,
      remedy: `Pass ${variable} to the containers in the CDK app, or name the variables that they use in the input jwt-secret-name.`,
    };
  },
);

export const declaredTwice = defineFinding(
  'variable-declared-twice',
  { error: 'holders-disagree' },
  (container: Container, variable: string) => ({
    title: `${container.container} declares ${variable} twice`,
    detail: `${nameOf(container)}: ${variablesNamed(container, variable)
      .map(({ list }) => list)
      .join(' and ')}. ECS refuses a name in both lists.`,
    remedy: 'Keep the entry in secrets and remove the one in environment.',
    where: nameOf(container),
  }),
);

export const strayHolders = defineFinding(
  'unnamed-holder-differs',
  'warning',
  (stray: readonly JudgedCopy[], variable: string) => ({
    title: `A container that the input \`containers\` does not name has another ${variable}`,
    detail: stray.map(({ container, why }) => `${nameOf(container)}: ${why}`).join('\n'),
    remedy: 'Add it to the input `containers`, or give its variable another name.',
  }),
);

export const mayHaveKey = defineFinding(
  'container-may-have-key',
  'warning',
  (unseen: readonly Container[], variable: string) => ({
    title: `${unseen[0]?.container ?? ''} may get ${variable} in a way that cannot be seen`,
    detail: unseen
      .map(
        (one) =>
          `${nameOf(one)}: takes variables from an environment file, an expression or one branch of a condition`,
      )
      .join('\n'),
    remedy: `Pass ${variable} by name, or name the containers that must have it in the input \`containers\`.`,
    where: unseen.map(nameOf).join(', '),
  }),
  SAME_KEY_UNKNOWN,
);

export const containerUnknown = defineFinding(
  'container-unknown',
  { error: 'holders-disagree' },
  (unknown: readonly string[], present: readonly Named[], owner: 'app' | 'services') => {
    const list = [...new Set(labelsOf(present).values())].join(', ') || 'no container at all';
    return {
      title:
        owner === 'app'
          ? `The stacks have no container ${unknown[0]}`
          : `No service has a container ${unknown[0]}`,
      detail: `Not found: ${unknown.join(', ')}\nThe ${owner === 'app' ? 'stacks' : 'services'} have: ${list}`,
      remedy: 'Correct the input `containers`, or leave it out to check every container that has the key.',
      where: 'containers',
    };
  },
);

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
  return unknown.length === 0 ? [] : [containerUnknown(unknown, present, owner)];
}

/** For certain not the source of the template. */
export const registeredSourceDiffers = defineFinding(
  'registered-source-differs',
  { error: 'holders-disagree' },
  (changed: readonly Holder[], family: string) => ({
    title: 'The registered task definition takes the key from elsewhere than the template',
    detail: `${family}: ${changed.map(({ container }) => container).join(', ')}`,
    remedy:
      'Look for another workflow or script that registers revisions of this task definition, then deploy again.',
    where: family,
  }),
);

export const containerGone = defineFinding(
  'registered-container-missing',
  { error: 'holders-disagree' },
  (container: string, family: string) => ({
    title: `${container} is not in the registered task definition`,
    detail: `${family} was registered without the container ${container}, which gets the key in the template.`,
    remedy:
      'Look for another workflow or script that registers revisions of this task definition, then deploy again.',
    where: family,
  }),
);

/** Not every service has to hold the key; that one of them does is for the caller to see. */
export const noHolderHere = defineFinding(
  'no-holder-in-task-definition',
  'notice',
  ({ detail, remedy }: Finding, family: string) => ({
    title: `No container of ${family} gets the key`,
    detail,
    remedy,
    where: family,
  }),
);

export const MAX_PLACES = 20;

/** Places outside of containers and functions that give something the variable. */
type Elsewhere = {
  readonly variable: string;
  readonly lines: readonly string[];
  readonly places: readonly string[];
};

/** `isAsked`: whether one of them may be what the input `containers` means. */
export const keyElsewhere = defineFinding(
  'key-elsewhere-not-understood',
  [{ error: 'holders-not-established' }, 'warning'],
  ({ variable, lines, places }: Elsewhere, isAsked: boolean) => {
    const more = lines.length - MAX_PLACES;
    return {
      as: isAsked ? { error: 'holders-not-established' } : 'warning',
      title: `${variable} is also given in a place that is not understood`,
      detail: [...lines.slice(0, MAX_PLACES), ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
      remedy: `Only containers of ECS task definitions and Lambda functions are read. Remove ${variable} from these places, or name in the input \`containers\` the containers that must have the key.`,
      where: places.slice(0, MAX_PLACES).join(', '),
    };
  },
  SAME_KEY_UNKNOWN,
);
