import { isList, type Json, listOf, objectOf, textOf, valuesIn } from '../lib/json.ts';
import { memoized } from '../lib/memoized.ts';
import { Secret } from '../redaction/secret.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import {
  canonicalOf,
  type Evaluated,
  type Expression,
  evaluate,
  expressionsIn,
  isNoValue,
  literalOf,
  type Resource,
  type Scope,
  scopeOf,
} from '../template/evaluate.ts';
import { canBe, listedEntries, mappedEntries, type VariableEntry } from '../template/variables.ts';
import type { Expectation, Holder, KeySource } from './holder.ts';
import { addressedResource, environmentSource, injectedSource } from './key-source.ts';

/** One variable of a container. */
export type Variable = {
  readonly name: string;
  /** What it is called in the template, where `name` is the one that stands for all names of the key. */
  readonly alias?: string;
  readonly list: 'environment' | 'secrets';
  readonly source: KeySource;
  /** The texts that its value is made of, as far as the assembly shows them; those of all branches of a condition. */
  readonly texts: readonly Secret[];
  /** The parts of its value, or of where it comes from, that only CloudFormation knows. */
  readonly expressions: readonly Expression[];
  /** True when the value is the ARN or name of a secret and not what is in it. */
  readonly isAddress: boolean;
  /** False when it is there on a condition (`Fn::If`). */
  readonly always: boolean;
};

/** A container of a task definition, or a Lambda function, with its environment. */
export type Container = Pick<
  Holder,
  'stackName' | 'stackId' | 'path' | 'logicalId' | 'construct' | 'kind' | 'container'
> & {
  /** Names that the CDK has made out of ids, for a container that was read from ECS: the ids stand in them somewhere. */
  readonly idsIn?: readonly string[];
  readonly variables: readonly Variable[];
  /** Names of more variables, as far as they can be known. */
  readonly computed: readonly Evaluated[];
  /** True when variables of any name may come from elsewhere: environment files, or a list that CloudFormation makes. */
  readonly open: boolean;
};

/** Equal variables are one object: the containers of a large app have most of theirs in common. */
export type KnownVariables = Map<string, Variable>;

/** Every container of every task definition and every Lambda function, those without any variable included. */
export function findContainers(stacks: readonly AssemblyStack[]): readonly Container[] {
  const known: KnownVariables = new Map();
  return scopesOf(stacks).flatMap((scope) => containersIn(scope, known));
}

/** Those of one template. */
export function containersIn(scope: Scope, known: KnownVariables): readonly Container[] {
  return resourcesIn(scope).flatMap((resource) => {
    if (resource.type === 'AWS::ECS::TaskDefinition') return taskContainers(resource, known);
    return resource.type === 'AWS::Lambda::Function' ? [functionContainer(resource, known)] : [];
  });
}

/** The containers as if the key had one name everywhere, and the previous key too. */
export function underOneName(
  containers: readonly Container[],
  { variable, aliases = [] }: Pick<Expectation, 'variable' | 'aliases'>,
): readonly Container[] {
  if (aliases.length === 0) return containers;
  const names = new Map(
    aliases.flatMap((alias) => [
      [alias, variable],
      [`${alias}_PREVIOUS`, `${variable}_PREVIOUS`],
    ]),
  );
  const renamed = memoized((one: Variable): Variable => {
    const name = names.get(one.name);
    return name === undefined ? one : { ...one, name, alias: one.name };
  });
  return containers.map((one) => ({ ...one, variables: one.variables.map(renamed) }));
}

/** The container once for every entry with this variable; more than one when it is declared twice. */
export const holdersIn = (container: Container, variable: string): readonly Holder[] =>
  variablesNamed(container, variable).map(({ source, alias = variable }) => ({
    stackName: container.stackName,
    stackId: container.stackId,
    path: container.path,
    logicalId: container.logicalId,
    construct: container.construct ?? [],
    kind: container.kind,
    container: container.container,
    variable: alias,
    source,
  }));

/** Those that the container has whatever the conditions are. */
export const variablesNamed = (container: Container, name: string): readonly Variable[] =>
  container.variables.filter((variable) => variable.name === name && variable.always);

/** Whether it may have the variable though `variablesNamed` does not show it. */
export const mayHave = (container: Container, name: string): boolean =>
  container.open ||
  container.variables.some((variable) => variable.name === name && !variable.always) ||
  container.computed.some((parts) => canBe(parts, name));

const scopesOf = (stacks: readonly AssemblyStack[]): readonly Scope[] =>
  stacks.flatMap((stack) => stack.templates.map((template) => scopeOf(stack, template, stacks)));

export const resourcesIn = (scope: Scope): readonly Resource[] =>
  Object.entries(objectOf(scope.template.body.Resources)).map(([logicalId, resource]) => {
    const { Type, Properties } = objectOf(resource);
    return { scope, logicalId, type: String(Type ?? ''), properties: objectOf(Properties) };
  });

