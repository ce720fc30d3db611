import type { BackendOutput } from '../inputs/backend.ts';
import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';

type At = { readonly balancer: string; readonly host: string; readonly path: string };

const SHOW =
  'See where the name leads: dig +short NAME; and what is behind it: aws elbv2 describe-rules --listener-arn LISTENER';

/** `arn:aws:elasticloadbalancing:REGION:ACCOUNT:targetgroup/NAME/ID` */
const groupNames = (arns: readonly string[]): string =>
  arns.map((arn) => arn.split('/').at(-2) ?? arn).join(', ');

const notTied = defineFinding(
  'backend-not-tied',
  { error: 'backend-not-tied' },
  (host: string, detail: string, remedy: string) => ({
    title: 'backend-url does not lead to the services of these stacks',
    detail,
    remedy,
    where: host,
  }),
);

/** The name certainly leads to something else. */
export const leadsElsewhere = (host: string, detail: string): ErrorFinding =>
  notTied(
    host,
    `${detail} The smoke test was not made.`,
    `Set backend-url to an address that leads to the load balancer of the service, or take it from the stack: backend-url-output: Stack.Output. ${SHOW}`,
  );

export const leadsToOthers = ({ balancer, host, path }: At, groups: readonly string[]): ErrorFinding =>
  notTied(
    host,
    `Load balancer ${balancer} forwards ${path} to target group ${groupNames(groups)}, which belongs to no service of these stacks. The smoke test was not made.`,
    `Correct backend-url and probe-path, or the rules of the listener; if a service of another stack passes requests on, add its stack to stacks. ${SHOW}`,
  );

const notEstablished = defineFinding(
  'backend-tie-not-established',
  'warning',
  (host: string, detail: string, remedy: string) => ({
    title: 'That backend-url leads to the services of these stacks is not established',
    detail,
    remedy,
    where: host,
  }),
  { leavesOpen: true },
);

const FRONTS: readonly (readonly [RegExp, string])[] = [
  [/\.cloudfront\.net$/, 'CloudFront'],
  [/\.awsglobalaccelerator\.com$/, 'Global Accelerator'],
  [/\.execute-api\.[\w-]+\.amazonaws\.com(\.cn)?$/, 'API Gateway'],
  // The name of an application load balancer has the region before `elb`, that of a network load balancer after it.
  [/\.elb\.([\w-]+\.)?amazonaws\.com(\.cn)?$/, 'another load balancer'],
  [/\.cdn\.cloudflare\.net$/, 'Cloudflare'],
  [/\.fastly\.net$/, 'Fastly'],
  [/\.(akamaiedge|edgekey|edgesuite)\.net$/, 'Akamai'],
  [/\.azurefd\.net$/, 'Azure Front Door'],
  [/\.vercel-dns(-\d+)?\.com$/, 'Vercel'],
];

/** Something answers first that is not ours: a front, as far as can be seen. */
export const proxyFirst = (
  { host, addresses }: { readonly host: string; readonly addresses: readonly string[] },
  aliases: readonly string[],
  balancers: readonly string[],
): Finding => {
  const [front] = FRONTS.flatMap(([pattern, what]) => {
    const name = [host, ...aliases].find((one) => pattern.test(one));
    return name === undefined ? [] : [`${what} answers first (${name})`];
  });
  const what = front ?? 'a proxy or a content network answers first, if it is not another deployment';
  return notEstablished(
    host,
    `${host} (${addresses.join(', ')}) is not load balancer ${balancers.join(', ')}: ${what}. Whether it passes requests on to what was deployed is not verified.`,
    'If the load balancer can be reached from here, set backend-url to an address of its own. If not, log-groups shows whether the tokens of this run arrived at the backend.',
  );
};

/** `isFollowed`: there are services, but none has a target group. */
export const noLoadBalancer = (host: string, isFollowed: boolean): Finding =>
  notEstablished(
    host,
    isFollowed
      ? 'No service with the key is registered in a target group of a load balancer, so nothing says where its tasks are reached.'
      : 'No ECS service with the key was followed, so nothing says where what was deployed is reached.',
    'Compare backend-url with where the backend is reached. If it is reached through a service of another stack, log-groups shows whether the tokens of this run arrived.',
  );

