import { setTimeout as delay } from 'node:timers/promises';
import { startTrustedHttps } from '../support/frontend/https.ts';
import { verifier } from '../support/smoke/node-backend.ts';
import { newKey, runSmoke } from '../support/smoke/run.ts';
import { table } from './table.ts';

/** How long a verdict takes at the pace of production, for backends that take their time. */

const LATENCIES = [5, 50, 400, 1_500] as const;

type Timed = {
  /** Milliseconds. */
  readonly latency: number;
  readonly verdict: string;
  readonly requests: number;
  readonly seconds: number;
};

/** By a name that is none of this machine, so that the pace is that of production. */
const timeVerdict = async (latency: number, isRight: boolean): Promise<Timed> => {
  const key = newKey();
  const verify = verifier(isRight ? key : newKey());
  const backend = await startTrustedHttps(async (incoming, response) => {
    await delay(latency);
    verify(incoming, response);
  });
  try {
    const url = new URL(`https://backend.example.com:${backend.url.port}`);
    const timeoutMilliseconds = 120_000;
    const { verdict } = await runSmoke(url, key, { addresses: ['127.0.0.1'], timeoutMilliseconds });
    return { latency, verdict: verdict.name, requests: verdict.requests, seconds: verdict.seconds };
  } finally {
    await backend.stop();
  }
};

/** All side by side: they wait most of the time. */
export const measureVerdicts = (): Promise<readonly Timed[]> =>
  Promise.all([true, false].flatMap((isRight) => LATENCIES.map((latency) => timeVerdict(latency, isRight))));

export const verdictTable = (all: readonly Timed[]): string =>
  table(
    ['a backend of', 'verdict', 'requests', 'seconds to the verdict', 'sum of the latencies, s'],
    all.map(({ latency, verdict, requests, seconds }) => [
      `${latency} ms`,
      verdict,
      `${requests}`,
      seconds.toFixed(1),
      ((requests * latency) / 1000).toFixed(1),
    ]),
  );
