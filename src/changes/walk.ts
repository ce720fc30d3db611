import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../lib/json.ts';
import { namedIn } from './conditions.ts';
import { atHoles, holeIndex, joinedWithHoles, jsonIn, withBareHoles, withValues } from './json-text.ts';
import {
  announcesSecret,
  isEnvironmentName,
  isNameName,
  isPlainName,
  isSecretName,
  isValueName,
} from './secret-texts.ts';

/** What is known of the place of a text. */
export type TextPlace = {
  /** The way there, e.g. `Resources/Task/Properties/Image`; no two texts of a template have the same. */
  readonly at: string;
  /** The place says that the text is not to be seen: an environment, or a telling name. */
  readonly secret: boolean;
  /** Name of the environment variable whose value, or a part of it, the text is. */
  readonly variable?: string;
  /** Whatever is below is a secret, whatever its names are: the value of a variable, or a `SecretString`. */
  readonly strict?: boolean;
  /** In the condition of a policy, names are those of request attributes and tell nothing. */
  readonly condition?: boolean;
};

export type Rewriter = {
  readonly text: (text: string, place: Spot) => string;
  readonly name: (name: string) => string;
};

/** A place, and what rewrites the texts in it. */
type Spot = TextPlace & { readonly rewriter: Rewriter };

/** The same place, where nothing tells that its text is not to be seen. */
const open = ({ at, rewriter }: Spot): Spot => ({ at, rewriter, secret: false });

/** One step down. Steps are escaped as in a JSON Pointer (RFC 6901), so that no name can imitate two. */
const below = <T extends TextPlace>(place: T, step: string): T => ({
  ...place,
  at: `${place.at}/${escaped(step)}`,
});

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps to the items of a list: by their own names, so that a new one before them changes nothing for them. */
function steps(list: readonly Json[], place: Spot): readonly Spot[] {
  const counts = new Map<string, number>();
  return list.map((item, index) => {
    const name = Object.entries(objectOf(item)).find(([member]) => /^name$/i.test(member))?.[1];
    if (typeof name !== 'string') return { ...place, at: `${place.at}/~i${index}` };
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...place, at: `${place.at}/${escaped(name)}~n${count}` };
  });
}

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
  const root: Spot = { at: '', secret: false, rewriter };
  const used = namedInEnvironments(body);
  return named(
    Object.entries(body).map(([section, value]) => {
      const place = below(root, section);
      if (!SECTIONS.includes(section) || !isObject(value)) return [section, rewrite(value, place)];
      const own = Object.entries(value).map(([id, member]) => {
        const own = below(place, id);
        const at = used.has(`${section}/${id}`) ? { ...own, secret: true, variable: '' } : own;
        return [id, sectionMember(section, [id, member], at)] as const;
      });
      return [section, named(own, root)];
    }),
    root,
  );
}

/** Parameters and mappings that variables take their values from, e.g. `Parameters/Stage`. */
function namedInEnvironments(body: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (value: Json): void => {
    if (isList(value)) for (const item of value) look(item);
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      if (!isEnvironmentName(name) || !isCollection(member)) look(member);
      else
        for (const [section, id] of namedIn(member))
          if (section !== 'Conditions') found.add(`${section}/${id}`);
    }
  };
  look(body.Resources ?? null);
  return found;
}

function sectionMember(section: string, [id, member]: readonly [string, Json], place: Spot): Json {
  if (!isObject(member)) return rewrite(member, section === 'Metadata' ? placeOf(id, place, []) : place);
  // Where an entry of its own has one value, its name stands for it.
  if (section === 'Outputs' || section === 'Parameters') {
    const hidden = /^true$/i.test(String(member.NoEcho ?? ''));
    if (section === 'Outputs' || !(hidden || place.secret || isSecretName(id)))
      return members(member, place, id);
    return named(
      Object.entries(member).map(([name, value]) => {
        const secret = name === 'Default' || name.startsWith('Allowed');
        const inner = below(place, name);
        return [name, rewrite(value, secret ? { ...inner, secret } : open(inner))];
      }),
      place,
    );
  }
  if (section === 'Metadata') return members(member, placeOf(id, place, []));
  return section === 'Resources' ? resource(member, place) : members(member, place);
}

