import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIALECTS, readVariable } from '../../../src/env-files/dialects.ts';
import { withVariables } from '../../../src/env-files/edit.ts';
import { freshKey, ownedFile } from '../../support/env-files/owned-files.ts';
import { hostileText, KEY } from '../../support/env-files/texts.ts';

const key = randomBytes(32).toString('hex');

const edited = (content: string | Buffer, values: Record<string, string> = { [KEY]: key }): string => {
  const result = withVariables(Buffer.from(content), new Map(Object.entries(values)));
  return result.ok ? result.content.toString() : `refused: ${result.reason}`;
};

describe('the key is put into an env file', () => {
  test.each([
    ['an empty file', '', `${KEY}=K\n`],
    ['a file with other variables', 'A=1\n', `A=1\n${KEY}=K\n`],
    ['a file without a final line break, which stays one', 'A=1', `A=1\n${KEY}=K`],
    ['a file with Windows line breaks', 'A=1\r\n', `A=1\r\n${KEY}=K\r\n`],
    ['a file with a byte order mark', '\ufeffA=1\n', `\ufeffA=1\n${KEY}=K\n`],
    ['a file in which the key is commented out', `#${KEY}=old\nA=1\n`, `#${KEY}=old\nA=1\n${KEY}=K\n`],
    ['a file in which every variable is exported', 'export A=1\n', `export A=1\nexport ${KEY}=K\n`],
    ['the place of the old one', `A=1\n${KEY}=old\nB=2\n`, `A=1\n${KEY}=K\nB=2\n`],
    ['its quotes, with its comment', `export ${KEY}="old" # mine\n`, `export ${KEY}="K" # mine\n`],
    ['single quotes', `${KEY}='old'\n`, `${KEY}='K'\n`],
    [
      'the place of one that a shell takes for a command, without the blank that would leave the shell without it',
      `export ${KEY}=\t\\c\n`,
      `export ${KEY}=K\n`,
    ],
    ['its indentation', `  ${KEY}=old\n`, `  ${KEY}=K\n`],
    ['the place of a value of several lines', `${KEY}="a\nb" # c\nA=1\n`, `${KEY}="K" # c\nA=1\n`],
    ['the place of the last of several', `${KEY}=1\nA=1\n${KEY}='2'\nB=2\n`, `A=1\n${KEY}='K'\nB=2\n`],
    ['the place of a definition that only some programs read', `${KEY}: old\n`, `${KEY}=K\n`],
    ['one line with the line that exports it', `${KEY}=old\nexport ${KEY}\nA=1\n`, `export ${KEY}=K\nA=1\n`],
    ['one line with a last line that exports it', `${KEY}=old\nexport ${KEY}`, `export ${KEY}=K`],
    [
      'a line of its own behind a byte order mark, which Node takes for a part of the name',
      `\ufeff${KEY}=old\n`,
      `\ufeff\n${KEY}=K\n`,
    ],
    [
      'the place of an empty one, whose next line Node takes for its value',
      `${KEY}=  \nA=1\n`,
      `${KEY}=K  \nA=1\n`,
    ],
    [
      'the place of the last of several, and Node goes on to read the line behind a byte order mark',
      `\ufeff${KEY}=1\nA=1\n${KEY}=2\n`,
      `\ufeff\nA=1\n${KEY}=K\n`,
    ],
    ['no place within the quotes of another', `A="\n${KEY}=x\n"\n`, `A="\n${KEY}=x\n"\n${KEY}=K\n`],
    ['a file with a value that only some programs read to its end', 'A="open\n', `A="open\n${KEY}=K\n`],
  ])('%s', (_, before, after) => {
    expect(edited(before).replaceAll(key, 'K')).toBe(after);
  });

  test('with a second variable in the same way', () => {
    const before = `JWT_EXPIRATION_HOURS=1\n${KEY}=old\n`;
    expect(edited(before, { [KEY]: key, JWT_EXPIRATION_HOURS: '24' })).toBe(
      `JWT_EXPIRATION_HOURS=24\n${KEY}=${key}\n`,
    );
  });

  test('with the quotes that all programs need to read it', () => {
    expect(edited(`${KEY}=old\n`, { [KEY]: 'a#b c' })).toBe(`${KEY}='a#b c'\n`);
  });

  test('a second time without any change', () => {
    const once = edited('A=1\n');
    expect(edited(once)).toBe(once);
  });

  test('and bytes that are not UTF-8 stay', () => {
    const before = Buffer.from(`# caf\xe9\n${KEY}=old\nNAME=stra\xdfe\n`, 'latin1');
    const result = withVariables(before, new Map([[KEY, key]]));
    expect(result.ok && result.content.toString('latin1')).toBe(`# caf\xe9\n${KEY}=${key}\nNAME=stra\xdfe\n`);
  });
});

