/**
 * Looks for secrets in everything that a run of the action leaves for others to read. Independent of the product:
 * nothing from src/ is used, so that a gap in its masking is not a gap here.
 */
import type { ActionRun } from '../runner/action-run.ts';
import { type Place, placesOf } from './places.ts';
import { type Hit, hitsAcrossLines, hitsIn, makeNeedle, type Needle } from './search.ts';

export { type LeakForm, leakForms } from './forms.ts';
export { type Place, placesOf } from './places.ts';
export { jwtsIn } from './tokens.ts';

export type Leak = {
  /** e.g. `stderr of main`, `file RUNNER_TEMP/cdk.out/manifest.json`. */
  readonly place: string;
  /** e.g. `raw`, `base64 after one more byte`, `a token signed with it`. */
  readonly form: string;
  /** The name that the caller gave to the secret. */
  readonly secret: string;
  /** How often in this place. */
  readonly times: number;
  /** What is around it, with every secret in it replaced. */
  readonly excerpt: string;
};

const CONTEXT = 40;

/** The text around a hit; hits are replaced by the name of the secret, so that a test's own output leaks nothing. */
const excerptOf = (text: string, hit: Hit, hits: readonly Hit[]): string => {
  const from = Math.max(0, hit.start - CONTEXT);
  const to = Math.min(text.length, hit.end + CONTEXT);
  const shown = (start: number, end: number) =>
    Buffer.from(text.slice(start, end), 'latin1').toString('utf8');
  const near = hits.filter(({ start, end }) => end > from && start < to).sort((a, b) => a.start - b.start);
  let excerpt = '';
  let at = from;
  for (const { start, end, secret } of near) {
    if (end <= at) continue;
    excerpt += `${shown(at, Math.max(at, start))}«${secret}»`;
    at = end;
  }
  return (excerpt + shown(Math.min(at, to), to)).replaceAll(/\s+/g, ' ').trim();
};

/** One leak for each form of each secret; `all` are the hits that the excerpts must not show. */
const summarize = (place: string, text: string, hits: readonly Hit[], all: readonly Hit[]): Leak[] => {
  const leaks = new Map<string, Leak>();
  for (const hit of hits) {
    const { form, secret } = hit;
    const key = `${secret}/${form}`;
    const times = (leaks.get(key)?.times ?? 0) + 1;
    leaks.set(key, { excerpt: excerptOf(text, hit, all), ...leaks.get(key), place, form, secret, times });
  }
  return [...leaks.values()];
};

const leaksIn = ({ place, bytes }: Place, needles: readonly Needle[]): Leak[] => {
  const text = bytes.toString('latin1');
  const direct = hitsIn(text, needles);
  const { joined, all, spread } = hitsAcrossLines(text, direct, needles);
  return [...summarize(place, text, direct, direct), ...summarize(place, joined, spread, all)];
};

/** Finds the secrets (by name) in places that the caller collected, e.g. the bodies that a fake GitHub was sent. */
export const findLeaksIn = (places: readonly Place[], secrets: Readonly<Record<string, string>>): Leak[] => {
  const needles = Object.entries(secrets).map(([name, secret]) => makeNeedle(name, secret));
  return places.flatMap((place) => leaksIn(place, needles));
};

/** Finds the secrets (by name) in everything that a run left. Call it before the run is disposed of. */
export const findLeaks = (run: ActionRun, secrets: Readonly<Record<string, string>>): Leak[] =>
  findLeaksIn(placesOf(run), secrets);
