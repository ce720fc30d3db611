import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CloudFormationClient, DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { vi } from 'vitest';
import type { Emulator } from '../aws/emulator.ts';
import { quickStart } from '../node/quick-start.ts';
import type { ActionRun } from '../runner/action-run.ts';
import { type RunOptions, runAction } from '../runner/fake-runner.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Template checks and module loading take longer than the rest of a synth, and the tests that use this are about neither. */
export const faster = { ...quickStart, CDK_VALIDATION: 'false' };

export type QuickCheckout = { readonly directory: string; readonly remove: () => Promise<void> };

/** Puts `quick-cli.cjs` in the place of the CDK CLI, for the app in this directory. */
export const installQuickCli = async (directory: string): Promise<void> => {
  const cli = join(directory, 'node_modules/aws-cdk');
  const { version } = createRequire(import.meta.url)('aws-cdk/package.json');
  const bin = { cdk: relative(cli, fileURLToPath(new URL('quick-cli.cjs', import.meta.url))) };
  await mkdir(cli, { recursive: true });
  await writeFile(join(cli, 'package.json'), JSON.stringify({ name: 'aws-cdk', version, bin }));
};

/** The app of `apps/` with `quick-cli.cjs` in the place of the CDK CLI. */
export const makeQuickCheckout = async (app: string): Promise<QuickCheckout> => {
  const directory = await mkdtemp(join(tmpdir(), `${app}-`));
  await installQuickCli(directory);
  const command = `node ${join(root, 'test/support/cdk/apps', app, 'app.cjs')}`;
  await writeFile(join(directory, 'cdk.json'), JSON.stringify({ app: command }));
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};

/** One run of the action on an app of `apps/`. */
export type SmallRun = Partial<RunOptions> & {
  readonly app: string;
  /** Changes the checkout before the run. */
  readonly prepare?: (checkout: string) => Promise<void>;
  /** `quick-cli.cjs` in the place of the CDK CLI. */
  readonly cli?: 'stand-in' | undefined;
};

/** Runs the action on small apps in an emulated account, and looks at its stacks. */
export type SmallApps = {
  readonly run: (options: SmallRun) => Promise<ActionRun>;
  readonly stack: (name: string) => Promise<Stack | undefined>;
  /** Waits until the stack is in that status. @throws when it is not within a minute. */
  readonly stackIn: (name: string, status: string) => Promise<Stack>;
  /** Removes what the runs made. */
  readonly dispose: () => Promise<void>;
};

/** Runs the action on small apps without any AWS. */
export type SmallAppsAlone = Pick<SmallApps, 'run' | 'dispose'> & {
  /** A copy of an app of `apps/`, which `dispose` removes. */
  readonly checkOut: (app: string) => Promise<string>;
};

/** @param key the signing key of every run */
export const smallAppsAlone = (
  key: string,
  environment: Readonly<Record<string, string>> = { AWS_REGION: 'us-west-2' },
): SmallAppsAlone => {
  const checkouts: string[] = [];
  const runs: ActionRun[] = [];
  /** Inside of this repository, so that the app's packages are found by walking up. */
  const checkOut = async (app: string): Promise<string> => {
    const parent = join(root, '.cache/checkouts');
    await mkdir(parent, { recursive: true });
    const checkout = await mkdtemp(join(parent, `${app}-`));
    checkouts.push(checkout);
    await cp(join(root, 'test/support/cdk/apps', app), checkout, { recursive: true });
    return checkout;
  };
  return {
    checkOut,
    run: async ({ app, prepare, cli, ...options }) => {
      const workspace = await checkOut(app);
      if (cli === 'stand-in') await installQuickCli(workspace);
      await prepare?.(workspace);
      const run = await runAction({
        action: root,
        workspace,
        secrets: { JWT_SECRET_KEY: key },
        ...options,
        inputs: { 'jwt-secret-key': key, 'plaintext-key': 'allow', ...options.inputs },
        env: { ...environment, ...faster, ...options.env },
      });
      runs.push(run);
      return run;
    },
    dispose: async () => {
      for (const run of runs) await run.dispose();
      for (const checkout of checkouts) await rm(checkout, { recursive: true, force: true });
    },
  };
};

/** @param key the signing key of every run */
export const smallApps = (emulator: Emulator, key: string): SmallApps & SmallAppsAlone => {
  const client = new CloudFormationClient(emulator.sdk);
  const stack = async (StackName: string): Promise<Stack | undefined> => {
    const found = await client.send(new DescribeStacksCommand({ StackName })).catch(() => undefined);
    return found?.Stacks?.[0];
  };
  return {
    ...smallAppsAlone(key, emulator.environment),
    stack,
    stackIn: (name, status) =>
      vi.waitFor(
        async () => {
          const found = await stack(name);
          if (found?.StackStatus !== status) throw new Error(`${name} is in ${found?.StackStatus}`);
          return found;
        },
        { timeout: 60_000, interval: 100 },
      ),
  };
};
