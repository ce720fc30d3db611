/** A key of the signing keys: what it is for, and how it is replaced. */

import type { Algorithm, KeyEncoding } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import { COMMAND_OF_EMERGENCY, commandForKey } from './generate.ts';
import type { KnownKeys } from './known-keys.ts';

/** `next`: staged by a rotation; `previous`: on its way out. Verifiers accept both beside the current one. */
export type KeyRole = 'current' | 'next' | 'previous';

export type KeyInUse = {
  readonly key: Secret;
  /** Where it was given, for `where`, e.g. `input jwt-secret-key`. */
  readonly input: string;
  readonly algorithm: Algorithm;
  readonly encoding: KeyEncoding;
  /** Default: `current`. */
  readonly role?: KeyRole;
  /**
   * Whether a rotation is under way; default: `no`. Then only the rotation may replace a key: one that is set by hand
   * does not fit the others. Only the key that an emergency goes on with can be set by hand.
   */
  readonly rotation?: 'no' | 'possible' | 'certain' | 'emergency';
  /** Names of the variables that hold the key: where one is not set, its name may become the key. */
  readonly variables?: readonly string[];
  /** Default: the list of published keys. */
  readonly known?: KnownKeys;
};

const SUBJECTS: Readonly<Record<KeyRole, string>> = {
  current: 'The signing key',
  next: 'The next key',
  previous: 'The previous key',
};

/** Begins a title. */
export const subjectOf = ({ role = 'current' }: Pick<KeyInUse, 'role'>): string => SUBJECTS[role];

/** The command that puts another key in the place of this one. */
export function newKey(options: KeyInUse): string {
  const command = commandForKey(options);
  switch (options.rotation ?? 'no') {
    case 'no':
      return command;
    case 'possible':
      return `${COMMAND_OF_EMERGENCY}, or without rotate.yml: ${command}`;
    case 'certain':
      return COMMAND_OF_EMERGENCY;
    case 'emergency':
      return `${command}, then ${COMMAND_OF_EMERGENCY}`;
  }
}
