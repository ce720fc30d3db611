/** Longer words have no close neighbour among the names of keys; without a limit the time would grow with their square. */
const LONGEST = 30;

/** Letters that have to be added, taken away or changed to make one word of the other (Levenshtein). */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [at, against] of [...other].entries()) {
      const changed = (row[at] ?? 0) + (letter === against ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};

/** The name that was probably meant; undefined when none is near. */
export const closest = (word: string, names: readonly string[]): string | undefined => {
  if (word.length > LONGEST) return undefined;
  const meant = word.toLowerCase().replaceAll('_', '-');
  const near = names
    .map((name) => ({ name, steps: distance(meant, name) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)));
  return near.toSorted((one, other) => one.steps - other.steps)[0]?.name;
};
