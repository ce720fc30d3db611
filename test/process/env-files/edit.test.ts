import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readVariable } from '../../../src/env-files/dialects.ts';
import { withVariables } from '../../../src/env-files/edit.ts';
import { freshKey, type OwnedFile, ownedFile } from '../../support/env-files/owned-files.ts';
import {
  type Environment,
  REAL_READERS,
  type RealReader,
  realReadings,
} from '../../support/env-files/real-readers.ts';
import { KEY } from '../../support/env-files/texts.ts';

/** One process of each reader takes all files. */
const BATCH = 150;

type Edit = { readonly before: Buffer; readonly after: Buffer; readonly fresh: string };

const editOf = ([{ content }, fresh]: readonly [OwnedFile, string]): Edit => {
  const result = withVariables(content, new Map([[KEY, fresh]]));
  if (!result.ok) throw new Error(`refused: ${result.reason}: ${JSON.stringify(content.toString('latin1'))}`);
  return { before: content, after: result.content, fresh };
};

/**
 * What it read of names that a program may ask for. A shell keeps the carriage return of each line, which a last line
 * without line break has only after the edit.
 */
const others = (environment: Environment | undefined): readonly string[] =>
  Object.entries(environment ?? {})
    .filter(([name]) => name !== KEY && /^[\w.-]+$/.test(name))
    .map(([name, value]) => JSON.stringify([name, value.replace(/\r$/, '')]));

/** A reader may see more than before, where it took other lines for a part of the old value or of a name that is none. */
const keepsOthers = (was: Environment | undefined, is: Environment | undefined): boolean => {
  const now = others(is);
  return others(was).every((one) => now.includes(one));
};

/** Whether sh and bash read the file at all: a line may be a command to them. */
const isShellFile = (content: Buffer): boolean =>
  readVariable(content.toString(), KEY, 'shell').kind !== 'unknown';

test('after the edit of any file, each real program reads the new key, and what it read of other variables', () => {
  const seed = randomInt(2 ** 31);
  const edits = fc.sample(fc.tuple(ownedFile, freshKey), { numRuns: BATCH, seed }).map(editOf);
  const before = realReadings(edits.map((edit) => edit.before));
  const after = realReadings(edits.map((edit) => edit.after));
  const problems = REAL_READERS.flatMap((reader) =>
    edits.flatMap((edit, index): readonly object[] => {
      const [was, is] = [before[reader][index], after[reader][index]];
      return isRight(reader, edit, [was, is]) ? [] : [{ reader, after: edit.after.toString(), was, is }];
    }),
  );
  expect(problems.slice(0, 5), `seed ${seed}`).toEqual([]);
  expect(edits.filter((edit) => isShellFile(edit.after)).length).toBeGreaterThan(BATCH / 10);
});

function isRight(reader: RealReader, edit: Edit, [was, is]: readonly (Environment | undefined)[]): boolean {
  const isShell = reader === 'bash' || reader === 'sh';
  if (isShell && !isShellFile(edit.after)) return true;
  // python-dotenv refuses bytes that are not UTF-8, before the edit and after it.
  if (reader === 'python-dotenv' && !isUtf8(edit.before)) return is === null;
  const value = is?.[KEY];
  return (
    (value === edit.fresh || (isShell && value === `${edit.fresh}\r`)) &&
    (was === null || keepsOthers(was, is))
  );
}

const isUtf8 = (content: Buffer): boolean => Buffer.from(content.toString()).equals(content);
