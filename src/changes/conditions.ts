import {
  canonicalJson,
  isList,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  textOf,
  valuesIn,
} from '../lib/json.ts';
import { piecesOfSub } from '../template/evaluate.ts';

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
      decidedBy([['Conditions', condition]], before) === decidedBy([['Conditions', condition]], after);
    if (isSame) return [];
    const isRetained = /^Retain/.test(textOf(DeletionPolicy) ?? '');
    return [{ logicalId, type: textOf(Type) ?? '', condition, isRetained }];
  });
}

/** A resource that something outside of it decides differently now, whether it is written as it was or not. */
export type Redecided = {
  readonly logicalId: string;
  readonly type: string;
  /** E.g. `Mappings/ByStage`; those that differ, sorted. */
  readonly by: readonly string[];
};

/** Resources whose expressions name conditions, mappings or defaults of parameters that change. */
export function redecidedResources(before: JsonObject, after: JsonObject): readonly Redecided[] {
  const [decidedBefore, decidedAfter] = [decider(before), decider(after)];
  const old = objectOf(before.Resources);
  return Object.entries(objectOf(after.Resources)).flatMap(([logicalId, resource]): readonly Redecided[] => {
    const counterpart = old[logicalId];
    if (counterpart === undefined) return [];
    // The condition of the resource as a whole is `resourcesAtRisk`’s.
    const [one, other] = [
      decisions({ ...objectOf(counterpart), Condition: null }, decidedBefore),
      decisions({ ...objectOf(resource), Condition: null }, decidedAfter),
    ];
    const by = [...other].filter(([id, text]) => (one.get(id) ?? text) !== text).map(([id]) => id);
    return by.length === 0
      ? []
      : [{ logicalId, type: textOf(objectOf(resource).Type) ?? '', by: by.toSorted() }];
  });
}

/** Each definition that a resource names, with all that decides that. */
const decisions = (resource: Json, decidedOf: (named: Named) => string): ReadonlyMap<string, string> =>
  new Map(namedIn(resource).map((named) => [named.join('/'), decidedOf(named)]));

/** Many resources name the same definitions; each is followed once. */
function decider(body: JsonObject): (named: Named) => string {
  const known = new Map<string, string>();
  return (named) => {
    const id = named.join('/');
    const text = known.get(id) ?? decidedBy([named], body);
    known.set(id, text);
    return text;
  };
}

/** A definition outside of the resources: `Conditions/IsProd`. */
type Named = readonly [section: 'Conditions' | 'Mappings' | 'Parameters', name: string];

/** All that decides the value of an expression besides itself, as one text. */
export const definitionsOf = (value: Json, body: JsonObject): string => decidedBy(namedIn(value), body);

/** The definitions, and the conditions, defaults and mappings that are named in those, to the end of every chain. */
function decidedBy(names: readonly Named[], body: JsonObject): string {
  const found = new Map<string, Json>();
  const open = [...names];
  for (let next = open.pop(); next; next = open.pop()) {
    const [section, name] = next;
    const id = `${section}/${name}`;
    const definition = objectOf(body[section])[name];
    if (definition === undefined || found.has(id)) continue;
    found.set(id, section === 'Parameters' ? (objectOf(definition).Default ?? null) : definition);
    if (section === 'Conditions') for (const one of namedIn(definition)) open.push(one);
  }
  return canonicalJson([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Conditions, mappings and parameters that an expression names; a name may be that of a resource as well. */
export const namedIn = (expression: Json): readonly Named[] =>
  valuesIn(expression).flatMap((value) => (isObject(value) ? namedBy(value) : []));

function namedBy(value: JsonObject): readonly Named[] {
  const first = (name: string) => listOf(value[name])[0];
  const named: readonly (readonly [Named[0], Json | undefined])[] = [
    ['Conditions', value.Condition],
    ['Conditions', first('Fn::If')],
    ['Parameters', value.Ref],
    ['Mappings', first('Fn::FindInMap')],
    ...substitutedNames(value['Fn::Sub']).map((name) => ['Parameters', name] as const),
  ];
  return named.flatMap(([section, name]): readonly Named[] =>
    typeof name === 'string' ? [[section, name]] : [],
  );
}

const substitutedNames = (argument: Json | undefined): readonly string[] =>
  piecesOfSub(textOf(isList(argument) ? argument[0] : argument) ?? '').flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece.name],
  );
