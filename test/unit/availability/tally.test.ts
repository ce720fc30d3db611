import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addSample,
  closeTally,
  countFailures,
  countMeasured,
  EMPTY_TALLY,
  type Sample,
  type SampleKind,
  type Tally,
} from '../../../src/availability/tally.ts';
import { lengthOf } from '../../../src/model/availability.ts';

const sample = (kind: SampleKind, sentAt: number, cause = kind === 'good' ? '' : kind): Sample => ({
  kind,
  sentAt,
  cause,
  took: 10,
});

const tallyOf = (samples: readonly Sample[]): Tally => samples.reduce(addSample, EMPTY_TALLY);

/** One a second: `g` good, `d` down, `r` refused, `l` limited. */
const story = (text: string): Tally => {
  const kinds = { g: 'good', d: 'down', r: 'refused', l: 'limited' } as const;
  return tallyOf([...text].map((letter, index) => sample(kinds[letter as keyof typeof kinds], index * 1000)));
};

describe('the tally of a lane', () => {
  it.each([
    ['gggg', 0],
    ['ggdgg', 2000],
    ['gdgggrrdggdg', 4000],
    ['gllllg', 0],
    ['gldlg', 4000],
    ['dddg', 0],
  ])('of %s has its longest gap between two requests that were served', (text, gap) => {
    const { longestGap } = story(text);
    expect(longestGap ? lengthOf(longestGap) : 0).toBe(gap);
    expect(longestGap?.open ?? false).toBe(false);
  });

  it('counts failures before the first good answer as early: there was nothing to interrupt', () => {
    expect(story('drrg')).toMatchObject({ early: 3, earlyRefused: 2, down: 1, refused: 2, good: 1 });
    expect(story('gdrr')).toMatchObject({ early: 0, earlyRefused: 0, down: 1, refused: 2, good: 1 });
  });

  it('has an open gap where nothing is served at its end, and none where nothing ever was', () => {
    expect(closeTally(story('ggdd'), 9_000).longestGap).toEqual({ from: 1000, to: 9000, open: true });
    expect(closeTally(story('dddd'), 9_000).longestGap).toBe(undefined);
    expect(closeTally(story('gdgg'), 9_000).longestGap).toEqual({ from: 0, to: 2000, open: false });
  });

  it('knows the first and the last failure and what was seen, of which it tells ten apart', () => {
    const all = tallyOf(Array.from({ length: 40 }, (_, index) => sample('down', index, `cause ${index}`)));
    expect(all).toMatchObject({ firstFailureAt: 0, lastFailureAt: 39 });
    expect(all.causes.size).toBe(11);
    expect(all.causes.get('something else')).toBe(30);
  });

  it('agrees with a slow count of any story', () => {
    const kinds = fc.array(fc.constantFrom<SampleKind>('good', 'down', 'refused', 'limited'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(kinds, (all) => {
        const tally = tallyOf(all.map((kind, index) => sample(kind, index * 500)));
        const of = (kind: SampleKind) => all.filter((each) => each === kind).length;
        expect(tally).toMatchObject({
          good: of('good'),
          down: of('down'),
          refused: of('refused'),
          limited: of('limited'),
        });
        expect(countMeasured(tally)).toBe(all.length - of('limited'));
        expect(countFailures(tally)).toBe(of('down') + of('refused'));
        const goods = all.flatMap((kind, index) => (kind === 'good' ? [index] : []));
        const gaps = goods.slice(1).map((to, index) => {
          const from = goods[index] ?? 0;
          const failed = all.slice(from, to).some((kind) => kind === 'down' || kind === 'refused');
          return failed ? (to - from) * 500 : 0;
        });
        expect(tally.longestGap ? lengthOf(tally.longestGap) : 0).toBe(Math.max(0, ...gaps));
      }),
    );
  });
});
