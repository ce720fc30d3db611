import type { Report } from '../../../src/model/report.ts';
import { createLog, renderConclusion } from '../../../src/report/log.ts';

/** Which finding of the samples belongs to which stage. */
const FOUND_IN: Readonly<Record<string, string>> = { holders: 'plaintext-key' };

const progress: Readonly<Record<string, readonly string[]>> = {
  deployment: [
    'ChatApp  UPDATE_IN_PROGRESS',
    'Task117DF50A  AWS::ECS::TaskDefinition  UPDATE_COMPLETE',
    'Service9571FDD8  AWS::ECS::Service  UPDATE_IN_PROGRESS',
  ],
  rollout: ['1 of 2 tasks run ChatAppTask:42', '2 of 2 tasks run ChatAppTask:42'],
  verdict: [
    'no token: refused (401)',
    'right key: accepted (200) 5 of 10',
    'right key: accepted (200) 10 of 10',
  ],
};

/** The log of a run as people see it, groups open, with the title that GitHub shows on the fold. */
export const logStory = (report: Report, colour = false): string[] => {
  const lines: string[] = [];
  let now = report.startedAt;
  const log = createLog({
    info: (line) => lines.push(line),
    startGroup: (title) => lines.push(`▾ ${title}`),
    endGroup: () => lines.push('▴'),
    colour,
    redact: (text) => text,
    now: () => now,
  });
  for (const stage of report.stages) {
    now = stage.startedAt;
    log.stage(stage.name);
    const told = stage.status === 'passed' ? (progress[stage.name] ?? []) : [];
    for (const line of told) {
      now += (stage.finishedAt - stage.startedAt) / (told.length + 1);
      log.progress(line);
    }
    for (const finding of report.findings) if (finding.code === FOUND_IN[stage.name]) log.finding(finding);
    now = stage.finishedAt;
    log.result(stage);
  }
  return [...lines, ...renderConclusion(report, colour)];
};
