import { groupBy } from '../lib/groups.ts';
import { defineFinding } from '../model/define-finding.ts';
import { type Finding, SAME_KEY_UNKNOWN } from '../model/finding.ts';
import { type JudgedCopy, nameOf, OTHER_REGION } from './agreement.ts';
import { distinct } from './compare.ts';
import type { Expectation } from './holder.ts';
import { isMadeUp } from './key-source.ts';

/** Findings about the copies of the key that have to be the same. */

const linesOf = (judgements: readonly JudgedCopy[]): string =>
  judgements
    .map(
      ({ container, variable: { alias }, why }) => `${nameOf(container)}: ${alias ? `${alias} ` : ''}${why}`,
    )
    .join('\n');

const firstOf = ([first]: readonly JudgedCopy[], more: number): string =>
  `${first?.container.container ?? ''}${more > 1 ? ` and ${more - 1} more` : ''}`;

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
  (differing: readonly JudgedCopy[], all: readonly JudgedCopy[], { variable, givenKey }: Expectation) => {
    const same = all.filter(({ result }) => result === 'same');
    const others = new Set(
      differing.flatMap(({ variable: { source } }) =>
        source.kind === 'literal' ? [source.value.reveal()] : [],
      ),
    );
    const agreement =
      same.length > 0
        ? `These get exactly ${givenKey}: ${same.map(({ container }) => nameOf(container)).join(', ')}`
        : differing.length > 1 && others.size === 1
          ? `They agree with one another, but none of them gets ${givenKey}.`
          : `None of the containers gets ${givenKey}.`;
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
  const stages = groupBy(all, environmentOf);
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
  (judgements: readonly JudgedCopy[], { givenKey }: Expectation) => ({
    title: 'The templates do not show the value of the key',
    detail: `${linesOf(judgements)}\nWhether that is ${givenKey} can only be seen in production.`,
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
