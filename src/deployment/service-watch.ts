import type { ECSClient } from '@aws-sdk/client-ecs';
import type { DeployInputs } from '../inputs/types.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { count } from '../lib/text.ts';
import type { RunContext } from '../run/context.ts';
import { NOTHING_BEFORE } from './rollout.ts';
import { causeOf } from './service-causes.ts';
import {
  deadTasks,
  explainHistories,
  isLooping,
  joinHistories,
  readHistory,
  type ServiceHistory,
  someTaskHolds,
} from './service-history.ts';
import { ecsOfStack, type StackService, tasksOfService } from './services.ts';
import { cancelUpdate } from './stack.ts';
import { type StackBefore, serviceKey } from './stacks-before.ts';

/** Between two looks at a service: however many there are in all stacks, ECS is asked about two in a second. */
const MILLISECONDS_PER_SERVICE = 500;

/** Between two lists of a stack that has others in it, whose events are not asked for. */
const MILLISECONDS_BETWEEN_LISTS = 10_000;

/** One task may die of anything; a second one is worth a line. */
const DEATHS_TO_SAY = 2;

export type ServiceWatch = {
  /** Looks at the services of one stack, unless it is too early; `hasNews`: whether the stack has new events. Never throws. */
  readonly look: (one: StackBefore, hasNews: boolean) => Promise<void>;
  /** What was seen of the services of a stack, also of those that are gone. */
  readonly seen: (stackName: string) => readonly ServiceHistory[];
};

type Watched = {
  services: readonly StackService[];
  isNested: boolean;
  hasNews: boolean;
  lookedAt: number;
  listedAt: number;
  readonly histories: Map<string, ServiceHistory>;
};

/**
 * Watches the services of the stacks beside CloudFormation, which waits up to three hours for tasks that die and die again,
 * and after a first deployment takes all that could be asked away. The second death in a service is said at once. Where
 * `on-crash-loop` allows it, an update is cancelled once a task has died that was started for a dead one, and none holds.
 *
 * @param since milliseconds since the epoch
 */
export const watchServices = (
  { onCrashLoop }: Pick<DeployInputs, 'onCrashLoop'>,
  since: number,
  context: RunContext,
): ServiceWatch => {
  const watched = new Map<string, Watched>();
  /** What is done once for a service. */
  const done = new Set<string>();
  const once = (what: string, key: string): boolean => {
    const isFirst = !done.has(`${what} ${key}`);
    done.add(`${what} ${key}`);
    return isFirst;
  };
  const { clock } = context.world;
  const stateOf = (name: string): Watched => {
    const state = watched.get(name) ?? {
      services: [],
      isNested: false,
      hasNews: false,
      lookedAt: Number.NEGATIVE_INFINITY,
      listedAt: Number.NEGATIVE_INFINITY,
      histories: new Map(),
    };
    watched.set(name, state);
    return state;
  };

  const sayDeaths = (one: StackBefore, history: ServiceHistory): void => {
    const before = one.services.get(serviceKey(history.at)) ?? NOTHING_BEFORE;
    if (deadTasks(history, before).length < DEATHS_TO_SAY || !once('said', serviceKey(history.at))) return;
    const failure = explainHistories([history], { before: () => before });
    const { title, remedy } = causeOf(failure);
    context.progress(
      `${one.stack.stackName}: ${count(failure.deadTasks, 'new task')} of ${history.at.service} died. ${title}. ${remedy}`,
    );
  };

  const endLoop = async (one: StackBefore, history: ServiceHistory, ecs: ECSClient): Promise<void> => {
    if (onCrashLoop !== 'cancel-update') return;
    const key = serviceKey(history.at);
    if (done.has(`ended ${key}`)) return;
    if (!isLooping(history, one.services.get(key) ?? NOTHING_BEFORE)) return;
    const running = await tasksOfService(ecs, history.at, 'RUNNING');
    if (!someTaskHolds(history, running, clock.now()) && once('ended', key)) await endUpdate(one);
  };

  /** What AWS refuses stays refused; a service that is gone, or a busy AWS, needs no line. */
  const sayUnasked = ({ stack }: StackBefore, error: unknown): undefined => {
    const { failureReason, title, detail } = awsFailure(error, 'ecs:DescribeServices');
    if (failureReason === 'aws-access-denied' && once('refused', ''))
      context.progress(`${stack.stackName}: its services are not watched. ${title}: ${detail}`);
  };

  const endUpdate = async ({ stack: { stackName }, region }: StackBefore): Promise<void> => {
    const say = (what: string): void => context.progress(`${stackName}: ${what}`);
    try {
      const client = await context.aws(region).cloudFormation();
      const { asked } = await cancelUpdate(client, stackName, { clock, since, deadline: 0 });
      say(asked ? 'the update is cancelled (on-crash-loop)' : 'there is no update that could be cancelled');
    } catch (error) {
      const { title, detail } = awsFailure(error, 'cloudformation:CancelUpdateStack');
      say(`the update could not be cancelled (on-crash-loop). ${title}: ${detail}`);
    }
  };

  const lookAt = async (one: StackBefore, hasNews: boolean): Promise<void> => {
    const state = stateOf(one.stack.stackName);
    state.hasNews ||= hasNews;
    const services = [...watched.values()].reduce((sum, each) => sum + each.services.length, 0);
    if (clock.now() - state.lookedAt < services * MILLISECONDS_PER_SERVICE) return;
    state.lookedAt = clock.now();
    const aws = context.aws(one.region);
    // A service appears with an event of its stack.
    if (state.hasNews || (state.isNested && clock.now() - state.listedAt >= MILLISECONDS_BETWEEN_LISTS)) {
      state.hasNews = false;
      state.listedAt = clock.now();
      const { services, nestedStacks } = await ecsOfStack(await aws.cloudFormation(), one.stack.stackName);
      state.services = services;
      state.isNested = nestedStacks.length > 0;
    }
    const ecs = await aws.ecs();
    for (const at of state.services) {
      const found = await readHistory(ecs, at, since).catch((error) => sayUnasked(one, error));
      if (found === undefined) continue;
      const history = joinHistories(state.histories.get(serviceKey(at)), found);
      state.histories.set(serviceKey(at), history);
      sayDeaths(one, history);
      await endLoop(one, history, ecs);
    }
  };

  return {
    look: (one, hasNews) => lookAt(one, hasNews).catch((error) => sayUnasked(one, error)),
    seen: (stackName) => [...(watched.get(stackName)?.histories.values() ?? [])],
  };
};
