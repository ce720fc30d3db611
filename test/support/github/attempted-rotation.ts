import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import type { AskedPhase } from '../../../src/inputs/types.ts';
import { FakeSecretsManager, serveSecretsManager } from '../aws/fake-secrets-manager.ts';
import { faster, makeQuickCheckout } from '../cdk/small-app.ts';
import { findLeaks, findLeaksIn } from '../leaks/leaks.ts';
import type { ActionRun } from '../runner/action-run.ts';
import { type RunOptions, runAction } from '../runner/fake-runner.ts';
import { runInProcess } from '../runner/in-process.ts';
import { startHttp, verifier } from '../smoke/node-backend.ts';
import {
  ENVIRONMENT,
  type RotatingOptions,
  type RotatingRepository,
  type RotationRun,
  type Suffix,
  startRotatingRepository,
} from './rotating-repository.ts';

/** Rotations that should stop: what they are given, and what must hold of them afterwards. */

const action = fileURLToPath(new URL('../../..', import.meta.url));
export const random = (): string => randomBytes(32).toString('base64');
export const [old, next, third] = [random(), random(), random()];
export const weak = randomBytes(10).toString('hex');
export const HOUR = 3_600_000;
export const LIFETIME = 168 * HOUR;

export type Stored = Readonly<Partial<Record<Suffix, string>>>;

/** As in docs/design.md, “Rotation”. */
export const POSITIONS = {
  steady: { '': old },
  staged: { '': old, _NEXT: next },
  saved: { '': old, _NEXT: next, _PREVIOUS: old },
  unproven: { '': next, _NEXT: next, _PREVIOUS: old },
  switched: { '': next, _PREVIOUS: old },
} as const satisfies Readonly<Record<string, Stored>>;

const toEnd: (() => Promise<void>)[] = [];

/** Ends all that the attempts have started and made. */
export const endAttempts = async (): Promise<void> => {
  for (const end of toEnd.splice(0)) await end();
};

