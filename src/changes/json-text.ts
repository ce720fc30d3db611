import { isDeeperThan, isList, isObject, type Json, parseJson } from '../lib/json.ts';

/** Names, texts, numbers and words of a JSON text, in the order in which they stand in it. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** Levels that are looked into; real documents have some ten. */
const MAX_DEPTH = 100;

/** The object or list that a text is the JSON of; undefined for any other text, and for what is nested too deep. */
export function jsonIn(text: string): Json | undefined {
  const value = /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  return value === undefined || isDeeperThan(MAX_DEPTH, value) ? undefined : value;
}

function tokensOf(value: Json): readonly string[] {
  if (isList(value)) return value.flatMap(tokensOf);
  if (!isObject(value)) return [JSON.stringify(value)];
  return Object.entries(value).flatMap(([name, member]) => [JSON.stringify(name), ...tokensOf(member)]);
}

const sameToken = (written: string, token: string): boolean =>
  written === token || JSON.stringify(JSON.parse(written)) === token;

/**
 * The JSON text with its values exchanged for those of `rewritten`, which has the same shape, and its layout kept.
 * Undefined where the text says more than its value does, e.g. has a member twice.
 */
export function withValues(text: string, value: Json, rewritten: Json): string | undefined {
  const written = text.match(TOKENS) ?? [];
  const [old, fresh] = [tokensOf(value), tokensOf(rewritten)];
  const isAligned =
    written.length === old.length &&
    old.length === fresh.length &&
    written.every((token, index) => sameToken(token, old[index] ?? ''));
  if (!isAligned) return undefined;
  let next = -1;
  return text.replace(TOKENS, (token) => {
    next += 1;
    return fresh[next] === old[next] ? token : (fresh[next] ?? token);
  });
}

/** Stands in a text for what only CloudFormation fills in. CloudFormation takes no template with these characters. */
const HOLE = /(\uFFFE\d+\uFFFF)/;
const BARE_HOLE = /"(\uFFFE\d+\uFFFF)"/g;

type Joined = {
  readonly text: string;
  /** Holes that stand outside of quotes, to which quotes are added in the text. */
  readonly bare: ReadonlySet<string>;
};

/** The text that CDK joins of texts and expressions, with a hole for each expression; undefined where a text has holes. */
export function joinedWithHoles(parts: readonly Json[]): Joined | undefined {
  const bare = new Set<string>();
  let text = '';
  let isQuoted = false;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      if (/[\uFFFE\uFFFF]/.test(part)) return undefined;
      text += part;
      const quotes = part.replace(/\\./gs, '').match(/"/g) ?? [];
      if (quotes.length % 2 === 1) isQuoted = !isQuoted;
      continue;
    }
    const hole = `\uFFFE${index}\uFFFF`;
    if (!isQuoted) bare.add(hole);
    text += isQuoted ? hole : `"${hole}"`;
  }
  return { text, bare };
}

/** The text without the quotes that were added around holes. */
export const withBareHoles = (text: string, { bare }: Joined): string =>
  text.replace(BARE_HOLE, (whole, hole: string) => (bare.has(hole) ? hole : whole));

/** Texts and holes in turn. */
export const atHoles = (text: string): readonly string[] => text.split(HOLE);

/** Which of the joined parts the hole stands for. */
export const holeIndex = (hole: string): number => Number(hole.slice(1, -1));
