import { brokenAxes } from './broken-axes.ts';
import { brokenDoors } from './broken-doors.ts';
import { brokenKeys } from './broken-keys.ts';
import { brokenTokens } from './broken-tokens.ts';
import { brokenWays } from './broken-ways.ts';
import type { BackendEntry } from './entry.ts';
import { refusedBackends } from './refused.ts';
import { rightBackends } from './right.ts';

/** The bestiary: real backends, right and broken, each with the verdict and the diagnosis that must come out. */
export const BACKENDS: readonly BackendEntry[] = [
  ...rightBackends,
  ...brokenKeys,
  ...brokenTokens,
  ...brokenDoors,
  ...brokenAxes,
  ...brokenWays,
  ...refusedBackends,
];
