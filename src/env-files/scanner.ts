/** Reads a text from its beginning to its end by patterns, which must have the flag `y`. */
export type Scanner = {
  /** What matches at the place that is reached, which is then behind it. */
  readonly take: (pattern: RegExp) => RegExpExecArray | undefined;
  /** The next character, or undefined at the end. */
  readonly peek: () => string | undefined;
  readonly skip: () => void;
  readonly at: () => number;
  readonly goTo: (place: number) => void;
};

export function scannerOf(text: string): Scanner {
  let at = 0;
  return {
    take: (pattern) => {
      pattern.lastIndex = at;
      const match = pattern.exec(text) ?? undefined;
      if (match) at = pattern.lastIndex;
      return match;
    },
    peek: () => text[at],
    skip: () => {
      at += 1;
    },
    at: () => at,
    goTo: (place) => {
      at = place;
    },
  };
}
