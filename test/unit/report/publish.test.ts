import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import { publish } from '../../../src/report/publish.ts';
import type { Runner } from '../../../src/run/world.ts';
import { holdersDisagree, keyMismatch, match } from '../../support/report/samples.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Event = readonly [what: string, ...texts: string[]];

/** A runner that writes down what it is told, in order; `broken` names the calls that throw. */
const recorder = (broken: readonly string[] = []) => {
  const events: Event[] = [];
  const record = (...event: Event) => {
    if (broken.includes(event[0])) throw new Error(`${event[0]} does not work`);
    events.push(event);
  };
  const runner: Runner = {
    mask: () => {},
    saveState: () => {},
    state: () => '',
    setOutput: (name, value) => record('output', name, value),
    info: (line) => record('info', line),
    startGroup: (title) => record('group', title),
    endGroup: () => record('end'),
    annotate: (level, message, { title }) => record('annotate', level, title ?? '', message),
    writeSummary: async (markdown) => record('summary', markdown),
    fail: (message) => record('fail', message),
  };
  return { events, runner };
};

const tell = async (
  report: Report,
  settings: {
    broken?: readonly string[];
    secrets?: readonly string[];
    redact?: (text: string) => string;
    file?: string;
  } = {},
) => {
  const redactor = createRedactor();
  for (const secret of settings.secrets ?? []) redactor.add(secret);
  const { events, runner } = recorder(settings.broken);
  const reportFile = settings.file ?? join(folder, 'made', 'report.json');
  const troubles = await publish(report, {
    runner,
    redact: settings.redact ?? redactor.redact,
    assertClean: (text) => redactor.assertClean('the report', text),
    reportFile,
  });
  const outputs = Object.fromEntries(
    events.filter(([what]) => what === 'output').map(([, name, value]) => [name, value]),
  );
  return { events, outputs, troubles, reportFile, codes: troubles.map(({ code }) => code) };
};

const order = (events: readonly Event[]): string[] =>
  events.map(([what]) => what).filter((what, index, all) => what !== all[index - 1]);

describe('publishing', () => {
  it('reports first and fails last', async () => {
    const { events, outputs, troubles, reportFile } = await tell(holdersDisagree);
    expect(order(events)).toEqual(['output', 'summary', 'group', 'annotate', 'end', 'info', 'fail']);
    expect(events.at(-1)).toEqual([
      'fail',
      'holders-disagree: FrontendContainer and BackendContainer get different keys',
    ]);
    expect(outputs).toMatchObject({ 'failure-reason': 'holders-disagree', report: reportFile });
    expect(troubles).toEqual([]);
  });

  it('does not fail a run that ended with a match', async () => {
    const { events, outputs } = await tell(match);
    expect(events.filter(([what]) => what === 'fail')).toEqual([]);
    expect(outputs).toMatchObject({ verdict: 'match', 'failure-reason': '' });
  });

  it('writes a file that only its owner can read, and follows no symbolic link', async () => {
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'untouched');
    const file = join(folder, 'report.json');
    symlinkSync(victim, file);
    await tell(match, { file });
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ schemaVersion: 1, conclusion: 'success' });
  });

  it.each(['output', 'summary', 'group', 'annotate', 'info'])(
    'still fails the run when the runner does not take the %s',
    async (broken) => {
      const { events, codes } = await tell(keyMismatch, { broken: [broken] });
      expect(events.at(-1)?.[0]).toBe('fail');
      expect(codes).toContain('report-part-not-written');
    },
  );

  it('turns a summary that cannot be written into a warning and stays green', async () => {
    const { events, codes } = await tell(match, { broken: ['summary'] });
    expect(codes).toEqual(['report-part-not-written']);
    expect(events).toContainEqual([
      'annotate',
      'warning',
      'Could not be written: job summary',
      expect.any(String),
    ]);
    expect(events.filter(([what]) => what === 'fail')).toEqual([]);
  });

  it('turns a file that cannot be written into a warning, and names no path of it', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { outputs, codes } = await tell(match, { file: join(folder, 'file', 'report.json') });
    expect(codes).toEqual(['report-part-not-written']);
    expect(outputs).not.toHaveProperty('report');
  });
});

/** A report with a secret in every text that a program could have written. */
const leaking = (secret: string): Report => ({
  ...keyMismatch,
  url: `https://example.com/${secret}`,
  findings: keyMismatch.findings.map((finding) => ({
    ...finding,
    title: `saw ${secret}`,
    detail: `a|${secret}|b`,
    remedy: `  echo ${secret}`,
    where: secret,
  })),
  stages: keyMismatch.stages.map((stage) => ({ ...stage, summary: `with ${secret}` })),
  holders: keyMismatch.holders.map((holder) => ({
    ...holder,
    container: secret,
    source: `literal ${secret}`,
  })),
  stacks: keyMismatch.stacks.map((stack) => ({
    ...stack,
    name: `S${secret}`,
    outputs: { Key: secret, Url: 'https://a.example' },
  })),
  failure: {
    resource: secret,
    resourceType: secret,
    reason: `${'x'.repeat(1490)}${secret}`,
    deadTasks: 0,
    serviceEvents: [secret],
    containers: [{ container: secret, stoppedReason: secret, exitCode: secret }],
  },
  links: [{ title: secret, url: `https://example.com/?q=${secret}` }],
});

describe('no leak', () => {
  const everything = (events: readonly Event[], reportFile: string): string =>
    [...events.flat(), existsSync(reportFile) ? readFileSync(reportFile, 'utf8') : ''].join('\n');

  it.each([
    ['letters and digits', () => randomBytes(24).toString('hex')],
    ['marks that Markdown and HTML escape', () => `${randomBytes(12).toString('base64')}_*<&|\`#@"\\`],
  ])('lets no secret out through any renderer: %s', async (_, make) => {
    const secret = make();
    const { events, outputs, reportFile, troubles } = await tell(leaking(secret), { secrets: [secret] });
    const told = everything(events, reportFile);
    expect(told).not.toContain(secret);
    expect(told).not.toContain(secret.slice(0, 12));
    expect(outputs).toMatchObject({ url: '', 'stack-outputs': '{}' });
    expect(troubles).toEqual([]);
    expect(events.at(-1)).toEqual(['fail', 'key-mismatch: saw ***']);
  });

  it('drops only those stack outputs that hold a secret', async () => {
    const secret = randomBytes(24).toString('hex');
    const stacks = match.stacks.map((stack) => ({
      ...stack,
      outputs: { Key: `a${secret}`, Url: 'https://a.example' },
    }));
    const { outputs } = await tell({ ...match, stacks }, { secrets: [secret] });
    expect(JSON.parse(outputs['stack-outputs'] ?? '')).toEqual({ ChatApp: { Url: 'https://a.example' } });
  });

  it('withholds what still holds a secret after redaction, says so, and fails as before', async () => {
    const secret = randomBytes(24).toString('hex');
    const { events, codes, reportFile } = await tell(leaking(secret), {
      secrets: [secret],
      redact: (text) => text,
    });
    expect(everything(events, reportFile)).not.toContain(secret);
    expect(existsSync(reportFile)).toBe(false);
    expect(new Set(codes)).toEqual(new Set(['report-part-withheld']));
    expect(events.at(-1)).toEqual(['fail', 'key-mismatch']);
  });
});
