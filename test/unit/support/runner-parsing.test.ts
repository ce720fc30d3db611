import { describe, expect, it } from 'vitest';
import { parseKeyValues, parsePaths, scrubSummary } from '../../support/runner/command-files.ts';
import { evaluateDefault } from '../../support/runner/environment.ts';
import { LineSplitter } from '../../support/runner/processes.ts';
import { parseCommand, REGISTERED_COMMANDS } from '../../support/runner/step-log.ts';

const registered = new Set(REGISTERED_COMMANDS);
const command = (line: string) => parseCommand(line, registered);

describe('workflow commands', () => {
  it('are decoded, the percent sign last', () => {
    expect(command('::error title=a%3A b%2C c,file=x.ts::first%0Asecond %250A')).toEqual({
      name: 'error',
      properties: new Map([
        ['title', 'a: b, c'],
        ['file', 'x.ts'],
      ]),
      data: 'first\nsecond %0A',
    });
  });

  it('may be indented, but not follow other text', () => {
    expect(command('   ::group::Synthesize')?.name).toBe('group');
    expect(command('see ::group::Synthesize')).toBeUndefined();
  });

  it('are found in the old form anywhere in a line', () => {
    expect(command('see ##[warning file=a%3Bb]careful %5D')).toMatchObject({
      name: 'warning',
      properties: new Map([['file', 'a;b']]),
      data: 'careful ]',
    });
  });

  it.each(['::unknown::text', 'AWS::ECS::Service', '::error', ''])('are not seen in %j', (line) => {
    expect(command(line)).toBeUndefined();
  });

  it('have names without regard to case, and values with equals signs', () => {
    expect(command('::Add-Mask::k=v==')).toMatchObject({ name: 'add-mask', data: 'k=v==' });
    expect(command('::error title=a=b==::x')?.properties.get('title')).toBe('a=b==');
  });
});

describe('command files', () => {
  it('hold NAME=value lines and blocks with a delimiter of their own', () => {
    expect(parseKeyValues('a=1\n\nb<<END\nfirst\n\nlast\nEND\nc=x<<y\nempty<<E\nE\n')).toEqual({
      pairs: [
        ['a', '1'],
        ['b', 'first\n\nlast'],
        ['c', 'x<<y'],
        ['empty', ''],
      ],
    });
  });

  it.each([
    ['a=1\nnonsense', "Invalid format 'nonsense'"],
    ['a=1\nb<<END\nx', "Matching delimiter not found 'END'"],
    ['a=1\n=x', 'Name must not be empty'],
  ])('that are broken (%j) keep what came before', (text, problem) => {
    expect(parseKeyValues(text)).toMatchObject({
      pairs: [['a', '1']],
      problem: expect.stringContaining(problem),
    });
  });

  it('give directories for PATH one a line', () => {
    expect(parsePaths('/a\n\n/b\r\n')).toEqual(['/a', '/b']);
  });

  it('mask a summary one line at a time', () => {
    const mask = (line: string) => line.replaceAll('key\nkey', '***').replaceAll('key', '*');
    expect(scrubSummary('a key\nkey\r\nend', mask)).toBe('a *\n*\nend\n');
    expect(scrubSummary('', mask)).toBe('');
  });
});

describe('lines of output', () => {
  it('end at every kind of line break, however the text was cut into pieces', () => {
    const text = 'one\ntwo\r\nthree\rfour\n\nlast';
    const whole = new LineSplitter();
    const pieces = new LineSplitter();
    const expected = ['one', 'two', 'three', 'four', '', 'last'];
    expect([...whole.push(text), ...whole.end()]).toEqual(expected);
    expect([...[...text].flatMap((piece) => pieces.push(piece)), ...pieces.end()]).toEqual(expected);
  });
});

describe('defaults of inputs', () => {
  it('may name the github context, and nothing else', () => {
    expect(evaluateDefault(`x $\{{ github.token }} y`, { token: 't' })).toBe('x t y');
    expect(() => evaluateDefault(`$\{{ secrets.KEY }}`, {})).toThrow('secrets.KEY');
  });
});
