import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteSearch, type Least } from '../../../src/redaction/byte-search.ts';

const unit = fc.string({ unit: fc.constantFrom('a', 'b', '7'), minLength: 1, maxLength: 5 });
/** They repeat themselves, so that they begin again and again, or nearly, inside of themselves. */
const periodic = fc
  .tuple(unit, fc.integer({ min: 20, max: 60 }), fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 2 }))
  .map(([text, times, end]) => text.repeat(times) + end);

const covered = (length: number, spans: readonly { start: number; end: number }[]): boolean[] => {
  const all = Array.from({ length }, () => false);
  for (const { start, end } of spans) all.fill(true, start, end);
  return all;
};

it('finds what a comparison at every place finds: wholes, and pieces that are long enough', () => {
  const looked = fc.tuple(periodic, fc.constantFrom<Least | 'whole'>('whole', 8, 16, 64));
  const piece = fc.tuple(fc.nat(3), fc.nat(200), fc.nat(200), fc.constantFrom('', 'a', 'b', ' '));
  fc.assert(
    fc.property(
      fc.array(looked, { minLength: 1, maxLength: 4 }),
      fc.array(piece, { maxLength: 6 }),
      (all, pieces) => {
        const search = createByteSearch();
        for (const [text, how] of all)
          if (how === 'whole') search.addWhole(text);
          else search.addPieces(text, how);
        const text = pieces
          .map(([which, from, length, end]) => `${all[which]?.[0].slice(from, from + length) ?? ''}${end}`)
          .join('');
        const plainly = all.flatMap(([secret, how]) => {
          const size = how === 'whole' ? secret.length : how;
          const wanted = new Set(
            Array.from({ length: Math.max(0, secret.length - size + 1) }, (_, at) =>
              secret.slice(at, at + size),
            ),
          );
          return Array.from({ length: text.length }, (_, start) => ({ start, end: start + size })).filter(
            ({ start, end }) => wanted.has(text.slice(start, end)),
          );
        });
        const found = covered(text.length, search.spansIn(text));
        // Pieces that overlap by seven characters may be taken for one: it may hide more, never less.
        for (const [at, isCovered] of covered(text.length, plainly).entries())
          if (isCovered) expect(found[at]).toBe(true);
        if (all.length === 1) expect(found).toEqual(covered(text.length, plainly));
      },
    ),
    { numRuns: 500 },
  );
});
