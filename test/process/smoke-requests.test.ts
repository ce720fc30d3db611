import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRequests } from '../../src/inputs/requests/parse-requests.ts';
import { BEARER } from '../../src/inputs/token-location.ts';
import { systemClock } from '../../src/lib/clock.ts';
import { isError } from '../../src/model/finding.ts';
import { sendRequests } from '../../src/requests/stage.ts';
import { startMiddle } from '../support/frontend/middle.ts';
import { type Backend, startExampleBackend } from '../support/smoke/flask-backend.ts';
import { checkBearer, json, startHttp, startRaw } from '../support/smoke/node-backend.ts';
import { newKey } from '../support/smoke/run.ts';

const key = newKey();
const backends: Backend[] = [];
const started = async (starting: Promise<Backend>): Promise<URL> => {
  const backend = await starting;
  backends.push(backend);
  return backend.url;
};

afterAll(async () => {
  await Promise.all(backends.map(({ stop }) => stop()));
});

type Options = {
  readonly timeoutMilliseconds?: number;
  readonly cancelled?: AbortSignal;
  readonly fileBytes?: number;
};

/** Reads the YAML, and sends what it says, with the clock and the network as they are. */
const run = async (backend: URL, yaml: string, options: Options = {}) => {
  const file = () => ({ ok: true, bytes: Buffer.alloc(options.fileBytes ?? 100_000, 7) }) as const;
  const { requests, problems } = parseRequests(yaml, { hides: () => false, frontend: false, file });
  expect(problems).toEqual([]);
  const masked: string[] = [];
  const lines: string[] = [];
  const result = await sendRequests(
    {
      requests,
      bases: { backend },
      accept: [[200, 299]],
      key: Buffer.from(key),
      algorithm: 'HS256',
      profile: 'flask-pyjwt',
      claims: {},
      tokenHeader: {},
      location: BEARER,
      timeoutMilliseconds: options.timeoutMilliseconds ?? 30_000,
    },
    {
      clock: systemClock,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      cancelled: options.cancelled ?? new AbortController().signal,
      mask: (text) => masked.push(text),
      progress: (line) => lines.push(line),
    },
  );
  for (const { title, failureReason } of result.findings.filter(isError)) {
    expect(failureReason).toBe('request-failed');
    expect(title.length).toBeLessThanOrEqual(100);
  }
  const told = JSON.stringify([result.findings, lines]);
  expect(told).not.toMatch(/eyJ|Bearer /);
  const details = result.findings.map(({ detail }) => detail.split('\n').at(-1));
  return { ...result, masked, lines, details, told };
};

