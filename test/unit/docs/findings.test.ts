import { describe, expect, it } from 'vitest';
import {
  allDefinitions,
  entriesOf,
  gapsIn,
  gradesText,
  withFindings,
} from '../../../scripts/findings-page.ts';
import { FAILURE_REASONS } from '../../../src/model/finding.ts';
import { codeIn, read, tableAfter } from './repository.ts';

const page = read('docs/findings.md');
const definitions = await allDefinitions();

describe('docs/findings.md', () => {
  it('has one entry for every finding that a catalogue defines, and no other', () => {
    expect(definitions.length).toBeGreaterThan(250);
    expect(gapsIn(page, definitions)).toEqual([]);
  });

  it('is short about each', () => {
    const long = entriesOf(page).filter(({ text }) => text.split('\n').length > 2);
    expect(long.map(({ code }) => code)).toEqual([]);
  });

  it('explains the failure reasons one by one, in the order of the source', () => {
    const rows = tableAfter(page, '## Failure reasons');
    expect(rows.map(([reason]) => codeIn(reason))).toEqual([...FAILURE_REASONS]);
    for (const [reason, meaning] of rows) expect(meaning, reason).toMatch(/^[A-Z`].*\.$/);
  });
});

describe('the findings', () => {
  it('give every failure reason, each at least once', () => {
    const given = definitions.flatMap(({ grades }) =>
      grades.flatMap((grade) => (typeof grade === 'object' ? [grade.error] : [])),
    );
    expect([...new Set(given)].toSorted()).toEqual([...FAILURE_REASONS].toSorted());
  });
});

const known = { code: 'known', grades: ['warning', { error: 'key-missing' }] } as const;
const other = { code: 'other', grades: ['notice'] } as const;

const entry = (code: string, text = '**Error**. It means this.\n**Do:** that.'): string =>
  `### \`${code}\`\n\n${text}\n\n`;

describe('the check of docs/findings.md', () => {
  it('names codes without an entry, entries without a code, and what is there twice', () => {
    expect(gapsIn(entry('gone') + entry('known') + entry('known'), [known, other, other])).toEqual([
      'other is defined twice',
      'known has two entries',
      'other has no entry',
      'other has no entry',
      'gone has an entry, and no catalogue defines it',
    ]);
  });

  it.each(['', '**Error**.\n**Do:** that.', '**Error**. It means this.', 'It means this.\n**Do:** that.'])(
    'names an entry that does not say what the finding means and what to do: %j',
    (text) => {
      expect(gapsIn(entry('known', text) + entry('other'), [known, other])).toEqual([
        'known does not say what it means and what to do',
      ]);
    },
  );
});

describe('the generated parts of docs/findings.md', () => {
  const parts = ['contents', 'failure-reasons'].map((part) => `<!-- ${part}:start --><!-- ${part}:end -->\n`);
  const written = withFindings(`${parts.join('')}## Keys, and more\n\n${entry('known')}${entry('other')}`, [
    other,
    known,
  ]);

  it('are the grades with which an entry begins', () => {
    expect(written).toContain(
      entry('known', '**Warning** or **error** (`key-missing`). It means this.\n**Do:** that.'),
    );
    expect(written).toContain(entry('other', '**Notice**. It means this.\n**Do:** that.'));
    expect(gradesText([{ error: 'key-missing' }, { error: 'synth-failed' }, { error: 'cancelled' }])).toBe(
      '**Error** (`key-missing`, `synth-failed` or `cancelled`)',
    );
  });

  it('are the contents, and the findings of each failure reason', () => {
    expect(written).toContain('- [Keys, and more](#keys-and-more)\n');
    expect(written).toContain('| `key-missing` | [`known`](#known) |');
    expect(written).toContain('| `cancelled` | |');
  });

  it('are not written where codes and entries do not fit', () => {
    expect(() => withFindings(entry('known'), [known, other])).toThrow(/other has no entry/);
  });
});
