import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import {
  blocks,
  byteLength,
  code,
  folded,
  link,
  mermaidLabel,
  prose,
  table,
} from '../../../src/report/markdown.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { hostileReport, hostileText } from '../../support/report/hostile.ts';
import { holdersDisagree, match } from '../../support/report/samples.ts';

const MEBIBYTE = 1024 * 1024;

type Block = { readonly fenced: boolean; readonly lines: string[] };

/** Splits Markdown into fenced blocks and the rest, as CommonMark does (spec 0.31.2, section 4.5). */
const blocksOf = (markdown: string): Block[] => {
  const all: Block[] = [{ fenced: false, lines: [] }];
  let fence = '';
  for (const line of markdown.split('\n')) {
    const marks = /^(`{3,})([^`]*)$/.exec(line);
    if (fence === '' && marks) {
      fence = marks[1] ?? '';
      all.push({ fenced: true, lines: [] });
    } else if (fence !== '' && marks && (marks[1] ?? '').length >= fence.length && marks[2]?.trim() === '') {
      fence = '';
      all.push({ fenced: false, lines: [] });
    } else all.at(-1)?.lines.push(line);
  }
  expect(fence, 'an open fence').toBe('');
  return all;
};

const withoutCode = (line: string): string => line.replace(/`[^`]*`/g, 'CODE');

const HEADINGS =
  /^(?:## \S+ Signing key: [\w -]+|### (?:Findings|What failed first|Who holds the key|Smoke test: [\w-]+|Availability during the deployment|Deployment and rollout|Look closer|Not established)|#### ❌.*)$/u;

const OUR_ELEMENTS = /<(?:\/?(?:details|summary|code|sub)|br)>/g;

const expectOnlyOurMarkup = (line: string): void => {
  const text = withoutCode(line);
  expect(text.replace(OUR_ELEMENTS, '').replace(/^>(?= |$)/, '')).not.toMatch(/[<>]/);
  if (line.startsWith('#')) expect(line).toMatch(HEADINGS);
  const words = text.replace(/<code>.*?<\/code>|\]\(https?:[^\s()<>]*\)/g, '');
  expect(words).not.toMatch(/@\w|:\/\/|!\[/);
  expect(text).not.toMatch(/\]\((?!https?:)/);
  expect(text).not.toMatch(/^(?:[-+=]{2,}|\d+[.)] |\* )/);
};

const columns = (row: string): number => (row.match(/(?<!\\)\|/g) ?? []).length;

const expectWholeTables = (lines: readonly string[]): void => {
  lines.forEach((line, index) => {
    if (!line.startsWith('|')) return;
    const previous = lines[index - 1] ?? '';
    if (previous.startsWith('|')) expect(columns(withoutCode(line))).toBe(columns(withoutCode(previous)));
    expect(line.endsWith(' |')).toBe(true);
  });
};

describe('the job summary of hostile data', () => {
  it('has only markup of our own: no element, heading, link, mention, row or fence comes from the data', () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const markdown = renderSummary(report);
        expect(markdown.isWellFormed()).toBe(true);
        for (const { fenced, lines } of blocksOf(markdown)) {
          if (fenced) continue;
          lines.forEach(expectOnlyOurMarkup);
          expectWholeTables(lines);
        }
        const text = blocksOf(markdown).flatMap(({ fenced, lines }) => (fenced ? [] : lines));
        const amount = (element: string) => text.filter((line) => line.startsWith(element)).length;
        expect(amount('<details>')).toBe(amount('</details>'));
      }),
      { numRuns: 60 },
    );
  });

  it('draws diagrams whose labels are letters, digits and harmless marks only', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(mermaidLabel(text)).toMatch(/^[\p{L}\p{N} ._/…·-]{1,40}$/u);
      }),
    );
  });
});

const repeated = <T>(amount: number, entry: (index: number) => T): T[] =>
  Array.from({ length: amount }, (_, i) => entry(i));

describe('the size of the job summary', () => {
  const long = '|🔑<&'.repeat(1000);
  const huge: Report = {
    ...holdersDisagree,
    stages: repeated(200, () => ({ ...(match.stages[0] as Report['stages'][number]), summary: long })),
    holders: repeated(300, () => ({
      stack: long,
      container: long,
      variable: long,
      source: long,
      result: 'differs' as const,
    })),
    findings: repeated(500, (index) => ({
      code: 'plaintext-key',
      severity: index % 2 === 0 ? ('error' as const) : ('warning' as const),
      failureReason: 'plaintext-key' as const,
      title: long,
      detail: long,
      remedy: `  ${long}`,
      where: long,
    })) as Report['findings'],
    stacks: repeated(300, () => ({
      ...(match.stacks[0] as Report['stacks'][number]),
      name: long,
      status: long,
    })),
    services: repeated(300, () => ({
      ...(match.services[0] as Report['services'][number]),
      service: long,
      taskDefinition: long,
    })),
    failure: {
      resource: long,
      resourceType: long,
      reason: long,
      deadTasks: 0,
      serviceEvents: repeated(100, () => long),
      containers: repeated(200, () => ({ container: long, stoppedReason: long, exitCode: long })),
    },
    ...(match.verdict && {
      verdict: {
        ...match.verdict,
        cause: long,
        probes: repeated(400, () => ({
          ...(match.verdict?.probes[0] as NonNullable<Report['verdict']>['probes'][number]),
          name: long,
          layer: long,
        })),
      },
    }),
    links: repeated(400, () => ({ title: long, url: `https://example.com/${'a'.repeat(1500)}` })),
  };

  const markdown = renderSummary(huge);

  it('stays below 1 MiB whatever comes, with whole tables and closed fences', () => {
    expect(byteLength(markdown)).toBeLessThan(MEBIBYTE);
    expect(markdown.isWellFormed()).toBe(true);
    for (const { fenced, lines } of blocksOf(markdown)) if (!fenced) expectWholeTables(lines);
  });

  it('says how many rows and findings are left out', () => {
    const rows = repeated(53, (index) => [`row ${index}`]);
    expect(table(['name'], rows)).toMatch(/row 49 \|\n\n… and 3 more$/);
    expect(markdown).toMatch(/… and \d+ more in the JSON report/);
  });
});

