import { describe, expect, test } from 'vitest';
import { isError } from '../../src/model/finding.ts';
import { FRONTENDS, runEntry } from '../bench/frontends/run.ts';

/** Real libraries, right and broken, each beside the login of a browser. */
describe.each(FRONTENDS.map((entry) => ({ ...entry, title: `${entry.name} (${entry.stack})` })))(
  'a frontend: $title',
  (entry) => {
    test(`is ${entry.cause === '' ? 'green' : `red with ${entry.cause}`}, as a browser finds it`, async () => {
      const { run, cause, isRight, browser } = await runEntry(entry);
      const found = run.findings.map(({ code, title, detail, remedy }) => ({ code, title, detail, remedy }));
      expect({ browser, cause }, JSON.stringify(found, undefined, 1)).toEqual({
        browser: entry.browser,
        cause: entry.cause,
      });
      expect(isRight, JSON.stringify(found, undefined, 1)).toBe(true);
      // Green only where every browser gets in, and a failed login is said only where none does.
      if (!run.findings.some(isError)) expect(browser).toBe(true);
      if (!browser) expect(run.findings.some(isError)).toBe(true);
    });
  },
);
