import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { busyStack, stackToRecreate, stackToRepair } from '../../../src/cdk/failure-findings.ts';
import { diffNotMade } from '../../../src/changes/findings.ts';
import { functionsNotLookedAt } from '../../../src/deployment/findings.ts';
import { asWarning } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';
import { keyElsewhere, mayHaveKey } from '../../../src/proof/findings.ts';
import { diffs, fairShares } from '../../../src/report/changes.ts';
import { type CommentOptions, LONGEST_COMMENT, renderComment } from '../../../src/report/comment.ts';
import { readHeader } from '../../../src/report/comment-header.ts';
import { conclude } from '../../../src/report/conclusion.ts';
import { byteLength, cutMarkdown } from '../../../src/report/markdown.ts';
import { outdatedComment } from '../../../src/report/outdated.ts';
import { dryRun, hostileDryRun, hostileLine, stackChanges } from '../../support/report/changes.ts';
import { holdersDisagree } from '../../support/report/samples.ts';

const options: CommentOptions = {
  id: 'c0ffee5d0c7d8c3f',
  run: { number: 41, attempt: 1, sha: 'a'.repeat(40) },
  runAddress: 'https://github.com/acme/chat/actions/runs/77/attempts/1',
};

type Block = { readonly fenced: boolean; readonly lines: string[] };

/** Splits Markdown into fenced blocks and the rest, as CommonMark does (spec 0.31.2, section 4.5), up to 3 blanks in. */
const blocksOf = (markdown: string): Block[] => {
  const all: Block[] = [{ fenced: false, lines: [] }];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const marks = /^(?:> )? {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line);
    const run = marks?.[1] ?? '';
    if (fence === '' && marks) {
      fence = run;
      all.push({ fenced: true, lines: [] });
    } else if (
      fence !== '' &&
      run[0] === fence[0] &&
      run.length >= fence.length &&
      marks?.[2]?.trim() === ''
    ) {
      fence = '';
      all.push({ fenced: false, lines: [] });
    } else all.at(-1)?.lines.push(line);
  }
  expect(fence, 'an open fence').toBe('');
  return all;
};

const occurrences = (text: string, part: string | RegExp): number => text.split(part).length - 1;

const OURS = /<!-- cdk-jwt-deploy:(?:dry-run|run|intent|outdated|before|end)[^\s]* -->/g;
const ELEMENTS = /<(?:\/?(?:details|summary|code|sub)|br)>/g;

