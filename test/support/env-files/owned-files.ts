import fc from 'fast-check';
import { KEY } from './texts.ts';

/** A file of whole statements, of which it is known which ones define the key. */
export type OwnedFile = {
  readonly content: Buffer;
  /** All bytes before the definition that has effect, without the definitions of the key; the whole file if there is none. */
  readonly before: Buffer;
  readonly after: Buffer;
};

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const utf8 = (text: string): Buffer => Buffer.from(text, 'utf8');

const word = fc.stringMatching(/^[A-Za-z0-9_./+-]{0,12}$/);
const otherValue = fc.oneof(
  word,
  word.map((text) => `"${text} # ${text}"`),
  word.map((text) => `'${text} = "${text}"'`),
  // A line in quotes that looks like a definition of the key is none.
  word.map((text) => `"${text}\n${KEY}=${text}\n# it"`),
  word.map((text) => `'\n${KEY}="${text}"\n'`),
  word.map((text) => `${text} # ${text}`),
  fc.constantFrom('käse', '"日本"', 'My App', 'a=b=c', 'https://a.example/?b=c', '', "''"),
);
const name = fc.constantFrom(
  'A',
  'DATABASE_URL',
  'NEXT_PUBLIC_B',
  `${KEY}_NEXT`,
  `MY_${KEY}`,
  'JWT_EXPIRATION_HOURS',
);
const exported = fc.constantFrom('', '', '', 'export ');
const definition = fc
  .tuple(exported, name, otherValue)
  .map(([head, left, right]) => `${head}${left}=${right}`);

const statement = fc.oneof(
  { weight: 6, arbitrary: definition.map(utf8) },
  fc.constantFrom('', '   ', '# a "comment', `# ${KEY}=old`, `#export ${KEY}='old`, "# don't").map(utf8),
  // é and ß in Latin-1: no UTF-8.
  fc.constantFrom('# caf\xe9', 'NAME=stra\xdfe', 'NAME="\xff\xfe"').map(latin1),
);

const oldValue = fc.oneof(
  word,
  fc.stringMatching(/^[0-9a-f]{64}$/),
  fc.constantFrom(
    '',
    '"a b"',
    "'a$b'",
    '"line\nline"',
    `'x\n${KEY}=y\nz'`,
    'a$b',
    '"$A"',
    'a\\b',
    'a#b',
    'a=b',
    '"it\'s"',
  ),
);
const ours = fc
  .tuple(exported, oldValue, fc.constantFrom('', '', ' # the key', '  '))
  // Node takes the next line for the value of `KEY=  `.
  .map(([head, value, tail]) => utf8(`${head}${KEY}=${value}${value === '' ? tail.trimEnd() : tail}`));

type Chunk = { readonly isOurs: boolean; readonly bytes: Buffer };

const chunk = (line: fc.Arbitrary<Buffer>, isOurs: boolean): fc.Arbitrary<Chunk> =>
  line.map((bytes) => ({ isOurs, bytes }));

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

export const ownedFile: fc.Arbitrary<OwnedFile> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.oneof({ weight: 5, arbitrary: chunk(statement, false) }, chunk(ours, true)),
        fc.constantFrom('\n', '\r\n'),
      ),
      { maxLength: 12 },
    ),
    fc.constantFrom('\n', '\n', '\r\n', undefined),
    fc.boolean(),
    fc.constantFrom(false, false, false, true),
  )
  .map(([lines, lineBreak, ended, marked]) => {
    const chunks = lines.map(([{ isOurs, bytes }, own], index): Chunk => {
      const end = index === lines.length - 1 && !ended ? '' : (lineBreak ?? own);
      // A value in quotes has the line breaks of its file, too.
      const text = bytes.toString('latin1').replaceAll('\n', lineBreak ?? own) + end;
      return { isOurs, bytes: latin1(text) };
    });
    return ownedFrom([...(marked ? [{ isOurs: false, bytes: BYTE_ORDER_MARK }] : []), ...chunks]);
  });

function ownedFrom(chunks: readonly Chunk[]): OwnedFile {
  const last = chunks.findLastIndex(({ isOurs }) => isOurs);
  const others = (some: readonly Chunk[]): Buffer =>
    Buffer.concat(some.filter(({ isOurs }) => !isOurs).map(({ bytes }) => bytes));
  return {
    content: Buffer.concat(chunks.map(({ bytes }) => bytes)),
    before: others(last === -1 ? chunks : chunks.slice(0, last)),
    after: others(last === -1 ? [] : chunks.slice(last + 1)),
  };
}

export const freshKey = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
