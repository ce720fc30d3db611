import type { JsonObject } from '../lib/json.ts';
import { maskable } from '../redaction/forms.ts';
import { asAscii, type Concealment, pieceTagger } from './concealment.ts';
import { type Placeholders, patternOf } from './placeholders.ts';
import { isSecretName } from './secret-names.ts';
import { withoutSecretTexts } from './secret-texts.ts';
import { type Place, type Rewriter, rewriteTemplate } from './walk.ts';

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
export const conceal = (body: JsonObject, hiding: Hiding): JsonObject =>
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
const isHidden = (text: string, { secret }: Place): boolean =>
  secret && !/^\{\{resolve:(?:secretsmanager|ssm|ssm-secure):[^{}]+\}\}$/.test(text);
