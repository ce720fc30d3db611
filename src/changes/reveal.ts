import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../lib/json.ts';
import type { ResourceTypes, Shape } from '../template/resource-types.ts';
import { type Concealment, isReturnedFor, newValues, placeholdersFor, previousOf } from './concealment.ts';
import {
  expressionIn,
  itemsByStep,
  joinedText,
  type Names,
  namesOf,
  rewritten,
  stepsOf,
  withNames,
} from './places.ts';
import { isPublic, isPublicName, OPEN, STATEMENT, shapeOfMember, shapeOfTemplate } from './public-values.ts';

/**
 * What is shown of two templates. The new one is the pull request's own. Of the other one a text is shown where it comes
 * from the code, which has the same text at the same place, or where nothing but public values can stand; of all else
 * only that it is another text.
 */

export const ANOTHER = '<another text>';
export const ANOTHER_HASH = '<another hash>';

/** One template on both sides, and as the code of the base branch makes it. */
export type Sides = {
  readonly before: JsonObject;
  readonly after: JsonObject;
  /** Only where it is not the other side itself. */
  readonly base: JsonObject | undefined;
};

type Eyes = {
  readonly concealment: Concealment;
  readonly types: ResourceTypes;
  readonly placeholders: ReturnType<typeof placeholdersFor>;
  /** Both sides come from the checkout, whose readers know all that is in it. */
  readonly isFromCheckout: boolean;
  /** Variables whose deployed values are not those of this synth. */
  readonly variables: ReadonlySet<string>;
  /** `<NAME>` with what production has in the place of that stand-in, as far as it was seen. */
  readonly learned: Set<string>;
};

/** What is known of the place of a value. */
type Place = {
  readonly shape: Shape;
  readonly names: Names;
  /** What stands there in the new template, and in that of the base branch. */
  readonly fresh: Json | undefined;
  readonly base: Json | undefined;
};

export function reveal(
  { before, after, base }: Sides,
  concealment: Concealment,
  { types, isFromCheckout }: Pick<Eyes, 'types' | 'isFromCheckout'>,
): Pick<Sides, 'before' | 'after'> {
  const { variable, aliases = [], standIns } = concealment;
  const eyes: Eyes = {
    concealment,
    types,
    isFromCheckout,
    placeholders: placeholdersFor(newValues(concealment)),
    variables: new Set([
      ...standIns.keys(),
      ...[variable, ...aliases].flatMap((name) => [name, previousOf(name)]),
    ]),
    learned: new Set(),
  };
  // What is learned far below may be needed at the top.
  const place: Place = { shape: shapeOfTemplate, names: [], fresh: after, base };
  look(before, place, eyes);
  return { before: objectOf(look(before, place, eyes)), after: objectOf(own(after, eyes)) };
}

/** Characters that would break a line, or hide something, as JSON writes them, and a backslash where it would look like one. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\\(?=[bfnrtu])/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : short;
  });

/** A text that may be shown, with the names of stand-ins in their places. It never looks like one that may not. */
const ownText = (text: string, names: Names, { placeholders, concealment: { redact } }: Eyes): string => {
  const name = names.find((one) => placeholders.isValueOf(one, text));
  if (name !== undefined) return `<${name}>`;
  return placeholders
    .split(text)
    .map((piece) =>
      piece.placeholder ? piece.text : visible(redact(piece.text)).replaceAll('<another ', '< another '),
    )
    .join('');
};

/** The library reads members as `object[name]` and calls `hasOwnProperty` of them. */
const ownName = (name: string, eyes: Eyes): string => {
  const shown = ownText(name, [], eyes);
  return shown in Object.prototype ? `<${shown}>` : shown;
};

const own = (value: Json, eyes: Eyes): Json =>
  rewritten(value, { text: (text, at) => ownText(text, at, eyes), name: (name) => ownName(name, eyes) });

function look(value: Json, place: Place, eyes: Eyes): Json {
  if (isList(value)) return list(value, place, eyes);
  if (!isObject(value)) return leaf(value, place, eyes);
  const expression = expressionIn(value);
  if (expression && isPublicExpression(value, place.shape)) return own(value, eyes);
  if (expression) return { [expression[0]]: inExpression(expression, place, eyes) };
  return members(value, place, eyes);
}

/** So many new names may be there for a reader's good reasons; more may be guesses at those that are deployed. */
const MOST_NEW_NAMES = 50;

/** The names of a side that may be compared with those that are deployed. */
export const withoutGuesses = <T>(
  fresh: ReadonlyMap<string, T>,
  old: ReadonlySet<string>,
): ReadonlyMap<string, T> =>
  [...fresh.keys()].filter((name) => !old.has(name)).length > MOST_NEW_NAMES ? new Map() : fresh;

