import type { Algorithm, KeyEncoding } from '../redaction/key-bytes.ts';
import type { Secret } from '../redaction/secret.ts';
import type { BackendInputs, BackendOutput } from './backend.ts';
import type { CdkAppInputs } from './cdk-app.ts';
import type { FrontendInputs } from './frontend.ts';
import type { Choice } from './reader.ts';
import type { SmokeRequest } from './requests/request.ts';
import type { SecretInputs } from './secrets.ts';
import type { StandIn } from './stand-ins.ts';
import type { FAIL_ON } from './table.ts';

/** The inputs of each mode, after parsing. */

/** A secret of AWS Secrets Manager with the key in it. */
export type SecretsManagerInputs = {
  readonly kind: 'secrets-manager';
  /** Name or ARN. */
  readonly secretId: string;
  /** '' when the whole value is the key. */
  readonly jsonKey: string;
};

type DyingKey = {
  /** For people: which of the keys it is, e.g. `the previous key`; never its text. */
  readonly role: string;
  readonly key: Secret;
};

/** The keys that production must refuse after a deployment. */
export type Dying = {
  readonly keys: readonly DyingKey[];
  /** An earlier run may have deployed it already. */
  readonly resumes: boolean;
};

export type PreviousKey = {
  readonly key: Secret;
  readonly expectation: 'accept' | 'reject' | 'any';
  /** It is the one that a rotation has staged: it comes, and does not go. */
  readonly isStaged?: boolean;
};

export type SharedInputs = {
  readonly key: Secret;
  readonly keyInput: string;
  readonly previous?: PreviousKey;
  /** The secret that holds the keys, where they are not inputs; `key` is empty until it has been read. */
  readonly keysFrom?: SecretsManagerInputs;
  /** Keys that an unfinished emergency gives up, where the key store holds them. */
  readonly formerKeys?: readonly Secret[];
  readonly otherSecrets: readonly Secret[];
  readonly secretName: string;
  readonly secretAliases: readonly string[];
  /** Whole hours, as text, because that is what an environment variable is. */
  readonly expirationHours: string;
  readonly algorithm: Algorithm;
  readonly keyEncoding: KeyEncoding;
  /** The checkout. */
  readonly workspace: string;
  /** Ids or names; empty for every stack of the app. */
  readonly stacks: readonly string[];
  /** Empty for every container that has the key, and at least one. */
  readonly containers: readonly string[];
  readonly plaintextKey: 'allow' | 'warn' | 'error';
  readonly rolloutTimeoutMilliseconds: number;
  /** '' when any account will do. */
  readonly accountId: string;
  /** Absent without `backend-url`: nothing is probed. */
  readonly backend?: BackendInputs;
  /** In place of `backend`, which is known when the stack has been asked. */
  readonly backendOutput?: BackendOutput;
  /** The user's own requests; all are sent after the verdict `match`, and some that only read after others. */
  readonly requests: readonly SmokeRequest[];
  /** Log groups in which the accepted token must show; empty when the input is not given. */
  readonly logGroups: readonly string[];
  /** What the backend logs when it accepts a token, with `{jti}` or `{user}`; '' when the input is not given. */
  readonly logSuccess: string;
  /** Absent without `frontend-url`: nothing goes through the frontend. */
  readonly frontend?: FrontendInputs;
};

export type DeployInputs = SharedInputs &
  CdkAppInputs & {
    readonly mode: 'deploy';
    readonly cdkArguments: readonly string[];
    readonly deployTimeoutMilliseconds: number;
    readonly onCancel: 'leave' | 'cancel-update';
    readonly onCrashLoop: 'wait' | 'cancel-update';
    /** Waits for an operation of CloudFormation that is changing a stack, instead of refusing to deploy to it. */
    readonly waitsForStacks?: boolean;
    /** More variables for the app, none of them secret: where a rotation's keys are found in the store. */
    readonly storeVariables: Readonly<Record<string, string>>;
    /** The key that a rotation has staged, as this job was handed it. */
    readonly nextKey?: Secret;
    /** `previous-key: reject`: keys that production honours and that this run was not given may end. */
    readonly endsOthers?: boolean;
    /** Keys that must be refused and that are tried one by one, after the deployment has been tested. */
    readonly triedLater?: readonly Secret[];
    /**
     * Keys whose tokens production must accept while it is changed; the first that it accepts before is watched. Absent
     * without `availability: true`, empty when all of them change.
     */
    readonly availability?: { readonly keys: readonly Secret[] };
    /** Absent where no key is given up. */
    readonly dying?: Dying;
    /** Reads the comments of the pull request that is deployed; absent when the token was taken away. */
    readonly githubToken?: Secret;
  };

export type VerifyInputs = SharedInputs & { readonly mode: 'verify' };

export type FailOn = (typeof FAIL_ON)[number];

/** What a dry-run is given. None of its secrets is needed, and none of them reaches the app. */
export type DryRunInputs = CdkAppInputs & {
  readonly mode: 'dry-run';
  /** '' inside when no key was given, as it should be. */
  readonly key: Secret;
  readonly keyInput: string;
  readonly otherSecrets: readonly Secret[];
  /** All that was given, for the findings about secrets in reach. */
  readonly secrets: SecretInputs;
  readonly secretName: string;
  readonly secretAliases: readonly string[];
  readonly expirationHours: string;
  readonly algorithm: Algorithm;
  readonly keyEncoding: KeyEncoding;
  readonly stacks: readonly string[];
  readonly containers: readonly string[];
  readonly plaintextKey: 'allow' | 'warn' | 'error';
  readonly accountId: string;
  /** Variables that the app insists on, besides the key; those of `other-secrets` among them. */
  readonly standIns: readonly StandIn[];
  /** The app may ask AWS, and therefore sees the credentials of the job. */
  readonly lookups: boolean;
  /** Absolute path of the same app as it is on the base branch. */
  readonly baseDirectory?: string;
  readonly synthTimeoutMilliseconds: number;
  /** Changes that make the run red. */
  readonly failOn: readonly FailOn[];
  readonly comment: boolean;
  readonly githubToken?: Secret;
};

export type AskedPhase = Choice<'phase'>;

/** The stored keys as this job was handed them. In `emergency` is the mark of an unfinished one. */
export type HandedKeys = Readonly<Partial<Record<'current' | 'next' | 'previous' | 'emergency', Secret>>>;

/** Where the keys of a rotation are stored, and with what they are reached. */
export type StoreInputs =
  | {
      readonly kind: 'github';
      /** '' for the secrets of the repository. */
      readonly environment: string;
      readonly secretsToken: Secret;
      readonly githubToken: Secret;
    }
  | SecretsManagerInputs;

export type RotateInputs = Omit<DeployInputs, 'mode' | 'previous'> & {
  readonly mode: 'rotate';
  readonly phase: AskedPhase;
  readonly planOnly: boolean;
  readonly store: StoreInputs;
  /** The stored keys as this job was handed them; of no use where the store gives them itself. */
  readonly handed: HandedKeys;
};

/** Modes that ask production whether it honours the key. */
export type ProbingInputs = DeployInputs | VerifyInputs;

export type Inputs = ProbingInputs | DryRunInputs | RotateInputs;
