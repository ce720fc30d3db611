/**
 * What the GitHub runner masks besides a registered value itself: eleven encodings of it.
 * Modelled on actions/runner, src/Sdk/DTLogging/Logging/ValueEncoders.cs, in the order in which
 * src/Runner.Common/HostContext.cs registers them. Each takes a value and gives the text that is masked too;
 * an empty text means "nothing".
 */
type ValueEncoder = (value: string) => string;

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

/**
 * The runner's log masker (actions/runner, SecretMasker.cs): every registered value and its eleven encodings are
 * replaced by `***` wherever they occur literally; hits that touch or overlap become one `***`.
 * The regular expressions that github.com sends in addition are left out: a net not to be relied on.
 */
export class SecretMasker {
  readonly #values = new Set<string>();

  /** Registers one value exactly as it is. The runner knows no minimum length. */
  add(value: string): void {
    if (value === '') return;
    this.#values.add(value);
    for (const encode of Object.values(RUNNER_ENCODERS)) {
      const variation = encode(value);
      if (variation !== '') this.#values.add(variation);
    }
  }

  /** As `::add-mask::` does it: the whole value untrimmed, and each of its lines trimmed (ActionCommandManager.cs). */
  addMask(value: string): void {
    this.add(value);
    this.#addLines(value);
  }

  /** As it is done for `secrets.*` when the job starts: the whole value and each of its lines, trimmed (Worker.cs). */
  addSecret(value: string): void {
    this.add(value.trim());
    this.#addLines(value);
  }

  #addLines(value: string): void {
    for (const line of value.split(/[\r\n]/)) this.add(line.trim());
  }

  mask(text: string): string {
    const hits = [...this.#values]
      .filter((value) => text.includes(value))
      .flatMap((value) => positionsOf(value, text))
      .sort((a, b) => a.start - b.start);
    let masked = '';
    let end = 0;
    let open = false;
    for (const hit of hits) {
      if (open && hit.start <= end) {
        end = Math.max(end, hit.end);
        continue;
      }
      masked += `${text.slice(end, hit.start)}***`;
      end = hit.end;
      open = true;
    }
    return masked + text.slice(end);
  }
}

/** Overlapping occurrences count too: the runner goes on one character after the start of the last hit (ValueSecret.cs). */
const positionsOf = (value: string, text: string): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    found.push({ start: at, end: at + value.length });
  }
  return found;
};
