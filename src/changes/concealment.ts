import { createHmac } from 'node:crypto';
import { isList, isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../lib/json.ts';
import { maskable } from '../redaction/forms.ts';
import type { Secret } from '../redaction/secret.ts';
import { announcesSecret, isSecretName, withoutSecretTexts } from './secret-texts.ts';
import { type Rewriter, rewriteTemplate, type TextPlace } from './walk.ts';

/** What must not be seen in a comparison of templates, and by which names it goes. */
export type Concealment = {
  /** Name of the signing key's variable; `<variable>_PREVIOUS` belongs to it. */
  readonly variable: string;
  /** More names of the same key. */
  readonly aliases?: readonly string[];
  /** The key of production, only where it was given. */
  readonly key?: Secret;
  /** Name of a variable → the text that the app saw under it in this synth, the key's stand-in included. */
  readonly standIns: ReadonlyMap<string, string>;
  /** Takes out what else is known to be secret. */
  readonly redact: (text: string) => string;
  /** Random and only of this run, so that no value can be worked out from its tag later. */
  readonly tagKey: Uint8Array;
};

export const previousOf = (variable: string): string => `${variable}_PREVIOUS`;

/** Stands for a text that must not be seen: the same text has the same tag. */
export const tagger =
  (tagKey: Uint8Array, place: readonly (string | number)[] = []) =>
  (text: string): string =>
    text === ''
      ? ''
      : `<value ${createHmac('sha256', tagKey)
          .update(JSON.stringify([...place, text]))
          .digest('hex')
          .slice(0, 8)}>`;

/**
 * The same for the pieces of one text, by their order in it. At another place, or as another piece, a text has another tag,
 * or a template full of guesses would tell which of them is deployed: it may try one for each place.
 *
 * @param place as in `TextPlace.at`
 */
const pieceTagger = (tagKey: Uint8Array, place: string): ((text: string) => string) => {
  let pieces = 0;
  return (text) => {
    pieces += 1;
    return tagger(tagKey, [place, pieces])(text);
  };
};

/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912); see `asReturned`. */
export const asAscii = (text: string): string => text.replace(/[?\u0080-\uffff]+/g, '?');

/** A text that the app saw, or that is deployed, under the name of a variable. */
export type KnownValue = { readonly name: string; readonly text: string };

type Piece = { readonly text: string; readonly placeholder: boolean };

type Placeholders = {
  /** The text cut up, with `<NAME>` for every known value in it, plain or encoded. */
  readonly split: (text: string) => readonly Piece[];
  /** Whether the whole text is a known value of that name, however short it is. */
  readonly isValueOf: (name: string, text: string) => boolean;
};

/**
 * The forms in which apps put a value into a template. Forms that may look alike get the same placeholder, because
 * a stand-in and the value that it stands for need not be alike in that.
 */
function formsOf({ name, text }: KnownValue): readonly (readonly [string, string])[] {
  const bytes = Buffer.from(text, 'utf8');
  const base64 = bytes.toString('base64');
  const uri = encodeURIComponent(text.toWellFormed());
  return [
    ...[text, uri, JSON.stringify(text).slice(1, -1)].map((form) => [form, `<${name}>`] as const),
    ...[base64, base64.replace(/=+$/, ''), bytes.toString('base64url')].map(
      (form) => [form, `<${name} in base64>`] as const,
    ),
    ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase()].map(
      (form) => [form, `<${name} in hex>`] as const,
    ),
  ];
}

/** A pattern for exactly these texts, longer ones first; undefined for none. */
function patternOf(texts: readonly string[], flags = ''): RegExp | undefined {
  const sorted = texts.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return escaped.length === 0 ? undefined : new RegExp(`(${escaped.join('|')})`, flags);
}

/** Short and common texts are only known at the place of their own variable: elsewhere they mean something else. */
export function placeholdersFor(values: readonly KnownValue[]): Placeholders {
  const byForm = new Map<string, string>();
  for (const value of values.filter(({ text }) => maskable(text))) {
    for (const [form, placeholder] of formsOf(value)) {
      if (!byForm.has(form)) byForm.set(form, placeholder);
    }
  }
  const pattern = patternOf([...byForm.keys()]);
  const ofNames = new Set(values.map(({ name, text }) => `${name}\0${text}`));
  return {
    isValueOf: (name, text) => ofNames.has(`${name}\0${text}`),
    split: (text) =>
      pattern === undefined
        ? [{ text, placeholder: false }]
        : text.split(pattern).map((piece, index) => {
            const placeholder = index % 2 === 1;
            return { text: placeholder ? (byForm.get(piece) ?? piece) : piece, placeholder };
          }),
  };
}

