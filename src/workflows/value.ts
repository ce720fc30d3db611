import { type Expression, partsOf } from './expression.ts';

/** What a text of a workflow can become when a job runs, as far as the files decide it. */

/**
 * A piece of a text: as it is written, the name of a secret or a variable of GitHub, the name of a secret that the caller
 * does not hand over, or an expression that is decided only when the job runs.
 */
export type Piece = {
  readonly kind: 'literal' | 'secret' | 'variable' | 'absent' | 'unknown';
  readonly text: string;
  /** Of a secret: what goes before the one of the repository where it exists, in this order. */
  readonly before?: readonly EnvironmentSecret[];
  /** Of what is not known: why, where that can be said. */
  readonly why?: string;
};

/** A secret of an environment; its name is `undefined` where no file decides it. */
export type EnvironmentSecret = { readonly name: string; readonly environment: string | undefined };

/** One text that it can become: its pieces in order, none for the empty text. */
export type Possible = readonly Piece[];

/** All texts that it can become, at least one. */
export type Value = readonly Possible[];

/** Where a name of a context leads, e.g. `env.NAME`; names are compared without letter case, as GitHub does. */
export type Resolve = (context: string, name: string) => Value;

export const EMPTY: Value = [[]];

export const unknown = (text: string, why?: string): Value => [
  [{ kind: 'unknown', text, ...(why !== undefined && { why }) }],
];

export const literal = (text: string): Value => [text === '' ? [] : [{ kind: 'literal', text }]];

/** More differ by what no file decides. */
const MOST_POSSIBLE = 24;

const distinct = (possible: Value, text: string): Value => {
  const found = [...new Map(possible.map((one) => [JSON.stringify(one), one])).values()];
  return found.length > MOST_POSSIBLE ? unknown(text) : found;
};

/** Every text of the first with every text of the second behind it. */
const joined = (first: Value, second: Value, text: string): Value =>
  distinct(
    first.flatMap((one) => second.map((other) => merged([...one, ...other]))),
    text,
  );

/** Literal texts that touch are one. */
const merged = (pieces: Possible): Possible => {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = piece.kind === 'literal' && all.at(-1)?.kind === 'literal' ? all.pop() : undefined;
    all.push(last ? { kind: 'literal', text: last.text + piece.text } : piece);
  }
  return all;
};

/** What the text of a scalar becomes. */
export const valueOfText = (text: string, resolve: Resolve): Value =>
  partsOf(text).reduce<Value>((before, part) => {
    const value = part.isExpression
      ? valueOfExpression(part.expression, part.text, resolve)
      : literal(part.text);
    return joined(before, value, text);
  }, EMPTY);

/** What an expression gives; `source` stands for it where that is not decided here. */
const valueOfExpression = (expression: Expression | undefined, source: string, resolve: Resolve): Value => {
  switch (expression?.kind) {
    case 'literal':
      return literal(textOfLiteral(expression.value));
    case 'member':
      return valueOfMember(expression, source, resolve);
    case 'call':
      return valueOfCall(expression, source, resolve);
    case 'either': {
      const left = valueOfExpression(expression.left, source, resolve);
      const taken = left.filter((one) => !isFalsy(one));
      const right = left.some(mayBeFalsy) ? valueOfExpression(expression.right, source, resolve) : [];
      // A secret that is empty gives the empty text as well, but a condition that is false gives no secret.
      const more = right.filter((one) => one.length > 0 || taken.length === 0 || left.some(isFalsy));
      return distinct([...taken, ...more], source);
    }
    case 'both': {
      const left = valueOfExpression(expression.left, source, resolve);
      const right = left.every(isFalsy) ? [] : valueOfExpression(expression.right, source, resolve);
      return distinct([...(left.some(mayBeFalsy) ? EMPTY : []), ...right], source);
    }
    default:
      return unknown(source);
  }
};

/** `null` becomes the empty text. */
const textOfLiteral = (value: string | number | boolean | null): string =>
  value === null || value === false ? '' : String(value);

const isFalsy = (possible: Possible): boolean =>
  possible.length === 0 ||
  (possible.length === 1 && possible[0]?.kind === 'literal' && possible[0].text === '0');

/** A text that is written there is never empty. */
const mayBeFalsy = (possible: Possible): boolean =>
  isFalsy(possible) || !possible.some(({ kind }) => kind === 'literal');

/** The text that it is bound to become; `undefined` where that is not decided. */
export const onlyText = (value: Value): string | undefined => {
  const [only, more] = value;
  if (only === undefined || more !== undefined) return undefined;
  return only.every(({ kind }) => kind === 'literal') ? only.map(({ text }) => text).join('') : undefined;
};

type Member = Extract<Expression, { readonly kind: 'member' }>;

const valueOfMember = ({ of, name }: Member, source: string, resolve: Resolve): Value => {
  const member = onlyText(valueOfExpression(name, source, resolve));
  if (of.kind !== 'context' || member === undefined || name.kind === 'condition') return unknown(source);
  return resolve(of.name, member);
};

type Call = Extract<Expression, { readonly kind: 'call' }>;

const valueOfCall = ({ name, values }: Call, source: string, resolve: Resolve): Value => {
  const [first, ...more] = values;
  if (name !== 'format' || !first) return unknown(source);
  const pattern = onlyText(valueOfExpression(first, source, resolve));
  if (pattern === undefined) return unknown(source);
  const given = more.map((one) => valueOfExpression(one, source, resolve));
  // `{{` and `}}` are braces, `{0}` is the first value.
  return [...pattern.matchAll(/\{\{|\}\}|\{(\d+)\}|[^{}]+|[{}]/g)].reduce<Value>((before, match) => {
    const [text, index] = match;
    const piece =
      index === undefined
        ? literal(text === '{{' ? '{' : text === '}}' ? '}' : text)
        : (given[Number(index)] ?? unknown(source));
    return joined(before, piece, source);
  }, EMPTY);
};
