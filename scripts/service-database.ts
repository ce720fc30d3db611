/** The database of CloudFormation resource types that CDK's diff library reads from a file of its own package. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

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

/** The tenth byte of a gzip file names the system on which it was made (RFC 1952); this value stands for none. */
const NO_SYSTEM = 255;

type Member = { readonly type: { readonly type: string; readonly allowedValues?: unknown } };
type Types = {
  readonly entities: Readonly<
    Record<string, { readonly $id: string; readonly properties: Readonly<Record<string, Member>> }>
  >;
};

/** Of the types of properties only what their members are; a plain text is the most frequent, and is left out. */
const membersOnly = ({ entities, ...table }: Types): object => ({
  ...table,
  entities: Object.fromEntries(
    Object.entries(entities).map(([id, { $id, properties }]) => [
      id,
      {
        $id,
        properties: Object.fromEntries(
          Object.entries(properties).map(([name, { type }]) => [
            name,
            type.type === 'string' && type.allowedValues === undefined ? {} : { type },
          ]),
        ),
      },
    ]),
  ),
});

/** What is said of resource types, and asked by nothing here. */
const UNREAD: ReadonlySet<string> = new Set([
  'attributes',
  'primaryIdentifier',
  'cfnRefIdentifier',
  'tagInformation',
  'vendedLogs',
  'arnTemplate',
]);

type Resources = { readonly entities: Readonly<Record<string, object>> };

const withoutUnread = ({ entities, ...table }: Resources): object => ({
  ...table,
  entities: Object.fromEntries(
    Object.entries(entities).map(([id, entity]) => [
      id,
      Object.fromEntries(Object.entries(entity).filter(([name]) => !UNREAD.has(name))),
    ]),
  ),
});

/**
 * What is asked of the database: the resource types, by the diff library, and the types of their properties, by
 * src/template/resource-types.ts. The rest, the documentation above all, takes most of the time that reading it takes.
 * The text is stored and not compressed, because the same sources must build the same bytes on every machine.
 */
export const abridged = (database: Buffer): Buffer => {
  const { idCtr, schema } = JSON.parse(gunzipSync(database).toString());
  const tables = {
    resource: withoutUnread(schema.resource),
    typeDefinition: membersOnly(schema.typeDefinition),
  };
  const text = JSON.stringify({ idCtr, schema: tables }, (name, value) =>
    name === 'documentation' && typeof value === 'string' ? undefined : value,
  );
  const file = gzipSync(text, { level: 0 });
  file[9] = NO_SYSTEM;
  return file;
};

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
  const database = readFileSync(join(root, 'node_modules/@aws-cdk/aws-service-spec', FILE));
  writeFileSync(join(output, FILE), abridged(database));
}
