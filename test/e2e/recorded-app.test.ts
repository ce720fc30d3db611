import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { faster } from '../support/cdk/small-app.ts';
import { FAULTS, type Fault } from '../support/chat-app/faults.ts';
import { checkOut } from '../support/chat-app/scenario.ts';
import { defaultPath } from '../support/runner/environment.ts';

/** Most end-to-end tests synthesize the example with `recorded-app.ts`; here is why that is as good as the app itself. */

/** One comparison has the CDK CLI itself; for the others its stand-in starts the app as it does: quick-cli.test.ts. */
const CLIS = {
  real: createRequire(import.meta.url).resolve('aws-cdk/bin/cdk'),
  'stand-in': fileURLToPath(new URL('../support/cdk/quick-cli.cjs', import.meta.url)),
};
const directory = mkdtempSync(join(tmpdir(), 'recorded-app-'));
const checkouts: string[] = [];
afterAll(() => {
  for (const made of [directory, ...checkouts]) rmSync(made, { recursive: true, force: true });
});

type Variables = Readonly<Record<string, string>>;
type Synthesized = {
  readonly status: number | null;
  readonly output: string;
  readonly files: Variables;
};

type Settings = {
  readonly context: readonly string[];
  readonly fault?: Fault;
  readonly cli?: keyof typeof CLIS;
};

const synthesize = async (
  app: 'recorded' | 'fresh',
  variables: Variables,
  { context, fault, cli = 'stand-in' }: Settings = { context: [] },
): Promise<Synthesized> => {
  const checkout = realpathSync(await checkOut(fault, app));
  checkouts.push(checkout);
  const output = mkdtempSync(join(directory, 'assembly-'));
  const options = ['--quiet', '--no-notices', '--ci', '--output', output];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLIS[cli], 'synth', ...options, ...context.flatMap((entry) => ['--context', entry])],
    {
      cwd: join(checkout, 'infrastructure'),
      encoding: 'utf8',
      env: {
        PATH: defaultPath(),
        HOME: directory,
        AWS_REGION: 'eu-central-1',
        AWS_EC2_METADATA_DISABLED: 'true',
        CDK_DEFAULT_ACCOUNT: '210987654321',
        CDK_DISABLE_CLI_TELEMETRY: 'true',
        // The action gives each run of the app another one.
        JWT_DEPLOY_RUN_ID: randomBytes(16).toString('hex'),
        ...faster,
        ...variables,
      },
    },
  );
  // It is left behind where the app fails, and says how fast it was.
  const names = readdirSync(output).filter((name) => name !== 'performance-counters.json');
  return {
    status,
    output: stdout + stderr,
    files: Object.fromEntries(
      names.map((name) => [
        name,
        readFileSync(join(output, name), 'utf8').replaceAll(checkout, '(the checkout)'),
      ]),
    ),
  };
};

/** Other values each time, with what JSON has to escape. */
const newVariables = (): Variables => {
  const text = (): string => `"\\ ${randomBytes(30).toString('base64')}\n€`;
  return {
    JWT_SECRET_KEY: text(),
    JWT_EXPIRATION_HOURS: '24',
    NEXTAUTH_SECRET: text(),
    DEMO_PASSWORD: text(),
    FRONTEND_IMAGE: `chat-app/frontend:${randomBytes(4).toString('hex')}`,
    BACKEND_IMAGE: `chat-app/backend:${randomBytes(4).toString('hex')}`,
  };
};

describe('the recording of the example', () => {
  const versionIds = (): Variables => ({
    JWT_SECRET_KEY_VERSION_ID: randomBytes(16).toString('hex'),
    JWT_SECRET_KEY_PREVIOUS_VERSION_ID: randomBytes(16).toString('hex'),
  });
  const withFault: Settings = { context: [], fault: FAULTS['frontend-key'] };

  it.each<[string, () => Variables, Settings]>([
    ['a key in plain text', newVariables, { context: [], cli: 'real' }],
    [
      'a previous key',
      () => ({ ...newVariables(), JWT_SECRET_KEY_PREVIOUS: randomBytes(32).toString('hex') }),
      { context: ['desiredCount=1'] },
    ],
    [
      'chosen versions in Secrets Manager',
      () => ({ ...newVariables(), ...versionIds() }),
      { context: ['keyForm=secrets-manager'] },
    ],
    ['a mistake in the app', () => ({ ...newVariables(), INFRASTRUCTURE_FAULT: 'frontend-key' }), withFault],
  ])(
    'with %s is the same as a fresh synth, file by file, whatever the values',
    async (_, variables, settings) => {
      const RECORDINGS = mkdtempSync(join(directory, 'recordings-'));
      for (const values of [variables(), variables()]) {
        const fresh = await synthesize('fresh', values, settings);
        expect(fresh.status, fresh.output).toBe(0);
        const recorded = await synthesize('recorded', { ...values, RECORDINGS }, settings);
        expect(recorded).toEqual(fresh);
        expect(readdirSync(RECORDINGS)).toHaveLength(1);
      }
    },
  );

  it('is not used for variables that the app refuses: it fails as the app itself does', async () => {
    const values = newVariables();
    const refused = { ...values, NEXTAUTH_SECRET: values.JWT_SECRET_KEY ?? '' };
    const fresh = await synthesize('fresh', refused);
    const recorded = await synthesize('recorded', refused);
    const said = 'chat-app: NEXTAUTH_SECRET is the same as JWT_SECRET_KEY';
    for (const { status, output } of [fresh, recorded]) {
      expect(status).toBe(1);
      expect(output).toContain(said);
    }
    expect(recorded.files).toEqual(fresh.files);
  });
});
