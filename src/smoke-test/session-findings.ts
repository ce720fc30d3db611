import { defineFinding } from '../model/define-finding.ts';
import { AGAIN } from '../model/remedy.ts';
import type { Control } from './axes.ts';
import { answersIn, type Evidence, layersText, statusesText } from './evidence.ts';
import { answersTo, isEstablished, isSteady, refusedProbes } from './schedule.ts';

/** Findings of a run that asks the frontend with a session in the place of a token. */

export const sessionNotMade = defineFinding(
  'session-not-made',
  { error: 'verdict-inconclusive' },
  (where: string) => ({
    title: 'There is no session of the smoke user, so the backend was not asked through the frontend',
    detail: 'probe-as is session, and the login of the smoke user gave none.',
    remedy: `See what the stage frontend says, correct it, then ${AGAIN}`,
    where,
  }),
);

/** What the probes are where a session takes the place of a token: a row of the report has these names. */
const SESSIONS: Readonly<Record<string, string>> = {
  'right key': 'session of the smoke user',
  'no token': 'no session',
  'random key': 'session of a random secret',
  signature: 'session changed afterwards',
  tampered: 'session changed afterwards',
};

export const sessionName = (name: string): string => SESSIONS[name] ?? name;

const lines = (evidence: Evidence): string =>
  ['right key', ...evidence.plan.controls.map(({ name }) => name)]
    .map((name) => ({ name, answers: answersIn(evidence, name) }))
    .filter(({ answers }) => answers.length > 0)
    .map(({ name, answers }) => `${sessionName(name)}: ${statusesText(answers)} (${layersText(answers)})`)
    .join('\n');

export const sessionLetIn = defineFinding(
  'session-not-enforced',
  { error: 'not-enforced' },
  (evidence: Evidence, open: readonly Control[]) => ({
    title: 'The frontend answers the probe path without a session that it made',
    detail: `Answered like the smoke user: ${open.map(({ name }) => sessionName(name)).join(', ')}.\n${lines(evidence)}`,
    remedy:
      'Set probe-path to a GET route of the frontend that needs a session and asks the backend. If this one should need it, check the session there before anything else: const session = await auth(); if (!session) return new Response(null, { status: 401 }).',
    where: evidence.url,
  }),
);

const titleOf = ({ plan, observations }: Evidence): string => {
  const right = answersTo(observations, 'right key');
  if (right.at(-1)?.obstacle === 'cached')
    return 'A cache answers the session of the smoke user, so the backend is not asked';
  if (!isSteady(plan, observations, 'right key'))
    return `The frontend does not steadily answer the session of the smoke user: ${statusesText(right)}`;
  const open = refusedProbes(plan).filter((name) => !isEstablished(plan, observations, name));
  return open.length > 0
    ? `Not clearly refused by the frontend: ${open.map(sessionName).join(', ')}`
    : 'Not only the session decides: a page stands in place of the answer, or identity headers change it';
};

/** It may be the key, and nothing that is seen from the frontend tells. */
export const sessionNotAnswered = defineFinding(
  'session-not-answered',
  { error: 'verdict-inconclusive' },
  (evidence: Evidence) => ({
    title: titleOf(evidence).slice(0, 100),
    detail: `Answered by ${layersText(answersIn(evidence, 'right key'))}. From here it is not seen what the backend says.\n${lines(evidence)}`,
    remedy:
      'Read the log of the frontend and of the backend at this time. Where the backend refuses the token: both must get the same key (stage holders), and the user must exist there. Where it is not asked, or a page or a cache answers: set probe-path to a route of the frontend that asks it, and that answers a stranger with 401.',
    where: evidence.url,
  }),
);
