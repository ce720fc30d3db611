import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, keepTail, splitLines } from '../../../src/lib/child-output.ts';
import { hostileText, isWorkflowCommand } from '../../support/report/hostile.ts';

const ESCAPE = String.fromCharCode(27);
const keep = (text: string): string => text;

function shown(
  chunks: readonly (string | Buffer)[],
  options: { redact?: (text: string) => string; maximumLines?: number; maximumCharacters?: number } = {},
): string[] {
  const lines: string[] = [];
  const splitter = splitLines({
    redact: keep,
    maximumLines: 1000,
    maximumCharacters: 10_000_000,
    onLine: (line) => lines.push(line),
    ...options,
  });
  for (const chunk of chunks) splitter.write(Buffer.from(chunk));
  splitter.end();
  return lines;
}

describe('one line of foreign output', () => {
  it.each([
    ['::add-mask::x', ': :add-mask::x'],
    ['  \t::error title=t::m', '    : :error title=t::m'],
    ['\uFEFF::stop-commands::t', ': :stop-commands::t'],
    ['\u200b::stop-commands::t', ': :stop-commands::t'],
    [':\u2060:add-mask::x', ': :add-mask::x'],
    [`${ESCAPE}[31m::set-output name=a::b`, ': :set-output name=a::b'],
    ['text ##[error]oops', 'text ## [error]oops'],
    [`##${ESCAPE}[0m[group]x`, '## [group]x'],
    ['#\u00ad#[group]x', '## [group]x'],
    ['std::vector and a::b stay', 'std::vector and a::b stay'],
  ])('cannot be a workflow command: %j', (raw, clean) => {
    expect(cleanLine(raw, keep)).toBe(clean);
  });

  it('is never taken for a workflow command, whatever it holds', () => {
    const piece = fc.constantFrom(
      '::',
      ':',
      '##[',
      '#',
      '[',
      ' ',
      '\t',
      ESCAPE,
      `${ESCAPE}[0m`,
      'error',
      ']',
      '\u0085',
      '\u200b',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          hostileText,
        ),
        (text) => {
          expect(isWorkflowCommand(cleanLine(text, keep))).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('loses colours, cursor movement, links and other control characters', () => {
    const link = `${ESCAPE}]8;;https://example.com${ESCAPE}\\link${ESCAPE}]8;;${ESCAPE}\\`;
    expect(cleanLine(`${ESCAPE}[1;32mgreen${ESCAPE}[0m${ESCAPE}[2K a\u0000\u0008b\tc ${link}`, keep)).toBe(
      'green ab  c link',
    );
  });

  it('cannot be read in another order than it is written, or hold what nobody sees', () => {
    expect(cleanLine('safe\u202egnp.exe a\u200bb', keep)).toBe('safegnp.exe ab');
  });

  it('is redacted even where terminal control interrupts the secret', () => {
    const secret = randomBytes(16).toString('hex');
    const redact = (text: string): string => text.replaceAll(secret, '***');
    const raw = `key ${secret.slice(0, 9)}${ESCAPE}[31m${secret.slice(9)} end`;
    expect(cleanLine(raw, redact)).toBe('key *** end');
  });
});

describe('a stream of foreign output', () => {
  it('gives the same lines however the bytes are cut into chunks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🔑', '\n', '\r', '\r\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 80 }), { maxLength: 6 }), (whole, cuts) => {
        const bytes = Buffer.from(whole);
        const places = [0, ...cuts.map((at) => at % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(shown(chunks)).toEqual(shown([bytes]));
        expect(shown(chunks).join('')).toBe(whole.replace(/[\r\n]/g, ''));
      }),
    );
  });

  it('takes a lone carriage return for the end of a line, as the runner does', () => {
    expect(shown(['progress\r::error::x\rdone'])).toEqual(['progress', ': :error::x', 'done']);
  });

  it('cuts a very long line and goes on with the next', () => {
    const lines = shown([`${'x'.repeat(50_000)}\nnext\n`]);
    expect(lines[0]?.length).toBeLessThan(17_000);
    expect(lines[0]).toContain('rest of the line not shown');
    expect(lines[1]).toBe('next');
  });

  it('gets through a line without an end that comes in little chunks', () => {
    const chunk = Buffer.alloc(16, 'x');
    const lines = shown(
      Array.from({ length: 500_000 }, () => chunk).concat(Buffer.from('\r'), Buffer.from('\nnext')),
    );
    expect(lines.map((line) => line.slice(0, 4))).toEqual(['xxxx', 'next']);
  });

  it('never shows a part of a secret that lies across a cut or a chunk', () => {
    const secret = randomBytes(24).toString('hex');
    const redact = (text: string): string => text.replaceAll(secret, '***');
    for (const before of [16_370, 16_384, 180_190, 180_220, 180_224]) {
      const line = `${'x'.repeat(before)}${secret}${'y'.repeat(300_000)}`;
      const chunks = [line.slice(0, before + 7), `${line.slice(before + 7)}\nnext`];
      const text = shown(chunks, { redact }).join('\n');
      for (let at = 0; at + 6 <= secret.length; at += 1) expect(text).not.toContain(secret.slice(at, at + 6));
      expect(text.endsWith('next')).toBe(true);
    }
  });

  it('never shows a part of a secret where redaction makes a long line short', () => {
    const secret = randomBytes(24).toString('hex');
    const redact = (text: string): string => text.replaceAll(secret, '***');
    const line = secret.repeat(5000);
    const text = shown([line.slice(0, 180_243), line.slice(180_243)], { redact }).join('\n');
    expect(text.replaceAll('***', '')).not.toContain(secret.slice(0, 3));
  });

  it('does not show the end of a secret when a long line is cut and the cap is reached with it', () => {
    const secret = randomBytes(24).toString('hex');
    const redact = (text: string): string => text.replaceAll(secret, '***');
    const line = `${'x'.repeat(180_210)}${secret}`;
    const chunks = [line.slice(0, 180_230), `${line.slice(180_230)}\nlast\n`];
    const text = shown(chunks, { redact, maximumLines: 1 }).join('\n');
    expect(text).not.toContain(secret.slice(-6));
    expect(text.endsWith('last')).toBe(true);
  });

  it('shows the first lines, the number of hidden ones, and the last ones', () => {
    const all = Array.from({ length: 1000 }, (_, index) => `line ${index}`);
    const lines = shown([`${all.join('\n')}\n`], { maximumLines: 10 });
    expect(lines.slice(0, 10)).toEqual(all.slice(0, 10));
    expect(lines[10]).toBe('… 890 more lines not shown …');
    expect(lines.slice(11)).toEqual(all.slice(-100));
  });

  it('redacts and counts what comes after the cap without keeping it', () => {
    const secret = randomBytes(24).toString('hex');
    let redacted = 0;
    const redact = (text: string): string => {
      redacted += 1;
      return text.replaceAll(secret, '***');
    };
    const block = Buffer.from(`${secret} ${'z'.repeat(66)}\n`.repeat(1000));
    const lines = shown(
      Array.from({ length: 200 }, () => block),
      { redact, maximumLines: 50 },
    );
    expect(lines).toHaveLength(151);
    expect(lines[50]).toBe('… 199850 more lines not shown …');
    expect(lines.join('\n')).not.toContain(secret);
    expect(redacted).toBeLessThan(1000);
  });
});

describe('the tail', () => {
  it('keeps the last lines within its limit and always the very last', () => {
    const tail = keepTail(20);
    for (const line of ['first', 'second', 'third', 'fourth']) tail.add(line);
    expect(tail.text()).toBe('second\nthird\nfourth');
    tail.add('5');
    expect(tail.text()).toBe('third\nfourth\n5');
    tail.add('x'.repeat(100));
    expect(tail.text()).toBe('x'.repeat(100));
  });
});
