import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../lib/json.ts';

/** What CDK adds for itself, and what cannot be compared: none of it is a change that anybody made. */

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

function mentions(value: Json, name: string): boolean {
  if (typeof value === 'string') return value === name || value.includes(`\${${name}}`);
  if (isList(value)) return value.some((item) => mentions(item, name));
  return isObject(value) && Object.values(value).some((member) => mentions(member, name));
}

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
