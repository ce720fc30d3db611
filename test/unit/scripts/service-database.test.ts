import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeDatabase, relocated } from '../../../scripts/service-database.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const library = readFileSync(join(root, 'node_modules/@aws-cdk/aws-service-spec/lib/index.js'), 'utf8');

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
    const database = readFileSync(join(root, 'node_modules/@aws-cdk/aws-service-spec/db.json.gz'));
    expect(readFileSync(join(output, 'db.json.gz')).equals(database)).toBe(true);
    expect(readFileSync(join(output, 'index.js'), 'utf8')).toBe(other);
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
