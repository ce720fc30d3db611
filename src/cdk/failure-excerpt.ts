import { realpathSync } from 'node:fs';
import type { Exit } from '../lib/child-process.ts';

const SHOWN_LINES = 12;
const LINE_CHARACTERS = 300;

/** With this line the CDK CLI ends what the app printed; before 2.1100 it does not name the command. */
const APP_ENDED = /(?:^|: )Subprocess exited with error \S+$/;

/** Node and Bun quote a line of source, mark the place below it, and only then say what is wrong. */
const BELOW_SOURCE = /^\s*\^+\s*$/;

/** Python says where before it says what; of exceptions that led to others the last one counts. */
const TRACEBACK = 'Traceback (most recent call last):';

/** A place in the code, as JavaScript, Java and .NET, Python, and Go write it; `...` stands for several. */
const FRAME = /^\s+at\s|^\s+\.{3}|^\s+File ".*", line \d+|^\t\S+\.go:\d+/;
const PYTHON_FRAME = /^\s+File "/;

/** What Python quotes below a frame. */
const PYTHON_SOURCE = /^\s{4}/;

/** A runtime's own farewell, the bracket of an error's fields, and the headings of Go's stack traces. */
const NO_MESSAGE =
  /^\s*[{}]?\s*$|^Node\.js v\d|^Bun v\d|^exit status \d+$|^goroutine \d+ \[|^\(Use `node --trace/;

/** The box in which jsii says at each start what it thinks of the version of Node; Python shows it as bytes. */
const BOX_OF_JSII = /^(?:b['"])?!!.{40,}!!(?:\\n['"])?$/;

/** Code that nobody wrote for this app. */
const FOREIGN_CODE = /node:|\/(?:node_modules|site-packages|\.[^/]+)\//;

const shorten = (line: string): string =>
  line.length > LINE_CHARACTERS ? `${line.slice(0, LINE_CHARACTERS)}…` : line;

/** What the last `lines` were, cut to a readable length. */
export const lastLines = (tail: string): string =>
  tail.split('\n').slice(-SHOWN_LINES).map(shorten).join('\n');

/**
 * What of the output tells the failure, by where it comes from and not by its words. Where the app ended, it is what the
 * app printed last, on either stream: the report of its runtime without the places in foreign code. Otherwise it is what the
 * CDK CLI wrote to stderr.
 *
 * @param directory of the app; the innermost place of the report that lies in there is kept
 */
export function tellingLines({ tail, errors }: Pick<Exit, 'tail' | 'errors'>, directory = ''): string {
  const all = tail.split('\n');
  const end = all.findLastIndex((line) => APP_ENDED.test(line));
  const lines = end < 0 ? errors.split('\n') : all.slice(0, end);
  const begin = beginOfReport(lines);
  const roots = rootsOf(directory);
  const messages = withoutFrames(lines.slice(begin), roots);
  const [chosen, isReport] =
    messages.length > 0 ? [messages, begin > 0] : [withoutFrames(lines, roots), false];
  // An app that said nothing has at least its exit code.
  const said = chosen.length > 0 || end < 0 ? chosen : all.slice(end, end + 1);
  const shown = isReport ? said.slice(0, SHOWN_LINES) : said.slice(-SHOWN_LINES);
  const relative = (line: string): string =>
    roots.reduce((text, root) => text.replaceAll(`file://${root}/`, '').replaceAll(`${root}/`, ''), line);
  return shown.map((line) => shorten(relative(line))).join('\n');
}

/** The index of the first line after the source that the last report of a runtime quotes; 0 where there is none. */
const beginOfReport = (lines: readonly string[]): number => {
  const traceback = lines.lastIndexOf(TRACEBACK);
  return 1 + (traceback < 0 ? lines.findLastIndex((line) => BELOW_SOURCE.test(line)) : traceback);
};

/** Node shows the real path of what it runs. */
const rootsOf = (directory: string): readonly string[] => {
  if (directory === '') return [];
  try {
    return [...new Set([directory, realpathSync(directory)])];
  } catch {
    return [directory];
  }
};

/** Each line once, without the frames but for the innermost one of the app. */
function withoutFrames(lines: readonly string[], roots: readonly string[]): readonly string[] {
  const isOfApp = (line: string): boolean =>
    FRAME.test(line) &&
    roots.some(
      (root) => line.includes(`${root}/`) && !FOREIGN_CODE.test(line.slice(line.indexOf(root) + root.length)),
    );
  const own = lines.findLast((line) => PYTHON_FRAME.test(line) && isOfApp(line)) ?? lines.find(isOfApp);
  let inPython = false;
  const kept = lines.filter((line, index) => {
    const isQuoted = inPython && PYTHON_SOURCE.test(line);
    inPython = isQuoted || PYTHON_FRAME.test(line);
    // Go names the function in the line above the place.
    const isFrame = FRAME.test(line) || /^\t\S+\.go:\d+/.test(lines[index + 1] ?? '');
    return line === own || !(isQuoted || isFrame || NO_MESSAGE.test(line) || BOX_OF_JSII.test(line));
  });
  return [...new Set(kept)];
}
