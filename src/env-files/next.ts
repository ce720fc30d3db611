import dotenv from 'dotenv';
import {
  ABSENT,
  definitionsOf,
  FROM_OUTSIDE,
  known,
  type Parsed,
  type Reading,
  unreadable,
} from './reading.ts';

/**
 * Next.js: dotenv, and then dotenv-expand 10.0.0, as @next/env has them in it. The rules of expansion are written anew
 * here, since the real one takes the environment of the process that asks, puts the variables there, and does not end in
 * a reasonable time where variables multiply.
 */

/** The real one fails after some thousand. */
const MAXIMUM_STEPS = 1000;
const MAXIMUM_LENGTH = 128 * 1024;

const REFERENCE = /(?<!\\)\$\{?(\w+)(?::-([^}\\]*))?\}?/;

/** `open`: a part of it comes from outside, and is left out of the text. */
type Value = { readonly text: string; readonly open: boolean };

export function parseNext(text: string): Parsed {
  const raw = dotenv.parse(text);
  const values = new Map<string, Value>(
    Object.entries(raw).map(([name, value]) => [name, { text: value, open: false }]),
  );
  for (const [name, value] of Object.entries(raw)) {
    const result = expanded(value, values);
    if (result === undefined) return unreadable('its variables refer to each other in a circle');
    values.set(name, result);
  }
  const readingOf = ({ text: value, open }: Value): Reading => (open ? FROM_OUTSIDE : known(value));
  return {
    kind: 'parsed',
    definitions: definitionsOf(raw),
    read: (name) => {
      const value = values.get(name);
      return value ? readingOf(value) : ABSENT;
    },
  };
}

/**
 * Begins with the last dollar sign, and goes on with what the text is then. A variable that comes earlier in the file is
 * expanded already.
 *
 * @returns undefined where it does not end
 */
function expanded(value: string, values: ReadonlyMap<string, Value>): Value | undefined {
  let text = value;
  let open = false;
  for (let step = 0; step < MAXIMUM_STEPS && text.length < MAXIMUM_LENGTH; step += 1) {
    const dollar = lastDollar(text);
    const match = dollar === -1 ? null : REFERENCE.exec(text.slice(dollar));
    if (!match) return { text: text.replaceAll('\\$', '$'), open };
    const [whole, name = '', fallback = ''] = match;
    const found = values.get(name);
    open ||= found?.open ?? true;
    // A text, not a function: dollar signs in it have the meaning that they have there for `replace`.
    text = text.replace(whole, fallback || (found?.text ?? ''));
  }
  return undefined;
}

function lastDollar(text: string): number {
  let at = text.lastIndexOf('$');
  while (at > 0 && text[at - 1] === '\\') at = text.lastIndexOf('$', at - 1);
  return at;
}