/** One template of a stack: logical ids of the nested stacks that lead to it, and what is in it. */
export type Side = { readonly path: readonly string[]; readonly body: JsonObject };

type Entry = { readonly place: string; readonly variable: string; readonly value: Json };

/** The environment variables of all containers and functions. */
const entriesOf = (templates: readonly Side[]): readonly Entry[] =>
  templates.flatMap(({ path, body }) =>
    Object.entries(objectOf(body.Resources)).flatMap(([logicalId, resource]) => {
      const { Type, Properties } = objectOf(resource);
      const place = [...path, logicalId].join('/');
      if (Type === 'AWS::Lambda::Function') {
        const variables = objectOf(objectOf(objectOf(Properties).Environment).Variables);
        return Object.entries(variables).map(([variable, value]) => ({ place, variable, value }));
      }
      if (Type !== 'AWS::ECS::TaskDefinition') return [];
      return listOf(objectOf(Properties).ContainerDefinitions).flatMap((container) => {
        const { Name, Environment } = objectOf(container);
        return listOf(Environment).flatMap((entry): readonly Entry[] => {
          const variable = textOf(objectOf(entry).Name);
          const value = objectOf(entry).Value;
          return variable === undefined || value === undefined
            ? []
            : [{ place: `${place}/${textOf(Name) ?? ''}`, variable, value }];
        });
      });
    }),
  );

/** What the app saw in this synth, by name. */
export const newValues = ({ variable, key, standIns }: Concealment): readonly KnownValue[] => [
  ...[...standIns].map(([name, text]) => ({ name, text })),
  ...(key ? [{ name: variable, text: key.reveal() }] : []),
];

const spotOf = ({ place, variable }: Entry): string => JSON.stringify([place, variable]);

/**
 * What the other side has where the new one has a stand-in: the values of the variables of these names, and what stands in
 * an environment where the new side has a stand-in that the text before it announces as a secret. A value that the new
 * templates have at the same place as a text of their own is none of these, and neither is a key that differs from the one
 * of production: such changes are to be seen.
 */
export function oldValues(
  before: readonly Side[],
  after: readonly Side[],
  concealment: Concealment,
): readonly KnownValue[] {
  const { variable, aliases = [], key, standIns } = concealment;
  const names = new Set([
    ...standIns.keys(),
    ...[variable, ...aliases].flatMap((name) => [name, previousOf(name)]),
  ]);
  const counterparts = new Map(entriesOf(after).map((entry) => [spotOf(entry), entry.value]));
  const known = new Set(newValues(concealment).map(({ text }) => text));
  const old = entriesOf(before).filter((entry) => {
    const fresh = counterparts.get(spotOf(entry));
    return fresh !== entry.value || typeof fresh !== 'string' || known.has(fresh);
  });
  const own = old.flatMap(({ variable: name, value }): readonly KnownValue[] =>
    names.has(name) && typeof value === 'string' ? [{ name, text: value }] : [],
  );
  const announced = old.flatMap((entry) =>
    inPlaceOf([entry.value, counterparts.get(spotOf(entry))], standIns),
  );
  const ownNames = new Set(own.map(({ name }) => name));
  return [...own, ...announced.filter(({ name }) => !ownNames.has(name))].filter(
    ({ name, text }) =>
      text !== '' && (name !== variable || !key || [key.reveal(), asAscii(key.reveal())].includes(text)),
  );
}

/**
 * Texts that an old value has where the new one has a stand-in: of `redis://:<old>@host` and `redis://:<stand-in>@host`. Only
 * where an address or a telling name announces a secret: elsewhere a stand-in in the place of a text is a change.
 */
