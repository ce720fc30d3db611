/** What made-up keys and placeholders consist of. Lower case; used by strength.ts. */

/** Four letters and more: counted wherever they occur. Three-letter words would hit random text too often. */
export const TRADE_WORDS: readonly string[] = (
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
export const SHORT_TRADE_WORDS: ReadonlySet<string> = new Set(
  (
    'jwt key dev app api my the for and not use web set get put an to in is of it at or be me do us no so if on hs ' +
    'sha abc xyz foo bar baz env aws ecs cdk sso one two new old min max bit pls pwd iss aud ttl via any all can are ' +
    'you our its keys'
  ).split(' '),
);

/** The forty commonest pairs of letters in English text; half of the pairs of a sentence, 6 % of random letters. */
export const COMMON_PAIRS: ReadonlySet<string> = new Set(
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
export const SEQUENCES: ReadonlySet<string> = new Set(
  [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))].flatMap((row) =>
    [...row.slice(3)].map((_, at) => row.slice(at, at + 4)),
  ),
);
