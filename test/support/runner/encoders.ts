/**
 * What the GitHub runner masks besides a registered value itself: eleven encodings of it.
 * Modelled on actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs, in the order in which
 * src/Runner.Common/HostContext.cs registers them. Each takes a value and gives the text that is masked too;
 * an empty text means "nothing".
 */
export type ValueEncoder = (value: string) => string;

const utf8 = (value: string): Buffer => Buffer.from(value, 'utf8');

/** Base64 of the value without its first bytes: what base64(prefix + value) ends in. Padding is kept, so it is anchored at the end. */
const base64Shifted = (value: string, shift: number): string => {
  const bytes = utf8(value);
  return (bytes.length > shift ? bytes.subarray(shift) : bytes).toString('base64');
};

/** Newtonsoft's JsonConvert.ToString: like JSON.stringify, but it also escapes U+0085, U+2028 and U+2029. */
const jsonEscape = (value: string): string =>
  JSON.stringify(value.toWellFormed())
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** .NET's Uri.EscapeDataString leaves only RFC 3986 unreserved characters; encodeURIComponent leaves five more. */
const uriEscape = (value: string): string =>
  encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const XML_ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '&': '&amp;',
};

const xmlEscape = (value: string): string => value.replace(/[<>"'&]/g, (c) => XML_ENTITIES[c] ?? c);

/** Only for values longer than eight characters. */
const trimDoubleQuotes = (value: string): string =>
  value.length > 8 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : '';

/** PowerShell prints a failing command in pieces around `&`; pieces of less than six characters are not masked. */
const SHORTEST_POWERSHELL_PIECE = 6;

const powerShellBeforeAmpersand = (value: string): string => {
  if (!value.includes('&')) return '';
  const coloured = value.indexOf('&+');
  const piece = coloured >= 0 ? value.slice(0, coloured + 2) : value.slice(0, value.lastIndexOf('&') + 1);
  return piece.length >= SHORTEST_POWERSHELL_PIECE ? piece : '';
};

const powerShellAfterAmpersand = (value: string): string => {
  if (!value.includes('&')) return '';
  const coloured = value.indexOf('&+');
  // One more character is skipped after `&+`: the letter that PowerShell coloured.
  const piece = coloured >= 0 ? value.slice(coloured + 3) : value.slice(value.lastIndexOf('&') + 1);
  return piece.length >= SHORTEST_POWERSHELL_PIECE ? piece : '';
};

export const RUNNER_ENCODERS: Readonly<Record<string, ValueEncoder>> = {
  base64: (value) => base64Shifted(value, 0),
  'base64 without the first byte': (value) => base64Shifted(value, 1),
  'base64 without the first two bytes': (value) => base64Shifted(value, 2),
  'command line argument': (value) => value.replaceAll('"', '\\"'),
  'expression string': (value) => value.replaceAll("'", "''"),
  'JSON string': jsonEscape,
  'URI data': uriEscape,
  XML: xmlEscape,
  'without double quotes': trimDoubleQuotes,
  'PowerShell before the ampersand': powerShellBeforeAmpersand,
  'PowerShell after the ampersand': powerShellAfterAmpersand,
};
