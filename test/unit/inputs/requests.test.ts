import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { parseRequests } from '../../../src/inputs/requests/parse-requests.ts';
import type { SmokeRequest } from '../../../src/inputs/requests/request.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';

const root = mkdtempSync(join(tmpdir(), 'requests-'));
const checkout = join(root, 'checkout');
mkdirSync(join(checkout, '.git'), { recursive: true });
mkdirSync(join(checkout, 'fixtures'));
writeFileSync(join(root, 'outside.txt'), 'outside');
writeFileSync(join(checkout, '.git', 'config'), 'token');
writeFileSync(join(checkout, 'fixtures', 'photo.png'), new Uint8Array([0x89, 0x50, 0, 255]));
writeFileSync(join(checkout, 'fixtures', 'large.bin'), new Uint8Array(1024 * 1024 + 1));
symlinkSync(join(root, 'outside.txt'), join(checkout, 'fixtures', 'link.txt'));
symlinkSync('photo.png', join(checkout, 'fixtures', 'inner-link.png'));
afterAll(() => rmSync(root, { recursive: true }));

const key = randomBytes(32).toString('hex');
const session = randomBytes(24).toString('base64url');

const outcomeOf = async (smoke: string, more: Readonly<Record<string, string>> = {}) => {
  const inputs = { 'jwt-secret-key': key, 'backend-url': 'https://api.example.com', smoke, ...more };
  const variables = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]);
  const env = { GITHUB_WORKSPACE: checkout, GITHUB_EVENT_NAME: 'push', ...Object.fromEntries(variables) };
  return await parseInputs(env, readSecrets(env));
};

const accepted = async (smoke: string): Promise<readonly SmokeRequest[]> => {
  const outcome = await outcomeOf(smoke);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings, null, 1));
  if (outcome.value.mode !== 'deploy' && outcome.value.mode !== 'verify')
    throw new Error(`this is mode ${outcome.value.mode}`);
  return outcome.value.requests;
};

