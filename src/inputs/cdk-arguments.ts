import { fail, type Outcome, succeed } from '../model/finding.ts';
import { argumentsRefused } from './findings.ts';

/**
 * Options of `cdk deploy` that must not be given, with the reason. Long names without separators, in lower case, as
 * yargs accepts `--requireApproval`, `--require-approval` and `--no-require-approval` alike.
 */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ['app', 'exactly the cloud assembly that was checked is deployed'],
  ['output', 'the cloud assembly has been written already'],
  ['build', 'the cloud assembly has been written already'],
  ['outputsfile', 'it would leave the stack outputs, which may hold secrets, in a file'],
  ['requireapproval', 'a workflow cannot answer, so it is always `never`'],
  ['progress', 'the events are needed for the log'],
  ['ci', 'it is always on'],
  ['notices', 'they are always off'],
  ['all', 'an empty input `stacks` means the same'],
  ['stacks', 'name the stacks in the input `stacks`'],
  ['exclusively', 'the stacks are named one by one, with those they depend on, so it would have no effect'],
  ['hotswap', 'it changes services behind the back of CloudFormation'],
  ['hotswapfallback', 'it changes services behind the back of CloudFormation'],
  ['express', 'it does not wait until the services are stable'],
  ['watch', 'it never ends'],
  ['verbose', 'debug logs may hold the key'],
  ['debug', 'debug logs may hold the key'],
  ['debugapp', 'debug logs may hold the key'],
  ['debugcli', 'debug logs may hold the key'],
  ['context', 'it would have no effect on the finished assembly; use the input `context`'],
  ['execute', 'without execution nothing is deployed'],
  ['profile', 'the checks afterwards must use the same credentials; set AWS_PROFILE in `env`'],
  ['region', 'the checks afterwards must use the same region; set AWS_REGION in `env`'],
  ['help', 'nothing would be deployed'],
  ['version', 'nothing would be deployed'],
]);

const SHORT: ReadonlyMap<string, string> = new Map([
  ['a', 'app'],
  ['c', 'context'],
  ['e', 'exclusively'],
  ['h', 'help'],
  ['o', 'output'],
  ['O', 'outputsfile'],
  ['v', 'verbose'],
]);

const REFUSED_METHODS: ReadonlyMap<string, string> = new Map([
  ['prepare-change-set', 'without execution nothing is deployed'],
  ['execute-change-set', 'it would deploy something else than the assembly that was checked'],
]);

/** An option as yargs knows it. All else, also `-5` and `--_=Other`, may end up among the names of the stacks. */
const OPTION = /^--?[A-Za-z]/;

/**
 * Words of the input `cdk-arguments`, quoted as in a POSIX shell but without any expansion. A value is joined to its
 * option with `=`, for only the CDK CLI's own version knows whether an option takes the word behind it; if it does
 * not, that word is one more stack. Fails with `invalid-input` for open quotes, for words that are no option and for
 * options that would defeat a check. Values are never quoted in the finding.
 */
export function parseCdkArguments(text: string): Outcome<readonly string[]> {
  const words = splitWords(text);
  if (words === undefined) {
    return fail(
      argumentsRefused('A quote is not closed, or the text ends in a backslash.', 'Close the quote.'),
    );
  }
  const bare = words.flatMap((word, index) =>
    OPTION.test(word) ? [] : [`Word ${index + 1} is refused: the CDK CLI could take it for one more stack.`],
  );
  const refusals = words.filter((word) => OPTION.test(word)).flatMap(refusal);
  if (bare.length + refusals.length === 0) return succeed(words);
  const remedies = [
    ...(bare.length === 0 ? [] : [JOIN_VALUES]),
    ...(refusals.length === 0 ? [] : ['Take the options that are refused out of `cdk-arguments`.']),
  ];
  return fail(argumentsRefused([...new Set([...bare, ...refusals])].join('\n'), remedies.join(' ')));
}

const JOIN_VALUES =
  'Join a value to its option with =, for example --concurrency=4, and name stacks in the input `stacks`.';

function refusal(word: string): readonly string[] {
  if (word.startsWith('--')) return refusedLong(word);
  const letters = [...(/^-([A-Za-z]*)/.exec(word)?.[1] ?? '')];
  const refused = letters.flatMap((letter) => {
    const name = SHORT.get(letter);
    const reason = name === undefined ? undefined : REFUSED.get(name);
    return reason === undefined ? [] : [`\`-${letter}\` is refused: ${reason}.`];
  });
  return letters.at(-1) === 'm' ? [...refused, ...refusedMethod(word)] : refused;
}

function refusedLong(word: string): readonly string[] {
  const written = /^--([^=.]*)/.exec(word)?.[1] ?? '';
  const name = written.replace(/[-_]/g, '').toLowerCase();
  if (name === 'method') return refusedMethod(word);
  const known = REFUSED.has(name) ? name : name.replace(/^no/, '');
  const reason = REFUSED.get(known);
  return reason === undefined ? [] : [`\`--${written}\` is refused: ${reason}.`];
}

function refusedMethod(word: string): readonly string[] {
  const method = /=(.*)$/s.exec(word)?.[1] ?? '';
  const reason = REFUSED_METHODS.get(method);
  return reason === undefined ? [] : [`\`--method=${method}\` is refused: ${reason}.`];
}

/** One piece of a word (POSIX shell, XCU 2.2): single quotes, double quotes, escaped character, plain text. */
const PIECE = /'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)/y;
const SPACE = /\s+/y;

/** undefined when a quote stays open. */
function splitWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; ) {
    const space = matchAt(SPACE, text, at);
    if (space !== null) {
      inWord = false;
      at += space[0].length;
      continue;
    }
    const piece = matchAt(PIECE, text, at);
    if (piece === null) return undefined;
    const value = piece[1] ?? piece[2]?.replace(/\\(["\\$`])/g, '$1') ?? piece[3] ?? piece[4] ?? '';
    words.push(inWord ? `${words.pop() ?? ''}${value}` : value);
    inWord = true;
    at += piece[0].length;
  }
  return words;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern.source, pattern.flags);
  sticky.lastIndex = at;
  return sticky.exec(text);
}
