import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../json.ts';
import {
  announcesSecret,
  isEnvironmentName,
  isNameName,
  isPlainName,
  isSecretName,
  isValueName,
} from './secret-names.ts';

/** What is known of the place of a text. */
export type Place = {
  /** The place says that the text is not to be seen: an environment, or a telling name. */
  readonly secret: boolean;
  /** Name of the environment variable whose value, or a part of it, the text is. */
  readonly variable?: string;
  /** In the condition of a policy, names are those of request attributes and tell nothing. */
  readonly condition?: boolean;
};

export type Rewriter = {
  readonly text: (text: string, place: Place) => string;
  readonly name: (name: string) => string;
  /** The one for a resource, where it makes a difference. */
  readonly within?: (logicalId: string) => Rewriter;
};

const OPEN: Place = { secret: false };

/** Members of these sections have names of their own choice: a resource called `TokenService` is no token. */
const SECTIONS = [
  'Resources',
  'Outputs',
  'Parameters',
  'Conditions',
  'Mappings',
  'Rules',
  'Metadata',
  'Hooks',
];

/** The template with every text, and every name of a member, rewritten as its place demands. */
export function rewriteTemplate(body: JsonObject, rewriter: Rewriter): JsonObject {
  return named(
    Object.entries(body).map(([section, value]) => [
      section,
      SECTIONS.includes(section) && isObject(value)
        ? named(
            Object.entries(value).map(([id, member]) => [id, sectionMember(section, id, member, rewriter)]),
            rewriter,
          )
        : rewrite(value, OPEN, rewriter),
    ]),
    rewriter,
  );
}

function sectionMember(section: string, id: string, member: Json, rewriter: Rewriter): Json {
  if (!isObject(member)) return rewrite(member, OPEN, rewriter);
  // Where an entry of its own has one value, its name stands for it.
  if (section === 'Outputs' || section === 'Parameters') {
    const hidden = /^true$/i.test(String(member.NoEcho ?? ''));
    return members(member, OPEN, rewriter, hidden ? 'secret' : id);
  }
  if (section !== 'Resources') return members(member, OPEN, rewriter);
  return resource(member, rewriter.within?.(id) ?? rewriter);
}

function resource(member: JsonObject, rewriter: Rewriter): JsonObject {
  return named(
    Object.entries(member).map(([name, value]) => [
      name,
      name === 'Properties' && isObject(value)
        ? members(value, OPEN, rewriter, textOf(member.Type) === 'AWS::SSM::Parameter' ? 'secret' : undefined)
        : rewrite(value, OPEN, rewriter),
    ]),
    rewriter,
  );
}

/** An object of these members; names that have become equal stay apart. */
function named(entries: readonly (readonly [string, Json])[], rewriter: Rewriter): JsonObject {
  const counts = new Map<string, number>();
  return Object.fromEntries(
    entries.map(([original, value]) => {
      const name = rewriter.name(original);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return [count === 1 ? name : `${name} (${count})`, value];
    }),
  );
}

function rewrite(value: Json, place: Place, rewriter: Rewriter): Json {
  if (typeof value === 'string') return rewriter.text(value, place);
  if (typeof value === 'number') return place.secret ? literal(value, place, rewriter) : value;
  if (typeof value === 'boolean')
    return place.variable === undefined ? value : literal(value, place, rewriter);
  if (isList(value)) return items(value, place, rewriter);
  if (!isObject(value)) return value;
  const [only, ...more] = Object.entries(value);
  if (only && more.length === 0 && place.secret) {
    const known = intrinsic(only[0], only[1], place, rewriter);
    if (known !== undefined) return { [only[0]]: known };
  }
  return members(value, place, rewriter);
}

/** A number stays one where nothing is rewritten. */
function literal(value: number | boolean, place: Place, rewriter: Rewriter): Json {
  const text = rewriter.text(String(value), place);
  return text === String(value) ? value : text;
}

function items(list: readonly Json[], place: Place, rewriter: Rewriter): readonly Json[] {
  return list.map((item, index) => {
    const before = list[index - 1];
    const announced = typeof before === 'string' && typeof item !== 'boolean' && announcesSecret(before);
    return rewrite(item, announced ? { ...place, secret: true } : place, rewriter);
  });
}

