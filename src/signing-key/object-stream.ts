/** The output of `git cat-file --batch`: for each object a line `<id> <type> <size>`, its bytes, and a line feed. */

type ObjectReader = {
  /** Takes the next bytes of the output. */
  write(chunk: Buffer): void;
};

const LINE_FEED = 10;

/**
 * Gives every object whole to `visit`. Objects are asked for by their ids after their sizes are known, so that none is larger than
 * the caller has allowed.
 */
export function readObjects(visit: (id: string, content: Buffer) => void): ObjectReader {
  let pieces: Buffer[] = [];
  let bytes = 0;
  /** Bytes that must be there before anything can be done; a header line is short, so it is tried with each piece. */
  let needed = 0;
  let header: { readonly id: string; readonly size: number } | undefined;

  const take = (): Buffer => {
    const all = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    bytes = 0;
    return all;
  };
  const keep = (rest: Buffer): void => {
    pieces = rest.length === 0 ? [] : [rest];
    bytes = rest.length;
  };

  /** One step further; false where bytes are missing. */
  const step = (): boolean => {
    if (bytes < needed || bytes === 0) return false;
    const all = take();
    if (header) {
      visit(header.id, all.subarray(0, header.size));
      keep(all.subarray(header.size + 1));
      header = undefined;
      needed = 0;
      return true;
    }
    const end = all.indexOf(LINE_FEED);
    if (end === -1) {
      keep(all);
      return false;
    }
    const [id = '', , size] = all.subarray(0, end).toString('latin1').split(' ');
    keep(all.subarray(end + 1));
    // `<id> missing` has no size and no content.
    if (size === undefined) return true;
    header = { id, size: Number(size) };
    needed = header.size + 1;
    return true;
  };

  return {
    write(chunk) {
      pieces.push(chunk);
      bytes += chunk.length;
      while (step());
    },
  };
}
