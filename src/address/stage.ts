import { BlockList, isIP } from 'node:net';
import type { Rollout } from '../deployment/rollout-stage.ts';
import type { FollowedService } from '../deployment/service-proof.ts';
import { describeService } from '../deployment/services.ts';
import type { BackendInputs } from '../inputs/backend.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { probeUrl } from '../lib/probe-address.ts';
import { count } from '../lib/text.ts';
import { type Finding, isError, succeed } from '../model/finding.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { type KnownProduction, UNKNOWN_PRODUCTION } from '../smoke-test/stage.ts';
import {
  addressesOfOthers,
  answersItself,
  groupsOfOthers,
  leadsElsewhere,
  leadsToOthers,
  mayAnswerItself,
  noLoadBalancer,
  notAsked,
  notProbed,
  proxyFirst,
} from './findings.ts';
import { type HostNames, systemHostNames } from './host-names.ts';
import {
  type FoundLoadBalancer,
  healthyTargets,
  loadBalancersOf,
  type ProbeRequest,
  portsOf,
  reachedBehind,
} from './load-balancers.ts';

/** More addresses than a name usually has; each costs requests. */
const MOST_ADDRESSES = 8;

/** Where the probes go. */
type Destination = ProbeRequest & { readonly port: number; readonly addresses: readonly string[] };

/** The part of production in one region: the target groups of its services, and what stands before them. */
type Region = {
  readonly name: string;
  /** Of the services that have the key. */
  readonly groups: readonly string[];
  /** Of the other services of the same stacks. */
  readonly neighbours: readonly string[];
  readonly balancers: readonly FoundLoadBalancer[];
};

/** Whether the address leads to what was followed; `targets` is 0 where that is unknown. */
type Tie = {
  readonly isTied: boolean;
  readonly summary: string;
  readonly findings: readonly Finding[];
  readonly targets: number;
};

const untied = (summary: string, ...findings: readonly Finding[]): Tie => ({
  isTied: false,
  summary,
  findings,
  targets: 0,
});

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isLoopbackAddress = (address: string): boolean =>
  loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

const bareHostName = (name: string): string => name.toLowerCase().replace(/^dualstack\.|\.$/g, '');

const destinationOf = async ({ url, probePath }: BackendInputs, names: HostNames): Promise<Destination> => {
  const target = probeUrl(url, probePath);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    path: target.pathname,
    query: target.search.slice(1),
    port: Number(target.port) || (target.protocol === 'https:' ? 443 : 80),
    addresses: await names.addresses(host),
  };
};

const groupsOf = async (
  followed: readonly FollowedService[],
  context: RunContext,
): Promise<readonly string[]> => {
  const services = await Promise.all(
    followed.map(async ({ service, region }) => describeService(await context.aws(region).ecs(), service)),
  );
  return services
    .flatMap((service) => service?.loadBalancers ?? [])
    .flatMap(({ targetGroupArn, advancedConfiguration }) => [
      targetGroupArn,
      // Of the two one gets the requests, in turns.
      advancedConfiguration?.alternateTargetGroupArn,
    ])
    .flatMap((arn) => (arn ? [arn] : []));
};

const productionIn = async (
  name: string,
  { services, others }: Rollout,
  context: RunContext,
): Promise<Region> => {
  const here = ({ region }: FollowedService): boolean => region === name;
  const [groups, neighbours] = await Promise.all([
    groupsOf(services.map(({ followed }) => followed).filter(here), context),
    groupsOf(others.filter(here), context),
  ]);
  const client = await context.aws(name).loadBalancing();
  return { name, groups, neighbours, balancers: await loadBalancersOf(client, groups) };
};

type ReachedBalancer = {
  readonly region: Region;
  readonly balancer: FoundLoadBalancer;
  /** Addresses of the name that the load balancer does not have. */
  readonly strangers: readonly string[];
};

/** Where a destination is looked up. */
type Network = { readonly names: HostNames; readonly context: RunContext };

type Surroundings = Network & { readonly regions: readonly Region[] };

