import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/lib/child-output.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { LAYERS, NOT_COVERED, PRINTERS, SPELLED } from '../../support/redaction/spellings.ts';
import { STRONG_KINDS } from '../signing-key/random-keys.ts';

const redactorOf = (secret: string) => {
  const redactor = createRedactor();
  redactor.add(secret);
  return redactor;
};

/** Letters and digits of the text that are still there, without what was there beside it. */
const left = (shown: string): number => shown.replaceAll('***', '').replace(/[^\w+/]/g, '').length;

const strongKey = fc.constantFrom(...Object.values(STRONG_KINDS)).map((make) => make());
const layer = fc.constantFrom(...Object.entries(LAYERS));
const printer = fc.constantFrom(...Object.entries(PRINTERS));
/** Names of properties, the places of bytes, and `more items`. */
const AROUND = 40;

/** What is shown of the output of a command, whose bytes come in chunks. */
const shownOf = (output: string, cuts: readonly number[], redact: (text: string) => string): string => {
  const lines: string[] = [];
  const splitter = splitLines({
    redact,
    maximumLines: 10_000,
    maximumCharacters: 1_000_000,
    onLine: (line) => lines.push(line),
  });
  const bytes = Buffer.from(`first line\n${output}\nlast line`);
  const places = [...new Set([0, ...cuts.map((cut) => cut % bytes.length), bytes.length])].sort(
    (a, b) => a - b,
  );
  for (const [index, place] of places.slice(1).entries())
    splitter.write(bytes.subarray(places[index], place));
  splitter.end();
  // The words next to it may be hidden with it, where it is in lines that could go on in theirs.
  const shown = lines.join('\n');
  expect(shown).toMatch(/^first[\s\S]*line$/);
  return shown.replace(/^first( line)?/, '').replace(/(last )?line$/, '');
};

const cuts = fc.array(fc.nat(5000), { maxLength: 5 });

describe('a key in the output of a command is hidden, however its bytes come', () => {
  it.each(Object.entries(SPELLED))('%s', (_, print) => {
    fc.assert(
      fc.property(strongKey, cuts, (key, at) => {
        expect(left(shownOf(print(key), at, redactorOf(key).redact))).toBeLessThan(AROUND);
      }),
      { numRuns: 30 },
    );
  });

  it('in a dump whose text begins with digits, as the bdcb beside the second row does', () => {
    const secret = 'uwblog kwezyc yybdcb yjgsfp vqqcak aswudx';
    const dump = PRINTERS['`xxd`']?.(secret) ?? '';
    expect(dump).toContain('  bdcb yjgsfp');
    expect(left(redactorOf(secret).redact(dump))).toBe(0);
  });

  it('printed, in a layer of something else', () => {
    fc.assert(
      fc.property(strongKey, layer, printer, cuts, (key, [name, inner], [printed, print], at) => {
        // Of numbers whose digits are spelled one by one nobody knows where they end.
        fc.pre(!(name.startsWith('numbers') && /one (by one|character)/.test(printed)));
        const output = print(inner(key));
        // It shows fifty bytes, which in some layers hold too few of the key to be known.
        fc.pre(!/\.\.\. \d+ more bytes>$/.test(output) || inner(key).length < 100);
        expect(left(shownOf(output, at, redactorOf(key).redact))).toBeLessThan(AROUND);
      }),
      { numRuns: 200 },
    );
  });

  it('in two layers, and broken into lines of any length', () => {
    fc.assert(
      fc.property(
        strongKey,
        layer,
        layer,
        fc.integer({ min: 20, max: 200 }),
        cuts,
        (key, [, inner], [, outer], columns, at) => {
          const output = outer(inner(key))
            .replace(new RegExp(`.{${columns}}`, 'g'), '$&\n')
            .trimEnd();
          expect(left(shownOf(output, at, redactorOf(key).redact))).toBeLessThan(AROUND);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('as the bytes that it stands for', () => {
    const size = fc.integer({ min: 32, max: 64 });
    fc.assert(
      fc.property(
        size,
        fc.constantFrom('hex', 'base64', 'base64url'),
        printer,
        cuts,
        (bytes, encoding, [, print], at) => {
          const raw = randomBytes(bytes);
          const { redact } = redactorOf(raw.toString(encoding as 'hex'));
          const others = [raw.toString('hex'), raw.toString('base64'), raw.toString('base64url')];
          for (const other of others) expect(left(shownOf(print(other), at, redact))).toBeLessThan(AROUND);
        },
      ),
      { numRuns: 50 },
    );
  });
});

it.each(Object.entries(NOT_COVERED))('a key is shown that is %s', (_, spell) => {
  const key = Object.values(STRONG_KINDS)[0]?.() ?? '';
  expect(redactorOf(key).redact(spell(key))).toBe(spell(key));
});

it('text without the key is never touched, for all that looks like one in it', () => {
  const redactor = createRedactor();
  for (const make of Object.values(STRONG_KINDS))
    for (let times = 0; times < 5; times += 1) redactor.add(make());
  const files = ['package-lock.json', 'LICENSE', 'docs/benchmarks.md', 'dist/licenses.txt', 'dist/index.js'];
  for (const file of files) {
    const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const touched = text
      .split('\n')
      .filter((line) => redactor.redact(line) !== createRedactor().redact(line));
    expect(touched).toEqual([]);
    expect(redactor.holds(text)).toBe(false);
  }
});
