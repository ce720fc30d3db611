import { runInNewContext } from 'node:vm';

/** Work that did not come to its end. */
export class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

/**
 * Runs work that does not wait for anything and stops it when it takes too long: the diff library compares every part
 * with every other in places, and whoever writes the templates chooses how many there are. Node can only end code that
 * was started through `node:vm`; what that calls is ended too.
 *
 * @throws OutOfTime, and whatever the work throws
 */
export function within<T>(milliseconds: number, work: () => T): T {
  const results: T[] = [];
  const run = (): void => {
    results.push(work());
  };
  try {
    runInNewContext('run()', { run }, { timeout: milliseconds });
  } catch (error) {
    // The error is one of the other context, so it is no `instanceof` anything here.
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    throw code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new OutOfTime(`more than ${milliseconds} ms`) : error;
  }
  const [result] = results;
  if (result === undefined) throw new OutOfTime('no result');
  return result;
}
