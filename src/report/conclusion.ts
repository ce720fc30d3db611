import { count } from '../lib/text.ts';
import { differs, isCompared } from '../model/changes.ts';
import { type ErrorFinding, type FailureReason, isError } from '../model/finding.ts';
import { wayOn } from '../model/remedy.ts';
import type { DeployedStack, HolderRow, Report } from '../model/report.ts';
import { isGreen, type Verdict, type VerdictName } from '../model/verdict.ts';
import { planOnly } from './findings.ts';

/** How the run ended, in the words that all renderers share. */
export type Conclusion = {
  /** `proven`: the verdict is `match`, or in a dry-run the proof is whole. `unproven`: nothing failed, but not all is known. */
  readonly tone: 'proven' | 'unproven' | 'failed' | 'cancelled';
  /** One or a few words for a headline: `match`, `same key`, `not proven`, or the failure reason. */
  readonly word: string;
  /** One sentence: what that means. */
  readonly sentence: string;
  /** Present exactly when the run must be red. */
  readonly failureReason?: FailureReason;
};

const REASON_OF_VERDICT: Readonly<Record<Exclude<VerdictName, 'match' | 'works'>, FailureReason>> = {
  mismatch: 'key-mismatch',
  refused: 'token-refused',
  'not-enforced': 'not-enforced',
  shadowed: 'verifier-shadowed',
  unreachable: 'backend-unreachable',
  inconclusive: 'verdict-inconclusive',
};

const firstError = (report: Report): ErrorFinding | undefined => report.findings.find(isError);

/**
 * Why the run is red, or nothing when it may be green. A report that says `success` and yet holds an error, a failed
 * stage or another verdict than `match` and `works` is red all the same: green must mean what it says.
 */
export const failureReasonOf = (report: Report): FailureReason | undefined => {
  if (report.conclusion === 'cancelled') return report.failureReason ?? 'cancelled';
  const error = firstError(report)?.failureReason;
  if (report.conclusion === 'failure') return report.failureReason ?? error ?? 'internal-error';
  if (error) return error;
  if (report.verdict && !isGreen(report.verdict.name)) return REASON_OF_VERDICT[report.verdict.name];
  const broken = report.stages.find(({ status }) => status === 'failed' || status === 'cancelled');
  if (broken) return broken.status === 'cancelled' ? 'cancelled' : 'internal-error';
  return undefined;
};

/** CloudFormation's status in words; the first that fits. */
const STATUS_MEANS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'was started, and its state could not be read'],
  [/^does not exist$/, 'was not created, or is gone'],
  [
    /ROLLBACK_IN_PROGRESS$|ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS$/,
    'is being rolled back, with or without this run',
  ],
  [/_IN_PROGRESS$/, 'is still being changed, with or without this run'],
  [/^(?:UPDATE|IMPORT)_ROLLBACK_COMPLETE$/, 'was rolled back: what ran before runs again'],
  [/^ROLLBACK_COMPLETE$/, 'could not be created and was rolled back: nothing of it runs'],
  [/_FAILED$/, 'is stuck and needs a repair before it can be deployed again'],
];

const stateOfStack = ({ name, status, change }: DeployedStack): string => {
  const done =
    change === 'no change' ? 'had nothing to change' : `was ${change === 'created' ? 'created' : 'updated'}`;
  const means = STATUS_MEANS.find(([pattern]) => pattern.test(status))?.[1] ?? done;
  return `Stack ${name} ${means}${status === '' ? '' : ` (${status})`}.`;
};

/** What became of production, as far as the report knows; the first question after a failure or a cancel. */
export const stateOfProduction = (report: Report): string =>
  [stateOfDeployment(report), stateOfKeys(report)].filter((part) => part !== '').join(' ');

const stateOfKeys = ({ mode, phase, keyWrites = [] }: Report): string => {
  if (mode !== 'rotate') return '';
  return keyWrites.length === 0
    ? 'No stored key was changed.'
    : `Changed in the key store: ${keyWrites.join('; ')}. No key is lost. It goes on from there: ${wayOn({ mode, isEmergency: phase === 'emergency' })}`;
};

