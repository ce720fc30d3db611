import { createHash } from 'node:crypto';
import { isList, isObject, type Json, type JsonObject, objectOf, textOf, valuesIn } from '../lib/json.ts';

/** What CDK adds for itself, and what cannot be compared: none of it is a change of the app. */

const OWN_ENTRIES: ReadonlyMap<string, string> = new Map([
  ['Parameters', 'BootstrapVersion'],
  ['Rules', 'CheckBootstrapVersion'],
  ['Conditions', 'CDKMetadataAvailable'],
]);
const OWN_METADATA = /^aws:(?:cdk|asset):/;
const LOOPS = 'Fn::ForEach::';

/**
 * The template without CDK's own entries, each of its sections and resources in the shape that CloudFormation demands.
 *
 * @param nested logical ids of the nested stacks that are compared by themselves; the address of their template has a hash
 *   of all that is in it, stand-ins included. The rest of the address counts: a template from elsewhere is another one.
 */
export function withoutNoise(body: JsonObject, nested: ReadonlySet<string>): JsonObject {
  const isOwn = (section: string, name: string): boolean =>
    name === OWN_ENTRIES.get(section) && (section === 'Rules' || !isUsed(body, name));
  const sections = Object.entries(body).flatMap(([section, value]): readonly (readonly [string, Json])[] => {
    if (section === 'Resources') return [[section, resources(objectOf(value), nested)]];
    if (!isObject(value)) return value === null ? [] : [[section, value]];
    const kept = Object.entries(value).filter(
      ([name]) => !isOwn(section, name) && !(section === 'Metadata' && OWN_METADATA.test(name)),
    );
    return kept.length === 0 ? [] : [[section, Object.fromEntries(kept)]];
  });
  return Object.fromEntries(sections);
}

/** Whether anything but what CDK adds for itself reads the condition or parameter: then it is no noise. */
function isUsed(body: JsonObject, name: string): boolean {
  const { Rules: _, ...sections } = body;
  return Object.entries(sections).some(([section, value]) =>
    Object.entries(objectOf(value)).some(
      ([id, entry]) =>
        id !== name &&
        !(section === 'Resources' && objectOf(entry).Type === 'AWS::CDK::Metadata') &&
        mentions(entry, name),
    ),
  );
}

const mentions = (value: Json, name: string): boolean =>
  valuesIn(value).some(
    (inner) => typeof inner === 'string' && (inner === name || inner.includes(`\${${name}}`)),
  );

function resources(section: JsonObject, nested: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    Object.entries(section)
      .filter(([, resource]) => objectOf(resource).Type !== 'AWS::CDK::Metadata')
      .map(([id, resource]) => [
        id,
        id.startsWith(LOOPS) && isList(resource) ? resource : shaped(resource, nested.has(id)),
      ]),
  );
}

function shaped(resource: Json, isCompared: boolean): JsonObject {
  if (!isObject(resource)) return { Type: '(no resource)', Properties: { Value: resource } };
  const { Type, Properties, Metadata, ...others } = resource;
  const type = textOf(Type) ?? '(no type)';
  const properties = isObject(Properties) ? Properties : Properties == null ? {} : { Value: Properties };
  const metadata = Object.entries(objectOf(Metadata)).filter(([name]) => !OWN_METADATA.test(name));
  return {
    ...others,
    Type: type,
    Properties: isCompared
      ? { ...properties, TemplateURL: withoutHashes(properties.TemplateURL) }
      : properties,
    ...(metadata.length > 0 ? { Metadata: Object.fromEntries(metadata) } : {}),
  };
}

const HASH = /[0-9a-f]{64}/g;

function withoutHashes(value: Json | undefined): Json {
  if (typeof value === 'string') return value.replace(HASH, '<hash>');
  if (isList(value)) return value.map(withoutHashes);
  if (!isObject(value)) return value ?? null;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name.replace(HASH, '<hash>'), withoutHashes(member)]),
  );
}

/** CloudFormation takes templates of one million characters; twice that leaves room for a side that cannot be deployed. */
const MAX_CHARACTERS = 2_000_000;

/** Real templates have some 30 levels. Whatever walks a template goes down by calling itself, so there is an end to it. */
const MAX_DEPTH = 100;

