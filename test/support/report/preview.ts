import { wantsColour } from '../../../src/report/log.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { samples } from './samples.ts';
import { logStory } from './story.ts';

/** Shows what people will see: `node test/support/report/preview.ts [sample] [log|summary]`. */

const [, , name = 'match', what = 'both'] = process.argv;
const report = samples[name];
if (!report) {
  console.error(`There is no sample ${name}; there are ${Object.keys(samples).join(', ')}.`);
  process.exit(2);
}
const colour = wantsColour(process.env, process.stdout.isTTY);
if (what !== 'summary') for (const line of logStory(report, colour)) console.log(line);
if (what !== 'log') console.log(renderSummary(report));