const stateOfDeployment = (report: Report): string => {
  if (report.mode === 'dry-run')
    return 'Nothing was deployed, and production was not asked: this is a dry-run.';
  if (isFromLaptop(report) && !report.verdict) return 'Nothing was changed: this run only looked.';
  if (report.mode === 'verify') {
    const wrote = report.stages.some(({ name, status }) => name === 'requests' && status !== 'skipped');
    return wrote
      ? 'Nothing was deployed; the requests in smoke were sent to production.'
      : 'Nothing was changed: this run only asked production.';
  }
  const reached = report.stages.find(({ name }) => name === 'deployment');
  if (report.stacks.length === 0) {
    return !reached || reached.status === 'skipped' || report.untouched
      ? 'Nothing was deployed: production is as it was before this run.'
      : 'The deployment was started, and what became of it is not established.';
  }
  return report.stacks.map(stateOfStack).join(' ');
};

/** A check by the command line, which begins with the env files. */
const isFromLaptop = ({ stages }: Report): boolean => stages.some(({ name }) => name === 'env files');

/** With what chance a task with another key would have answered at least once, were requests spread at random. */
const chanceSentence = ({ tasks, tasksAssumed, consecutiveSuccesses }: Verdict): string => {
  if (tasks < 2) return '';
  const chance = 1 - (1 - 1 / tasks) ** consecutiveSuccesses;
  const percent = Math.floor(chance * 1000) / 10;
  return ` If one of ${tasksAssumed ? 'up to ' : ''}${tasks} tasks had another key, ${percent} % of such runs would have met it.`;
};

/** In an emergency this is what the reader wants to know first. */
const givenUpSentence = ({ givenUp = [], url }: Report): string => {
  if (givenUp.length === 0) return '';
  const names = givenUp.map((print) => (print === '' ? 'one without a fingerprint' : `fingerprint ${print}`));
  const who = URL.canParse(url) ? new URL(url).host : 'production';
  return `${who} refuses ${givenUp.length === 1 ? 'the key that was' : `the ${givenUp.length} keys that were`} given up (${names.join(', ')}). `;
};

/** What the log of a backend shows is that it has accepted a token, never that it refuses one. */
const NOT_SEEN_THROUGH_FRONTEND =
  'The log of the backend shows a token that it accepted; whether it refuses a forged one, or a former key, is not established.';

const matchSentence = (report: Report): string => {
  const { verdict } = report;
  if (!verdict) return '';
  const controls = verdict.probes.reduce((sum, probe) => sum + probe.controls, 0);
  const times = count(verdict.consecutiveSuccesses, 'time');
  const givenUp = givenUpSentence(report);
  const refused = controls === 1 ? '1 forged request was' : `${controls} forged requests were`;
  if (verdict.name === 'works')
    return `Through the frontend the session of the smoke user was answered ${times} in a row, and ${refused} refused.${doubtSentence(report) || ` ${NOT_SEEN_THROUGH_FRONTEND}`}`;
  return `${givenUp}The right token was accepted ${times} in a row and ${refused} refused.${chanceSentence(verdict)}`;
};

const failedSentence = (report: Report): string =>
  firstError(report)?.title ?? report.verdict?.cause ?? 'The run ended without saying why; that is a bug.';

/** A match is only worth something if it is known whose tasks answered, and that there are no others. */
const rolloutIsOpen = ({ stages }: Report): boolean =>
  stages.some(({ name, status }) => name === 'rollout' && status === 'not-established');

/** Nor if something else may have answered. */
const addressIsOpen = ({ stages }: Report): boolean =>
  stages.some(({ name, status }) => name === 'address' && status === 'not-established');

/** Half a sentence: what is not known beside a match, or beside containers that get the same key. */
const doubtAbout = (findings: Report['findings']): string | undefined =>
  findings.map(({ leavesOpen }) => leavesOpen).find((question) => typeof question === 'string');

