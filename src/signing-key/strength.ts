/**
 * How hard a key is to guess, judged from its text alone. A random key loses next to nothing here; a made-up one
 * loses its words, sequences and repetitions. Estimators for passwords are not apt: they stop counting early, take
 * placeholders of 35 characters for perfect, and underrate random text.
 */

/** What made-up keys consist of, in lower case; four letters and more: counted wherever they occur. Three-letter words would hit random text too often. */
const TRADE_WORDS: readonly string[] = (
  'authentication authorization verification configuration administrator environment development application ' +
  'characters production signature temporary everybody different something anything password passwort important ' +
  'security internet insecure localhost protected generated generate placeholder frontend database changeit ' +
  'changeme signing jsonwebtoken bearer access refresh secrets secret session private another company project ' +
  'service backend express default example replace changed change flask django laravel supabase postgrest hasura ' +
  'strapi nextauth minimum complex storage website account testing staging random string should please really ' +
  'must long least with that this have need here your mine some very more than safe hard easy word phrase super ' +
  'ultra mega hyper strong secure unsafe unique hidden crypto cipher encrypt sign verify tokens token auth oauth ' +
  'login logout user users admin root guest demo test tests sample tutorial hello world keep value values input ' +
  'update before after deploy deployment never commit public github docker server client mobile react angular ' +
  'node python java spring boot fastapi rails ruby golang rust local prod only dummy fake temp todo fixme insert ' +
  'enter guess know okay best good cool awesome love time year master main bits bytes byte text base hash salt ' +
  'pepper store shop chat blog mern stack cookies cookie keyboard qwerty asdf zxcv letmein welcome dragon monkey ' +
  'football iloveyou trustno correct horse battery staple deadbeef cafebabe feedface which valid from like into ' +
  'just make made sure using used will would could when where what lorem ipsum dolor'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Two and three letters: counted only when they stand between other characters than letters. */
const SHORT_TRADE_WORDS: ReadonlySet<string> = new Set(
  (
    'jwt key dev app api my the for and not use web set get put an to in is of it at or be me do us no so if on hs ' +
    'sha abc xyz foo bar baz env aws ecs cdk sso one two new old min max bit pls pwd iss aud ttl via any all can are ' +
    'you our its keys'
  ).split(' '),
);

/** The forty commonest pairs of letters in English text; half of the pairs of a sentence, 6 % of random letters. */
const COMMON_PAIRS: ReadonlySet<string> = new Set(
  (
    'th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa si ar ve ra ' +
    'ld ur ro'
  ).split(' '),
);

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
];

/** Every four neighbours of the alphabet, the digits and the keyboard, in both directions. */
const SEQUENCES: ReadonlySet<string> = new Set(
  [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))].flatMap((row) =>
    [...row.slice(3)].map((_, at) => row.slice(at, at + 4)),
  ),
);

export type Strength = {
  /** Estimated bits of entropy that are left without what a guesser tries first. */
  readonly bits: number;
  /** How many words of the trade (`secret`, `change`, `production`…) it has. */
  readonly tradeWords: number;
  /** Few different characters, or one long run. No random key is. */
  readonly monotonous: boolean;
};

/** Longer texts are judged by their beginning, so that the search for repetitions stays short. */
const JUDGED_CHARACTERS = 512;

export function strengthOf(text: string): Strength {
  const judged = text.slice(0, JUDGED_CHARACTERS);
  const alphabet = alphabetOf(judged);
  const residual = residualBits(judged, alphabet);
  return {
    bits: Math.min(residual.bits, phraseBits(judged), sentenceBits(judged)),
    tradeWords: residual.tradeWords,
    monotonous: monotonous(judged, alphabet),
  };
}

type Alphabet = {
  readonly size: number;
  /** Fewer different characters than this, or a longer run, happens to a random key less than once in a million. */
  readonly leastDistinct: number;
  readonly longestRun: number;
};

function alphabetOf(text: string): Alphabet {
  if (/^\d+$/.test(text)) return { size: 10, leastDistinct: 6, longestRun: 9 };
  if (/^(?:[\da-f-]+|[\dA-F-]+)$/.test(text)) return { size: 16, leastDistinct: 8, longestRun: 7 };
  const size =
    (/[a-z]/.test(text) ? 26 : 0) +
    (/[A-Z]/.test(text) ? 26 : 0) +
    (/\d/.test(text) ? 10 : 0) +
    (/[+/_-]/.test(text) ? 2 : 0) +
    (/[^\w+/=-]/.test(text) ? 28 : 0);
  return { size: Math.max(size, 2), leastDistinct: 10, longestRun: 5 };
}

