import type { IgnoreState } from '../env-files/file.ts';
import type { Reading } from '../env-files/reading.ts';
import type { GitHubCliFailure, StoredName } from '../lib/github-cli.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { Secret } from '../redaction/secret.ts';
import type { NameRead } from '../workflows/names-read.ts';

/** What `setup` found: env files, GitHub, workflows. */

export const LIFETIME = 'JWT_EXPIRATION_HOURS';

/** An env file with new values: its bytes, or why they cannot be put in. */
type Edited =
  | { readonly ok: true; readonly content: Buffer; readonly isChanged: boolean }
  | { readonly ok: false; readonly finding: ErrorFinding };

export type EnvFileFacts = {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  readonly role: 'signer' | 'verifier' | 'unknown';
  readonly exists: boolean;
  /** The example that a missing file is made from. */
  readonly example?: string;
  readonly git: IgnoreState;
  /** A .gitignore, and the line there that would ignore the file. */
  readonly ignoreFile: string;
  readonly ignoreLine: string;
  /** Whether other users of the machine may read it. */
  readonly isOpenToOthers: boolean;
  /** Of what is there, or of the example where the file is missing. */
  readonly key: Reading;
  /** The key that the service gets now, which may come from another of its files. */
  readonly used: Reading;
  readonly hours: Reading;
  readonly edit: (values: ReadonlyMap<string, string>) => Edited;
};

/** Names that GitHub has in one place; an environment that is not there has none. */
export type PlaceFacts = {
  /** Absent for the repository itself, and for the organization. */
  readonly environment?: string;
  /** What the organization shares with the repository. Nothing is stored there. */
  readonly isOrganization?: true;
  readonly exists: boolean;
  readonly secrets: readonly StoredName[];
  /** Absent where an old gh cannot list them. */
  readonly variables?: readonly StoredName[];
};

export type GitHubFacts =
  | { readonly kind: 'not asked' }
  | { readonly kind: 'failed'; readonly failure: GitHubCliFailure }
  | { readonly kind: 'known'; readonly repository: string; readonly places: readonly PlaceFacts[] };

/** What a service gets for a variable. */
export type ServiceValue = {
  readonly variable: string;
  readonly framework: string;
  readonly reading: Reading;
  /** Of the file that decides it; paths are as in `EnvFileFacts`. */
  readonly path: string;
  /** The files that the service reads; none where a Compose file alone decides. */
  readonly reads: readonly string[];
};

type NewContent = { readonly path: string; readonly content: Buffer };

/** Where a step of a workflow finds the key. */
export type ProductionPlace = {
  /** '' for the repository itself, and `undefined` where the workflow does not decide it. */
  readonly environment: string | undefined;
  readonly secret: string;
};

export type SetupFacts = {
  readonly files: readonly EnvFileFacts[];
  /** What was left out in the search for them. */
  readonly notes: readonly Finding[];
  /** What all services of the repository would get with new contents of files, read as `verify` reads them. */
  readonly readWith: (files: readonly NewContent[]) => readonly ServiceValue[];
  /** Why there is nothing to plan with, e.g. files that cannot be read. */
  readonly problems: readonly ErrorFinding[];
  /** What is wrong with a good key because of where else it stands, by its text. */
  readonly published: ReadonlyMap<string, ErrorFinding>;
  /** Used where a new key is needed. */
  readonly freshKey: Secret;
  readonly github: GitHubFacts;
  /** Where the steps of workflows that need the key find its secret. */
  readonly productionPlaces: readonly ProductionPlace[];
  readonly namesRead: readonly NameRead[];
};
