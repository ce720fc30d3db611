/**
 * A signal that aborts when the runner cancels the step: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL
 * (actions/runner, ProcessInvoker.cs). Without a handler, Node would die at once and leave the CDK child behind.
 */
export const cancellation = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Error(`cancelled by ${name}`)));
  }
  return controller.signal;
};