function list(value: readonly Json[], { shape, names, fresh, base }: Place, eyes: Eyes): readonly Json[] {
  const steps = stepsOf(value);
  const others = withoutGuesses(itemsByStep(fresh), new Set(steps));
  const known = withoutGuesses(itemsByStep(base), new Set(steps));
  const inner = shape.kind === 'array' ? (shape.item ?? OPEN) : shape.item ? OPEN : shape;
  return value.map((item, index) => {
    const step = steps[index] ?? '';
    return look(item, { shape: inner, names, fresh: others.get(step), base: known.get(step) }, eyes);
  });
}

const isIdentifier = (value: Json): boolean => typeof value === 'string' && /^[\w.:-]{1,255}$/.test(value);

/** References, and texts that are whole only when they are joined. */
function isPublicExpression(value: Json, shape: Shape): boolean {
  const [name, argument = null] = expressionIn(value) ?? [];
  // Beside the conditions themselves it is a name like any other.
  if (name === 'Condition') return shape.kind === 'condition' && isIdentifier(argument);
  if (name === 'Ref') return isIdentifier(argument);
  if (name === 'Fn::GetAtt')
    return isIdentifier(argument) || (isList(argument) && argument.every(isIdentifier));
  const parts = name === 'Fn::Join' && isList(argument) && isList(argument[1]) ? argument[1] : [];
  const isWhole = name === 'Fn::Sub' ? typeof argument === 'string' : parts.length > 0;
  return (
    isWhole &&
    parts.every((part) => typeof part === 'string' || isPublicExpression(part, OPEN)) &&
    isPublic(joinedText(value) ?? '', shape)
  );
}

function inExpression([name, argument]: readonly [string, Json], place: Place, eyes: Eyes): Json {
  const { shape } = place;
  const [fresh, base] = [place.fresh, place.base].map((other) => objectOf(other)[name]);
  if (name !== 'Fn::If' || !isList(argument))
    return look(argument, { ...place, shape: shape.kind === 'condition' ? shape : OPEN, fresh, base }, eyes);
  const [condition = null, ...branches] = argument;
  const at = (other: Json | undefined, index: number): Json | undefined =>
    isList(other) ? other[index] : undefined;
  return [
    isIdentifier(condition) ? condition : ANOTHER,
    ...branches.map((branch, index) =>
      look(branch, { ...place, shape, fresh: at(fresh, index + 1), base: at(base, index + 1) }, eyes),
    ),
  ];
}

const isStatement = (value: JsonObject): boolean =>
  (value.Effect === 'Allow' || value.Effect === 'Deny') &&
  ['Action', 'NotAction'].some((name) => Object.hasOwn(value, name));

/** The shape of what is inside, which may depend on it: a resource says of which type it is. */
function shapeInside(value: JsonObject, shape: Shape, types: ResourceTypes): Shape {
  if (isStatement(value)) return STATEMENT;
  if (shape.kind !== 'resource') return shape;
  const properties = types(textOf(value.Type) ?? '') ?? OPEN;
  return { kind: 'object', member: (name) => (name === 'Properties' ? properties : shape.member?.(name)) };
}

function members(value: JsonObject, place: Place, eyes: Eyes): JsonObject {
  const shape = shapeInside(value, place.shape, eyes.types);
  // The code of the pull request runs beside the second checkout, so what that makes may be guesses as well.
  const [fresh, base] = [place.fresh, place.base].map((other) =>
    withoutGuesses(new Map(Object.entries(objectOf(other))), new Set(Object.keys(value))),
  );
  return withNames(
    Object.entries(value).map(([name, inner]) => {
      const known = shapeOfMember(name, shape);
      const isShown =
        known ||
        isPublicName(name, shape) ||
        eyes.isFromCheckout ||
        fresh?.has(name) ||
        base?.has(name) === true;
      const below: Place = {
        shape: known ?? shape.item ?? OPEN,
        names: namesOf(value, name),
        fresh: fresh?.get(name),
        base: base?.get(name),
      };
      return [isShown ? ownName(name, eyes) : '<another name>', look(inner, below, eyes)];
    }),
  );
}

type Scalar = null | boolean | number | string;

const scalar = (value: Json | undefined): string | undefined =>
  value === undefined || value === null || typeof value === 'object' ? undefined : String(value);

function leaf(value: Scalar, place: Place, eyes: Eyes): Json {
  if (value === null || typeof value === 'boolean') return value;
  const [text, fresh] = [String(value), scalar(place.fresh)];
  if (fresh !== undefined && isSame(text, fresh, eyes)) return like(value, ownText(fresh, place.names, eyes));
  const known = mayShow(text, place, eyes);
  const folded = known === undefined ? withStandIns(text, place, eyes) : undefined;
  if (folded !== undefined) return folded;
  const shown =
    known === undefined ? (withAnotherHash(text, place, eyes) ?? ANOTHER) : ownText(known, place.names, eyes);
  // What differs must not look alike, to a reader or to the library, for which `1e3` and `1000` are the same.
  const beside = fresh === undefined ? undefined : ownText(fresh, place.names, eyes);
  const looksAlike = beside !== undefined && (shown === beside || Number(shown) === Number(beside));
  return looksAlike ? ANOTHER : like(value, shown);
}

