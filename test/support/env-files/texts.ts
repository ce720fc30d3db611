import fc from 'fast-check';

/** Env files as strangers write them. */

export const KEY = 'JWT_SECRET_KEY';

/** Everything that one of the readers treats in its own way. There is no `(`, so that no shell can define a function. */
const PIECES: readonly string[] = [
  ...'aB7é𝄞 \t\f\v\u00a0\u2028\u0085\u001c\ufeff',
  ...'$#=:;&|<>~*?[{}!%,.-/\'"`\\',
  ...'$$ $A $B_ $1 \\\\ \\n \\r \\t \\$ \\" \\\' \\c \\0 \\0101 \\x41 xyz \'\' ""'.split(' '),
  ...'A} A:-b} A-x} A:+y} B:?z} B } C}'.split(' ').map((rest) => `$\u007b${rest}`),
  `$${KEY}`,
  '  ',
  ' #',
  ' # a',
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

/** One value of any kind, after a variable that it may refer to. */
export const valueText = value.map((text) => `B=b c\nA=${text}\n`);
