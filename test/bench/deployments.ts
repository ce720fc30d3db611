import {
  DescribeServicesCommand,
  ECSClient,
  ListClustersCommand,
  ListServicesCommand,
} from '@aws-sdk/client-ecs';
import { type KeyForm, newSecrets, type Scenario, startScenario } from '../support/chat-app/scenario.ts';
import {
  type Contestant,
  type ContestantName,
  contestants,
  type DeployJob,
  type Measured,
} from './contestants.ts';
import { rotated } from './statistics.ts';
import type { Tools } from './tools.ts';

/** All runs of each contestant; the same index is the same round. */
export type Rounds = {
  readonly keyForm: KeyForm;
  readonly runs: Readonly<Record<ContestantName, readonly Measured[]>>;
};

type Production = { readonly service: DeployJob['service']; readonly taskDefinition: string };

/** The service of the only cluster. @throws Error when it is not settled, which no contestant may leave behind. */
const lookAtProduction = async (client: ECSClient): Promise<Production> => {
  const { clusterArns: [cluster = ''] = [] } = await client.send(new ListClustersCommand({}));
  const { serviceArns: [service = ''] = [] } = await client.send(new ListServicesCommand({ cluster }));
  const { services } = await client.send(new DescribeServicesCommand({ cluster, services: [service] }));
  const [primary, ...others] = services?.[0]?.deployments ?? [];
  if (primary?.rolloutState !== 'COMPLETED' || others.length > 0)
    throw new Error(`The service is not settled: ${primary?.rolloutState ?? 'there is none'}.`);
  return { service: { cluster, service }, taskDefinition: primary.taskDefinition ?? '' };
};

const unknownService = { cluster: '', service: '' };

/** Deploys once with fresh secrets, and makes sure that production really changed. */
const deployOnce = async (
  contestant: Contestant,
  at: { readonly scenario: Scenario; readonly keyForm: KeyForm; readonly client: ECSClient },
  before: Production | undefined,
): Promise<{ readonly measured: Measured; readonly after: Production }> => {
  const secrets = newSecrets();
  if (at.keyForm === 'secrets-manager') await at.scenario.storeSecrets(secrets);
  const job = { ...at, secrets, service: before?.service ?? unknownService };
  const measured = await contestant.deploy(job);
  const after = await lookAtProduction(at.client);
  if (after.taskDefinition === before?.taskDefinition)
    throw new Error(`${contestant.name} ended well, but deployed nothing.`);
  return { measured, after };
};

/**
 * Lets every contestant deploy once to warm caches up, and then in turns. In front of all of them is the same account,
 * in which the CDK CLI waits as it does on AWS.
 *
 * @throws Error when a contestant fails or deploys nothing: then there is nothing to compare
 */
export const measureDeployments = async (
  keyForm: KeyForm,
  runs: number,
  tools: Tools,
  say: (line: string) => void,
): Promise<Rounds> => {
  const scenario = await startScenario(keyForm);
  try {
    await scenario.emulator.control.letCliWait();
    const at = { scenario, keyForm, client: new ECSClient(scenario.emulator.sdk) };
    const all = contestants(tools);
    const results: Record<ContestantName, Measured[]> = { 'by hand': [], 'cdk deploy': [], action: [] };
    // The first deployment creates the stack; only then does a person know the service to wait for.
    let production: Production | undefined;
    for (let round = -1; round < runs; round += 1) {
      const order = round < 0 ? all.toReversed() : rotated(all, round);
      for (const contestant of order) {
        const { measured, after } = await deployOnce(contestant, at, production);
        production = after;
        if (round >= 0) results[contestant.name].push(measured);
        const seconds = (measured.milliseconds / 1000).toFixed(2);
        say(
          `${keyForm}, ${round < 0 ? 'warm-up' : `round ${round + 1}/${runs}`}: ${contestant.name} ${seconds} s`,
        );
      }
    }
    return { keyForm, runs: results };
  } finally {
    await scenario.stop();
  }
};
