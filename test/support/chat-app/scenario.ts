import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  CreateSecretCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { type Emulator, startEmulator } from '../aws/emulator.ts';
import { faster, installQuickCli } from '../cdk/small-app.ts';
import { type RunningAction, type RunOptions, startAction } from '../runner/fake-runner.ts';
import { FAULTS, type Fault, type FaultName } from './faults.ts';
import { backendImage, chatAppImages, FRONTEND_IMAGE, STAND_IN_FRONTEND_IMAGE } from './images.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const example = join(root, 'examples/chat-app');
const faultyApp = fileURLToPath(new URL('./faults/faulty-app.ts', import.meta.url));
const recordedApp = fileURLToPath(new URL('../cdk/recorded-app.ts', import.meta.url));

export const KEY_FORMS = ['plaintext', 'secrets-manager'] as const;
export type KeyForm = (typeof KEY_FORMS)[number];

/** The secrets of one repository, made anew for every scenario. */
export type RepositorySecrets = {
  readonly JWT_SECRET_KEY: string;
  readonly NEXTAUTH_SECRET: string;
  readonly DEMO_PASSWORD: string;
};

export const newSecrets = (): RepositorySecrets => ({
  JWT_SECRET_KEY: randomBytes(32).toString('base64'),
  NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
  DEMO_PASSWORD: randomBytes(12).toString('base64url'),
});

/** What of the example is replaced where a test is about something else; by default nothing. */
export type Replaced = {
  /** The CDK app is synthesized once, and after that its recording is used: `../cdk/recorded-app.ts`. */
  readonly app?: 'recorded';
  /** Nothing but the health checks of the frontend is answered. */
  readonly frontend?: 'stand-in';
  /** `../cdk/quick-cli.cjs` in the place of the CDK CLI. */
  readonly cli?: 'stand-in';
};

/** For tests about the CDK CLI that need neither a fresh synth nor the frontend: both cost more than all the rest of a run. */
export const QUICK_BUT_CLI: Replaced = { app: 'recorded', frontend: 'stand-in' };

/** For tests that are not about the CDK CLI either. */
export const QUICK: Replaced = { ...QUICK_BUT_CLI, cli: 'stand-in' };

type ScenarioRun = Partial<RunOptions> & {
  readonly fault?: Fault;
  readonly secrets?: RepositorySecrets;
  /** In place of the scenario's own; `fresh` is with the CDK CLI. */
  readonly app?: 'recorded' | 'fresh';
};

/** The chat app of the example in an account of its own: emulated AWS, containers as processes, the action to deploy it. */
export type Scenario = {
  readonly emulator: Emulator;
  readonly secrets: RepositorySecrets;
  /** Address of the load balancer, on loopback. */
  readonly url: string;
  /** The action's inputs and environment for a healthy deployment; `options` win over them. */
  readonly run: (options?: ScenarioRun) => Promise<RunningAction>;
  /** Writes the key to where the Secrets Manager form takes it from. */
  readonly storeSecrets: (secrets: RepositorySecrets) => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A checkout inside of this repository, so that the app's packages are found by walking up. */
export const checkOut = async (
  fault: Fault | undefined,
  app: 'recorded' | 'fresh' = 'fresh',
  cli?: 'stand-in',
): Promise<string> => {
  const parent = join(root, '.cache/checkouts');
  await mkdir(parent, { recursive: true });
  const checkout = await mkdtemp(join(parent, 'chat-app-'));
  await cp(example, checkout, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|\.next|cdk\.out|__pycache__)([\\/]|$)/.test(path),
  });
  const file = join(checkout, 'infrastructure/cdk.json');
  const settings = JSON.parse(await readFile(file, 'utf8'));
  const command = fault?.infrastructure ? `node ${faultyApp}` : settings.app;
  const replaced = { ...settings, app: app === 'recorded' ? `node ${recordedApp} ${command}` : command };
  if (replaced.app !== settings.app) await writeFile(file, JSON.stringify(replaced));
  if (cli === 'stand-in') await installQuickCli(join(checkout, 'infrastructure'));
  return checkout;
};

