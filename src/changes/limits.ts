import { createHash } from 'node:crypto';
import { isList, isObject, type Json, type JsonObject } from '../lib/json.ts';

/** CloudFormation takes templates of one million characters; twice that leaves room for a side that nobody can deploy. */
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
export function bounded(body: JsonObject, describe: (digest: string) => string): JsonObject {
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
