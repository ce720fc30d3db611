import type { HeaderExpectation } from './request.ts';
import type { Entry, YamlReader } from './yaml-reader.ts';

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;
/** Without CR and LF, which would begin another header. */
const HEADER_VALUE = /^[\t\x20-\x7e]*$/;

const CREDENTIALS = /^(authorization|proxy-authorization|cookie)$/;
/** What frames the message or addresses the host. */
const FRAMING = /^(host|connection|content-length|transfer-encoding|te|trailer|upgrade|expect|keep-alive)$/;

const refusalOf = (name: string): string | undefined => {
  if (!HEADER_NAME.test(name)) return 'the name of a header, e.g. X-Request-ID';
  if (CREDENTIALS.test(name))
    return 'as: bearer or as: anonymous, because the action sets this header itself';
  if (FRAMING.test(name)) return 'no such header, because the HTTP client sets it itself';
  return undefined;
};

/** The entries of a mapping by the names of headers in lower case, each once. */
const byName = (yaml: YamlReader, entry: Entry, expected: string): readonly (readonly [string, Entry])[] => {
  const seen = new Set<string>();
  return [...(yaml.entries(entry, expected) ?? [])].map(([given, value]) => {
    const name = given.toLowerCase();
    if (seen.has(name)) yaml.at(value.at, 'a header that is already there', 'each header once');
    seen.add(name);
    return [name, value] as const;
  });
};

const HEADERS = 'a mapping of header names and texts, e.g. headers: {X-Request-ID: smoke}';

export const parseHeaders = (yaml: YamlReader, entry: Entry): Readonly<Record<string, string>> =>
  Object.fromEntries(
    byName(yaml, entry, HEADERS).flatMap(([name, value]) => {
      const refusal = refusalOf(name);
      if (refusal !== undefined) yaml.at(value.at, 'a header that cannot be set here', refusal);
      const isValue = (text: string): boolean => HEADER_VALUE.test(text);
      const text = yaml.text(value, isValue, 'a text of printable ASCII characters on one line');
      return text === undefined ? [] : [[name, text] as const];
    }),
  );

const EXPECTED = 'the exact text of the header, or a part of it as {contains: text}';

const parseExpected = (yaml: YamlReader, name: string, entry: Entry): HeaderExpectation | undefined => {
  if (yaml.isMapping(entry)) {
    const part = yaml.record(entry, ['contains'], EXPECTED)?.contains;
    if (!part) return yaml.wrong(entry, EXPECTED);
    const text = yaml.text(part, (given) => given !== '', 'a text that is not empty');
    return text === undefined ? undefined : { name, how: 'contains', text };
  }
  const text = yaml.text(entry, () => true, EXPECTED);
  return text === undefined ? undefined : { name, how: 'equals', text };
};

export const parseExpectedHeaders = (yaml: YamlReader, entry: Entry): readonly HeaderExpectation[] =>
  byName(yaml, entry, 'a mapping of header names and texts').flatMap(([name, value]) => {
    if (!HEADER_NAME.test(name)) yaml.at(value.at, 'such a name', 'the name of a header');
    return parseExpected(yaml, name, value) ?? [];
  });
