import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DescribeServicesCommand, ECSClient, UpdateServiceCommand } from '@aws-sdk/client-ecs';
import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rows, withPart } from '../../scripts/markdown.ts';
import type { AskedPhase } from '../../src/inputs/types.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type RotatingApp, rotatingApp, rotatingImages } from '../support/cdk/rotating-app.ts';
import { faster, makeQuickCheckout, type QuickCheckout } from '../support/cdk/small-app.ts';
import { SteadyClient } from '../support/chat-app/steady-client.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { runInProcess } from '../support/runner/in-process.ts';

/**
 * The ways in which people replace a key, beside this action: what a person has to do, what users meet, and what is known
 * in the end. K1 is the key of before. `npm run bench -- --rotation` writes the table into docs/rotation.md.
 */
const LIFETIME = 3_600_000;
const page = fileURLToPath(new URL('../../docs/rotation.md', import.meta.url));
const cli = fileURLToPath(new URL('../support/cdk/quick-cli.cjs', import.meta.url));

/** What a person types, or starts with a click. */
type Action = string;

type Row = {
  readonly way: string;
  readonly actions: readonly Action[];
  readonly deployments: number;
  readonly seconds: number;
  /** Answers to users while it went on. */
  readonly answers: { readonly accepted: number; readonly refused: number };
  /** Of tokens of K1 and K2 in the end. */
  readonly old: number;
  readonly fresh: number;
  /** What the way itself asked of production. */
  readonly proven: string;
};

const table: Row[] = [];

let emulator: Emulator;
let quick: QuickCheckout;
let secrets: SecretsManagerClient;
let ecs: ECSClient;

beforeAll(async () => {
  emulator = await startEmulator({ images: rotatingImages });
  await emulator.bootstrap();
  quick = await makeQuickCheckout('rotating');
  secrets = new SecretsManagerClient(emulator.sdk);
  ecs = new ECSClient(emulator.sdk);
});
afterAll(async () => {
  await quick?.remove();
  await emulator?.stop();
});

const newKey = (): string => randomBytes(32).toString('base64');

/** `cdk deploy` alone. */
const cdkDeploy = async (name: string, env: Readonly<Record<string, string>>): Promise<void> => {
  const output = await mkdtemp(join(tmpdir(), 'side-by-side-'));
  const options = {
    cwd: quick.directory,
    env: { PATH: process.env.PATH ?? '', ...emulator.environment, ...faster, ROTATING_NAME: name, ...env },
  };
  const run = promisify(execFile);
  await run(process.execPath, [cli, 'synth', '--output', output], options);
  await run(process.execPath, [cli, 'deploy', name, '--app', output], options);
  await rm(output, { recursive: true });
};

/** `aws ecs update-service --force-new-deployment`, and `aws ecs wait services-stable`. */
const restart = async (name: string): Promise<void> => {
  const command = new UpdateServiceCommand({ cluster: name, service: name, forceNewDeployment: true });
  await ecs.send(command);
  await untilStable(name);
};

const untilStable = async (name: string): Promise<void> => {
  for (;;) {
    const { services = [] } = await ecs.send(
      new DescribeServicesCommand({ cluster: name, services: [name] }),
    );
    const [{ deployments = [], runningCount, desiredCount } = {}] = services;
    if (deployments.length === 1 && runningCount === desiredCount) return;
    await delay(100);
  }
};

/** A secret with K1 as its current version. */
const storeSecret = async (name: string, key: string): Promise<string> => {
  const made = await secrets.send(new CreateSecretCommand({ Name: name, SecretString: key }));
  return made.ARN ?? '';
};

const currentOf = async (SecretId: string): Promise<string> =>
  (await secrets.send(new GetSecretValueCommand({ SecretId }))).SecretString ?? '';

/** The four steps that Secrets Manager has its Lambda function do. */
const rotateByLambda = async (SecretId: string, key: string): Promise<void> => {
  const ClientRequestToken = createHash('sha256').update(key).digest('hex');
  const { VersionIdsToStages = {} } = await secrets.send(new DescribeSecretCommand({ SecretId }));
  const before = Object.keys(VersionIdsToStages).find((id) => VersionIdsToStages[id]?.includes('AWSCURRENT'));
  // createSecret
  const pending = { SecretId, ClientRequestToken, SecretString: key, VersionStages: ['AWSPENDING'] };
  await secrets.send(new PutSecretValueCommand(pending));
  // setSecret and testSecret: no service takes a key while it runs, so there is nothing to set and nothing to ask.
  // finishSecret
  const moved = { MoveToVersionId: ClientRequestToken, RemoveFromVersionId: before };
  await secrets.send(new UpdateSecretVersionStageCommand({ SecretId, VersionStage: 'AWSCURRENT', ...moved }));
};

type Replacement = Pick<Row, 'actions' | 'deployments' | 'proven'> & {
  readonly fresh: string;
  /** A user who logs in again when the token has expired. */
  readonly heldInTheEnd?: string;
};

