import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { entries, failureReasonTable, inputsTable, outputsTable, withPart } from '../../../scripts/docs.ts';
import { FAILURE_REASONS } from '../../../src/model/finding.ts';

const metadata: unknown = parse(`
inputs:
  accept-status:
    description: >-
      Statuses that mean accepted,
      e.g. \`200|404\`.
    default: 200-299
  jwt-secret-key:
    description: The key.
  on:
    description: A boolean.
    default: false
outputs:
  verdict:
    description: The verdict.
`);

describe('the generated documentation', () => {
  it('has one row per input, in one line each', () => {
    expect(inputsTable(metadata)).toBe(
      [
        '| input | default | meaning |',
        '| --- | --- | --- |',
        '| `accept-status` | `200-299` | Statuses that mean accepted, e.g. `200\\|404`. |',
        '| `jwt-secret-key` | | The key. |',
        '| `on` | `false` | A boolean. |',
      ].join('\n'),
    );
  });

  it('has one row per output', () => {
    expect(outputsTable(metadata)).toBe(
      ['| output | meaning |', '| --- | --- |', '| `verdict` | The verdict. |'].join('\n'),
    );
  });

  it('refuses an input without a description, and takes metadata without inputs', () => {
    expect(() => entries(parse('inputs:\n  mode:\n    default: auto'), 'inputs')).toThrow(/inputs\.mode/);
    expect(entries(null, 'inputs')).toEqual([]);
  });

  it('lists every failure reason with the findings that give it', () => {
    const rows = failureReasonTable([
      { code: 'key-empty', failureReason: 'key-missing' },
      { code: 'no-reason', failureReason: '' },
    ]).split('\n');
    expect(rows).toHaveLength(FAILURE_REASONS.length + 2);
    expect(rows).toContain('| `key-missing` | [`key-empty`](#key-empty) |');
    expect(rows).toContain('| `cancelled` | |');
  });

  it('replaces only what stands between the markers, and gives the same when run twice', () => {
    const text = 'before\n<!-- inputs:start -->\nold\n<!-- inputs:end -->\nafter\n';
    const once = withPart(text, 'inputs', 'new $& table');
    expect(once).toBe('before\n<!-- inputs:start -->\n\nnew $& table\n\n<!-- inputs:end -->\nafter\n');
    expect(withPart(once, 'inputs', 'new $& table')).toBe(once);
  });

  it.each(['', '<!-- inputs:start -->', '<!-- inputs:end --><!-- inputs:start -->'])(
    'says that the markers are missing in %j',
    (text) => {
      expect(() => withPart(text, 'inputs', 'new')).toThrow(/inputs:start/);
    },
  );
});
