import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../../src/report/summary.ts';
import { samples } from '../../support/report/samples.ts';
import { logStory } from '../../support/report/story.ts';

describe.each(Object.entries(samples))('a run that ends with %s', (name, report) => {
  it('tells its story in the log', async () => {
    await expect(`${logStory(report).join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.log.txt`);
  });

  it('tells its story in the job summary', async () => {
    await expect(renderSummary(report)).toMatchFileSnapshot(`golden/${name}.summary.txt`);
  });
});
