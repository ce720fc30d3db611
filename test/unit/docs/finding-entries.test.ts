import { describe, expect, it } from 'vitest';
import { documentedReasons } from '../../../scripts/finding-codes.ts';
import { FAILURE_REASONS } from '../../../src/model/finding.ts';
import { codeIn, read, sourcesOf, tableAfter } from './repository.ts';

const page = read('docs/findings.md');

/** The text of every entry by its code. */
const entries = new Map(
  page.split(/^### /m).flatMap((part) => {
    const code = /^`([^`]+)`\n/.exec(part)?.[1];
    return code === undefined ? [] : [[code, part.replace(/^.*\n/, '').replace(/^## [\s\S]*/m, '')] as const];
  }),
);

/** Severities that stand right behind a code. */
const severities = sourcesOf('src').flatMap((file) =>
  [...read(file).matchAll(/\bcode: '([a-z0-9-]+)',\s*severity: '(error|warning|notice)'/g)].map((match) => ({
    code: match[1] ?? '',
    severity: match[2] ?? '',
  })),
);

describe('every entry of docs/findings.md', () => {
  it.each([...entries])('%s says how severe it is, what it means and what to do', (_code, text) => {
    expect(text.trim()).toMatch(/^\*\*(Error|Warning|Notice)\*\*/);
    expect(text).toMatch(/\n\*\*Do:\*\* \S/);
    expect(text.trim().split('\n').length).toBeLessThanOrEqual(4);
    if (/\*\*error\*\*/i.test(text)) expect(text).toMatch(/\*\*error\*\* \(`/i);
  });

  it('has the severity that the sources give', () => {
    expect(severities.length).toBeGreaterThan(50);
    const wrong = severities.filter(
      ({ code, severity }) => !new RegExp(`\\*\\*${severity}\\*\\*`, 'i').test(entries.get(code) ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  it('has the failure reason that stands beside the code in the sources', () => {
    const documented = documentedReasons(page).map(({ code, failureReason }) => `${code} ${failureReason}`);
    const literal = /\bcode: '([a-z0-9-]+)',\s*severity: 'error',\s*failureReason: '([a-z-]+)'/g;
    const given = sourcesOf('src').flatMap((file) =>
      [...read(file).matchAll(literal)].map((match) => `${match[1]} ${match[2]}`),
    );
    expect(given.length).toBeGreaterThan(30);
    expect(given.filter((pair) => !documented.includes(pair))).toEqual([]);
  });
});

describe('the failure reasons', () => {
  it('are explained one by one, in the order of the source', () => {
    const rows = tableAfter(page, '## Failure reasons');
    expect(rows.map(([reason]) => codeIn(reason))).toEqual([...FAILURE_REASONS]);
    for (const [reason, meaning] of rows) expect(meaning, reason).toMatch(/^[A-Z`].*\.$/);
  });

  it('are all given by some finding, and no entry names one that does not exist', () => {
    const named = new Set(documentedReasons(page).map(({ failureReason }) => failureReason));
    expect([...named].toSorted()).toEqual([...FAILURE_REASONS].toSorted());
  });

  it('are taken from the first words of an entry', () => {
    const markdown =
      '### `a`\n\n**Error** (`x` or `y`). See `z`.\n\n### `b`\n\n**Warning**, or **error** (`x`) with `z`.\n\n### `c`\n\n**Notice**. `z`\n';
    expect(documentedReasons(markdown)).toEqual([
      { code: 'a', failureReason: 'x' },
      { code: 'a', failureReason: 'y' },
      { code: 'b', failureReason: 'x' },
    ]);
  });
});