function inPlaceOf(
  [old, fresh]: readonly [old: Json, fresh: Json | undefined],
  standIns: ReadonlyMap<string, string>,
  isAnnounced = false,
): readonly KnownValue[] {
  if (typeof old === 'string' && typeof fresh === 'string') {
    return [...standIns].flatMap(([name, standIn]) => {
      const [start = '', end, ...more] = standIn === '' ? [] : fresh.split(standIn);
      const fits =
        end !== undefined &&
        more.length === 0 &&
        (start === '' ? isAnnounced : announcesSecret(start)) &&
        !/^[\p{L}\p{N}]/u.test(end) &&
        old.length > start.length + end.length;
      return fits && old.startsWith(start) && old.endsWith(end)
        ? [{ name, text: old.slice(start.length, old.length - end.length) }]
        : [];
    });
  }
  if (isList(old) && isList(fresh)) {
    return old.flatMap((item, index) => {
      const before = index === 0 ? undefined : old[index - 1];
      const isNext = typeof before === 'string' && before === fresh[index - 1] && announcesSecret(before);
      return inPlaceOf([item, fresh[index]], standIns, isNext);
    });
  }
  if (!isObject(old) || !isObject(fresh)) return [];
  return Object.entries(old).flatMap(([name, member]) => inPlaceOf([member, fresh[name]], standIns));
}

type Hiding = {
  readonly concealment: Concealment;
  readonly placeholders: Placeholders;
  /**
   * Texts that are hidden wherever they stand. Of the other side only what is no secret there: what the new templates
   * hide of the deployed secrets would tell which text in them is one.
   */
  readonly secrets: ReadonlySet<string>;
  /** Both sides as GetTemplate gives them. */
  readonly ascii: boolean;
};

/** The template as it may be shown: placeholders for stand-ins and their values, tags for all other values and secrets. */
export const concealTemplate = (body: JsonObject, hiding: Hiding): JsonObject =>
  rewriteTemplate(body, rewriterFor(hiding));

/**
 * Characters that would break a line, or hide something, are shown as JSON writes them, and so is a backslash where it
 * would look like one of these.
 */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]|\\(?=[bfnrtu])/gu, (character) => {
    const short = JSON.stringify(character).slice(1, -1);
    return short === character ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : short;
  });

/** The library reads members as `object[name]` and calls `hasOwnProperty` of them. */
const harmless = (name: string): string => (name in Object.prototype ? `<${name}>` : name);

/** Longer ones are scripts and documents. */
const LONGEST_SECRET = 200;

/** The texts of a template that are secret by their place; the values of variables only where the name says so. */
export function secretsIn(body: JsonObject): ReadonlySet<string> {
  const found = new Set<string>();
  rewriteTemplate(body, {
    text: (text, place) => {
      const isTelling = place.variable === undefined || isSecretName(place.variable);
      if (isHidden(text, place) && isTelling && text.length <= LONGEST_SECRET && maskable(text))
        found.add(text);
      return text;
    },
    name: (name) => name,
  });
  return found;
}

function rewriterFor({ secrets, ascii, concealment, placeholders }: Hiding): Rewriter {
  const known = patternOf(
    [...secrets].map((text) => (ascii ? asAscii(text) : text)),
    'g',
  );
  const shown = (text: string, tag: (secret: string) => string): string => {
    const withoutKnown = known ? text.replace(known, tag) : text;
    return visible(withoutSecretTexts(concealment.redact(withoutKnown), tag));
  };
  const piecewise = (text: string, show: (piece: string) => string): string =>
    placeholders
      .split(ascii ? asAscii(text) : text)
      .map((piece) => (piece.placeholder ? piece.text : show(piece.text)))
      .join('');
  return {
    text: (original, place) => {
      const text = ascii ? asAscii(original) : original;
      const { variable } = place;
      if (variable !== undefined && placeholders.isValueOf(variable, text)) return `<${variable}>`;
      const tag = pieceTagger(concealment.tagKey, place.at);
      return piecewise(text, isHidden(text, place) ? tag : (piece) => shown(piece, tag));
    },
    name: (name) => harmless(piecewise(name, (piece) => shown(piece, pieceTagger(concealment.tagKey, '')))),
  };
}

/** A reference says where a secret is and not what it is. */
const isHidden = (text: string, { secret }: TextPlace): boolean =>
  secret && !/^\{\{resolve:(?:secretsmanager|ssm|ssm-secure):[^{}]+\}\}$/.test(text);
