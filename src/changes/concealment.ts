import { createHmac } from 'node:crypto';
import type { JsonObject } from '../lib/json.ts';
import { maskable } from '../redaction/forms.ts';
import type { Secret } from '../redaction/secret.ts';

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

/** Stands for something that is too deep to be compared: the same has the same mark. */
export const markOf = (tagKey: Uint8Array, digest: string): string =>
  `<too deep ${createHmac('sha256', tagKey).update(digest).digest('hex').slice(0, 8)}>`;

/** GetTemplate gives `?` for what is not ASCII (aws/aws-cdk issue 25912): for each character, however it is counted. */
const AS_RETURNED: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[\u{80}-\u{10ffff}]/gu, '?'),
  (text) => text.replace(/[\u0080-\uffff]/g, '?'),
  (text) =>
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/[\u0080-\u00ff]/g, '?'),
];

/** Whether GetTemplate gives the first text where the second one was deployed. */
export const isReturnedFor = (returned: string, own: string): boolean =>
  returned === own || (returned.includes('?') && AS_RETURNED.some((form) => form(own) === returned));

/** A text that the app saw under the name of a variable. */
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
function patternOf(texts: readonly string[]): RegExp | undefined {
  const sorted = texts.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = sorted.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return escaped.length === 0 ? undefined : new RegExp(`(${escaped.join('|')})`);
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

/** What the app saw in this synth, by name. */
export const newValues = ({ variable, key, standIns }: Concealment): readonly KnownValue[] => [
  ...[...standIns].map(([name, text]) => ({ name, text })),
  ...(key ? [{ name: variable, text: key.reveal() }] : []),
];
