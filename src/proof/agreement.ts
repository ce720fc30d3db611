import type { Finding } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import {
  areInTwoRegions,
  compareSources,
  distinct,
  identityOf,
  readAtDifferentTimes,
  splitPlace,
} from './compare.ts';
import { explainDifference } from './difference.ts';
import type { Expectation } from './expectation.ts';
import type { KeySource } from './holder.ts';
import { type Container, type Variable, variablesNamed } from './holders.ts';
import { describeSource, isMadeUp } from './key-source.ts';

/** What was found out about one container's copy. */
type Judgement = {
  readonly container: Container;
  readonly variable: Variable;
  readonly result: HolderRow['result'];
  /** Half a sentence, e.g. `has a trailing newline`. */
  readonly why: string;
};

/** Name and place of a container, for people. */
export function nameOf({ container, stackId, logicalId, kind }: Container): string {
  if (kind === 'function') return `function ${container} in ${stackId}`;
  return `${container} in ${stackId}${stackId === logicalId ? '' : ` (${logicalId})`}`;
}

/** Compares the copies of all holders with the key, or with one another where the assembly does not show them. */
export function judge(holders: readonly Container[], expectation: Expectation): readonly Judgement[] {
  const copies = holders.flatMap((container) =>
    variablesNamed(container, expectation.variable).map((variable) => ({ container, variable })),
  );
  const shown = copies.some(({ variable }) => variable.source.kind === 'literal');
  const sources = copies.filter(({ variable }) => !variable.isAddress).map(({ variable }) => variable.source);
  const baseline = mostCommon(sources);
  const regions = baseline !== undefined && distinct(sources).some((one) => areInTwoRegions(one, baseline));
  return copies.map(({ container, variable }) => ({
    container,
    variable,
    ...(shown || variable.isAddress || !baseline
      ? judgeText(variable, expectation)
      : judgeReference(variable.source, { baseline, count: sources.length, regions })),
  }));
}

type Result = Pick<Judgement, 'result' | 'why'>;

function judgeText({ source, isAddress }: Variable, expectation: Expectation): Result {
  if (isAddress) return { result: 'differs', why: 'is the ARN or name of a secret, not what is in it' };
  if (isMadeUp(source))
    return { result: 'not established', why: 'comes from a lookup that was not answered here' };
  if (source.kind !== 'literal') {
    return {
      result: 'not established',
      why: `comes from ${describeSource(source)}, which cannot be compared with a text`,
    };
  }
  const why = explainDifference(source.value.reveal(), expectation);
  return why === undefined ? { result: 'same', why: 'is the key' } : { result: 'differs', why };
}

/** Said of a copy whose name is that of the others, in another region. */
const OTHER_REGION = ', and others from ';

const regionOf = (source: KeySource): string =>
  ('reference' in source ? splitPlace(source.reference).place[0] : undefined) || 'the region of the stack';

type Others = { readonly baseline: KeySource; readonly count: number; readonly regions: boolean };

function judgeReference(source: KeySource, { baseline, count, regions }: Others): Result {
  const why = `comes from ${describeSource(source)}${regions ? ` in ${regionOf(source)}` : ''}`;
  if (areInTwoRegions(source, baseline))
    return { result: 'not established', why: `${why}${OTHER_REGION}${regionOf(baseline)}` };
  const comparison = compareSources(source, baseline);
  if (comparison === 'different') return { result: 'differs', why };
  if (comparison === 'unknown') return { result: 'not established', why };
  if (readAtDifferentTimes(source, baseline)) {
    const moment =
      'injected' in source && source.injected === 'deployment' ? 'at deployment' : 'when a task starts';
    return { result: 'not established', why: `${why}, read ${moment}` };
  }
  // One reference alone is the same as nothing: what it leads to is for the smoke test to find out.
  return { result: count > 1 ? 'same' : 'not established', why };
}

/** The first one of those that most copies come from. */
function mostCommon(sources: readonly KeySource[]): KeySource | undefined {
  const groups = [...Map.groupBy(sources, identityOf).values()];
  return groups.reduce((most, group) => (group.length > most.length ? group : most), groups[0] ?? [])[0];
}

const linesOf = (judgements: readonly Judgement[]): string =>
  judgements
    .map(
      ({ container, variable: { alias }, why }) => `${nameOf(container)}: ${alias ? `${alias} ` : ''}${why}`,
    )
    .join('\n');

const firstOf = ([first]: readonly Judgement[], more: number): string =>
  `${first?.container.container ?? ''}${more > 1 ? ` and ${more - 1} more` : ''}`;

/** Findings about the copies that have to be the same. */
export function agreementFindings(
  judgements: readonly Judgement[],
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

const notLookedUp = (madeUp: readonly Judgement[], { variable }: Expectation): Finding => ({
  code: 'key-not-looked-up',
  severity: 'error',
  failureReason: 'holders-not-established',
  title: `${variable} is looked up by the CDK app, and the lookup was not answered`,
  detail: `${linesOf(madeUp)}\nThe CDK has put a made-up text in its place, so the value is not known here.`,
  remedy: `Let the containers read the parameter themselves: secrets: { ${variable}: ecs.Secret.fromSsmParameter(parameter) }. A value that is looked up is written into cdk.context.json and the template.`,
  where: madeUp.map(({ container }) => nameOf(container)).join(', '),
});

function textsDiffer(
  differing: readonly Judgement[],
  all: readonly Judgement[],
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
const environmentOf = (judgement: Judgement | undefined): string =>
  judgement?.container.stackId.split('/').slice(0, -1).join('/') ?? '';

/** Several stages, and in each of them all containers read one secret. */
function isOneForEach(all: readonly Judgement[]): boolean {
  const stages = Map.groupBy(all, environmentOf);
  return (
    stages.size > 1 &&
    !stages.has('') &&
    [...stages.values()].every(
      (some) => distinct(some.map(({ variable: { source } }) => source)).length === 1,
    )
  );
}

const sourcesDiffer = (all: readonly Judgement[], { variable }: Expectation): Finding => ({
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
  open: readonly Judgement[],
  all: readonly Judgement[],
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

const addressGiven = ({ container }: Judgement, { variable }: Expectation): Finding => ({
  code: 'secret-address-as-key',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `${container.container} gets the address of a secret in place of the key`,
  detail: `${nameOf(container)}: ${variable} is set to the ARN or name of a secret, which is no secret itself. Whoever knows it can sign tokens.`,
  remedy: `Move it from environment to secrets: secrets: { ${variable}: ecs.Secret.fromSecretsManager(secret) }`,
  where: nameOf(container),
});

function sameSourceNotices(
  judgements: readonly Judgement[],
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