/** A sound app with a CDK CLI that leaves a file behind when it is started. */
export const tripwired = (more: Readonly<Record<string, string>> = {}): string => {
  const workspace = mkdtempSync(join(tmpdir(), 'checkout-'));
  toEnd.push(() => rm(workspace, { recursive: true, force: true }));
  const files = {
    'cdk.json': '{ "app": "node app.js" }',
    'node_modules/aws-cdk/package.json':
      '{ "name": "aws-cdk", "version": "2.1148.1", "bin": { "cdk": "cdk.js" } }',
    'node_modules/aws-cdk/cdk.js': "require('node:fs').writeFileSync(__filename + '.caught', 'cdk');",
    ...more,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  return workspace;
};

export const backendOf = async (listener: Parameters<typeof startHttp>[0]): Promise<string> => {
  const backend = await startHttp(listener);
  toEnd.push(backend.stop);
  return backend.url.href;
};

export const start = async (options: Omit<RunOptions, 'action'>): Promise<ActionRun> => {
  const run = await runAction({ action, workspace: tripwired(), runStage: runInProcess, ...options });
  toEnd.push(run.dispose);
  return run;
};

/** Credentials, and an AWS that says whose they are. */
export const cloud = async (
  aws = new FakeSecretsManager(Date.now),
): Promise<Readonly<Record<string, string>>> => {
  const endpoint = await serveSecretsManager(aws);
  toEnd.push(endpoint.stop);
  return {
    AWS_REGION: 'us-west-2',
    AWS_ACCESS_KEY_ID: '123456789012',
    AWS_SECRET_ACCESS_KEY: random(),
    AWS_ENDPOINT_URL: endpoint.url.href,
  };
};

const rotating = await makeQuickCheckout('rotating');
toEnd.push(rotating.remove);

/** For runs that come as far as their first write: with an app that can be synthesized. */
export const synthesizable = {
  inputs: { containers: 'api', 'plaintext-key': 'allow' },
  run: {
    workspace: rotating.directory,
    env: { ...faster, ROTATING_NAME: 'app' },
  },
} as const;

/** The app was looked at, and no more. */
export const expectNotDeployed = (run: ActionRun): void => {
  expect(run.processes.filter(({ argv }) => argv.includes('deploy')).map(({ argv }) => argv)).toEqual([]);
  expect(run.outputs.changes).toBe('');
  expect(run.orphans).toEqual([]);
};

export type Scene = {
  readonly stored?: Stored;
  /** Keys that production accepts; all that are stored unless told. */
  readonly accepts?: readonly string[];
  readonly phase?: AskedPhase;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly repository?: RotatingOptions;
  readonly run?: Partial<RunOptions>;
  /** Happens before the run is queued. */
  readonly before?: (repository: RotatingRepository) => void;
  /** Happens after the run was queued, and before it starts. */
  readonly meanwhile?: (repository: RotatingRepository, queued: RotationRun) => void;
};

export type Attempt = {
  readonly run: ActionRun;
  readonly repository: RotatingRepository;
  /** What was stored when the run started. */
  readonly before: string;
};

/** All that is stored, with its times. */
const everything = ({ github: { secrets } }: RotatingRepository): string =>
  ['', ENVIRONMENT]
    .flatMap((scope) => secrets.names(scope).map((name) => [scope, name]))
    .map(
      ([scope, name = '']) =>
        `${scope} ${name} ${secrets.updatedAt(name, scope)} ${secrets.value(name, scope)}`,
    )
    .join('\n');

export const storing = async (stored: Stored, options?: RotatingOptions): Promise<RotatingRepository> => {
  const repository = await startRotatingRepository(old, options);
  toEnd.push(repository.close);
  repository.github.secrets.delete('JWT_SECRET_KEY', ENVIRONMENT);
  for (const [suffix, key] of Object.entries(stored))
    repository.github.secrets.set(`JWT_SECRET_KEY${suffix}`, key, ENVIRONMENT);
  return repository;
};

export const attempt = async (scene: Scene): Promise<Attempt> => {
  const { stored = POSITIONS.steady, accepts = Object.values(stored) } = scene;
  const repository = await storing(stored, scene.repository);
  scene.before?.(repository);
  const queued = repository.queue(scene.phase);
  const url = await backendOf(verifier(...accepts));
  scene.meanwhile?.(repository, queued);
  const before = everything(repository);
  const { queued: _, ...options } = queued;
  const run = await start({
    ...options,
    ...scene.run,
    github: { ...options.github, ...scene.run?.github },
    inputs: { ...options.inputs, 'backend-url': url, ...scene.inputs },
    env: { ...(await cloud()), ...scene.run?.env },
  });
  expect(findLeaks(run, { ...options.secrets, old, next, third, weak })).toEqual([]);
  expect(findLeaksIn(repository.github.places(), { old, next, third, weak })).toEqual([]);
  return { run, repository, before };
};

export const expectNothingStarted = (run: ActionRun): void => {
  const children = run.processes.filter(({ argv }) => !argv[1]?.startsWith(join(action, 'dist/')));
  expect(children.map(({ argv }) => argv)).toEqual([]);
  expect(run.orphans).toEqual([]);
  expect(run.workspaceFilesLeft.map(({ path }) => path)).toEqual([run.outputs.report]);
};

/** What changes something; the removal of what no secret is called is how a token is tried. */
export const writes = ({ github }: RotatingRepository): readonly string[] =>
  github.requests
    .filter(({ method, path }) => method !== 'GET' && !path.includes('/JWT_SECRET_KEY_NO_SUCH_SECRET_'))
    .map(({ method, path }) => `${method} ${path}`);

export const expectNothingChanged = ({ run, repository, before }: Attempt): void => {
  expectNothingStarted(run);
  expect(writes(repository)).toEqual([]);
  expect(everything(repository)).toBe(before);
};

export type Refusal = {
  readonly reason: string;
  /** Name of the finding, as in docs/findings.md. */
  readonly code: string;
  /** What the person has to look at. */
  readonly where?: string;
  /** The output; '' unless told: no phase was begun. */
  readonly phase?: AskedPhase;
  /** Must be in the finding as the summary shows it. */
  readonly says?: readonly (string | RegExp)[];
};

/** From the code of the finding to the end of its remedy, as the summary shows it. */
const findingOf = ({ summary }: ActionRun, { code, where }: Pick<Refusal, 'code' | 'where'>): string => {
  const start = summary.indexOf(`\`${code}\`${where === undefined ? '\n' : ` · \`${where}\``}`);
  const title = summary.lastIndexOf('\n#### ', start);
  const end = summary.indexOf('\n', summary.indexOf('**What to do:** ', start));
  return start < 0 || title < 0 ? '' : summary.slice(title, end);
};

const untouched = 'Nothing was deployed: production is as it was before this run. No stored key was changed.';

export const expectRefused = (run: ActionRun, refusal: Refusal, keys = untouched): void => {
  expect(run.outputs['failure-reason'], run.log.join('\n')).toBe(refusal.reason);
  expect([run.conclusion, run.main.exitCode, run.post?.exitCode]).toEqual(['failure', 1, 0]);
  expect(run.outputs.phase).toBe(refusal.phase ?? '');
  const finding = findingOf(run, refusal);
  expect(finding, run.summary).toMatch(/\*\*What to do:\*\* \S/);
  for (const said of refusal.says ?? []) expect(finding).toMatch(said);
  expect(run.summary).toContain(keys);
};

export const refuse = async (scene: Scene, refusal: Refusal): Promise<void> => {
  const tried = await attempt(scene);
  expectRefused(tried.run, refusal);
  expectNothingChanged(tried);
};
