import { StringDecoder } from 'node:string_decoder';
import { plainLine, withoutCommands } from './text.ts';

/** Characters of one line that are shown; longer lines are cut. */
const LINE_LIMIT = 16 * 1024;

/**
 * Looked at beyond the limit before a line is cut, so that no secret is cut in two and escapes redaction. GitHub
 * secrets hold 48 KB at most; percent-encoded that is three times as much.
 */
const LONGEST_SECRET = 160 * 1024;

/** Characters kept of what comes after the cap. */
const KEPT_AFTER_CAP = 512 * 1024;

/** Lines shown of what comes after the cap: errors stand at the end. */
const LAST_LINES = 100;

type Redact = (text: string) => string;

const LINE_BREAK = /\r\n|\n|\r/;

/**
 * Lines of foreign output as they may be shown: no secret, no terminal control, no workflow command. Redacted before and
 * after they are made plain: a secret may hold a control character, or be interrupted by one. Redacted together, because
 * programs break bytes into lines; there may be fewer lines then.
 */
export function cleanLines(raw: readonly string[], redact: Redact): readonly string[] {
  const plain = raw.map((line) => (plainLine(line) === line ? line : plainLine(redact(line))));
  return redact(plain.join('\n')).split('\n').map(withoutCommands);
}

export const cleanLine = (raw: string, redact: Redact): string => cleanLines([raw], redact).join('');

/**
 * Whether the next line may go on with what this one ends in: one word alone, letters of no word, numbers, single
 * characters, or a row of a dump. Such a line is shown together with the next one; an ordinary line is never kept waiting.
 */
function goesOn(raw: string): boolean {
  const end = plainLine(raw.slice(-MOST_LOOKED_AT)).trimEnd();
  if (end.length <= SHORT_LINE) return end !== '';
  if (!end.trimStart().includes(' ') || DUMP_ROW.test(raw.slice(0, MOST_LOOKED_AT))) return true;
  const last = end.slice(-LAST_WORDS).match(/\w+/g)?.slice(-3) ?? [];
  if (last.every((word) => word.length === 1 || (NUMBER.test(word) && /\d/.test(word)))) return true;
  const row = rowAtEnd(end);
  return /^[\da-f]{16,}$/i.test(row) || (row.length >= 8 && (row.match(JUMP)?.length ?? 0) >= 2);
}

