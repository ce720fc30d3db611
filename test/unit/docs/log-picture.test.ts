import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { logPicture } from '../../../scripts/log-picture.ts';
import { AXES } from '../../../src/smoke-test/axes.ts';
import { pathOf, read } from './repository.ts';

const log = [
  'before the step',
  '##[group]Run it',
  'with: inputs',
  '##[endgroup]',
  '\u001b[32m✔\u001b[0m \u001b[1mverdict\u001b[0m  a < b & "c"',
  '##[group]verdict',
  '  \u001b[90m0.1 s\u001b[0m   no token',
  '##[endgroup]',
  '##[error]it failed',
  'Post job cleanup.',
  'after the step',
].join('\n');

/** Texts of a picture in their order, with entities resolved. */
const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) =>
    (match[1] ?? '').replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
  );

describe('the picture of a log', () => {
  it('shows the step as GitHub does: groups folded, annotations in words, nothing before or after', () => {
    expect(textsOf(logPicture(log))).toEqual([
      '▸ Run it',
      '✔',
      'verdict',
      'a < b & "c"',
      '▸ verdict',
      'Error: it failed',
    ]);
  });

  it('opens the groups that it is told to', () => {
    const texts = textsOf(logPicture(log, ['verdict']));
    expect(texts).toContain('▾ verdict');
    expect(texts).toContain('no token');
    expect(texts).not.toContain('with: inputs');
  });

  it('keeps colours, weights and columns', () => {
    const svg = logPicture(log, ['verdict']);
    expect(svg).toMatch(/fill="#3fb950"[^>]*>✔</);
    expect(svg).toMatch(/font-weight="600"[^>]*>verdict</);
    expect(svg).toMatch(/fill="#ff7b72"[^>]*>Error: it failed</);
    // Ten columns of 7.2 pixels after a margin of 16.
    expect(svg).toMatch(/<text x="88"[^>]*>no token</);
  });

  it('is the same for the same log, and cuts a line that is too long', () => {
    expect(logPicture(log)).toBe(logPicture(log));
    const [text = ''] = textsOf(logPicture(`##[group]a\n##[endgroup]\n${'x'.repeat(500)}`)).slice(-1);
    expect(text).toBe(`${'x'.repeat(129)}…`);
  });
});

describe('the pictures of logs in docs/images', () => {
  const pictures = readdirSync(pathOf('docs/images'))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => `docs/images/${name}`);

  it.each(pictures)('%s holds no script, no link and no path of a machine', (picture) => {
    const svg = read(picture);
    expect(svg.startsWith('<svg ')).toBe(true);
    expect(svg).not.toMatch(/<script|href|\son\w+=|\/(?:work|home|tmp)\//);
    expect(textsOf(svg).length).toBeGreaterThan(10);
  });

  it('show every axis of controls that a run tries today, and what the backend says', () => {
    const told = textsOf(read('docs/images/match.svg')).map((text) => text.split(':')[0]);
    expect(Object.keys(AXES).filter((name) => !told.includes(name))).toEqual([]);
    expect(textsOf(read('docs/images/key-mismatch.svg')).join(' ')).toContain('says “Signature verification');
  });
});
