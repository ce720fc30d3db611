import { defineFinding } from '../model/define-finding.ts';
import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { SessionSecret } from './candidates.ts';
import type { CsrfReading } from './csrf.ts';
import { answerCached, sessionMixedUp } from './findings.ts';
import {
  differedAtFirst,
  isOfSecret,
  judgeSecret,
  leftUndone,
  type Place,
  tasksDiffer,
  triedNames,
  unsteady,
} from './oracle-findings.ts';
import { nameOf, tally } from './samples.ts';
import type { Seal } from './session-cookie.ts';
import type { SessionReading } from './session-trials.ts';

/**
 * Findings for the secret that makes the sessions. It need not be that of the csrf cookie (`jwt.secret` of v4, `encode`
 * of both), and where a session was seen, it decides.
 */

const sessionsDiffer = ({ samples }: SessionReading, names: string, place: Place): ErrorFinding =>
  tasksDiffer(`Asked with one session: ${tally(samples)}. Sessions were made with ${names}.`, place);

const sessionSecretUnknown = defineFinding(
  'frontend-session-secret-unknown',
  'warning',
  ({ known, where }: Place) => ({
    title: 'Which secret the frontend makes its sessions with was not established',
    detail: `The session is shown, and none of ${triedNames(known)} is known to have made its cookie.`,
    remedy:
      'If jwt.secret or jwt.encode of the frontend has a secret of its own, give it in other-secrets and name it in frontend-secret-name.',
    where,
  }),
  { leavesOpen: true },
);

const csrfSecretDiffers = defineFinding(
  'frontend-csrf-secret-differs',
  'notice',
  (csrf: string, session: SessionSecret, { where }: Place) => ({
    title: 'The frontend makes its csrf cookie and its sessions with different secrets',
    detail: `The csrf cookie was made with ${csrf}, the session with ${session.name}.`,
    remedy:
      'Nothing, if jwt.secret or a list of secrets means it so. A secret of the list that is not given can be given in other-secrets.',
    where,
  }),
);

export const namesOf = (seals: readonly Seal[]): readonly string[] => [
  ...new Set(seals.map(({ secret }) => nameOf(secret))),
];

const judgeTasks = (reading: SessionReading, names: readonly string[], place: Place): Finding | undefined => {
  const { samples, settled, ranOut } = reading;
  const has = (kind: string) => samples.some((sample) => sample.kind === kind);
  if (has('cached')) return answerCached('session', place);
  if (has('other-session')) return sessionMixedUp(tally(samples), place);
  if (settled?.kind === 'session' && names.length < 2)
    return samples.every(({ kind }) => kind === 'session') ? undefined : differedAtFirst(samples, place);
  if (has('no-session') || names.length > 1)
    return sessionsDiffer(reading, names.join(' and ') || 'what no secret opens', place);
  return ranOut
    ? leftUndone('Whether all tasks of the frontend know a session was not established', place.where)
    : unsteady(samples, place.where);
};

type SessionsSeen = {
  readonly seals: readonly Seal[];
  readonly reading: SessionReading | undefined;
  readonly place: Place;
};

const judgeSeals = (
  oracle: readonly Finding[],
  { settled }: CsrfReading,
  { seals, reading, place }: SessionsSeen,
): readonly Finding[] => {
  const names = namesOf(seals);
  // Where there are several, the tasks differ.
  const secret = names.length === 1 ? seals[0]?.secret : undefined;
  const rest = oracle.filter((finding) => !isOfSecret(finding));
  const hasVerdict = rest.length < oracle.length;
  if (!secret) {
    const isOpen = reading && (settled?.kind === 'csrf-off' || names.length === 1);
    return isOpen && !hasVerdict ? [...oracle, sessionSecretUnknown(place)] : oracle;
  }
  const finding = judgeSecret(secret, 'session cookie', place);
  if (finding) return [...rest, finding];
  if (!hasVerdict || settled?.kind !== 'secret') return rest;
  return [...rest, csrfSecretDiffers(nameOf(settled.secret), secret, place)];
};

/**
 * Pure: what csrf cookies and sessions say together.
 *
 * @param oracle findings of the csrf cookie
 * @param seen the seals of all sessions, and what the tasks made of one of them
 */
export const judgeSessionSecrets = (
  oracle: readonly Finding[],
  csrf: CsrfReading,
  seen: SessionsSeen,
): readonly Finding[] => {
  const { seals, reading, place } = seen;
  const tasks = reading && judgeTasks(reading, namesOf(seals), place);
  const secrets = judgeSeals(oracle, csrf, seen);
  const isKnown = tasks && secrets.some(({ code }) => code === tasks.code);
  return tasks && !isKnown ? [...secrets, tasks] : secrets;
};
