import { describe, expect, it } from 'vitest';
import {
  baseNotSynthesized,
  deployedNotAsked,
  diffNotMade,
  templateNotRead,
} from '../../../src/changes/findings.ts';
import { functionsNotLookedAt } from '../../../src/deployment/findings.ts';
import type { Report } from '../../../src/model/report.ts';
import type { VerdictName } from '../../../src/model/verdict.ts';
import { keyElsewhere, mayHaveKey } from '../../../src/proof/findings.ts';
import { dryRunPartial } from '../../../src/pull-request/findings.ts';
import { deadKeyCacheUnknown } from '../../../src/replay/findings.ts';
import {
  conclude,
  failureReasonOf,
  notEstablished,
  stateOfProduction,
} from '../../../src/report/conclusion.ts';
import { internalError } from '../../../src/run/findings.ts';
import { dryRun, stackChanges } from '../../support/report/changes.ts';
import {
  cancelled,
  holdersDisagree,
  match,
  rolloutFailed,
  verifyWithoutAws,
  withoutUrl,
} from '../../support/report/samples.ts';

const withVerdict = (name: VerdictName): Report =>
  match.verdict ? { ...match, verdict: { ...match.verdict, name } } : match;

describe('no false green', () => {
  it('is green only without an error, a broken stage or another verdict than match', () => {
    expect(failureReasonOf(match)).toBeUndefined();
    expect(failureReasonOf({ ...match, findings: holdersDisagree.findings })).toBe('holders-disagree');
    expect(failureReasonOf({ ...match, stages: rolloutFailed.stages })).toBe('internal-error');
    expect(failureReasonOf({ ...match, stages: cancelled.stages })).toBe('cancelled');
  });

  it.each([
    ['mismatch', 'key-mismatch'],
    ['refused', 'token-refused'],
    ['not-enforced', 'not-enforced'],
    ['shadowed', 'verifier-shadowed'],
    ['unreachable', 'backend-unreachable'],
    ['inconclusive', 'verdict-inconclusive'],
  ] as const)('is red for the verdict %s even when the report says success', (name, reason) => {
    expect(conclude(withVerdict(name))).toMatchObject({
      tone: 'failed',
      word: reason,
      failureReason: reason,
    });
  });

  it('calls what only the frontend showed proven by nothing, not by the log of the backend either', () => {
    const works = { ...withVerdict('works'), findings: [] };
    expect(conclude(works)).toMatchObject({ tone: 'unproven', word: 'works' });
    expect(conclude(works).sentence).toContain('or a former key, is not established');
    expect(notEstablished(works).join()).toContain('only the frontend was asked');
  });

  it('does not call a deployment without a smoke test a match', () => {
    expect(conclude(withoutUrl)).toMatchObject({ tone: 'unproven', word: 'not proven' });
    expect(notEstablished(withoutUrl).join()).toContain('backend-url');
  });

  it('does not say deployed of stacks that had nothing to change', () => {
    expect(conclude(withoutUrl).sentence).toMatch(/^Deployed, but production was not asked/);
    const stacks = withoutUrl.stacks.map((stack) => ({ ...stack, change: 'no change' as const }));
    expect(conclude({ ...withoutUrl, stacks }).sentence).toMatch(
      /^The stacks were as they should be, but production/,
    );
  });

  it.each(['differs', 'missing'] as const)(
    'does not call it proven while the key of a container %s',
    (result) => {
      const [first, ...others] = match.services;
      if (!first) throw new Error('the sample has no service');
      const rows = first.holders.map((row, index) => (index === 0 ? { ...row, result } : row));
      for (const report of [
        { ...match, holders: rows },
        { ...match, services: [{ ...first, holders: rows }, ...others] },
      ]) {
        expect(conclude(report)).toMatchObject({ tone: 'unproven', word: 'match' });
        expect(conclude(report).sentence).toContain('But FrontendContainer has');
        expect(notEstablished(report).join()).toContain('FrontendContainer has');
      }
    },
  );

  it.each([
    mayHaveKey([], 'KEY'),
    keyElsewhere({ variable: 'KEY', lines: [], places: [] }, false),
    functionsNotLookedAt(['function']),
    deadKeyCacheUnknown({ role: 'the previous key', where: '', diedAt: 0 }, 0),
  ])('does not call it proven beside the finding $code', (open) => {
    const report = { ...match, findings: [open] };
    expect(conclude(report)).toMatchObject({ tone: 'unproven', word: 'match' });
    expect(conclude(report).sentence).toMatch(/ That [^.]* is not established\.$/);
    expect(notEstablished(report)).toEqual([open.title]);
  });

  it('does not call it proven when something else may have answered at the address', () => {
    const open = (report: Report): Report => ({
      ...report,
      stages: [
        ...report.stages,
        { name: 'address', status: 'not-established', summary: 'a proxy', startedAt: 0, finishedAt: 0 },
      ],
    });
    expect(conclude(open(match))).toMatchObject({ tone: 'unproven', word: 'match' });
    expect(conclude(open(match)).sentence).toContain('is not established');
    expect(notEstablished(open(match))).toEqual(['address: not established (a proxy)']);
    expect(conclude(open(verifyWithoutAws)).sentence).toContain('Nothing ties the address to a stack.');
    expect(conclude(verifyWithoutAws).sentence).not.toContain('Nothing ties');
  });

  it('names what was not established beside a match', () => {
    expect(conclude(verifyWithoutAws)).toMatchObject({ tone: 'unproven', word: 'match' });
    expect(conclude(verifyWithoutAws).sentence).toContain('The rollout was not established');
    expect(failureReasonOf(verifyWithoutAws)).toBeUndefined();
    expect(notEstablished(verifyWithoutAws)).toEqual(['rollout: not established (no AWS credentials)']);
    expect(notEstablished(match)).toEqual([]);
  });
});