/** Of a stack with all its nested stacks, on one side. */
const MAX_TOGETHER = 10_000_000;

export function isTooLarge(bodies: readonly Json[]): boolean {
  let together = 0;
  for (const body of bodies) {
    const characters = sizeOf(body);
    together += characters;
    if (characters > MAX_CHARACTERS || together > MAX_TOGETHER) return true;
  }
  return false;
}

/** Characters of all names and texts, and two for each value; the count ends soon after the limit. */
function sizeOf(body: Json): number {
  let characters = 0;
  const open: Json[] = [body];
  while (open.length > 0 && characters <= MAX_CHARACTERS) {
    const value = open.pop();
    characters += typeof value === 'string' ? value.length + 2 : 2;
    if (isList(value)) {
      if (value.length > MAX_CHARACTERS) return value.length;
      for (const item of value) open.push(item);
    }
    if (!isObject(value)) continue;
    for (const name of Object.keys(value)) {
      characters += name.length;
      open.push(value[name] ?? null);
    }
  }
  return characters;
}

/** The template with everything below the deepest level replaced by a text that tells whether it changes. */
export function withoutDeepLevels(body: JsonObject, describe: (digest: string) => string): JsonObject {
  const cut = (value: Json, depth: number): Json => {
    if (!isList(value) && !isObject(value)) return value;
    if (depth === MAX_DEPTH) return describe(deepDigest(value));
    if (isList(value)) return value.map((item) => cut(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cut(member, depth + 1)]));
  };
  return Object.fromEntries(Object.entries(body).map(([name, member]) => [name, cut(member, 1)]));
}

/** A digest of any depth: no function here calls itself. */
function deepDigest(value: Json): string {
  const hash = createHash('sha256');
  const open: { readonly items: readonly Json[]; next: number }[] = [{ items: [value], next: 0 }];
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const item = level.items[level.next];
    level.next += 1;
    if (item === undefined) {
      open.pop();
      hash.update(')');
    } else if (isList(item)) {
      hash.update('[');
      open.push({ items: item, next: 0 });
    } else if (isObject(item)) {
      const names = Object.keys(item).sort();
      hash.update(`{${JSON.stringify(names)}`);
      open.push({ items: names.map((name) => item[name] ?? null), next: 0 });
    } else hash.update(`${JSON.stringify(item)},`);
  }
  return hash.digest('hex');
}

const isNamed = (entry: Json, name: string): boolean => isObject(entry) && entry.Name === name;

const withoutEntry = (list: Json | undefined, name: string): Json | undefined =>
  isList(list) ? list.filter((entry) => !isNamed(entry, name)) : list;

const container = (definition: Json, name: string): Json => {
  if (!isObject(definition)) return definition;
  const lists = ['Environment', 'Secrets'] as const;
  const kept = lists.flatMap((list) => {
    const rest = withoutEntry(definition[list], name);
    return rest === undefined || (isList(rest) && rest.length === 0) ? [] : [[list, rest] as const];
  });
  return { ...without(definition, lists), ...Object.fromEntries(kept) };
};

const without = (object: JsonObject, names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

const properties = (type: Json | undefined, given: JsonObject, name: string): JsonObject => {
  if (type === 'AWS::ECS::TaskDefinition' && isList(given.ContainerDefinitions)) {
    return { ...given, ContainerDefinitions: given.ContainerDefinitions.map((one) => container(one, name)) };
  }
  if (type !== 'AWS::Lambda::Function') return given;
  const environment = objectOf(given.Environment);
  if (!isObject(environment.Variables)) return given;
  return { ...given, Environment: { ...environment, Variables: without(environment.Variables, [name]) } };
};

/**
 * The template as it would be if no container and no function had that variable; for the previous key, which a
 * deployment passes while a rotation is under way, and a dry-run never.
 */
export const withoutVariable = (body: JsonObject, name: string): JsonObject => {
  if (!isObject(body.Resources)) return body;
  const resources = Object.entries(body.Resources).map(([id, resource]) =>
    isObject(resource) && isObject(resource.Properties)
      ? ([id, { ...resource, Properties: properties(resource.Type, resource.Properties, name) }] as const)
      : ([id, resource] as const),
  );
  return { ...body, Resources: Object.fromEntries(resources) };
};