const expectOnlyOurMarkup = (line: string): void => {
  const text = line.replace(/`[^`]*`/g, 'CODE');
  expect(text.replace(ELEMENTS, '').replace(/^>(?= |$)/, '')).not.toMatch(/[<>]/);
  const words = text.replace(/<code>.*?<\/code>|\]\(https?:[^\s()<>]*\)/g, '');
  expect(words).not.toMatch(/@\w|:\/\/|!\[(?!CAUTION|WARNING)|#\d+\b(?!;)|\bGH-\d/i);
  expect(text).not.toMatch(/\]\((?!https?:)/);
};

/** Whatever was in the report, the comment is ours: bounded, whole, and nobody is called. */
const expectSound = (comment: string): void => {
  expect(comment.length).toBeLessThanOrEqual(LONGEST_COMMENT);
  expect(byteLength(comment)).toBeLessThan(262_144);
  expect(comment.isWellFormed()).toBe(true);
  const header = comment.slice(0, comment.indexOf('\n\n'));
  const below = comment.slice(header.length);
  expect(readHeader(comment)).toMatchObject({ id: options.id, run: options.run });
  expect(header.replace(OURS, '').trim()).toBe('');
  expect(below).not.toMatch(/<!--\s*cdk-jwt-deploy:(?!before -->\n|end -->\n)/i);
  for (const mark of ['before', 'end'])
    expect(occurrences(below, `<!-- cdk-jwt-deploy:${mark}`)).toBeLessThanOrEqual(1);
  const text = blocksOf(below).flatMap(({ fenced, lines }) => (fenced ? [] : lines));
  for (const line of text.map((one) => one.replace(OURS, ''))) expectOnlyOurMarkup(line);
  const open = text.filter((line) => line.startsWith('<details>')).length;
  expect(text.filter((line) => line === '</details>')).toHaveLength(open);
};

describe('the comment of a dry-run', () => {
  const comment = renderComment(dryRun, options);

  it('begins with what was established, and with what is dangerous', () => {
    expect(comment).toContain('## ✅ 2 containers get the same key\n');
    expect(comment).toContain('> [!WARNING]\n> **Table would be replaced, and its data lost**\n');
    expect(comment.indexOf('[!WARNING]')).toBeLessThan(comment.indexOf('### What would change'));
  });

  it('counts what changes in each stack, and says what becomes of the key', () => {
    expect(comment).toContain('| `ChatApp` | 0 | 1 | 1 | 1 | what is deployed |');
    expect(comment).toContain(
      '| `BackendContainer` | `JWT_SECRET_KEY` | plaintext environment → Secrets Manager chat-app/jwt | ❔ unknown |',
    );
    expect(comment).toContain(
      '| `FrontendContainer` | `JWT_SECRET_KEY` | plaintext environment | ✅ stays the same |',
    );
  });

  it('colours the diff by its first column', () => {
    expect(comment).toContain(
      '```diff\n  Stack ChatApp\n  Resources\n- [-] AWS::S3::Bucket Bucket destroy\n! [~] AWS',
    );
    expect(comment).toContain('\n+      └─ [+] 2\n```');
  });

  it('folds the other findings, with what to do', () => {
    expect(comment).toContain('<details><summary>⚠️ The key is readable in the task definition</summary>');
    expect(comment).toContain('**What to do:**');
  });

  it('ends with the commit and the way to the run', () => {
    expect(comment.trim().split('\n').at(-1)).toBe(
      '<sub>commit `aaaaaaa` · [job summary](https://github.com/acme/chat/actions/runs/77/attempts/1) · updated with each push</sub>',
    );
  });

  it('carries what a later deployment can compare', () => {
    expect(readHeader(comment)?.intent).toEqual(dryRun.intent);
    expectSound(comment);
  });

  it('lists the resources where there is no diff', () => {
    const changes = [stackChanges({ diff: '' })];
    expect(renderComment({ ...dryRun, changes }, options)).toContain(
      '```diff\n! AWS::ECS::Service Service9571FDD8 (changed): DesiredCount\n',
    );
  });

  it('that failed says so, explains it, and takes back what it showed before', () => {
    const { failureReason = 'holders-disagree', findings, holders } = holdersDisagree;
    const failed: Report = { ...dryRun, conclusion: 'failure', failureReason, findings, holders };
    const text = renderComment(failed, options);
    expect(text).toMatch(/## ❌ /);
    expect(text).toContain('**The dry-run of this commit failed: holders-disagree.**');
    expect(text).toContain('for an earlier commit is outdated');
    expect(text).toContain('#### ❌ ');
    expect(text).toContain('❌ another key');
    expect(readHeader(text)?.intent).toBeUndefined();
  });

  it('does not call established what is not', () => {
    const open = dryRun.holders.map((holder) => ({ ...holder, result: 'not established' as const }));
    const missing = dryRun.holders.map((holder, index) =>
      index === 0 ? holder : { ...holder, result: 'missing' as const },
    );
    const firstLine = (holders: Report['holders']) =>
      /^## (.*)$/m.exec(renderComment({ ...dryRun, holders }, options))?.[1];
    expect(firstLine(open)).toBe('⚪ That all containers get the same key is not established (0 of 2)');
    expect(firstLine(missing)).toBe('⚠️ 1 of 2 containers get the key');
    expect(firstLine([])).toBe('⚪ No container was seen to get the key');
    expect(firstLine(dryRun.holders.slice(1))).toBe('✅ 1 container gets the key');
  });

  it.each([
    mayHaveKey([], 'KEY'),
    keyElsewhere({ variable: 'KEY', lines: [], places: [] }, false),
    functionsNotLookedAt(['function']),
  ])('calls nothing proven that the report does not: $code', (finding) => {
    const report: Report = { ...dryRun, findings: [finding] };
    expect(conclude(report).tone).toBe('unproven');
    expect(renderComment(report, options)).toContain(
      '## ⚪ 2 containers get the same key; whether all that may have it do is not established\n',
    );
    expect(conclude(report).sentence).not.toContain('2 of 2');
  });

  it('has ✅ on top exactly where the report is proven', () => {
    fc.assert(
      fc.property(hostileDryRun, (report) => {
        const [, first = ''] = /^## (.*)$/m.exec(renderComment(report, options)) ?? [];
        expect(first.startsWith('✅')).toBe(conclude(report).tone === 'proven');
      }),
      { numRuns: 40 },
    );
  });

  it('names the use of the action that it belongs to, and shows no value of a stand-in', () => {
    const use = {
      workingDirectory: 'infra',
      stacks: ['Main'],
      accountId: '',
      context: ['stage=prod'],
      secretName: '',
      containers: ['Backend'],
      standIns: ['TENANT=acme-internal'],
      baseDirectory: '',
    };
    const text = renderComment(dryRun, { ...options, use });
    expect(text).toContain('## ✅ 2 containers get the same key · `stage=prod` · `Main`\n');
    expect(text.trim().split('\n').at(-1)).toContain('<sub>in `infra` · containers `Backend` · commit ');
    expect(text).not.toContain('acme-internal');
    const elsewhere = { ...use, stacks: [], context: [] };
    expect(renderComment(dryRun, { ...options, use: elsewhere })).toContain('same key · `infra`\n');
    const hostile = { ...use, context: ['a=`<b>|@acme/team\n# x', 'b', 'c', 'd', 'e'] };
    expectSound(renderComment(dryRun, { ...options, use: hostile }));
  });

  it('never counts no change where nothing was compared, and says so on top', () => {
    const open = stackChanges({ stack: 'Data', comparedWith: 'unknown', resources: [], keys: [], diff: '' });
    const findings = [...dryRun.findings, diffNotMade('Data', 'The comparison took longer than 20 seconds.')];
    const text = renderComment({ ...dryRun, findings, changes: [stackChanges(), open] }, options);
    expect(text).toContain('| `Data` | ? | ? | ? | ? | ❔ not established |');
    const [first] = /> \[!WARNING\]\n> (.*)\n/.exec(text)?.slice(1) ?? [];
    expect(first).toBe('**What would change in stack Data could not be worked out**');
    const nothing = [stackChanges({ comparedWith: 'nothing', resources: [], diff: '' })];
    expect(renderComment({ ...dryRun, changes: nothing }, options)).toContain('| ? | ? | ? | ? | nothing |');
  });

  it('says on top that a stack could not be deployed to as it is', () => {
    const words = { title: 'Stack App is stuck', detail: 'x', remedy: 'y' };
    for (const define of [stackToRepair, stackToRecreate, busyStack]) {
      const text = renderComment({ ...dryRun, findings: [asWarning(define(words))] }, options);
      expect(text).toContain('> [!WARNING]\n> **Stack App is stuck**');
    }
  });

  it('cuts the lines of a callout between them, counts the rest, and leaves them to the job summary', () => {
    const table = 'ProductionCustomerOrdersAndInvoicesTable';
    const lines = Array.from({ length: 80 }, (_, i) => `${table}${i} (AWS::DynamoDB::Table) is destroyed`);
    const detail = [...lines.slice(0, 20), 'and 60 more'].join('\n');
    const finding = {
      code: 'change-removes-resource',
      severity: 'warning',
      isCallout: true,
      title: 'x',
      remedy: 'y',
    } as const;
    const report = { ...dryRun, findings: [{ ...finding, detail }] };
    const text = renderComment(report, options);
    const [shown = ''] = /> [^\n]*Table0 [^\n]*/.exec(text) ?? [];
    expect(shown.split('<br>')).toHaveLength(21);
    expect(shown).toContain(
      'Table19 (AWS::DynamoDB::Table) is destroyed<br>and 60 more, see [the job summary](',
    );
    const long = lines.map((line) => line.padEnd(300, '.'));
    const cut = renderComment({ ...report, findings: [{ ...finding, detail: long.join('\n') }] }, options);
    const parts = />[^\n]*Table0 [^\n]*/.exec(cut)?.[0].split('<br>') ?? [];
    const left = 80 - (parts.length - 1);
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.at(-1)).toContain(`and ${left} more, see [the job summary](`);
    expect(parts.slice(0, -1).every((part) => part.endsWith('...'))).toBe(true);
    const endless = { ...finding, detail: '<'.repeat(100_000) };
    const other = { ...finding, title: 'another' };
    const findings = [endless, { ...other, detail }];
    expect(renderComment({ ...report, findings }, options)).toContain('> **another**');
  });

  it('is sound whatever the pull request holds', () => {
    fc.assert(
      fc.property(hostileDryRun, (report) => expectSound(renderComment(report, options))),
      { numRuns: 80 },
    );
  });
});

