import { ECSClient, type TaskDefinition } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { KeyHistory } from '../../../src/deployment/key-history.ts';
import type { RunContext } from '../../../src/run/context.ts';

const DAY = 24 * 3_600_000;
const now = Date.UTC(2026, 2, 1);
const FAMILY = 'arn:aws:ecs:us-west-2:111122223333:task-definition/chat-app';

/** A real client whose network knows these revisions. */
const knowing = (
  revisions: Readonly<Record<number, TaskDefinition>>,
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
      if (!taskDefinition) throw new Error(`Unable to describe task definition: ${arn}`);
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

const read = (revisions: Readonly<Record<number, TaskDefinition>>, containers: readonly string[] = []) => {
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
  return { history: new KeyHistory(client, variables, context), concealed, asked };
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
    const from = (version: string) =>
      `arn:aws:secretsmanager:us-west-2:111122223333:secret:chat-app/jwt-AbCdEf:::${version}`;
    const secrets = [
      { name: 'JWT_SECRET_KEY', valueFrom: from('v2') },
      { name: 'JWT_SECRET_KEY_PREVIOUS', valueFrom: from('v1') },
    ];
    const { history, concealed } = read({ 1: { containerDefinitions: [{ name: 'Backend', secrets }] } });
    expect(await history.now(`${FAMILY}:1`)).toMatchObject({
      signs: 'version v2',
      accepts: 'version v1',
      hours: '',
    });
    expect(concealed).toEqual([]);
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
