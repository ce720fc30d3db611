import { canonicalJson, isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../json.ts';

/** A resource that is on both sides, and that CloudFormation removes where its condition is false. */
export type AtRisk = {
  readonly logicalId: string;
  readonly type: string;
  readonly condition: string;
  /** It would stay, outside of the stack. */
  readonly isRetained: boolean;
};

/** Resources that get a condition, another one, or one that is no longer decided as it was. */
export function resourcesAtRisk(before: JsonObject, after: JsonObject): readonly AtRisk[] {
  const old = objectOf(before.Resources);
  return Object.entries(objectOf(after.Resources)).flatMap(([logicalId, resource]): readonly AtRisk[] => {
    const { Condition, Type, DeletionPolicy } = objectOf(resource);
    const condition = textOf(Condition);
    const counterpart = old[logicalId];
    if (condition === undefined || counterpart === undefined) return [];
    const isSame =
      textOf(objectOf(counterpart).Condition) === condition &&
      decided(condition, before) === decided(condition, after);
    if (isSame) return [];
    const isRetained = /^Retain/.test(textOf(DeletionPolicy) ?? '');
    return [{ logicalId, type: textOf(Type) ?? '', condition, isRetained }];
  });
}

/** Conditions may name each other; CloudFormation takes no circles. */
const MAX_STEPS = 20;

/** All that decides a condition: its definition, and the conditions, defaults and mappings that are named in it. */
function decided(name: string, body: JsonObject): string {
  const named = new Map<string, Json>();
  const look = (section: string, member: Json | undefined, steps: number): void => {
    const id = textOf(member);
    if (id === undefined || steps === 0 || named.has(`${section}/${id}`)) return;
    const definition = objectOf(body[section])[id];
    if (definition === undefined) return;
    named.set(
      `${section}/${id}`,
      section === 'Parameters' ? (objectOf(definition).Default ?? null) : definition,
    );
    if (section === 'Conditions') search(definition, steps - 1);
  };
  const search = (value: Json, steps: number): void => {
    if (isList(value)) for (const item of value) search(item, steps);
    if (!isObject(value)) return;
    look('Conditions', value.Condition, steps);
    look('Parameters', value.Ref, steps);
    const [map] = isList(value['Fn::FindInMap']) ? value['Fn::FindInMap'] : [];
    look('Mappings', map, steps);
    for (const member of Object.values(value)) search(member, steps);
  };
  look('Conditions', name, MAX_STEPS);
  return canonicalJson([...named].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
