import { Secret } from '../redaction/secret.ts';

/**
 * What the secret `<NAME>_EMERGENCY` holds while an emergency is not proven: the keys that it gives up, so that whoever
 * finishes it can still try them. An ordinary deployment is never given them.
 */

const ABOUT = 'Keys that an unfinished emergency rotation gives up. Run the rotation again to finish it.';

export const markOf = (keys: readonly Secret[]): string =>
  JSON.stringify({ about: ABOUT, keys: keys.map((key) => key.reveal()) });

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** @returns `undefined` for a text that is no such mark, as when somebody stored it by hand */
export const keysIn = (mark: string, name: string): readonly Secret[] | undefined => {
  try {
    const value: unknown = JSON.parse(mark);
    const keys: unknown = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : [];
    return Array.isArray(keys) && keys.length > 0 && keys.every(isText)
      ? keys.map((key) => new Secret(name, key))
      : undefined;
  } catch {
    return undefined;
  }
};
