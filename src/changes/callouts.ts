import type { Finding } from '../model/finding.ts';
import { memberAt, networkLines } from './network.ts';
import { permissionLines } from './permissions.ts';
import type { Comparison } from './resources.ts';
import {
  type Changed,
  isRevision,
  nameIn,
  replacingProperties,
  shortName,
  type TemplateComparison,
} from './resources.ts';
import { rolloutLines } from './rollout.ts';

/** What a reader of a change must not overlook. */

const MAX_LINES = 20;

const listed = (lines: readonly string[]): string =>
  [
    ...lines.slice(0, MAX_LINES),
    ...(lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : []),
  ].join('\n');

/** Each kind of change at most once, with all its resources. */
export function callouts(comparison: Comparison): readonly Finding[] {
  const { stack, templates, changed, isNew } = comparison;
  return [
    ...replaced(stack, changed),
    ...removed(stack, changed),
    ...mayBeRemoved(stack, templates),
    ...decidedOtherwise(stack, templates),
    ...interrupted(stack, rolloutLines(comparison)),
    ...networkWidened(stack, networkLines(templates, changed, isNew)),
    ...permissionsWidened(stack, permissionLines(templates, changed, isNew)),
  ];
}

/** Types whose resources hold data or keys that a new one does not have. */
const STATEFUL =
  /^AWS::(?:RDS|DynamoDB|S3::Bucket|S3Express|EFS|FSx|EC2::Volume|SecretsManager::Secret$|KMS::Key|Cognito::(?:UserPool|IdentityPool)$|ElastiCache|MemoryDB|OpenSearchService|OpenSearchServerless::Collection|Elasticsearch|Logs::LogGroup|ECR::(?:Public)?Repository|Neptune|DocDB|Redshift|MSK|Kinesis|SQS::Queue|Backup|SSM::Parameter|Timestream|QLDB|Cassandra|AmazonMQ|DAX|DMS|Lightsail::Database)/;

/** Types that let somebody in. */
const GRANTS = /^AWS::(?:IAM::|EC2::SecurityGroup)|Policy$|Permission/;

const statefulFirst = <T extends { readonly type: string }>(all: readonly T[]): readonly T[] => [
  ...all.filter(({ type }) => STATEFUL.test(type)),
  ...all.filter(({ type }) => !STATEFUL.test(type)),
];

/** What becomes of the data of a resource that is replaced. */
function fateOf({ difference }: Changed): string {
  const policy = memberAt(difference.newValue, ['UpdateReplacePolicy']);
  if (policy === 'Retain' || policy === 'RetainExceptOnCreate')
    return 'the old one stays, but nothing uses it';
  return policy === 'Snapshot'
    ? 'of the old one a snapshot is kept'
    : 'the old one is deleted with what it holds';
}

function replaced(stack: string, changed: readonly Changed[]): readonly Finding[] {
  const lines = statefulFirst(
    changed.filter(({ kind }) => kind === 'replaced' || kind === 'maybe replaced'),
  ).map((one) => {
    const word = one.kind === 'replaced' ? 'is replaced' : 'may be replaced';
    const why = replacingProperties(one).join(', ');
    const loss = STATEFUL.test(one.type) ? `; ${fateOf(one)}` : '';
    return `${one.resource} (${one.type}) ${word}${why === '' ? '' : `, because of ${why}`}${loss}`;
  });
  if (lines.length === 0) return [];
  return [
    {
      code: 'change-replaces-resource',
      severity: 'warning',
      title: `${lines.length === 1 ? 'A resource is' : `${lines.length} resources are`} replaced by new ones`,
      detail: listed(lines),
      remedy:
        'Make sure that this is meant; data is moved or backed up first. What only got another name keeps its resource with: cdk refactor',
      where: stack,
    },
  ];
}

