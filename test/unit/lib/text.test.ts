import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, duration, shellWord, untrusted, untrustedLines } from '../../../src/lib/text.ts';
import { hostileText, isWorkflowCommand } from '../../support/report/hostile.ts';

describe('untrusted text', () => {
  it('is one line without control characters, and never a workflow command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = untrusted(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(line.isWellFormed()).toBe(true);
        expect(isWorkflowCommand(line)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its lines where they are wanted, each of them harmless', () => {
    expect(untrustedLines('one\r\n::error::two\n\u001b[31mthree\u001b[0m\u2028  ##[group]four')).toEqual([
      'one',
      ': :error::two',
      'three',
      '  ## [group]four',
    ]);
  });

  it.each([
    ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
    ['8-bit escapes', '\u009b31mred', 'red'],
    ['a terminal link', '\u001b]8;;https://evil.example\u0007text\u001b]8;;\u0007', 'text'],
    ['an escape that never ends', 'before \u001b]0;title\nafter', 'before after'],
    ['text that reads backwards', 'safe\u202egnp.exe', 'safegnp.exe'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a command hidden by an invisible character', '\u200b:\u200b:error::x', ': :error::x'],
    ['a command in the middle of a line', 'x ##[add-mask]y', 'x ## [add-mask]y'],
  ])('loses %s', (_, text, expected) => {
    expect(untrusted(text)).toBe(expected);
  });

  it('leaves ordinary text alone', () => {
    const text = 'AWS::ECS::Service – grün, 200 ×10, 日本語';
    expect(untrusted(text)).toBe(text);
  });
});

describe('cut text', () => {
  it('is never longer than asked for and never ends in half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const cut = clip(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
        if (text.length <= limit) expect(cut).toBe(text);
      }),
    );
    expect(clip('ab🔑cd', 4)).toBe('ab…');
  });
});

describe('a duration', () => {
  it.each([
    [-5, '0.0 s'],
    [440, '0.4 s'],
    [9_960, '10 s'],
    [59_400, '59 s'],
    [59_960, '1 min 00 s'],
    [185_000, '3 min 05 s'],
    [3_720_000, '1 h 02 min'],
  ])('of %d ms reads %s', (milliseconds, text) => {
    expect(duration(milliseconds)).toBe(text);
  });
});

describe('a word of a shell', () => {
  it('is what it was for, once it is on a terminal and typed from there', () => {
    const texts = fc
      .sample(
        fc.oneof(hostileText, fc.constantFrom('a\u001b', 'b/env', '$(touch x)', '##[x', 'a\nb', '')),
        500,
      )
      .map((text) => text.replaceAll('\0', '').toWellFormed());
    const typed = untrusted(`PATH=/nowhere; printf '%s\\0' ${texts.map(shellWord).join(' ')}`);
    const read = execFileSync('bash', ['-c', typed], { encoding: 'utf8' });
    expect(read.split('\0').slice(0, -1)).toEqual(texts);
  });
});