/** The load balancer that the name leads to, at least with one of its addresses. */
const findReachedBalancer = async (
  { host, addresses }: Destination,
  aliases: readonly string[],
  { regions, names }: Surroundings,
): Promise<ReachedBalancer | undefined> => {
  const own = [host, ...aliases].map(bareHostName);
  const reached = await Promise.all(
    regions.flatMap((region) =>
      region.balancers.map(async (balancer): Promise<ReachedBalancer> => {
        if (own.includes(bareHostName(balancer.dnsName))) return { region, balancer, strangers: [] };
        const theirs = await names.addresses(balancer.dnsName);
        return { region, balancer, strangers: addresses.filter((address) => !theirs.includes(address)) };
      }),
    ),
  );
  const [best] = reached.toSorted((a, b) => a.strangers.length - b.strangers.length);
  return best && best.strangers.length < addresses.length ? best : undefined;
};

/** Whether it is open to the internet, and a connection to it comes about from here. */
const isOpen = async (
  { name }: Region,
  balancer: FoundLoadBalancer,
  { context, names }: Surroundings,
): Promise<boolean> => {
  if (balancer.isInternal) return false;
  const [addresses, ports] = await Promise.all([
    names.addresses(balancer.dnsName),
    portsOf(await context.aws(name).loadBalancing(), balancer),
  ]);
  const looks = addresses.flatMap((address) => ports.map((port) => names.isReachable(address, port)));
  return (await Promise.all(looks)).includes(true);
};

const areOpen = async (surroundings: Surroundings): Promise<boolean> => {
  const all = surroundings.regions.flatMap((region) =>
    region.balancers.map((balancer) => isOpen(region, balancer, surroundings)),
  );
  return (await Promise.all(all)).every(Boolean);
};

/**
 * Another machine may pass requests on, whatever its name. This one does so only as the end of a tunnel, and there is no
 * need of a tunnel to what can be reached without it.
 */
const tieWithoutBalancer = async (
  destination: Destination,
  aliases: readonly string[],
  surroundings: Surroundings,
): Promise<Tie> => {
  const { host, addresses } = destination;
  const balancers = surroundings.regions.flatMap((region) => region.balancers.map(({ name }) => name));
  if (addresses.every(isLoopbackAddress) && (await areOpen(surroundings))) {
    const detail = `${host} is this machine itself, and the services of these stacks are behind ${balancers.join(', ')}, which can be reached from here.`;
    return untied(`${host} is this machine itself`, leadsElsewhere(host, detail));
  }
  return untied(
    `what stands before ${balancers.join(', ')} is not verified`,
    proxyFirst(destination, aliases, balancers),
  );
};

/** Through the load balancer to the services behind it. */
const tieThroughBalancer = async (
  { region, balancer, strangers }: ReachedBalancer,
  destination: Destination,
  context: RunContext,
): Promise<Tie> => {
  const client = await context.aws(region.name).loadBalancing();
  const { host, port, path } = destination;
  const reached = await reachedBehind(client, balancer, destination);
  if (reached === undefined) {
    const detail = `${host} has the address of load balancer ${balancer.name}, which has no listener at port ${port}. If something answers there, it is another program.`;
    return untied(`${balancer.name} does not listen at port ${port}`, leadsElsewhere(host, detail));
  }
  const ours = reached.groups.filter((arn) => region.groups.includes(arn));
  const others = reached.groups.filter((arn) => !region.groups.includes(arn));
  const where = { balancer: balancer.name, host, path };
  if (reached.groups.length === 0)
    return untied(`${balancer.name} answers ${path} itself`, answersItself(where));
  const mayLeadOn = reached.mayAnswer || others.some((arn) => region.neighbours.includes(arn));
  if (ours.length === 0 && !mayLeadOn)
    return untied(`${path} leads to another target group`, leadsToOthers(where, others));
  const targets = await healthyTargets(client, ours);
  const findings = [
    ...(others.length > 0 ? [groupsOfOthers(where, others)] : []),
    ...(reached.mayAnswer ? [mayAnswerItself(where)] : []),
    ...(strangers.length > 0 ? [addressesOfOthers(where, strangers)] : []),
  ];
  const isTied = findings.length === 0;
  const summary = isTied
    ? `${host} leads to load balancer ${balancer.name} with ${count(targets, 'healthy target')}`
    : `${host} leads not only to the services of these stacks`;
  return { isTied, summary, findings, targets };
};

