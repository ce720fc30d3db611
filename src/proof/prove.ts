import { type JsonObject, objectOf } from '../lib/json.ts';
import type { Finding } from '../model/finding.ts';
import type { AssemblyStack } from '../template/assembly.ts';
import { evaluate, type Resource, scopeName } from '../template/evaluate.ts';
import { distinct } from './compare.ts';
import { copyFindings } from './copies.ts';
import { unknownContainers } from './findings.ts';
import type { Expectation, Holder } from './holder.ts';
import {
  type Container,
  findContainers,
  fromResources,
  holdersIn,
  underOneName,
  variablesNamed,
} from './holders.ts';
import { elsewhereFindings, elsewhereLines, elsewhereRows, findElsewhere } from './key-elsewhere.ts';
import { type Proof, proveContainers, withoutSecrets } from './same-key.ts';

type AssemblyProof = Proof & { readonly holders: readonly Holder[] };

/** Whether all containers of these stacks get the same key, and the one that was given; no AWS is asked. */
export function proveHolders(stacks: readonly AssemblyStack[], expectation: Expectation): AssemblyProof {
  const containers = underOneName(findContainers(stacks), expectation);
  const holders = containers.filter(
    (container) => variablesNamed(container, expectation.variable).length > 0,
  );
  const proof = proveContainers(containers, expectation);
  const sources = distinct(
    holders.flatMap((container) =>
      variablesNamed(container, expectation.variable).map(({ source }) => source),
    ),
  );
  const elsewhere = findElsewhere(stacks, expectation, sources);
  const findings = [
    ...unknownContainers(containers, expectation, 'app'),
    ...proof.findings.map((finding) => withPlaces(finding, elsewhereLines(elsewhere))),
    ...serviceFindings(stacks, holders),
    ...elsewhereFindings(elsewhere, expectation),
    ...copyFindings(stacks, expectation),
  ];
  return {
    ...withoutSecrets(
      { rows: [...proof.rows, ...elsewhereRows(elsewhere, expectation.variable)], findings },
      expectation,
    ),
    holders: holders.flatMap((container) => holdersIn(container, expectation.variable)),
  };
}

/** What there is in place of a container, where none was found. */
const withPlaces = (finding: Finding, lines: readonly string[]): Finding =>
  finding.code === 'no-holders' && lines.length > 0
    ? { ...finding, detail: `${finding.detail}\nGiven elsewhere:\n${lines.join('\n')}` }
    : finding;

/** Settings of the ECS services that run a holder: whether a bad key can be stopped, and replaced without a gap. */
function serviceFindings(
  stacks: readonly AssemblyStack[],
  holders: readonly Container[],
): readonly Finding[] {
  const tasks = new Set(
    holders.map(({ stackId, path, logicalId }) => [stackId, ...path, logicalId].join('/')),
  );
  return fromResources(stacks, (service) => {
    const { DeploymentController, DeploymentConfiguration } = service.properties;
    if (service.type !== 'AWS::ECS::Service' || !tasks.has(taskOf(service))) return [];
    if ((objectOf(DeploymentController).Type ?? 'ECS') !== 'ECS') return [];
    const settings = objectOf(DeploymentConfiguration);
    return [...circuitBreaker(service, settings), ...rollingUpdate(service, settings)];
  });
}

/** The task definition that a service runs, by the way to it; '' where it is none of the app. */
function taskOf({ properties, scope }: Resource): string {
  const [task] = evaluate(properties.TaskDefinition, scope);
  const resource = typeof task === 'object' ? task.resource : undefined;
  return resource ? `${scopeName(resource.scope)}/${resource.logicalId}` : '';
}

const nameOf = ({ logicalId, scope }: Resource): string => `${logicalId} in ${scope.stack.id}`;

function circuitBreaker(service: Resource, settings: JsonObject): readonly Finding[] {
  const breaker = objectOf(settings.DeploymentCircuitBreaker);
  if (breaker.Enable === true || breaker.Enable === 'true') return [];
  return [
    {
      code: 'no-circuit-breaker',
      severity: 'warning',
      title: 'A service has no deployment circuit breaker',
      detail: `${nameOf(service)}: when the new tasks do not start, the deployment hangs for up to three hours.`,
      remedy: 'Add circuitBreaker: { rollback: true } to the FargateService in the CDK app.',
      where: nameOf(service),
    },
  ];
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
  if (least >= desired && most <= desired) return [noRoom(service, desired)];
  return least === 0 ? [gap(service, desired)] : [];
}

const REMEDY = 'Set minHealthyPercent: 100 and maxHealthyPercent: 200 on the FargateService in the CDK app.';

const noRoom = (service: Resource, desired: number): Finding => ({
  code: 'rolling-update-impossible',
  severity: 'warning',
  title: 'A service leaves no room for a rolling update',
  detail: `${nameOf(service)}: with ${desired} desired tasks none may be stopped and none may be added, so a deployment never ends.`,
  remedy: REMEDY,
  where: nameOf(service),
});

const gap = (service: Resource, desired: number): Finding => ({
  code: 'rolling-update-with-gap',
  severity: 'warning',
  title: 'A deployment may stop every task of a service before a new one runs',
  detail: `${nameOf(service)}: with ${desired} desired tasks the minimum of healthy ones is 0.`,
  remedy: REMEDY,
  where: nameOf(service),
});
