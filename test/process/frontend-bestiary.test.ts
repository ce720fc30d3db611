import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { isError } from '../../src/model/finding.ts';
import { FRONTENDS, runEntry } from '../bench/frontends/run.ts';

const page = readFileSync(new URL('../../docs/sent.md', import.meta.url), 'utf8');

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** What docs/sent.md says that no frontend gets more of. */
const account = (): { readonly requests: number; readonly logins: number } => {
  const [, requests, logins = ''] =
    /none gets more than (\d+) requests and (\w+) forms with the password/.exec(page) ?? [];
  return { requests: Number(requests), logins: NUMBERS.indexOf(logins) };
};

/** Real libraries, right and broken, each beside the login of a browser. Most of the time of each is waiting. */
describe.concurrent.each(FRONTENDS.map((entry) => ({ ...entry, title: `${entry.name} (${entry.stack})` })))(
  'a frontend: $title',
  (entry) => {
    test(`is ${entry.cause === '' ? 'green' : `red with ${entry.cause}`}, as a browser finds it`, async ({
      expect,
    }) => {
      const { run, cause, isRight, browser, requests, logins, sent } = await runEntry(entry);
      const found = run.findings.map(({ code, title, detail, remedy }) => ({ code, title, detail, remedy }));
      expect({ browser, cause }, JSON.stringify(found, undefined, 1)).toEqual({
        browser: entry.browser,
        cause: entry.cause,
      });
      expect(isRight, JSON.stringify(found, undefined, 1)).toBe(true);
      if (!browser) expect(run.findings.some(isError)).toBe(true);
      expect(requests).toBeLessThanOrEqual(account().requests);
      expect(logins).toBeLessThanOrEqual(account().logins);
      const forms = sent.filter((line) => !line.startsWith('GET '));
      expect(forms.filter((line) => !/^POST .*\/callback\/[a-z]+\/?$/.test(line))).toEqual([]);
      if (entry.name === 'right: as it comes' && entry.stack !== 'SvelteKit')
        expect(page).toContain(`A right frontend of two tasks gets ${requests} requests`);
    });
  },
);
