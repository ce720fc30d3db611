import { canonicalJson, isList, isObject, type Json, type JsonObject, textOf } from '../lib/json.ts';

/** Where a value stands in a template, and where the same place is in another one. */

/** Members that name the object in which they stand: `Name`, `OptionName`, `Key`, `Sid`. */
const NAMING = /^(?:\w*(?:name|key)|s?id|variable)$/i;

/** What an item of a list is called; undefined where it has no name of its own. */
export const nameOf = (item: Json): string | undefined =>
  isObject(item)
    ? Object.entries(item)
        .filter(([member, value]) => NAMING.test(member) && typeof value === 'string')
        .map(([, value]) => textOf(value))[0]
    : undefined;

/** The steps to the items of a list: their names, so that a new one before them changes nothing for them, or their numbers. */
export function stepsOf(list: readonly Json[]): readonly string[] {
  const counts = new Map<string, number>();
  return list.map((item, index) => {
    const name = nameOf(item);
    if (name === undefined) return String(index);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** The items of a list by their steps; nothing for what is no list. */
export const itemsByStep = (list: Json | undefined): ReadonlyMap<string, Json> => {
  const steps = isList(list) ? stepsOf(list) : [];
  return new Map(steps.map((step, index) => [step, (isList(list) ? list[index] : null) ?? null]));
};

/** The only member of an object that is an expression. */
export function expressionIn(value: Json | undefined): readonly [name: string, argument: Json] | undefined {
  const [only, ...more] = isObject(value) ? Object.entries(value) : [];
  return only && more.length === 0 && /^(?:Fn::.*|Ref|Condition)$/.test(only[0]) ? only : undefined;
}

/** The text that `Fn::Join` and `Fn::Sub` make, with `${…}` for what is not known; undefined where it is no text. */
export function joinedText(value: Json): string | undefined {
  if (typeof value === 'string') return value;
  const [name, argument] = expressionIn(value) ?? [];
  if (name === 'Fn::Sub') return textOf(isList(argument) ? argument[0] : argument);
  if (name !== 'Fn::Join' || !isList(argument)) return undefined;
  const [separator, parts] = argument;
  if (typeof separator !== 'string' || !isList(parts)) return undefined;
  return parts.map((part) => joinedText(part) ?? `\${…}`).join(separator);
}

/** The names by which a value goes: that of the member, and that beside it. */
export type Names = readonly string[];

export type Rewriter = {
  readonly text: (text: string, names: Names) => string;
  readonly name: (name: string) => string;
};

/** Whether the member is the value of the name that stands beside it. */
export const namesOf = (object: JsonObject, member: string): Names => {
  const label = /value$/i.test(member) ? nameOf(object) : undefined;
  return label === undefined ? [member] : [member, label];
};

/** The value with every text, and every name of a member, rewritten. */
export function rewritten(value: Json, rewriter: Rewriter, names: Names = []): Json {
  if (typeof value === 'string') return rewriter.text(value, names);
  if (isList(value)) return value.map((item) => rewritten(item, rewriter, names));
  if (!isObject(value)) return value;
  const inherits = expressionIn(value) !== undefined;
  return withNames(
    Object.entries(value).map(([name, member]) => [
      rewriter.name(name),
      rewritten(member, rewriter, inherits ? names : namesOf(value, name)),
    ]),
  );
}

/** An object of these members; names that have become equal stay apart. */
export function withNames(entries: readonly (readonly [string, Json])[]): JsonObject {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : `${name} (${count})`, value];
    }),
  );
}

/** A place where two values differ. */
export type Difference = {
  readonly path: readonly string[];
  readonly before: Json | undefined;
  readonly after: Json | undefined;
};

/** The innermost places in which two values differ. */
export function differencesOf(
  before: Json | undefined,
  after: Json | undefined,
  path: readonly string[] = [],
): readonly Difference[] {
  if (before === undefined ? after === undefined : after !== undefined && isSame(before, after)) return [];
  const whole = [{ path, before, after }];
  if (isList(before) && isList(after)) {
    const [old, fresh] = [itemsByStep(before), itemsByStep(after)];
    const found = membersOf(old, fresh, path);
    return found.length === 0 ? whole : found;
  }
  if (!isObject(before) || !isObject(after) || expressionIn(before) || expressionIn(after)) return whole;
  return membersOf(new Map(Object.entries(before)), new Map(Object.entries(after)), path);
}

const isSame = (one: Json, other: Json): boolean => canonicalJson(one) === canonicalJson(other);

const membersOf = (
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
  path: readonly string[],
): readonly Difference[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((step) =>
    differencesOf(before.get(step), after.get(step), [...path, step]),
  );
