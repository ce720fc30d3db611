import type { Answer } from '../lib/http.ts';
import { layerOf } from '../smoke-test/observation.ts';

/** What is kept of an answer that was not the one that was meant. */
export type Seen = {
  /** 0 where no answer came. */
  readonly status: number;
  /** Status and layer, or an error code: words for people. */
  readonly text: string;
};

export const seenIn = (answer: Answer): Seen => {
  if (answer.kind === 'no-answer') return { status: 0, text: answer.code };
  const layer = layerOf(answer, answer.body);
  return {
    status: answer.status,
    text: layer === 'unknown' ? `${answer.status}` : `${answer.status} from ${layer}`,
  };
};
