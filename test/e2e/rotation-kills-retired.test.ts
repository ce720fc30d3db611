import { describe, expect, it } from 'vitest';
import { documented, INSTANTS, testKilledRotations } from '../support/github/killed-rotations.ts';

describe('a rotation whose machine vanishes, and that ends with a retirement', () => {
  testKilledRotations('retired');
});

it('docs/rotation.md has a row for every instant at which the machine of a rotation vanishes, in their order', () => {
  expect(documented().map(([run, last]) => [run, last])).toEqual(INSTANTS);
});
