import { type Environment, InputReader } from './reader.ts';
import type { Mode } from './types.ts';

/** What `mode` means for this event; a word that means nothing is told by the parsing of the inputs. */
export const modeOf = (env: Environment): Mode => {
  const asked = new InputReader(env).text('mode', 'auto');
  const isAuto = asked === 'auto' && (env.GITHUB_EVENT_NAME ?? '').startsWith('pull_request');
  if (isAuto) return 'dry-run';
  return (['dry-run', 'verify', 'rotate'] as const).find((mode) => mode === asked) ?? 'deploy';
};