describe('the parts of the summary', () => {
  it('shows identifiers as code, and takes HTML only where backticks would break', () => {
    expect(code('ChatApp_Service')).toBe('`ChatApp_Service`');
    expect(code('a|`b`')).toBe('<code>a&#124;&#96;b&#96;</code>');
    expect(code('')).toBe('—');
  });

  it('keeps commands, ARNs and addresses in a sentence whole and copyable', () => {
    expect(prose('Run `gh secret set X`, see https://example.com/a_b.')).toBe(
      'Run `gh secret set X`, see `https://example.com/a_b`.',
    );
    expect(prose('no arn:aws:secretsmanager:eu-west-1:1:secret:key:x here')).toBe(
      'no `arn:aws:secretsmanager:eu-west-1:1:secret:key:x` here',
    );
  });

  it('keeps variable names readable and neutralises mentions, references and emphasis', () => {
    expect(prose('JWT_SECRET_KEY of @octocat in #12 is _not_ *here*')).toBe(
      'JWT_SECRET_KEY of @&#8203;octocat in #&#8203;12 is &#95;not&#95; &#42;here&#42;',
    );
  });

  it('puts indented lines of a remedy into a block of code that its content cannot close', () => {
    expect(blocks('Change this:\n  ```\n  x\nand that.', '**What to do:**')).toBe(
      '**What to do:** Change this:\n\n````text\n```\nx\n````\n\nand that.',
    );
  });

  it('links to web addresses only', () => {
    expect(link('stack', 'https://example.com/a(b)')).toBe('[stack](https://example.com/a%28b%29)');
    expect(link('stack', 'javascript:alert(1)')).toBe('stack');
    expect(link('stack', 'https://user:word@example.com/')).toBe('stack');
  });

  it('writes code as HTML in the line of a fold, where Markdown is not read', () => {
    expect(folded('💡', 'set `A<B`', 'body')).toBe(
      '<details><summary>💡 set <code>A&lt;B</code></summary>\n\nbody\n\n</details>',
    );
  });
});
