import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { cleanLines } from '../../src/lib/child-output.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';

/** Real programs, with the key on stdin. What they print is what `spellings.ts` says that they print, or it is found here. */
const COMMANDS = [
  'xxd',
  'xxd -i',
  'xxd -b',
  'xxd -e',
  'xxd -c 5',
  'xxd -p',
  'od',
  'od -c',
  'od -b',
  'od -A x -t x1z',
  'od -An -t u1',
  'od -t x8',
  'hexdump',
  'hexdump -C',
  'hexdump -d',
  'base32',
  'openssl base64',
  'openssl enc -base64 | base64',
  '(echo A=b; printf JWT_SECRET_KEY=; cat; echo) | base64',
  'fold -w 8',
  'fold -w 1',
  `python3 -c 'import sys; k = sys.stdin.buffer.read(); print(list(k)); print(bytearray(k).hex(":"))'`,
  `python3 -c 'import base64, sys; print(base64.b64decode(sys.stdin.read()))'`,
  `python3 -c 'import base64, sys; print(list(base64.b64decode(sys.stdin.read())))'`,
  `perl -e 'print join(" ", unpack("C*", <>)), "\\n"'`,
];

it.each(COMMANDS)('a key is hidden that is printed by %s', (command) => {
  const key = randomBytes(33).toString('base64');
  const { redact, add } = createRedactor();
  add(key);
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { input: key, encoding: 'latin1' });
  expect(status, stderr).toBe(0);
  const left = (text: string): number => text.replaceAll('***', '').replace(/[^\w+/]/g, '').length;
  expect(left(stdout)).toBeGreaterThan(40);
  expect(left(cleanLines(stdout.split('\n'), redact).join('\n'))).toBeLessThan(16);
});
