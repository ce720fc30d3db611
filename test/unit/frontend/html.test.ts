import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  asksForPassword,
  hasScripts,
  loginFormIn,
  refreshIn,
  refreshTarget,
  wordsIn,
} from '../../../src/frontend/html.ts';

describe('where a page leads at once', () => {
  test.each([
    ['0;url=/login', '/login'],
    ['5; URL=/login', '/login'],
    ['1.5;url="/a b"; more', '/a b'],
    ["0, url='/login", '/login'],
    ['0 /login', '/login'],
    ['6;url=/login', ''],
    ['1800;url=/login', ''],
    ['0', ''],
    ['-1;url=/login', ''],
    ['soon;url=/login', ''],
    ['', ''],
  ])('by %j is %j', (content, target) => {
    expect(refreshTarget(content)).toBe(target);
  });

  const META = '<meta http-equiv=refresh content=0;url=/login>';

  test.each<readonly [string, string, string]>([
    ['a plain element', META, '/login'],
    ['small and large letters', META.toUpperCase(), '/LOGIN'],
    ['an address with two members', '<meta content="0;url=/a?b&amp;c" http-equiv="refresh">', '/a?b&c'],
    ['an element behind all that is no element', `< a <!--> --> <p a="<!--" b='>' c>${META}`, '/login'],
    ['the first of two attributes', '<meta http-equiv=refresh content=0;url=/a content=0;url=/b>', '/a'],
    ['an element that is not closed', META.slice(0, -1), ''],
    ['a comment that is not closed', `<!-- ${META}`, ''],
    ['an element of no name', `<0${META.slice(1)}`, ''],
    ['an end tag', META.replace('<', '</'), ''],
    ...['script', 'style', 'noscript', 'template', 'textarea', 'title'].map(
      (name) => [`text of ${name}`, `<${name}>${META}</${name}x></${name} ><p>`, ''] as const,
    ),
  ])('is read as a browser reads it: %s', (_, html, target) => {
    expect(refreshIn(html)).toBe(target);
  });
});

test.each([
  ['<input type="password">', true],
  ['<INPUT TYPE=Password name=a>', true],
  ['<input name="password">', false],
  ['<!-- <input type="password"> -->', false],
  ['<script>"<input type=password>"</script>', false],
])('%s asks for a password: %s', (html, asks) => {
  expect(asksForPassword(html)).toBe(asks);
});

test.each([
  [
    '<form action="/search"></form><form action="http://a/api/auth/callback/ldap?x&amp;y">',
    'http://a/api/auth/callback/ldap?x&y',
  ],
  [
    '<form action="/x"><input type=password></form><form action="http://a/callback/ldap">',
    'http://a/callback/ldap',
  ],
  ['<form action="/a?b&amp;c"><input name=a><input type="password"></form>', '/a?b&c'],
  ['<form><input type="password"></form>', ''],
  ['<form action="/search"></form>', undefined],
  ['<input type="password">', ''],
  ['<!-- <form action="/callback/ldap"> -->', undefined],
])('a login by %s is sent to %j', (html, action) => {
  expect(loginFormIn(html, '/callback/ldap')).toBe(action);
});

test.each([
  ['<p>1</p><script src=a.js></script>', true],
  ['<!-- <script></script> -->', false],
  ['<noscript><script></script></noscript>', false],
])('%s has scripts: %s', (html, has) => {
  expect(hasScripts(html)).toBe(has);
});

test('the words of a page are those of its text and of its tags', () => {
  expect([...wordsIn('<p id="a-1">Grüße, Grüße</p>')]).toEqual(['p', 'id', 'a', '1', 'Grüße']);
});

test('any text is read to its end', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '"',
    "'",
    '=',
    ' ',
    'meta',
    'script',
    'İ',
    '<a b="',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      const html = pieces.join('');
      expect([typeof refreshIn(html), typeof asksForPassword(html)]).toEqual(['string', 'boolean']);
    }),
  );
});

test.each([
  '<a ',
  '<a b="',
  '<!--',
  '<script>',
  '<a b=\'"c=',
  '<script></script',
  '<meta http-equiv=refresh ',
])('a body that is full of %j leads nowhere, and is read to its end', (piece) => {
  expect(refreshIn(piece.repeat(65_536 / piece.length))).toBe('');
});
