import type { Json } from '../inputs/requests/request.ts';

/** What a value is, in words that say nothing of what is in it: an answer may hold anything. */
const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : typeof value === 'number' ? 'a number' : 'true or false';
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unlike = (path: string, whole: unknown, part: Json): string => {
  const [got, expected] = [kindOf(whole), kindOf(part)];
  return got === expected ? `${path} has another value` : `${path} is ${got}, not ${expected}`;
};

/** `.name`, or `["a name"]` for one that would be misread. */
const step = (name: string): string => (/^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);

/**
 * What keeps `whole` from containing `part`, undefined when it does. An object contains one whose every member it
 * contains, a list contains one whose every element some element of it contains; everything else must be equal.
 *
 * @param path where in the answer this is, for people
 */
export const missingJson = (whole: unknown, part: Json, path = 'the JSON'): string | undefined => {
  if (Array.isArray(part)) {
    if (!Array.isArray(whole)) return unlike(path, whole, part);
    const without = part.findIndex(
      (each: Json) => !whole.some((element) => missingJson(element, each) === undefined),
    );
    return without < 0 ? undefined : `${path} has no element like number ${without + 1} of the expected ones`;
  }
  if (isObject(part)) {
    if (!isObject(whole)) return unlike(path, whole, part);
    for (const [name, value] of Object.entries(part)) {
      const own = Object.hasOwn(whole, name) ? whole[name] : undefined;
      const missing = missingJson(own, value as Json, `${path}${step(name)}`);
      if (missing !== undefined) return missing;
    }
    return undefined;
  }
  return whole === part ? undefined : unlike(path, whole, part);
};