describe('the state of production', () => {
  it.each([
    [verifyWithoutAws, 'Nothing was changed: this run only asked production.'],
    [holdersDisagree, 'Nothing was deployed: production is as it was before this run.'],
    [rolloutFailed, 'Stack ChatApp was rolled back: what ran before runs again (UPDATE_ROLLBACK_COMPLETE).'],
    [cancelled, 'Stack ChatApp is still being changed, with or without this run (UPDATE_IN_PROGRESS).'],
    [{ ...cancelled, stacks: [] }, 'The deployment was started, and what became of it is not established.'],
  ])('is told in one sentence (%#)', (report, sentence) => {
    expect(stateOfProduction(report)).toBe(sentence);
  });
});

describe('a dry-run', () => {
  const none = { resources: [], diff: '' };
  const same = stackChanges(none);
  const open = stackChanges({ ...none, stack: 'Data', comparedWith: 'unknown' });
  const sentence = (...changes: NonNullable<Report['changes']>): string =>
    conclude({ ...dryRun, changes }).sentence;

  it('says of what was not compared that it is not established, and never that it does not change', () => {
    expect(sentence(same)).toContain('No resource differs from what is deployed.');
    expect(sentence(same, open)).toContain(
      'In 1 stack no resource differs from what is deployed. What changes in 1 stack is not established.',
    );
    expect(sentence(stackChanges(), open)).toContain(
      '1 stack differs from what is deployed. What changes in 1 stack is not established.',
    );
    expect(sentence(open)).toContain('What it changes is not established.');
    expect(sentence(stackChanges({ ...none, comparedWith: 'nothing' }))).toContain(
      'What it changes was not compared with anything.',
    );
  });

  const why = { title: '', detail: '', remedy: '' };

  it.each([
    diffNotMade('App', ''),
    templateNotRead('App', why),
    deployedNotAsked(internalError('')),
    baseNotSynthesized(internalError(''), false),
    dryRunPartial(why, { lookups: false, hasCredentials: false }),
  ])('leaves a question open with the finding $code', (finding) => {
    expect(notEstablished({ ...dryRun, findings: [finding] })).toEqual([finding.title]);
  });
});
