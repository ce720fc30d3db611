import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/lib/http.ts';
import type { Json } from '../../../src/lib/json.ts';
import { findDeviations, isTransientAnswer, missingJson } from '../../../src/requests/expectations.ts';
import { encodeBody } from '../../../src/requests/stage.ts';

describe('JSON that must be contained', () => {
  it.each<readonly [unknown, Json]>([
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: { b: [1, 2, 3] }, c: null }, { a: { b: [3, 1] } }],
    [
      [
        { id: 1, text: 'a' },
        { id: 2, text: 'b' },
      ],
      [{ text: 'b' }],
    ],
    [{ a: null }, { a: null }],
    [[], []],
    ['text', 'text'],
  ])('%j contains %j', (whole, part) => {
    expect(missingJson(whole, part)).toBeUndefined();
  });

  it.each<readonly [unknown, Json, string]>([
    [{ a: 1 }, { a: 2 }, 'the JSON.a has another value'],
    [{ a: 1 }, { b: 1 }, 'the JSON.b is nothing, not a number'],
    [{ a: '1' }, { a: 1 }, 'the JSON.a is a text, not a number'],
    [{ a: null }, { a: false }, 'the JSON.a is null, not true or false'],
    [{ a: [1] }, { a: { 0: 1 } }, 'the JSON.a is a list, not an object'],
    [{}, { 'a b': { c: 1 } }, 'the JSON["a b"] is nothing, not an object'],
    [[{ a: 1 }], [{ a: 1 }, { a: 2 }], 'the JSON has no element like number 2 of the expected ones'],
    [{}, { constructor: {} }, 'the JSON.constructor is nothing, not an object'],
    [undefined, null, 'the JSON is nothing, not null'],
  ])('%j does not contain %j', (whole, part, words) => {
    expect(missingJson(whole, part)).toBe(words);
  });

  it('is contained in itself, and in itself with more members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string(), (value, name) => {
        const part = JSON.parse(JSON.stringify(value)) as Json;
        expect(missingJson(part, part)).toBeUndefined();
        expect(missingJson([name, part, 1], [part])).toBeUndefined();
      }),
    );
  });
});

const answer = (more: Partial<Answer & { kind: 'answer' }>): Answer => ({
  kind: 'answer',
  status: 200,
  headers: {},
  body: '',
  bodyProblem: '',
  ...more,
});

describe('an answer', () => {
  const accept = [[200, 299]] as const;

  it('is never that of a firewall, which may challenge with a good status', () => {
    const challenge = {
      status: 202,
      headers: { 'x-amzn-waf-action': 'challenge', 'content-type': 'text/html' },
    };
    expect(findDeviations(answer(challenge), { headers: [] }, accept)).toEqual([
      'a firewall or bot check answered in place of the server',
    ]);
  });

  it('is as expected with an accepted status when nothing else is said', () => {
    expect(findDeviations(answer({ status: 204 }), { headers: [] }, accept)).toEqual([]);
    expect(findDeviations(answer({ status: 404 }), { headers: [] }, accept)).toEqual([
      'the status is 404, not 200-299',
    ]);
  });

  it('with another status is judged by that alone', () => {
    const expected = { status: [[201, 201]], json: { value: {} }, headers: [] } as const;
    expect(findDeviations(answer({}), expected, accept)).toEqual(['the status is 200, not 201']);
  });

  it('whose JSON is cut at 64 KiB is not read, even if it could be', () => {
    const body = `"${'x'.repeat(64 * 1024 - 2)}"`;
    const words = findDeviations(answer({ body }), { json: { value: body }, headers: [] }, accept);
    expect(words).toEqual(['the body is longer than 64 KiB, so its JSON was not read']);
  });

  it('never shows what is in it', () => {
    const secret = 'private-words';
    const got = answer({ headers: { 'x-a': secret }, body: JSON.stringify({ a: secret, [secret]: 1 }) });
    const headers = [{ name: 'x-a', how: 'contains', text: 'other' }] as const;
    const words = findDeviations(got, { json: { value: { a: 'other' } }, headers }, accept);
    expect(words).toEqual(['the header x-a does not contain the text', 'the JSON.a has another value']);
  });

  it('may get better soon after a broken connection, 502 and 503, and not after a cancel', () => {
    const transient = [
      { kind: 'no-answer', code: 'ECONNRESET' } as const,
      answer({ status: 502 }),
      answer({ status: 503 }),
      answer({ bodyProblem: 'CLOSED' }),
    ];
    const final = [
      { kind: 'no-answer', code: 'ABORTED' } as const,
      answer({ status: 500 }),
      answer({ status: 401 }),
    ];
    expect([transient.every(isTransientAnswer), final.some(isTransientAnswer)]).toEqual([true, false]);
  });
});

describe('a form', () => {
  it('is read back by another implementation, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => text !== 'file' && !/["\p{Cc}%]/u.test(text)),
        fc.string({ unit: 'grapheme' }),
        fc.uint8Array(),
        async (name, text, bytes) => {
          const part = { field: 'file', filename: name, contentType: 'image/png', bytes };
          const body = { kind: 'multipart', fields: [[name, text]], files: [part] } as const;
          const encoded = encodeBody(body, (count) => new Uint8Array(count).fill(5));
          const { headers } = encoded;
          const form = await new Response(Buffer.from(encoded.bytes ?? []), { headers }).formData();
          expect(form.get(name.toWellFormed())).toBe(text.toWellFormed());
          const file = form.get('file');
          if (!(file instanceof File)) throw new Error('no file');
          expect([file.name, file.type]).toEqual([name.toWellFormed(), 'image/png']);
          expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });
});
