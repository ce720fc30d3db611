import type { KeyForm } from '../support/chat-app/scenario.ts';
import { CONTESTANT_NAMES, type ContestantName, type Measured } from './contestants.ts';
import type { Rounds } from './deployments.ts';
import type { DryRuns } from './dry-runs.ts';
import type { Starts } from './start-up.ts';
import { ratiosOf, type Spread, spreadOf } from './statistics.ts';
import { table } from './table.ts';

export type DeploymentFigures = {
  readonly keyForm: KeyForm;
  readonly rounds: number;
  readonly contestants: Readonly<
    Record<ContestantName, { readonly seconds: Spread; readonly cpuSeconds: Spread }>
  >;
  /** Time of the action over time of the other, of each round; the spread is that of the rounds. */
  readonly ratios: { readonly toByHand: Spread; readonly toCdkDeploy: Spread };
  /** Median seconds of each step of each contestant, in order. */
  readonly steps: Readonly<Record<ContestantName, Readonly<Record<string, number>>>>;
};

export type StartFigures = {
  readonly rounds: number;
  readonly bundleMilliseconds: Spread;
  readonly postMilliseconds: Spread;
  readonly helpMilliseconds: Spread;
  readonly nodeMilliseconds: Spread;
  readonly ratio: Spread;
  readonly postRatio: Spread;
  readonly helpRatio: Spread;
};

export type DryRunFigures = {
  readonly rounds: number;
  readonly npxCdkDiffSeconds: Spread;
  readonly cdkDiffSeconds: Spread;
  readonly actionSeconds: Spread;
  readonly ratios: { readonly toNpxCdkDiff: Spread; readonly toCdkDiff: Spread };
};

const secondsOf = (runs: readonly Measured[]): readonly number[] =>
  runs.map(({ milliseconds }) => milliseconds / 1000);

