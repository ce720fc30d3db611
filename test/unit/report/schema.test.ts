import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { FAILURE_REASONS } from '../../../src/model/finding.ts';
import { reportDocument } from '../../../src/report/json.ts';
import { match, samples } from '../../support/report/samples.ts';
import { checkReportFile, schemaProblems } from '../../support/report/schema.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/report.schema.json', import.meta.url), 'utf8'),
);

describe('the JSON Schema of the report', () => {
  it('is a schema of draft 2020-12', () => {
    expect(new Ajv2020().validateSchema(schema)).toBe(true);
  });

  it('knows every failure reason, and says what the members mean', () => {
    expect(schema.properties.failureReason.enum).toEqual([...FAILURE_REASONS].sort().concat(null as never));
    expect(schema.properties.holders.items.properties.source.description).toContain('Never the value');
  });

  it.each(Object.entries(samples))('admits the report of a run: %s', (_, report) => {
    expect(schemaProblems(reportDocument(report))).toEqual([]);
  });

  it('admits members that are added later, and refuses one that is missing or of another type', () => {
    const { url, ...document } = reportDocument(match);
    expect(schemaProblems({ ...document, url, added: 1 })).toEqual([]);
    expect(schemaProblems(document)).toEqual([expect.stringContaining("'url'")]);
    expect(schemaProblems({ ...document, url: null })).toEqual(['/url must be string']);
  });

  it('describes every member, so that the fake runner refuses a report with one that it does not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'schema-'));
    try {
      const path = join(folder, 'report.json');
      const [stage] = reportDocument(match).stages;
      writeFileSync(path, JSON.stringify({ ...reportDocument(match), stages: [{ ...stage, secret: 'x' }] }));
      expect(() => checkReportFile(path)).toThrow('/stages/0 must NOT have additional properties');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
