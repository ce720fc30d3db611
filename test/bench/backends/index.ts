import { brokenDoors } from './broken-doors.ts';
import { brokenKeys } from './broken-keys.ts';
import { brokenTokens } from './broken-tokens.ts';
import { brokenWays } from './broken-ways.ts';
import type { BackendEntry } from './entry.ts';
import { rightBackends } from './right.ts';

/** The bestiary: real backends, right and broken, each with the verdict and the diagnosis that must come out. */
export const BACKENDS: readonly BackendEntry[] = [
  ...rightBackends,
  ...brokenKeys,
  ...brokenTokens,
  ...brokenDoors,
  ...brokenWays,
];

/** Diagnoses that are expected here before the smoke test can make them. Until then their backends are only never a `match`. */
export const PENDING: readonly string[] = [
  'verifier-uses-other-secret',
  'verifier-key-whitespace',
  'verifier-key-quoted',
  'verifier-key-encoding',
  'verifier-key-wrapped',
  'verifier-key-cut',
  'default-key-accepted',
  'verifier-key-altered',
  'verifier-algorithm',
  'verifier-clock',
  'token-claim-missing',
];