export const allResources = (stacks: readonly AssemblyStack[]): readonly Resource[] =>
  scopesOf(stacks).flatMap(resourcesIn);

const placeOf = ({ scope, logicalId }: Resource) => ({
  stackName: scope.stack.stackName,
  stackId: scope.stack.id,
  path: scope.template.path,
  logicalId,
  construct: constructOf(scope, logicalId),
});

/** `Orders`, `TaskDef` for the metadata `aws:cdk:path` `Shop/Orders/TaskDef/Resource`. */
function constructOf({ stack, template }: Scope, logicalId: string): readonly string[] {
  const { Metadata } = objectOf(objectOf(template.body.Resources)[logicalId]);
  const path = textOf(objectOf(Metadata)['aws:cdk:path']) ?? '';
  const below = path.startsWith(`${stack.id}/`) ? path.slice(stack.id.length + 1) : path;
  // Copied, because a list that was filtered keeps room for more.
  return below
    .split('/')
    .filter((id) => id !== '' && id !== 'Resource')
    .slice();
}

function taskContainers(task: Resource, known: KnownVariables): readonly Container[] {
  const { scope, properties } = task;
  const definitions = properties.ContainerDefinitions;
  if (definitions !== undefined && !isList(definitions)) return [unseenContainer(task)];
  return listOf(definitions)
    .filter((definition) => !isNoValue(definition))
    .map((entry): Container => {
      const definition = objectOf(entry);
      if (Object.keys(definition).some((name) => name.startsWith('Fn::'))) return unseenContainer(task);
      const environment = listedEntries(definition.Environment, 'Value', scope);
      const secrets = listedEntries(definition.Secrets, 'ValueFrom', scope);
      return {
        ...placeOf(task),
        kind: 'container',
        container: literalOf(evaluate(definition.Name ?? '(unnamed)', scope)) ?? '(named by an expression)',
        // Not spread into one list, which would keep room for more.
        variables: environment.entries
          .map((entry) => environmentVariable(entry, { scope, known }))
          .concat(secrets.entries.map((entry) => secretVariable(entry, { scope, known }))),
        computed: environment.computed.concat(secrets.computed),
        open: !environment.complete || !secrets.complete || listOf(definition.EnvironmentFiles).length > 0,
      };
    });
}

/** Stands for what only CloudFormation knows: which containers there are, and with which variables. */
const unseenContainer = (task: Resource): Container => ({
  ...placeOf(task),
  kind: 'container',
  container: '(given by an expression)',
  variables: [],
  computed: [],
  open: true,
});

type Reading = { readonly scope: Scope; readonly known: KnownVariables };

function environmentVariable({ name, value, always }: VariableEntry, reading: Reading): Variable {
  const { scope } = reading;
  const parts = evaluate(value, scope);
  const texts = typeof value === 'string' ? [value] : textsOf(parts, value);
  return onlyOnce(['environment', name, always, traitOf(parts), texts], reading, () => ({
    name,
    list: 'environment',
    source: environmentSource(name, parts, scope.stack),
    texts: texts.map((text) => new Secret(name, text)),
    expressions: expressionsIn(parts),
    isAddress: addressedResource(parts) !== undefined,
    always,
  }));
}

function secretVariable({ name, value, always }: VariableEntry, reading: Reading): Variable {
  const { scope } = reading;
  const parts = evaluate(value, scope);
  return onlyOnce(['secrets', name, always, traitOf(parts)], reading, () => ({
    name,
    list: 'secrets',
    source: injectedSource(parts, scope.stack),
    texts: [],
    expressions: expressionsIn(parts),
    isAddress: false,
    always,
  }));
}

const textsOf = (parts: Evaluated, value: Json): readonly string[] => [
  ...new Set([...parts, ...valuesIn(value)].filter((part) => typeof part === 'string')),
];

/** Never equal for a text and an expression. */
const traitOf = (parts: Evaluated): Json => literalOf(parts) ?? [canonicalOf(parts)];

/** `traits` and the environment of the stack, to which short names of secrets belong, are all that the variable depends on. */
function onlyOnce(traits: readonly Json[], { scope, known }: Reading, make: () => Variable): Variable {
  const key = JSON.stringify([scope.stack.account, scope.stack.region, traits]);
  const one = known.get(key) ?? make();
  known.set(key, one);
  return one;
}

function functionContainer(resource: Resource, known: KnownVariables): Container {
  const { scope, properties, logicalId } = resource;
  const { entries, computed, complete } = mappedEntries(objectOf(properties.Environment).Variables);
  return {
    ...placeOf(resource),
    kind: 'function',
    container: logicalId,
    variables: entries.map((entry) => environmentVariable(entry, { scope, known })),
    computed,
    open: !complete,
  };
}
