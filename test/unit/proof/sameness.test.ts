import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareSources, samenessOf } from '../../../src/proof/compare.ts';
import type { KeySource } from '../../../src/proof/holder.ts';
import { Secret } from '../../../src/redaction/secret.ts';

const few = (...texts: readonly string[]) => fc.constantFrom(...texts);

const source: fc.Arbitrary<KeySource> = fc.oneof(
  few('a', 'b').map((text): KeySource => ({ kind: 'literal', value: new Secret('KEY', text) })),
  few('a', 'b').map((canonical): KeySource => ({ kind: 'intrinsic', canonical })),
  fc.record({
    kind: fc.constantFrom('secrets-manager' as const, 'ssm' as const),
    reference: few('us-west-2:111122223333:a', 'a', '{Key in Shop}'),
    jsonKey: few('', 'key'),
    versionStage: few('', 'AWSCURRENT'),
    versionId: few('', '1'),
    injected: fc.constantFrom('task-start' as const, 'deployment' as const),
  }),
);

it('two sources have the same text exactly where the comparison calls them the same', () => {
  fc.assert(
    fc.property(source, source, (one, other) => {
      expect(samenessOf(one) === samenessOf(other)).toBe(compareSources(one, other) === 'same');
    }),
    { numRuns: 2000 },
  );
});
