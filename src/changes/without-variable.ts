import { isList, isObject, type Json, type JsonObject, objectOf } from '../lib/json.ts';

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
