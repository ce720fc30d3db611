/**
 * Expressions of GitHub Actions, read as far as a text is put together from secrets, variables and literals.
 *
 * Source: "Evaluate expressions in workflows and actions" in GitHub's documentation.
 */

export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `secrets.NAME`: the name of a context and what is taken from it. A name that is computed is an expression. */
  | { readonly kind: 'member'; readonly of: Expression; readonly name: Expression }
  | { readonly kind: 'context'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly values: readonly Expression[] }
  | { readonly kind: 'either' | 'both'; readonly left: Expression; readonly right: Expression }
  /** A comparison or a negation of these: true or false. Of none, for the `*` of a filter. */
  | { readonly kind: 'condition'; readonly of: readonly Expression[] };

/** A part of a text: as it is written, or an expression; `undefined` is one that cannot be read. */
export type Part = {
  readonly offset: number;
  readonly text: string;
  readonly expression?: Expression | undefined;
  readonly isExpression: boolean;
};

const OPEN = '${{';

/** The parts of a text in their order. `}}` inside of a quoted text does not end an expression. */
export const partsOf = (text: string): readonly Part[] => {
  const parts: Part[] = [];
  let from = 0;
  for (let at = text.indexOf(OPEN); at !== -1; at = text.indexOf(OPEN, from)) {
    const end = endOf(text, at + OPEN.length);
    // GitHub refuses one that does not end.
    if (end === undefined) return [...parts, { offset: from, text: text.slice(from), isExpression: true }];
    if (at > from) parts.push({ offset: from, text: text.slice(from, at), isExpression: false });
    const inner = text.slice(at + OPEN.length, end);
    parts.push({ offset: at, text: inner.trim(), expression: parseExpression(inner), isExpression: true });
    from = end + 2;
  }
  if (from < text.length) parts.push({ offset: from, text: text.slice(from), isExpression: false });
  return parts;
};

const endOf = (text: string, from: number): number | undefined => {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at;
  }
  return undefined;
};

const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>[-+]?(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|(?<name>[a-z_][\w-]*)|(?<sign>&&|\|\||==|!=|<=|>=|[()[\].,*!<>]))/iy;

type Token = { readonly kind: 'text' | 'number' | 'name' | 'sign'; readonly text: string };

const tokensOf = (source: string): readonly Token[] | undefined => {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = source.trimEnd().length;
  for (let at = 0; at < end; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) return undefined;
    const [kind, text] = Object.entries(groups).find(([, found]) => found !== undefined) ?? [];
    tokens.push({ kind: kind as Token['kind'], text: text ?? '' });
  }
  return tokens;
};

/** GitHub refuses deeper ones (ExpressionConstants.MaxDepth in actions/runner). */
const DEEPEST = 50;
/** No person writes more, and each may be one level of the tree. */
const MOST_TOKENS = 1_000;

class Unreadable extends Error {}

const ANY: Expression = { kind: 'condition', of: [] };

/** `undefined` for a text that is no expression. */
export const parseExpression = (source: string): Expression | undefined => {
  const tokens = tokensOf(source);
  if (!tokens || tokens.length > MOST_TOKENS) return undefined;
  try {
    const parser = new Parser(tokens);
    return parser.whole();
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
};

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const found = this.#either();
    if (this.#at < this.#tokens.length) throw new Unreadable();
    return found;
  }

  #takes(...signs: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return false;
    this.#at += 1;
    return true;
  }

  #needs(sign: string): void {
    if (!this.#takes(sign)) throw new Unreadable();
  }

  #either(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Unreadable();
    let left = this.#both();
    while (this.#takes('||')) left = { kind: 'either', left, right: this.#both() };
    this.#depth -= 1;
    return left;
  }

  #both(): Expression {
    let left = this.#compared();
    while (this.#takes('&&')) left = { kind: 'both', left, right: this.#compared() };
    return left;
  }

  #compared(): Expression {
    let left = this.#negated();
    while (this.#takes('==', '!=', '<=', '>=', '<', '>')) {
      left = { kind: 'condition', of: [left, this.#negated()] };
    }
    return left;
  }

  #negated(): Expression {
    let isNegated = false;
    while (this.#takes('!')) isNegated = true;
    const found = this.#membered();
    return isNegated ? { kind: 'condition', of: [found] } : found;
  }

  #membered(): Expression {
    let found = this.#primary();
    for (;;) {
      if (this.#takes('.')) found = { kind: 'member', of: found, name: this.#memberName() };
      else if (this.#takes('[')) {
        const name = this.#takes('*') ? ANY : this.#either();
        this.#needs(']');
        found = { kind: 'member', of: found, name };
      } else return found;
    }
  }

  #memberName(): Expression {
    const token = this.#next();
    if (token.kind === 'name') return { kind: 'literal', value: token.text };
    if (token.text === '*') return ANY;
    throw new Unreadable();
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw new Unreadable();
    this.#at += 1;
    return token;
  }

  #primary(): Expression {
    if (this.#takes('(')) {
      const inner = this.#either();
      this.#needs(')');
      return inner;
    }
    const { kind, text } = this.#next();
    switch (kind) {
      case 'text':
        return { kind: 'literal', value: text.slice(1, -1).replaceAll("''", "'") };
      case 'number':
        return { kind: 'literal', value: Number(text) };
      case 'name':
        return this.#takes('(')
          ? { kind: 'call', name: text.toLowerCase(), values: this.#values() }
          : named(text);
      case 'sign':
        throw new Unreadable();
    }
  }

  #values(): readonly Expression[] {
    const values: Expression[] = [];
    if (this.#takes(')')) return values;
    do values.push(this.#either());
    while (this.#takes(','));
    this.#needs(')');
    return values;
  }
}

/** The expression and those that it is made of. */
export const expressionsIn = (expression: Expression): readonly Expression[] => [
  expression,
  ...innerOf(expression).flatMap(expressionsIn),
];

const innerOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'member':
      return [expression.of, expression.name];
    case 'call':
      return expression.values;
    case 'either':
    case 'both':
      return [expression.left, expression.right];
    case 'condition':
      return expression.of;
    default:
      return [];
  }
};

const named = (text: string): Expression => {
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
  if (text === 'null') return { kind: 'literal', value: null };
  return { kind: 'context', name: text.toLowerCase() };
};