/** Lets users ask all the while with a valid token, and looks at both keys in the end. */
const measure = async (
  way: string,
  { app, first }: { readonly app: RotatingApp; readonly first: string },
  replace: (hold: (key: string) => void) => Promise<Replacement>,
): Promise<Row> => {
  let held = first;
  const users = new SteadyClient(async () => ((await app.accepts(held)) ? 'accepted' : 'refused'), 50);
  const begun = Date.now();
  const { actions, deployments, proven, fresh } = await replace((key) => {
    held = key;
  });
  const seconds = (Date.now() - begun) / 1000;
  await delay(150);
  await users.stop();
  const count = (wanted: string): number => users.answers.filter(({ answer }) => answer === wanted).length;
  expect(count('accepted') + count('refused')).toBe(users.answers.length);
  const statusOf = async (key: string): Promise<number> => ((await app.accepts(key)) ? 200 : 401);
  const [old, status] = [await statusOf(first), await statusOf(fresh)];
  const answers = { accepted: count('accepted'), refused: count('refused') };
  const row = { way, actions, deployments, seconds, answers, old, fresh: status, proven };
  table.push(row);
  return row;
};

const start = async (name: string, stored: 'in GitHub' | 'in Secrets Manager') => {
  const first = newKey();
  const app = await rotatingApp(emulator, name);
  const SecretId = `${name}/jwt`;
  const arn = stored === 'in GitHub' ? '' : await storeSecret(SecretId, first);
  return { name, first, app, SecretId, arn };
};

/** Nobody asked production. */
const NOTHING = 'nothing';

describe('beside this action', () => {
  it('a key that is replaced by hand in GitHub takes two actions, proves nothing and refuses valid tokens', async () => {
    const given = await start('by-hand-github', 'in GitHub');
    await cdkDeploy(given.name, { JWT_SECRET_KEY: given.first });
    const row = await measure('by hand, the key in GitHub', given, async () => {
      const fresh = newKey();
      await cdkDeploy(given.name, { JWT_SECRET_KEY: fresh });
      const actions = ['gh secret set JWT_SECRET_KEY', 'gh workflow run ecs-deploy.yml'];
      return { actions, deployments: 1, proven: NOTHING, fresh };
    });
    expect(row).toMatchObject({ old: 401, fresh: 200, actions: { length: 2 }, proven: NOTHING });
    expect(row.answers.refused).toBeGreaterThan(0);
  });

  it('a key that is replaced by hand in Secrets Manager is the same', async () => {
    const given = await start('by-hand-secret', 'in Secrets Manager');
    await cdkDeploy(given.name, { ROTATING_SECRET: given.arn });
    const row = await measure('by hand, the key in Secrets Manager', given, async () => {
      const fresh = newKey();
      await secrets.send(new PutSecretValueCommand({ SecretId: given.SecretId, SecretString: fresh }));
      await restart(given.name);
      const actions = [
        'aws secretsmanager put-secret-value',
        'aws ecs update-service --force-new-deployment',
      ];
      return { actions, deployments: 1, proven: NOTHING, fresh };
    });
    expect(row).toMatchObject({ old: 401, fresh: 200, actions: { length: 2 }, proven: NOTHING });
    expect(row.answers.refused).toBeGreaterThan(0);
  });

  it('the rotation of Secrets Manager takes no action and changes nothing until the tasks start again', async () => {
    const given = await start('by-lambda', 'in Secrets Manager');
    await cdkDeploy(given.name, { ROTATING_SECRET: given.arn });
    const fresh = newKey();
    const stored = await measure('Secrets Manager itself', given, async () => {
      await rotateByLambda(given.SecretId, fresh);
      return { actions: [], deployments: 0, proven: NOTHING, fresh };
    });
    expect(await currentOf(given.SecretId)).toBe(fresh);
    expect(stored).toMatchObject({ old: 200, fresh: 401, answers: { refused: 0 }, actions: [] });

    // The autoscaling starts a task, which gets the new key.
    await ecs.send(new UpdateServiceCommand({ cluster: given.name, service: given.name, desiredCount: 2 }));
    await untilStable(given.name);
    const answers = new Set<boolean>();
    for (let asked = 0; asked < 100 && answers.size < 2; asked += 1) {
      answers.add(await given.app.accepts(given.first));
      await delay(50);
    }
    expect([...answers].toSorted()).toEqual([false, true]);

    const restarted = await measure('… and the tasks started again', given, async () => {
      await restart(given.name);
      const actions = ['aws ecs update-service --force-new-deployment'];
      return { actions, deployments: 1, proven: NOTHING, fresh };
    });
    expect(restarted).toMatchObject({ old: 401, fresh: 200, actions: { length: 1 } });
    expect(restarted.answers.refused).toBeGreaterThan(0);
  });
});

