import type { JsonObject } from './json.ts';

/** Bytes of text whose objects are kept as they are: all templates of most apps. An object takes about as much as its text. */
const ROOM = 2_000_000;

/**
 * Reads JSON objects of which there may be more than memory should hold: those that fit into the room are kept, the others
 * are parsed when they are asked for. Of these only the last one is kept, so it pays to be done with one before the next
 * is read.
 *
 * @returns what gives the object of a text
 */
export function createJsonStore(room = ROOM): (text: Uint8Array) => JsonObject {
  let left = room;
  const kept = new Map<Uint8Array, JsonObject>();
  let last: { readonly of: Uint8Array; readonly value: JsonObject } | undefined;
  return (text) => {
    const known = kept.get(text) ?? (last?.of === text ? last.value : undefined);
    if (known) return known;
    const value: JsonObject = JSON.parse(textOfBytes(text));
    left -= text.length;
    if (left >= 0) kept.set(text, value);
    else last = { of: text, value };
    return value;
  };
}

const textOfBytes = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString('utf8');

/** A template as bytes, which can be handed to another process; its object is parsed when it is asked for. */
export class KeptTemplate {
  readonly path: readonly string[];
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly #read: (text: Uint8Array) => JsonObject;

  /** @param read of a store that templates of one app share */
  constructor(
    { path, file, bytes }: Pick<KeptTemplate, 'path' | 'file' | 'bytes'>,
    read: (text: Uint8Array) => JsonObject,
  ) {
    this.path = path;
    this.file = file;
    this.bytes = bytes;
    this.#read = read;
  }

  get body(): JsonObject {
    return this.#read(this.bytes);
  }
}
