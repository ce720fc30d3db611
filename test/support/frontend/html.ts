/** What a browser finds in a page: elements with their attributes, not what comments and texts look like. */

export type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text of an element that has only text in it, as `script`. */
  readonly text: string;
};

/** Elements whose content is text, or nothing for a browser that runs scripts. */
const TEXT_ONLY = /^(?:script|style|textarea|title|noscript|template|iframe|xmp)$/;

const decoded = (text: string): string =>
  text
    .replace(/&(?:#39|#x27|apos);/gi, "'")
    .replace(/&(?:#34|#x22|quot);/gi, '"')
    .replace(/&(?:#47|#x2f);/gi, '/')
    .replace(/&amp;/g, '&');

const attributesOf = (tag: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, plain] of tag.matchAll(
    /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g,
  ))
    if (!found.has(name.toLowerCase()))
      found.set(name.toLowerCase(), decoded(double ?? single ?? plain ?? ''));
  return found;
};

/** All start tags in their order; an end tag has a slash before its name. */
export const elementsOf = (html: string): readonly Element[] => {
  const elements: Element[] = [];
  const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?[a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [, written = '', rest = ''] = match;
    if (written === '') continue;
    const name = written.toLowerCase();
    let text = '';
    if (TEXT_ONLY.test(name)) {
      const end = new RegExp(`</${name}[\\s/>]`, 'i').exec(html.slice(tag.lastIndex));
      text = html.slice(tag.lastIndex, end ? tag.lastIndex + end.index : undefined);
      tag.lastIndex = end ? tag.lastIndex + end.index : html.length;
    }
    elements.push({ name, attributes: attributesOf(rest), text });
  }
  return elements;
};

export type Refresh = { readonly seconds: number; readonly address: string };

/** `content` of a meta refresh, or the header of that name (HTML, shared declarative refresh steps). */
export const readRefresh = (content: string): Refresh | undefined => {
  const [, seconds, rest = ''] = /^\s*(\d+)[\d.]*(?:(?=[;,\s])\s*[;,]?\s*(.*))?$/s.exec(content) ?? [];
  if (seconds === undefined) return undefined;
  const [, quote = '', address = ''] = /^(?:url\s*=\s*)?(["']?)(.*)$/is.exec(rest) ?? [];
  const end = quote === '' ? -1 : address.indexOf(quote);
  return { seconds: Number(seconds), address: (end < 0 ? address : address.slice(0, end)).trim() };
};

/** The refresh of a page itself. */
export const refreshIn = (html: string): Refresh | undefined => {
  const meta = elementsOf(html).find(
    ({ name, attributes }) => name === 'meta' && /^refresh$/i.test(attributes.get('http-equiv') ?? ''),
  );
  return meta && readRefresh(meta.attributes.get('content') ?? '');
};

export type Form = { readonly action: string; readonly values: readonly (readonly [string, string])[] };

/** The forms of a page, each with what is in it already. */
export const formsOf = (html: string): readonly Form[] => {
  const forms: { action: string; values: (readonly [string, string])[] }[] = [];
  let open = false;
  for (const { name, attributes } of elementsOf(html)) {
    if (name === 'form') forms.push({ action: attributes.get('action') ?? '', values: [] });
    if (name === 'form' || name === '/form') open = name === 'form';
    const field = attributes.get('name');
    if (open && name === 'input' && field !== undefined)
      forms.at(-1)?.values.push([field, attributes.get('value') ?? '']);
  }
  return forms;
};

/** The scripts that stand in a page. */
export const scriptsOf = (html: string): readonly string[] =>
  elementsOf(html).flatMap(({ name, attributes, text }) =>
    name === 'script' && /^(?:|module|text\/javascript)$/.test(attributes.get('type') ?? '') ? [text] : [],
  );
