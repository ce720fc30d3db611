/** Where a request carries its token, as the input `token-location` says it: one header line with `{token}` in it. */

export type TokenLocation = {
  /** Name of the header. */
  readonly header: string;
  /** Its value, with `{token}` in the place of the token. */
  readonly value: string;
};

export const TOKEN_MARK = '{token}';

const LINE = /^([!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}):[ \t]*([\x20-\x7e]{1,1000})$/;

/** Headers that frame the message, address the host or mean something to every cache. */
const FRAMING =
  /^(host|connection|content-.+|transfer-encoding|te|trailer|upgrade|expect|keep-alive|cache-control)$/i;

/** Where tokens of RFC 6750 travel. */
export const BEARER: TokenLocation = { header: 'Authorization', value: `Bearer ${TOKEN_MARK}` };

const isCookie = ({ header }: TokenLocation): boolean => /^cookie$/i.test(header);

/** Why the text says no place for a token: a whole sentence. */
const whyNowhere = ({ header, value }: TokenLocation): string | undefined => {
  if (FRAMING.test(header)) return `A token cannot travel in ${header}.`;
  const [before = '', ...after] = value.split(TOKEN_MARK);
  if (after.length !== 1) return `${TOKEN_MARK} must stand in it once.`;
  return isCookie({ header, value }) && !/^(?:[^;]*; )*[^=;\s]+="?$/.test(before)
    ? `In Cookie the name of the cookie and a = must stand before ${TOKEN_MARK}.`
    : undefined;
};

export const parseTokenLocation = (
  line: string,
): TokenLocation | { readonly title: string; readonly detail: string } => {
  const [, header, value = ''] = LINE.exec(line) ?? [];
  if (header === undefined)
    return { title: 'not a header line', detail: 'A name, a colon and printable ASCII are expected.' };
  const location = { header, value: value.trimEnd() };
  const detail = whyNowhere(location);
  return detail === undefined ? location : { title: 'not a place for a token', detail };
};

/** The word before the token, such as `Bearer`; '' where the header is not `Authorization`. */
export const schemeOf = ({ header, value }: TokenLocation): string =>
  /^authorization$/i.test(header) ? (/^([\w-]+) /.exec(value)?.[1] ?? '') : '';

/** As the input says it. */
export const lineOf = ({ header, value }: TokenLocation): string => `${header}: ${value}`;

type Headers = Readonly<Record<string, string>>;

/** The headers of a request, and the token among them. A cookie stands beside the others, every other header stands alone. */
export const placeToken = (location: TokenLocation, token: string, headers: Headers = {}): Headers => {
  const isSame = (name: string): boolean => name.toLowerCase() === location.header.toLowerCase();
  const all = Object.entries(headers);
  const beside = isCookie(location) ? all.filter(([name]) => isSame(name)).map(([, value]) => value) : [];
  const value = location.value.replace(TOKEN_MARK, () => token);
  return {
    ...Object.fromEntries(all.filter(([name]) => !isSame(name))),
    [location.header]: [...beside, value].join('; '),
  };
};
