/** Where any of many texts occurs, without trying each of them at each place. */

import { SHORTEST_FORM } from './encodings.ts';

/** From `start` to before `end`, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

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
export function nextForm({ skip, endingIn }: FormIndex, text: string, from: number): Span | undefined {
  if (endingIn.size === 0) return undefined;
  let last = from + SHORTEST_FORM - 1;
  while (last < text.length) {
    const slot = slotOf(text, last);
    const distance = skip[slot] ?? 0;
    if (distance > 0) {
      last += distance;
      continue;
    }
    const start = last - SHORTEST_FORM + 1;
    const form = endingIn.get(slot)?.find((candidate) => text.startsWith(candidate, start));
    if (form !== undefined) return { start, end: start + form.length };
    last += 1;
  }
  return undefined;
}

/** The places of all forms, in order. Looked for inside of one another too, so that of two that overlap no end stays. */
export function formSpans(index: FormIndex, text: string): readonly Span[] {
  const found: Span[] = [];
  for (let hit = nextForm(index, text, 0); hit; hit = nextForm(index, text, hit.start + 1)) found.push(hit);
  return found;
}