const allHolders = ({ holders, services }: Report): readonly HolderRow[] => [
  ...holders,
  ...services.flatMap((service) => service.holders),
];

const doubtSentence = ({ findings }: Report): string => {
  const doubt = doubtAbout(findings);
  return doubt === undefined ? '' : ` ${doubt} is not established.`;
};

/** These containers were not required to be right, and yet not all that run have the key. */
const withoutTheKey = (report: Report): readonly string[] => [
  ...new Set(
    allHolders(report)
      .filter(({ result }) => result === 'differs' || result === 'missing')
      .map(({ container, variable, result }) =>
        result === 'differs' ? `${container} has another ${variable}` : `${container} has no ${variable}`,
      ),
  ),
];

const changesSentence = ({ changes }: Report): string => {
  const known = changes?.filter(isCompared) ?? [];
  if (!changes || changes.every(({ comparedWith }) => comparedWith === 'nothing'))
    return 'What it changes was not compared with anything.';
  if (known.length === 0) return 'What it changes is not established.';
  const changed = known.filter((one) => one.isNew || differs(one)).length;
  const against = known.some(({ comparedWith }) => comparedWith === 'deployed')
    ? 'what is deployed'
    : 'the base branch';
  const open = changes.length - known.length;
  const rest = open === 0 ? '' : ` What changes in ${count(open, 'stack')} is not established.`;
  if (changed > 0)
    return `${count(changed, 'stack')} ${changed === 1 ? 'differs' : 'differ'} from ${against}.${rest}`;
  return open === 0
    ? `No resource differs from ${against}.`
    : `In ${count(known.length, 'stack')} no resource differs from ${against}.${rest}`;
};

/** Nothing was due, or only the plan was asked for. */
const concludePlan = ({ plan = [], findings }: Report): Conclusion => ({
  tone: 'unproven',
  word: findings.some(({ code }) => code === planOnly.code) ? 'planned' : 'nothing to do yet',
  sentence: `${(plan[0] ?? 'There is no plan').replace(/\.$/, '')}. Nothing was changed.`,
});

/** What a dry-run shows of the key, without a full stop; the same words for the comment and the summary. */
export const proofOfDryRun = ({
  holders,
  findings,
}: Report): { readonly isProven: boolean; readonly words: string } => {
  const same = holders.filter(({ result }) => result === 'same').length;
  const words = `${count(same, 'container')} ${same === 1 ? 'gets the' : 'get the same'} key`;
  if (holders.length === 0) return { isProven: false, words: 'No container was seen to get the key' };
  if (same < holders.length)
    return {
      isProven: false,
      words: `That all containers get the same key is not established (${same} of ${holders.length})`,
    };
  return doubtAbout(findings) !== undefined
    ? { isProven: false, words: `${words}; whether all that may have it do is not established` }
    : { isProven: true, words };
};

/** A dry-run proves that the containers will agree, whatever key the deployment has. */
const concludeDryRun = (report: Report): Conclusion => {
  const { isProven, words } = proofOfDryRun(report);
  return {
    tone: isProven ? 'proven' : 'unproven',
    word: isProven ? 'same key' : 'not proven',
    sentence: `${words}. ${changesSentence(report)} Nothing was deployed.`,
  };
};

/** Production has another key than a laptop, so nothing is said of it where it was not asked. */
const concludeFromLaptop = ({ stages }: Report): Conclusion => {
  const isOpen = stages.some(({ status }) => status === 'not-established');
  return {
    tone: isOpen ? 'unproven' : 'proven',
    word: isOpen ? 'not proven' : 'same key',
    sentence: `${isOpen ? 'No fault was found, and not every link is established.' : 'Every link that was looked at agrees, from the env files to the containers.'} No backend was asked whether it accepts the key.`,
  };
};

