import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { codesIn, documentationGap, findingCodes } from '../../../scripts/finding-codes.ts';

const page = fileURLToPath(new URL('../../../docs/findings.md', import.meta.url));

describe('docs/findings.md', () => {
  it('has one entry for every finding that the sources can make, and no other', () => {
    const markdown = existsSync(page) ? readFileSync(page, 'utf8') : '';
    expect(documentationGap(findingCodes(), markdown)).toEqual({ missing: [], superfluous: [] });
  });
});

describe('the check of docs/findings.md', () => {
  it('finds the codes of a source and the reasons written beside them', () => {
    const source = `
      fail({ code: 'key-empty', severity: 'error', failureReason: 'key-missing' }, { code: 'key-short',
        severity: 'warning' });
      if (finding.code === 'not-a-literal-in-an-object') return { code: variable, failureReason: 'synth-failed' };`;
    expect(codesIn(source)).toEqual([
      { code: 'key-empty', failureReason: 'key-missing' },
      { code: 'key-short', failureReason: 'synth-failed' },
    ]);
  });

  it('names codes without an entry, entries without a code and entries that stand there twice', () => {
    const markdown = '# Findings\n\n### `known`\n\n### `gone`\n\ntext `missing`\n\n### `known`\n';
    expect(documentationGap(['known', 'missing'], markdown)).toEqual({
      missing: ['missing'],
      superfluous: ['gone', 'known'],
    });
  });

  it('sees the codes of this repository', () => {
    expect(findingCodes()).toContain('report-part-withheld');
  });
});
