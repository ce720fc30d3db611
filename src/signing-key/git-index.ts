/** Which files git tracks, read from its index without starting git. */

/**
 * Paths in a `.git/index` of version 2, 3 or 4 (git's Documentation/gitformat-index), relative to the top of the
 * work tree and with `/`. Undefined when it is none, is cut short, or is a split or sparse index, whose entries
 * stand elsewhere: then nothing is known about what is tracked.
 *
 * @param hashBytes 20 for SHA-1 repositories, 32 for SHA-256
 */
export function trackedPaths(index: Buffer, hashBytes: 20 | 32): ReadonlySet<string> | undefined {
  if (index.length < 12 + hashBytes || index.toString('latin1', 0, 4) !== 'DIRC') return undefined;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const end = index.length - hashBytes;
  const paths = new Set<string>();
  let at = 12;
  let previous: Buffer = Buffer.alloc(0);
  for (let left = index.readUInt32BE(8); left > 0; left--) {
    const entry = readEntry(index, at, version, hashBytes, previous);
    if (entry === undefined || entry.next > end) return undefined;
    paths.add(entry.path.toString('utf8'));
    previous = entry.path;
    at = entry.next;
  }
  return hasForeignEntries(index, at, end) ? undefined : paths;
}

/** Stat data (ten 32-bit numbers) stands before the hash, 16 bits of flags behind it. */
const STAT_BYTES = 40;
const EXTENDED = 0x4000;

type Entry = { readonly path: Buffer; readonly next: number };

function readEntry(
  index: Buffer,
  at: number,
  version: number,
  hashBytes: number,
  previous: Buffer,
): Entry | undefined {
  const flagsAt = at + STAT_BYTES + hashBytes;
  if (flagsAt + 2 > index.length) return undefined;
  const nameAt = flagsAt + ((index.readUInt16BE(flagsAt) & EXTENDED) === 0 ? 2 : 4);
  const prefix =
    version === 4 ? keptPrefix(index, nameAt, previous) : { path: Buffer.alloc(0), next: nameAt };
  const end = index.indexOf(0, prefix.next);
  if (end === -1) return undefined;
  const path = Buffer.concat([prefix.path, index.subarray(prefix.next, end)]);
  // Before version 4, one to eight NULs fill the entry up to a multiple of eight bytes.
  return { path, next: version === 4 ? end + 1 : at + ((end - at + 8) & ~7) };
}

/** Version 4 leaves out what a path shares with the one before: the number says how many bytes to drop of that. */
function keptPrefix(index: Buffer, start: number, previous: Buffer): Entry {
  let at = start;
  let byte = index[at++] ?? 0;
  let drop = byte & 0x7f;
  while (byte & 0x80) {
    byte = index[at++] ?? 0;
    drop = ((drop + 1) << 7) | (byte & 0x7f); // offset encoding, as in pack files
  }
  return { path: previous.subarray(0, Math.max(0, previous.length - drop)), next: at };
}

/** `link`: most entries are in a shared index. `sdir`: some entries stand for whole directories. */
function hasForeignEntries(index: Buffer, start: number, end: number): boolean {
  for (let at = start; at + 8 <= end; at += 8 + index.readUInt32BE(at + 4)) {
    const name = index.toString('latin1', at, at + 4);
    if (name === 'link' || name === 'sdir') return true;
  }
  return false;
}
