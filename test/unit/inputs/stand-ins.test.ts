import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputReader, inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import { readStandIns, resolveStandIns } from '../../../src/inputs/stand-ins.ts';

const secret = randomBytes(24).toString('base64');

const read = (text: string, more: Record<string, string> = {}) => {
  const inputs = {
    'stand-ins': text,
    'jwt-secret-key': secret,
    'other-secrets': `API_KEY=${secret}x`,
    ...more,
  };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
  const reader = new InputReader(env);
  return { standIns: readStandIns(reader, readSecrets(env)), problems: reader.problems };
};

const complaint = (text: string, more: Record<string, string> = {}) => {
  const { standIns, problems } = read(text, more);
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  expect(problem).toMatchObject({ where: 'stand-ins', failureReason: 'invalid-input' });
  return { standIns, title: problem?.title ?? '', detail: problem?.detail ?? '' };
};

describe('stand-ins', () => {
  it('are none when the input is not given', () => {
    expect(read('')).toEqual({ standIns: [], problems: [] });
  });

  it('are NAME=value, or NAME alone for a random value, one a line', () => {
    expect(read('STAGE=review\n\n  NEXTAUTH_SECRET  \r\nURL=https://x/?a=b\nEMPTY=\nSPACED= x \r\n')).toEqual(
      {
        standIns: [
          { name: 'STAGE', value: 'review' },
          { name: 'NEXTAUTH_SECRET' },
          { name: 'URL', value: 'https://x/?a=b' },
          { name: 'EMPTY', value: '' },
          { name: 'SPACED', value: ' x ' },
        ],
        problems: [],
      },
    );
  });

  it.each([
    ['A=1\nA=2', 'A is given twice', 'line 2 '],
    ['A=1\n\nA', 'A is given twice', 'line 3 '],
    ['JWT_SECRET_KEY', 'the signing key has a stand-in already', 'line 1 '],
    ['JWT_EXPIRATION_HOURS=1', 'JWT_EXPIRATION_HOURS has an input of its own', 'line 1 '],
    ['A=1\nnot a name', 'a line is neither NAME=value nor NAME', 'line 2 '],
    ['=x', 'a line is neither NAME=value nor NAME', 'line 1 '],
    ['NODE_OPTIONS=--require=./x', 'a line is neither NAME=value nor NAME', 'line 1 '],
    ['AWS_ACCESS_KEY_ID=x', 'a line is neither NAME=value nor NAME', 'line 1 '],
    ['GITHUB_TOKEN', 'a line is neither NAME=value nor NAME', 'line 1 '],
    ['PATH=/x', 'a line is neither NAME=value nor NAME', 'line 1 '],
  ])('refuse %j and say in which line', (text, title, line) => {
    expect(complaint(text)).toMatchObject({
      title: `stand-ins: ${title}`,
      detail: expect.stringContaining(line),
    });
  });

  it.each([
    ['as it is', (text: string) => `A=${text}`],
    ['with spaces', (text: string) => `A= ${text} `],
    ['as a part of an address', (text: string) => `A=mongodb://u:${text}@host`],
    ['as a name', (text: string) => text],
  ])('refuse a secret %s, without showing it', (_how, line) => {
    const { title, detail, standIns } = complaint(line(secret));
    expect(title).toBe('stand-ins: a line holds a secret');
    expect(detail).not.toContain(secret);
    expect(standIns).toEqual([]);
  });

  it('refuse every kind of secret input', () => {
    for (const input of ['previous-jwt-secret-key', 'smoke-user-password']) {
      expect(complaint(`A=${secret}z`, { [input]: `${secret}z` }).title).toContain('holds a secret');
    }
    expect(complaint(`A=${secret}x`).title).toContain('holds a secret');
  });

  it('may contain a short secret by chance, but not be one', () => {
    expect(read('A=pinboard', { 'smoke-user-password': 'pin' }).problems).toEqual([]);
    expect(complaint('A=pin', { 'smoke-user-password': 'pin' }).title).toContain('holds a secret');
  });

  it('never show what a line holds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[^\n\r]{12,60}$/), (line) => {
        const { problems } = read(`-${line}`);
        for (const problem of problems) expect(JSON.stringify(problem)).not.toContain(line);
      }),
    );
  });

  it('get 43 characters of base64url where no value was given, others every time', () => {
    const standIns = [{ name: 'A' }, { name: 'B' }, { name: 'C', value: 'as given' }];
    const [a, b, c] = resolveStandIns(standIns, randomBytes);
    expect([a?.name, b?.name, c]).toEqual(['A', 'B', { name: 'C', value: 'as given' }]);
    expect(a?.value).toMatch(/^[\w-]{43}$/);
    expect(new Set([a?.value, b?.value, resolveStandIns(standIns, randomBytes)[0]?.value]).size).toBe(3);
  });
});
