import util from 'node:util';
import dotenv from 'dotenv';
import { ABSENT, definitionsOf, known, type Parsed, unreadable } from './reading.ts';

/** Readers that put no variables in, and are at hand: the real ones. */

const parsedAs = (values: Readonly<Record<string, string | undefined>>): Parsed => ({
  kind: 'parsed',
  definitions: definitionsOf(values),
  read: (name) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? ABSENT : known(value);
  },
});

/** npm's dotenv. */
export const parseDotenv = (text: string): Parsed => parsedAs(dotenv.parse(text));

/** `node --env-file`, by the Node that runs this program. `parseEnv` came with Node 20.12; to import its name fails before. */
export const parseNode = (text: string): Parsed =>
  util.parseEnv === undefined
    ? unreadable('this version of Node reads no env files')
    : parsedAs(util.parseEnv(text));
