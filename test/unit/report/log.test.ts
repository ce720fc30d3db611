import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLog, renderConclusion, wantsColour } from '../../../src/report/log.ts';
import {
  hostileFinding,
  hostileReport,
  hostileText,
  isWorkflowCommand,
} from '../../support/report/hostile.ts';
import { match } from '../../support/report/samples.ts';

const recorded = (settings: { colour?: boolean; redact?: (text: string) => string } = {}) => {
  const lines: string[] = [];
  const log = createLog({
    info: (line) => lines.push(line),
    startGroup: (title) => lines.push(`▾ ${title}`),
    endGroup: () => lines.push('▴'),
    colour: settings.colour ?? false,
    redact: settings.redact ?? ((text) => text),
  });
  return { log, lines };
};

const stage = {
  name: 'holders',
  status: 'passed',
  summary: 'same key',
  startedAt: 0,
  finishedAt: 60,
} as const;

describe('the log', () => {
  it('folds what a stage says and tells its result outside of the fold', () => {
    const { log, lines } = recorded();
    log.stage('holders');
    log.progress('reading ChatApp.template.json');
    log.result(stage);
    expect(lines.slice(0, 3)).toEqual(['▾ holders', '  reading ChatApp.template.json', '▴']);
    expect(lines[3]).toMatch(/^✔ holders {9}same key +0\.1 s$/);
  });

  it('makes no fold for a stage that says nothing', () => {
    const { log, lines } = recorded();
    log.stage('holders');
    log.result(stage);
    expect(lines).toHaveLength(1);
  });

  it('closes the fold of a stage whose result never came', () => {
    const { log, lines } = recorded();
    log.stage('holders');
    log.progress('one');
    log.stage('deployment');
    log.progress('two');
    expect(lines).toEqual(['▾ holders', '  one', '▴', '▾ deployment', '  two']);
  });

  it('never prints a workflow command, whatever it is given', () => {
    fc.assert(
      fc.property(hostileText, hostileFinding, fc.boolean(), (text, finding, colour) => {
        const { log, lines } = recorded({ colour });
        log.stage('holders', text);
        log.progress(text);
        log.finding(finding);
        log.result({ ...stage, summary: text });
        expect(lines.filter(isWorkflowCommand)).toEqual([]);
        expect(lines.filter((line) => /[\n\r]/.test(line))).toEqual([]);
      }),
    );
  });

  it('prints no command that wrapping moves to the start of a line', () => {
    const detail = `${'word '.repeat(18)}::error::x`;
    const finding = {
      code: 'plaintext-key',
      severity: 'warning',
      title: 'title',
      detail,
      remedy: detail,
    } as const;
    const { log, lines } = recorded();
    log.finding(finding);
    log.progress('::error::x');
    expect(
      [...lines, ...renderConclusion({ ...match, findings: [finding] })].filter(isWorkflowCommand),
    ).toEqual([]);
    expect(lines.join('\n')).toContain('\n   : :error::x');
  });

  it('breaks no command of a remedy, which is copied', () => {
    const command = `gh secret set JWT_SECRET_KEY --env production --repo ${'owner-'.repeat(10)}/name`;
    const remedy = `Store the key again as it was made: ${command}. Then start a new run of the deployment: gh workflow run ecs-deploy.yml`;
    const { log, lines } = recorded();
    log.finding({ code: 'plaintext-key', severity: 'warning', title: 'title', detail: '', remedy });
    expect(lines.join('\n')).toContain(command);
    const whole = renderConclusion({
      ...match,
      findings: [
        {
          code: 'plaintext-key',
          severity: 'error',
          failureReason: 'plaintext-key',
          title: 'title',
          detail: '',
          remedy,
        },
      ],
    });
    expect(whole).toContain(`   → Store the key again as it was made: ${command}.`);
    expect(whole).toContain('     Then start a new run of the deployment: gh workflow run ecs-deploy.yml');
  });

  it('redacts a secret that control characters or a cut would have hidden', () => {
    const secret = 'k3y-'.repeat(8);
    const { log, lines } = recorded({ redact: (text) => text.replaceAll(secret, '***') });
    log.progress(`${secret.slice(0, 10)}\u001b[0m${secret.slice(10)}`);
    log.progress('x'.repeat(1990) + secret);
    log.progress(`${secret.slice(0, 5)}\u0000${secret.slice(5)}`);
    expect(lines[0]).toBe('  ***');
    expect(lines.join('\n')).not.toContain('k3y');
  });

  it('has colours only when asked, and the same text without them', () => {
    const plain = renderConclusion(match, false);
    const coloured = renderConclusion(match, true);
    expect(plain.join('\n')).not.toContain('\u001b');
    expect(coloured.join('\n')).toContain('\u001b[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are control characters
    expect(coloured.map((line) => line.replace(/\u001b\[[\d;]*m/g, ''))).toEqual(plain);
  });

  it('honours NO_COLOR before all else', () => {
    expect(wantsColour({ GITHUB_ACTIONS: 'true' })).toBe(true);
    expect(wantsColour({ GITHUB_ACTIONS: 'true', FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(wantsColour({}, true)).toBe(true);
    expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
    expect(wantsColour({})).toBe(false);
  });
});

describe('the conclusion', () => {
  it('is a block of harmless lines for any report', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const lines = renderConclusion(report);
        expect(lines.filter(isWorkflowCommand)).toEqual([]);
        expect(lines.filter((line) => /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(line))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('tells errors before warnings, in the order in which they were found', () => {
    const finding = (title: string) => ({ code: 'plaintext-key', title, detail: '', remedy: '' });
    const lines = renderConclusion({
      ...match,
      conclusion: 'failure',
      failureReason: 'plaintext-key',
      findings: [
        { ...finding('a warning'), severity: 'warning' },
        { ...finding('the cause'), severity: 'error', failureReason: 'plaintext-key' },
        { ...finding('an effect'), severity: 'error', failureReason: 'deploy-failed' },
      ],
    }).join('\n');
    expect(lines).toMatch(/the cause[\s\S]*an effect[\s\S]*a warning/);
  });
});
