/** Inclusive bounds, e.g. `[[200, 299], [404, 404]]`. */
export type StatusRanges = readonly (readonly [number, number])[];

type ParsedStatusRanges =
  | { readonly ok: true; readonly value: StatusRanges }
  /** `reason` is a whole sentence for people. */
  | { readonly ok: false; readonly reason: string };

/** A longer entry is not shown, not even in part: it may be a secret, which is only hidden as a whole. */
const LONGEST_SHOWN = 20;

const shown = (part: string): string => {
  if (part === '') return 'An empty entry';
  return part.length > LONGEST_SHOWN ? 'One of the entries' : JSON.stringify(part);
};

const bounds = (part: string): readonly [number, number] | undefined => {
  const match = /^([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?$/.exec(part);
  if (!match) return undefined;
  const low = Number(match[1]);
  const high = Number(match[2] ?? match[1]);
  return low <= high ? [low, high] : undefined;
};

/** Reads a list of HTTP statuses and ranges between 100 and 599, separated by commas, e.g. `200-299,404`. */
export const parseStatusRanges = (text: string): ParsedStatusRanges => {
  const value: (readonly [number, number])[] = [];
  for (const part of text.split(',').map((piece) => piece.trim())) {
    const range = bounds(part);
    if (!range) {
      return {
        ok: false,
        reason: `${shown(part)} is neither a status (100 to 599) nor a rising range such as 200-299.`,
      };
    }
    value.push(range);
  }
  return { ok: true, value };
};

export const accepts = (ranges: StatusRanges, status: number): boolean =>
  ranges.some(([low, high]) => low <= status && status <= high);

/** The list in the notation that `parseStatusRanges` reads. */
export const statusRangesText = (ranges: StatusRanges): string =>
  ranges.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`)).join(',');
