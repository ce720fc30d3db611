import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isError } from '../../src/model/finding.ts';
import { FRONTENDS, runEntry } from '../bench/frontends/run.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** Two where the csrf token is refused, and four more where tasks differ: the README says so. */
const MOST_LOGINS = 6;

/** Real libraries, right and broken, each beside the login of a browser. */
describe.each(FRONTENDS.map((entry) => ({ ...entry, title: `${entry.name} (${entry.stack})` })))(
  'a frontend: $title',
  (entry) => {
    test(`is ${entry.cause === '' ? 'green' : `red with ${entry.cause}`}, as a browser finds it`, async () => {
      const { run, cause, isRight, browser, requests, logins } = await runEntry(entry);
      const found = run.findings.map(({ code, title, detail, remedy }) => ({ code, title, detail, remedy }));
      expect({ browser, cause }, JSON.stringify(found, undefined, 1)).toEqual({
        browser: entry.browser,
        cause: entry.cause,
      });
      expect(isRight, JSON.stringify(found, undefined, 1)).toBe(true);
      if (!browser) expect(run.findings.some(isError)).toBe(true);
      expect(logins).toBeLessThanOrEqual(MOST_LOGINS);
      if (entry.name === 'right: as it comes')
        expect(readme).toContain(`A right frontend of two tasks gets ${requests} requests`);
    });
  },
);
