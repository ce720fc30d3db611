/** Tells random texts from names, so that keys without a telling name are not shown. In doubt a text counts as random. */

/** Shortest text that is judged, in characters. */
const SHORTEST = 20;

/** Parts below this length are too short to be judged by themselves. */
const SHORTEST_PART = 5;

/** Pairs of letters that make up some 85 % of English words; of random letters they are 21 %, of random base64 12 %. */
const PAIRS: ReadonlySet<string> = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur ca el ta la ns di fo ho pe ec pr no ct us ac ot il tr ly nc et ut ss so rs un ' +
    'lo wa ge ie ee wi em ad ol rt po we na ul ni ts mo ow pa im mi ai sh ir su id os iv ia am fi ci vi pl ig tu ev ld ' +
    'ry mp fe bl ab ty op ag ub up gr ui du bu ck ke ey ap pp ou rd rv ba cl ud lu sk ex xe'
  ).split(' '),
);

const WORDY = 0.55;
/** Below this a text is random as a whole, whatever single parts of it look like. */
const RANDOM = 0.4;

const RUN = /[A-Za-z0-9+/=_.~-]{20,}/g;
const PART = /[A-Za-z0-9]+/g;

/** CDK ends its logical ids in eight digits of a hash. */
const withoutHash = (part: string): string => part.replace(/(?<=[A-Za-z]{3}\d{0,3})[0-9A-F]{8}$/, '');

type Score = { readonly good: number; readonly all: number };

/** A word of three letters and more ends, and another begins. */
const NEW_WORD = /[A-Za-z][a-z]{2}[A-Z][a-z]$/;

function scoreOf(part: string): Score {
  const text = withoutHash(part);
  const capitals = !/[a-z]/.test(text);
  let good = 0;
  let all = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (NEW_WORD.test(text.slice(Math.max(0, at - 3), at + 2))) continue;
    all += 1;
    const pair = text.slice(at - 1, at + 1);
    if ((capitals || /[a-z]$/.test(pair)) && PAIRS.has(pair.toLowerCase())) good += 1;
  }
  return { good, all };
}

const share = (scores: readonly Score[]): number => {
  const all = scores.reduce((sum, score) => sum + score.all, 0);
  return all === 0 ? 1 : scores.reduce((sum, score) => sum + score.good, 0) / all;
};

/** Numbers such as those of accounts say nothing either way, unless there is nothing else. */
const isNumber = (part: string): boolean => /^\d{1,12}$/.test(part);

function isRandom(text: string, limit: number): boolean {
  const parts = text.match(PART) ?? [];
  const judged = parts.filter((part) => !isNumber(part));
  return share((judged.length > 0 ? judged : parts).map(scoreOf)) < limit;
}

/** The text with everything that looks random replaced. */
export const withoutRandomTexts = (text: string, replace: (random: string) => string): string =>
  text.length < SHORTEST ? text : text.replace(RUN, (run) => inRun(run, replace));

function inRun(run: string, replace: (random: string) => string): string {
  if (isRandom(run, RANDOM)) return replace(run);
  let result = '';
  for (const stretch of betweenWords(run)) {
    const random = stretch.length >= SHORTEST && isRandom(stretch, WORDY);
    result += random ? replace(stretch) : stretch;
  }
  return result;
}

/** The run cut up so that each word is a piece of its own, and so is everything between two words. */
function betweenWords(run: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: part, index } of run.matchAll(PART)) {
    if (part.length < SHORTEST_PART || /\d{3}/.test(withoutHash(part)) || share([scoreOf(part)]) < WORDY)
      continue;
    pieces.push(run.slice(from, index), part);
    from = index + part.length;
  }
  return [...pieces, run.slice(from)];
}
