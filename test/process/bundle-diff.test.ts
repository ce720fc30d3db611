import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagesOf } from '../../scripts/licenses.ts';
import { placeDatabase } from '../../scripts/service-database.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ncc = join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

/** Loads the library as the action does, and prints what replaces a bucket, and what may stand in it: only the database knows that. */
const ENTRY = `const { fullDiff } = await import('@aws-cdk/cloudformation-diff');
const { loadAwsServiceSpec } = await import('@aws-cdk/aws-service-spec');
const database = await loadAwsServiceSpec();
const [type] = database.lookup('resource', 'cloudFormationType', 'equals', 'AWS::S3::Bucket');
const { reference } = type.properties.VersioningConfiguration.type;
console.log(database.get('typeDefinition', reference).properties.Status.type.allowedValues.join());
const bucket = (BucketName) => ({ Resources: { One: { Type: 'AWS::S3::Bucket', Properties: { BucketName } } } });
console.log(fullDiff(bucket('a'), bucket('b')).resources.get('One').changeImpact);
`;

/** Below the root, so that the bundler finds the packages. */
let sources = '';
let elsewhere = '';

const bundle = (name: string): string => {
  const output = join(sources, name);
  const statistics = join(sources, `${name}.json`);
  execFileSync(process.execPath, [
    ncc,
    'build',
    join(sources, 'index.js'),
    '--out',
    output,
    '--stats-out',
    statistics,
    '--quiet',
  ]);
  placeDatabase(root, output);
  return output;
};

beforeAll(() => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  sources = mkdtempSync(join(root, '.cache/bundle-diff-'));
  elsewhere = mkdtempSync(join(tmpdir(), 'bundle-diff-'));
  writeFileSync(join(sources, 'index.js'), ENTRY);
  writeFileSync(join(sources, 'package.json'), '{"type":"module"}');
});
afterAll(() => {
  rmSync(sources, { recursive: true });
  rmSync(elsewhere, { recursive: true });
});

describe("CDK's diff library in a bundle", () => {
  it('works wherever the bundle is copied to, with nothing above it, and is the same in every build', () => {
    const [first, second] = [bundle('first'), bundle('second')];
    const names = readdirSync(first);
    expect(names).toContain('db.json.gz');
    expect(readdirSync(second)).toEqual(names);
    for (const name of names)
      expect(readFileSync(join(first, name)).equals(readFileSync(join(second, name))), name).toBe(true);
    const copy = join(elsewhere, 'a folder/dist');
    cpSync(first, copy, { recursive: true });
    rmSync(first, { recursive: true });
    rmSync(second, { recursive: true });
    expect(
      execFileSync(process.execPath, [join(copy, 'index.js')], { cwd: elsewhere, encoding: 'utf8' }),
    ).toBe('Enabled,Suspended\nWILL_REPLACE\n');
  });

  it('names the package of the database among those whose licences are written', () => {
    const { modules }: { modules: readonly { readonly nameForCondition?: string }[] } = JSON.parse(
      readFileSync(join(sources, 'first.json'), 'utf8'),
    );
    const packages = packagesOf(
      root,
      modules.map(({ nameForCondition }) => nameForCondition ?? ''),
    );
    expect(packages).toEqual(
      expect.arrayContaining([
        'node_modules/@aws-cdk/cloudformation-diff',
        'node_modules/@aws-cdk/aws-service-spec',
      ]),
    );
  });
});
