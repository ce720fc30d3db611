import { setTimeout as delay } from 'node:timers/promises';

/** When an answer came, and what it was: its status, or why there was none. */
export type SteadyAnswer = { readonly at: number; readonly answer: string };

const PAUSE_MILLISECONDS = 100;

/** Asks again and again while other things happen, each time once, and writes down every answer. */
export class SteadyClient {
  readonly answers: SteadyAnswer[] = [];
  readonly #ask: () => Promise<string>;
  readonly #pause: number;
  readonly #asking: Promise<void>;
  #isStopped = false;

  /** @param ask gives the answer in a word; a rejection is an answer too */
  constructor(ask: () => Promise<string>, pause = PAUSE_MILLISECONDS) {
    this.#ask = ask;
    this.#pause = pause;
    this.#asking = this.#go();
  }

  async #go(): Promise<void> {
    while (!this.#isStopped) {
      const answer = await this.#ask().catch((error: unknown) => String(error));
      this.answers.push({ at: Date.now(), answer });
      await delay(this.#pause);
    }
  }

  /** Different answers that came since then, each once. */
  since(time: number): readonly string[] {
    return [...new Set(this.answers.flatMap(({ at, answer }) => (at >= time ? [answer] : [])))];
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#asking;
  }
}