/** What base64 consists of, in front of quotes and padding. From the end on, because a pattern would try all places. */
function rowAtEnd(line: string): string {
  const end = line.length - (/["'`=,+\\]{0,4}$/.exec(line.slice(-4))?.[0].length ?? 0);
  let start = end;
  while (start > 0 && IN_ROW[line.charCodeAt(start - 1)] === 1) start -= 1;
  return line.slice(start, end);
}

const IN_ROW = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w+/-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const MOST_LOOKED_AT = 200;
const LAST_WORDS = 40;
const SHORT_LINE = 12;
const NUMBER = /^(?:0x|[xu])?[\da-f]{1,16}$/i;
const DUMP_ROW = /^[ \t]*(?:0x)?[\da-f]{6,16}:?[ \t]/i;
const JUMP = /[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g;

/** More lines than the bytes of a secret, one on each. */
const MOST_HELD = 4096;
const MOST_HELD_CHARACTERS = 256 * 1024;
/** What prints bytes over many lines does so at once; what is silent for so long waits, and people should see for what. */
const LONGEST_SILENCE_MILLISECONDS = 1000;

const cut = (line: string): string =>
  line.length > LINE_LIMIT ? `${line.slice(0, LINE_LIMIT)}… (rest of the line not shown)` : line;

/** The beginning of a line whose end has not been seen: what could be the first part of a secret is left out. */
function cutOpenLine(raw: string, redact: Redact): string {
  const clean = cleanLine(raw, redact);
  const safe = clean.slice(0, Math.max(0, clean.length - LONGEST_SECRET));
  return `${safe.slice(0, LINE_LIMIT)}… (rest of the line not shown)`;
}

type LineSplitter = {
  write(chunk: Buffer): void;
  /** To be called once, after the last chunk. */
  end(): void;
};

type LineSplitterOptions = {
  readonly redact: Redact;
  /** Gets clean lines only. */
  readonly onLine: (line: string) => void;
  /** Lines after which only the last {@link LAST_LINES} are shown, once the output ends. */
  readonly maximumLines: number;
  /** Characters after which the same happens. */
  readonly maximumCharacters: number;
};

/**
 * Turns the bytes of one stream into clean lines, in bounded memory and time whatever comes: after the cap nothing
 * is redacted or forwarded any more but the last lines; the output says how many were left out.
 */
export function splitLines(options: LineSplitterOptions): LineSplitter {
  const decoder = new StringDecoder('utf8');
  const rest = keepLast(KEPT_AFTER_CAP);
  /** A line that has begun, without the break that ends it. */
  let open = '';
  /** A carriage return at the end, which waits for the line feed that may follow. */
  let carried = '';
  let skipping = false;
  let lines = 0;
  let characters = 0;
  let capped = false;

  const show = (line: string): void => {
    lines += 1;
    characters += line.length;
    capped = lines >= options.maximumLines || characters >= options.maximumCharacters;
    options.onLine(line);
  };

  /** Lines that wait for the next one. */
  let held: string[] = [];
  let heldCharacters = 0;
  let silence: NodeJS.Timeout | undefined;

  const showHeld = (): void => {
    clearTimeout(silence);
    const together = held;
    held = [];
    heldCharacters = 0;
    if (together.length > 0) for (const line of cleanLines(together, options.redact)) show(cut(line));
  };

  const take = (line: string): void => {
    held.push(line);
    heldCharacters += line.length;
    const isFull =
      held.length >= Math.min(MOST_HELD, options.maximumLines - lines) ||
      heldCharacters >= Math.min(MOST_HELD_CHARACTERS, options.maximumCharacters - characters);
    clearTimeout(silence);
    if (isFull || !goesOn(line)) showHeld();
    else silence = setTimeout(showHeld, LONGEST_SILENCE_MILLISECONDS).unref();
  };

  /** Takes whole lines off; only the new text is looked at, for a line may come in very many chunks. */
  const takeLines = (text: string): void => {
    const incoming = carried + text;
    let from = 0;
    for (let at = nextBreak(incoming, from); at !== undefined && !capped; at = nextBreak(incoming, from)) {
      const line = open + incoming.slice(from, at.start);
      open = '';
      from = at.end;
      if (skipping) skipping = false;
      else take(line);
    }
    carried = incoming.endsWith('\r') && from < incoming.length ? '\r' : '';
    open += incoming.slice(from, incoming.length - carried.length);
    if (capped || open.length <= LINE_LIMIT + LONGEST_SECRET) return;
    showHeld();
    if (!skipping) show(cutOpenLine(open, options.redact));
    skipping = true;
    open = '';
  };

  /** What comes after the cap begins with the line that is open. */
  let isMoved = false;
  const moveOpen = (): void => {
    if (isMoved) return;
    isMoved = true;
    rest.startInsideLine(skipping);
    rest.add(open + carried);
    open = '';
    carried = '';
  };

  const accept = (text: string): void => {
    if (!capped) {
      takeLines(text);
      if (capped) moveOpen();
      return;
    }
    moveOpen();
    rest.add(text);
  };

  const endCapped = (): void => {
    const last = rest.lines().slice(-LAST_LINES);
    const hidden = rest.breaks() - last.length;
    if (hidden > 0) options.onLine(`… ${hidden} more lines not shown …`);
    for (const line of cleanLines(last, options.redact)) options.onLine(cut(line));
  };

  return {
    write: (chunk) => accept(decoder.write(chunk)),
    end: () => {
      accept(decoder.end());
      if (!capped && open + carried !== '' && !skipping) take(open);
      showHeld();
      if (capped) endCapped();
    },
  };
}

function nextBreak(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const search = new RegExp(LINE_BREAK, 'g');
  search.lastIndex = from;
  const match = search.exec(text);
  if (match === null || (match[0] === '\r' && match.index === text.length - 1)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

type Rest = {
  add(text: string): void;
  /** Says whether the first text continues a line whose beginning is gone. */
  startInsideLine(inside: boolean): void;
  /** Line feeds seen, including those in text that was let go. */
  breaks(): number;
  /** Whole lines still kept. */
  lines(): string[];
};

/** The last `limit` characters or a little more, without joining them before they are asked for. */
function keepLast(limit: number): Rest {
  const chunks: string[] = [];
  let size = 0;
  let breaks = 0;
  let insideLine = false;
  return {
    startInsideLine: (inside) => {
      insideLine = inside;
    },
    add: (text) => {
      chunks.push(text);
      size += text.length;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks += 1;
      for (let first = chunks[0]; first !== undefined && size - first.length >= limit; first = chunks[0]) {
        chunks.shift();
        size -= first.length;
        insideLine = true;
      }
    },
    breaks: () => breaks,
    lines: () => {
      const lines = chunks.join('').split(LINE_BREAK);
      if (lines.at(-1) === '') lines.pop();
      return insideLine ? lines.slice(1) : lines;
    },
  };
}

/** The last lines within about `limit` characters, in the order in which they came. */
export function keepTail(limit: number): { add(line: string): void; text(): string } {
  const lines: string[] = [];
  let size = 0;
  return {
    add: (line) => {
      lines.push(line);
      size += line.length + 1;
      for (let first = lines[0]; first !== undefined && size > limit && lines.length > 1; first = lines[0]) {
        lines.shift();
        size -= first.length + 1;
      }
    },
    text: () => lines.join('\n'),
  };
}
