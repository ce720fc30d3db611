import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceConsoleUrl, stackConsoleUrl } from '../../../src/lib/aws/console-links.ts';
import type { Report } from '../../../src/model/report.ts';
import { reportDocument, reportJson } from '../../../src/report/json.ts';
import { annotations, outputs } from '../../../src/report/publish.ts';
import { hostileReport, isWorkflowCommand } from '../../support/report/hostile.ts';
import {
  cancelled,
  keyMismatch,
  match,
  rolloutFailed,
  verifyWithoutAws,
} from '../../support/report/samples.ts';

const clean = () => false;

describe('annotations', () => {
  it('are at most ten with the failure itself, errors first, and within the limits of GitHub', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const all = annotations(report);
        expect(all.length).toBeLessThanOrEqual(report.conclusion === 'success' ? 10 : 9);
        const ranks = all.map(({ level }) => ['error', 'warning', 'notice'].indexOf(level));
        expect(ranks).toEqual(ranks.toSorted());
        for (const { title, message } of all) {
          expect(title.length).toBeLessThanOrEqual(120);
          expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          expect(message.length).toBeLessThanOrEqual(4096);
          expect(message.split('\n').filter(isWorkflowCommand)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('cut a long detail and keep the remedy', () => {
    const finding = { ...keyMismatch.findings[0], detail: 'd'.repeat(9000), remedy: 'turn it off and on' };
    const [annotation] = annotations({ ...keyMismatch, findings: [finding] as Report['findings'] });
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toMatch(/→ turn it off and on$/);
  });

  it('count what is left out', () => {
    const findings = Array.from({ length: 14 }, () => match.findings[0]) as Report['findings'];
    const all = annotations({ ...match, findings });
    expect(all).toHaveLength(10);
    expect(all.at(-1)).toMatchObject({ level: 'warning', title: '… and 5 more findings' });
  });
});

describe('outputs', () => {
  it('of a match', () => {
    expect(outputs(match, clean)).toEqual({
      verdict: 'match',
      'failure-reason': '',
      phase: '',
      'key-fingerprint': 'A7KQ-2M9X',
      'stack-outputs':
        '{"ChatApp":{"ServiceUrl":"https://chat.example.com","ClusterName":"ChatApp-Cluster"}}',
      changes: '{"ChatApp":"updated"}',
      'task-definition': 'arn:aws:ecs:eu-west-1:111122223333:task-definition/ChatAppTask:42',
      url: 'https://chat.example.com/api/messages',
      availability: '',
    });
  });

  it('of a run that did not get far are empty, never undefined', () => {
    expect(outputs({ ...cancelled, stacks: [], url: '' }, clean)).toMatchObject({
      verdict: '',
      'failure-reason': 'cancelled',
      'stack-outputs': '{}',
      changes: '',
      'task-definition': '',
      url: '',
    });
  });

  it('leave out later stacks before they get too long for GitHub', () => {
    const [stack] = match.stacks;
    const stacks = Array.from({ length: 8 }, (_, index) => ({
      ...stack,
      name: `S${index}`,
      outputs: { Long: 'x'.repeat(60_000) },
    }));
    const json = outputs({ ...match, stacks: stacks as Report['stacks'] }, clean)['stack-outputs'] ?? '';
    expect(json.length).toBeLessThanOrEqual(200_000);
    expect(Object.keys(JSON.parse(json))).toEqual(['S0', 'S1', 'S2']);
  });

  it('take a stack called like a property of objects', () => {
    const [stack] = match.stacks;
    const json = outputs({ ...match, stacks: [{ ...stack, name: '__proto__' }] as Report['stacks'] }, clean);
    expect(json['stack-outputs']).toContain('"__proto__"');
  });
});

describe('the JSON report', () => {
  it('has ISO times, seconds and every member, whatever the run was', () => {
    const members = Object.keys(reportDocument(match));
    for (const report of [keyMismatch, rolloutFailed, cancelled, verifyWithoutAws]) {
      const document = JSON.parse(reportJson(report));
      expect(Object.keys(document)).toEqual(members);
      expect(document.startedAt).toBe('2026-11-22T03:14:15.000Z');
    }
    expect(JSON.parse(reportJson(verifyWithoutAws))).toMatchObject({
      schemaVersion: 1,
      mode: 'verify',
      conclusion: 'success',
      failureReason: null,
      seconds: 5.3,
      failure: null,
      notEstablished: ['rollout: not established (no AWS credentials)'],
      verdict: { name: 'match', requests: 71 },
    });
  });

  it('is JSON for hostile data too', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        expect(JSON.parse(reportJson(report)).schemaVersion).toBe(1);
      }),
      { numRuns: 50 },
    );
  });
});

describe('console links', () => {
  it.each([
    ['eu-west-1', 'https://eu-west-1.console.aws.amazon.com/'],
    ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
    ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
  ])('of %s go to its partition', (region, host) => {
    expect(stackConsoleUrl(region, 'arn:aws:cloudformation:x:1:stack/ChatApp/id')).toBe(
      `${host}cloudformation/home?region=${region}#/stacks/events?stackId=arn%3Aaws%3Acloudformation%3Ax%3A1%3Astack%2FChatApp%2Fid`,
    );
    expect(
      serviceConsoleUrl(region, 'arn:aws:ecs:x:1:cluster/Main', 'arn:aws:ecs:x:1:service/Main/Chat'),
    ).toBe(`${host}ecs/v2/clusters/Main/services/Chat/health?region=${region}`);
  });

  it.each(['', 'local', 'us-iso-east-1', 'evil.example/eu-west-1'])(
    'are empty for the region %j',
    (region) => {
      expect(stackConsoleUrl(region, 'ChatApp')).toBe('');
    },
  );
});
