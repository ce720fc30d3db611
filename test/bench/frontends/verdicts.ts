import { type Spread, spreadOf } from '../statistics.ts';
import { table } from '../table.ts';
import type { FrontendEntry } from './entry.ts';
import type { FrontendOutcome } from './run.ts';

export type FrontendVerdict = {
  readonly entry: Pick<FrontendEntry, 'name' | 'stack' | 'browser' | 'cause'>;
  readonly outcome: Pick<FrontendOutcome, 'cause' | 'isRight' | 'browser' | 'requests' | 'logins'>;
};

export type FrontendFigures = {
  readonly frontends: number;
  /** Green where the frontend is broken, or where a browser does not get in. */
  readonly falseGreens: number;
  /** Red where it is right. */
  readonly falseReds: number;
  readonly causes: { readonly wanted: number; readonly right: number };
  /** Right ones of which the run does not say what it left open. */
  readonly unsaid: number;
  /** Frontends where the browser got something else than what was written down. */
  readonly surprises: number;
  readonly requests: Spread;
  readonly logins: Spread;
  readonly wrong: readonly string[];
};

const isGreen = ({ outcome }: FrontendVerdict): boolean => outcome.cause === '';
const mustBeGreen = ({ entry }: FrontendVerdict): boolean => entry.cause === '';

const hasSurprise = ({ entry, outcome }: FrontendVerdict): boolean => entry.browser !== outcome.browser;

const wrongLine = (run: FrontendVerdict): string => {
  const { entry, outcome } = run;
  const verdict = `${outcome.cause || 'green'} instead of ${entry.cause || 'green'}`;
  const isOther = outcome.cause === entry.cause ? ' for another reason' : '';
  const browser = hasSurprise(run) ? `; a browser ${outcome.browser ? 'gets in' : 'does not get in'}` : '';
  return `${entry.name} (${entry.stack}): ${outcome.isRight ? 'right' : `${verdict}${isOther}`}${browser}`;
};

/** @throws RangeError when there is no run */
export const frontendFigures = (runs: readonly FrontendVerdict[]): FrontendFigures => {
  const broken = runs.filter((run) => !mustBeGreen(run));
  return {
    frontends: runs.length,
    falseGreens: runs.filter((run) => isGreen(run) && !(mustBeGreen(run) && run.outcome.browser)).length,
    falseReds: runs.filter((run) => !isGreen(run) && mustBeGreen(run)).length,
    causes: { wanted: broken.length, right: broken.filter(({ outcome }) => outcome.isRight).length },
    unsaid: runs.filter((run) => mustBeGreen(run) && isGreen(run) && !run.outcome.isRight).length,
    surprises: runs.filter(hasSurprise).length,
    requests: spreadOf(runs.map(({ outcome }) => outcome.requests)),
    logins: spreadOf(runs.map(({ outcome }) => outcome.logins)),
    wrong: runs.filter((run) => !run.outcome.isRight || hasSurprise(run)).map(wrongLine),
  };
};

const FEWEST_RIGHT_CAUSES = 0.95;

/** What the benchmark must not show. */
export const areFrontendsGoodEnough = (figures: FrontendFigures): boolean =>
  figures.falseGreens === 0 &&
  figures.falseReds === 0 &&
  figures.unsaid === 0 &&
  figures.surprises === 0 &&
  figures.causes.right >= FEWEST_RIGHT_CAUSES * figures.causes.wanted;

/** The results as Markdown. */
export const renderFrontendVerdicts = (runs: readonly FrontendVerdict[], machine: string): string => {
  const figures = frontendFigures(runs);
  const { frontends, falseGreens, falseReds, causes, unsaid, requests, logins, wrong } = figures;
  const rows = runs.map(({ entry, outcome }) => [
    entry.name,
    entry.stack,
    outcome.cause === '' ? 'green' : `\`${outcome.cause}\``,
    outcome.browser ? 'gets in' : 'does not',
    `${outcome.requests}`,
    `${outcome.logins}`,
  ]);
  return [
    `${machine}.`,
    `${frontends} frontends: ${falseGreens} false greens, ${falseReds} false reds, ${causes.right} of ${causes.wanted} causes right${unsaid > 0 ? `, ${unsaid} with something left unsaid` : ''}. ` +
      `Requests for each: ${requests.median} in the median, ${requests.max} at most; forms with the password: ${logins.median} in the median, ${logins.max} at most.`,
    ...(wrong.length > 0 ? ['Wrong:', wrong.map((line) => `- ${line}`).join('\n')] : []),
    table(['frontend', 'made with', 'the run', 'a browser', 'requests', 'logins'], rows),
  ].join('\n\n');
};
