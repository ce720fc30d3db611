/** The database of CloudFormation resource types that CDK's diff library reads from a file of its own package. */

import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'db.json.gz';

/** In the package's lib/, one level below the file. In a bundle of ES modules `__dirname` does not even exist. */
const PLACE = "path.join(__dirname, '..', DB_COMPRESSED)";
/** Beside the bundle, wherever that was copied to. */
const PLACE_IN_BUNDLE = 'path.join(import.meta.dirname, DB_COMPRESSED)';

/** The library's source maps, inline and as large as its code; nothing reads them. */
const SOURCE_MAP = /^\/\/# sourceMappingURL=data:.*\n?/gm;

/** The code of one bundled file with the place of the database corrected, and how often it stood there. */
export function relocated(code: string): { readonly code: string; readonly places: number } {
  const parts = code.split(PLACE);
  const places = parts.length - 1;
  return places === 0
    ? { code, places }
    : { code: parts.join(PLACE_IN_BUNDLE).replace(SOURCE_MAP, ''), places };
}

/**
 * Puts the database into the bundle and lets the library read it there. A bundle without the library stays as it is.
 *
 * @throws Error when the library looks for it in another way than the one that is known
 */
export function placeDatabase(root: string, output: string): void {
  const files = readdirSync(output).filter((name) => name.endsWith('.js'));
  let found = 0;
  let named = false;
  for (const name of files) {
    const original = readFileSync(join(output, name), 'utf8');
    const { code, places } = relocated(original);
    named ||= original.includes(FILE);
    if (places > 0) writeFileSync(join(output, name), code);
    found += places;
  }
  if (!named) return;
  if (found !== 1) throw new Error(`${found} places in the bundle read ${FILE}, not one`);
  copyFileSync(join(root, 'node_modules/@aws-cdk/aws-service-spec', FILE), join(output, FILE));
}
