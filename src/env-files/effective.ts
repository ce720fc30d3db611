import { withoutLinks } from '../lib/files.ts';
import { readAs } from './dialects.ts';
import { readEnvFile } from './file.ts';
import type { EnvFile, Reader, Source } from './frameworks.ts';
import { definitionsIn } from './layout.ts';
import { ABSENT, type Reading, unknown } from './reading.ts';

/** The value that a service gets, and where from: `path` and `line` are of the definition that wins. */
export type EffectiveValue = {
  readonly reading: Reading;
  readonly path?: string;
  readonly line?: number;
};

/** Services follow a link, and to read by one does no harm. */
export const fromDisk: Reader = (path) => readEnvFile(withoutLinks(path));

/**
 * What a service gets for a variable from all files that it reads. Variables of the process are not looked at.
 *
 * @param read in place of the disk, to see what a service would get
 */
export function effectiveValue(file: EnvFile, name: string, read: Reader = fromDisk): EffectiveValue {
  const { reads, compose }: Source = sourceOf(file, name) ?? { reads: [] };
  const found = firstDefinition({ ...file, reads }, name, read);
  if (compose === undefined) return found;
  const reading = compose.value(read);
  if (found.path !== undefined) return { ...found, reading };
  return reading.kind === 'absent' ? { reading } : { reading, path: compose.path };
}

/** Where a service takes a variable from; nothing for one that Docker Compose hands to no container. */
export const sourceOf = (file: EnvFile, name: string): Source | undefined =>
  file.source ? file.source(name) : { reads: file.reads };

/** A Compose file says what the service gets, whatever its env files say. */
export const isGiven = (file: EnvFile, name: string): boolean => sourceOf(file, name)?.reads.length === 0;

const SET_BEFORE = unknown('its value refers to a variable that a file which wins over it sets, too');

/** Next.js puts the variables of files that win into the values of the others. */
function firstDefinition({ reads, dialect }: EnvFile, name: string, read: Reader): EffectiveValue {
  let winning = '';
  for (const path of reads) {
    const found = read(path);
    if (found.kind === 'missing') continue;
    if (found.kind === 'refused') return { reading: { kind: 'unknown', reason: found.reason }, path };
    const text = found.content.toString('utf8');
    const reading = readAs(text, name, dialect);
    const isSame = (other: Reading) => JSON.stringify(other) === JSON.stringify(reading);
    const isOwn =
      dialect !== 'next' || winning === '' || isSame(readAs(`${text}\n${winning}`, name, dialect));
    if (reading.kind !== 'absent')
      return { reading: isOwn ? reading : SET_BEFORE, path, ...lineOf(found.content, name) };
    winning = `${text}\n${winning}`;
  }
  return { reading: ABSENT };
}

function lineOf(content: Buffer, name: string): { readonly line?: number } {
  const text = content.toString('latin1');
  const definition = definitionsIn(text).findLast((one) => one.name === name);
  return definition ? { line: text.slice(0, definition.start).split(/\r\n|\n|\r/).length } : {};
}