/** The one place that decides how a report is called. */
export const conclude = (report: Report): Conclusion => {
  const failureReason = failureReasonOf(report);
  if (failureReason === 'cancelled') {
    return { tone: 'cancelled', word: 'cancelled', sentence: stateOfProduction(report), failureReason };
  }
  if (failureReason)
    return { tone: 'failed', word: failureReason, sentence: failedSentence(report), failureReason };
  if (report.mode === 'dry-run') return concludeDryRun(report);
  if (report.mode === 'rotate' && !report.phase) return concludePlan(report);
  if (isFromLaptop(report) && !report.verdict) return concludeFromLaptop(report);
  const word = report.verdict?.name ?? '';
  if (report.verdict && rolloutIsOpen(report)) {
    const sentence = `${matchSentence(report)} The rollout was not established: which tasks answered, and how many there are, is unknown.${
      addressIsOpen(report) ? ' Nothing ties the address to a stack.' : ''
    }`;
    return { tone: 'unproven', word, sentence };
  }
  if (report.verdict && addressIsOpen(report)) {
    const sentence = `${matchSentence(report)} That what answers at the address is what these stacks run is not established.`;
    return { tone: 'unproven', word, sentence };
  }
  const [other] = withoutTheKey(report);
  if (report.verdict && other !== undefined)
    return { tone: 'unproven', word, sentence: `${matchSentence(report)} But ${other}.` };
  const doubt = doubtAbout(report.findings);
  if (report.verdict && doubt !== undefined) {
    const rest = report.verdict.name === 'works' ? '' : doubtSentence(report);
    return { tone: 'unproven', word, sentence: `${matchSentence(report)}${rest}` };
  }
  if (report.verdict?.name === 'works') return { tone: 'unproven', word, sentence: matchSentence(report) };
  if (report.verdict) return { tone: 'proven', word, sentence: matchSentence(report) };
  const changedNothing = report.stacks.every(({ change }) => change === 'no change');
  const deployed = changedNothing
    ? 'The stacks were as they should be, but production'
    : 'Deployed, but production';
  const done = report.mode === 'deploy' ? deployed : 'Production';
  return {
    tone: 'unproven',
    word: 'not proven',
    sentence: `${done} was not asked whether it honours the signing key.`,
  };
};

const stageNotes = (report: Report): string[] =>
  report.stages
    .filter(({ status }) => status === 'not-established' || status === 'skipped')
    .map(({ name, status, summary }) => {
      const what = status === 'skipped' ? 'did not run' : 'not established';
      return `${name}: ${what}${summary === '' ? '' : ` (${summary})`}`;
    });

/** What the run did not establish, one line each. Empty only when all was established. */
export const notEstablished = (report: Report): string[] => {
  const notes = [
    ...stageNotes(report),
    ...report.findings.filter(({ leavesOpen }) => leavesOpen !== undefined).map(({ title }) => title),
  ];
  if (failureReasonOf(report) === undefined)
    notes.push(...withoutTheKey(report).map((what) => `that all containers have the key: ${what}`));
  for (const holder of allHolders(report).filter(({ result }) => result === 'not established')) {
    notes.push(
      holder.source === ''
        ? `whether ${holder.container} in ${holder.stack} gets ${holder.variable}, which it may take from elsewhere`
        : `which key ${holder.container} in ${holder.stack} gets: its ${holder.variable} comes from ${holder.source}`,
    );
  }
  for (const service of report.services.filter(({ state }) => state === 'not-established')) {
    notes.push(`whether service ${service.service} runs what was deployed`);
  }
  const isAsked = report.mode !== 'dry-run' && !(report.mode === 'rotate' && !report.phase);
  const mayAsk = isAsked && !report.stages.some(({ name }) => name === 'verdict');
  if (!report.verdict && mayAsk) {
    notes.push('verdict: production was not asked whether it honours the key');
  }
  if (report.verdict?.name === 'unreachable' || report.verdict?.name === 'inconclusive') {
    notes.push(`whether production honours the key: the verdict is ${report.verdict.name}`);
  }
  if (report.verdict?.name === 'works')
    notes.push('whether the backend refuses a forged token, or a former key: only the frontend was asked');
  if (report.verdict?.name === 'refused')
    notes.push('whether the key is why production refuses the right token: no other key is proven');
  return [...new Set(notes)];
};
