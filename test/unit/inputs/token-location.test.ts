import { describe, expect, it } from 'vitest';
import {
  BEARER,
  parseTokenLocation,
  placeToken,
  schemeOf,
  type TokenLocation,
} from '../../../src/inputs/token-location.ts';

const located = (line: string): TokenLocation => {
  const found = parseTokenLocation(line);
  if (!('header' in found)) throw new Error(found.title);
  return found;
};

describe('where the token travels', () => {
  it.each([
    ['Authorization: Bearer {token}', { Authorization: 'Bearer T' }, 'Bearer'],
    ['authorization:JWT {token}', { authorization: 'JWT T' }, 'JWT'],
    ['Authorization: {token}', { Authorization: 'T' }, ''],
    ['X-Access-Token: {token}', { 'X-Access-Token': 'T' }, ''],
    ['Cookie: theme=dark; access_token_cookie={token}', { Cookie: 'theme=dark; access_token_cookie=T' }, ''],
  ])('%s', (line, headers, scheme) => {
    expect(placeToken(located(line), 'T')).toEqual(headers);
    expect(schemeOf(located(line))).toBe(scheme);
  });

  it.each([
    'Bearer {token}',
    'Authorization: Bearer',
    'Authorization: Bearer {token} {token}',
    'Cookie: {token}',
    'Cookie: a=b;={token}',
    'Host: {token}',
    'Content-Length: {token}',
    'X-Token: {token}\r\nX-Other: 1',
    'X Token: {token}',
    '',
  ])('is not %j', (line) => expect(parseTokenLocation(line)).toHaveProperty('detail'));

  it('replaces a header of that name, however it is written, and stands beside other cookies', () => {
    expect(placeToken(BEARER, 'T', { authorization: 'Basic x', accept: 'a' })).toEqual({
      accept: 'a',
      Authorization: 'Bearer T',
    });
    expect(placeToken(located('Cookie: jwt={token}'), 'T', { cookie: 'user_id=1' })).toEqual({
      Cookie: 'user_id=1; jwt=T',
    });
  });

  it('takes the token to the letter', () => {
    expect(placeToken(BEARER, "$&$'{token}")).toEqual({ Authorization: "Bearer $&$'{token}" });
  });
});
