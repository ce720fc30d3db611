import fc from 'fast-check';
import type { KeyChange, ResourceChange, StackChanges } from '../../../src/model/changes.ts';
import type { Report } from '../../../src/model/report.ts';
import { hostileFinding, hostileReport, hostileText } from './hostile.ts';
import { match } from './samples.ts';

/** Reports of dry-runs: one as a real run makes it, and hostile ones. */

const resource = (changed: Partial<ResourceChange> = {}): ResourceChange => ({
  resource: 'Service9571FDD8',
  type: 'AWS::ECS::Service',
  kind: 'changed',
  properties: ['DesiredCount'],
  ...changed,
});

const key = (changed: Partial<KeyChange> = {}): KeyChange => ({
  stack: 'ChatApp',
  container: 'BackendContainer',
  variable: 'JWT_SECRET_KEY',
  before: 'plaintext environment',
  after: 'Secrets Manager chat-app/jwt',
  key: 'unknown',
  ...changed,
});

export const stackChanges = (changed: Partial<StackChanges> = {}): StackChanges => ({
  stack: 'ChatApp',
  comparedWith: 'deployed',
  isNew: false,
  resources: [
    resource(),
    resource({
      resource: 'Table',
      type: 'AWS::DynamoDB::Table',
      kind: 'replaced',
      properties: ['TableName'],
    }),
    resource({ resource: 'Bucket', type: 'AWS::S3::Bucket', kind: 'removed', properties: [] }),
  ],
  keys: [
    key({
      container: 'FrontendContainer',
      before: 'plaintext environment',
      after: 'plaintext environment',
      key: 'same',
    }),
    key(),
  ],
  diff: [
    'Stack ChatApp',
    'Resources',
    '[-] AWS::S3::Bucket Bucket destroy',
    '[~] AWS::ECS::Service Service Service9571FDD8',
    ' └─ [~] DesiredCount',
    '     ├─ [-] 1',
    '     └─ [+] 2',
    '',
  ].join('\n'),
  ...changed,
});

export const dryRun: Report = {
  schemaVersion: 1,
  mode: 'dry-run',
  conclusion: 'success',
  startedAt: match.startedAt,
  finishedAt: match.startedAt + 14_000,
  keyFingerprint: '',
  stages: [],
  findings: [
    {
      code: 'change-replaces-data',
      severity: 'warning',
      isCallout: true,
      title: 'Table would be replaced, and its data lost',
      detail: 'AWS::DynamoDB::Table Table gets another TableName.',
      remedy: 'Keep the name, or copy the data first.',
      where: 'ChatApp',
    },
    ...match.findings,
  ],
  holders: match.holders,
  stacks: [],
  services: [],
  url: '',
  links: [],
  changes: [stackChanges()],
  pullRequest: { number: 7, headSha: 'a'.repeat(40), baseSha: 'b'.repeat(40), trust: 'own' },
  intent: { hash: 'f'.repeat(64), names: ['ChatApp'], open: false },
};

const MARKS = [
  '<!-- cdk-jwt-deploy:dry-run:c0ffee5d0c7d8c3f -->',
  '<!-- cdk-jwt-deploy:intent:e30 -->',
  '<!-- cdk-jwt-deploy:end -->',
  '<!-- cdk-jwt-deploy:before -->',
  '`'.repeat(40),
  '\n```\n@acme/team\n',
  '@acme/team',
  'GH-12',
  '</summary></details>',
  '<details>',
  '[+] x',
  '-->',
];

/** Hostile text with what matters in a comment. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostileText, fc.constantFrom(...MARKS)), { maxLength: 6 })
  .map((parts) => parts.join(''));

const hostileChanges = fc.record({
  stack: hostileLine,
  comparedWith: fc.constantFrom('deployed', 'base', 'nothing', 'unknown'),
  isNew: fc.boolean(),
  resources: fc.array(
    fc.record({
      resource: hostileLine,
      type: hostileLine,
      kind: fc.constantFrom('added', 'changed', 'replaced', 'maybe replaced', 'removed', 'orphaned'),
      properties: fc.array(hostileLine, { maxLength: 3 }),
    }),
    { maxLength: 4 },
  ),
  keys: fc.array(
    fc.record({
      stack: hostileLine,
      container: hostileLine,
      variable: hostileLine,
      before: hostileLine,
      after: hostileLine,
      key: fc.constantFrom('same', 'changes', 'unknown'),
    }),
    { maxLength: 4 },
  ),
  diff: fc.oneof(
    fc.array(hostileLine, { maxLength: 8 }).map((lines) => lines.join('\n')),
    fc
      .tuple(hostileLine, fc.integer({ min: 1, max: 3000 }))
      .map(([line, times]) => `${line}\n`.repeat(times)),
  ),
});

const hostileCallout = hostileFinding.map((finding) => ({
  ...finding,
  code: 'change-something',
  isCallout: true as const,
}));

export const hostileDryRun: fc.Arbitrary<Report> = fc
  .record({
    report: hostileReport,
    changes: fc.array(hostileChanges, { maxLength: 6 }),
    callouts: fc.array(hostileCallout, { maxLength: 6 }),
    names: fc.array(hostileText, { maxLength: 5 }),
  })
  .map(({ report, changes, callouts, names }) => ({
    ...report,
    mode: 'dry-run' as const,
    findings: [...callouts, ...report.findings],
    changes: changes as StackChanges[],
    intent: { hash: 'f'.repeat(64), names, open: true },
  }));
