import type { Report } from '../model/report.ts';
import { REPORT_WORDS } from '../model/words.ts';

const redactedValue = (value: unknown, redact: (text: string) => string): unknown => {
  if (typeof value === 'string') return REPORT_WORDS.has(value) ? value : redact(value);
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
