import { isList, type Json, listOf, objectOf, textOf } from '../lib/json.ts';
import { memberAt } from './network.ts';
import { type Changed, type Comparison, shortName } from './resources.ts';

/** What makes that a rolling update does not roll, or that nobody notices when it fails. */
export function rolloutLines({ changed, keys }: Pick<Comparison, 'changed' | 'keys'>): readonly string[] {
  return [
    ...changed.flatMap((one) => [...goneLines(one), ...serviceLines(one), ...healthLines(one)]),
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
function numberOf(value: Json | undefined, otherwise: number): number | undefined {
  if (value === undefined) return otherwise;
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
  const percent = (name: string, otherwise: number) => {
    const { before, after } = at(sides, 'DeploymentConfiguration', name);
    return { before: numberOf(before, otherwise), after: numberOf(after, otherwise) };
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

function healthLines({ resource, type, difference }: Changed): readonly string[] {
  if (difference.isRemoval || difference.isAddition) return [];
  if (type === 'AWS::ElasticLoadBalancingV2::TargetGroup') {
    const isOff = (value: unknown): boolean =>
      /^false$/i.test(String(memberAt(value, ['Properties', 'HealthCheckEnabled']) ?? ''));
    return isOff(difference.newValue) && !isOff(difference.oldValue)
      ? [`${resource}: its health check is turned off`]
      : [];
  }
  if (type !== 'AWS::ECS::TaskDefinition') return [];
  const after = checkedContainers(difference.newValue);
  return [...checkedContainers(difference.oldValue)]
    .filter(([name, isChecked]) => isChecked && after.get(name) === false)
    .map(([name]) => `${resource}: the health check of ${shortName(name)} is removed`);
}

const checkedContainers = (resource: unknown): ReadonlyMap<string, boolean> =>
  new Map(
    listOf(memberAt(resource, ['Properties', 'ContainerDefinitions']))
      .map(objectOf)
      .map(({ Name, HealthCheck }) => [textOf(Name) ?? '', HealthCheck != null]),
  );
