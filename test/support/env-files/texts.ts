import fc from 'fast-check';

/** Env files as strangers write them. */

export const KEY = 'JWT_SECRET_KEY';

/** Everything that one of the readers treats in its own way. There is no `(`, so that no shell can define a function. */
/** `${` and the rest. */
const braced = (rest: string): string => `$\u007b${rest}`;

const PIECES = [
  ...[
    'a',
    'B',
    '7',
    'xyz',
    'é',
    '𝄞',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\f',
    '\v',
    '\u001c',
    '\ufeff',
    ' ',
    '  ',
    '\t',
  ],
  ...[
    '$',
    '$$',
    '$A',
    braced('A}'),
    braced('A:-b c}'),
    braced('A-x}'),
    braced('A:+y}'),
    braced('B:?z}'),
    braced('B'),
    braced('}'),
    '$B_',
    '$1',
    `$${KEY}`,
    braced('C}'),
  ],
  ...[
    '#',
    ' #',
    ' # a',
    '=',
    ':',
    ';',
    '&',
    '|',
    '<',
    '>',
    '~',
    '*',
    '?',
    '[',
    '{',
    '}',
    '!',
    '%',
    ',',
    '.',
    '-',
    '/',
  ],
  ...[
    "'",
    '"',
    '`',
    '\\',
    '\\\\',
    '\\n',
    '\\r',
    '\\t',
    '\\$',
    '\\"',
    "\\'",
    '\\c',
    '\\0',
    '\\0101',
    '\\x41',
    "''",
    '""',
  ],
];

const piece = fc.constantFrom(...PIECES);
const raw = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const quoted = fc
  .tuple(
    fc.constantFrom("'", '"', '`'),
    fc.array(fc.oneof(piece, fc.constantFrom('\n', '\r\n')), { maxLength: 5 }),
  )
  .map(([quote, pieces]) => `${quote}${pieces.join('').replaceAll(quote, '')}${quote}`);
const value = fc.oneof(
  raw,
  quoted,
  fc.tuple(quoted, raw).map((both) => both.join('')),
);

const name = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('A', 'B', KEY) },
  fc.constantFrom('C', 'a.b', 'a-b', 'É', "'A'", 'A B', '_', '1A', 'export', ''),
);
const blanks = fc.constantFrom('', '', '', ' ', '\t', '  ');
const sign = fc.oneof({ weight: 8, arbitrary: fc.constant('=') }, fc.constantFrom(': ', ':', '', '+=', ' '));

const definition = fc
  .tuple(blanks, fc.constantFrom('', '', '', 'export ', 'export\t'), name, blanks, sign, blanks, value)
  .map((parts) => parts.join(''));
const otherLine = fc.oneof(
  fc.constantFrom('', ' ', '# a', `# ${KEY}=b`, "#'", '#"', 'set -a', 'a', `export ${KEY}`, 'export A', '\\'),
  raw,
);

const lineBreak = fc.constantFrom('\n', '\r\n', '\r');

const linesOf = (line: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('', '', '', '\ufeff'),
      fc.array(fc.tuple(line, lineBreak), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('\n', '\n', '\r\n', undefined),
      fc.boolean(),
    )
    .map(([mark, lines, all, ended]) => {
      const text = lines.map(([one, end]) => one + (all ?? end)).join('');
      return mark + (ended ? text : text.replace(/(?:\r\n|\n|\r)$/, ''));
    });

/** Texts in which every line may surprise a reader. */
export const hostileText = linesOf(fc.oneof({ weight: 4, arbitrary: definition }, otherLine));

/** Texts of assignments without blanks around the sign, of which a shell reads most. */
export const assignmentText = linesOf(
  fc
    .tuple(fc.constantFrom('', '', 'export '), fc.constantFrom('A', 'B', KEY), value)
    .map(([head, left, right]) => `${head}${left}=${right}`),
);
