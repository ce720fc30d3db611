import type { JsonObject } from './json.ts';

/** Bytes of text whose objects are kept as they are: all templates of most apps. An object takes about as much as its text. */
const ROOM = 2_000_000;

/**
 * Keeps JSON objects of which there may be more than memory should hold: those that fit into the room as they are, the
 * others as text, which is parsed when it is asked for. Of these only the last one is kept, so it pays to be done with one
 * before the next is read.
 *
 * @returns takes a text and the object that was parsed from it, and gives back what gives the object
 */
export function createJsonStore(room = ROOM): (text: Buffer, value: JsonObject) => () => JsonObject {
  let left = room;
  let last: { readonly of: Buffer; readonly value: JsonObject } | undefined;
  const parsed = (text: Buffer): JsonObject => {
    if (last?.of !== text) last = { of: text, value: JSON.parse(text.toString('utf8')) };
    return last.value;
  };
  return (text, value) => {
    left -= text.length;
    if (left >= 0) return always(value);
    last = { of: text, value };
    return () => parsed(text);
  };
}

/** Apart, because all closures of one call keep all that one of them needs. */
const always =
  <T>(value: T): (() => T) =>
  () =>
    value;
