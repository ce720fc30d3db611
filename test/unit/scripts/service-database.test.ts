import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { abridged, placeDatabase, relocated } from '../../../scripts/service-database.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const spec = join(root, 'node_modules/@aws-cdk/aws-service-spec');
const library = readFileSync(join(spec, 'lib/index.js'), 'utf8');
const database = readFileSync(join(spec, 'db.json.gz'));

type Entity = {
  readonly cloudFormationType?: string;
  readonly additionalReplacementProperties?: unknown;
  readonly properties: Readonly<
    Record<
      string,
      { readonly type?: unknown; readonly causesReplacement?: unknown; readonly scrutinizable?: unknown }
    >
  >;
};

/** All of one table, as this code of the library reads it. */
const tableIn = (code: string, table: 'resource' | 'typeDefinition'): readonly Entity[] => {
  const exported: { loadAwsServiceSpecSync?: () => { all(table: string): readonly Entity[] } } = {};
  new Function('require', 'exports', code)(createRequire(join(spec, 'lib/index.js')), exported);
  return exported.loadAwsServiceSpecSync?.().all(table) ?? [];
};

/** What decides of a replacement, and what may be shown of a property. */
const asked = (entity: Entity, isOfResource: boolean) => ({
  name: entity.cloudFormationType,
  additional: isOfResource ? entity.additionalReplacementProperties : undefined,
  properties: Object.entries(entity.properties).map(([name, { type, causesReplacement, scrutinizable }]) => [
    name,
    type ?? { type: 'string' },
    isOfResource ? [causesReplacement, scrutinizable] : [],
  ]),
});

describe('the database of resource types', () => {
  let output = '';
  beforeEach(() => {
    output = mkdtempSync(join(tmpdir(), 'bundle-'));
  });
  afterEach(() => rmSync(output, { recursive: true }));

  it('is read beside the bundle, by the very code of the library that is installed', () => {
    const { code, places } = relocated(library);
    expect(places).toBe(1);
    expect(code).toContain('path.join(import.meta.dirname, DB_COMPRESSED)');
    expect(code).not.toMatch(/path\.join\(__dirname|sourceMappingURL/);
  });

  it('is put into the bundle, and other files stay as they are', () => {
    const other = 'export const a = __dirname;\n//# sourceMappingURL=data:x\n';
    writeFileSync(join(output, '1.index.js'), library);
    writeFileSync(join(output, 'index.js'), other);
    placeDatabase(root, output);
    expect(readFileSync(join(output, 'db.json.gz')).equals(abridged(database))).toBe(true);
    expect(readFileSync(join(output, 'index.js'), 'utf8')).toBe(other);
  });

  it.each(['resource', 'typeDefinition'] as const)(
    'has all that is asked of the library’s table: %s',
    (table) => {
      writeFileSync(join(output, '1.index.js'), library);
      placeDatabase(root, output);
      const isOfResource = table === 'resource';
      const full = tableIn(library.replace('__dirname', JSON.stringify(join(spec, 'lib'))), table);
      const placed = readFileSync(join(output, '1.index.js'), 'utf8');
      const kept = tableIn(placed.replace('import.meta.dirname', JSON.stringify(output)), table);
      expect(full.length).toBeGreaterThan(1000);
      expect(kept.map((one) => asked(one, isOfResource))).toEqual(
        full.map((one) => asked(one, isOfResource)),
      );
    },
  );

  it('is asked by the diff library for resource types and nothing else', () => {
    const lib = join(root, 'node_modules/@aws-cdk/cloudformation-diff/lib');
    const sources = readdirSync(lib, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(lib, name), 'utf8'));
    const uses = sources.flatMap((text) => [...text.matchAll(/(?<!function )\bdatabase\(\)[^;]*/g)]);
    expect(uses.map(([use]) => use)).toEqual([
      "database().lookup('resource', 'cloudFormationType', 'equals', type)[0]",
    ]);
    const loads = sources.flatMap((text) => text.match(/loadAwsServiceSpec\w*/g) ?? []);
    expect(loads).toEqual(['loadAwsServiceSpecSync']);
  });

  it('stops the build when the library looks for it in another way, or twice', () => {
    writeFileSync(join(output, 'index.js'), "const DB = require.resolve('../db.json.gz');");
    expect(() => placeDatabase(root, output)).toThrow('0 places');
    writeFileSync(join(output, 'index.js'), library + library);
    expect(() => placeDatabase(root, output)).toThrow('2 places');
  });

  it('is left out of a bundle without the library', () => {
    writeFileSync(join(output, 'index.js'), 'export {};');
    placeDatabase(root, output);
    expect(() => readFileSync(join(output, 'db.json.gz'))).toThrow('ENOENT');
  });
});
