import { isList, type Json, listOf, textOf } from '../lib/json.ts';
import type { Finding } from '../model/finding.ts';
import { calloutOf } from './findings.ts';
import { memberAt, networkLines } from './network.ts';
import { permissionLines } from './permissions.ts';
import {
  type Changed,
  type Comparison,
  GRANTS,
  inOrder,
  isRevision,
  nameIn,
  replacingProperties,
  shortName,
  type TemplateComparison,
} from './resources.ts';
import { accountLines, unjudgedLines } from './unjudged.ts';

/** What a reader of a change must not overlook: each kind of change at most once, with all its resources, the worst first. */
export function calloutFindings(comparison: Comparison): readonly Finding[] {
  const { stack, templates, changed, isNew } = comparison;
  const [network, permissions] = [
    networkLines(templates, changed, isNew),
    permissionLines(templates, changed, isNew),
  ];
  return [
    ...calloutOf('opens to anybody', stack, [...network.anybody, ...permissions.anybody]),
    ...calloutOf('names account', stack, accountLines(comparison)),
    ...calloutOf('widens network', stack, network.wider),
    ...calloutOf('widens permissions', stack, permissions.wider),
    ...calloutOf('not judged', stack, unjudgedLines(comparison)),
    ...calloutOf('replaced', stack, replacedLines(changed)),
    ...calloutOf('removed', stack, removedLines(changed)),
    ...calloutOf('may be removed', stack, atRiskLines(templates)),
    ...calloutOf('decided elsewhere', stack, redecidedLines(templates)),
    ...calloutOf('interrupts rollout', stack, rolloutLines(comparison)),
  ];
}

/** Types whose resources hold data or keys that a new one does not have. */
const STATEFUL =
  /^AWS::(?:RDS|DynamoDB|S3::Bucket|S3Express|EFS|FSx|EC2::Volume|SecretsManager::Secret$|KMS::Key|Cognito::(?:UserPool|IdentityPool)$|ElastiCache|MemoryDB|OpenSearchService|OpenSearchServerless::Collection|Elasticsearch|Logs::LogGroup|ECR::(?:Public)?Repository|Neptune|DocDB|Redshift|MSK|Kinesis|SQS::Queue|Backup|SSM::Parameter|Timestream|QLDB|Cassandra|AmazonMQ|DAX|DMS|Lightsail::Database)/;

/** What becomes of the data of a resource that is replaced. */
function fateOfData({ difference }: Changed): string {
  const policy = memberAt(difference.newValue, ['UpdateReplacePolicy']);
  if (policy === 'Retain' || policy === 'RetainExceptOnCreate')
    return 'the old one stays, but nothing uses it';
  return policy === 'Snapshot'
    ? 'of the old one a snapshot is kept'
    : 'the old one is deleted with what it holds';
}

function replacedLines(changed: readonly Changed[]): readonly string[] {
  const all = changed.filter(({ kind }) => kind === 'replaced' || kind === 'maybe replaced');
  return inOrder(all, STATEFUL).map((one) => {
    const word = one.kind === 'replaced' ? 'is replaced' : 'may be replaced';
    const why = replacingProperties(one).join(', ');
    const loss = STATEFUL.test(one.type) ? `; ${fateOfData(one)}` : '';
    return `${one.resource} (${one.type}) ${word}${why === '' ? '' : `, because of ${why}`}${loss}`;
  });
}

function removedLines(changed: readonly Changed[]): readonly string[] {
  const gone = changed.filter(
    ({ kind, type }) => ['removed', 'orphaned'].includes(kind) && !isRevision(type),
  );
  return inOrder(gone, STATEFUL).map(({ resource, type, kind }) =>
    kind === 'removed'
      ? `${resource} (${type}) is destroyed`
      : `${resource} (${type}) is orphaned: it stays, but no stack manages it`,
  );
}

function atRiskLines(templates: readonly TemplateComparison[]): readonly string[] {
  const all = templates.flatMap(({ path, atRisk }) => atRisk.map((one) => ({ ...one, path })));
  return inOrder(all, STATEFUL).map(({ path, logicalId, type, condition, isRetained }) => {
    const fate = isRetained ? 'is orphaned' : 'is destroyed';
    return `${nameIn(path, logicalId)} (${shortName(type)}) ${fate} where its condition ${shortName(condition)} is false`;
  });
}

function redecidedLines(templates: readonly TemplateComparison[]): readonly string[] {
  const all = templates.flatMap(({ path, redecided }) => redecided.map((one) => ({ ...one, path })));
  return inOrder(all, GRANTS).map(
    ({ path, logicalId, type, by }) =>
      `${nameIn(path, logicalId)} (${shortName(type)}) is decided by ${by.map(shortName).join(', ')}`,
  );
}

