import { isObject, parseJson } from '../lib/json.ts';
import type { Span } from './byte-search.ts';
import { maskable } from './forms.ts';
import { createSecretSearch } from './secret-search.ts';

/** Takes secrets out of everything that the runner's masking never sees: comments, titles, files, child output. */

/** Thrown instead of letting a text out that still holds a secret. A bug, so an exception; it quotes nothing. */
export class LeakPrevented extends Error {
  override readonly name = 'LeakPrevented';

  constructor(what: string) {
    super(`${what} held a secret after redaction, so it was not let out`);
  }
}

export type Redactor = {
  /**
   * From now on the text is hidden in whatever can be decoded to it, and so is each piece of a text that looks random.
   * Texts that are not `maskable` are ignored.
   */
  add(text: string): void;
  /** The same for texts that are hidden as a whole alone, such as `tokenForms`. */
  addForms(forms: readonly string[]): void;
  /** The text with `***` for everything that holds a secret or a piece of one, and for everything that is a JWT. */
  redact(text: string): string;
  /** Whether a secret or a piece of one is in the text. Unknown JWTs do not count: they are only a second net. */
  holds(text: string): boolean;
  /** @param what names the text in the error, e.g. `the pull request comment` @throws LeakPrevented */
  assertClean(what: string, text: string): void;
};

export function createRedactor(): Redactor {
  const search = createSecretSearch();
  const holds = (text: string): boolean => search.spansIn(text).length > 0;
  return {
    add(text) {
      if (maskable(text)) search.add(text);
    },
    addForms(forms) {
      for (const form of forms) if (maskable(form)) search.addWhole(form);
    },
    redact: (text) => hideTokens(hideAll(search.spansIn, text)),
    holds,
    assertClean(what, text) {
      if (holds(text)) throw new LeakPrevented(what);
    },
  };
}

const HIDDEN = '***';

/** Only a text that was made for it takes more rounds, each of which searches all of it; it is hidden as a whole. */
const MOST_ROUNDS = 100;

/** Again until nothing is found: an inserted `***` may complete a secret that has asterisks. */
function hideAll(spansIn: (text: string) => readonly Span[], text: string): string {
  let before = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const hidden = hide(before, spansIn(before));
    if (hidden === before) return hidden;
    before = hidden;
  }
  return HIDDEN;
}

/** Spans that overlap or touch become one `***`. */
function hide(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const kept: string[] = [];
  let keepFrom = 0;
  let open: Span | undefined;
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    if (open && span.start <= open.end) {
      open = { start: open.start, end: Math.max(open.end, span.end) };
      continue;
    }
    if (open) {
      kept.push(text.slice(keepFrom, open.start), HIDDEN);
      keepFrom = open.end;
    }
    open = span;
  }
  if (open) kept.push(text.slice(keepFrom, open.start), HIDDEN, text.slice(open.end));
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

const isJsonObject = (base64url: string): boolean =>
  isObject(parseJson(Buffer.from(base64url, 'base64url').toString('utf8')));
