import { randomBytes, randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import {
  lintOtherSecret,
  lintSecondKey,
  lintSessionSecret,
  lintSigningKey,
} from '../../../src/signing-key/lint.ts';
import { formsOf, listing, WRAPPED } from './published-keys.ts';
import { letters, STRONG_KINDS, strongKey } from './random-keys.ts';

type Options = Parameters<typeof lintSigningKey>[0];

const lint = (text: string, options: Partial<Options> = {}): readonly Finding[] =>
  lintSigningKey({
    key: new Secret('JWT_SECRET_KEY', text),
    input: 'input jwt-secret-key',
    algorithm: 'HS256',
    encoding: 'utf8',
    otherSecrets: [],
    ...options,
  });

const codes = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

/** What a person reads of a finding. */
const words = (findings: readonly Finding[]): string =>
  findings.flatMap(({ title, detail, remedy, where }) => [title, detail, remedy, where ?? '']).join('\n');

const key = strongKey();

describe('a key of an env file', () => {
  it.each([
    'a'.repeat(40),
    'JWT_SECRET_KEY',
    'password-password-password-password',
    `${key}\n`,
    `"${key}"`,
    `${key}$`,
    'short',
  ])('is replaced there, and no secret of GitHub: %#', (text) => {
    const replaceWith = 'npx cdk-jwt-deploy setup --new';
    const [finding, ...more] = lint(text, { replaceWith, variables: ['JWT_SECRET_KEY'] });
    expect(more).toEqual([]);
    expect(finding?.remedy).toContain(replaceWith);
    expect(finding?.remedy).not.toMatch(/gh secret|secrets\./);
  });
});

describe('a key that a machine made', () => {
  it.each(Object.entries(STRONG_KINDS))('is never objected to: %s', (_, make) => {
    for (let count = 0; count < 200; count++) expect(codes(lint(make()))).toEqual([]);
  });

  it('is fit in the encoding it was made in, for the larger hashes too', () => {
    for (const encoding of ['hex', 'base64', 'base64url'] as const) {
      const text = randomBytes(64).toString(encoding);
      expect(codes(lint(text, { encoding, algorithm: 'HS512' }))).toEqual([]);
    }
  });

  it('is fit with punctuation, but warned about where env files disagree', () => {
    for (const character of ['$', '#', '\\', '"', "'", '`']) {
      const findings = lint(`${key.slice(0, 20)}${character}${key.slice(20)}`);
      expect(codes(findings)).toEqual(['key-has-env-file-characters']);
      expect(findings[0]?.severity).toBe('warning');
      expect(findings[0]?.detail).toContain(`It has ${character} in it`);
    }
  });
});

describe('one root cause', () => {
  const word = (...parts: readonly string[]): string => parts.join('-');
  const cases: readonly (readonly [string, string, string])[] = [
    ['nothing', '', 'key-missing'],
    ['white space only', ' \r\n\t', 'key-missing'],
    ...['undefined', 'null', 'None', 'NaN', '***', '[object Object]', 'true'].map(
      (text) => [text, text, 'key-unresolved'] as const,
    ),
    ['a shell variable', '$JWT_SECRET_KEY', 'key-unresolved'],
    ['the name of a variable', 'JWT_SECRET_KEY_OF_THE_BACKEND_IN_PRODUCTION', 'key-unresolved'],
    ['a word for nothing in quotes', '"undefined"', 'key-unresolved'],
    ['a shell expression', '$'.concat('{JWT_SECRET_KEY:-}'), 'key-unresolved'],
    ['a GitHub expression', '$'.concat('{{ secrets.MISSING_SECRET_KEY }}\n'), 'key-unresolved'],
    ['a CloudFormation reference', '{{resolve:secretsmanager:prod/jwt:SecretString:key}}', 'key-unresolved'],
    ['an ARN', 'arn:aws:secretsmanager:eu-west-1:123456789012:secret:jwt-AbCdEf', 'key-unresolved'],
    ['a blank to fill in', '<paste your key here, 32 characters at least>', 'key-unresolved'],
    ['a line break at the end', `${key}\n`, 'key-ends-with-line-break'],
    ['CR LF at the end', `${key}\r\n`, 'key-ends-with-line-break'],
    ['a line break inside', `${key.slice(0, 20)}\n${key.slice(20)}`, 'key-has-line-break'],
    ['line breaks everywhere', `${key.slice(0, 20)}\n${key.slice(20)}\n`, 'key-has-line-break'],
    ['a space in front', ` ${key}`, 'key-has-outer-whitespace'],
    ['a tab behind', `${key}\t`, 'key-has-outer-whitespace'],
    ['a no-break space behind', `${key}\u00a0`, 'key-has-outer-whitespace'],
    ['double quotes around', `"${key}"`, 'key-is-quoted'],
    ['single quotes around, and a line break', `'${key}'\n`, 'key-is-quoted'],
    ['Python bytes', `b'${key}'`, 'key-is-quoted'],
    ['its name in front', `JWT_SECRET_KEY=${key}\n`, 'key-is-assignment'],
    ['export and its name in front', `export SECRET="${key}"`, 'key-is-assignment'],
    ['YAML', `jwt-secret-key: ${key}`, 'key-is-assignment'],
    ['JSON', `{"JWT_SECRET_KEY": "${key}"}\n`, 'key-is-json'],
    ['JSON cut short', `{"JWT_SECRET_KEY": "${key}`, 'key-is-json'],
    ['a JSON list', `["${key}"]`, 'key-is-json'],
    ['PEM', `-----BEGIN PRIVATE KEY-----\n${key}\n-----END PRIVATE KEY-----\n`, 'key-is-pem'],
    ['a token', `${['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', key].join('.')}\n`, 'key-is-token'],
    ['a NUL', `${key}\0`, 'key-has-control-characters'],
    ['a byte order mark', `\uFEFF${key}`, 'key-has-invisible-characters'],
    ['a zero-width space', `${key.slice(0, 9)}\u200B${key.slice(9)}`, 'key-has-invisible-characters'],
    ['an ellipsis', `${key.slice(0, 20)}…${key.slice(20)}`, 'key-has-non-ascii-characters'],
    ['31 bytes', letters(31), 'key-too-short'],
    ['one character', 'ab'.repeat(30), 'key-monotonous'],
    ['a long run', `${letters(40)}${'z'.repeat(8)}`, 'key-monotonous'],
    [
      'a placeholder',
      word('replace', 'our', 'token', 'secret', 'before', 'production', '77'),
      'key-is-placeholder',
    ],
    ['a leet placeholder', 'Sup3rS3cr3tK3yF0rPr0duct10nT0k3ns2031', 'key-is-placeholder'],
    [
      'a placeholder in base64',
      Buffer.from('our token secret for production 77').toString('base64'),
      'key-is-placeholder',
    ],
    ['a phrase', word('velvet', 'harbor', 'onion', 'tractor', 'lemon', 'saddle', 'orbit'), 'key-guessable'],
    ['a sentence', 'theoldmanandhisdogaterednoodlesonthetrain', 'key-guessable'],
    ['a keyboard row', 'qwertyuiop1234567890asdfghjklzxcvbnm', 'key-guessable'],
    ['a repeated block', 'Xk7qPw2m'.repeat(5), 'key-monotonous'],
    ['a longer repeated block', 'Xk7qPw2mTz9aBv'.repeat(3), 'key-guessable'],
    ['a published default', word('your', '256', 'bit', 'secret'), 'key-published'],
    ['a published default in quotes', `"${word('your', '256', 'bit', 'secret')}"\n`, 'key-published'],
    ['a published default in base64', Buffer.from(word('change', 'me')).toString('base64'), 'key-published'],
  ];

  it.each(cases)('is named alone: %s', (_, text, code) => {
    const findings = lint(text);
    expect(codes(findings)).toEqual([code]);
    const [finding] = findings;
    expect(finding).toMatchObject({
      severity: 'error',
      failureReason: code === 'key-missing' ? 'key-missing' : 'key-rejected-by-lint',
      where: 'input jwt-secret-key',
    });
    expect(finding?.title.length).toBeLessThanOrEqual(100);
    expect(finding?.remedy).not.toBe('');
    expect(finding?.remedy, 'a command that a line break would cut').not.toMatch(/[\r\n]/);
    for (const secret of [text.trim(), key, key.slice(0, 12)].filter((part) => part.length >= 12)) {
      expect(words(findings)).not.toContain(secret);
    }
  });
});

describe('the size of the key as used', () => {
  it.each([
    ['HS256', 31, 32],
    ['HS384', 47, 48],
    ['HS512', 63, 64],
  ] as const)('is told for %s when it is too small, and only then', (algorithm, bytes, needed) => {
    const [finding] = lint(letters(bytes), { algorithm });
    expect(finding?.title).toContain(`${bytes} bytes, ${needed} are needed`);
    expect(codes(lint(letters(needed), { algorithm }))).toEqual([]);
  });

  it('counts what the text decodes to when the backend decodes it', () => {
    const text = randomBytes(24).toString('base64');
    expect(codes(lint(text))).toEqual([]);
    expect(codes(lint(text, { encoding: 'base64' }))).toEqual(['key-too-short']);
    expect(lint(text, { encoding: 'base64' })[0]?.title).toContain('24 bytes, 32 are needed');
  });

  it('says why a text cannot be decoded', () => {
    expect(lint(`${randomBytes(32).toString('hex')}g`, { encoding: 'hex' })).toMatchObject([
      { code: 'key-not-decodable', detail: expect.stringContaining('other than 0-9 and a-f') },
    ]);
  });
});

describe('warnings', () => {
  it.each([
    ['32 hex digits', () => randomBytes(16).toString('hex')],
    [
      '32 hex digits with sequences by chance',
      () =>
        ['1234', '5432', 'cdef'].map((four) => randomBytes(3).toString('hex') + four).join('') +
        randomBytes(1).toString('hex'),
    ],
    ['a UUID', () => randomUUID()],
    ['nine words', () => 'velvet-harbor-onion-tractor-lemon-saddle-orbit-walnut-pigeon'],
  ])('come for fewer than 128 random bits: %s', (_, make) => {
    for (let count = 0; count < 300; count++) {
      expect(lint(make())).toMatchObject([{ code: 'key-weaker-than-needed', severity: 'warning' }]);
    }
  });

  it('name the secrets that the key equals, also when those have a line break more', () => {
    const otherSecrets = [
      new Secret('NEXTAUTH_SECRET', `${key}\n`),
      new Secret('SMOKE_PASSWORD', strongKey()),
    ];
    const [finding, ...rest] = lint(key, { otherSecrets });
    expect(finding).toMatchObject({ code: 'key-equals-other-secret', severity: 'warning' });
    expect(finding?.detail).toContain('NEXTAUTH_SECRET');
    expect(finding?.detail).not.toContain('SMOKE_PASSWORD');
    expect(rest).toEqual([]);
  });

  it('come when nothing was rotated', () => {
    expect(codes(lint(key, { previousKey: new Secret('previous', key) }))).toEqual([
      'key-equals-previous-key',
    ]);
    expect(codes(lint(key, { previousKey: new Secret('previous', strongKey()) }))).toEqual([]);
  });
});

describe('a published key', () => {
  it.each([
    ['documentation', 'key-published-in-documentation'],
    ['published', 'key-published'],
  ] as const)('has the same name in every role: %s', (publication, code) => {
    const known = listing(key, publication);
    const secret = new Secret('NAME', key);
    const use = { key: secret, input: 'NAME', algorithm: 'HS256', encoding: 'utf8', known } as const;
    const found = [
      ...(['current', 'next', 'previous'] as const).flatMap((role) =>
        lintSigningKey({ ...use, role, otherSecrets: [] }),
      ),
      ...lintSecondKey({ ...use, role: 'previous' }),
      ...lintOtherSecret(secret, 'NAME', [], known),
    ];
    expect(codes(found)).toEqual(Array(5).fill(code));
    for (const finding of found) {
      expect(finding).toMatchObject({
        severity: 'error',
        failureReason: 'key-rejected-by-lint',
        where: 'NAME',
      });
      expect(finding.title.length).toBeLessThanOrEqual(100);
    }
    expect(words(found)).not.toContain(key);
  });

  it('is replaced by hand where there is no rotation, and by an emergency where there is one', () => {
    const known = listing(key);
    const remedy = (rotation: NonNullable<Options['rotation']>) =>
      lint(key, { known, rotation })[0]?.remedy ?? '';
    const [byHand, emergency] = [
      'gh secret set JWT_SECRET_KEY',
      'gh workflow run rotate.yml -f phase=emergency',
    ];
    expect(remedy('no')).toContain(byHand);
    expect(remedy('no')).not.toContain(emergency);
    expect(remedy('certain')).toContain(emergency);
    expect(remedy('certain')).not.toContain(byHand);
    expect(remedy('possible')).toMatch(new RegExp(`${emergency}.*${byHand}`));
    expect(remedy('emergency')).toMatch(new RegExp(`${byHand}.*${emergency}`));
  });
});

describe('a guessable key', () => {
  it('is guessable in every form that people and tools make of it', () => {
    const phrase = ['velvet', 'harbor', 'onion', 'tractor', 'lemon', 'saddle', 'orbit'].join('-');
    const forms = formsOf([{ name: 'as it is', write: (text) => text }], WRAPPED);
    fc.assert(
      fc.property(forms, ({ write }) => {
        const options = { input: 'i', algorithm: 'HS256', encoding: 'utf8', role: 'previous' } as const;
        const found = lintSecondKey({ ...options, key: new Secret('k', write(phrase)) });
        expect(codes(found)).toContain('key-guessable');
      }),
      { numRuns: 300 },
    );
  });

  it('that is on its way out is a warning whose remedy is to go on', () => {
    const options = { input: 'i', algorithm: 'HS256', encoding: 'utf8', role: 'previous' } as const;
    const found = lintSecondKey({
      ...options,
      key: new Secret('k', 'theoldmanandhisdogaterednoodlesonthetrain'),
    });
    expect(found).toMatchObject([{ code: 'key-guessable', severity: 'warning' }]);
    expect(words(found)).toContain('Finish the rotation');
  });

  it('opens the sessions, where it is the secret of the frontend', () => {
    const found = lintSessionSecret(
      new Secret('NEXTAUTH_SECRET', 'theoldmanandhisdogaterednoodlesonthetrain'),
    );
    expect(found).toMatchObject([
      { code: 'session-secret-guessable', severity: 'warning', where: 'NEXTAUTH_SECRET' },
    ]);
    expect(found[0]?.remedy).toContain(String.raw`tr -d '\n' |`);
    expect(lintSessionSecret(new Secret('NEXTAUTH_SECRET', key))).toEqual([]);
  });
});

describe('base64 in one letter case', () => {
  it.each([
    ['in small letters', () => randomBytes(32).toString('base64').toLowerCase()],
    ['in capital letters', () => randomBytes(32).toString('base64').toUpperCase()],
    ['without padding', () => `${randomBytes(30).toString('base64').toLowerCase()}+7/9`],
  ])('is not the key that was made: %s', (_, make) => {
    for (let count = 0; count < 200; count++) expect(codes(lint(make()))).toEqual(['key-lost-letter-case']);
  });

  it('is not confused with hex, UUIDs, base32 and random small letters', () => {
    const small = () => letters(90).toLowerCase();
    const base32 = () =>
      `${letters(120)
        .toUpperCase()
        .replaceAll(/[0189]/g, '')
        .slice(0, 52)}====`;
    for (const make of [small, base32])
      for (let count = 0; count < 200; count++) expect(codes(lint(make()))).toEqual([]);
  });
});

describe('lintOtherSecret', () => {
  const other = (text: string) => lintOtherSecret(new Secret('NEXTAUTH_SECRET', text), 'input other-secrets');

  it('has nothing against keys, passwords, documents and tokens', () => {
    for (const text of [
      key,
      'Xy7#fw93kd',
      `{"a":"${key}"}`,
      `-----BEGIN KEY-----\n${key}\n-----END KEY-----`,
    ]) {
      expect(other(text)).toEqual([]);
    }
  });

  it.each([
    ['', 'secret-missing'],
    ['op://vault/nextauth/secret', 'secret-missing'],
    ['abc1', 'secret-not-maskable'],
    ['signing key', 'secret-not-maskable'],
    [`${key}\n`, 'secret-damaged'],
    [`"${key}"`, 'secret-damaged'],
    [`NEXTAUTH_SECRET=${key}`, 'secret-damaged'],
  ])('warns for %j of %s', (text, code) => {
    const findings = other(text);
    expect(findings).toMatchObject([{ code, severity: 'warning', where: 'input other-secrets' }]);
    expect(findings[0]?.title).toContain('NEXTAUTH_SECRET');
    expect(words(findings)).not.toContain(key);
  });

  it('warns of a name, for hiding it hides it in the whole report', () => {
    const names = ['ChatAppStack', 'FrontendContainer', '111122223333', ''];
    const lint = (text: string) =>
      lintOtherSecret(new Secret('NAME', text), 'input other-secrets', names).map(({ code }) => code);
    expect(['ChatAppStack', 'FrontendContainer', '111122223333'].flatMap(lint)).toEqual(
      Array(3).fill('secret-is-a-name'),
    );
    expect(lint(key)).toEqual([]);
  });
});