const repeated = <T>(amount: number, entry: (index: number) => T): T[] =>
  Array.from({ length: amount }, (_, i) => entry(i));

describe('a comment on too much', () => {
  const long = '|🔑<&`@x'.repeat(700);
  const finding = dryRun.findings.at(-1) as Report['findings'][number];
  const resources = repeated(1000, (i) => ({
    resource: `R${i}`,
    type: 'AWS::SQS::Queue',
    kind: 'added' as const,
    properties: [],
  }));

  it.each([
    [
      '200 stacks with 1,000 resources each',
      { changes: repeated(200, (i) => stackChanges({ stack: `S${i}`, resources, diff: '' })) },
    ],
    [
      '200 stacks with long diffs',
      { changes: repeated(200, (i) => stackChanges({ stack: `S${i}`, diff: '[+] x\n'.repeat(2000) })) },
    ],
    [
      'one line of a million fences',
      { changes: [stackChanges({ diff: '```\n'.repeat(1e6) }), stackChanges({ diff: '`'.repeat(1e6) })] },
    ],
    [
      'endless names',
      {
        changes: repeated(100, () =>
          stackChanges({
            stack: long,
            diff: long,
            keys: repeated(50, () => ({
              stack: long,
              container: long,
              variable: long,
              before: long,
              after: long,
              key: 'same' as const,
            })),
          }),
        ),
      },
    ],
    [
      '200 long findings',
      {
        findings: repeated(200, (i) => ({
          ...finding,
          ...(i % 2 ? ({ code: 'change-x', isCallout: true } as const) : { code: 'plaintext-key' }),
          title: long,
          detail: long,
          remedy: `  ${long}`,
        })),
      },
    ],
    [
      '200 long errors',
      {
        conclusion: 'failure' as const,
        findings: repeated(200, () => ({
          ...finding,
          severity: 'error' as const,
          failureReason: 'no-holders' as const,
          title: long,
          detail: long,
          remedy: long,
        })),
      },
    ],
    [
      'surrogate pairs',
      {
        changes: [
          stackChanges({ diff: '🔑'.repeat(40_000) }),
          stackChanges({ diff: `${'🔑'.repeat(140)}\n`.repeat(1000) }),
        ],
      },
    ],
  ])('is still whole and short enough: %s', (_what, much) => {
    expectSound(renderComment({ ...dryRun, ...much } as Report, options));
  });

  it('gives each diff its fair share, and says what is left out and where it is', () => {
    const changes = [
      stackChanges({ stack: 'Long', diff: repeated(9000, (i) => `[+] left ${i}`).join('\n') }),
      stackChanges({ stack: 'Short', diff: '[+] short' }),
      stackChanges({ stack: 'Other', diff: repeated(9000, (i) => `[+] last ${i}`).join('\n') }),
    ];
    const comment = renderComment({ ...dryRun, changes }, options);
    expect(comment).toContain('+ [+] short\n');
    const [long, other] = [occurrences(comment, '+ [+] left '), occurrences(comment, '+ [+] last ')];
    expect(long).toBeGreaterThan(500);
    expect(Math.abs(long - other)).toBeLessThan(30);
    expect(comment).toContain(
      `… ${9000 - long} more lines left out, see [the job summary](https://github.com/`,
    );
    expect(comment.length).toBeGreaterThan(LONGEST_COMMENT - 1500);
  });

  it('cuts a line that has no end, and shows the next one', () => {
    const changes = [stackChanges({ diff: `[+] ${'x'.repeat(5000)}\n[+] next` })];
    const comment = renderComment({ ...dryRun, changes }, options);
    expect(comment).toMatch(/^\+ \[\+\] x{200,300}…\n\+ \[\+\] next$/m);
  });

  it('counts the stacks whose diff has no room', () => {
    const changes = repeated(200, (i) => stackChanges({ stack: `S${i}`, diff: '[+] x\n'.repeat(900) }));
    const comment = renderComment({ ...dryRun, changes }, options);
    const shown = occurrences(comment, '<summary>📄');
    expect(shown).toBeGreaterThan(20);
    expect(comment).toContain(`… and the diff of ${200 - shown} more stacks, see`);
  });

  it('keeps the errors, with their titles, however long they are', () => {
    const error = { ...finding, severity: 'error' as const, failureReason: 'no-holders' as const };
    const findings = [
      { ...error, title: 'Nothing gets the key', detail: long.repeat(20), remedy: long.repeat(20) },
    ];
    const comment = renderComment({ ...dryRun, conclusion: 'failure', findings } as Report, options);
    expect(comment).toContain('#### ❌ Nothing gets the key');
  });
});

