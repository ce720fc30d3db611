import { code, link, table } from './markdown.ts';

/** What the post step found of one stack after a run that was stopped. */
export type StackAftermath = {
  readonly name: string;
  readonly consoleUrl: string;
  /** CloudFormation's status, or why it could not be read. */
  readonly status: string;
  readonly updateCancelled: boolean;
  readonly services: readonly {
    readonly name: string;
    readonly running: number;
    readonly desired: number;
    /** ARN of the task definition that the service runs or moves to. */
    readonly taskDefinition: string;
    /** ECS' rollout state of the primary deployment. */
    readonly rollout: string;
  }[];
};

export type Aftermath = {
  readonly lines: readonly string[];
  readonly summary: string;
  readonly warning: string;
};

const meaning = ({ status, updateCancelled }: StackAftermath): string => {
  if (status.startsWith('could not be read')) return 'its state is unknown: look at it in the console';
  if (/ROLLBACK_COMPLETE$/.test(status))
    return updateCancelled ? 'the update was cancelled and rolled back' : 'it was rolled back';
  if (status.endsWith('_IN_PROGRESS')) return 'CloudFormation goes on without this run';
  if (/^(CREATE|UPDATE)_COMPLETE$/.test(status))
    return 'it is not changing; whether the key works was not established';
  return 'it needs a look';
};

const serviceText = (service: StackAftermath['services'][number]): string =>
  `${service.name}: ${service.running}/${service.desired} tasks, ${service.rollout || 'no rollout state'}, ${service.taskDefinition.split('/').at(-1) ?? ''}`;

/** The post step's words about stacks that a stopped run had started to change. Not redacted yet. */
export const renderAftermath = (stacks: readonly StackAftermath[]): Aftermath => {
  const rows = stacks.map((stack) => [
    link(stack.name, stack.consoleUrl),
    `${code(stack.status)}: ${meaning(stack)}`,
    stack.services.map((service) => code(serviceText(service))).join('<br>') || '—',
  ]);
  return {
    lines: stacks.flatMap((stack) => [
      `  ${stack.name}: ${stack.status} (${meaning(stack)})`,
      ...stack.services.map((service) => `    ${serviceText(service)}`),
      `    ${stack.consoleUrl}`,
    ]),
    summary: `### State of production after the run was stopped\n\n${table(['Stack', 'CloudFormation', 'Services'], rows)}\n`,
    warning: `${stacks.map((stack) => `${stack.name} is in ${stack.status}: ${meaning(stack)}.`).join(' ')} Run the job again, or mode: verify, to know whether the key works.`,
  };
};