describe('the example’s backend', () => {
  let url: URL;
  beforeAll(async () => {
    url = await started(startExampleBackend({ JWT_SECRET_KEY: key }));
  });

  test('takes a message, shows it, and takes a file', async () => {
    const text = `hello ${randomBytes(4).toString('hex')}`;
    const { asExpected, findings, lines } = await run(
      url,
      `
- name: send a message
  method: POST
  path: /api/messages
  json: {text: "${text}"}
  expect:
    status: 201
    json: {text: "${text}"}
    header: {content-type: {contains: application/json}}
- name: read it
  path: /api/messages
  expect: {json: {messages: [{text: "${text}", user: "000000000000000000000000"}]}}
- name: upload a file
  method: POST
  path: /api/files
  multipart:
    files: {file: {path: photo.bin, content-type: image/png}}
  expect: {status: 201, json: {name: photo.bin, size: 100000}}
- name: no stranger reads
  path: /api/messages
  as: anonymous
  expect: {status: 401, header: {www-authenticate: Bearer}}
`,
    );
    expect([asExpected, findings]).toEqual([4, []]);
    expect(lines).toEqual([
      'send a message: as expected (201, gunicorn)',
      'read it: as expected (200, gunicorn)',
      'upload a file: as expected (201, gunicorn)',
      'no stranger reads: as expected (401, gunicorn)',
    ]);
  });

  test('may refuse a file while it is still being sent', async () => {
    const yaml = `
- name: too large
  method: POST
  path: /api/files
  multipart: {files: {file: {path: large.bin}}}
  expect: {status: 413}
`;
    const { findings } = await run(url, yaml, { fileBytes: 1024 * 1024 });
    expect(findings).toEqual([]);
  });

  test('gets names and contents as they were written', async () => {
    const { findings } = await run(
      url,
      `
- method: POST
  path: /api/files
  multipart:
    files: {file: {filename: 'a "quoted" name.txt', content: "Grüße\\r\\n--"}}
  expect: {status: 201, json: {size: 11}}
`,
    );
    expect(findings).toEqual([]);
  });

  test('and an expectation that fails: which request, status, layer, what was expected, and no body', async () => {
    const { asExpected, findings, details, told } = await run(
      url,
      `
- name: wrong text
  method: POST
  path: /api/messages
  json: {text: very private words}
  expect: {status: 201, json: {text: other words, id: {}}}
- name: wrong status
  method: POST
  path: /api/messages
  json: {}
- name: wrong header
  path: /api/me
  expect: {header: {content-type: text/html, x-none: "1"}}
- name: not JSON
  method: DELETE
  path: /api/messages
  as: anonymous
  expect: {status: [200, 404]}
- name: fine
  path: /api/me
`,
    );
    expect(asExpected).toBe(1);
    expect(details).toEqual([
      'Not as expected: the JSON.text has another value.',
      'Not as expected: the status is 400, not 200-299.',
      'Not as expected: the header content-type has another value; the header x-none is not there.',
      'Not as expected: the status is 405, not 200,404.',
    ]);
    expect(findings[0]).toMatchObject({
      code: 'request-failed',
      title: '“wrong text” was not answered as expected',
      detail: expect.stringContaining(
        'Request 1 of smoke (POST, at: backend, as: bearer). It was sent once; the last answer has the status 201 and came from: gunicorn.',
      ),
      where: 'smoke, request 1',
    });
    expect(told).not.toMatch(/private|other words/);
  });
});

/** A server that keeps what it was sent. */
const recorder = async (listener: RequestListener) => {
  const received: { readonly method: string; readonly path: string; readonly checked: string }[] = [];
  const url = await started(
    startHttp((incoming: IncomingMessage, response) => {
      const { method = '', url: path = '' } = incoming;
      received.push({ method, path, checked: checkBearer(incoming, key) });
      listener(incoming, response);
    }),
  );
  return { url, received };
};

const write = '- {name: write, method: POST, path: /a, json: {}, expect: {status: 201}}';