function resource(member: JsonObject, outer: Spot): JsonObject {
  return named(
    Object.entries(member).map(([name, value]) => {
      const place = below(outer, name);
      const label = textOf(member.Type) === 'AWS::SSM::Parameter' ? 'secret' : undefined;
      return [
        name,
        name === 'Properties' && isObject(value) ? members(value, place, label) : rewrite(value, place),
      ];
    }),
    outer,
  );
}

/** An object of these members; names that have become equal stay apart. */
function named(entries: readonly (readonly [string, Json])[], { rewriter }: Spot): JsonObject {
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

function rewrite(value: Json, place: Spot): Json {
  if (typeof value === 'string') return text(value, place);
  if (typeof value === 'number') return place.secret ? literal(value, place) : value;
  if (typeof value === 'boolean') return place.variable === undefined ? value : literal(value, place);
  if (isList(value)) return items(value, place);
  if (!isObject(value)) return value;
  const [only, ...more] = Object.entries(value);
  if (only && more.length === 0) {
    const known = place.secret ? intrinsic(only[0], only[1], place) : joinedJson(only[0], only[1], place);
    if (known !== undefined) return { [only[0]]: known };
  }
  return members(value, place);
}

/** A text may be the JSON of something, in which the names tell what is secret. */
function text(value: string, place: Spot): string {
  const json = place.secret ? undefined : jsonIn(value);
  if (json === undefined) return place.rewriter.text(value, place);
  return (
    withValues(value, json, rewrite(json, place)) ?? place.rewriter.text(value, { ...place, secret: true })
  );
}

/** JSON that CDK joins of texts and references: the names in one part tell of the next. Undefined where it is none. */
function joinedJson(name: string, argument: Json, place: Spot): Json | undefined {
  if (name !== 'Fn::Join' || !isList(argument) || argument[0] !== '' || !isList(argument[1]))
    return undefined;
  const parts = argument[1];
  if (typeof parts[0] !== 'string' || !/^\s*[[{]/.test(parts[0])) return undefined;
  const joined = joinedWithHoles(parts);
  const json = joined && jsonIn(joined.text);
  if (!joined || json === undefined) return undefined;
  const { rewriter } = place;
  const places = new Map<string, TextPlace>();
  const aroundHoles: Rewriter = {
    ...rewriter,
    text: (whole, at) =>
      atHoles(whole)
        .map((piece, index) => {
          const here = below(at, String(index));
          if (index % 2 === 1) places.set(piece, here);
          return index % 2 === 1 || piece === '' ? piece : rewriter.text(piece, here);
        })
        .join(''),
  };
  const result = withValues(joined.text, json, rewrite(json, { ...place, rewriter: aroundHoles }));
  if (result === undefined) return rewrite(argument, { ...place, secret: true });
  const pieces = atHoles(withBareHoles(result, joined)).map((piece, index): Json => {
    const part = index % 2 === 1 ? parts[holeIndex(piece)] : undefined;
    const at = places.get(piece) ?? below(place, piece);
    return part === undefined ? piece : rewrite(part, { ...at, rewriter });
  });
  return ['', pieces.filter((piece) => piece !== '')];
}

/** A number stays one where nothing is rewritten. */
function literal(value: number | boolean, place: Spot): Json {
  const shown = place.rewriter.text(String(value), place);
  return shown === String(value) ? value : shown;
}

function items(list: readonly Json[], outer: Spot): readonly Json[] {
  const places = steps(list, outer);
  return list.map((item, index) => {
    const before = list[index - 1];
    const announced = typeof before === 'string' && typeof item !== 'boolean' && announcesSecret(before);
    const place = places[index] ?? outer;
    return rewrite(item, announced ? { ...place, secret: true } : place);
  });
}

/** The literals in an expression are secret, the names in it are not. Undefined: all in it is looked at alike. */
function intrinsic(name: string, argument: Json, outer: Spot): Json | undefined {
  const place = below(outer, name);
  switch (name) {
    case 'Ref':
    case 'Fn::GetAtt':
    case 'Fn::ImportValue':
    case 'Fn::FindInMap':
    case 'Condition':
      return rewrite(argument, open(place));
    case 'Fn::If':
    case 'Fn::Select':
    case 'Fn::Join':
    case 'Fn::Split': {
      if (!isList(argument)) return undefined;
      const places = steps(argument, place);
      return argument.map((item, index) => {
        const at = places[index] ?? place;
        const selector = index === 0 && (typeof item !== 'string' || item.length < 4 || name === 'Fn::If');
        return rewrite(item, selector ? open(at) : at);
      });
    }
    case 'Fn::Sub': {
      const [template, variables] = isList(argument) ? argument : [argument];
      if (typeof template !== 'string') return undefined;
      const shown = substitution(template, place);
      if (!isObject(variables)) return isList(argument) ? [shown] : shown;
      const own = Object.entries(variables).map(
        ([key, one]) => [key, rewrite(one, below(place, key))] as const,
      );
      return [shown, named(own, place)];
    }
    default:
      return undefined;
  }
}

const substitution = (template: string, place: Spot): string =>
  template
    .split(/(\$\{[^}]{1,512}\})/)
    .map((piece, index) => {
      const at = below(place, String(index));
      // `${!Name}` is written out as it stands.
      return place.rewriter.text(piece, index % 2 === 1 && !piece.startsWith('${!') ? open(at) : at);
    })
    .join('');

function members(value: JsonObject, outer: Spot, label?: string): JsonObject {
  const entries = Object.entries(value);
  const ownName = entries.find(([name, member]) => isNameName(name) && typeof member === 'string')?.[1];
  const labels = [label, textOf(ownName)].filter((text) => text !== undefined);
  return named(
    entries.map(([name, member]) => {
      const place = below(outer, name);
      const isOpen = outer.condition !== true && !isStrict(outer);
      if (isOpen && isEnvironmentName(name) && (isList(member) || isObject(member)))
        return [name, environment(member, place)];
      if (name === 'Condition' && !place.secret && Object.hasOwn(value, 'Effect'))
        return [name, rewrite(member, { ...open(place), condition: true })];
      return [name, rewrite(member, placeOf(name, place, labels))];
    }),
    outer,
  );
}

/** No name inside makes anything of it public. */
const isStrict = ({ secret, strict, variable }: TextPlace): boolean =>
  secret && (strict === true || variable !== undefined);

function placeOf(name: string, place: Spot, labels: readonly string[]): Spot {
  if (place.condition === true) return place;
  if (isStrict(place)) return place;
  if (name === 'SecretString' || name === 'HttpHeaderConfig')
    return { ...place, secret: true, strict: name === 'SecretString' };
  if (isSecretName(name)) return { ...place, secret: true };
  if (isValueName(name) && labels.some(isSecretName)) return { ...place, secret: true };
  return place.secret && isPlainName(name) ? open(place) : place;
}

/** `[{ Name, Value }]`, `{ Variables: { NAME: value } }` or `{ NAME: value }`, also behind a condition. */
function environment(value: Json, outer: Spot): Json {
  const unnamed: Spot = { ...open(outer), secret: true, variable: '' };
  if (isList(value)) {
    const places = steps(value, outer);
    return value.map((entry, index) => environmentEntry(entry, places[index] ?? outer));
  }
  if (!isObject(value)) return rewrite(value, unnamed);
  if (isList(value['Fn::If'])) {
    const [condition = null, ...branches] = value['Fn::If'];
    const place = below(outer, 'Fn::If');
    return {
      'Fn::If': [
        rewrite(condition, open(place)),
        ...branches.map((branch, index) => environment(branch, below(place, String(index)))),
      ],
    };
  }
  const names = Object.keys(value);
  if (names.some((name) => name.startsWith('Fn::') || name === 'Ref')) return rewrite(value, unnamed);
  // A variable may be called ENV: only a list or map of variables goes by a name around it.
  if (Object.entries(value).some(([name, member]) => isEnvironmentName(name) && isCollection(member)))
    return members(value, open(outer));
  return named(
    Object.entries(value).map(([variable, member]) => [
      variable,
      rewrite(member, { ...below(outer, variable), secret: true, variable }),
    ]),
    outer,
  );
}

const isCollection = (value: Json): boolean => {
  if (isList(value)) return true;
  const names = Object.keys(objectOf(value));
  return isObject(value) && !(names.length === 1 && names.some((name) => /^(?:Fn::|Ref$)/.test(name)));
};

function environmentEntry(entry: Json, outer: Spot): Json {
  const names = Object.entries(objectOf(entry));
  const variable = textOf(names.find(([name]) => isNameName(name))?.[1]);
  if (!isObject(entry) || variable === undefined)
    return rewrite(entry, { ...open(outer), secret: true, variable: '' });
  return named(
    names.map(([name, member]) => {
      const place = below(open(outer), name);
      return [name, rewrite(member, isPlainName(name) ? place : { ...place, secret: true, variable })];
    }),
    outer,
  );
}
