import { FAILURE_REASONS } from '../finding.ts';
import type { Report } from '../run/report.ts';

/** Words that renderers look up; they are public, and a report with `***` in their place would be unreadable. */
const FIXED = new Set<string>([
  ...FAILURE_REASONS,
  ...[
    'deploy',
    'verify',
    'dry-run',
    'rotate',
    'success',
    'failure',
    'cancelled',
    'error',
    'warning',
    'notice',
  ],
  ...['passed', 'failed', 'skipped', 'not-established', 'not established', 'same', 'differs', 'missing'],
  ...[
    'inputs',
    'pull request',
    'key store',
    'production',
    'plan',
    'keys stored',
    'old keys',
    'tokens before',
    'tokens after',
    'keys settled',
    'signing key',
    'cloud assembly',
    'holders',
    'changes',
    'comment',
    'review',
    'baseline',
    'deployment',
    'rollout',
    'address',
    'verdict',
    'availability',
    'frontend',
    'requests',
    'logs',
  ],
  ...[
    'created',
    'updated',
    'no change',
    'unknown',
    'complete',
    'rolled-back',
    'superseded',
    'scaled-to-zero',
  ],
  ...[
    'no-change',
    'timed-out',
    'match',
    'mismatch',
    'not-enforced',
    'shadowed',
    'unreachable',
    'inconclusive',
  ],
  ...['dry-run', 'added', 'changed', 'replaced', 'maybe replaced', 'removed', 'orphaned', 'changes'],
  ...['own', 'fork', 'dependabot', 'base', 'nothing'],
  ...['accepted', 'refused', 'blocked', 'server-error', 'no-answer'],
  ...['added', 'changed', 'replaced', 'maybe replaced', 'removed', 'orphaned', 'changes'],
  ...['authenticated', 'reachability', 'fresh connections', 'kept connections'],
  ...['stage', 'switch', 'retire', 'emergency'],
  ...['deployed', 'base', 'nothing', 'own', 'fork', 'dependabot'],
]);

const redactedValue = (value: unknown, redact: (text: string) => string): unknown => {
  if (typeof value === 'string') return FIXED.has(value) ? value : redact(value);
  if (Array.isArray(value)) return value.map((entry) => redactedValue(entry, redact));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, redactedValue(entry, redact)]));
};

/**
 * The report with every text redacted. Renderers escape and cut, after which a secret would no longer be found, so
 * this comes before any of them; what they made is redacted and checked once more.
 */
export const redactedReport = (report: Report, redact: (text: string) => string): Report =>
  // The shape is kept: strings become strings, all else is copied.
  redactedValue(report, redact) as Report;
