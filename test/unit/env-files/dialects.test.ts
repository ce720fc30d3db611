import { describe, expect, test } from 'vitest';
import { DIALECTS, type Dialect, readVariable } from '../../../src/env-files/dialects.ts';

const readings = (text: string, name = 'A'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    DIALECTS.map((dialect) => {
      const reading = readVariable(text, name, dialect);
      return [dialect, reading.kind === 'value' ? `= ${reading.value}` : reading.kind];
    }),
  );

const all = (value: string, others: Partial<Record<Dialect, string>> = {}) => ({
  ...Object.fromEntries(DIALECTS.map((dialect) => [dialect, value])),
  ...others,
});

describe('one line of an env file', () => {
  test.each([
    ['A=0123abcd', all('= 0123abcd')],
    ['A="0123abcd" # the key', all('= 0123abcd')],
    ['export A=0123abcd', all('= 0123abcd')],
    ['A=b+/c==', all('= b+/c==')],
    ['A=abc#def', all('= abc', { 'python-dotenv': '= abc#def', compose: '= abc#def', shell: '= abc#def' })],
    ['A=abc$def', all('= abc$def', { next: 'unknown', compose: 'unknown', shell: 'unknown' })],
    ["A='abc$def'", all('= abc$def', { next: 'unknown' })],
    ['A=abc\\ndef', all('= abc\\ndef', { shell: '= abcndef' })],
    ['A="abc\\ndef"', all('= abc\ndef', { shell: '= abc\\ndef' })],
    ['A=b\r', all('= b', { shell: '= b\r' })],
    ['A=My App', all('= My App', { shell: 'unknown' })],
    ['A = b', all('= b', { shell: 'unknown' })],
    ['A: b', all('absent', { dotenv: '= b', next: '= b', compose: '= b', shell: 'unknown' })],
    ['A=`b`', all('= b', { 'python-dotenv': '= `b`', compose: '= `b`', shell: 'unknown' })],
    ["A=it's", all("= it's", { shell: 'unknown' })],
    ['#A=b', all('absent')],
    ['A=', all('= ')],
    ['A', all('absent', { compose: 'unknown', shell: 'unknown' })],
    ['A=$(date)', all('= $(date)', { shell: 'unknown' })],
    ['. other.env', all('absent', { compose: 'unknown', shell: 'unknown' })],
  ])('%j', (line, expected) => {
    expect(readings(`${line}\n`)).toEqual(expected);
  });
});

describe('a variable that refers to another', () => {
  test('of the same file gets its value, where the program puts variables in', () => {
    expect(readings(`B=x\nA=\${B}y\n`)).toEqual(all('= xy', { dotenv: `= \${B}y`, node: `= \${B}y` }));
  });

  test('that comes later in the file gets it only in Next.js', () => {
    expect(readings(`A=y\${B}\nB=x\n`)).toEqual(
      all('= y', { dotenv: `= y\${B}`, node: `= y\${B}`, next: '= yx' }),
    );
  });

  test('that the file does not set is not known, whatever its default is', () => {
    expect(readings(`A=\${B:-x}\n`)).toEqual(all('unknown', { dotenv: `= \${B:-x}`, node: `= \${B:-x}` }));
  });
});

describe('a file that takes a program without measure', () => {
  const doubled = Array.from({ length: 60 }, (_, index) => `V${index + 1}="\${V${index}}\${V${index}}"\n`)
    .toSpliced(0, 0, 'V0=xxxxxxxx\n')
    .join('');

  test.each([
    ['with values that double', doubled, 'V60', DIALECTS.slice(1)],
    ['with a circle', `A=\${B}\nB=\${A}\n`, 'A', ['next']],
    ['with 100,000 references', `A=${'$\u007bB:-'.repeat(100_000)}\n`, 'A', ['python-dotenv']],
    ['with nothing but line breaks', `A=1\n${'\n'.repeat(200_000)}`, 'A', DIALECTS],
  ] as const)('%s is not read', (_, text, name, dialects) => {
    const unread = dialects.filter((dialect) => dialect !== 'node');
    expect(unread.map((dialect) => readVariable(text, name, dialect).kind)).toEqual(
      unread.map(() => 'unknown'),
    );
  });
});

test('what is said of a file that cannot be read quotes nothing of it', () => {
  const texts = [
    "A='SeCrEt",
    'A=SeCrEt\nB SeCrEt=',
    'A=$SeCrEt',
    `A=\${SeCrEt:?SeCrEt}`,
    'A=\xffSeCrEt\ufffd',
    'SeCrEt; A=b',
  ];
  const reasons = texts.flatMap((text) =>
    DIALECTS.flatMap((dialect) => {
      const reading = readVariable(text, 'A', dialect);
      return reading.kind === 'unknown' ? [reading.reason] : [];
    }),
  );
  expect(reasons.length).toBeGreaterThan(10);
  expect(reasons.filter((reason) => reason.includes('SeCrEt'))).toEqual([]);
});
