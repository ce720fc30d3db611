import type { Secret } from '../redaction/secret.ts';

/** Where a container's copy of the key comes from. */
export type KeySource =
  | { readonly kind: 'literal'; readonly value: Secret }
  /** `injected`: ECS reads it when a task starts (`Secrets[].ValueFrom`), or CloudFormation when it deploys (`{{resolve:…}}`). */
  | {
      readonly kind: 'secrets-manager' | 'ssm';
      /** Canonical text of the reference, without account-specific noise; equal texts mean the same secret. */
      readonly reference: string;
      readonly jsonKey: string;
      readonly versionStage: string;
      readonly versionId: string;
      readonly injected: 'task-start' | 'deployment';
    }
  /** Anything CloudFormation works out while it deploys; equal `canonical` means the same source, value unknown. */
  | { readonly kind: 'intrinsic'; readonly canonical: string };

/** A container or Lambda function whose environment has the key. */
export type Holder = {
  /** CloudFormation's stack name. */
  readonly stackName: string;
  /** How the CDK CLI names the stack, e.g. `Prod/Main`. */
  readonly stackId: string;
  /** Logical ids of the nested stacks that lead to its template: logical ids repeat in nested stacks of one class. */
  readonly path: readonly string[];
  /** Logical id of the task definition or function in its (nested) template. */
  readonly logicalId: string;
  /** Ids of the constructs that it is made by, below the stack's own; absent where the template does not say. */
  readonly construct?: readonly string[];
  readonly kind: 'container' | 'function';
  /** Container name, or the function's logical id. */
  readonly container: string;
  readonly variable: string;
  readonly source: KeySource;
};

/** What must be true of the containers that a run deploys or looks at. */
export type Expectation = {
  /** Environment variable with the key, e.g. `JWT_SECRET_KEY`; `<variable>_PREVIOUS` holds the previous one. */
  readonly variable: string;
  /** More names under which containers get the same key. */
  readonly aliases?: readonly string[];
  readonly key: Secret;
  /** What the key is called in texts, e.g. `the key of the input jwt-secret-key`. */
  readonly givenKey: string;
  /** The key being retired, where the containers have to accept it too. */
  readonly previousKey?: Secret;
  /** Expected `JWT_EXPIRATION_HOURS`. */
  readonly expirationHours: string;
  /** Names of the containers that must hold the key; empty: every container that has it, at least one. */
  readonly containers: readonly string[];
  readonly plaintextKey: 'allow' | 'warn' | 'error';
  readonly otherSecrets: readonly Secret[];
};
