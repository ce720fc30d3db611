import type { Observation } from '../observation.ts';

/** Further requests, within a budget, whose answers are compared with those that the test has seen. */

/** Sends a request with this token; nothing when the time, the requests or the patience of the run are over. */
export type Ask = (token: string) => Promise<Observation | undefined>;

/** Thrown to leave the middle of a search when nothing more can be learnt; it never leaves `diagnose`. */
export class SearchEnded extends Error {
  override readonly name = 'SearchEnded';

  /** @param why completes "Then …" */
  constructor(why = 'the requests or the time were used up') {
    super(why);
  }
}

export type Inquiry = {
  readonly ask: (token: string) => Promise<Observation>;
  /** How many requests were sent so far. */
  readonly requests: () => number;
};

/** Tries again that say nothing: an error or a missing answer in the middle of a row of refusals. */
const RETRIES = 2;

const saysNothing = ({ outcome, obstacle }: Observation): boolean =>
  outcome === 'no-answer' || outcome === 'server-error' || obstacle === 'rate-limit';

export const openInquiry = (budget: number, ask: Ask): Inquiry => {
  let requests = 0;
  const once = async (token: string): Promise<Observation> => {
    const observation = requests < budget ? await ask(token) : undefined;
    if (observation === undefined) throw new SearchEnded();
    requests += 1;
    return observation;
  };
  return {
    requests: () => requests,
    ask: async (token) => {
      let observation = await once(token);
      for (let retry = 0; retry < RETRIES && saysNothing(observation); retry += 1)
        observation = await once(token);
      if (observation.obstacle === 'rate-limit' || observation.obstacle === 'firewall')
        throw new SearchEnded('the backend began to refuse requests');
      return observation;
    },
  };
};
