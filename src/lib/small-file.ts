import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The beginning of a text file that somebody else may have put there; '' when there is none. Links are followed, but a
 * device or a pipe, which may have no end, is not read.
 */
export async function readBeginning(path: string, bytes: number): Promise<string> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch(() => undefined);
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
