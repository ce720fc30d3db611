import { isList, isObject, type Json, type JsonObject, objectOf, textOf } from '../lib/json.ts';
import { namedIn } from './conditions.ts';
import { jsonIn, withValues } from './json-text.ts';
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
  readonly text: (text: string, place: Place) => string;
  readonly name: (name: string) => string;
};

const ROOT: Place = { at: '', secret: false };

/** The same place, where nothing tells that its text is not to be seen. */
const open = ({ at }: Place): Place => ({ at, secret: false });

/** One step down. Steps are escaped as in a JSON Pointer (RFC 6901), so that no name can imitate two. */
const below = (place: Place, step: string): Place => ({ ...place, at: `${place.at}/${escaped(step)}` });

const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps to the items of a list: by their own names, so that a new one before them changes nothing for them. */
function steps(list: readonly Json[], place: Place): readonly Place[] {
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
  const used = namedInEnvironments(body);
  return named(
    Object.entries(body).map(([section, value]) => {
      const place = below(ROOT, section);
      if (!SECTIONS.includes(section) || !isObject(value)) return [section, rewrite(value, place, rewriter)];
      const own = Object.entries(value).map(([id, member]) => {
        const own = below(place, id);
        const at = used.has(`${section}/${id}`) ? { ...own, secret: true, variable: '' } : own;
        return [id, sectionMember(section, id, member, at, rewriter)] as const;
      });
      return [section, named(own, rewriter)];
    }),
    rewriter,
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

function sectionMember(section: string, id: string, member: Json, place: Place, rewriter: Rewriter): Json {
  if (!isObject(member))
    return rewrite(member, section === 'Metadata' ? placeOf(id, place, []) : place, rewriter);
  // Where an entry of its own has one value, its name stands for it.
  if (section === 'Outputs' || section === 'Parameters') {
    const hidden = /^true$/i.test(String(member.NoEcho ?? ''));
    if (section === 'Outputs' || !(hidden || place.secret || isSecretName(id)))
      return members(member, place, rewriter, id);
    return named(
      Object.entries(member).map(([name, value]) => {
        const secret = name === 'Default' || name.startsWith('Allowed');
        const inner = below(place, name);
        return [name, rewrite(value, secret ? { ...inner, secret } : open(inner), rewriter)];
      }),
      rewriter,
    );
  }
  if (section === 'Metadata') return members(member, placeOf(id, place, []), rewriter);
  return section === 'Resources' ? resource(member, place, rewriter) : members(member, place, rewriter);
}

function resource(member: JsonObject, outer: Place, rewriter: Rewriter): JsonObject {
  return named(
    Object.entries(member).map(([name, value]) => {
      const place = below(outer, name);
      const label = textOf(member.Type) === 'AWS::SSM::Parameter' ? 'secret' : undefined;
      return [
        name,
        name === 'Properties' && isObject(value)
          ? members(value, place, rewriter, label)
          : rewrite(value, place, rewriter),
      ];
    }),
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
  if (typeof value === 'string') return text(value, place, rewriter);
  if (typeof value === 'number') return place.secret ? literal(value, place, rewriter) : value;
  if (typeof value === 'boolean')
    return place.variable === undefined ? value : literal(value, place, rewriter);
  if (isList(value)) return items(value, place, rewriter);
  if (!isObject(value)) return value;
  const [only, ...more] = Object.entries(value);
  if (only && more.length === 0) {
    const known = place.secret
      ? intrinsic(only[0], only[1], place, rewriter)
      : joinedJson(only[0], only[1], place, rewriter);
    if (known !== undefined) return { [only[0]]: known };
  }
  return members(value, place, rewriter);
}

/** A text may be the JSON of something, in which the names tell what is secret. */
function text(value: string, place: Place, rewriter: Rewriter): string {
  const json = place.secret ? undefined : jsonIn(value);
  if (json === undefined) return rewriter.text(value, place);
  return (
    withValues(value, json, rewrite(json, place, rewriter)) ??
    rewriter.text(value, { ...place, secret: true })
  );
}

/** Stands in a text for what only CloudFormation fills in. CloudFormation takes no template with these characters. */
const HOLE = /(\uFFFE\d+\uFFFF)/;
const BARE_HOLE = /"(\uFFFE\d+\uFFFF)"/g;

/** JSON that CDK joins of texts and references: the names in one part tell of the next. Undefined where it is none. */
function joinedJson(name: string, argument: Json, place: Place, rewriter: Rewriter): Json | undefined {
  if (name !== 'Fn::Join' || !isList(argument) || argument[0] !== '' || !isList(argument[1]))
    return undefined;
  const parts = argument[1];
  if (typeof parts[0] !== 'string' || !/^\s*[[{]/.test(parts[0])) return undefined;
  const bare = new Set<string>();
  let joined = '';
  let isQuoted = false;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      if (/[\uFFFE\uFFFF]/.test(part)) return undefined;
      joined += part;
      const quotes = part.replace(/\\./gs, '').match(/"/g) ?? [];
      if (quotes.length % 2 === 1) isQuoted = !isQuoted;
      continue;
    }
    const hole = `\uFFFE${index}\uFFFF`;
    if (!isQuoted) bare.add(hole);
    joined += isQuoted ? hole : `"${hole}"`;
  }
  const json = jsonIn(joined);
  if (json === undefined) return undefined;
  const places = new Map<string, Place>();
  const aroundHoles: Rewriter = {
    ...rewriter,
    text: (whole, at) =>
      whole
        .split(HOLE)
        .map((piece, index) => {
          const here = below(at, String(index));
          if (index % 2 === 1) places.set(piece, here);
          return index % 2 === 1 || piece === '' ? piece : rewriter.text(piece, here);
        })
        .join(''),
  };
  const result = withValues(joined, json, rewrite(json, place, aroundHoles));
  if (result === undefined) return rewrite(argument, { ...place, secret: true }, rewriter);
  const pieces = result
    .replace(BARE_HOLE, (whole, hole: string) => (bare.has(hole) ? hole : whole))
    .split(HOLE)
    .map((piece, index): Json => {
      const part = index % 2 === 1 ? parts[Number(piece.slice(1, -1))] : undefined;
      return part === undefined ? piece : rewrite(part, places.get(piece) ?? below(place, piece), rewriter);
    });
  return ['', pieces.filter((piece) => piece !== '')];
}

/** A number stays one where nothing is rewritten. */
function literal(value: number | boolean, place: Place, rewriter: Rewriter): Json {
  const shown = rewriter.text(String(value), place);
  return shown === String(value) ? value : shown;
}

function items(list: readonly Json[], outer: Place, rewriter: Rewriter): readonly Json[] {
  const places = steps(list, outer);
  return list.map((item, index) => {
    const before = list[index - 1];
    const announced = typeof before === 'string' && typeof item !== 'boolean' && announcesSecret(before);
    const place = places[index] ?? outer;
    return rewrite(item, announced ? { ...place, secret: true } : place, rewriter);
  });
}

/** The literals in an expression are secret, the names in it are not. Undefined: all in it is looked at alike. */
function intrinsic(name: string, argument: Json, outer: Place, rewriter: Rewriter): Json | undefined {
  const place = below(outer, name);
  switch (name) {
    case 'Ref':
    case 'Fn::GetAtt':
    case 'Fn::ImportValue':
    case 'Fn::FindInMap':
    case 'Condition':
      return rewrite(argument, open(place), rewriter);
    case 'Fn::If':
    case 'Fn::Select':
    case 'Fn::Join':
    case 'Fn::Split': {
      if (!isList(argument)) return undefined;
      const places = steps(argument, place);
      return argument.map((item, index) => {
        const at = places[index] ?? place;
        const selector = index === 0 && (typeof item !== 'string' || item.length < 4 || name === 'Fn::If');
        return rewrite(item, selector ? open(at) : at, rewriter);
      });
    }
    case 'Fn::Sub': {
      const [template, variables] = isList(argument) ? argument : [argument];
      if (typeof template !== 'string') return undefined;
      const shown = substitution(template, place, rewriter);
      if (!isObject(variables)) return isList(argument) ? [shown] : shown;
      const own = Object.entries(variables).map(
        ([key, one]) => [key, rewrite(one, below(place, key), rewriter)] as const,
      );
      return [shown, named(own, rewriter)];
    }
    default:
      return undefined;
  }
}

const substitution = (template: string, place: Place, rewriter: Rewriter): string =>
  template
    .split(/(\$\{[^}]{1,512}\})/)
    .map((piece, index) => {
      const at = below(place, String(index));
      // `${!Name}` is written out as it stands.
      return rewriter.text(piece, index % 2 === 1 && !piece.startsWith('${!') ? open(at) : at);
    })
    .join('');

function members(value: JsonObject, outer: Place, rewriter: Rewriter, label?: string): JsonObject {
  const entries = Object.entries(value);
  const ownName = entries.find(([name, member]) => isNameName(name) && typeof member === 'string')?.[1];
  const labels = [label, textOf(ownName)].filter((text) => text !== undefined);
  return named(
    entries.map(([name, member]) => {
      const place = below(outer, name);
      const isOpen = outer.condition !== true && !isStrict(outer);
      if (isOpen && isEnvironmentName(name) && (isList(member) || isObject(member)))
        return [name, environment(member, place, rewriter)];
      if (name === 'Condition' && !place.secret && Object.hasOwn(value, 'Effect'))
        return [name, rewrite(member, { ...open(place), condition: true }, rewriter)];
      return [name, rewrite(member, placeOf(name, place, labels), rewriter)];
    }),
    rewriter,
  );
}

/** No name inside makes anything of it public. */
const isStrict = ({ secret, strict, variable }: Place): boolean =>
  secret && (strict === true || variable !== undefined);

function placeOf(name: string, place: Place, labels: readonly string[]): Place {
  if (place.condition === true) return place;
  if (isStrict(place)) return place;
  if (name === 'SecretString' || name === 'HttpHeaderConfig')
    return { ...place, secret: true, strict: name === 'SecretString' };
  if (isSecretName(name)) return { ...place, secret: true };
  if (isValueName(name) && labels.some(isSecretName)) return { ...place, secret: true };
  return place.secret && isPlainName(name) ? open(place) : place;
}

/** `[{ Name, Value }]`, `{ Variables: { NAME: value } }` or `{ NAME: value }`, also behind a condition. */
function environment(value: Json, outer: Place, rewriter: Rewriter): Json {
  const unnamed: Place = { at: outer.at, secret: true, variable: '' };
  if (isList(value)) {
    const places = steps(value, outer);
    return value.map((entry, index) => environmentEntry(entry, places[index] ?? outer, rewriter));
  }
  if (!isObject(value)) return rewrite(value, unnamed, rewriter);
  if (isList(value['Fn::If'])) {
    const [condition = null, ...branches] = value['Fn::If'];
    const place = below(outer, 'Fn::If');
    return {
      'Fn::If': [
        rewrite(condition, open(place), rewriter),
        ...branches.map((branch, index) => environment(branch, below(place, String(index)), rewriter)),
      ],
    };
  }
  const names = Object.keys(value);
  if (names.some((name) => name.startsWith('Fn::') || name === 'Ref'))
    return rewrite(value, unnamed, rewriter);
  // A variable may be called ENV: only a list or map of variables goes by a name around it.
  if (Object.entries(value).some(([name, member]) => isEnvironmentName(name) && isCollection(member)))
    return members(value, open(outer), rewriter);
  return named(
    Object.entries(value).map(([variable, member]) => [
      variable,
      rewrite(member, { ...below(outer, variable), secret: true, variable }, rewriter),
    ]),
    rewriter,
  );
}

const isCollection = (value: Json): boolean => {
  if (isList(value)) return true;
  const names = Object.keys(objectOf(value));
  return isObject(value) && !(names.length === 1 && names.some((name) => /^(?:Fn::|Ref$)/.test(name)));
};

function environmentEntry(entry: Json, outer: Place, rewriter: Rewriter): Json {
  const names = Object.entries(objectOf(entry));
  const variable = textOf(names.find(([name]) => isNameName(name))?.[1]);
  if (!isObject(entry) || variable === undefined)
    return rewrite(entry, { at: outer.at, secret: true, variable: '' }, rewriter);
  return named(
    names.map(([name, member]) => {
      const place = below(open(outer), name);
      return [
        name,
        rewrite(member, isPlainName(name) ? place : { ...place, secret: true, variable }, rewriter),
      ];
    }),
    rewriter,
  );
}