/** What keeps a rolling update from rolling, or hides that it fails. */
function rolloutLines({ changed, keys }: Pick<Comparison, 'changed' | 'keys'>): readonly string[] {
  return [
    ...changed.flatMap((one) => [...goneLines(one), ...serviceLines(one)]),
    ...keys
      .filter(({ before, after }) => before !== '' && after === '')
      .map(({ container, variable }) => `${container} no longer gets ${variable}`),
  ];
}

const CARRIERS =
  /^AWS::(?:ECS::(?:Service|Cluster)|ElasticLoadBalancingV2::(?:LoadBalancer|Listener|TargetGroup))$/;
const VERBS: Readonly<Partial<Record<Changed['kind'], string>>> = {
  replaced: 'is replaced',
  'maybe replaced': 'may be replaced',
  removed: 'is removed',
  orphaned: 'is left to itself',
};

function goneLines({ resource, type, kind }: Changed): readonly string[] {
  const verb = VERBS[kind];
  return verb !== undefined && CARRIERS.test(type) ? [`${resource} (${type}) ${verb}`] : [];
}

type Sides = { readonly before: Json; readonly after: Json };

const at = ({ before, after }: Sides, ...path: readonly string[]) => ({
  before: memberAt(before, path),
  after: memberAt(after, path),
});

/** The number as CloudFormation reads it; undefined for an expression. */
function numberOf(value: Json | undefined, fallback: number): number | undefined {
  if (value === undefined) return fallback;
  const number = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : undefined;
}

const isOn = (value: Json | undefined): boolean => value === true || value === 'true';

function serviceLines({ resource, type, difference }: Changed): readonly string[] {
  if (type !== 'AWS::ECS::Service' || difference.isRemoval || difference.isAddition) return [];
  const sides: Sides = {
    before: memberAt(difference.oldValue, ['Properties']) ?? {},
    after: memberAt(difference.newValue, ['Properties']) ?? {},
  };
  return [...capacityLines(sides), ...controlLines(sides)].map((line) => `${resource}: ${line}`);
}

function capacityLines(sides: Sides): readonly string[] {
  const percent = (name: string, fallback: number) => {
    const { before, after } = at(sides, 'DeploymentConfiguration', name);
    return { before: numberOf(before, fallback), after: numberOf(after, fallback) };
  };
  const least = percent('MinimumHealthyPercent', 100);
  const most = percent('MaximumPercent', 200);
  const isStuck = (min: number | undefined, max: number | undefined): boolean =>
    min !== undefined && max !== undefined && min >= 100 && max <= 100;
  const desired = at(sides, 'DesiredCount');
  const fell = least.after !== undefined && least.after < 50 && !((least.before ?? 100) <= least.after);
  const isStopped = numberOf(desired.after, 1) === 0 && numberOf(desired.before, 1) !== 0;
  return [
    ...(fell
      ? [`MinimumHealthyPercent falls from ${least.before ?? 'an expression'} to ${least.after}`]
      : []),
    ...(isStuck(least.after, most.after) && !isStuck(least.before, most.before)
      ? ['MaximumPercent 100 leaves no room to start a new task before an old one stops']
      : []),
    ...(isStopped ? ['DesiredCount becomes 0: no task runs'] : []),
  ];
}

function controlLines(sides: Sides): readonly string[] {
  const controller = at(sides, 'DeploymentController', 'Type');
  const [was, is] = [controller.before, controller.after].map((type) => textOf(type) ?? 'ECS');
  const breaker = (name: string) => {
    const { before, after } = at(sides, 'DeploymentConfiguration', 'DeploymentCircuitBreaker', name);
    return isOn(before) && !isOn(after);
  };
  return [
    ...(was === is
      ? []
      : [`DeploymentController changes from ${shortName(was ?? '')} to ${shortName(is ?? '')}`]),
    ...(breaker('Enable') ? ['the deployment circuit breaker is removed'] : []),
    ...(breaker('Rollback') && !breaker('Enable')
      ? ['the rollback of the circuit breaker is turned off']
      : []),
    ...(leavesLoadBalancer(at(sides, 'LoadBalancers')) ? ['it leaves a target group'] : []),
  ];
}

const leavesLoadBalancer = ({ before, after }: ReturnType<typeof at>): boolean =>
  (after === undefined || isList(after)) && listOf(before).length > listOf(after).length;
