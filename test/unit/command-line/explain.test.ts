import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../../src/command-line/explain.ts';
import { parseReport } from '../../../src/command-line/report-file.ts';
import { reportJson } from '../../../src/report/json.ts';
import { renderConclusion } from '../../../src/report/log.ts';
import { contextFor } from '../../support/command-line/terminal.ts';
import { hostileReport, isWorkflowCommand } from '../../support/report/hostile.ts';
import { keyMismatch, match, rolloutFailed, samples } from '../../support/report/samples.ts';
import { schemaProblems } from '../../support/report/schema.ts';

const packageDirectory = fileURLToPath(new URL('../../../', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'explain-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (content: string | Buffer): string => {
  const path = join(folder, 'report.json');
  writeFileSync(path, content);
  return path;
};

const explained = async (operand: string) => {
  const { context, written } = contextFor({ operands: [operand] });
  const code = await explain({}, context);
  return { code, ...written };
};

const documentOf = (report = match) => JSON.parse(reportJson(report));

describe('the reason of a failure', () => {
  it('in capitals, as the last block has it, leads to the findings with that reason', async () => {
    const { code, stdout } = await explained('HOLDERS-DISAGREE');
    expect(code).toBe(0);
    expect(stdout).toContain('cdk-jwt-deploy explain env-keys-differ\n');
    expect(stdout).not.toContain('clocks-disagree');
  });
});

describe('a report that is read back', () => {
  it.each(Object.entries(samples))('tells the end of the log as the run did: %s', (_, report) => {
    const read = parseReport(reportJson(report), packageDirectory);
    expect(renderConclusion(read)).toEqual(renderConclusion(report));
  });

  it('tells it as the run did, whatever the texts in it are', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(schemaProblems(documentOf(report))).toEqual([]);
        const read = parseReport(reportJson(report), packageDirectory);
        expect(renderConclusion(read, true, 'terminal')).toEqual(renderConclusion(report, true, 'terminal'));
      }),
      { numRuns: 50 },
    );
  });

  it('may have members that this version does not know, at any place', () => {
    const document = documentOf();
    const newer = {
      ...document,
      added: { a: 1 },
      stages: document.stages.map((one: object) => ({ ...one, added: [] })),
    };
    expect(parseReport(JSON.stringify(newer), packageDirectory)).toEqual(
      parseReport(JSON.stringify(document), packageDirectory),
    );
  });

  it('may lack what may be unknown, and lists, as one of an older version does', () => {
    const { plan, untouched, intent, links, ...older } = documentOf();
    expect(parseReport(JSON.stringify(older), packageDirectory)).toMatchObject({ links: [] });
  });

  it('may name stages and reasons that this version does not know', () => {
    const document = documentOf(keyMismatch);
    const newer = {
      ...document,
      failureReason: 'a-new-reason',
      stages: [{ ...document.stages[0], name: 'new stage' }],
    };
    const read = parseReport(JSON.stringify(newer), packageDirectory);
    expect(read).toMatchObject({ failureReason: 'a-new-reason', stages: [{ name: 'new stage' }] });
  });

  it.each([
    ['a verdict', { verdict: { ...documentOf().verdict, name: 'splendid' } }, '/verdict/name is “splendid”'],
    [
      'a severity',
      { findings: [{ ...documentOf(keyMismatch).findings[0], severity: 'fatal' }] },
      '/findings/0/severity',
    ],
    ['a version of the schema', { schemaVersion: 2 }, '/schemaVersion is a number'],
    ['a reason that is no word', { failureReason: 'a\u001b[31m::b' }, '/failureReason'],
    ['a text for a list', { stages: 'all' }, '/stages is not of the type array'],
    ['a number that JSON reads as infinite', { seconds: '#' }, '/seconds is not of the type number'],
    ['no time', { startedAt: 'yesterday' }, '/startedAt is not a time'],
    ['null for what is always known', { url: null }, '/url is not of the type string'],
  ])('is refused, with the place, for %s', (_, change, place) => {
    const text = JSON.stringify({ ...documentOf(), ...change }).replace('"#"', '1e999');
    expect(() => parseReport(text, packageDirectory)).toThrow(place);
  });
});

describe('explain', () => {
  it('tells the stages, the end of the log, and the entry of each finding', async () => {
    const [finding] = rolloutFailed.findings;
    const report = { ...rolloutFailed, findings: finding ? [{ ...finding, code: 'no-holders' }] : [] };
    const { code, stdout, stderr } = await explained(fileOf(reportJson(report)));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^✖ deployment/m);
    expect(stdout).toContain('ROLLOUT-ROLLED-BACK');
    expect(stdout).toContain('No container and no function gets the variable.');
  });

  it('prints the page of one finding, without the marks of Markdown', async () => {
    const { code, stdout } = await explained('no-holders');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^no-holders\n {2}Error/);
    expect(stdout).toContain('Do:');
    expect(stdout).not.toMatch(/\*\*|\]\(/);
    expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('reads what programs of Windows write', async () => {
    const text = reportJson(match).replaceAll('\n', '\r\n');
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')])
      expect(await explained(fileOf(bytes))).toMatchObject({ code: 0, stderr: '' });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'none.json'), 'there is no such file'],
    ['a code that is mistyped', () => 'no-holder', 'explain no-holders'],
    ['a folder', () => folder, 'it is a folder'],
    ['a file that is no JSON', () => fileOf('verdict: match'), 'It is not JSON.'],
    ['an empty file', () => fileOf('\n'), 'It is empty.'],
    ['JSON that is no report', () => fileOf('{"name":"x"}'), '/schemaVersion is missing'],
    ['JSON that is no object', () => fileOf('[]'), 'The document is not of the type object'],
    ['JSON of great depth', () => fileOf('['.repeat(2_000_000)), 'It is not JSON.'],
    ['a file without end', () => '/dev/zero', 'it is not a regular file'],
    ['a file of more than 20 MB', () => fileOf(Buffer.alloc(20_000_001, 32)), 'it has more than 20 MB'],
  ])('says what is wrong with %s, and ends with 1', async (_, operand, message) => {
    const { code, stdout, stderr } = await explained(operand());
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('waits for no one who would write into a pipe', async () => {
    const pipe = join(folder, 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(await explained(pipe)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('not a regular file'),
    });
  });

  it('lets nothing of a hostile report control the terminal or the runner', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        const { code, stdout } = await explained(fileOf(reportJson(report)));
        expect(code).toBe(0);
        expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
        expect(stdout.split('\n').filter(isWorkflowCommand)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('stays readable for a report with as many stages and findings as fit into it', async () => {
    const document = documentOf(keyMismatch);
    const many = <T>(one: T, count: number): T[] => Array.from({ length: count }, () => one);
    const large = {
      ...document,
      stages: many(document.stages[0], 20_000),
      findings: many(document.findings[0], 20_000),
    };
    const { code, stdout } = await explained(fileOf(JSON.stringify(large)));
    expect(code).toBe(0);
    expect(stdout.split('\n').length).toBeLessThan(5_000);
    expect(stdout).toContain('… and 19800 more stages');
    expect(stdout).toContain('… and 19800 more findings');
  });
});