function monotonous(text: string, alphabet: Alphabet): boolean {
  const longRun = new RegExp(`(.)\\1{${alphabet.longestRun}}`, 's');
  return new Set(text).size < alphabet.leastDistinct || longRun.test(text);
}

/** There are about 250 trade words. */
const BITS_PER_TRADE_WORD = 8;
/** A year or a sequence is one of about a thousand that a guesser tries early. */
const BITS_PER_PIECE = 10;
/** One word out of a diceware list of 7776 is worth log2(7776) = 12.9 bits, however long it is. */
const BITS_PER_WORD = 12.9;
/** Shannon put English at 1 to 1.5 bits a letter (Prediction and Entropy of Printed English, 1951); be generous. */
const BITS_PER_LETTER_OF_A_SENTENCE = 2;

const REMOVED = '\uE000';
/** What joins two removed pieces, or ends the text beside one, adds nothing. */
const SEPARATOR = /(?<=\uE000)[^a-z0-9\uE000](?=\uE000|$)|^[^a-z0-9\uE000](?=\uE000)/g;
const YEAR = /(?:19|20)\d\d/g;
const ANY_TRADE_WORD = new RegExp(TRADE_WORDS.join('|'), 'g');
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

function residualBits(
  text: string,
  alphabet: Alphabet,
): { readonly bits: number; readonly tradeWords: number } {
  const perCharacter = Math.log2(alphabet.size);
  let pieces = 0;
  let tradeWords = 0;
  const remove = (piece: string, bits = BITS_PER_PIECE): string => {
    pieces += Math.min(bits, piece.length * perCharacter);
    return REMOVED;
  };
  const removeWord = (word: string): string => {
    tradeWords += 1;
    return remove(word, BITS_PER_TRADE_WORD);
  };
  const once = text
    .toLowerCase()
    .replace(/(.)\1{3,}/gs, '$1')
    .replace(/(.{3,}?)\1+/gs, '$1');
  const rest = withoutSequences(once, remove)
    .replace(YEAR, (year) => remove(year))
    .replace(/[013457@$]/g, (character) => LEET[character] ?? character)
    .replace(ANY_TRADE_WORD, removeWord)
    .replace(/[a-z]+/g, (letters) => (SHORT_TRADE_WORDS.has(letters) ? removeWord(letters) : letters))
    .replace(SEPARATOR, '')
    .replaceAll(REMOVED, '');
  const characters = alphabet.size === 16 ? rest.replaceAll('-', '').length : rest.length;
  // Few different characters make a text weaker than its alphabet; 16 bits for which ones they are. A random hex
  // text of 32 digits often lacks some digits by chance, so there the alphabet alone counts.
  const seen =
    alphabet.size <= 16 ? Number.POSITIVE_INFINITY : characters * Math.log2(new Set(text).size) + 16;
  return { bits: Math.min(characters * perCharacter, seen) + pieces, tradeWords };
}

function withoutSequences(text: string, remove: (piece: string) => string): string {
  let kept = '';
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (SEQUENCES.has(text.slice(end, end + 4))) end += 1;
    if (end > at) {
      kept += remove(text.slice(at, end + 3));
      at = end + 3;
    } else {
      kept += text.charAt(at);
      at += 1;
    }
  }
  return kept;
}

/** Four or more words with something between them are worth so many words, not so many letters. */
function phraseBits(text: string): number {
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const words = parts.filter(
    (part) => /^(?:[A-Z]?[a-z]{2,14}|[A-Z]{2,14})$/.test(part) && /[aeiouy]/i.test(part),
  );
  const letters = words.join('').length;
  const others = parts.join('').length - letters;
  if (words.length < 4 || letters < others * 3 || commonPairs(words) < 0.3) return Number.POSITIVE_INFINITY;
  return words.length * BITS_PER_WORD + others * Math.log2(62);
}

/** Words run together, as in a sentence without spaces, show by their pairs of letters. */
function sentenceBits(text: string): number {
  const letters = text.replace(/[^A-Za-z]/g, '');
  const others = text.length - letters.length;
  if (letters.length < 30 || letters.length < others * 3 || commonPairs([letters]) < 0.38) {
    return Number.POSITIVE_INFINITY;
  }
  return letters.length * BITS_PER_LETTER_OF_A_SENTENCE + others * Math.log2(94);
}

/** The share of pairs of neighbouring letters that are among the commonest of English. */
function commonPairs(words: readonly string[]): number {
  const pairs = words.flatMap((word) => {
    const lower = word.toLowerCase();
    return [...lower.slice(1)].map((letter, at) => lower.charAt(at) + letter);
  });
  return pairs.filter((pair) => COMMON_PAIRS.has(pair)).length / Math.max(1, pairs.length);
}