describe('shares', () => {
  it('never exceed the room or the need, and leave nobody less than an equal part unless he needs less', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 30 }), fc.nat(60_000), (needs, room) => {
        const shares = fairShares(needs, room);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(room);
        shares.forEach((share, index) => {
          expect(share).toBeLessThanOrEqual(needs[index] ?? 0);
          expect(share).toBeGreaterThanOrEqual(Math.min(needs[index] ?? 0, Math.floor(room / needs.length)));
        });
      }),
    );
  });

  it('of diffs fit into any room', () => {
    const changes = fc.array(fc.tuple(hostileLine, fc.nat(400)), { maxLength: 8 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 200, max: 20_000 }), (all, room) => {
        const text = diffs(
          all.map(([line, times]) => stackChanges({ stack: line, diff: `${line}\n`.repeat(times) })),
          room,
          '',
        );
        expect(text.length).toBeLessThanOrEqual(room);
        blocksOf(text);
      }),
    );
  });
});

describe('a cut', () => {
  it('leaves no fence and no fold open, and half no character', () => {
    const whole = renderComment(dryRun, options);
    for (let limit = 200; limit < whole.length; limit += 37) {
      const cut = cutMarkdown(whole, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
      const lines = blocksOf(cut).flatMap((block) => (block.fenced ? [] : block.lines));
      const open = lines.filter((line) => line.startsWith('<details>')).length;
      expect(lines.filter((line) => line === '</details>')).toHaveLength(open);
    }
  });

  it('leaves alone what fits', () => {
    expect(cutMarkdown('a\n\nb', 4)).toBe('a\n\nb');
  });
});

describe('a comment marked as outdated', () => {
  const later = {
    ...options,
    run: { number: 42, attempt: 1, sha: 'c'.repeat(40) },
    why: 'cancelled' as const,
  };
  const old = renderComment(dryRun, options);
  const marked = outdatedComment(old, later);

  it('says so on top, and keeps the old content below a fold, without what could be deployed by', () => {
    expect(readHeader(marked)).toEqual({ id: options.id, run: later.run });
    expect(marked.indexOf('is outdated')).toBeLessThan(marked.indexOf('<details>'));
    expect(marked).toContain('for commit `ccccccc` was cancelled.');
    expect(marked).toContain('## ✅ 2 containers get the same key');
    expect(marked).not.toContain('cdk-jwt-deploy:intent');
  });

  it('is the same when it is marked again, and keeps the first content when another run marks it', () => {
    expect(outdatedComment(marked, later)).toBe(marked);
    const again = outdatedComment(marked, { ...later, run: { ...later.run, number: 43 }, why: 'crashed' });
    expect(occurrences(again, 'is outdated')).toBe(1);
    expect(again).toContain('ended without a report');
    expect(again).toContain('## ✅ 2 containers get the same key');
  });

  it('is sound whatever the old one held', () => {
    fc.assert(
      fc.property(hostileDryRun, (report) => {
        const before = renderComment(report, options);
        const after = outdatedComment(before, { ...options, why: 'crashed' });
        expectSound(after);
        expect(outdatedComment(after, { ...options, why: 'crashed' })).toBe(after);
      }),
      { numRuns: 40 },
    );
  });

  it('is cut where the old one was as long as a comment may be', () => {
    const changes = [stackChanges({ diff: '[+] x\n'.repeat(20_000) })];
    const full = renderComment({ ...dryRun, changes }, options);
    const after = outdatedComment(full, { ...options, why: 'crashed' });
    expectSound(after);
    expect(after.length).toBeGreaterThan(LONGEST_COMMENT - 1000);
    expect(outdatedComment(after, { ...options, why: 'crashed' })).toBe(after);
  });
});