/** GetTemplate does not give all characters of what is deployed. */
const isSame = (text: string, code: string, { isFromCheckout }: Eyes): boolean =>
  isFromCheckout ? text === code : isReturnedFor(text, code);

/** A number stays one where nothing of it is rewritten. */
const like = (value: Scalar, shown: string): Json => (shown === String(value) ? value : shown);

/** The one rule for a text of the other side: what is shown of it, if anything is. */
const mayShow = (text: string, { shape, base }: Place, eyes: Eyes): string | undefined => {
  const code = scalar(base);
  // As the code has it, where GetTemplate cannot show all characters.
  if (code !== undefined && isSame(text, code, eyes)) return code;
  return eyes.isFromCheckout || isPublic(text, shape) ? text : undefined;
};

const HASH = /[0-9a-f]{64}/g;

/** The address of an asset has a hash of what is in it. */
const withAnotherHash = (text: string, { fresh, names }: Place, eyes: Eyes): string | undefined => {
  const code = scalar(fresh) ?? '';
  const rest = code.replace(HASH, '');
  return rest !== '' && rest !== code && rest !== text && text.replace(HASH, '') === rest
    ? ownText(code, names, eyes).replace(HASH, ANOTHER_HASH)
    : undefined;
};

/** In the place of the stand-in is what production has: the password in the address of a database, for one. */
const IN_ADDRESS = /:\/\/[^\s/@:]*:$/;

/**
 * A text that has something else where the code has stand-ins. It is no change where the code of the base branch has
 * the very same stand-ins there, where the place goes by the variable's name, and in the address of a database.
 * Elsewhere nobody knows what it is.
 */
function withStandIns(text: string, place: Place, eyes: Eyes): string | undefined {
  const { names, fresh, base } = place;
  const baseText = scalar(base);
  for (const code of [scalar(fresh), baseText]) {
    const pieces = code === undefined ? [] : piecesOf(code, names, eyes);
    const hole = holeIn(text, pieces);
    if (code === undefined || hole === undefined) continue;
    const shown = ownText(code, names, eyes);
    const isSure =
      code === baseText ||
      names.some((name) => shown === `<${variableOf(name, eyes.concealment)}>`) ||
      (pieces.length <= hole.at + 2 &&
        IN_ADDRESS.test(pieces[hole.at - 1]?.text ?? '') &&
        (pieces[hole.at + 1]?.text ?? '@').startsWith('@')) ||
      eyes.learned.has(hole.filling);
    if (!isSure || !isKeyOf(text, code, eyes.concealment)) continue;
    eyes.learned.add(hole.filling);
    return shown;
  }
  const name = fresh === undefined ? names.find((one) => eyes.variables.has(one)) : undefined;
  return name === undefined ? undefined : `<${name}>`;
}

/** The key goes by several names, and the app sees it under the first. */
const variableOf = (name: string, { variable, aliases = [] }: Concealment): string =>
  aliases.includes(name) ? variable : name;

const piecesOf = (code: string, names: Names, { placeholders }: Eyes) =>
  names.some((name) => placeholders.isValueOf(name, code))
    ? [{ text: code, placeholder: true }]
    : placeholders.split(code).filter(({ text, placeholder }) => placeholder || text !== '');

/** Where the key of production is given, another one in its place is a change. */
const isKeyOf = (text: string, code: string, { variable, key, standIns }: Concealment): boolean => {
  const standIn = standIns.get(variable) ?? '';
  return (
    !key ||
    standIn === '' ||
    !code.includes(standIn) ||
    isReturnedFor(text, code.replaceAll(standIn, key.reveal()))
  );
};

type Piece = ReturnType<Eyes['placeholders']['split']>[number];

/** The first stand-in among the pieces, and what the text has in its place; undefined where the text is another one besides. */
function holeIn(
  text: string,
  pieces: readonly Piece[],
): { readonly at: number; readonly filling: string } | undefined {
  const at = pieces.findIndex(({ placeholder }) => placeholder);
  const start = pieces[0]?.placeholder === false ? pieces[0].text : '';
  const last = pieces.at(-1);
  const end = last?.placeholder === false ? last.text : '';
  if (at < 0 || text.length <= start.length + end.length || !text.startsWith(start) || !text.endsWith(end))
    return undefined;
  const inside = text.slice(start.length, text.length - end.length);
  const between = pieces.slice(at, end === '' ? undefined : -1).filter(({ placeholder }) => !placeholder);
  let from = 1;
  for (const { text: piece } of between) {
    const found = inside.indexOf(piece, from);
    if (found < 0) return undefined;
    from = found + piece.length + 1;
  }
  const filling = between.length === 0 ? inside : inside.slice(0, inside.indexOf(between[0]?.text ?? '', 1));
  return from > inside.length ? undefined : { at, filling: `${pieces[at]?.text}${filling}` };
}
