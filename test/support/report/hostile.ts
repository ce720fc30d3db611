import fc from 'fast-check';
import { FAILURE_REASONS, type Finding } from '../../../src/model/finding.ts';
import type { Report } from '../../../src/model/report.ts';

/** Data that tries to get out of its cell: what a container name, a stack event or a server's answer could hold. */

/**
 * What the runner takes for a command (ActionCommand.cs), with the characters that its culture-sensitive comparison
 * skips taken out first.
 */
export const isWorkflowCommand = (line: string): boolean => {
  const seen = line.replace(/[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '');
  return seen.trimStart().startsWith('::') || seen.includes('##[');
};

const PIECES = [
  ...[
    '|',
    '\\|',
    '\\',
    '`',
    '``',
    '```',
    '~~~',
    '<script>alert(1)</script>',
    '</details>',
    '<!--',
    '-->',
    '<br>',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u0085',
    '\u2028',
    '\n\n## Owned',
    '\n- item',
    '\n1. one',
    '\n    code',
    '\n| a | b |',
  ],
  ...[
    '\n```',
    '\n---',
    '\n> [!TIP]',
    '@octocat',
    '#123',
    'octo/cat#9',
    '![x](https://evil.example/x.png)',
    'www.evil.example',
  ],
  ...[
    '[x](javascript:alert(1))',
    'https://evil.example/a?b=c',
    'a@evil.example',
    '**',
    '__',
    '_',
    '*',
    '$x$',
    '$$',
    ':key:',
  ],
  ...[
    '::error::x',
    '  ::add-mask::x',
    '##[group]x',
    'x ##[add-mask]y',
    '\u200b::stop-commands::x',
    ':\u200b:error::x',
  ],
  ...[
    '\u001b[31m',
    '\u001b]8;;https://evil.example\u0007',
    '\u009b2J',
    '\u0000',
    '\u0007',
    '\u202e',
    '\ud800',
    '\udc00',
    '🔑',
    'é',
  ],
  ...[
    '&lt;',
    '&#64;octocat',
    '%0A',
    ';',
    '"]',
    '"',
    ':::bad',
    '-->',
    'end',
    'click c0 "javascript:x"',
    '#35;',
    'name',
    'x',
  ],
] as const;

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });

const holders = fc.array(
  fc.record({
    stack: hostileText,
    container: hostileText,
    variable: hostileText,
    source: hostileText,
    result: fc.constantFrom('same', 'differs', 'missing', 'not established'),
  }),
  { maxLength: 12 },
);

export const hostileFinding: fc.Arbitrary<Finding> = fc
  .record({
    code: fc.constantFrom('holders-disagree', 'plaintext-key'),
    severity: fc.constantFrom('error', 'warning', 'notice'),
    failureReason: fc.constantFrom(...FAILURE_REASONS),
    title: hostileText,
    detail: hostileText,
    remedy: hostileText,
    where: hostileText,
  })
  .map(({ severity, failureReason, ...text }) =>
    severity === 'error' ? { ...text, severity, failureReason } : { ...text, severity },
  );

const verdict = fc.record({
  name: fc.constantFrom(
    'match',
    'mismatch',
    'refused',
    'not-enforced',
    'shadowed',
    'unreachable',
    'inconclusive',
  ),
  cause: hostileText,
  diagnosis: hostileText,
  layer: hostileText,
  probes: fc.array(
    fc.record({
      name: hostileText,
      expected: fc.constantFrom('accepted', 'refused'),
      outcome: fc.constantFrom('accepted', 'refused', 'blocked', 'server-error', 'no-answer'),
      statuses: hostileText,
      requests: fc.nat(),
      controls: fc.nat(),
      layer: hostileText,
      passed: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  requests: fc.nat(),
  consecutiveSuccesses: fc.nat(),
  neededSuccesses: fc.nat(),
  tasks: fc.nat(),
  tasksAssumed: fc.boolean(),
  transientErrors: fc.nat(),
  seconds: fc.nat(),
});

const services = fc.array(
  fc.record({
    cluster: hostileText,
    service: hostileText,
    state: fc.constantFrom('complete', 'failed', 'rolled-back', 'superseded', 'not-established'),
    taskDefinition: hostileText,
    running: fc.nat(),
    desired: fc.nat(),
    holders,
    consoleUrl: hostileText,
  }),
  { maxLength: 3 },
);

const stacks = fc.array(
  fc.record({
    name: hostileText,
    region: hostileText,
    status: hostileText,
    change: fc.constantFrom('created', 'updated', 'no change', 'failed', 'unknown'),
    seconds: fc.nat(),
    consoleUrl: hostileText,
    outputs: fc.dictionary(hostileText, hostileText, { maxKeys: 3 }),
  }),
  { maxLength: 3 },
);

const failure = fc.record({
  resource: hostileText,
  resourceType: hostileText,
  reason: hostileText,
  serviceEvents: fc.array(hostileText, { maxLength: 4 }),
  containers: fc.array(
    fc.record({ container: hostileText, stoppedReason: hostileText, exitCode: hostileText }),
    { maxLength: 4 },
  ),
  deadTasks: fc.nat(5),
});

const availability = fc.record({
  measure: fc.constantFrom('authenticated', 'reachability'),
  key: hostileText,
  reason: hostileText,
  startedAt: time,
  finishedAt: time,
  baseline: fc.record({ requests: fc.nat(), failures: fc.nat() }),
  lanes: fc.array(
    fc.record({
      name: fc.constantFrom('fresh connections', 'kept connections'),
      requests: fc.nat(),
      down: fc.nat(),
      refused: fc.nat(),
      limited: fc.nat(),
      unsent: fc.nat(),
      resent: fc.nat(),
      longestGap: fc.nat(),
      p95: fc.nat(),
      p99: fc.nat(),
    }),
    { maxLength: 2 },
  ),
  requests: fc.nat(),
  failures: fc.nat(),
  interruptions: fc.record({ down: fc.nat(), refused: fc.nat() }),
  resolution: fc.nat(),
  bound: fc.double({ min: 0, max: 1, noNaN: true }),
  p95: fc.nat(),
  p99: fc.nat(),
  firstFailureAt: time,
  lastFailureAt: time,
  causes: fc.array(fc.record({ cause: hostileText, times: fc.nat() }), { maxLength: 4 }),
});

export const hostileReport: fc.Arbitrary<Report> = fc.record(
  {
    schemaVersion: fc.constant<1>(1),
    mode: fc.constantFrom('deploy', 'verify'),
    conclusion: fc.constantFrom('success', 'failure', 'cancelled'),
    failureReason: fc.constantFrom(...FAILURE_REASONS),
    startedAt: time,
    finishedAt: time,
    keyFingerprint: hostileText,
    stages: fc.array(
      fc.record({
        name: fc.constantFrom('inputs', 'signing key', 'holders', 'deployment', 'verdict'),
        status: fc.constantFrom('passed', 'failed', 'skipped', 'not-established', 'cancelled'),
        summary: hostileText,
        startedAt: time,
        finishedAt: time,
      }),
      { maxLength: 5 },
    ),
    findings: fc.array(hostileFinding, { maxLength: 14 }),
    holders,
    stacks,
    failure,
    services,
    verdict,
    availability,
    url: hostileText,
    links: fc.array(fc.record({ title: hostileText, url: hostileText }), { maxLength: 4 }),
  },
  {
    requiredKeys: [
      'schemaVersion',
      'mode',
      'conclusion',
      'startedAt',
      'finishedAt',
      'keyFingerprint',
      'stages',
      'findings',
      'holders',
      'stacks',
      'services',
      'url',
      'links',
    ],
  },
);
