/** Questions to the one who started the command. They stand on stderr, so that stdout has the results alone. */

export const canAsk = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/**
 * A question with the answers yes and no; Enter says yes.
 *
 * @returns `undefined` where it was left with Ctrl-C or Escape, or the command was cancelled
 */
export async function askYesOrNo(message: string, cancelled: AbortSignal): Promise<boolean | undefined> {
  const { confirm, isCancel } = await import('@clack/prompts');
  const answer = await confirm({ message, signal: cancelled, output: process.stderr });
  return isCancel(answer) ? undefined : answer;
}
