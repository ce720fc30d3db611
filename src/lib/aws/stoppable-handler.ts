import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** Milliseconds. The SDK itself waits without an end, and a run must not hang on a network that swallows packets. */
const PATIENCE = { connectionTimeout: 5000, requestTimeout: 20_000, throwOnRequestTimeout: true };

/** As the SDK's own agents are, and by HTTPS_PROXY and NO_PROXY, which the SDK does not read and the CDK CLI does. */
const agents = () => {
  const pool = { keepAlive: true, maxSockets: 50, proxyEnv: process.env };
  return { httpAgent: new HttpAgent(pool), httpsAgent: new HttpsAgent(pool) };
};

/** Requests that are under way end with the signal: a cancelled run must not wait for an AWS that is silent. */
export class StoppableHandler extends NodeHttpHandler {
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    super({ ...PATIENCE, ...agents() });
    this.#signal = signal;
  }

  override handle(
    ...[request, options]: Parameters<NodeHttpHandler['handle']>
  ): ReturnType<NodeHttpHandler['handle']> {
    return super.handle(request, { ...options, abortSignal: this.#signal });
  }
}
