import { isPathOf } from '../../lib/probe-address.ts';
import { parseStatusRanges, type StatusRanges } from '../../lib/status-ranges.ts';
import { type FileSource, parseMultipart } from './parse-body.ts';
import {
  type Expectation,
  type HeaderExpectation,
  METHODS,
  type Method,
  type RequestBody,
  SENDERS,
  type Sender,
  type SmokeRequest,
  TARGETS,
  type Target,
} from './request.ts';
import { type Entry, type YamlProblem, YamlReader } from './yaml-reader.ts';

type RequestRules = {
  /** Whether something between two offsets of the text must not be shown. */
  readonly hides: (start: number, end: number) => boolean;
  readonly file: FileSource;
  /** Whether there is a `frontend-url` for `at: frontend`. */
  readonly frontend: boolean;
};

type Parsing = RequestRules & { readonly yaml: YamlReader };

const MOST_REQUESTS = 50;
const LARGEST_TEXT = 64 * 1024;
const LONGEST_NAME = 50;

const LIST = 'a list of requests, each beginning with “- ”';
const KEYS = ['name', 'method', 'path', 'at', 'as', 'headers', 'json', 'multipart', 'expect'] as const;
const STATUS = 'a status (100 to 599), a range such as 200-299, or a list of them';

/** Stands in for the base: any would do, for a path never decides the host. */
const ANY_BASE = new URL('https://backend.invalid');

type Keys = Partial<Record<(typeof KEYS)[number], Entry>>;

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

const parseHeaders = (yaml: YamlReader, entry: Entry): Readonly<Record<string, string>> =>
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

const parseExpectedHeaders = (yaml: YamlReader, entry: Entry): readonly HeaderExpectation[] =>
  byName(yaml, entry, 'a mapping of header names and texts').flatMap(([name, value]) => {
    if (!HEADER_NAME.test(name)) yaml.at(value.at, 'such a name', 'the name of a header');
    return parseExpected(yaml, name, value) ?? [];
  });

const parseStatus = (yaml: YamlReader, entry: Entry): StatusRanges | undefined => {
  const single = yaml.scalar(entry);
  const items = single === undefined ? yaml.items(entry, STATUS) : [entry];
  const ranges = items?.map((item) => {
    const parsed = parseStatusRanges(String(yaml.scalar(item) ?? ''));
    return parsed.ok ? parsed.value : yaml.wrong(item, STATUS);
  });
  return ranges?.flatMap((range) => range ?? []);
};

const parseExpect = (yaml: YamlReader, entry: Entry | undefined): Expectation => {
  const keys =
    entry && yaml.record(entry, ['status', 'json', 'header'], 'a mapping with status, json or header');
  const status = keys?.status && parseStatus(yaml, keys.status);
  const json = keys?.json && yaml.json(keys.json);
  return {
    ...(status && { status }),
    ...(json !== undefined && { json: { value: json } }),
    headers: keys?.header ? parseExpectedHeaders(yaml, keys.header) : [],
  };
};

const parseBody = (
  { yaml, file }: Parsing,
  keys: Keys,
  { method, headers }: Pick<SmokeRequest, 'method' | 'headers'>,
): RequestBody => {
  const { json, multipart } = keys;
  const body = json ?? multipart;
  if (json && multipart) yaml.at(multipart.at, 'both json and multipart', 'one of them');
  if (body && method === 'GET') yaml.at(body.at, 'a body for a GET request', 'method: POST, or no body');
  if (json) return { kind: 'json', value: yaml.json(json) ?? null };
  if (!multipart) return { kind: 'none' };
  if (Object.hasOwn(headers, 'content-type')) {
    yaml.at(
      multipart.at,
      'multipart beside a header Content-Type',
      'no such header, because the action names the boundary in it',
    );
  }
  return parseMultipart(yaml, multipart, file);
};

