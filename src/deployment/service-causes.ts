import { clip } from '../lib/text.ts';
import type { DeploymentFailure } from '../model/report.ts';

/** What a failed service is called, and the way on. */
export type ServiceCause = {
  readonly title: string;
  readonly remedy: string;
  /** ECS did not take the service at all, so no task was ever started. */
  readonly isRefused?: boolean;
};

type Names = { readonly service: string; readonly container: string; readonly exitCode: string };

type Row = readonly [
  pattern: RegExp,
  describe: (names: Names, match: RegExpExecArray) => Omit<ServiceCause, 'isRefused'>,
];

/** Why ECS refuses to create or update a service: CreateService's and UpdateService's own messages, which CloudFormation quotes. */
const REFUSALS: readonly Row[] = [
  [
    /does not have an associated load balancer/i,
    ({ service }) => ({
      title: `ECS refused service ${service}: no listener leads to its target group yet`,
      remedy:
        'Let the service wait for the listener: `service.node.addDependency(listener)` in the CDK app, or `DependsOn`.',
    }),
  ],
  [
    /container ([\w-]+) did not have a container port (\d+) defined|does not have (?:a )?container port (\d+)/i,
    ({ service }, [, container = 'the container', port, otherPort]) => ({
      title: `ECS refused service ${service}: ${container} has no port ${port ?? otherPort}`,
      remedy:
        'Give the container that port in `portMappings`, or correct `containerPort` where the service is attached to the target group.',
    }),
  ],
  [
    /container ([\w-]+) does not exist in the task definition/i,
    ({ service }, [, container]) => ({
      title: `ECS refused service ${service}: its task definition has no container ${container}`,
      remedy: 'Correct `containerName` where the service is attached to the target group.',
    }),
  ],
  [
    /service.linked role/i,
    ({ service }) => ({
      title: `ECS refused service ${service}: the account lacks the service-linked role of ECS`,
      remedy: 'Create it once: aws iam create-service-linked-role --aws-service-name ecs.amazonaws.com',
    }),
  ],
  [
    /still draining/i,
    ({ service }) => ({
      title: `ECS refused service ${service}: one of that name is still draining`,
      remedy:
        'Wait some minutes until its tasks have ended, then deploy again. Without `serviceName` in the app each service gets a name of its own.',
    }),
  ],
  [
    /not idempotent|already exists/i,
    ({ service }) => ({
      title: `ECS refused service ${service}: another one has its name`,
      remedy: 'Take `serviceName` out of the app, or delete the other service if it is a leftover.',
    }),
  ],
  [
    /unable to find task definition|task ?definition (?:is )?inactive|TaskDefinition is inactive/i,
    ({ service }) => ({
      title: `ECS refused service ${service}: its task definition does not exist or is inactive`,
      remedy: 'Let the app make the task definition, or name a revision that is ACTIVE.',
    }),
  ],
];

/**
 * Why a task ends, by the error that ECS puts in front of its reason ("Stopped tasks error messages" in the developer guide
 * of Amazon ECS).
 */
