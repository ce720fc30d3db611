import { describe, expect, it } from 'vitest';
import { alteredTexts } from '../../../src/signing-key/alterations.ts';

/** A key of 88 characters, with what escapes change in it. */
const KEY = `${'Ab3+/9$x'.repeat(10)}Zz0+/4==`;
const NAME = 'JWT_SECRET_KEY';

const formsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(alteredTexts(text, NAME).map(({ form, words }) => [Buffer.from(form).toString('latin1'), words]));

const wordsFor = (changed: string): string | undefined =>
  formsOf(KEY).get(Buffer.from(changed).toString('latin1'));

const wrapped = (text: string, length: number, end = '\n'): string =>
  Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
    text.slice(at * length, (at + 1) * length),
  ).join(end);

describe('what may become of a key', () => {
  it.each<[string, string]>([
    ['with a byte order mark before it', `\uFEFF${KEY}`],
    ['broken into lines', wrapped(KEY, 64)],
    ['broken into lines', `${wrapped(KEY, 64)}\n`],
    ['broken into lines', wrapped(KEY, 76)],
    ['broken into lines', `${wrapped(KEY, 76)}\n`],
    ['broken into lines', wrapped(KEY, 76, '\r\n')],
    ['with each $ doubled, as Compose files want it', KEY.replaceAll('$', '$$$$')],
    // Python: html.escape; Go: html/template; Handlebars: Utils.escapeExpression; Mustache: escapeHtml
    ['escaped as for HTML', KEY.replaceAll('+', '&#43;')],
    ['escaped as for HTML', KEY.replaceAll('=', '&#x3D;')],
    ['escaped as for HTML', KEY.replaceAll('=', '&#x3D;').replaceAll('/', '&#x2F;')],
    // PHP: json_encode; .NET: JsonSerializer; Gson
    ['escaped as for JSON', KEY.replaceAll('/', '\\/')],
    ['escaped as for JSON', KEY.replaceAll('+', '\\u002B')],
    ['escaped as for JSON', KEY.replaceAll('=', '\\u003d')],
    // JavaScript: encodeURIComponent; Python: quote; small digits, as Java and .NET write them
    ['encoded as for a URL', encodeURIComponent(KEY)],
    ['encoded as for a URL', encodeURIComponent(KEY).replaceAll('%2F', '/')],
    ['encoded as for a URL', KEY.replace(/[+/=$]/g, (each) => `%${each.charCodeAt(0).toString(16)}`)],
    ['decoded as if it stood in a URL', KEY.replaceAll('+', ' ')],
    ['with a comma or a semicolon behind it', `${KEY},`],
    ['with a comma or a semicolon behind it', `"${KEY}";`],
    ['encoded in base64, with line breaks', `${wrapped(Buffer.from(KEY).toString('base64'), 76)}\n`],
  ])('%s: %j', (words, changed) => expect(wordsFor(changed)).toBe(words));

  it('is nothing inside of a key of letters and digits on one line', () => {
    const inside = /escaped|doubled|broken|URL/;
    const words = alteredTexts('a1'.repeat(32), NAME).map((each) => each.words);
    expect(words.filter((each) => inside.test(each))).toEqual([]);
  });

  it('is never the text itself, and never empty', () => {
    for (const text of ['', ' ', '\n', '"', '$', '=', '\uD800', KEY]) {
      const forms = alteredTexts(text, NAME).map(({ form }) => form);
      expect(forms).not.toContain(text);
      expect(forms.filter((form) => form.length === 0)).toEqual([]);
    }
  });
});
