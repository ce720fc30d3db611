import { type JsonObject, objectOf } from '../lib/json.ts';
import { untrusted } from '../lib/text.ts';
import type { ChangeKind, KeyChange, ResourceChange } from '../model/changes.ts';
import type { ResourceDifference, TemplateDiff } from '../template/diff-library.ts';
import type { ResourceTypes } from '../template/resource-types.ts';
import type { AtRisk, Redecided } from './conditions.ts';

/** One template of a stack and how it differs from the other side. */
export type TemplateComparison = {
  readonly path: readonly string[];
  readonly diff: TemplateDiff;
  /** Both sides as they are shown. */
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** The other side with all its texts: to be judged by, and never shown. */
  readonly unseen: JsonObject;
  readonly atRisk: readonly AtRisk[];
  readonly redecided: readonly Redecided[];
};

/** A resource that differs. */
export type Changed = {
  /** As in `ResourceChange`. */
  readonly resource: string;
  /** Logical ids of the nested stacks that lead to it, and its own, as the templates write them. */
  readonly path: readonly string[];
  readonly logicalId: string;
  readonly type: string;
  readonly kind: ChangeKind;
  readonly difference: ResourceDifference;
  /** The properties of the other side with all their texts: to be judged by, and never shown. */
  readonly unseen: JsonObject;
};

/** Every change makes a new revision of these; nothing of the old one is lost, and the service moves over. */
const REVISIONS: ReadonlySet<string> = new Set([
  'AWS::ECS::TaskDefinition',
  'AWS::Lambda::Version',
  'AWS::Lambda::LayerVersion',
  'AWS::ApiGateway::Deployment',
  'AWS::ApiGatewayV2::Deployment',
  'AWS::Batch::JobDefinition',
]);

export const isRevision = (type: string): boolean => REVISIONS.has(type);

const LONGEST_NAME = 255;

/** Names come from the templates: one line, and no longer than CloudFormation allows. */
export const shortName = (text: string): string => untrusted(text).slice(0, LONGEST_NAME);

/** The same for what CDK's library writes as `${Role.Arn}`, as in Fn::Sub. */
export const shortReference = (text: string): string =>
  shortName(text.replace(/\$\{([A-Za-z0-9]+)(?:\.(?:Arn|GroupId))?\}/g, '$1'));

export const nameIn = (path: readonly string[], id: string): string => [...path, id].map(shortName).join('/');

export function changedResources(templates: readonly TemplateComparison[]): readonly Changed[] {
  const changed: Changed[] = [];
  for (const { path, diff, unseen } of templates) {
    const others = objectOf(unseen.Resources);
    // Not `forEachDifference`, which looks at all resources again for each of them.
    for (const [id, difference] of Object.entries(diff.resources.changes)) {
      const type = shortName(difference.newResourceType ?? difference.oldResourceType ?? '');
      const kind = kindOf(difference, type);
      if (!kind) continue;
      const other = objectOf(objectOf(others[id]).Properties);
      changed.push({
        resource: nameIn(path, id),
        path,
        logicalId: id,
        type,
        kind,
        difference,
        unseen: other,
      });
    }
  }
  return changed;
}

function kindOf(difference: ResourceDifference, type: string): ChangeKind | undefined {
  if (!difference.isDifferent) return undefined;
  if (difference.isAddition) return 'added';
  const impact: string = difference.changeImpact;
  if (difference.isRemoval) return impact === 'WILL_ORPHAN' ? 'orphaned' : 'removed';
  if (isRevision(type) && !difference.resourceTypeChanged) return 'changed';
  if (impact === 'WILL_REPLACE') return 'replaced';
  return impact === 'MAY_REPLACE' ? 'maybe replaced' : 'changed';
}

/** Names of the properties that change, and of what stands beside them: `DependsOn`, `DeletionPolicy`. */
export function changedProperties({ kind, difference }: Changed): readonly string[] {
  if (kind === 'added' || kind === 'removed' || kind === 'orphaned') return [];
  const others = Object.keys(difference.otherChanges).filter((name) => name !== 'Type');
  return [...Object.keys(difference.propertyUpdates), ...others].map(shortName).sort();
}

/** The properties that make CloudFormation replace the resource; all that change where none of them is known to. */
export function replacingProperties(changed: Changed): readonly string[] {
  const causes = Object.entries(changed.difference.propertyUpdates)
    .filter(([, { changeImpact }]) => /REPLACE$/.test(changeImpact ?? ''))
    .map(([name]) => shortName(name))
    .sort();
  return causes.length > 0 ? causes : changedProperties(changed);
}

export const resourceChanges = (changed: readonly Changed[]): readonly ResourceChange[] =>
  changed.map((one) => ({
    resource: one.resource,
    type: one.type,
    kind: one.kind,
    properties: changedProperties(one),
  }));

export type Comparison = {
  /** Hierarchical id of the stack. */
  readonly stack: string;
  readonly templates: readonly TemplateComparison[];
  readonly changed: readonly Changed[];
  readonly keys: readonly KeyChange[];
  /** Names of the key's variable. */
  readonly variables: readonly string[];
  /** AWS accounts that are the stack's own. */
  readonly accounts: readonly string[];
  readonly types: ResourceTypes;
  /** Of a stack that is new, all is new: only what is open to everyone is named. */
  readonly isNew: boolean;
};

/** Types that grant access, which are named before others. */
export const GRANTS =
  /^AWS::(?:IAM|Cognito|EKS|WAFv2|ApiGateway|ApiGatewayV2|KMS|RolesAnywhere)::|^AWS::EC2::SecurityGroup|Listener|Policy$|Permission|^AWS::ECS::TaskDefinition$/;

export const inOrder = <T extends { readonly type: string }>(
  all: readonly T[],
  first: RegExp,
): readonly T[] => [
  ...all.filter(({ type }) => first.test(type)),
  ...all.filter(({ type }) => !first.test(type)),
];
