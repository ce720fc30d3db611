/** What a browser that runs scripts finds in a page: tags, and neither comments nor texts that look like tags. */

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/** Their content is text to the parser, or nothing that is shown. */
const WITHOUT_TAGS = /^(?:script|style|noscript|template|textarea|title|iframe|xmp)$/;

const NAME = /<([a-z][^\s/>]*)/iy;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

const matchAt = (pattern: RegExp, html: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(html);
};

/** Behind the first such text; behind everything where it does not come. */
const behind = (pattern: RegExp, html: string, at: number): number =>
  matchAt(pattern, html, at) ? pattern.lastIndex : html.length;

function* tagsIn(html: string): Generator<Tag> {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = matchAt(NAME, html, at)?.[1]?.toLowerCase();
    if (name === undefined) {
      at = html.startsWith('<!--', at) ? behind(/--!?>/g, html, at + 2) : at + 1;
      continue;
    }
    const attributes = new Map<string, string>();
    at = NAME.lastIndex;
    for (let found = matchAt(ATTRIBUTE, html, at); found; found = matchAt(ATTRIBUTE, html, at)) {
      const [, key = '', double, single, plain] = found;
      if (!attributes.has(key.toLowerCase()))
        attributes.set(key.toLowerCase(), double ?? single ?? plain ?? '');
      at = ATTRIBUTE.lastIndex;
    }
    const end = html.indexOf('>', at);
    if (end < 0) return;
    at = end + 1;
    yield { name, attributes };
    if (WITHOUT_TAGS.test(name)) at = behind(new RegExp(`</${name}[\\s/>]`, 'gi'), html, at);
  }
}

/** Seconds. A person who was shown the page for longer has seen it. */
const AT_ONCE = 5;

/**
 * Where a header `Refresh`, or the `content` of a meta element of that name, leads at once; '' where it does not
 * (HTML Standard, "shared declarative refresh steps").
 */
export const refreshTarget = (content: string): string => {
  const [, seconds, rest = ''] = /^\s*(\d+)[\d.]*(?:[;,\s]\s*(.*))?$/s.exec(content) ?? [];
  if (seconds === undefined || Number(seconds) > AT_ONCE) return '';
  const [, double, single, plain = ''] = /^(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|(.*))/is.exec(rest) ?? [];
  return (double ?? single ?? plain).trim();
};

const withoutReferences = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').trim();

/** Where the page leads at once; '' where it stays. */
export const refreshIn = (html: string): string => {
  for (const { name, attributes } of tagsIn(html)) {
    if (name !== 'meta' || attributes.get('http-equiv')?.toLowerCase() !== 'refresh') continue;
    return refreshTarget(withoutReferences(attributes.get('content') ?? ''));
  }
  return '';
};

type Form = { readonly action: string; readonly asksForPassword: boolean };

/** Fields that stand before any form are one too: a script sends them. */
const formsIn = (html: string): readonly Form[] => {
  const forms: Form[] = [{ action: '', asksForPassword: false }];
  for (const { name, attributes } of tagsIn(html)) {
    if (name === 'form')
      forms.push({ action: withoutReferences(attributes.get('action') ?? ''), asksForPassword: false });
    if (name === 'input' && attributes.get('type')?.toLowerCase() === 'password')
      forms.push({ action: forms.pop()?.action ?? '', asksForPassword: true });
  }
  return forms;
};

export const asksForPassword = (html: string): boolean => formsIn(html).some((form) => form.asksForPassword);

/** Where the form for a login is sent, by its end or because it asks for a password; undefined where there is none. */
export const loginFormIn = (html: string, route: string): string | undefined => {
  const forms = formsIn(html);
  return (
    forms.find(({ action }) => action.split('?')[0]?.endsWith(route)) ??
    forms.find((form) => form.asksForPassword)
  )?.action;
};

export const hasScripts = (html: string): boolean => [...tagsIn(html)].some(({ name }) => name === 'script');

/** Words of all kinds: of its text, its tags and its scripts. */
export const wordsIn = (html: string): ReadonlySet<string> => new Set(html.match(/[\p{L}\p{N}_]+/gu));
