import type {
  Action,
  ElasticLoadBalancingV2Client,
  Listener,
  LoadBalancer,
  Rule,
  RuleCondition,
} from '@aws-sdk/client-elastic-load-balancing-v2';

/** What the listener of a load balancer sees of a probe: a GET without a body, sent by this runner. */
export type ProbeRequest = {
  readonly host: string;
  readonly path: string;
  readonly query: string;
};

/** `maybe`: it depends on something unknown here, such as a header that a proxy adds. */
type Fit = 'yes' | 'no' | 'maybe';

/** The patterns of a load balancer know only `*` and `?`. */
const isLike = (pattern: string, text: string, flags = ''): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
    `s${flags}`,
  ).test(text);

const anyOf = (
  values: readonly string[] | undefined,
  expressions: readonly string[] | undefined,
  isMatch: (value: string) => boolean,
): Fit => {
  if (values?.some(isMatch)) return 'yes';
  return expressions?.length ? 'maybe' : 'no';
};

const fitOf = (condition: RuleCondition, { host, path, query }: ProbeRequest): Fit => {
  const { Values, RegexValues } = condition;
  const paths = condition.PathPatternConfig;
  const hosts = condition.HostHeaderConfig;
  switch (condition.Field) {
    case 'path-pattern':
      return anyOf(paths?.Values ?? Values, paths?.RegexValues ?? RegexValues, (value) =>
        isLike(value, path),
      );
    case 'host-header':
      return anyOf(hosts?.Values ?? Values, hosts?.RegexValues ?? RegexValues, (value) =>
        isLike(value, host, 'i'),
      );
    case 'http-request-method':
      return anyOf(condition.HttpRequestMethodConfig?.Values ?? Values, [], (value) => value === 'GET');
    case 'query-string':
      return query === '' ? 'no' : 'maybe';
    default:
      return 'maybe';
  }
};

const ruleFit = ({ IsDefault, Conditions = [] }: Rule, asked: ProbeRequest): Fit => {
  if (IsDefault) return 'yes';
  const fits = Conditions.map((condition) => fitOf(condition, asked));
  if (fits.includes('no')) return 'no';
  return fits.includes('maybe') ? 'maybe' : 'yes';
};

const priorityOf = ({ IsDefault, Priority }: Rule): number =>
  IsDefault ? Number.POSITIVE_INFINITY : Number(Priority);

/** ARNs of the target groups that get requests by these actions; none where the load balancer answers itself. */
const groupsOfActions = (actions: readonly Action[]): readonly string[] =>
  actions
    .filter(({ Type }) => Type === 'forward')
    .flatMap(({ TargetGroupArn, ForwardConfig }) => {
      const weighted = (ForwardConfig?.TargetGroups ?? []).filter(({ Weight }) => Weight !== 0);
      const arns = weighted.map((group) => group.TargetGroupArn);
      return arns.length > 0 ? arns : [TargetGroupArn];
    })
    .flatMap((arn) => (arn ? [arn] : []));

/** Where a request may end. */
type Reached = {
  /** ARNs of the target groups that may get it. */
  readonly groups: readonly string[];
  /** The load balancer may answer it with a fixed response or a redirect. */
  readonly mayAnswer: boolean;
};

const reachedBy = (actions: readonly (readonly Action[])[]): Reached => {
  const groups = actions.map(groupsOfActions);
  return { groups: [...new Set(groups.flat())], mayAnswer: groups.some(({ length }) => length === 0) };
};

/** By each rule that may apply, down to the first that does for sure. */
const reachedByRules = (rules: readonly Rule[], asked: ProbeRequest): Reached => {
  const applying = rules
    .toSorted((a, b) => priorityOf(a) - priorityOf(b))
    .map((rule) => ({ actions: rule.Actions ?? [], fit: ruleFit(rule, asked) }))
    .filter(({ fit }) => fit !== 'no');
  const last = applying.findIndex(({ fit }) => fit === 'yes');
  return reachedBy(applying.slice(0, last === -1 ? undefined : last + 1).map(({ actions }) => actions));
};

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
  asked: ProbeRequest & { readonly port: number },
): Promise<Reached | undefined> => {
  const listener = (await listenersOf(client, arn)).find(({ Port }) => Port === asked.port);
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
