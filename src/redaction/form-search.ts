import { SHORTEST_FORM } from './forms.ts';
import type { Span } from './secret-runs.ts';

/** Where any of many texts occurs, without trying each of them at each place. */

const BLOCK = 3;
const SLOTS = 1 << 16;

/**
 * Index after Wu and Manber (A fast algorithm for multi-pattern searching, 1994): the last three characters of an
 * eight-character window say how far the window may move on before any form can begin, mostly five or six places.
 */
export type FormIndex = {
  readonly skip: Uint8Array;
  /** Forms whose eighth character is the last of that block, longest first. */
  readonly endingIn: ReadonlyMap<number, readonly string[]>;
};

const slotOf = (text: string, end: number): number =>
  ((text.charCodeAt(end - 2) * 961) ^ (text.charCodeAt(end - 1) * 31) ^ text.charCodeAt(end)) & (SLOTS - 1);

/** Each form has at least `SHORTEST_FORM` characters. */
export function indexForms(forms: ReadonlySet<string>): FormIndex {
  const skip = new Uint8Array(SLOTS).fill(SHORTEST_FORM - BLOCK + 1);
  const endingIn = new Map<number, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (let end = BLOCK - 1; end < SHORTEST_FORM; end++) {
      const slot = slotOf(form, end);
      skip[slot] = Math.min(skip[slot] ?? 0, SHORTEST_FORM - 1 - end);
    }
    const slot = slotOf(form, SHORTEST_FORM - 1);
    const known = endingIn.get(slot);
    if (known) known.push(form);
    else endingIn.set(slot, [form]);
  }
  return { skip, endingIn };
}

/** The longest form at the first place, not before `from`, where one begins. */
export function nextForm(index: FormIndex, text: string, from: number): Span | undefined {
  // Most texts have no place at all, and are not worth the memory of a search.
  const last = nextWindow(index, text, from + SHORTEST_FORM - 1);
  return last < text.length ? searchIn(index, text)(last - SHORTEST_FORM + 1) : undefined;
}

/** Where the first window ends, not before `last`, in which a form may begin; behind the text where there is none. */
function nextWindow({ skip, endingIn }: FormIndex, text: string, last: number): number {
  if (endingIn.size === 0) return text.length;
  let end = last;
  while (end < text.length) {
    const distance = skip[slotOf(text, end)] ?? 0;
    if (distance === 0) return end;
    end += distance;
  }
  return end;
}

/** The places of all forms, in order. Looked for inside of one another too, so that of two that overlap no end stays. */
export function formSpans(index: FormIndex, text: string): readonly Span[] {
  const next = searchIn(index, text);
  const found: Span[] = [];
  for (let hit = next(0); hit; hit = next(hit.start + 1)) found.push(hit);
  return found;
}

/** A search from left to right: each call must ask from a later place than the one before. */
function searchIn(index: FormIndex, text: string): (from: number) => Span | undefined {
  const long = new Map<string, ReturnType<typeof matcherOf>>();
  const beginsAt = (form: string, start: number): boolean => {
    if (form.length <= LONG) return text.startsWith(form, start);
    if (!text.startsWith(form.slice(0, LONG), start)) return false;
    const matcher = long.get(form) ?? matcherOf(form, text);
    long.set(form, matcher);
    return matcher(start);
  };
  return (from) => {
    let last = nextWindow(index, text, from + SHORTEST_FORM - 1);
    while (last < text.length) {
      const start = last - SHORTEST_FORM + 1;
      const form = index.endingIn.get(slotOf(text, last))?.find((candidate) => beginsAt(candidate, start));
      if (form !== undefined) return { start, end: start + form.length };
      last = nextWindow(index, text, last + 1);
    }
    return undefined;
  };
}

/** Characters that are compared anew at each place. What goes on longer is compared by `matcherOf`. */
const LONG = 64;

/**
 * Whether the form begins at a place, for places from left to right. A form that repeats itself begins, or nearly, again
 * and again inside of itself; compared anew each time that takes quadratic time. So what is known of the text is kept: up
 * to where it agreed with the beginning of the form, as in the Z algorithm (Gusfield, Algorithms on Strings, 1997, §1.4).
 */
function matcherOf(form: string, text: string): (start: number) => boolean {
  const overlaps = selfOverlaps(form);
  let [from, to] = [0, 0];
  return (start) => {
    const known = start < to ? (overlaps[start - from] ?? 0) : 0;
    // It ends before the known part does, so it would differ there from the form at the same place.
    if (known < to - start) return known === form.length;
    let end = Math.max(start, to);
    while (end - start < form.length && form.charCodeAt(end - start) === text.charCodeAt(end)) end += 1;
    [from, to] = [start, end];
    return end - start === form.length;
  };
}

/** For each place of the form: how many characters from there on are those at its beginning. */
function selfOverlaps(form: string): Uint32Array {
  const overlaps = new Uint32Array(form.length);
  overlaps[0] = form.length;
  let [from, to] = [0, 0];
  for (let start = 1; start < form.length; start += 1) {
    let length = start < to ? Math.min(overlaps[start - from] ?? 0, to - start) : 0;
    while (form.charCodeAt(start + length) === form.charCodeAt(length)) length += 1;
    overlaps[start] = length;
    if (start + length > to) [from, to] = [start, start + length];
  }
  return overlaps;
}
