import { carrierHoles } from './carrier.ts';
import { claimsHoles } from './claims.ts';
import { headerHoles } from './header.ts';
import type { Hole } from './hole.ts';
import { keyHoles } from './key.ts';
import { signatureHoles } from './signature.ts';

/** What a forged request can differ in from one that was just accepted. */
export const AXES: Readonly<Record<string, readonly Hole[]>> = {
  signature: signatureHoles,
  header: headerHoles,
  key: keyHoles,
  claims: claimsHoles,
  carrier: carrierHoles,
};
