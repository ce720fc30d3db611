import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { redactionTable } from '../../support/redaction/table.ts';

const cells = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));

it('the page on security says of each spelling what becomes of a secret in it', () => {
  const page = readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8');
  const [, table = ''] = /<!-- redaction:start -->([\s\S]*)<!-- redaction:end -->/.exec(page) ?? [];
  expect(cells(table)).toEqual(cells(redactionTable()));
});
