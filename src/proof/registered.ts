import type { Finding } from '../model/finding.ts';
import { Secret } from '../redaction/secret.ts';
import { compareSources } from './compare.ts';
import { bareName, isCalled } from './container-names.ts';
import type { Expectation } from './expectation.ts';
import type { Holder } from './holder.ts';
import { type Container, underOneName, type Variable } from './holders.ts';
import { type Place, registeredSource } from './key-source.ts';
import { type Proof, proveContainers, withoutSecrets } from './same-key.ts';

type Optional<T> = { readonly [key in keyof T]?: T[key] | undefined };

/** The part of `ecs:DescribeTaskDefinition`'s answer that is looked at. */
export type RegisteredTaskDefinition = Optional<{
  taskDefinitionArn: string;
  containerDefinitions: readonly Optional<{
    name: string;
    environment: readonly Optional<{ name: string; value: string }>[];
    secrets: readonly Optional<{ name: string; valueFrom: string }>[];
    environmentFiles: readonly unknown[];
  }>[];
}>;

/**
 * The same proof for the task definition that ECS has registered, where nothing is left to work out.
 * `place` names the service in rows and findings; '' means the task definition itself.
 * `expected` are the holders that the assembly had for this task definition; none in verify mode.
 */
export function proveRegistered(
  taskDefinition: RegisteredTaskDefinition,
  expectation: Expectation,
  place = '',
  expected: readonly Holder[] = [],
): Proof {
  const containers = underOneName(registeredContainers(taskDefinition, place), expectation);
  const present = containers.map(({ container }) => container);
  const required = expected.length > 0 ? expected.map(({ container }) => container) : expectation.containers;
  const { rows, findings } = proveContainers(
    containers,
    // Plain text was reported from the template already.
    {
      ...expectation,
      // What a name means among those of the template is known, where ECS has only the names that were made of its ids.
      containers: expectation.containers.map((name) =>
        expected.some((one) => isCalled(one, name)) ? bareName(name) : name,
      ),
      plaintextKey: expected.length > 0 ? 'allow' : expectation.plaintextKey,
    },
    required,
  );
  const gone = expected.filter(({ container }) => !present.includes(container));
  const family = familyOf(taskDefinition);
  return withoutSecrets(
    {
      rows: [
        ...rows,
        ...gone.map(({ container, variable }) => ({
          stack: place || family,
          container,
          variable,
          source: '',
          result: 'missing' as const,
        })),
      ],
      findings: [
        ...gone.map(({ container }) => containerGone(container, family)),
        ...changedSources(containers, expected, family),
        ...findings.map((finding) =>
          finding.code === 'no-holders' && expected.length === 0 ? noHolderHere(finding, family) : finding,
        ),
      ],
    },
    expectation,
  );
}

/** A registered task definition and the service that runs it, named as for `proveRegistered`. */
export type RunningTaskDefinition = {
  readonly place: string;
  readonly taskDefinition: RegisteredTaskDefinition;
};

/** Whether the containers of several services agree with one another, which no service by itself can show. */
export function proveTogether(running: readonly RunningTaskDefinition[], expectation: Expectation): Proof {
  const containers = running.flatMap(({ taskDefinition, place }) =>
    registeredContainers(taskDefinition, place),
  );
  return withoutSecrets(proveContainers(underOneName(containers, expectation), expectation), expectation);
}

/** `chat-app:12` of `arn:aws:ecs:us-west-2:111122223333:task-definition/chat-app:12`. */
const familyOf = ({ taskDefinitionArn = '' }: RegisteredTaskDefinition): string =>
  taskDefinitionArn.slice(taskDefinitionArn.lastIndexOf('/') + 1) || 'the task definition';

export function registeredContainers(
  taskDefinition: RegisteredTaskDefinition,
  place: string,
): readonly Container[] {
  const [, , , region = '', account = ''] = (taskDefinition.taskDefinitionArn ?? '').split(':');
  const family = familyOf(taskDefinition);
  return (taskDefinition.containerDefinitions ?? []).map((definition) => ({
    stackName: place || family,
    stackId: place || family,
    logicalId: family,
    path: [],
    idsIn: [place, family],
    kind: 'container',
    container: definition.name ?? '(unnamed)',
    variables: [
      ...(definition.environment ?? []).map(({ name = '', value: text = '' }): Variable => {
        const value = new Secret(name, text);
        return {
          name,
          list: 'environment',
          source: { kind: 'literal', value },
          texts: [value],
          expressions: [],
          isAddress: false,
          always: true,
        };
      }),
      ...(definition.secrets ?? []).map(
        ({ name = '', valueFrom = '' }): Variable => ({
          name,
          list: 'secrets',
          source: registeredSource(valueFrom, { account, region } satisfies Place),
          texts: [],
          expressions: [],
          isAddress: false,
          always: true,
        }),
      ),
    ],
    computed: [],
    open: (definition.environmentFiles ?? []).length > 0,
  }));
}

/** A source that is certainly not the one of the template: somebody else registered this revision. */
function changedSources(
  containers: readonly Container[],
  expected: readonly Holder[],
  family: string,
): readonly Finding[] {
  const changed = expected.filter(({ container, variable, source }) => {
    const found = containers
      .find((one) => one.container === container)
      ?.variables.find(({ name, alias = name }) => alias === variable);
    if (!found) return false;
    const template =
      source.kind === 'literal' || ('injected' in source && source.injected === 'deployment')
        ? 'environment'
        : 'secrets';
    if (source.kind === 'intrinsic') return false;
    return (
      template !== found.list ||
      (template === 'secrets' && compareSources(source, found.source) === 'different')
    );
  });
  if (changed.length === 0) return [];
  return [
    {
      code: 'registered-source-differs',
      severity: 'error',
      failureReason: 'holders-disagree',
      title: 'The registered task definition takes the key from elsewhere than the template',
      detail: `${family}: ${changed.map(({ container }) => container).join(', ')}`,
      remedy:
        'Look for another workflow or script that registers revisions of this task definition, then deploy again.',
      where: family,
    },
  ];
}

const containerGone = (container: string, family: string): Finding => ({
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
const noHolderHere = ({ detail, remedy }: Finding, family: string): Finding => ({
  code: 'no-holder-in-task-definition',
  severity: 'notice',
  title: `No container of ${family} gets the key`,
  detail,
  remedy,
  where: family,
});
