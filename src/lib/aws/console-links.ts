/** Addresses of the AWS console. Empty where the region is not one of a partition whose console is known. */

/** Region prefixes with a console of their own, the commercial partition last. Source: AWS General Reference. */
const CONSOLES = [
  { regions: /^cn-[a-z]+-\d+$/, suffix: 'console.amazonaws.cn' },
  { regions: /^us-gov-[a-z]+-\d+$/, suffix: 'console.amazonaws-us-gov.com' },
  { regions: /^(?:af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-\d+$/, suffix: 'console.aws.amazon.com' },
] as const;

const page = (region: string, path: string): string => {
  const partition = CONSOLES.find(({ regions }) => regions.test(region));
  return partition ? `https://${region}.${partition.suffix}/${path}` : '';
};

/** @param stack name or ARN of the stack */
export const stackConsoleUrl = (region: string, stack: string): string =>
  page(region, `cloudformation/home?region=${region}#/stacks/events?stackId=${encodeURIComponent(stack)}`);

/** @param cluster name or ARN, @param service name or ARN; the console wants the names */
export const serviceConsoleUrl = (region: string, cluster: string, service: string): string => {
  const name = (nameOrArn: string) => encodeURIComponent(nameOrArn.slice(nameOrArn.lastIndexOf('/') + 1));
  return page(region, `ecs/v2/clusters/${name(cluster)}/services/${name(service)}/health?region=${region}`);
};
