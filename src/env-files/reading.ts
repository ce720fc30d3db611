/**
 * What a process gets for a variable from one env file. `unknown`: it depends on something outside of the file, or the
 * reader refuses the file. Reasons quote nothing of the file, since any part of it may be a secret.
 */
export type Reading =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown'; readonly reason: string };

/** An env file as one reader takes it. */
export type ParsedFile = {
  readonly kind: 'parsed';
  /** Name and value of each definition before the values of other variables are put in, in the order of the file. */
  readonly definitions: readonly (readonly [name: string, text: string])[];
  readonly read: (name: string) => Reading;
};

/** `unreadable`: the reader refuses the file as a whole, or what it makes of it cannot be foreseen. */
export type Parsed = ParsedFile | { readonly kind: 'unreadable'; readonly reason: string };

export const ABSENT: Reading = { kind: 'absent' };

export const known = (value: string): Reading => ({ kind: 'value', value });

export const unknown = (reason: string): Reading => ({ kind: 'unknown', reason });

export const unreadable = (reason: string): Parsed => ({ kind: 'unreadable', reason });

/** A variable that the file sets is taken to come from nowhere else; any other may come from outside. */
export const FROM_OUTSIDE = unknown('its value refers to a variable that the file does not set');

/** Linux hands no process a longer variable (MAX_ARG_STRLEN), and values that refer to values grow without end. */
const MAXIMUM_LENGTH = 128 * 1024;

/** Joins parts of a value; one that is not known makes the whole unknown. */
export function joined(parts: readonly Reading[]): Reading {
  const open = parts.find((part) => part.kind === 'unknown');
  if (open) return open;
  const texts = parts.map((part) => (part.kind === 'value' ? part.value : ''));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length > MAXIMUM_LENGTH
    ? unknown('its value is longer than a process may get')
    : known(texts.join(''));
}

/** Definitions of a reader that keeps only the last of a name. Node takes `export` for a part of it if the value is empty. */
export const definitionsOf = (
  values: Readonly<Record<string, string | undefined>>,
): ParsedFile['definitions'] =>
  Object.entries(values).map(([name, value]) => [name.replace(/^export /, ''), value ?? '']);
