/**
 * Keeps the debugger shut. On SIGUSR1 Node opens it on port 9229 for every process of the machine, and what connects
 * reads all that this process knows; any child of the same user may send the signal. A listener takes its place
 * (https://nodejs.org/api/process.html#signal-events). Call it before the first child starts.
 */
export const keepDebuggerShut = (): void => {
  process.on('SIGUSR1', () => undefined);
};
