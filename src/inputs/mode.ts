import { type Environment, InputReader } from './reader.ts';
import { MODES, type Mode } from './table.ts';

/** What `mode` means for this event; a word that means nothing is refused when the inputs are parsed. */
export const modeOf = (env: Environment): Mode => {
  const asked = new InputReader(env).text('mode');
  const isAuto = asked === 'auto' && (env.GITHUB_EVENT_NAME ?? '').startsWith('pull_request');
  if (isAuto) return 'dry-run';
  return MODES.find((mode) => mode === asked) ?? 'deploy';
};

export const checkMode = (reader: InputReader, env: Environment): void => {
  const asked = reader.choice('mode');
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (asked === 'rotate' && event.startsWith('pull_request')) {
    reader.refuse('mode', {
      title: 'a pull request must not rotate',
      detail: 'It would replace the key of production with code that is not merged.',
      remedy: 'Rotate on workflow_dispatch, from your main branch.',
    });
  }
  if (asked === 'deploy' && event === 'pull_request_target') {
    reader.refuse('mode', {
      title: 'pull_request_target must not deploy',
      detail: 'Such a run has the secrets of the repository while it may execute the code of a stranger.',
      remedy: 'Deploy on push to your main branch.',
    });
  }
};