function removed(stack: string, changed: readonly Changed[]): readonly Finding[] {
  const gone = changed.filter(
    ({ kind, type }) => ['removed', 'orphaned'].includes(kind) && !isRevision(type),
  );
  const lines = statefulFirst(gone).map(({ resource, type, kind }) =>
    kind === 'removed'
      ? `${resource} (${type}) is destroyed`
      : `${resource} (${type}) is orphaned: it stays, but no stack looks after it`,
  );
  if (lines.length === 0) return [];
  return [
    {
      code: 'change-removes-resource',
      severity: 'warning',
      title: `${lines.length === 1 ? 'A resource is' : `${lines.length} resources are`} removed`,
      detail: listed(lines),
      remedy:
        'Make sure that this is meant. What must outlive the stack gets: removalPolicy: RemovalPolicy.RETAIN',
      where: stack,
    },
  ];
}

function mayBeRemoved(stack: string, templates: readonly TemplateComparison[]): readonly Finding[] {
  const all = templates.flatMap(({ path, atRisk }) => atRisk.map((one) => ({ ...one, path })));
  const lines = statefulFirst(all).map(({ path, logicalId, type, condition, isRetained }) => {
    const fate = isRetained ? 'is orphaned' : 'is destroyed';
    return `${nameIn(path, logicalId)} (${shortName(type)}) ${fate} where its condition ${shortName(condition)} is false`;
  });
  if (lines.length === 0) return [];
  return [
    {
      code: 'change-may-remove',
      severity: 'warning',
      title: `${lines.length === 1 ? 'A resource is' : `${lines.length} resources are`} removed where a condition is false that was not asked before`,
      detail: listed(lines),
      remedy:
        'Look up what the condition is in production. What must outlive the stack gets: removalPolicy: RemovalPolicy.RETAIN',
      where: stack,
    },
  ];
}

function decidedOtherwise(stack: string, templates: readonly TemplateComparison[]): readonly Finding[] {
  const all = templates.flatMap(({ path, redecided }) => redecided.map((one) => ({ ...one, path })));
  const lines = [
    ...all.filter(({ type }) => GRANTS.test(type)),
    ...all.filter(({ type }) => !GRANTS.test(type)),
  ];
  if (lines.length === 0) return [];
  return [
    {
      code: 'change-decided-elsewhere',
      severity: 'warning',
      title: `${lines.length === 1 ? 'A resource has a value' : `${lines.length} resources have values`} that a mapping, a condition or a default decides, which changes`,
      detail: listed(
        lines.map(
          ({ path, logicalId, type, by }) =>
            `${nameIn(path, logicalId)} (${shortName(type)}) is decided by ${by.map(shortName).join(', ')}`,
        ),
      ),
      remedy:
        'Look in the diff what becomes of these definitions, and read the resources as if their values stood in them: they may be replaced, or allow more.',
      where: stack,
    },
  ];
}

const interrupted = (stack: string, lines: readonly string[]): readonly Finding[] =>
  lines.length === 0
    ? []
    : [
        {
          code: 'change-interrupts-rollout',
          severity: 'warning',
          title: 'The deployment may interrupt the service or take its safety net away',
          detail: listed(lines),
          remedy:
            'A rolling update needs the same service and target group, room to start new tasks and health checks: minHealthyPercent: 100, maxHealthyPercent: 200, circuitBreaker: { rollback: true }',
          where: stack,
        },
      ];

const networkWidened = (stack: string, lines: readonly string[]): readonly Finding[] =>
  lines.length === 0
    ? []
    : [
        {
          code: 'change-widens-network',
          severity: 'warning',
          title: 'More of the network can be reached',
          detail: listed(lines),
          remedy:
            'Allow no more than is needed, e.g. service.connections.allowFrom(loadBalancer, Port.tcp(80))',
          where: stack,
        },
      ];

const permissionsWidened = (stack: string, lines: readonly string[]): readonly Finding[] =>
  lines.length === 0
    ? []
    : [
        {
          code: 'change-widens-permissions',
          severity: 'warning',
          title: 'Permissions are added or become wider',
          detail: listed(lines),
          remedy:
            'Allow single actions on single resources, e.g. secret.grantRead(taskDefinition.executionRole)',
          where: stack,
        },
      ];
