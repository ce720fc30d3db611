import { realpathSync } from 'node:fs';
import { readVariable } from './dialects.ts';
import { readEnvFile } from './file.ts';
import { type EnvFile, isFile } from './find.ts';
import { definitionsIn } from './layout.ts';
import type { Reading } from './reading.ts';

/** The value that a service gets, and where from: `path` and `line` are of the definition that wins. */
export type EffectiveValue = {
  readonly reading: Reading;
  readonly path?: string;
  readonly line?: number;
};

/** What a service gets for a variable from all files that it reads. Variables of the process are not looked at. */
export function effectiveValue(file: EnvFile, name: string): EffectiveValue {
  const reads = file.onlyFirst ? [file.reads.find(isFile) ?? file.path] : file.reads;
  for (const path of reads) {
    const found = readEnvFile(withoutLinks(path));
    if (found.kind === 'missing') continue;
    if (found.kind === 'refused') return { reading: { kind: 'unknown', reason: found.reason }, path };
    const reading = readVariable(found.content.toString('utf8'), name, file.dialect);
    if (reading.kind !== 'absent') return { reading, path, ...lineOf(found.content, name) };
  }
  return { reading: { kind: 'absent' } };
}

/** Services follow a link, and to read by one does no harm. */
function withoutLinks(path: string): string {
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
