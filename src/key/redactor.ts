/** Takes secrets out of everything that the runner's masking never sees: comments, titles, files, child output. */

import { SHORTEST_FORM, secretForms } from './encodings.ts';

/** Thrown instead of letting a text out that still holds a secret. A bug, so an exception; it quotes nothing. */
export class LeakPrevented extends Error {
  override readonly name = 'LeakPrevented';

  constructor(what: string) {
    super(`${what} held a secret after redaction, so it was not let out`);
  }
}

export type Redactor = {
  /** From now on the text is hidden in all its `secretForms`. Texts that are not `maskable` are ignored. */
  add(text: string): void;
  /** The text with `***` for every form of every secret and for everything that is a JWT. */
  redact(text: string): string;
  /** Whether a form of a secret is in the text. Unknown JWTs do not count: they are only a second net. */
  holds(text: string): boolean;
  /** @param what names the text in the error, e.g. `the pull request comment` @throws LeakPrevented */
  assertClean(what: string, text: string): void;
};

export function createRedactor(): Redactor {
  const forms = new Set<string>();
  let index: FormIndex | undefined;
  const current = (): FormIndex => {
    index ??= indexForms(forms);
    return index;
  };
  const holds = (text: string): boolean => nextHit(current(), text, 0) !== undefined;
  return {
    add(text) {
      for (const form of secretForms(text)) forms.add(form);
      index = undefined;
    },
    redact: (text) => hideTokens(hideAll(current(), text)),
    holds,
    assertClean(what, text) {
      if (holds(text)) throw new LeakPrevented(what);
    },
  };
}

const HIDDEN = '***';
const BLOCK = 3;
const SLOTS = 1 << 16;

/**
 * Index after Wu and Manber (A fast algorithm for multi-pattern searching, 1994): the last three characters of an
 * eight-character window say how far the window may move on before any form can begin, mostly five or six places.
 */
type FormIndex = {
  readonly skip: Uint8Array;
  /** Forms whose eighth character is the last of that block, longest first. */
  readonly endingIn: ReadonlyMap<number, readonly string[]>;
};

const slotOf = (text: string, end: number): number =>
  ((text.charCodeAt(end - 2) * 961) ^ (text.charCodeAt(end - 1) * 31) ^ text.charCodeAt(end)) & (SLOTS - 1);

function indexForms(forms: ReadonlySet<string>): FormIndex {
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

type Hit = { readonly start: number; readonly end: number };

/** The longest form at the first place, not before `from`, where one begins. */
function nextHit({ skip, endingIn }: FormIndex, text: string, from: number): Hit | undefined {
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

/** Again until nothing is found: an inserted `***` may complete a secret that has asterisks. Each round is shorter. */
function hideAll(index: FormIndex, text: string): string {
  const hidden = hideForms(index, text);
  return hidden === text ? text : hideAll(index, hidden);
}

/** Hits are looked for inside of hits too, so that of two forms that overlap no end stays behind. */
function hideForms(index: FormIndex, text: string): string {
  const kept: string[] = [];
  let keepFrom = 0;
  let open: Hit | undefined;
  for (let hit = nextHit(index, text, 0); hit; hit = nextHit(index, text, hit.start + 1)) {
    if (open && hit.start <= open.end) {
      open = { start: open.start, end: Math.max(open.end, hit.end) };
      continue;
    }
    if (open) {
      kept.push(text.slice(keepFrom, open.start), HIDDEN);
      keepFrom = open.end;
    }
    open = hit;
  }
  if (!open) return text;
  kept.push(text.slice(keepFrom, open.start), HIDDEN, text.slice(open.end));
  return kept.join('');
}

/**
 * Hides compact JWS (three parts, RFC 7515 §7.1) and JWE (five, RFC 7516 §7.1). Their first part is the base64url
 * of a JSON object, so it begins with `eyJ`. By hand, because one pattern for it takes quadratic time on a text
 * full of `eyJ`.
 */
function hideTokens(text: string): string {
  const kept: string[] = [];
  let keepFrom = 0;
  let start = text.indexOf(HEADER_START);
  while (start !== -1) {
    const headerEnd = endOf(/[\w-]*/y, text, start);
    const end = endOf(/\.[\w-]*\.[\w-]*(?:\.[\w-]+\.[\w-]+)?/y, text, headerEnd);
    const from = end === headerEnd ? undefined : headerStart(text, start, headerEnd);
    if (from !== undefined) {
      kept.push(text.slice(keepFrom, from), HIDDEN);
      keepFrom = end;
    }
    start = text.indexOf(HEADER_START, from === undefined ? headerEnd : end);
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(keepFrom);
}

const HEADER_START = 'eyJ';
/** Letters right before a token may hold `eyJ` too, so a few places are tried. */
const HEADER_TRIES = 4;

/** Where a header begins that ends there; a dotted name with `eyJ` in it is none, for it decodes to no JSON object. */
function headerStart(text: string, first: number, end: number): number | undefined {
  let start = first;
  for (let tries = 0; tries < HEADER_TRIES && start !== -1 && start < end; tries++) {
    if (isJsonObject(text.slice(start, end))) return start;
    start = text.indexOf(HEADER_START, start + 1);
  }
  return undefined;
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}

function isJsonObject(base64url: string): boolean {
  try {
    const value: unknown = JSON.parse(Buffer.from(base64url, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
