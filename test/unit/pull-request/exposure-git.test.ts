import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { holdsGitCredentials, includedConfigs } from '../../../src/pull-request/exposure.ts';

const token = randomBytes(20).toString('hex');

describe('a configuration of git', () => {
  it.each([
    [
      'extraheader of actions/checkout',
      `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${token}`,
    ],
    ['header on the line of the section', `[http] extraHeader=Authorization: bearer ${token}`],
    [
      'address with a token and a user',
      `[remote "origin"]\n\turl = https://x-access-token:${token}@github.com/a/b`,
    ],
    ['address with a password alone', `[remote "origin"]\n\turl = https://:${token}@github.com/a/b`],
    ['address with a token alone', `[remote "origin"]\n\turl = https://${token}@github.com/a/b`],
    ['insteadOf', `[url "https://git:${token}@github.com/"]\n\tinsteadOf = https://github.com/`],
    ['helper with a password', `[credential]\n\thelper = "!f() { echo password=${token}; }; f"`],
    ['key of actions/checkout', '[core]\n\tsshCommand = "/usr/bin/ssh" -i "/tmp/key" -o IdentitiesOnly=yes'],
  ])('with an %s holds credentials', (_what, config) => {
    expect(holdsGitCredentials(config)).toBe(true);
    expect(holdsGitCredentials(config.replaceAll('\n', '\r\n'))).toBe(true);
  });

  it.each([
    [
      '[remote "origin"]\n\turl = https://github.com/acme/chat\n\tfetch = +refs/heads/*:refs/remotes/origin/*',
    ],
    ['[remote "origin"]\n\turl = ssh://git@github.com/acme/chat'],
    ['[remote "origin"]\n\turl = git@github.com:acme/chat.git'],
    ['[remote "origin"]\n\turl = https://octo-dev@github.com/acme/chat'],
    ['[http "https://github.com/"]\n\textraheader ='],
    [`# extraheader = AUTHORIZATION: basic ${token}`],
    ['[user]\n\temail = a@example.com'],
    ['[credential]\n\thelper = store'],
    [''],
  ])('%j holds none', (config) => {
    expect(holdsGitCredentials(config)).toBe(false);
  });

  it('includes what it names, on a condition or without', () => {
    const config = [
      '[includeIf "gitdir:/home/runner/work/chat/chat/.git"]',
      '\tpath = /home/runner/work/_temp/git-credentials-1.config',
      '[Include] path="other.config"',
      '[core]',
      '\tpath = no',
      '; [include]',
    ].join('\n');
    expect(includedConfigs(config)).toEqual([
      '/home/runner/work/_temp/git-credentials-1.config',
      'other.config',
    ]);
  });
});