/** No rule forwards the path to a target group. */
export const answersItself = ({ balancer, host, path }: At): Finding =>
  notEstablished(
    host,
    `Load balancer ${balancer} forwards ${path} to no target group: it answers itself, or redirects.`,
    `Correct backend-url and probe-path. ${SHOW}`,
  );

/** A rule that depends on what is not known here, or what is left when it does not apply, forwards to no target group. */
export const mayAnswerItself = ({ balancer, host, path }: At): Finding =>
  notEstablished(
    host,
    `Load balancer ${balancer} has a rule for ${path} that depends on what is not known here, such as a header. With it or without it the load balancer answers itself, or redirects.`,
    `Compare the rules of the listener with what the smoke test sends. ${SHOW}`,
  );

/** Other target groups get some of the requests, or pass them on. */
export const groupsOfOthers = ({ balancer, host, path }: At, groups: readonly string[]): Finding =>
  notEstablished(
    host,
    `Load balancer ${balancer} may forward ${path} to target group ${groupNames(groups)}, which belongs to no service with the key. What is behind it was not followed.`,
    `Send all requests to one target group, or give the services behind that target group to stacks and containers. ${SHOW}`,
  );

export const addressesOfOthers = ({ balancer, host }: At, addresses: readonly string[]): Finding =>
  notEstablished(
    host,
    `${host} has addresses that load balancer ${balancer} does not have: ${addresses.join(', ')}. What is there was not followed.`,
    `Remove their records from the name, or wait until a change of the name is known everywhere: dig +short ${host}`,
  );

/** AWS did not say what is in front of the services. */
export const notAsked = (host: string, { detail, remedy }: ErrorFinding): Finding =>
  notEstablished(host, `The load balancer of the services could not be asked. ${detail}`, remedy);

export const notProbed = defineFinding(
  'address-not-probed',
  'notice',
  (host: string, addresses: readonly string[]) => ({
    title: 'Not every address of backend-url was probed',
    detail: `${host} also has ${addresses.join(', ')}: no connection could be made from here, or there are too many. What is there was not asked.`,
    remedy: `If such an address is of no use, remove its record: dig +short ${host}. A runner without IPv6 reaches no IPv6 address.`,
    where: host,
  }),
  { leavesOpen: true },
);

const outputUnusable = defineFinding(
  'backend-url-output-unusable',
  { error: 'invalid-input' },
  (title: string, detail: string, remedy: string) => ({
    title: `backend-url-output: ${title}`,
    detail,
    remedy,
    where: 'backend-url-output',
  }),
);

const list = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

export const outputOfNoStack = (stack: string, stacks: readonly string[]): ErrorFinding =>
  outputUnusable(
    'there is no such stack',
    `${stack} is not among the stacks: ${list(stacks)}.`,
    `Correct the part before the dot: backend-url-output: ${stacks[0] ?? 'Stack'}.Url`,
  );

export const stackWithoutOutput = (
  { stack, output }: BackendOutput,
  outputs: readonly string[],
): ErrorFinding =>
  outputUnusable(
    'the stack has no such output',
    `Stack ${stack} has no output ${output}. It has: ${list(outputs)}.`,
    `Name one of them, or add it to the app: new CfnOutput(this, '${output}', { value: 'https://…' })`,
  );

/** `problem`: why no token may be sent to the value of the output. */
export const outputNoAddress = (
  { stack, output }: BackendOutput,
  problem: Pick<ErrorFinding, 'title' | 'remedy'>,
): ErrorFinding =>
  outputUnusable(
    `the value is ${problem.title.replace(/^(is|has) /, '')}`,
    `Output ${output} of stack ${stack} is no address that a token may be sent to.`,
    problem.remedy,
  );

export const outputOfUndeployedStack = (stackName: string, region: string): ErrorFinding =>
  outputUnusable(
    'the stack is not deployed',
    `CloudFormation in ${region || 'an unknown region'} has no stack ${stackName}.`,
    `Correct the part before the dot, or AWS_REGION: aws cloudformation list-stacks --region ${region || 'REGION'}`,
  );
