import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Bytes of one file that is read whole, where the reader names no other limit: settings and sources of a project. */
const MAX_FILE_BYTES = 10_000_000;

/** Why a file is not read; the message is for people and quotes nothing of the file. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}

/** Neither waits for who writes into a pipe nor follows a link; where the platform knows no such flag, there are no pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/** Opens what an app wrote, who may have put a pipe without end or a link to a device there, and only if it is a file. */
function withRegularFile<T>(path: string, use: (file: number, bytes: number) => T): T {
  const file = openSync(path, FLAGS);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new NotReadable('It is no regular file.');
    return use(file, stat.size);
  } finally {
    closeSync(file);
  }
}

/** How many bytes of the buffer the file has filled: fewer than there are where it ends. */
function fill(file: number, buffer: Buffer): number {
  let end = 0;
  for (let read = 1; read > 0 && end < buffer.length; end += read)
    read = readSync(file, buffer, end, buffer.length - end, null);
  return end;
}

/**
 * The bytes of a file that an app wrote, up to the size that it had when it was opened.
 *
 * @throws NotReadable for a file that is not regular or too large, and the errors of `node:fs`
 */
export const readRegularFile = (path: string, most = MAX_FILE_BYTES): Buffer =>
  withRegularFile(path, (file, bytes) => {
    if (bytes > most) throw new NotReadable(`It has more than ${(most / 1e6).toFixed(1)} MB.`);
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, fill(file, buffer));
  });

/** The text of a file that comes with this program, or that the system makes. */
export const readOwnFile = (path: string): string => readFileSync(path, 'utf8');

/**
 * The text of a file of a repository, by a link too.
 *
 * @throws as `readRegularFile`
 */
export const readText = (path: string, most = MAX_FILE_BYTES): string =>
  readRegularFile(realpathSync(path), most).toString('utf8');

/**
 * SHA-256 of a file of any size that an app wrote, up to the size that it had when it was opened. Assets may be larger than
 * the memory, or have terabytes of nothing, so the run listens to signals meanwhile.
 *
 * @throws NotReadable for a file that is not regular, the errors of `node:fs`, and the reason of the signal
 */
export async function digestRegularFile(path: string, cancelled: AbortSignal): Promise<string> {
  const file = await open(path, FLAGS);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new NotReadable('It is no regular file.');
    const hash = createHash('sha256');
    const range = { end: Math.max(0, stat.size - 1), highWaterMark: PIECE, autoClose: false };
    for await (const piece of file.createReadStream(range)) {
      cancelled.throwIfAborted();
      hash.update(piece);
    }
    if ((await file.stat()).size !== stat.size) throw new NotReadable('It is still being written.');
    return hash.digest('hex');
  } finally {
    await file.close();
  }
}

const PIECE = 1 << 20;

/** By a link too; whether it is a file is for the caller to ask. Does not wait for who writes into a pipe. */
export const openForReading = (path: string): Promise<FileHandle> =>
  open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));

/**
 * The beginning of a text file of unknown origin; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
export async function readBeginning(path: string, bytes: number): Promise<string> {
  const file = await openForReading(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    if (!(await file.stat()).isFile()) return '';
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.subarray(0, bytesRead).toString('utf8');
  } catch {
    return '';
  } finally {
    await file.close();
  }
}

/** Dependencies, build output, and what programs keep for themselves: nothing in there was written for the project. */
export const isForeignFolder = (name: string): boolean =>
  /^(?:\..*|node_modules|bower_components|vendor|venv|site-packages|__pycache__|dist|build|out|target|coverage|cdk\.out)$/.test(
    name,
  );

/** The path that all links lead to. Of what is missing, or a link to nothing, the folder counts. */
export function withoutLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(withoutLinks(dirname(path)), basename(path));
  }
}
