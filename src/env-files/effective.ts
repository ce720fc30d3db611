import { realpathSync } from 'node:fs';
import { DIALECTS, readVariable } from './dialects.ts';
import { readEnvFile } from './file.ts';
import { type EnvFile, isFile } from './find.ts';
import { definitionsIn } from './layout.ts';
import { type Reading, unknown } from './reading.ts';

/** The value that a service gets, and where from: `path` and `line` are of the definition that wins. */
export type EffectiveValue = {
  readonly reading: Reading;
  readonly path?: string;
  readonly line?: number;
};

/** What a service gets for a variable from all files that it reads. Variables of the process are not looked at. */
export function effectiveValue(file: EnvFile, name: string): EffectiveValue {
  if (file.given?.variable === name) return { reading: file.given.reading, path: file.path };
  const reads = file.onlyFirst ? [file.reads.find(isFile) ?? file.path] : file.reads;
  for (const path of reads) {
    const found = readEnvFile(withoutLinks(path));
    if (found.kind === 'missing') continue;
    if (found.kind === 'refused') return { reading: { kind: 'unknown', reason: found.reason }, path };
    const reading = readingOf(found.content.toString('utf8'), name, file);
    if (reading.kind !== 'absent') return { reading, path, ...lineOf(found.content, name) };
  }
  return { reading: { kind: 'absent' } };
}

/** What a reader that is none of ours makes of a file is known where all of ours agree. */
function readingOf(text: string, name: string, { dialect, hasOwnReader }: EnvFile): Reading {
  const reading = readVariable(text, name, dialect);
  if (hasOwnReader !== true) return reading;
  const others = DIALECTS.filter((one) => one !== 'shell').map((one) => readVariable(text, name, one));
  const doAgree = others.every((other) => JSON.stringify(other) === JSON.stringify(reading));
  return doAgree ? reading : unknown('programs differ in how they read its value');
}

/** Services follow a link, and to read by one does no harm. */
export function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function lineOf(content: Buffer, name: string): { readonly line?: number } {
  const text = content.toString('latin1');
  const definition = definitionsIn(text).findLast((one) => one.name === name);
  return definition ? { line: text.slice(0, definition.start).split(/\r\n|\n|\r/).length } : {};
}