describe('against hostile answers', () => {
  test('a redirect to another host is not followed, and the token goes nowhere else', async () => {
    const other = await recorder((_, response) => json(response, 201, {}));
    const first = await recorder((_, response) => {
      response.writeHead(307, { location: new URL('/a', other.url).href }).end();
    });
    const { details, findings } = await run(first.url, write);
    expect(details).toEqual(['Not as expected: the status is 307, not 201.']);
    expect(findings[0]?.remedy).toContain('Redirects are not followed');
    expect([first.received, other.received]).toEqual([[{ method: 'POST', path: '/a', checked: 'good' }], []]);
  });

  test('an endless body is read as far as 64 KiB, and its JSON is not believed', async () => {
    const { url } = await recorder((_, response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      const more = () => {
        while (response.write(' '.repeat(10_000)));
        response.once('drain', more);
      };
      more();
    });
    const yaml = '- {method: POST, path: /a, json: {}, expect: {status: 201, json: {a: 1}}}';
    expect((await run(url, yaml)).details).toEqual([
      'Not as expected: the body is longer than 64 KiB, so its JSON was not read.',
    ]);
  });

  test('a body that never ends is cut off when the time is over, and the finding names the requests that were not sent', async () => {
    const { url } = await recorder((_, response) => {
      response.writeHead(201).write('{');
    });
    const yaml = `${write}\n- {name: later, path: /b}\n- {name: last, path: /c}`;
    const { findings, details } = await run(url, yaml, { timeoutMilliseconds: 500 });
    expect(findings.map(({ code }) => code)).toEqual(['request-failed', 'requests-not-sent']);
    expect(details).toEqual([
      'Not as expected: the answer did not end in time.',
      'Because the time was over: “later”, “last”.',
    ]);
  });

  test.each([
    [
      'broken chunks',
      'HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n',
      'the answer is not valid HTTP',
    ],
    ['half a body', 'HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{}', 'before the answer was complete'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n', 'the answer is not valid HTTP'],
  ])('%s are no success', async (_, bytes, words) => {
    const url = await started(startRaw(bytes, (socket) => socket.end()));
    const { details, findings } = await run(url, write);
    expect(details).toEqual([expect.stringContaining(words)]);
    expect(findings[0]?.remedy).toContain('may have been done all the same');
  });
});

describe('the number of times', () => {
  const TROUBLE: readonly (readonly [string, RequestListener])[] = [
    ['no answer', (_, response) => response.destroy()],
    ['a 503', (_, response) => json(response, 503, {})],
    ['half an answer', (_, response) => response.writeHead(200, { 'content-length': '9' }).end('{}')],
  ];

  test.each(TROUBLE)('a write is sent is one, also after %s', async (_, listener) => {
    const { url, received } = await recorder(listener);
    const writes = ['POST', 'PUT', 'PATCH', 'DELETE'];
    const { asExpected } = await run(
      url,
      writes.map((method) => `- {method: ${method}, path: /a}`).join('\n'),
    );
    expect([asExpected, received.map(({ method }) => method)]).toEqual([0, writes]);
  });

  test('a GET is sent again while the trouble may pass', async () => {
    let calls = 0;
    const { url, received } = await recorder((_, response) => {
      calls += 1;
      if (calls === 1) response.destroy();
      else json(response, calls === 2 ? 502 : 200, {});
    });
    const { asExpected } = await run(url, '- path: /a');
    expect([asExpected, received.length]).toEqual([1, 3]);
  });

  test('a GET with an answer that will not change is sent once', async () => {
    const { url, received } = await recorder((_, response) => json(response, 500, {}));
    expect([(await run(url, '- path: /a')).asExpected, received.length]).toEqual([0, 1]);
  });
});

test('a cache that gives strangers what it kept fails the request that must be refused, and no other', async () => {
  let asked = 0;
  const backend = startHttp((incoming, response) => {
    const isGood = checkBearer(incoming, key) === 'good';
    json(response, isGood ? 200 : 401, isGood ? { asked: ++asked } : {});
  });
  const keeps = (_: string, { status }: { readonly status: number }) => status === 200;
  const url = await started(startMiddle({ keeps, obeys: true }, backend));
  const { findings } = await run(
    url,
    `
- {path: /a, expect: {json: {asked: 1}}}
- {path: /a, expect: {json: {asked: 2}}}
- {name: a stranger, path: /a, as: anonymous, expect: {status: 401}}
`,
  );
  expect(findings.map(({ title }) => title)).toEqual([expect.stringContaining('a stranger')]);
});

test('every token is masked before it is sent, and none goes with an anonymous request', async () => {
  const sent: (string | undefined)[] = [];
  const url = await started(
    startHttp((incoming, response) => {
      sent.push(incoming.headers.authorization);
      json(response, 200, {});
    }),
  );
  const { masked } = await run(url, '- path: /a\n- {path: /b, as: anonymous}');
  expect(sent[1]).toBeUndefined();
  expect(masked).toContain(sent[0]?.replace('Bearer ', ''));
});

test('a cancelled run sends nothing more, and says what was not sent', async () => {
  const { url, received } = await recorder((_, response) => json(response, 200, {}));
  const { details } = await run(url, '- path: /a', { cancelled: AbortSignal.abort('SIGTERM') });
  expect([received, details]).toEqual([[], ['Because the run was cancelled: “GET /a”.']]);
});
