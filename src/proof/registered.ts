import type { Finding } from '../model/finding.ts';
import type { HolderRow } from '../model/report.ts';
import { Secret } from '../redaction/secret.ts';
import { compareSources } from './compare.ts';
import { bareName, isCalled } from './container-names.ts';
import { containerGone, noHolderHere, noHolders, registeredSourceDiffers } from './findings.ts';
import type { Expectation, Holder } from './holder.ts';
import { type Container, underOneName, type Variable } from './holders.ts';
import { registeredSource } from './key-source.ts';
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

/** A registered task definition and the service that runs it, named as for `proveRegistered`. */
export type RunningTaskDefinition = {
  readonly place: string;
  readonly taskDefinition: RegisteredTaskDefinition;
};

/**
 * The same proof for the task definition that ECS has registered, where nothing is left to work out. `place` names the
 * service in rows and findings; '' means the task definition itself.
 * `expected` are the holders that the assembly had for this task definition; none in verify mode.
 */
export function proveRegistered(
  { taskDefinition, place }: RunningTaskDefinition,
  expectation: Expectation,
  expected: readonly Holder[] = [],
): Proof {
  const containers = underOneName(registeredContainers(taskDefinition, place), expectation);
  const present = containers.map(({ container }) => container);
  const required = expected.length > 0 ? expected.map(({ container }) => container) : expectation.containers;
  const { rows, findings } = proveContainers(containers, whenRegistered(expectation, expected), required);
  const gone = expected.filter(({ container }) => !present.includes(container));
  const family = familyOf(taskDefinition);
  const stack = place || family;
  const proof = {
    rows: [
      ...rows,
      ...gone.map(
        ({ container, variable }): HolderRow => ({
          stack,
          container,
          variable,
          source: '',
          result: 'missing',
        }),
      ),
    ],
    findings: [
      ...gone.map(({ container }) => containerGone(container, family)),
      ...changedSources(containers, expected, family),
      ...findings.map((finding) =>
        finding.code === noHolders.code && expected.length === 0 ? noHolderHere(finding, family) : finding,
      ),
    ],
  };
  return withoutSecrets(proof, expectation);
}

const whenRegistered = (expectation: Expectation, expected: readonly Holder[]): Expectation => ({
  ...expectation,
  // What a name means among those of the template is known, where ECS has only the names that were made of its ids.
  containers: expectation.containers.map((name) =>
    expected.some((one) => isCalled(one, name)) ? bareName(name) : name,
  ),
  // Plain text was reported from the template already.
  plaintextKey: expected.length > 0 ? 'allow' : expectation.plaintextKey,
});

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

/** Nothing of a registered variable is left to CloudFormation. */
const PLAIN = { expressions: [], isAddress: false, always: true } as const;

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
        const source = { kind: 'literal', value } as const;
        return { ...PLAIN, name, list: 'environment', source, texts: [value] };
      }),
      ...(definition.secrets ?? []).map(({ name = '', valueFrom = '' }): Variable => {
        const source = registeredSource(valueFrom, { account, region });
        return { ...PLAIN, name, list: 'secrets', source, texts: [] };
      }),
    ],
    computed: [],
    open: (definition.environmentFiles ?? []).length > 0,
  }));
}

/** A source that is certainly not the one of the template: this revision was registered by something else. */
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
  return changed.length === 0 ? [] : [registeredSourceDiffers(changed, family)];
}
