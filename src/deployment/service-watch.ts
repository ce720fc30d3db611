import type { DeployInputs } from '../inputs/types.ts';
import { awsFailure } from '../lib/aws/errors.ts';
import { count } from '../lib/text.ts';
import type { RunContext } from '../run/context.ts';
import { NOTHING_BEFORE } from './rollout.ts';
import { causeOf } from './service-causes.ts';
import {
  deadTasks,
  explainHistories,
  joinHistories,
  readHistory,
  type ServiceHistory,
} from './service-history.ts';
import { ecsOfStack, type StackService } from './services.ts';
import { cancelUpdate } from './stack.ts';
import { type StackBefore, serviceKey } from './stacks-before.ts';

/** Between two looks at a service: however many there are, ECS is asked about two in a second. */
const MILLISECONDS_PER_SERVICE = 500;

/** Between two lists of a stack that has others in it, whose events are not asked for. */
const MILLISECONDS_BETWEEN_LISTS = 10_000;

/** One task may die of anything; a second one dies of the deployment. */
const DEATHS_OF_A_LOOP = 2;

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
 * and after a first deployment takes all that could be asked away. The second death in a service is said at once; where
 * `on-crash-loop` allows it, the update is cancelled.
 *
 * @param since milliseconds since the epoch
 */
export const watchServices = (
  { onCrashLoop }: Pick<DeployInputs, 'onCrashLoop'>,
  since: number,
  context: RunContext,
): ServiceWatch => {
  const watched = new Map<string, Watched>();
  const said = new Set<string>();
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

  const sayDeaths = async (one: StackBefore, history: ServiceHistory): Promise<void> => {
    const key = serviceKey(history.at);
    const before = one.services.get(key) ?? NOTHING_BEFORE;
    if (said.has(key) || deadTasks(history, before).length < DEATHS_OF_A_LOOP) return;
    said.add(key);
    const failure = explainHistories([history], { before: () => before });
    const { title, remedy } = causeOf(failure);
    context.progress(
      `${one.stack.stackName}: ${count(failure.deadTasks, 'new task')} of ${history.at.service} died. ${title}. ${remedy}`,
    );
    if (onCrashLoop === 'cancel-update') await endUpdate(one);
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
    if (clock.now() - state.lookedAt < state.services.length * MILLISECONDS_PER_SERVICE) return;
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
      const found = await readHistory(ecs, at, since).catch(() => undefined);
      if (found === undefined) continue;
      const history = joinHistories(state.histories.get(serviceKey(at)), found);
      state.histories.set(serviceKey(at), history);
      await sayDeaths(one, history);
    }
  };

  return {
    look: (one, hasNews) => lookAt(one, hasNews).catch(() => undefined),
    seen: (stackName) => [...(watched.get(stackName)?.histories.values() ?? [])],
  };
};
