import { NodeHttpHandler } from '@smithy/node-http-handler';

/** Milliseconds. The SDK itself waits without an end, and a run must not hang on a network that swallows packets. */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/** Requests that are under way end with the signal: a cancelled run must not wait for an AWS that is silent. */
export class StoppableHandler extends NodeHttpHandler {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    super(PATIENCE);
    this.#signal = signal;
  }

  override handle(
    ...[request, options]: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    return super.handle(request, { ...options, abortSignal: this.#signal });
  }
}
