import { expect, it } from 'vitest';
import type { Flags } from '../../../src/command-line/command.ts';
import { readSetupOptions } from '../../../src/command-line/setup-options.ts';

it('reads paths line by line, and leaves out what is not given', () => {
  const read = readSetupOptions({ 'signer-env': 'a/.env\nb c/.env', 'jwt-expiration-hours': '24' });
  expect(read).toMatchObject({
    ok: true,
    options: {
      signerEnv: ['a/.env', 'b c/.env'],
      hours: '24',
      secretName: 'JWT_SECRET_KEY',
      asksGitHub: true,
    },
  });
  expect(read).not.toHaveProperty('options.environment');
});

it.each<[Flags, string]>([
  [{ 'jwt-secret-name': 'A B' }, '--jwt-secret-name has to be the name of one variable'],
  [{ 'jwt-secret-name': 'PATH' }, '--jwt-secret-name has to be the name of one variable'],
  [{ 'jwt-expiration-hours': '0' }, '--jwt-expiration-hours has to be a whole number from 1 to '],
  [{ 'jwt-expiration-hours': '1.5' }, '--jwt-expiration-hours has to be a whole number from 1 to '],
  [{ repo: 'chat' }, '--repo has to be OWNER/NAME'],
  [{ repo: 'acme/chat;x' }, '--repo has to be OWNER/NAME'],
  [{ environment: '--org' }, '--environment has to be'],
  [{ environment: "a'b" }, '--environment has to be'],
  [{ new: true, 'key-from': '.env' }, 'Give --new or --key-from'],
  [{ 'no-github': true, 'new-production-key': true }, '--new-production-key is about GitHub'],
  [{ workflow: 'deploy', new: true }, '--new is about the key'],
  [{ 'working-directory': 'cdk' }, '--working-directory is for --workflow'],
  [{ show: true, json: true }, '--json has no secret in it'],
])('refuses %j, and quotes no value', (flags, words) => {
  const read = readSetupOptions(flags);
  expect(read).toEqual({ ok: false, problems: [expect.stringContaining(words)] });
});
