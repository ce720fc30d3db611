import { ECSClient, type TaskDefinition } from '@aws-sdk/client-ecs';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { describe, expect, it } from 'vitest';
import { KeyHistory } from '../../../src/deployment/key-history.ts';
import type { RunContext } from '../../../src/run/context.ts';

const DAY = 24 * 3_600_000;
const now = Date.UTC(2026, 2, 1);
const SECRET = 'arn:aws:secretsmanager:us-west-2:111122223333:secret:chat-app/jwt-AbCdEf';
const FAMILY = 'arn:aws:ecs:us-west-2:111122223333:task-definition/chat-app';

const called = (name: string, message = ''): Error => Object.assign(new Error(message), { name });

/** A real client whose network knows these versions of the secret, and no other. */
const knowingVersions =
  (values: Readonly<Record<string, string>>) => async (): Promise<SecretsManagerClient> => {
    const client = new SecretsManagerClient({
      region: 'us-west-2',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    });
    client.middlewareStack.add(
      () => async (args) => {
        const { SecretId, VersionId } = args.input as {
          readonly SecretId: string;
          readonly VersionId: string;
        };
        const SecretString = SecretId === SECRET ? values[VersionId] : undefined;
        if (SecretString === undefined) throw called('ResourceNotFoundException');
        return { output: { $metadata: {}, SecretString }, response: {} };
      },
      { step: 'initialize', priority: 'low' },
    );
    return client;
  };

