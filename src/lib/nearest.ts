/** Insertions, deletions, replacements and swaps of neighbours that lead from one word to another (Damerau-Levenshtein, each place once). */
export const stepsBetween = (one: string, other: string): number => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const [above = [], twoAbove = []] = [rows[row - 1], rows[row - 2]];
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (twoAbove[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    rows.push(line);
  }
  return rows.at(-1)?.at(-1) ?? 0;
};

/** A word that is cut off is as near as one slip. */
const wayTo = (word: string, candidate: string): number =>
  word.length > 2 && candidate.startsWith(word) ? 1 : stepsBetween(word, candidate);

/** A longer word is no slip of the fingers, and would take time by the square. */
const LONGEST = 60;

/** The word that was probably meant; `undefined` when none is nearer than a third of the letters. */
export const nearestOf = (word: string, words: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const [nearest] = words
    .map((candidate) => ({ candidate, away: wayTo(word, candidate) }))
    .filter(({ candidate, away }) => away <= Math.max(2, Math.max(candidate.length, word.length) / 3))
    .sort((a, b) => a.away - b.away);
  return nearest?.candidate;
};
