import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Bytes of one file that is read whole. CloudFormation takes templates of one million, manifests name many of them. */
export const MAX_FILE_BYTES = 100_000_000;

/** Why a file is not read; the message is for people and quotes nothing of the file. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable';
}

/** Neither waits for who writes into a pipe nor follows a link; where the platform knows no such flag, there are no pipes. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

/**
 * The bytes of a file that an app wrote, who may have put a pipe without end or a link to a device there.
 *
 * @throws NotReadable for what is no regular file or too large, and the errors of `node:fs`
 */
export function readRegularFile(path: string, maxBytes = MAX_FILE_BYTES): Buffer {
  const file = openSync(path, FLAGS);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new NotReadable('It is no regular file.');
    if (stat.size > maxBytes) throw new NotReadable(`It has more than ${maxBytes / 1e6} MB.`);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