describe('an env file is refused', () => {
  test.each([
    ['in which a shell has the key within quotes', `A=it's\n${KEY}=1\nB=it's\n`, 'a shell would not read'],
    ['in which the line before goes on for a shell', `A=b\\\n${KEY}=1\n`, 'a shell would'],
    ['with line breaks that some programs do not know', `A=1\r${KEY}=1\rB=2\r`, 'would'],
    ['with a NUL character', 'A=\0\n', 'NUL'],
    ['with more blank characters than dotenv reads in time', '\n'.repeat(600), '500 blank characters'],
  ])('%s', (_, before, reason) => {
    expect(edited(before)).toContain(reason);
    expect(edited(before)).toMatch(/^refused: /);
  });

  test('where no way to write the value is read by all', () => {
    expect(edited('A=1\n', { [KEY]: 'a$A' })).toBe(`refused: Next.js would not read ${KEY} from it`);
    expect(edited('A=1\n', { 'a b': 'x' })).toBe('refused: a b is not a name that a variable can have');
  });
});

/** A byte order mark, as Latin-1. */
const MARK = '\xef\xbb\xbf';

describe('for any file of whole statements', () => {
  test('the bytes around the one definition stay as they are', () => {
    fc.assert(
      fc.property(ownedFile, freshKey, ({ content, before, after }, fresh) => {
        const result = withVariables(content, new Map([[KEY, fresh]]));
        const text = result.ok ? result.content.toString('latin1') : `refused: ${result.reason}`;
        // Where Node takes a byte order mark for a part of the next name, a line break comes between them.
        const starts = ['', '\n', '\r\n'].map((added) =>
          before.toString('latin1').replace(MARK, MARK + added),
        );
        const start = starts.findLast((one) => text.startsWith(one)) ?? 'no beginning';
        const end = after.toString('latin1');
        expect(text.slice(0, start.length)).toBe(start);
        expect(text.endsWith(end)).toBe(true);
        expect(text.slice(start.length, text.length - end.length).replace(fresh, 'FRESH')).toMatch(
          new RegExp(`^(?:\\r?\\n)?(?:export )?${KEY}=(["']?)FRESH\\1(?: # the key|  )?(?:\\r?\\n)?$`),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('for any text', () => {
  test('every program that can read it reads the new key, or it is refused without a word of what is in it', () => {
    let refusals = 0;
    fc.assert(
      fc.property(hostileText, freshKey, (text, fresh) => {
        const result = withVariables(Buffer.from(text), new Map([[KEY, fresh]]));
        if (!result.ok) {
          refusals += 1;
          expect(result.reason).toMatch(/^[\w\s:,.'-]+$/);
          return;
        }
        const after = result.content.toString();
        const readings = DIALECTS.map((dialect) => readVariable(after, KEY, dialect));
        const wrong = readings.filter(
          (reading) =>
            reading.kind === 'absent' || (reading.kind === 'value' && reading.value.trimEnd() !== fresh),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
    expect(refusals).toBeLessThan(700);
  });

  test('a file of thousands of lines is edited like any other', () => {
    const lines = Array.from(
      { length: 5_000 },
      (_, index) => `NAME_${index}="${randomBytes(8).toString('hex')}"`,
    );
    const before = `${lines.slice(0, 2_500).join('\n')}\n${KEY}=old\n${lines.slice(2_500).join('\n')}\n`;
    expect(edited(before)).toBe(before.replace('old', key));
  });
});
