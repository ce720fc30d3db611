import { maskable } from '../redaction/forms.ts';

/** A text that the app saw, or that is deployed, under the name of a variable. */
export type KnownValue = { readonly name: string; readonly text: string };

type Piece = { readonly text: string; readonly placeholder: boolean };

export type Placeholders = {
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
export function patternOf(texts: readonly string[], flags = ''): RegExp | undefined {
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
