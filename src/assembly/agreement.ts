import type { Finding } from '../finding.ts';
import { compareSources, readAtDifferentTimes } from './compare.ts';
import { explainDifference } from './difference.ts';
import type { Expectation } from './expectation.ts';
import type { HolderRow, KeySource } from './holder.ts';
import { type Container, type Variable, variablesNamed } from './holders.ts';
import { describeSource } from './key-source.ts';

/** What was found out about one container's copy. */
export type Judgement = {
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
  return copies.map(({ container, variable }) => ({
    container,
    variable,
    ...(shown || variable.isAddress || !baseline
      ? judgeText(variable, expectation)
      : judgeReference(variable.source, baseline, sources.length)),
  }));
}

type Result = Pick<Judgement, 'result' | 'why'>;

function judgeText({ source, isAddress }: Variable, expectation: Expectation): Result {
  if (isAddress) return { result: 'differs', why: 'is the ARN or name of a secret, not what is in it' };
  if (source.kind !== 'literal') {
    return {
      result: 'not established',
      why: `comes from ${describeSource(source)}, which cannot be compared with a text`,
    };
  }
  const why = explainDifference(source.value.reveal(), expectation);
  return why === undefined ? { result: 'same', why: 'is the key' } : { result: 'differs', why };
}

function judgeReference(source: KeySource, baseline: KeySource, count: number): Result {
  const why = `comes from ${describeSource(source)}`;
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

function mostCommon(sources: readonly KeySource[]): KeySource | undefined {
  const votes = (source: KeySource) =>
    sources.filter(
      (other) => compareSources(source, other) === 'same' && !readAtDifferentTimes(source, other),
    ).length;
  return sources.reduce<KeySource | undefined>(
    (best, source) => (best === undefined || votes(source) > votes(best) ? source : best),
    undefined,
  );
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
  const open = judgements.filter(({ result }) => result === 'not established');
  const literal = judgements.some(({ variable }) => variable.source.kind === 'literal');
  const findings = [
    ...judgements.filter(({ variable }) => variable.isAddress).map((one) => addressGiven(one, expectation)),
    ...(differing.length === 0
      ? []
      : [literal ? textsDiffer(differing, judgements, expectation) : sourcesDiffer(judgements, expectation)]),
    ...(open.length === 0 || (judgements.length === 1 && !literal)
      ? []
      : [notComparable(open, judgements, expectation)]),
  ];
  return [...findings, ...sameSourceNotices(judgements, expectation)];
}

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

const sourcesDiffer = (all: readonly Judgement[], { variable }: Expectation): Finding => ({
  code: 'key-sources-differ',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: `The containers get ${variable} from different places`,
  detail: linesOf(all),
  remedy:
    'Create one ecs.Secret in the CDK app (same secret, JSON field and version) and give that one object to every container.',
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
