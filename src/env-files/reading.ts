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

/** Joins parts of a value; one that is not known makes the whole unknown. */
export const joined = (parts: readonly Reading[]): Reading => {
  const open = parts.find((part) => part.kind === 'unknown');
  return open ?? known(parts.map((part) => (part.kind === 'value' ? part.value : '')).join(''));
};
