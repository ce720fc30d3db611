import { type JsonObject, objectOf } from '../lib/json.ts';
import type { Finding } from '../model/finding.ts';
import { evaluate, type Resource, type Scope, scopeName } from '../template/evaluate.ts';
import { noCircuitBreaker, rollingUpdateImpossible, rollingUpdateWithGap } from './companion-findings.ts';
import { type Container, resourcesIn } from './holders.ts';

/** Settings of the ECS services that run a holder: whether a bad key can be stopped, and replaced without a gap. */
export function serviceFindings(
  services: readonly ServiceFindings[],
  holders: readonly Container[],
): readonly Finding[] {
  const tasks = new Set(
    holders.map(({ stackId, path, logicalId }) => [stackId, ...path, logicalId].join('/')),
  );
  return services.flatMap(({ task, findings }) => (tasks.has(task) ? findings : []));
}

/** What is wrong with a service, and the task definition that it runs. */
type ServiceFindings = { readonly task: string; readonly findings: readonly Finding[] };

/** Services of one template with which something is wrong. */
export const servicesIn = (scope: Scope): readonly ServiceFindings[] =>
  resourcesIn(scope).flatMap((service) => {
    const { DeploymentController, DeploymentConfiguration } = service.properties;
    if (service.type !== 'AWS::ECS::Service') return [];
    if ((objectOf(DeploymentController).Type ?? 'ECS') !== 'ECS') return [];
    const settings = objectOf(DeploymentConfiguration);
    const findings = [...circuitBreaker(service, settings), ...rollingUpdate(service, settings)];
    return findings.length === 0 ? [] : [{ task: taskOf(service), findings }];
  });

/** The task definition that a service runs, by the way to it; '' where it is none of the app. */
function taskOf({ properties, scope }: Resource): string {
  const [task] = evaluate(properties.TaskDefinition, scope);
  const resource = typeof task === 'object' ? task.resource : undefined;
  return resource ? `${scopeName(resource.scope)}/${resource.logicalId}` : '';
}

function circuitBreaker(service: Resource, settings: JsonObject): readonly Finding[] {
  const breaker = objectOf(settings.DeploymentCircuitBreaker);
  if (breaker.Enable === true || breaker.Enable === 'true') return [];
  return [noCircuitBreaker(service)];
}

const percent = (value: unknown, fallback: number): number | undefined => {
  const number = value === undefined ? fallback : Number(value);
  return Number.isFinite(number) ? number : undefined;
};

/**
 * ECS keeps at least ceil(desired × minimum %) and at most floor(desired × maximum %) tasks running while it replaces them
 * ("DeploymentConfiguration" in the ECS API reference).
 */
function rollingUpdate(service: Resource, settings: JsonObject): readonly Finding[] {
  const { properties } = service;
  const desired = percent(properties.DesiredCount, 1);
  const minimum = percent(settings.MinimumHealthyPercent, 100);
  const maximum = percent(settings.MaximumPercent, 200);
  const unknown = desired === undefined || minimum === undefined || maximum === undefined;
  if (unknown || desired === 0 || properties.SchedulingStrategy === 'DAEMON') return [];
  const least = Math.ceil((desired * minimum) / 100);
  const most = Math.floor((desired * maximum) / 100);
  if (least >= desired && most <= desired) return [rollingUpdateImpossible(service, desired)];
  return least === 0 ? [rollingUpdateWithGap(service, desired)] : [];
}
