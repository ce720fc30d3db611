import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pullRequestEvent } from '../github/events.ts';
import { findLeaks, findLeaksIn, type Leak } from '../leaks/leaks.ts';
import { quickStart } from '../node/quick-start.ts';
import type { ActionRun } from '../runner/action-run.ts';
import { type RunOptions, runAction } from '../runner/fake-runner.ts';
import { installQuickCli } from './small-app.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const fresh = (): string => randomBytes(30).toString('base64');

/** Secrets for every place where a job has them: inputs, the job's environment, tokens of the runner. */
const plantSecrets = (token: string) => ({
  key: fresh(),
  previous: fresh(),
  next: fresh(),
  other: fresh(),
  password: fresh(),
  store: fresh(),
  token,
  accessKey: fresh(),
  session: fresh(),
  npm: fresh(),
  database: fresh(),
});

export type Planted = ReturnType<typeof plantSecrets>;

const inputsWith = (planted: Planted): Record<string, string> => ({
  mode: 'dry-run',
  'jwt-secret-key': planted.key,
  'previous-jwt-secret-key': planted.previous,
  'other-secrets': `NEXTAUTH_SECRET=${planted.other}`,
  'smoke-user-password': planted.password,
});

const environmentWith = (planted: Planted): Record<string, string> => ({
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: planted.accessKey,
  AWS_SESSION_TOKEN: planted.session,
  NODE_AUTH_TOKEN: planted.npm,
  DATABASE_URL: `postgres://app:${planted.database}@db/app`,
  GITHUB_TOKEN: planted.token,
});

export type Attack = {
  /** Names of files in apps/hostile/roads, separated by commas. */
  readonly roads: string;
  /** The same for the app of the base branch, which then is checked out too and compared with. */
  readonly baseRoads?: string;
  /** What else it changes in the checkout. */
  readonly change?: (checkout: string) => void;
  /** What the roads are told. */
  readonly settings?: Readonly<Record<string, string>>;
  /** For what the app does to the action, whatever is between them. Default: the CDK CLI itself. */
  readonly cli?: 'stand-in';
  /** Added to those with the secrets. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly run?: Partial<Pick<RunOptions, 'services' | 'event' | 'github' | 'cancelWhen'>>;
};

export type Attacked = {
  readonly run: ActionRun;
  readonly planted: Planted;
  /** What the app could see, as it noted it. */
  readonly loot: string;
  /** Secrets in what the app could see, and in all that the run shows or leaves. */
  readonly leaks: readonly Leak[];
};

export type HostilePullRequests = {
  readonly attack: (attack: Attack) => Promise<Attacked>;
  /** For files of the test, removed at its end. */
  readonly directory: string;
  readonly dispose: () => Promise<void>;
};

/**
 * Runs an action on the app in apps/hostile as a pull request of the same repository would.
 *
 * @param action the directory with action.yml
 */
export const hostilePullRequests = (action: string): HostilePullRequests => {
  // Inside of this repository, so that the CDK CLI is found by walking up.
  mkdirSync(join(root, '.cache/checkouts'), { recursive: true });
  const directory = mkdtempSync(join(root, '.cache/checkouts/hostile-'));
  const runs: ActionRun[] = [];
  const attack = async ({
    roads,
    baseRoads,
    change,
    cli,
    settings,
    inputs,
    env,
    run: more,
  }: Attack): Promise<Attacked> => {
    const workspace = mkdtempSync(join(directory, 'checkout-'));
    const app = join(root, 'test/support/cdk/apps/hostile');
    cpSync(app, workspace, { recursive: true });
    if (baseRoads !== undefined) {
      cpSync(app, join(workspace, 'base'), { recursive: true });
      writeFileSync(join(workspace, 'base/roads.txt'), baseRoads);
      writeFileSync(join(workspace, 'roads.txt'), roads);
    }
    if (cli === 'stand-in') await installQuickCli(workspace);
    change?.(workspace);
    const lootFile = join(mkdtempSync(join(directory, 'loot-')), 'loot');
    const planted = plantSecrets(more?.services?.token ?? `ghs_${randomBytes(18).toString('hex')}`);
    const standIns = {
      ...(baseRoads === undefined && { HOSTILE_ROADS: roads }),
      HOSTILE_LOOT: lootFile,
      ...settings,
    };
    const lines = Object.entries(standIns).map(([name, value]) => `${name}=${value}`);
    const run = await runAction({
      action,
      workspace,
      secrets: planted,
      event: pullRequestEvent(),
      ...more,
      inputs: {
        ...inputsWith(planted),
        'stand-ins': lines.join('\n'),
        ...(baseRoads !== undefined && { 'base-directory': 'base' }),
        ...inputs,
      },
      env: { ...environmentWith(planted), ...quickStart, ...env },
      github: { event_name: 'pull_request', ref: 'refs/pull/7/merge', token: planted.token, ...more?.github },
    });
    runs.push(run);
    const loot = existsSync(lootFile) ? readFileSync(lootFile) : Buffer.alloc(0);
    const leaks = [...findLeaksIn([{ place: 'loot', bytes: loot }], planted), ...findLeaks(run, planted)];
    return { run, planted, loot: loot.toString('utf8'), leaks };
  };
  const dispose = async (): Promise<void> => {
    for (const run of runs) await run.dispose();
    rmSync(directory, { recursive: true, force: true });
  };
  return { attack, directory, dispose };
};