describe('this action', () => {
  let runs = 0;
  const run = async (
    { app, SecretId, arn }: Awaited<ReturnType<typeof start>>,
    inputs: Readonly<Record<string, string>>,
  ): Promise<ActionRun> => {
    runs += 1;
    const done = await app.run({
      runStage: runInProcess,
      workspace: quick.directory,
      inputs: { 'secret-store': 'secrets-manager', 'secret-id': SecretId, ...inputs },
      env: { ROTATING_SECRET: arn },
      github: { run_id: String(runs), event_name: 'workflow_dispatch' },
    }).finished;
    expect(done.conclusion, done.log.join('\n')).toBe('success');
    await done.dispose();
    return done;
  };
  const rotate = (given: Awaited<ReturnType<typeof start>>, phase: AskedPhase): Promise<ActionRun> =>
    run(given, { mode: 'rotate', phase });

  it('rotates in three runs, which a schedule may start, proves each, and refuses no valid token', async () => {
    const given = await start('action-ordinary', 'in Secrets Manager');
    await run(given, { mode: 'deploy' });
    const row = await measure('this action, by its schedule', given, async (hold) => {
      const stage = await rotate(given, 'auto');
      const change = await rotate(given, 'auto');
      const fresh = await currentOf(given.SecretId);
      // The user's token has expired, and the next one is of the key that signs now.
      hold(fresh);
      await emulator.control.ageSecrets(LIFETIME / 1000 + 600);
      const retire = await rotate(given, 'auto');
      const all = [stage, change, retire].map(({ outputs }) => [outputs.phase, outputs.verdict]);
      expect(all).toEqual(['stage', 'switch', 'retire'].map((phase) => [phase, 'match']));
      expect(change.summary).toMatch(/\| ✅ \| previous key \| accepted \|/);
      expect(retire.summary).toMatch(/\| ✅ \| previous key \| refused \|/);
      return { actions: [], deployments: 3, proven: 'K2 is accepted, K1 first too and then refused', fresh };
    });
    expect(row).toMatchObject({ old: 401, fresh: 200, answers: { refused: 0 } });
  });

  it('proves that K1 is refused also where a person has stored another value, without rotate.yml', async () => {
    const given = await start('action-by-hand', 'in Secrets Manager');
    await run(given, { mode: 'deploy' });
    const row = await measure('this action, by hand', given, async () => {
      const fresh = newKey();
      await secrets.send(new PutSecretValueCommand({ SecretId: given.SecretId, SecretString: fresh }));
      const deployed = await run(given, { mode: 'deploy' });
      expect(deployed.outputs).toMatchObject({ verdict: 'match' });
      // The former key is one of the wrong keys of this axis: stacks-before.test.ts.
      expect(deployed.summary).toMatch(/\| ✅ \| key \| refused \|/);
      const actions = ['aws secretsmanager put-secret-value', 'gh workflow run ecs-deploy.yml'];
      return { actions, deployments: 1, proven: 'K2 is accepted, K1 refused', fresh };
    });
    expect(row).toMatchObject({ old: 401, fresh: 200, actions: { length: 2 } });
  });

  it('ends a leaked key in one action, and proves that it is refused', async () => {
    const given = await start('action-emergency', 'in Secrets Manager');
    await run(given, { mode: 'deploy' });
    const row = await measure('this action, an emergency', given, async () => {
      const emergency = await rotate(given, 'emergency');
      expect(emergency.outputs).toMatchObject({ phase: 'emergency', verdict: 'match' });
      expect(emergency.summary).toMatch(/\| ✅ \| previous key \| refused \|/);
      const actions = ['gh workflow run rotate.yml -f phase=emergency'];
      const proven = 'K2 is accepted, K1 refused, also in tokens of before';
      return { actions, deployments: 1, proven, fresh: await currentOf(given.SecretId) };
    });
    expect(row).toMatchObject({ old: 401, fresh: 200, actions: { length: 1 } });
    expect(row.answers.refused).toBeGreaterThan(0);
  });
});

/** Seconds are those of one machine and one day: the page has them, and nothing depends on them. */
const cellsOf = (row: Row): readonly string[] => [
  row.way,
  row.actions.length === 0 ? 'none' : row.actions.map((action) => `\`${action}\``).join(', '),
  String(row.deployments),
  row.seconds.toFixed(1),
  row.answers.refused > 0 ? 'refused' : 'accepted',
  String(row.old),
  String(row.fresh),
  row.proven,
];

const HEAD = [
  'way',
  'a person does',
  'deployments',
  's',
  'valid tokens of K1',
  'K1 then',
  'K2 then',
  'proven',
];

it('docs/rotation.md has what was seen', async () => {
  const text = await readFile(page, 'utf8');
  const written = withPart(text, 'side-by-side', rows(HEAD, table.map(cellsOf)));
  if (process.env.WRITE_DOCS) await writeFile(page, written);
  const partOf = (all: string): readonly (readonly string[])[] =>
    (all.split('<!-- side-by-side:start -->')[1] ?? '')
      .split('<!-- side-by-side:end -->')[0]
      ?.split('\n')
      .filter((line) => line.startsWith('|') && !line.startsWith('| -'))
      .map((line) =>
        line
          .split('|')
          .map((cell) => cell.trim())
          .filter((_, at) => at !== 4),
      ) ?? [];
  expect(partOf(process.env.WRITE_DOCS ? written : text)).toEqual(partOf(written));
});
