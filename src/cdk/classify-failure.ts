import type { Exit } from '../lib/child-process.ts';
import type { ErrorFinding } from '../model/finding.ts';
import type { Step } from './failure-rule.ts';
import { FAILURE_RULES, stackNameIn } from './failure-rules.ts';

const SHOWN_LINES = 12;
const LINE_CHARACTERS = 300;

/**
 * What a failed `cdk synth` or `cdk deploy` means, told by its clean output: every failure of the CLI exits with 1.
 * After a deployment the status of the stacks has the last word, and `judgeDeployment` says that it took too long. Messages as of aws-cdk 2.1148.1, some older.
 */
export function classifyFailure(step: Step, exit: Exit): ErrorFinding {
  if (exit.cancelled) return cancelled(step);
  if (step === 'synth' && exit.timedOut) return synthTimedOut(exit);
  const excerpt = errorLines(exit.tail);
  for (const rule of FAILURE_RULES) {
    const finding = rule(exit.tail, step, excerpt);
    if (finding !== undefined) return finding;
  }
  return step === 'synth' ? synthFailed(exit, excerpt) : deployFailed(exit, excerpt);
}

const ending = ({ code, signal }: Exit): string =>
  signal === null ? `exit code ${code ?? 'unknown'}` : `ended by ${signal}`;

const synthFailed = (exit: Exit, excerpt: string): ErrorFinding => ({
  code: 'synth-failed',
  severity: 'error',
  failureReason: 'synth-failed',
  title: `cdk synth failed (${ending(exit)})`,
  detail: excerpt === '' ? 'It printed nothing.' : excerpt,
  remedy:
    'Run `npx cdk synth --quiet` in the directory that has cdk.json, with the same environment variables set.',
});

const deployFailed = (exit: Exit, excerpt: string): ErrorFinding => ({
  code: 'deploy-failed',
  severity: 'error',
  failureReason: 'deploy-failed',
  title: `cdk deploy failed (${ending(exit)})`,
  detail: excerpt === '' ? 'It printed nothing.' : excerpt,
  remedy: `The first failed event of the stack tells the cause: \`aws cloudformation describe-stack-events --stack-name ${stackNameIn(exit.tail)}\`.`,
});

const cancelled = (step: Step): ErrorFinding => ({
  code: 'cdk-cancelled',
  severity: 'error',
  failureReason: 'cancelled',
  title: `The run was cancelled during cdk ${step}`,
  detail:
    step === 'synth'
      ? 'Nothing was deployed.'
      : 'The CDK CLI was stopped. An update that CloudFormation had started goes on without it.',
  remedy:
    step === 'synth'
      ? 'Start the run again.'
      : 'Look at the stack before anything else: `aws cloudformation describe-stacks --stack-name STACK`.',
});

function synthTimedOut(exit: Exit): ErrorFinding {
  const last = exit.tail.split('\n').slice(-SHOWN_LINES).map(shorten).join('\n');
  const detail = last === '' ? 'It printed nothing.' : `The last lines were:\n${last}`;
  return {
    code: 'synth-timed-out',
    severity: 'error',
    failureReason: 'synth-failed',
    title: 'cdk synth did not end in time and was stopped',
    detail,
    remedy: 'Run `npx cdk synth --quiet` on your machine and see what it waits for.',
  };
}

/** Frames of a stack trace, the carets below a source line, Node's own lines. */
const NOISE =
  /^\s*at\s|^\s*\^+\s*$|^\s*$|^Node\.js v\d|^node:internal|^\s*\.{3} \d+ (?:more )?lines|^\(Use `node --/;

const TELLING =
  /error|exception|fail|cannot|could not|unable|denied|required|missing|invalid|not found|not authorized|❌|✘/i;

/** The lines that tell most, in their order: those that speak of an error, else the last ones. */
export function errorLines(tail: string): string {
  const lines = [...new Set(tail.split('\n'))].filter((line) => !NOISE.test(line));
  const telling = lines.filter((line) => TELLING.test(line));
  const chosen = telling.length > 0 ? telling.slice(0, SHOWN_LINES) : lines.slice(-SHOWN_LINES);
  return chosen.map(shorten).join('\n');
}

const shorten = (line: string): string =>
  line.length > LINE_CHARACTERS ? `${line.slice(0, LINE_CHARACTERS)}…` : line;