const stepsOf = (runs: readonly Measured[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.keys(runs[0]?.stages ?? {}).map((name) => [
      name,
      spreadOf(runs.map(({ stages }) => stages[name] ?? 0)).median,
    ]),
  );

const each = <T>(of: (name: ContestantName) => T): Readonly<Record<ContestantName, T>> => ({
  'by hand': of('by hand'),
  'cdk deploy': of('cdk deploy'),
  action: of('action'),
});

/** @throws RangeError when a contestant has no run, or not as many as the others */
export const deploymentFigures = ({ keyForm, runs }: Rounds): DeploymentFigures => {
  const toOther = (name: ContestantName): Spread => ratiosOf(secondsOf(runs.action), secondsOf(runs[name]));
  return {
    keyForm,
    rounds: runs.action.length,
    contestants: each((name) => ({
      seconds: spreadOf(secondsOf(runs[name])),
      cpuSeconds: spreadOf(runs[name].map(({ cpuSeconds }) => cpuSeconds)),
    })),
    ratios: { toByHand: toOther('by hand'), toCdkDeploy: toOther('cdk deploy') },
    steps: each((name) => stepsOf(runs[name])),
  };
};

export const startFigures = ({ bundle, post, help, node }: Starts): StartFigures => ({
  rounds: bundle.length,
  bundleMilliseconds: spreadOf(bundle),
  postMilliseconds: spreadOf(post),
  helpMilliseconds: spreadOf(help),
  nodeMilliseconds: spreadOf(node),
  ratio: ratiosOf(bundle, node),
  postRatio: ratiosOf(post, node),
  helpRatio: ratiosOf(help, node),
});

export const dryRunFigures = ({ npxCdkDiff, cdkDiff, action }: DryRuns): DryRunFigures => ({
  rounds: action.length,
  npxCdkDiffSeconds: spreadOf(npxCdkDiff),
  cdkDiffSeconds: spreadOf(cdkDiff),
  actionSeconds: spreadOf(action),
  ratios: { toNpxCdkDiff: ratiosOf(action, npxCdkDiff), toCdkDiff: ratiosOf(action, cdkDiff) },
});

export type Results = {
  readonly deployments: readonly DeploymentFigures[];
  readonly dryRun?: DryRunFigures;
  readonly start: StartFigures;
  /** Megabytes in a second of processor time. */
  readonly redaction?: Spread;
  /** E.g. `Node 24.21.0, 2 CPUs (…), Linux x64`. */
  readonly machine: string;
  /** Which of the tools of a person were there. */
  readonly tools: string;
};

const range = ({ min, max }: Spread, digits: number): string =>
  `${min.toFixed(digits)} – ${max.toFixed(digits)}`;

const ratio = (spread: Spread): string => `${spread.median.toFixed(2)} (${range(spread, 2)})`;

const LABELS: Readonly<Record<ContestantName, string>> = {
  'by hand': 'by hand',
  'cdk deploy': '`cdk deploy` alone',
  action: 'the action',
};

const ratioFor = (name: ContestantName, { ratios }: DeploymentFigures): string =>
  name === 'action' ? '1' : ratio(name === 'by hand' ? ratios.toByHand : ratios.toCdkDeploy);

const deploymentTable = (all: readonly DeploymentFigures[]): string =>
  table(
    ['key form', 'deployed', 'median s', 'min – max s', 'CPU s', 'action ÷ this (min – max)'],
    all.flatMap((figures) =>
      CONTESTANT_NAMES.map((name) => {
        const { seconds, cpuSeconds } = figures.contestants[name];
        return [
          figures.keyForm,
          LABELS[name],
          seconds.median.toFixed(1),
          range(seconds, 1),
          cpuSeconds.median === 0 ? 'unknown' : cpuSeconds.median.toFixed(1),
          ratioFor(name, figures),
        ];
      }),
    ),
  );

const stepTable = (all: readonly DeploymentFigures[]): string =>
  table(
    ['key form', 'deployed', 'where the time goes, median s'],
    all.flatMap(({ keyForm, steps }) =>
      CONTESTANT_NAMES.map((name) => [
        keyForm,
        LABELS[name],
        Object.entries(steps[name])
          .map(([step, seconds]) => `${step} ${seconds.toFixed(2)}`)
          .join(', '),
      ]),
    ),
  );

const startTable = (figures: StartFigures): string =>
  table(
    ['started', 'median ms', 'min – max ms', 'ratio (min – max)'],
    [
      ['`node -e 0`', figures.nodeMilliseconds, '1'] as const,
      [
        'the bundle, up to the first refused input',
        figures.bundleMilliseconds,
        ratio(figures.ratio),
      ] as const,
      [
        'the post step, with nothing to clean up',
        figures.postMilliseconds,
        ratio(figures.postRatio),
      ] as const,
      ['the command line, `--help`', figures.helpMilliseconds, ratio(figures.helpRatio)] as const,
    ].map(([name, spread, compared]) => [name, spread.median.toFixed(0), range(spread, 0), compared]),
  );

const dryRunTable = (figures: DryRunFigures): string =>
  table(
    ['looked at a change', 'median s', 'min – max s', 'action ÷ this (min – max)'],
    [
      ['`npx cdk diff`', figures.npxCdkDiffSeconds, ratio(figures.ratios.toNpxCdkDiff)] as const,
      ['`cdk diff` alone', figures.cdkDiffSeconds, ratio(figures.ratios.toCdkDiff)] as const,
      ['the action', figures.actionSeconds, '1'] as const,
    ].map(([name, seconds, compared]) => [name, seconds.median.toFixed(1), range(seconds, 1), compared]),
  );

/** The results as Markdown, which is readable in a terminal, too. */
export const renderResults = ({ deployments, dryRun, start, redaction, machine, tools }: Results): string => {
  const counts = [...new Set(deployments.map(({ rounds }) => rounds))].join(' and ');
  return [
    `${machine}. ${tools}.`,
    ...(deployments.length === 0
      ? []
      : [
          `Deployments, ${counts} rounds after a warm-up:`,
          deploymentTable(deployments),
          stepTable(deployments),
        ]),
    ...(dryRun ? [`Dry-run, ${dryRun.rounds} rounds after a warm-up:`, dryRunTable(dryRun)] : []),
    `Start-up, ${start.rounds} rounds after a warm-up:`,
    startTable(start),
    ...(redaction
      ? [
          `Redaction, line by line: ${redaction.median.toFixed(0)} MB in a second of processor time (${range(redaction, 0)}).`,
        ]
      : []),
  ].join('\n\n');
};

/** The same for programs, in one line; a ten-thousandth is finer than any of it was measured. */
export const resultsJson = (results: Results): string =>
  JSON.stringify(results, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value,
  );
