/** Parts of answers that were not checked by anybody: a wrong type becomes an empty value. */

type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** ISO 8601 to milliseconds since the epoch; 0 when it is none. */
export const timeOf = (value: unknown): number => Date.parse(textOf(value)) || 0;