const tieTo = async (
  destination: Destination,
  rollout: Rollout,
  { context, names }: Network,
): Promise<Tie> => {
  const { host, addresses } = destination;
  const regionNames = [...new Set(rollout.services.map(({ followed }) => followed.region))];
  const regions = await Promise.all(regionNames.map((name) => productionIn(name, rollout, context)));
  const balancers = regions.flatMap((region) => region.balancers);
  if (balancers.length === 0)
    return untied(`nothing ties ${host} to these stacks`, noLoadBalancer(host, rollout.services.length > 0));
  if (addresses.length === 0) return untied(`${host} cannot be resolved`);
  const surroundings = { regions, names, context };
  const direct = await findReachedBalancer(destination, [], surroundings);
  if (direct?.strangers.length === 0) return tieThroughBalancer(direct, destination, context);
  const aliases = isIP(host) ? [] : await names.aliases(host);
  const viaAlias = await findReachedBalancer(destination, aliases, surroundings);
  return viaAlias
    ? tieThroughBalancer(viaAlias, destination, context)
    : tieWithoutBalancer(destination, aliases, surroundings);
};

/** The addresses that answer, and a finding about the others. */
const probedAddresses = async (
  { host, port, addresses }: Destination,
  names: HostNames,
): Promise<{ readonly addresses: readonly string[]; readonly findings: readonly Finding[] }> => {
  const looks = await Promise.all(
    addresses.map(async (address) => ({ address, answers: await names.isReachable(address, port) })),
  );
  const answering = looks.filter(({ answers }) => answers).map(({ address }) => address);
  const probed = answering.slice(0, MOST_ADDRESSES);
  const left = addresses.filter((address) => !probed.includes(address));
  // Where none answers the smoke test says so.
  return { addresses: probed, findings: probed.length > 0 && left.length > 0 ? [notProbed(host, left)] : [] };
};

type TiedProduction = {
  readonly backend: BackendInputs;
  /** undefined, or without services, where ECS was not asked. */
  readonly rollout: Rollout | undefined;
};

/**
 * Whether `backend-url` leads to the services that were followed, and to which addresses. A wrong address is an error
 * before the smoke test. Some tokens are sent earlier: what asks the backend before the deployment (`startReplay`,
 * `watchDeployment`, `askProduction`) comes before there are services to follow.
 */
export const tieAddress = async (
  { backend, rollout }: TiedProduction,
  context: RunContext,
  names: HostNames = systemHostNames,
): Promise<StageResult<KnownProduction>> => {
  const destination = await destinationOf(backend, names);
  const probed = await probedAddresses(destination, names);
  const tie = await tieOrReason(destination, rollout, { context, names });
  const findings = [...tie.findings, ...probed.findings];
  const targets = tie.targets || (rollout?.targets ?? 0);
  const [first] = findings;
  return {
    summary: tie.summary,
    ...(tie.isTied ? {} : { status: 'not-established' as const }),
    outcome:
      first && isError(first)
        ? { ok: false, findings: [first, ...findings.slice(1)] }
        : succeed({ ...UNKNOWN_PRODUCTION, targets, addresses: probed.addresses }, findings),
  };
};

const tieOrReason = async (
  destination: Destination,
  rollout: Rollout | undefined,
  network: Network,
): Promise<Tie> => {
  const { host } = destination;
  if (!rollout?.isAsked) return untied(`nothing ties ${host} to a stack, because ECS was not asked`);
  try {
    return await tieTo(destination, rollout, network);
  } catch (error) {
    if (network.context.world.cancelled.aborted) throw error;
    const failure = awsFailure(error, 'elasticloadbalancing:DescribeTargetGroups');
    return untied('the load balancer could not be asked', notAsked(host, failure));
  }
};