/** A real client whose network knows these revisions. */
const knowing = (
  revisions: Readonly<Record<number, TaskDefinition | Error>>,
): { client: ECSClient; asked: string[] } => {
  const client = new ECSClient({
    region: 'us-west-2',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  const asked: string[] = [];
  client.middlewareStack.add(
    () => async (args) => {
      const arn = 'taskDefinition' in args.input ? String(args.input.taskDefinition) : '';
      asked.push(arn);
      const taskDefinition = revisions[Number(arn.split(':').at(-1))];
      if (taskDefinition instanceof Error) throw taskDefinition;
      if (!taskDefinition) throw called('ClientException', `Unable to describe task definition: ${arn}`);
      return { output: { $metadata: {}, taskDefinition }, response: {} };
    },
    { step: 'initialize', priority: 'low' },
  );
  return { client, asked };
};

const plain = (daysAgo: number, key: string, previous = ''): TaskDefinition => ({
  registeredAt: new Date(now - daysAgo * DAY),
  containerDefinitions: [
    { name: 'Sidecar' },
    {
      name: 'Backend',
      environment: [
        { name: 'JWT_SECRET_KEY', value: key },
        { name: 'JWT_EXPIRATION_HOURS', value: '168' },
        ...(previous === '' ? [] : [{ name: 'JWT_SECRET_KEY_PREVIOUS', value: previous }]),
      ],
    },
  ],
});

/** A revision that names versions of the secret. */
const stored = (daysAgo: number, version: string, previous = '', jsonKey = ''): TaskDefinition => {
  const from = (id: string) => `${SECRET}:${jsonKey}::${id}`;
  const secrets = [
    { name: 'JWT_SECRET_KEY', valueFrom: from(version) },
    ...(previous === '' ? [] : [{ name: 'JWT_SECRET_KEY_PREVIOUS', valueFrom: from(previous) }]),
  ];
  return {
    registeredAt: new Date(now - daysAgo * DAY),
    containerDefinitions: [{ name: 'Backend', secrets }],
  };
};

const read = (
  revisions: Readonly<Record<number, TaskDefinition | Error>>,
  containers: readonly string[] = [],
  secrets?: () => Promise<SecretsManagerClient>,
) => {
  const concealed: string[] = [];
  const { client, asked } = knowing(revisions);
  const context = {
    conceal: (text: string) => concealed.push(text),
    world: { clock: { now: () => now }, cancelled: new AbortController().signal },
  } as unknown as RunContext;
  const variables = {
    signs: ['JWT_SECRET_KEY'],
    accepts: ['JWT_SECRET_KEY_PREVIOUS'],
    containers,
    encoding: 'utf8' as const,
  };
  return { history: new KeyHistory({ ecs: client, secrets }, variables, context), concealed, asked };
};

describe('the keys that ECS has registered for a service', () => {
  it('are those of each former revision, with the time at which the next one took its place', async () => {
    const { history, concealed } = read({ 2: plain(9, 'K1'), 4: plain(5, 'K2', 'K1'), 5: plain(1, 'K2') });
    expect(await history.now(`${FAMILY}:5`)).toMatchObject({ signs: 'K2', accepts: '', hours: '168' });
    expect(await history.before(`${FAMILY}:5`)).toEqual([
      { signs: 'K2', accepts: 'K1', hours: '168', since: now - 5 * DAY, until: now - DAY },
      { signs: 'K1', accepts: '', hours: '168', since: now - 9 * DAY, until: now - 5 * DAY },
    ]);
    expect(new Set(concealed)).toEqual(new Set(['K1', 'K2']));
  });

  it('are named by the ids of their versions where Secrets Manager holds them, which are no secrets', async () => {
    const { history, concealed } = read({ 1: stored(1, 'v2', 'v1') });
    expect(await history.now(`${FAMILY}:1`)).toMatchObject({
      signs: 'version v2',
      accepts: 'version v1',
      hours: '',
    });
    expect(concealed).toEqual([]);
  });

  it('are called by their texts where the run may read the secret, for a value may be stored again', async () => {
    const both = { 1: stored(9, 'v1'), 2: stored(5, 'v2'), 3: stored(1, 'v3') };
    const { history, concealed } = read(both, [], knowingVersions({ v1: 'K1', v3: 'K1' }));
    expect(await history.now(`${FAMILY}:3`)).toMatchObject({ signs: 'K1' });
    expect((await history.before(`${FAMILY}:3`)).map(({ signs }) => signs)).toEqual(['version v2', 'K1']);
    expect(concealed).toEqual(['K1', 'K1']);
    expect([...history.texts]).toEqual(['K1']);
    const inJson = { 1: stored(1, 'v1', '', 'key') };
    const { history: one } = read(inJson, [], knowingVersions({ v1: '{"user":"u","key":"K1"}' }));
    expect(await one.now(`${FAMILY}:1`)).toMatchObject({ signs: 'K1', accepts: '' });
  });

  it('are none of another stack that uses the same family, as its role shows', async () => {
    const [own, other] = [{ taskRoleArn: 'Prod-Role-1' }, { taskRoleArn: 'Staging-Role-2' }];
    const all = {
      1: { ...plain(9, 'K0'), ...other },
      2: { ...plain(8, 'K1'), ...own },
      3: { ...plain(7, 'S1'), ...other },
      4: { ...plain(6, 'K1', 'K2'), ...own },
      5: { ...plain(5, 'S2'), ...other },
      6: { ...plain(4, 'K2', 'K1'), ...own },
    };
    const found = await read(all).history.before(`${FAMILY}:6`);
    expect(found.map(({ signs, until }) => [signs, until])).toEqual([
      ['K1', now - 4 * DAY],
      ['K1', now - 6 * DAY],
      // Whose it is cannot be seen: the role may have been replaced since.
      ['K0', now - 8 * DAY],
    ]);
  });

  it('are not complete where ECS refuses to show a revision, and are where it has none', async () => {
    const all = { 1: plain(9, 'K1'), 3: plain(5, 'K3'), 4: plain(1, 'K4') };
    for (const refusal of ['ThrottlingException', 'AccessDeniedException', 'TimeoutError']) {
      const { history } = read({ ...all, 2: called(refusal) });
      expect(await history.before(`${FAMILY}:4`)).toHaveLength(2);
      expect([...history.unread]).toEqual([`${FAMILY}:2`]);
    }
    const { history } = read(all);
    expect(await history.before(`${FAMILY}:4`)).toHaveLength(2);
    expect([...history.unread]).toEqual([]);
  });

  it('are none of those whose deployment was rolled back: the ones before stayed in force', async () => {
    const rolledBack = { ...plain(6, 'K2', 'K1'), deregisteredAt: new Date(now - 5.9 * DAY) };
    const replaced = { ...plain(9, 'K1'), deregisteredAt: new Date(now - 4.9 * DAY) };
    const stillK1 = { ...plain(5, 'K1'), deregisteredAt: new Date(now - 0.9 * DAY) };
    const all = { 2: replaced, 3: rolledBack, 4: stillK1, 5: plain(1, 'K1') };
    const keys = { signs: 'K1', accepts: '', hours: '168' };
    expect(await read(all).history.before(`${FAMILY}:5`)).toEqual([
      { ...keys, since: now - 5 * DAY, until: now - DAY },
      { ...keys, since: now - 9 * DAY, until: now - 5 * DAY },
    ]);
    // A person may have taken it away later, or ended everything with the stack: then it was in force.
    for (const inForce of [
      { ...rolledBack, deregisteredAt: new Date(now - 0.5 * DAY) },
      { ...rolledBack, deregisteredAt: undefined },
    ])
      expect(await read({ ...all, 3: inForce }).history.before(`${FAMILY}:5`)).toHaveLength(3);
    const apart = { 3: rolledBack, 4: stillK1, 5: plain(1, 'K1') };
    expect(await read(apart).history.before(`${FAMILY}:5`)).toHaveLength(2);
  });

  it('are those of the named containers, where the task has them', async () => {
    const legacy = { name: 'Legacy', environment: [{ name: 'JWT_SECRET_KEY', value: 'other' }] };
    const task = plain(1, 'K1');
    const both = { ...task, containerDefinitions: [legacy, ...(task.containerDefinitions ?? [])] };
    const { history } = read({ 1: both, 2: { containerDefinitions: [legacy] } }, ['App/Backend']);
    expect(await history.now(`${FAMILY}:1`)).toMatchObject({ signs: 'K1', isNamed: true });
    expect(await history.now(`${FAMILY}:2`)).toMatchObject({ signs: 'other', isNamed: false });
  });

  it('have a lifetime only where it is a number of hours', async () => {
    const withHours = (value: string): TaskDefinition => ({
      containerDefinitions: [{ environment: [{ name: 'JWT_EXPIRATION_HOURS', value }] }],
    });
    const { history } = read({ 1: withHours('24h'), 2: withHours('1e300'), 3: withHours('0.5') });
    const hours = [1, 2, 3].map(async (at) => (await history.now(`${FAMILY}:${at}`))?.hours);
    expect(await Promise.all(hours)).toEqual(['', '', '0.5']);
  });

  it('are not looked for beyond the time for which a run can be started again, nor without end', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [at + 1, plain((500 - at) / 4, `K${at}`)]),
    );
    const { history, asked } = read(many);
    const found = await history.before(`${FAMILY}:500`);
    expect(found.length).toBeGreaterThan(35 * 4 - 2);
    expect(asked.length).toBeLessThan(170);
    const quick = read(
      Object.fromEntries(Array.from({ length: 500 }, (_, at) => [at + 1, plain(1, `K${at}`)])),
    );
    expect(await quick.history.before(`${FAMILY}:500`)).toHaveLength(300);
  });

  it('are not known where ECS does not tell', async () => {
    const { history } = read({});
    expect(await history.now(`${FAMILY}:5`)).toBeUndefined();
    expect(await history.now('')).toBeUndefined();
    expect(await history.before(`${FAMILY}:5`)).toEqual([]);
  });
});