const storeIn =
  (emulator: Emulator) =>
  async (secrets: RepositorySecrets): Promise<void> => {
    const client = new SecretsManagerClient({
      endpoint: emulator.endpoint,
      region: emulator.region,
      credentials: { accessKeyId: emulator.account, secretAccessKey: 'test' },
    });
    const values = { 'chat-app/jwt': secrets.JWT_SECRET_KEY, 'chat-app/session': secrets.NEXTAUTH_SECRET };
    for (const [name, value] of Object.entries(values)) {
      await client
        .send(new CreateSecretCommand({ Name: name, SecretString: value }))
        .catch(() => client.send(new PutSecretValueCommand({ SecretId: name, SecretString: value })));
    }
  };

/** Inputs as in examples/chat-app/.github/workflows/ecs-deploy.yml. */
export const deployInputs = (
  secrets: RepositorySecrets,
  url: string,
  keyForm: KeyForm,
): Readonly<Record<string, string>> => ({
  'jwt-secret-key': secrets.JWT_SECRET_KEY,
  'jwt-expiration-hours': '168',
  'other-secrets': `NEXTAUTH_SECRET=${secrets.NEXTAUTH_SECRET}\nDEMO_PASSWORD=${secrets.DEMO_PASSWORD}\n`,
  'working-directory': 'infrastructure',
  context: `keyForm=${keyForm}`,
  'account-id': '123456789012',
  containers: 'FrontendContainer BackendContainer',
  'backend-url': url,
  'probe-path': '/api/me',
});

/** The `env:` of the job, without the signing key. */
export const jobEnvironment = (
  emulator: Emulator,
  secrets: RepositorySecrets,
  fault?: Fault,
  { app, frontend }: Replaced = {},
) => ({
  ...emulator.environment,
  ...(app === 'recorded' && faster),
  NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
  DEMO_PASSWORD: secrets.DEMO_PASSWORD,
  FRONTEND_IMAGE: frontend === 'stand-in' ? STAND_IN_FRONTEND_IMAGE : FRONTEND_IMAGE,
  BACKEND_IMAGE: backendImage(fault?.backend ?? 'demo'),
  ...(fault?.infrastructure && { INFRASTRUCTURE_FAULT: fault.infrastructure }),
});

/** @throws Error when a part cannot be provisioned. */
export const startScenario = async (
  keyForm: KeyForm = 'plaintext',
  replaced: Replaced = {},
): Promise<Scenario> => {
  const emulator = await startEmulator({ images: chatAppImages() });
  const checkouts: string[] = [];
  const secrets = newSecrets();
  const storeSecrets = storeIn(emulator);
  const stop = async (): Promise<void> => {
    await emulator.stop();
    for (const checkout of checkouts) await rm(checkout, { recursive: true, force: true });
  };
  try {
    await emulator.bootstrap();
    if (keyForm === 'secrets-manager') await storeSecrets(secrets);
    const url = await emulator.albUrl('chat-app');
    const run: Scenario['run'] = async ({ fault, secrets: given = secrets, app, ...options } = {}) => {
      const cli = app === 'fresh' ? undefined : replaced.cli;
      const workspace = await checkOut(fault, app ?? replaced.app, cli);
      checkouts.push(workspace);
      return startAction({
        action: root,
        workspace,
        ...options,
        secrets: { ...given },
        inputs: { ...deployInputs(given, url, keyForm), ...options.inputs },
        env: { ...jobEnvironment(emulator, given, fault, replaced), ...options.env },
      });
    };
    return { emulator, secrets, url, run, storeSecrets, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** What has to be true before a fault can show: an older deployment, and perhaps a task of it that stays. */
export const prepareFault = async (
  scenario: Scenario,
  name: FaultName,
  options: Pick<ScenarioRun, 'runStage'> = {},
): Promise<void> => {
  const fault: Fault = FAULTS[name];
  if (!fault.afterDeployment) return;
  const older = newSecrets();
  await scenario.storeSecrets(older);
  const first = await (await scenario.run({ secrets: older, ...options })).finished;
  if (first.conclusion !== 'success')
    throw new Error(`the deployment before the fault failed:\n${first.log.join('\n')}`);
  await first.dispose();
  // A key that was replaced is refused while ECS remembers it for so long as a queued run may live.
  await scenario.emulator.control.ageSecrets(40 * 24 * 3600);
  await scenario.storeSecrets(scenario.secrets);
  if (fault.staleTasks) await scenario.emulator.control.keepStaleTasks(fault.staleTasks);
};
