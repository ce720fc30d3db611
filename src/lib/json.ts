/** What JSON.parse can give. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

/** `undefined` for a text that is no JSON. */
export const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** The value as an object; anything else counts as an empty one. */
export const objectOf = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** The value as a list; anything else counts as an empty one. */
export const listOf = (value: unknown): readonly Json[] => (isList(value) ? value : []);

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** ISO 8601 to milliseconds since the epoch; 0 when it is none. */
export const timeOf = (value: unknown): number => Date.parse(textOf(value) ?? '') || 0;

/** The value at a path, `undefined` where there is none. */
export const valueAt = (value: unknown, ...path: readonly string[]): unknown => {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
};

/** Items of a list, values of the members of an object. */
export const childrenOf = (value: Json): readonly Json[] => {
  if (isList(value)) return value;
  return isObject(value) ? Object.values(value) : [];
};

/** The value and all that is in it, in the order in which it is written, however deep it goes. */
export function valuesIn(value: Json): readonly Json[] {
  const found: Json[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of childrenOf(next).toReversed()) open.push(child);
  }
  return found;
}

/** Whether a value is nested in more levels than this; does not call itself, as most of what walks JSON does. */
export function isDeeperThan(levels: number, value: Json): boolean {
  let level: readonly Json[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap(childrenOf).filter((child) => typeof child === 'object');
  }
  return false;
}

/** JSON text that does not depend on the order in which an object's keys were written. */
export function canonicalJson(value: Json): string {
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
