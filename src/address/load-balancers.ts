import type {
  ElasticLoadBalancingV2Client,
  Listener,
  LoadBalancer,
  Rule,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { type Asked, type Reached, reachedBy, reachedByRules } from './listener-rules.ts';

/** A load balancer that has target groups of the services in question. */
export type FoundLoadBalancer = {
  readonly arn: string;
  readonly name: string;
  /** Lower case. */
  readonly dnsName: string;
  readonly isInternal: boolean;
  readonly isNetwork: boolean;
};

/** DescribeLoadBalancers takes at most 20 names in a call (its API reference). */
const BATCH = 20;

const batches = (all: readonly string[]): readonly string[][] =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );

const found = ({
  LoadBalancerArn = '',
  LoadBalancerName = '',
  DNSName = '',
  Scheme,
  Type,
}: LoadBalancer): FoundLoadBalancer => ({
  arn: LoadBalancerArn,
  name: LoadBalancerName,
  dnsName: DNSName.toLowerCase(),
  isInternal: Scheme === 'internal',
  isNetwork: Type !== 'application',
});

/** The load balancers in front of these target groups. */
export const loadBalancersOf = async (
  client: ElasticLoadBalancingV2Client,
  groups: readonly string[],
): Promise<readonly FoundLoadBalancer[]> => {
  const { DescribeLoadBalancersCommand, DescribeTargetGroupsCommand } = await import(
    '@aws-sdk/client-elastic-load-balancing-v2'
  );
  const described = await Promise.all(
    batches(groups).map((TargetGroupArns) =>
      client.send(new DescribeTargetGroupsCommand({ TargetGroupArns })),
    ),
  );
  const arns = new Set(
    described.flatMap(({ TargetGroups = [] }) =>
      TargetGroups.flatMap(({ LoadBalancerArns = [] }) => LoadBalancerArns),
    ),
  );
  const balancers = await Promise.all(
    batches([...arns]).map((LoadBalancerArns) =>
      client.send(new DescribeLoadBalancersCommand({ LoadBalancerArns })),
    ),
  );
  return balancers.flatMap(({ LoadBalancers = [] }) => LoadBalancers.map(found));
};

const listenersOf = async (
  client: ElasticLoadBalancingV2Client,
  LoadBalancerArn: string,
): Promise<readonly Listener[]> => {
  const { paginateDescribeListeners } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const listeners: Listener[] = [];
  for await (const { Listeners = [] } of paginateDescribeListeners({ client }, { LoadBalancerArn }))
    listeners.push(...Listeners);
  return listeners;
};

const rulesOf = async (
  client: ElasticLoadBalancingV2Client,
  ListenerArn: string,
): Promise<readonly Rule[]> => {
  const { paginateDescribeRules } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const rules: Rule[] = [];
  for await (const { Rules = [] } of paginateDescribeRules({ client }, { ListenerArn })) rules.push(...Rules);
  return rules;
};

/** The ports at which it listens. */
export const portsOf = async (
  client: ElasticLoadBalancingV2Client,
  { arn }: FoundLoadBalancer,
): Promise<readonly number[]> => (await listenersOf(client, arn)).flatMap(({ Port }) => Port ?? []);

/** Where a request to this port may end; undefined where nothing listens there. */
export const reachedBehind = async (
  client: ElasticLoadBalancingV2Client,
  { arn, isNetwork }: FoundLoadBalancer,
  port: number,
  asked: Asked,
): Promise<Reached | undefined> => {
  const listener = (await listenersOf(client, arn)).find(({ Port }) => Port === port);
  if (!listener) return undefined;
  // Only application load balancers have rules.
  if (isNetwork) return reachedBy([listener.DefaultActions ?? []]);
  return reachedByRules(await rulesOf(client, listener.ListenerArn ?? ''), asked);
};

/** How many targets get requests. */
export const healthyTargets = async (
  client: ElasticLoadBalancingV2Client,
  groups: readonly string[],
): Promise<number> => {
  const { DescribeTargetHealthCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const answers = await Promise.all(
    groups.map((TargetGroupArn) => client.send(new DescribeTargetHealthCommand({ TargetGroupArn }))),
  );
  return answers
    .flatMap(({ TargetHealthDescriptions = [] }) => TargetHealthDescriptions)
    .filter(({ TargetHealth }) => TargetHealth?.State === 'healthy').length;
};
