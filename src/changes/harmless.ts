import { isObject, type Json, objectOf } from '../lib/json.ts';
import { type Difference, joinedText } from './places.ts';
import { ANOTHER_HASH } from './reveal.ts';

/**
 * Changes that open nothing and take no safeguard away, whatever the value becomes. All others are called out: judged, or
 * as not judged. In doubt a property is not in these lists.
 */

/** What people read. */
const WORDS = /^(?:\w*Description|Comment|DisplayName|Tags|TagList|PropagateTags)$/;

/** How much, how long and how often. Not how long something is kept or valid, which are safeguards. */
const AMOUNT =
  /^(?:Cpu|Memory|\w*(?:Count|Capacity(?:Units)?|Iops|IOPS|Throughput|(?:Memory|Storage|Volume|Batch|Max|Min|Desired)Size\w*|MemoryReservation|AllocatedStorage|Timeout(?:InSeconds|Seconds|InMinutes)?|(?:Interval|GracePeriod|Cooldown)(?:InSeconds|Seconds)?|StartPeriod|Retries|ConcurrentExecutions|Concurrency|DeregistrationDelay))$/;
const SAFEGUARD =
  /Backup|Retention|Snapshot|Session|Token|Password|Login|Minimum|Version|Error|Revoked|Rotat|Valid|Age|Auth|Approv|Rule|Key/;

/** Which build or which release it is; what is in it is the code of the pull request. */
const BUILDS: Readonly<Record<string, RegExp>> = {
  'AWS::ApiGateway::Deployment': /^RestApiId$/,
  'AWS::ApiGateway::Stage': /^DeploymentId$/,
  'AWS::ApiGatewayV2::Deployment': /^ApiId$/,
  'AWS::ApiGatewayV2::Stage': /^DeploymentId$/,
  'AWS::Lambda::Alias': /^FunctionVersion$/,
  'AWS::Lambda::Version': /^(?:FunctionName|CodeSha256)$/,
};
const ASSET = /^(?:Image|ImageUri|S3Key|S3ObjectKey|TemplateURL|SourceObjectKeys)$/;

/** Types of which nothing opens anything: what people look at, and how much of something runs. */
const TYPES =
  /^AWS::(?:CDK::Metadata|CloudWatch::(?:AnomalyDetector|Dashboard)|Logs::QueryDefinition|(?:Application)?AutoScaling::ScalingPolicy)$/;

/** Beside the properties. What cfn-init runs is metadata too. */
const isHarmlessAttribute = ({ path: [name, inner], before, after }: Difference): boolean => {
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

/** @param path from the resource on: `['Properties', 'Tags', '0', 'Value']` */
export function isHarmless(type: string, difference: Difference): boolean {
  const { before, after } = difference;
  const [section, ...path] = difference.path;
  if (TYPES.test(type)) return true;
  if (section !== 'Properties') return isHarmlessAttribute(difference);
  // A name of any length would take the patterns any time.
  const last = path.at(-1)?.slice(0, 255) ?? '';
  if (path.some((step) => WORDS.test(step)) || isOwnName(type, path)) return true;
  if (path.length === 1 && Object.hasOwn(BUILDS, type) && BUILDS[type]?.test(last)) return true;
  if (AMOUNT.test(last) && !SAFEGUARD.test(last) && isAmount(after)) return true;
  const isAsset = path.slice(-2).some((step) => ASSET.test(step)) && !isObject(before) === !isObject(after);
  const old = withoutHash(before);
  return isAsset && old?.includes(ANOTHER_HASH) === true && old === withoutHash(after);
}
