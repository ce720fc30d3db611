import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCdkApp } from '../../../src/cdk/find-app.ts';

describe('the CDK app in the working directory', () => {
  let checkout = '';
  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'find-app-'));
  });
  afterEach(() => rmSync(checkout, { recursive: true }));

  const write = (path: string, text: string): void => {
    const file = join(checkout, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const problem = (input: string) => {
    const found = findCdkApp(checkout, input);
    return found.ok ? undefined : found.findings[0];
  };

  it('is found with its command', () => {
    write('infra/cdk.json', '\uFEFF{ "app": "npx ts-node bin/app.ts" }');
    expect(findCdkApp(checkout, 'infra')).toMatchObject({
      ok: true,
      value: { directory: join(checkout, 'infra'), command: 'npx ts-node bin/app.ts' },
    });
  });

  it('may give its command as a list of words', () => {
    write('cdk.json', '{ "app": ["node", "app.js"] }');
    expect(findCdkApp(checkout, '.')).toMatchObject({ ok: true, value: { command: 'node app.js' } });
  });

  it('is told where it is when it is elsewhere in the checkout', () => {
    write('deploy/aws/cdk.json', '{ "app": "x" }');
    write('other/cdk.json', '{ "app": "x" }');
    write('node_modules/lib/cdk.json', '{ "app": "x" }');
    write('other/cdk.out/cdk.json', '{ "app": "x" }');
    symlinkSync(checkout, join(checkout, 'loop'));
    const finding = problem('.');
    expect(finding).toMatchObject({ code: 'no-cdk-app', failureReason: 'no-cdk-app' });
    expect(finding?.detail.split('\n').slice(1)).toEqual(['- other', '- deploy/aws']);
    expect(finding?.remedy).toContain('working-directory: other');
  });

  it('is missed when the checkout has none, or the directory does not exist', () => {
    expect(problem('nowhere')?.remedy).toContain('actions/checkout');
  });

  it.each([
    ['{ "app": ', 'not valid JSON'],
    ['[]', 'no `app`'],
    ['null', 'not a JSON object'],
    ['{ "context": {} }', 'no `app`'],
    ['{ "app": " " }', 'no `app`'],
  ])('cannot be %j', (text, says) => {
    write('cdk.json', text);
    const finding = problem('.');
    expect(finding).toMatchObject({ code: 'cdk-json-unusable', failureReason: 'no-cdk-app' });
    expect(finding?.detail).toContain(says);
  });

  it('cannot be an assembly of an earlier run', () => {
    write('cdk.json', '{ "app": "cdk.out" }');
    write('cdk.out/manifest.json', '{}');
    expect(problem('.')).toMatchObject({ code: 'cdk-app-is-assembly' });
  });
});
