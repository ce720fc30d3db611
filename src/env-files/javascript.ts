import { parseEnv } from 'node:util';
import nextEnv from '@next/env';
import dotenv from 'dotenv';
import { ABSENT, FROM_OUTSIDE, known, type Parsed, type Reading, unreadable } from './reading.ts';

/** Readers that are JavaScript, or built into Node: the real ones. */

type Values = Readonly<Record<string, string | undefined>>;

const ownValue = (values: Values, name: string): string | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;

/** Node takes a byte order mark for a part of the first name. */
const definitionsOf = (values: Values): readonly (readonly [string, string])[] =>
  Object.entries(values).map(([name, value]) => [name.replace(/^\ufeff/, ''), value ?? '']);

const parsedAs = (values: Values): Parsed => ({
  kind: 'parsed',
  definitions: definitionsOf(values),
  read: (name) => {
    const value = ownValue(values, name);
    return value === undefined ? ABSENT : known(value);
  },
});

/** npm's dotenv: puts no variables in. */
export const parseDotenv = (text: string): Parsed => parsedAs(dotenv.parse(text));

/** `node --env-file`, by the Node that runs this program. */
export const parseNode = (text: string): Parsed =>
  parseEnv === undefined
    ? unreadable('this version of Node cannot read env files')
    : parsedAs(parseEnv(text));

/**
 * Next.js: dotenv, then dotenv-expand, which asks the process first for every name, also for those of the file. So the
 * file is read twice: in an empty environment, and in one that has the variables that the file only refers to. Where
 * the value differs, it depends on the outside.
 */
export function parseNext(text: string): Parsed {
  const raw = dotenv.parse(text);
  const referred = Object.values(raw).flatMap((value) => namesAfterDollar(value));
  const foreign = referred.filter((name) => !Object.hasOwn(raw, name));
  const alone = expanded(text, {});
  if (alone === undefined) return unreadable('its variables refer to each other in a circle');
  const other =
    foreign.length === 0 ? alone : expanded(text, Object.fromEntries(foreign.map((name) => [name, MARK])));
  return { kind: 'parsed', definitions: definitionsOf(raw), read: (name) => nextReading(name, alone, other) };
}

const MARK = 'from outside';

/** dotenv-expand takes `$NAME` and `${NAME…}`, with `\w` for the name. */
const namesAfterDollar = (value: string): readonly string[] =>
  [...value.matchAll(/\$\{?(\w+)/g)].map(([, name = '']) => name);

function nextReading(name: string, alone: Values, other: Values | undefined): Reading {
  const value = ownValue(alone, name);
  if (value === undefined) return ABSENT;
  return other !== undefined && ownValue(other, name) === value ? known(value) : FROM_OUTSIDE;
}

/** @returns undefined when Next.js reports that it could not load the file */
function expanded(text: string, environment: Readonly<Record<string, string>>): Values | undefined {
  let failed = false;
  const log = { info: () => undefined, error: () => (failed = true) };
  const ours = process.env;
  // It reads and writes the process's environment, which must neither decide the answer nor get the key.
  process.env = { ...environment };
  try {
    const [, values] = nextEnv.processEnv([{ path: '.env', contents: text, env: {} }], '.', log, true);
    return failed ? undefined : values;
  } finally {
    process.env = ours;
  }
}
