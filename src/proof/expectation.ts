import type { Secret } from '../redaction/secret.ts';

/** What must be true of the containers that a run deploys or looks at. */
export type Expectation = {
  /** Environment variable with the key, e.g. `JWT_SECRET_KEY`; `<variable>_PREVIOUS` holds the previous one. */
  readonly variable: string;
  /** More names under which containers get the same key. */
  readonly aliases?: readonly string[];
  readonly key: Secret;
  /** Name of the input that the key came from, for texts. */
  readonly keyInput: string;
  /** The key being retired, where the containers have to accept it too. */
  readonly previousKey?: Secret;
  /** Expected `JWT_EXPIRATION_HOURS`. */
  readonly expirationHours: string;
  /** Names of the containers that must hold the key; empty: every container that has it, at least one. */
  readonly containers: readonly string[];
  readonly plaintextKey: 'allow' | 'warn' | 'error';
  readonly otherSecrets: readonly Secret[];
};