/** The literals in an expression are secret, the names in it are not. Undefined: all in it is looked at alike. */
function intrinsic(name: string, argument: Json, place: Place, rewriter: Rewriter): Json | undefined {
  switch (name) {
    case 'Ref':
    case 'Fn::GetAtt':
    case 'Fn::ImportValue':
    case 'Fn::FindInMap':
    case 'Condition':
      return rewrite(argument, OPEN, rewriter);
    case 'Fn::If':
    case 'Fn::Select':
    case 'Fn::Join':
    case 'Fn::Split':
      if (!isList(argument)) return undefined;
      return argument.map((item, index) => {
        const selector = index === 0 && (typeof item !== 'string' || item.length < 4 || name === 'Fn::If');
        return rewrite(item, selector ? OPEN : place, rewriter);
      });
    case 'Fn::Sub': {
      const [text, variables] = isList(argument) ? argument : [argument];
      if (typeof text !== 'string') return undefined;
      const literal = substitution(text, place, rewriter);
      if (!isObject(variables)) return isList(argument) ? [literal] : literal;
      const own = Object.entries(variables).map(
        ([key, one]) => [key, rewrite(one, place, rewriter)] as const,
      );
      return [literal, named(own, rewriter)];
    }
    default:
      return undefined;
  }
}

const substitution = (text: string, place: Place, rewriter: Rewriter): string =>
  text
    .split(/(\$\{[^}]{1,512}\})/)
    .map((piece, index) => (index % 2 === 1 ? rewriter.text(piece, OPEN) : rewriter.text(piece, place)))
    .join('');

function members(value: JsonObject, outer: Place, rewriter: Rewriter, label?: string): JsonObject {
  const entries = Object.entries(value);
  const ownName = entries.find(([name, member]) => isNameName(name) && typeof member === 'string')?.[1];
  const labels = [label, textOf(ownName)].filter((text) => text !== undefined);
  return named(
    entries.map(([name, member]) => {
      if (isEnvironmentName(name) && (isList(member) || isObject(member)) && outer.condition !== true)
        return [name, environment(member, rewriter)];
      return [name, rewrite(member, placeOf(name, outer, labels), rewriter)];
    }),
    rewriter,
  );
}

function placeOf(name: string, outer: Place, labels: readonly string[]): Place {
  if (outer.condition === true) return outer;
  if (name === 'Condition' && !outer.secret) return { secret: false, condition: true };
  if (isSecretName(name)) return { ...outer, secret: true };
  if (isValueName(name) && labels.some(isSecretName)) return { ...outer, secret: true };
  return outer.secret && isPlainName(name) ? OPEN : outer;
}

/** `[{ Name, Value }]`, `{ Variables: { NAME: value } }` or `{ NAME: value }`, also behind a condition. */
function environment(value: Json, rewriter: Rewriter): Json {
  if (isList(value)) return value.map((entry) => environmentEntry(entry, rewriter));
  if (!isObject(value)) return rewrite(value, { secret: true, variable: '' }, rewriter);
  if (isList(value['Fn::If'])) {
    const [condition = null, ...branches] = value['Fn::If'];
    return {
      'Fn::If': [
        rewrite(condition, OPEN, rewriter),
        ...branches.map((branch) => environment(branch, rewriter)),
      ],
    };
  }
  const names = Object.keys(value);
  if (names.some((name) => name.startsWith('Fn::') || name === 'Ref'))
    return rewrite(value, { secret: true, variable: '' }, rewriter);
  if (names.some(isEnvironmentName)) return members(value, OPEN, rewriter);
  return named(
    Object.entries(value).map(([variable, member]) => [
      variable,
      rewrite(member, { secret: true, variable }, rewriter),
    ]),
    rewriter,
  );
}

function environmentEntry(entry: Json, rewriter: Rewriter): Json {
  const names = Object.entries(objectOf(entry));
  const variable = textOf(names.find(([name]) => isNameName(name))?.[1]);
  if (!isObject(entry) || variable === undefined)
    return rewrite(entry, { secret: true, variable: '' }, rewriter);
  return named(
    names.map(([name, member]) => [
      name,
      rewrite(member, isPlainName(name) ? OPEN : { secret: true, variable }, rewriter),
    ]),
    rewriter,
  );
}