/** `line:column found → expected`, one for each finding. */
const refused = async (
  smoke: string,
  more: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> => {
  const outcome = await outcomeOf(smoke, more);
  expect(outcome.ok).toBe(false);
  return outcome.findings.map(({ code, title, detail, remedy, where }) => {
    expect([code, where]).toEqual(['invalid-input', 'smoke']);
    expect(title.length).toBeLessThanOrEqual(100);
    const place = /^smoke: line (\d+), column (\d+) cannot be used$/.exec(title);
    const [found, expected] = [/^Found: (.*)\.$/s.exec(detail), /^Expected there: (.*)\.$/s.exec(remedy)];
    return place ? `${place[1]}:${place[2]} ${found?.[1]} → ${expected?.[1]}` : title;
  });
};

describe('requests in YAML', () => {
  it('need only a path: the rest has defaults', async () => {
    expect(await accepted('- path: /api/me?full=1')).toEqual([
      {
        name: 'GET /api/me',
        method: 'GET',
        path: '/api/me?full=1',
        at: 'backend',
        as: 'bearer',
        headers: {},
        body: { kind: 'none' },
        expect: { headers: [] },
      },
    ]);
  });

  it('may say everything', async () => {
    const [first, second] = await accepted(`
- name: message
  method: POST
  path: /api/messages
  as: anonymous
  headers: {X-Request-ID: "12"}
  json: {text: hello, list: [1, 2.5, null, true], nested: {a: {}}}
  expect:
    status: [201, 300-399]
    json: {text: hello}
    header: {Content-Type: {contains: json}, x-exact: yes it is}
- path: /api/files
  method: PUT
  multipart:
    fields: {title: A photo}
    files:
      file: {path: fixtures/photo.png, content-type: image/png}
      note: {filename: note.txt, content: Grüße}
  expect: {status: 200}
`);
    expect(first).toEqual({
      name: 'message',
      method: 'POST',
      path: '/api/messages',
      at: 'backend',
      as: 'anonymous',
      headers: { 'x-request-id': '12' },
      body: { kind: 'json', value: { text: 'hello', list: [1, 2.5, null, true], nested: { a: {} } } },
      expect: {
        status: [
          [201, 201],
          [300, 399],
        ],
        json: { value: { text: 'hello' } },
        headers: [
          { name: 'content-type', how: 'contains', text: 'json' },
          { name: 'x-exact', how: 'equals', text: 'yes it is' },
        ],
      },
    });
    expect(second?.body).toEqual({
      kind: 'multipart',
      fields: [['title', 'A photo']],
      files: [
        {
          field: 'file',
          filename: 'photo.png',
          contentType: 'image/png',
          bytes: Buffer.from([0x89, 0x50, 0, 255]),
        },
        {
          field: 'note',
          filename: 'note.txt',
          contentType: 'application/octet-stream',
          bytes: Buffer.from('Grüße'),
        },
      ],
    });
  });

  it('are none when the input is empty, and may be indented', async () => {
    expect(await accepted(' \n')).toEqual([]);
    expect((await accepted('  - path: /a\n  - path: /b\n')).map(({ path }) => path)).toEqual(['/a', '/b']);
  });

  it('may take a file by a link that stays in the checkout', async () => {
    const body = (
      await accepted('- {path: /f, method: POST, multipart: {files: {f: {path: fixtures/inner-link.png}}}}')
    )[0]?.body;
    expect(body).toMatchObject({ files: [{ filename: 'inner-link.png' }] });
  });

  it('go to the frontend without a token where there is one', () => {
    const rules = {
      hides: () => false,
      frontend: true,
      file: () => ({ ok: false, reason: 'is none' }) as const,
    };
    expect(parseRequests('- {path: /, at: frontend}', rules)).toMatchObject({
      requests: [{ at: 'frontend', as: 'anonymous' }],
      problems: [],
    });
  });
});

const post = (rest: string): string => `- path: /a\n  method: POST\n  ${rest}`;
const file = (rest: string): string => post(`multipart: {files: {f: ${rest}}}`);

/** Wrong YAML, and what is said of it. */
const WRONG: readonly (readonly [string, ...string[]])[] = [
  ['path: /a', '1:1 a mapping → a list of requests, each beginning with “- ”'],
  ['hello', '1:1 the text “hello” → a list of requests, each beginning with “- ”'],
  ['# nothing', '1:1 nothing → a list of requests, each beginning with “- ”'],
  ['[]', '1:1 an empty list → a list of requests, each beginning with “- ”'],
  ['- /a', '1:3 the text “/a” → a mapping with path, and whatever else the request needs'],
  ['-', '1:2 nothing → a mapping with path, and whatever else the request needs'],
  ['- name: a', '1:3 a request without a path → path: /…'],
  ['- path: /a\n  path: /b', '2:3 a key that is already there → each key once'],
  ['- path: /a\n  json: {a: 1, a: 2}', '2:16 a key that is already there → each key once'],
  ['- path:\n\t  /a', '2:1 a tab → spaces for the indentation'],
  ['- path: /a\n---\n- path: /b', '2:1 a second document → one list, without a line ---'],
  ['- path: "/a', '1:12 a quote, bracket, comma or colon that is missing → a complete text, list or mapping'],
  ['- path: a: b', '1:9 a second “: ” on one line → quotes around a text that has “: ” in it'],
  ['- path: @a', '1:9 a character that no plain text may start with → quotes around the text'],
  [
    '- path: "\\q"',
    '1:10 a backslash that means nothing in double quotes → single quotes, or two backslashes',
  ],
  ['- path: !foo /a', '1:9 a tag (!name) → the value without a tag'],
  [
    '- path: *a',
    '1:9 an alias (*name) → a path that starts with one slash, e.g. /api/messages, percent-encoded and without #',
  ],
  [
    '- &a {path: /a}\n- *a',
    '2:3 an alias (*name) → a mapping with path, and whatever else the request needs',
  ],
  ['- path: /a\n  methd: POST', '2:3 the unknown key “methd” → method'],
  ['- path: /a\n  Headers: {}', '2:3 the unknown key “Headers” → headers'],
  [
    '- path: /a\n  nonsense: 1',
    '2:3 the unknown key “nonsense” → one of name, method, path, at, as, headers, json, multipart, expect',
  ],
  ['- path: /a\n  1: 2', '2:3 the number “1” → a text as the key'],
  ['- {path: /a, [a]: 2}', '1:14 a list → a text as the key'],
  ['- path: /a\n  method: post', '2:11 the text “post” → one of GET, POST, PUT, PATCH, DELETE'],
  ['- path: /a\n  method: [GET]', '2:11 a list → one of GET, POST, PUT, PATCH, DELETE'],
  ['- path: /a\n  method:', '2:10 nothing → one of GET, POST, PUT, PATCH, DELETE'],
  [
    '- path: 5',
    '1:9 the number “5” → a path that starts with one slash, e.g. /api/messages, percent-encoded and without #, in quotes',
  ],
  [
    '- path: //evil.example',
    '1:9 the text “//evil.example” → a path that starts with one slash, e.g. /api/messages, percent-encoded and without #',
  ],
  [
    '- path: https://evil.example/',
    '1:9 the text “https://evil.example/” → a path that starts with one slash, e.g. /api/messages, percent-encoded and without #',
  ],
  [
    '- path: /a\\b',
    '1:9 the text “/a\\b” → a path that starts with one slash, e.g. /api/messages, percent-encoded and without #',
  ],
  [
    '- path: "/a\\r\\nX: y"',
    '1:9 the text “/a X: y” → a path that starts with one slash, e.g. /api/messages, percent-encoded and without #',
  ],
  [
    '- path: /a\n  at: frontend',
    '2:7 at: frontend without a frontend-url → at: backend, or the input frontend-url beside smoke',
  ],
  ['- path: /a\n  at: moon', '2:7 the text “moon” → one of backend, frontend'],
  [
    '- path: /a\n  as: session',
    '2:7 as: session at the backend → as: session with at: frontend, whose session it is',
  ],
  ['- path: /a\n  as: root', '2:7 the text “root” → one of bearer, session, anonymous'],
  [
    `- path: /a\n  name: ${'x'.repeat(51)}`,
    `2:9 the text “${'x'.repeat(51)}” → a text of at most 50 characters`,
  ],
  ['- path: /a\n  name: [b]', '2:9 a list → a text of at most 50 characters'],
  [
    '- path: /a\n  headers: [a]',
    '2:12 a list → a mapping of header names and texts, e.g. headers: {X-Request-ID: smoke}',
  ],
  [
    '- path: /a\n  headers: {a b: c}',
    '2:13 a header that cannot be set here → the name of a header, e.g. X-Request-ID',
  ],
  [
    '- path: /a\n  headers: {Authorization: x}',
    '2:13 a header that cannot be set here → as: bearer or as: anonymous, because the action sets this header itself',
  ],
  [
    '- path: /a\n  headers: {COOKIE: x}',
    '2:13 a header that cannot be set here → as: bearer or as: anonymous, because the action sets this header itself',
  ],
  [
    '- path: /a\n  headers: {Host: x}',
    '2:13 a header that cannot be set here → no such header, because the HTTP client sets it itself',
  ],
  ['- path: /a\n  headers: {A: x, a: y}', '2:19 a header that is already there → each header once'],
  [
    '- path: /a\n  headers: {A: 5}',
    '2:16 the number “5” → a text of printable ASCII characters on one line, in quotes',
  ],
  [
    '- path: /a\n  headers: {A: "b\\r\\nC: d"}',
    '2:16 the text “b C: d” → a text of printable ASCII characters on one line',
  ],
  ['- path: /a\n  json: {}', '2:3 a body for a GET request → method: POST, or no body'],
  [post('json: .nan'), '3:9 the number “NaN” → a number that JSON carries exactly, or a text in quotes'],
  [
    post('json: 12345678901234567890'),
    '3:9 the number “12345678901234567000” → a number that JSON carries exactly, or a text in quotes',
  ],
  [post('json: {1: a}'), '3:10 the number “1” → a text as the key'],
  [
    post('json: &a [1]\n  headers: *a'),
    '4:12 an alias (*name) → a mapping of header names and texts, e.g. headers: {X-Request-ID: smoke}',
  ],
  [
    post(`json: ${'['.repeat(40)}${']'.repeat(40)}`),
    '3:42 a list → at most 32 lists and mappings in each other',
  ],
  [post('json: {}\n  multipart: {fields: {}}'), '4:3 both json and multipart → one of them'],
  [post('multipart: {}'), '3:14 an empty mapping → a mapping with fields or files'],
  [
    post('multipart: {field: {}}'),
    '3:14 a mapping → a mapping with fields or files',
    '3:15 the unknown key “field” → fields',
  ],
  [post('multipart: {fields: {a: 1}}'), '3:27 the number “1” → a text, in quotes'],
  [post('multipart: {fields: {"a\\nb": c}}'), '3:24 such a name → a name without control characters'],
  [
    post('headers: {Content-Type: text/plain}\n  multipart: {fields: {a: b}}'),
    '4:3 multipart beside a header Content-Type → no such header, because the action names the boundary in it',
  ],
  [file('x'), '3:26 the text “x” → a mapping with filename, and with content or path'],
  [
    file('{filename: a}'),
    '3:26 neither content nor path → a mapping with filename, and with content or path',
  ],
  [file('{content: a}'), '3:26 no filename → filename beside content'],
  [
    file('{filename: a, content: b, path: fixtures/photo.png}'),
    '3:58 both content and path → content or path',
  ],
  [file('{filename: "a\\r\\nb", content: c}'), '3:37 the text “a b” → a name of a file'],
  [
    file('{filename: a, content: c, content-type: "image/png\\r\\nX: y"}'),
    '3:66 the text “image/png X: y” → a media type such as image/png',
  ],
  [
    file('{path: ../outside.txt}'),
    '3:33 a path that leads out of the checkout → a file of at most 1 MiB in the checkout',
  ],
  [
    file('{path: /etc/hostname}'),
    '3:33 a path that leads out of the checkout → a file of at most 1 MiB in the checkout',
  ],
  [
    file('{path: fixtures/link.txt}'),
    '3:33 a path that leads out of the checkout → a file of at most 1 MiB in the checkout',
  ],
  [
    file('{path: .git/config}'),
    '3:33 a path that leads into a .git folder → a file of at most 1 MiB in the checkout',
  ],
  [file('{path: fixtures}'), '3:33 a path that leads to no file → a file of at most 1 MiB in the checkout'],
  [
    file('{path: nothing.txt}'),
    '3:33 a path that leads to no file that can be read → a file of at most 1 MiB in the checkout',
  ],
  [
    file('{path: fixtures/large.bin}'),
    '3:33 a path that leads to a file of more than 1 MiB → a file of at most 1 MiB in the checkout',
  ],
  ['- path: /a\n  expect: 200', '2:11 the number “200” → a mapping with status, json or header'],
  ['- path: /a\n  expect: {state: 200}', '2:12 the unknown key “state” → status'],
  [
    '- path: /a\n  expect: {status: 99}',
    '2:20 the number “99” → a status (100 to 599), a range such as 200-299, or a list of them',
  ],
  [
    '- path: /a\n  expect: {status: [200, ok]}',
    '2:26 the text “ok” → a status (100 to 599), a range such as 200-299, or a list of them',
  ],
  [
    '- path: /a\n  expect: {status: {a: b}}',
    '2:20 a mapping → a status (100 to 599), a range such as 200-299, or a list of them',
  ],
  ['- path: /a\n  expect: {header: {a b: c}}', '2:21 such a name → the name of a header'],
  [
    '- path: /a\n  expect: {header: {a: [b]}}',
    '2:24 a list → the exact text of the header, or a part of it as {contains: text}',
  ],
  [
    '- path: /a\n  expect: {header: {a: {contain: b}}}',
    '2:24 a mapping → the exact text of the header, or a part of it as {contains: text}',
    '2:25 the unknown key “contain” → contains',
  ],
  ['- path: /a\n'.repeat(51), '51:3 one more request → at most 50 requests'],
  [`- path: /${'a'.repeat(64 * 1024)}`, '1:1 more than 64 KiB → at most 64 KiB'],
];

describe('wrong requests are refused with line, column, what was found and what was expected:', () => {
  it.each(WRONG)('%#. %j', async (smoke, ...complaint) => {
    expect(await refused(smoke)).toEqual(complaint);
  });

  it('all at once, in the order of the text', async () => {
    expect(
      (await refused('- path: a\n  as: root\n- methd: GET\n')).map((told) => told.split(' ')[0]),
    ).toEqual(['1:9', '2:7', '3:3']);
  });

  it('but no more than twenty', async () => {
    expect(await refused('- path: a\n  as: b\n'.repeat(30))).toHaveLength(20);
  });

  it('and so is a missing backend-url', async () => {
    expect(await refused('- path: /a', { 'backend-url': '' })).toEqual(['smoke: there is no backend-url']);
  });
});

describe('secrets in the requests', () => {
  it('are allowed, but never shown, not even in part', async () => {
    const more = { 'other-secrets': `SESSION=${session}` };
    expect((await outcomeOf(`- path: /a\n  headers: {X-Api-Key: "${session}"}`, more)).ok).toBe(true);
    for (const smoke of [
      `- path: ${session}`,
      `- path: /a\n  ${session}: b`,
      `- path: /a\n  as: x${session}`,
    ]) {
      const told = JSON.stringify(await outcomeOf(smoke, more));
      expect(told).toContain('that holds a secret');
      expect(told).not.toContain(session.slice(0, 12));
      expect(told).not.toContain(session.slice(-12));
    }
  });

  it('may not be the signing key', async () => {
    const outcome = await outcomeOf(`- {path: /a, headers: {X-Key: "${key}"}}`);
    expect(outcome.findings.map(({ title }) => title)).toEqual(['smoke: holds the signing key']);
    expect(JSON.stringify(outcome.findings)).not.toContain(key);
  });
});

describe('any text', () => {
  const rules = {
    hides: () => false,
    frontend: false,
    file: () => ({ ok: false, reason: 'is none' }) as const,
  };
  const words = [
    '- ',
    'path: ',
    '/a',
    '\n',
    '  ',
    '\t',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
  ];
  const more = [
    'json: ',
    'headers: ',
    'multipart: ',
    'files: ',
    'expect: ',
    'status: ',
    '<<: ',
    '---\n',
    '...',
    '%',
    '__proto__: ',
  ];

  const answers = (text: string): void => {
    const { requests, problems } = parseRequests(text, rules);
    expect(requests.length + problems.length).toBeGreaterThan(0);
    for (const { line, column, found, expected } of problems) {
      expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      expect(found.length).toBeLessThan(200);
      expect(expected.length).toBeLessThan(200);
    }
  };

  it('gives an answer: requests or problems', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), answers));
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words, ...more), { maxLength: 60 }).map((parts) => parts.join('')),
        answers,
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '[',
    '{',
    '- ',
    '? ',
    'a: ',
    '&a ',
    '!a ',
    '"',
    '\n',
    '---\n',
    '- a\n',
    '%a\n',
    '[a:',
    '- &a [*a]\n',
    '- path: /a\n',
    "- path: '\n",
  ])('of 64 KiB of %j gives one too', (piece) => {
    answers(piece.repeat(Math.floor((64 * 1024) / piece.length)));
  });

  it('with a billion laughs gives problems, and is not expanded', () => {
    const levels = Array.from(
      { length: 20 },
      (_, index) => `  l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(10)}]`,
    );
    const text = `- path: /a\n  method: POST\n  json:\n    l0: &l0 lol\n${levels.map((line) => `  ${line}`).join('\n')}`;
    const { problems } = parseRequests(text, rules);
    expect(problems[0]?.found).toBe('an alias (*name)');
  });
});
