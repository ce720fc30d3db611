/** What a deployment of an assembly would change, as a report shows it. Of what is deployed it holds only what may be shown. */

export const CHANGE_KINDS = [
  'added',
  'changed',
  'replaced',
  'maybe replaced',
  'removed',
  'orphaned',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export type ResourceChange = {
  /** Logical id, with those of the nested stacks that lead to it: `Nested/Table`. */
  readonly resource: string;
  /** E.g. `AWS::ECS::Service`. */
  readonly type: string;
  readonly kind: ChangeKind;
  /** Names of the properties that change, e.g. `DesiredCount`; empty for what is added or removed. */
  readonly properties: readonly string[];
};

export const KEY_CHANGES = ['same', 'changes', 'unknown'] as const;

/** What happens to the signing key of one container. */
export type KeyChange = {
  readonly stack: string;
  readonly container: string;
  readonly variable: string;
  /** As in `HolderRow.source`, e.g. `plaintext environment`; '' where there is none. */
  readonly before: string;
  readonly after: string;
  /** `unknown`: the templates cannot tell, e.g. because the pull request only saw a stand-in. */
  readonly key: (typeof KEY_CHANGES)[number];
};

/**
 * What the templates of a change are compared with. `nothing`: there was nothing to ask; `unknown`: there was, and the
 * comparison did not come about. In neither case does an empty list of resources mean that none changes.
 */
export const BASELINES = ['deployed', 'base', 'nothing', 'unknown'] as const;

export type Baseline = (typeof BASELINES)[number];

export const isCompared = ({ comparedWith }: { readonly comparedWith: Baseline }): boolean =>
  comparedWith === 'deployed' || comparedWith === 'base';

/** Whether a deployment would do anything: a mapping or an output may change, and no resource as it is written. */
export const differs = ({ resources, diff }: Pick<StackChanges, 'resources' | 'diff'>): boolean =>
  resources.length > 0 || diff !== '';

export type StackChanges = {
  /** Hierarchical id, as the CDK CLI names it: `Prod/Main`. */
  readonly stack: string;
  readonly comparedWith: Baseline;
  /** The stack does not exist on the other side. */
  readonly isNew: boolean;
  readonly resources: readonly ResourceChange[];
  readonly keys: readonly KeyChange[];
  /** The diff as CDK formats it, without colours, redacted; '' where nothing differs or nothing was compared. */
  readonly diff: string;
};

/** What the dry-run found that a deployment would do, as a later deployment can compare it. */
export type Intent = {
  /** Of the templates without keys and values; 16 hex digits. */
  readonly hash: string;
  /** Variables whose values were stand-ins. */
  readonly names: readonly string[];
  /** The app was synthesized without knowing account or region, so a deployment's templates look different. */
  readonly open: boolean;
};