const DEATHS: readonly Row[] = [
  [
    /did not contain json key ([\w.-]+)/i,
    ({ service }, [, key]) => ({
      title: `The secret of service ${service} has no JSON key ${key}`,
      remedy:
        'Add the key to the secret in Secrets Manager, or correct the second argument of `Secret.fromSecretsManager(secret, …)`.',
    }),
  ],
  [
    /can'?t find the specified secret|invalid parameters: |secret .*marked for deletion/i,
    ({ service }) => ({
      title: `A secret or parameter of service ${service} does not exist`,
      remedy: 'The failure table names it. Store it in the region of the service, then deploy again.',
    }),
  ],
  [
    /unable to (?:pull|retrieve) secrets?[\s\S]*AccessDenied/i,
    ({ service }) => ({
      title: `The execution role of service ${service} may not read its secrets`,
      remedy:
        'Allow it `secretsmanager:GetSecretValue` or `ssm:GetParameters` on them, and `kms:Decrypt` for a key of your own.',
    }),
  ],
  [
    /CannotPull\w*|unable to pull registry auth|manifest .*unknown/i,
    ({ service }) => ({
      title: `The image of service ${service} cannot be pulled`,
      remedy:
        'The failure table names it. Push that tag before you deploy; if it is there, the execution role needs to read the repository, and the subnet a way to the registry.',
    }),
  ],
  [
    /log group does not exist/i,
    ({ service }) => ({
      title: `The log group of service ${service} does not exist`,
      remedy: 'Let the app make it (`LogDriver.awsLogs` does), or set `awslogs-create-group`.',
    }),
  ],
  [
    /unable to pull secrets|ResourceInitializationError/i,
    ({ service }) => ({
      title: `The tasks of service ${service} cannot be prepared`,
      remedy: 'The failure table says what was missing: secrets, logs, a volume, or a way out of the subnet.',
    }),
  ],
  [
    /OutOfMemory/i,
    ({ service, container }) => ({
      title: `${container} of service ${service} runs out of memory`,
      remedy: 'Raise `memoryLimitMiB` of the task or of the container.',
    }),
  ],
  [
    /CannotStartContainer|CannotCreateContainer/i,
    ({ service, container }) => ({
      title: `${container} of service ${service} cannot be started`,
      remedy: 'The failure table has the reason; often the command or the entry point is not in the image.',
    }),
  ],
  [
    /failed ELB health checks/i,
    ({ service }) => ({
      title: `The load balancer finds the tasks of service ${service} unhealthy`,
      remedy:
        'Ask the path of the health check in the container itself. Check its port, the security groups and `healthCheckGracePeriod`.',
    }),
  ],
  [
    /failed container health checks/i,
    ({ service }) => ({
      title: `The health check of a container of service ${service} fails`,
      remedy:
        'Run its command in the container: the tool that it calls may not be in the image, or `startPeriod` is too short.',
    }),
  ],
  [
    /Essential container in task exited|EssentialContainerExited/i,
    ({ service, container, exitCode }) => ({
      title: `${container} of service ${service} ended with exit code ${exitCode || 'unknown'}`,
      remedy:
        'Read the last lines of its log; the same image with the same environment ends on your machine too.',
    }),
  ],
];

const describe = (rows: readonly Row[], text: string, names: Names): ReturnType<Row[1]> | undefined => {
  for (const [pattern, words] of rows) {
    const match = pattern.exec(text);
    if (match) return words(names, match);
  }
  return undefined;
};

/** Of containers that ended without an error, or because their task was ending already. */
const HARMLESS_CODES: ReadonlySet<string> = new Set(['', '0', '137', '143']);

/** What is wrong with a service that failed, in words of its own. Pure. */
export const causeOf = ({ resource, reason, containers }: DeploymentFailure): ServiceCause => {
  const culprit = containers.find(({ exitCode }) => !HARMLESS_CODES.has(exitCode)) ?? containers[0];
  const names = {
    service: resource,
    container: culprit?.container || 'A container',
    exitCode: culprit?.exitCode ?? '',
  };
  const of = (words: ReturnType<Row[1]>, isRefused: boolean): ServiceCause => ({
    ...words,
    title: clip(words.title, 100),
    isRefused,
  });
  const refusal = describe(REFUSALS, reason, names);
  if (refusal) return of(refusal, true);
  const reasons = [...containers.map(({ stoppedReason }) => stoppedReason), reason].join('\n');
  const death = describe(DEATHS, reasons, names);
  if (death) return of(death, false);
  return of(
    {
      title: `The new tasks of ${resource} did not stay up`,
      remedy:
        'The failure table shows the last service events and how the containers ended. Fix the container or its health check, then deploy that.',
    },
    false,
  );
};
