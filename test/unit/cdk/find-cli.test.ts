import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCdkCli } from '../../../src/cdk/find-cli.ts';

describe('the CDK CLI of the app', () => {
  let root = '';
  let app = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'find-cli-')));
    app = join(root, 'packages', 'infra');
    mkdirSync(app, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const write = (path: string, text: string): string => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  const install = (directory: string, version: string): string => {
    const manifest = {
      name: 'aws-cdk',
      version,
      bin: { cdk: 'bin/cdk' },
      exports: { '.': './lib/index.js' },
    };
    write(`${directory}/package.json`, JSON.stringify(manifest));
    const script = write(`${directory}/bin/cdk`, '#!/usr/bin/env node\n');
    chmodSync(script, 0o755);
    return script;
  };
  const find = (env: Record<string, string> = { PATH: '' }) => findCdkCli(app, env);
  const problem = async (env?: Record<string, string>) => {
    const found = await find(env);
    return found.ok ? undefined : found.findings[0];
  };

  it('is the installed one, started by its JavaScript file with this Node', async () => {
    const script = install('packages/infra/node_modules/aws-cdk', '2.1148.1');
    expect(await find()).toMatchObject({
      ok: true,
      value: { command: process.execPath, args: [script], version: '2.1148.1' },
    });
  });

  it('is found at the root of a workspace', async () => {
    const script = install('node_modules/aws-cdk', '2.1000.0');
    expect(await find()).toMatchObject({ ok: true, value: { args: [script] } });
  });

  it('is found through the links of pnpm, not through its shell scripts', async () => {
    const script = install('node_modules/.pnpm/aws-cdk@2.1148.1/node_modules/aws-cdk', '2.1148.1');
    mkdirSync(join(app, 'node_modules', '.bin'), { recursive: true });
    symlinkSync(dirname(dirname(script)), join(app, 'node_modules', 'aws-cdk'));
    write('packages/infra/node_modules/.bin/cdk', '#!/bin/sh\nexit 1\n');
    expect(await find()).toMatchObject({ ok: true, value: { command: process.execPath, args: [script] } });
  });

  it('is the nearest one, before the one on the PATH', async () => {
    install('global/lib/node_modules/aws-cdk', '2.1100.0');
    mkdirSync(join(root, 'global', 'bin'));
    symlinkSync('../lib/node_modules/aws-cdk/bin/cdk', join(root, 'global', 'bin', 'cdk'));
    const env = { PATH: `/nowhere:${join(root, 'global', 'bin')}` };
    expect(await find(env)).toMatchObject({
      ok: true,
      value: { command: process.execPath, version: '2.1100.0' },
    });
    install('packages/infra/node_modules/aws-cdk', '2.1148.1');
    expect(await find(env)).toMatchObject({ ok: true, value: { version: '2.1148.1' } });
  });

  it('must not be the accidental 3.0.0', async () => {
    install('node_modules/aws-cdk', '3.0.0');
    write('pnpm-lock.yaml', '');
    const finding = await problem();
    expect(finding).toMatchObject({
      code: 'cdk-cli-accidental-release',
      failureReason: 'cdk-cli-unsupported',
    });
    expect(finding?.remedy).toContain('`pnpm add --save-dev aws-cdk@2`');
  });

  it.each(['2.149.0', '1.204.0', 'strange'])('must not be %s', async (version) => {
    install('node_modules/aws-cdk', version);
    const finding = await problem();
    expect(finding).toMatchObject({ code: 'cdk-cli-too-old', failureReason: 'cdk-cli-unsupported' });
    expect(finding?.title).toContain(version);
  });

  it.each(['2.150.0', '2.1148.1', '3.1.0', '2.2000.0-rc.1'])('may be %s', async (version) => {
    install('node_modules/aws-cdk', version);
    expect(await find()).toMatchObject({ ok: true, value: { version } });
  });

  it.each([
    ['package-lock.json', 'npm install --save-dev aws-cdk@2'],
    ['yarn.lock', 'yarn add --dev aws-cdk@2'],
    ['pnpm-lock.yaml', 'pnpm add --save-dev aws-cdk@2'],
    ['bun.lock', 'bun add --dev aws-cdk@2'],
  ])(
    'is missed with the command of the package manager whose lock file is there: %s',
    async (lock, command) => {
      write(lock, '');
      const finding = await problem();
      expect(finding).toMatchObject({ code: 'cdk-cli-missing', failureReason: 'cdk-cli-missing' });
      expect(finding?.remedy).toContain(`\`${command}\``);
    },
  );

  it.each([
    ['yarn.lock', '# yarn lockfile v1\n', 'yarn add --dev -W aws-cdk@2'],
    ['yarn.lock', '__metadata:\n  version: 8\n', 'yarn add --dev aws-cdk@2'],
    ['pnpm-workspace.yaml', '', 'pnpm add --save-dev --workspace-root aws-cdk@2'],
  ])(
    'is missed at the root of a workspace with the option that allows it: %s',
    async (lock, text, command) => {
      write(`packages/infra/${lock}`, text);
      write('packages/infra/pnpm-lock.yaml', '');
      if (lock === 'yarn.lock') rmSync(join(app, 'pnpm-lock.yaml'));
      write('packages/infra/package.json', '{ "workspaces": ["services/*"] }');
      expect((await problem())?.remedy).toContain(`\`${command}\``);
    },
  );

  it.each(['requirements.txt', 'go.mod', 'pom.xml', 'src/Chat.sln'])(
    'is missed by an app without packages of npm as a program of the workflow: %s',
    async (manifest) => {
      write(`packages/infra/${manifest}`, '');
      expect((await problem())?.remedy).toContain('`npm install --global aws-cdk@2`');
    },
  );

  it('is missed with the install step when the package names it', async () => {
    write('packages/infra/package.json', '{ "devDependencies": { "aws-cdk": "2.1148.1" } }');
    write('yarn.lock', '');
    expect((await problem())?.remedy).toContain('`yarn install`');
  });

  it('is not taken from a package whose command is gone', async () => {
    rmSync(install('node_modules/aws-cdk', '2.1148.1'));
    expect(await problem()).toMatchObject({ code: 'cdk-cli-missing' });
  });
});
