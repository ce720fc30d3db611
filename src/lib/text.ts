/** How the report words and cuts text. */

export { untrusted, untrustedLines, withoutCommands } from './untrusted-text.ts';

/** At most `limit` UTF-16 units with a closing `…`, never half a surrogate pair. */
export const clip = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const end = limit - 1;
  const last = text.charCodeAt(end - 1);
  const cutsPair = last >= 0xd800 && last <= 0xdbff;
  return `${text.slice(0, Math.max(0, cutsPair ? end - 1 : end)).trimEnd()}…`;
};

/** `0.4 s`, `12 s`, `3 min 05 s`, `1 h 02 min`; never negative. */
export const duration = (milliseconds: number): string => {
  const tenths = Math.max(0, Math.round(milliseconds / 100));
  if (tenths < 100) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(tenths / 10);
  if (seconds < 60) return `${seconds} s`;
  const two = (value: number) => String(value).padStart(2, '0');
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} min`;
};

/** `2026-03-01 12:00:00 UTC`, or `2026-03-01 12:00 UTC`. @param milliseconds since the epoch */
export const utc = (milliseconds: number, smallest: 'second' | 'minute' = 'second'): string => {
  const text = new Date(milliseconds).toISOString().replace('T', ' ');
  return `${text.slice(0, smallest === 'minute' ? 16 : 19)} UTC`;
};

/** `1 container`, `2 containers`. */
export const count = (amount: number, noun: string, plural = `${noun}s`): string =>
  `${amount} ${amount === 1 ? noun : plural}`;
