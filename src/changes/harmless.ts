import { canonicalJson, isList, isObject, type Json, objectOf } from '../lib/json.ts';
import type { ResourceTypes } from '../template/resource-types.ts';
import { type Difference, expressionIn, joinedText } from './places.ts';
import { ANOTHER_HASH } from './reveal.ts';

/**
 * Changes that open nothing and take no safeguard away. All others are called out: judged, or as not judged. In doubt a
 * property is not in these lists. Only what the schema knows as a property is one: the author of a template chooses the
 * names of containers and variables.
 */

/** What people read. */
const WORDS = /^(?:\w*Description|Comment|DisplayName)$/;
const TAGS = /^(?:Tags|TagList|PropagateTags)$/;

/** How much, how long and how often. Not how long something is kept or valid, which are safeguards. */
const AMOUNT =
  /^(?:Cpu|Memory|\w*(?:Count|Capacity(?:Units)?|Iops|IOPS|Throughput|Size\w*|MemoryReservation|AllocatedStorage|Timeout(?:InSeconds|Seconds|InMinutes)?|(?:Interval|GracePeriod|Cooldown)(?:InSeconds|Seconds)?|StartPeriod|Retries|ConcurrentExecutions|Concurrency|DeregistrationDelay))$/;
const SAFEGUARD =
  /Backup|Retention|Snapshot|Session|Token|Password|Login|Minimum|Version|Error|Revoked|Rotat|Valid|Age|Auth|Approv|Rule|Key/;

/** Safeguards, which may become stronger. */
const GUARD =
  /Protection|Encrypt|^SSE|Recovery|Backup|Retention|Versioning|Rotation|CircuitBreaker|^PublicAccessBlock|^MultiAZ$/;
const WEAKENS = /(?:^|\.)(?:Delete|Skip|Disable)/;
const STRONG = /^(?:true|Enabled|ENABLED|AES256|aws:kms(?::dsse)?)$/;

/** Which build or which release it is; what is in it is the code of the pull request. */
const BUILDS: Readonly<Partial<Record<string, RegExp>>> = {
  'AWS::ApiGateway::Deployment': /^RestApiId$/,
  'AWS::ApiGateway::Stage': /^DeploymentId$/,
  'AWS::ApiGatewayV2::Deployment': /^ApiId$/,
  'AWS::ApiGatewayV2::Stage': /^DeploymentId$/,
  'AWS::Lambda::Alias': /^FunctionVersion$/,
  'AWS::Lambda::Version': /^(?:FunctionName|CodeSha256)$/,
};
/** CDK's own, which copies files into a bucket. */
const BUCKET_DEPLOYMENT = 'Custom::CDKBucketDeployment';
const ASSET = /^(?:Image|ImageUri|S3Key|S3ObjectKey|TemplateURL|SourceObjectKeys)$/;

/** Types of which nothing opens anything: what people look at, and how much of something runs. */
const TYPES =
  /^AWS::(?:CDK::Metadata|CloudWatch::(?:AnomalyDetector|Dashboard)|Logs::QueryDefinition|(?:Application)?AutoScaling::ScalingPolicy)$/;

/** Beside the properties. What cfn-init runs is metadata too. */
const isHarmlessAttribute = ({ path: [name, inner], before, after }: Difference): boolean => {
  if (name === 'DeletionPolicy' || name === 'UpdateReplacePolicy') return after === 'Retain';
  if (name !== 'Metadata') return name === 'DependsOn' || name === 'Type';
  const parts = inner === undefined ? Object.keys({ ...objectOf(before), ...objectOf(after) }) : [inner];
  return parts.every((part) => !part.startsWith('AWS::CloudFormation::'));
};

/** `QueueName` of a queue: its own name, and no other resource's. A record's name is where it leads from. */
const isOwnName = (type: string, path: readonly string[]): boolean =>
  path.length === 1 &&
  !type.startsWith('AWS::Route53::') &&
  [
    `${type.split('::').at(-1)}Name`,
    'Name',
    ...(type === 'AWS::ECS::TaskDefinition' ? ['Family'] : []),
  ].includes(path[0] ?? '');

const isAmount = (value: Json | undefined): boolean =>
  value === undefined || typeof value === 'number' || (typeof value === 'string' && /^\d{1,15}$/.test(value));

const withoutHash = (value: Json | undefined): string | undefined =>
  joinedText(value ?? null)?.replaceAll(/[0-9a-f]{64}/g, ANOTHER_HASH);

/** Whether it is the same but for the hash of what is in it. */
const isOtherBuild = ({ before, after }: Difference): boolean => {
  const old = withoutHash(before);
  return (
    !isObject(before) === !isObject(after) &&
    old?.includes(ANOTHER_HASH) === true &&
    old === withoutHash(after)
  );
};

/** What CloudFormation puts in the place of these is not in the template, and may be a secret. */
export const bringsSomethingIn = (value: Json | undefined): boolean =>
  value !== undefined && /\{\{resolve:|"Fn::Transform"|\bSecretAccessKey\b/.test(canonicalJson(value));

/** The properties on the way to a place, as far as the schema knows the way. */
function propertiesTo(path: readonly string[], type: string, types: ResourceTypes) {
  const names: string[] = [];
  let isProse = false;
  let shape = types(type);
  for (const step of path) {
    const inner = shape?.item ?? shape?.member?.(step);
    if (!inner) return { names, isProse, isWhole: false };
    if (!shape?.item) {
      names.push(step);
      isProse ||= TAGS.test(step) || (WORDS.test(step) && inner.kind === 'string');
    }
    shape = inner;
  }
  return { names, isProse, isWhole: true };
}

const isStronger = (names: readonly string[], { before, after }: Difference, isAdded: boolean): boolean => {
  const name = names.join('.');
  if (!GUARD.test(name) || WEAKENS.test(name)) return false;
  // Without a number some things are kept for ever.
  if (typeof after === 'number') return typeof before === 'number' ? after >= before : isAdded;
  return STRONG.test(String(after));
};

type Context = {
  readonly types: ResourceTypes;
  /** The resource is new, so it has no safeguard to lose. */
  readonly isAdded?: boolean;
};

/** @param difference `path` goes from the resource on: `['Properties', 'Tags', '0', 'Value']` */
export function isHarmless(type: string, difference: Difference, context: Context): boolean {
  const { before, after, path } = difference;
  const [section, ...steps] = path;
  if (bringsSomethingIn(after)) return false;
  if (TYPES.test(type)) return true;
  if (section !== 'Properties') return isHarmlessAttribute(difference);
  const { names, isProse, isWhole } = propertiesTo(steps, type, context.types);
  if (isProse) return true;
  if (isWhole && (isOwnName(type, steps) || (steps.length === 1 && BUILDS[type]?.test(names[0] ?? ''))))
    return true;
  const last = names.at(-1) ?? '';
  if (isWhole && AMOUNT.test(last) && !SAFEGUARD.test(last) && isAmount(after)) return true;
  if (isWhole && isStronger(names, difference, context.isAdded === true)) return true;
  const isAsset = isWhole ? ASSET.test(last) : type === BUCKET_DEPLOYMENT && ASSET.test(steps[0] ?? '');
  if (isAsset && isOtherBuild(difference)) return true;
  // Of a part that is new, all that is in it.
  const members = before === undefined && !expressionIn(after) ? membersOf(after) : [];
  return (
    members.length > 0 &&
    members.every(([step, inner]) =>
      isHarmless(type, { path: [...path, step], before: undefined, after: inner }, context),
    )
  );
}

const membersOf = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  isList(value) || isObject(value) ? Object.entries(value) : [];
