import { describe } from 'vitest';
import { testKilledRotations } from '../support/github/killed-rotations.ts';

describe('a rotation whose machine vanishes, and that ends with an emergency', () => {
  testKilledRotations('second half of those cut short');
});