const parsePath = (yaml: YamlReader, entry: Entry, path: Entry | undefined): string | undefined => {
  const expected = 'a path that starts with one slash, e.g. /api/messages, percent-encoded and without #';
  if (!path) return yaml.wrong(entry, 'path: /…', 'a request without a path');
  return yaml.text(path, (text) => isPathOf(ANY_BASE, text), expected);
};

const parseTarget = (yaml: YamlReader, entry: Entry | undefined, frontend: boolean): Target => {
  const target = (entry && yaml.choice(entry, TARGETS)) ?? 'backend';
  if (entry && target === 'frontend' && !frontend) {
    yaml.wrong(
      entry,
      'at: backend, or the input frontend-url beside smoke',
      'at: frontend without a frontend-url',
    );
  }
  return target;
};

const parseSender = (yaml: YamlReader, entry: Entry | undefined, target: Target): Sender => {
  // A token for the backend is nothing that a frontend should see without being asked to.
  const usual = target === 'backend' ? 'bearer' : 'anonymous';
  if (!entry) return usual;
  const sender = yaml.choice(entry, SENDERS) ?? usual;
  if (sender === 'session' && target !== 'frontend')
    yaml.wrong(entry, 'as: session with at: frontend, whose session it is', 'as: session at the backend');
  return sender;
};

/** A name of our own never has a query, and is never cut: a secret is only hidden where all of it is there. */
const nameFor = (method: Method, path: string, index: number): string => {
  const name = `${method} ${path.split('?')[0]}`;
  return name.length <= LONGEST_NAME ? name : `request ${index + 1}`;
};

const isName = (text: string): boolean =>
  [...text].length <= LONGEST_NAME && /^[^\p{C}]+$/u.test(text) && text.trim() === text;

const parseRequest = (parsing: Parsing, entry: Entry, index: number): SmokeRequest | undefined => {
  const { yaml, frontend } = parsing;
  const keys = yaml.record(entry, KEYS, 'a mapping with path, and whatever else the request needs');
  if (!keys) return undefined;
  const name = keys.name && yaml.text(keys.name, isName, `a text of at most ${LONGEST_NAME} characters`);
  const method = (keys.method && yaml.choice(keys.method, METHODS)) ?? 'GET';
  const path = parsePath(yaml, entry, keys.path) ?? '/';
  const at = parseTarget(yaml, keys.at, frontend);
  const headers = keys.headers ? parseHeaders(yaml, keys.headers) : {};
  return {
    name: name ?? nameFor(method, path, index),
    method,
    path,
    at,
    as: parseSender(yaml, keys.as, at),
    headers,
    body: parseBody(parsing, keys, { method, headers }),
    expect: parseExpect(yaml, keys.expect),
  };
};

type ParsedRequests = {
  readonly requests: readonly SmokeRequest[];
  /** In the order of the text; the requests are only meant to be sent when this is empty. */
  readonly problems: readonly YamlProblem[];
};

const byPlace = (one: YamlProblem, other: YamlProblem): number =>
  one.line - other.line || one.column - other.column;

/** Reads the YAML list of requests, or says everything that is wrong with it. Any text gives an answer. */
export const parseRequests = (text: string, rules: RequestRules): ParsedRequests => {
  if (Buffer.byteLength(text) > LARGEST_TEXT) {
    const problem = { line: 1, column: 1, found: 'more than 64 KiB', expected: 'at most 64 KiB' };
    return { requests: [], problems: [problem] };
  }
  const yaml = new YamlReader(text, rules.hides);
  // What stands in a broken text is guesswork, and complaints about it would be too.
  if (yaml.problems.length > 0) return { requests: [], problems: yaml.problems.toSorted(byPlace) };
  const items = yaml.items({ node: yaml.root, at: 0 }, LIST) ?? [];
  const tooMany = items[MOST_REQUESTS];
  if (tooMany) yaml.wrong(tooMany, `at most ${MOST_REQUESTS} requests`, 'one more request');
  const requests = items
    .slice(0, MOST_REQUESTS)
    .flatMap((item, index) => parseRequest({ ...rules, yaml }, item, index) ?? []);
  return { requests, problems: yaml.problems.toSorted(byPlace) };
};
