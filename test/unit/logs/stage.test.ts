import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { SYNTHETIC_SUBJECT } from '../../../src/inputs/profiles.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import type { ProbingInputs } from '../../../src/inputs/types.ts';
import {
  findLogEvidence,
  findMark,
  isAuthenticationError,
  type LogTimes,
  readLog,
  type Sought,
} from '../../../src/logs/stage.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { createRedactor } from '../../../src/redaction/redactor.ts';
import type { World } from '../../../src/run/world.ts';
import { recordedLogs } from '../../support/aws/recorded-logs.ts';

const key = randomBytes(32).toString('hex');
const id = randomBytes(16).toString('hex');

const inputsWith = async (groups: string, more: Readonly<Record<string, string>> = {}) => {
  const given = {
    'jwt-secret-key': key,
    mode: 'verify',
    'backend-url': 'https://api.example.com',
    'log-groups': groups,
    ...more,
  };
  const env = Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), value]));
  return await parseInputs(env, readSecrets(env));
};

const inputsOf = async (groups: string): Promise<ProbingInputs> => {
  const outcome = await inputsWith(groups);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  if (outcome.value.mode !== 'deploy' && outcome.value.mode !== 'verify')
    throw new Error(`this is mode ${outcome.value.mode}`);
  return outcome.value;
};

describe('log-groups', () => {
  it('are names, each once', async () => {
    expect((await inputsOf('/ecs/backend, /ecs/frontend\n/ecs/backend')).logGroups).toEqual([
      '/ecs/backend',
      '/ecs/frontend',
    ]);
    expect((await inputsOf('')).logGroups).toEqual([]);
  });

  it.each([
    ['/ecs/backend*', {}],
    ['arn:aws:logs:us-west-2:123456789012:log-group:/ecs/backend', {}],
    [Array.from({ length: 11 }, (_, index) => `g${index}`).join(' '), {}],
    ['/ecs/backend', { mode: 'deploy', 'backend-url': '' }],
  ])('are refused: %s %j', async (groups, more) => {
    expect((await inputsWith(groups, more)).findings.map(({ code, where }) => [code, where])).toEqual([
      ['invalid-input', 'log-groups'],
    ]);
  });
});

const sought = (...ids: readonly string[]): Sought => ({ ids, users: [], success: '' });

describe('a line of log-success', () => {
  const given = { ids: [id], users: ['7', 'smoke@example.com'], success: 'token accepted user={user}' };

  it.each<[string, Partial<Sought>, 'token' | undefined]>([
    ['INFO token accepted user=smoke@example.com', {}, 'token'],
    ['INFO token accepted user=7 jti=x', {}, 'token'],
    ['INFO token accepted user=77', {}, undefined],
    ['INFO token accepted user=ada.lovelace', { users: ['ada'] }, undefined],
    ['INFO token accepted user=ada.', { users: ['ada'] }, 'token'],
    ['INFO token accepted user=77, token accepted user=7', {}, 'token'],
    ['INFO 17 accepted', { success: '{user} accepted' }, undefined],
    ['INFO not.7 accepted', { success: '{user} accepted' }, undefined],
    ['INFO 7 accepted', { success: '{user} accepted' }, 'token'],
    ['INFO token accepted user=smoke@example.com.evil', { users: ['smoke@example.co'] }, undefined],
    ['INFO token refused user=7', {}, undefined],
    [`INFO ok ${id}`, {}, undefined],
    [`INFO ok ${id}`, { success: 'ok {jti}' }, 'token'],
    [`INFO ok ${id} for 7`, { success: 'ok {jti} for {user}' }, 'token'],
    ['INFO token accepted user=7', { users: [] }, undefined],
  ])('%s, with %j: %s', (line, more, mark) => {
    expect(findMark(line, { ...given, ...more })).toBe(mark);
  });
});

describe('a line', () => {
  it.each([
    `INFO chat-app token verified user='${SYNTHETIC_SUBJECT}' jti='${id}'`,
    `{"msg":"ok","jti":"${id}"}`,
  ])('with the jti shows the token: %s', (line) => {
    expect(findMark(line, sought(randomBytes(16).toString('hex'), id))).toBe('token');
  });

  it('with the user alone shows the user', () => {
    expect(findMark(`login of ${SYNTHETIC_SUBJECT}`, sought(id))).toBe('user');
  });

  it.each([
    'GET /api/me 200',
    `jti=${id.slice(1)}`,
    'trace_id=00000000000000000000000000000000 span_id=0000000000000000',
    `user ${SYNTHETIC_SUBJECT}: Signature verification failed`,
  ])('shows nothing: %s', (line) => {
    expect(findMark(line, sought(id))).toBeUndefined();
  });

  it.each([
    'token refused path=/api/me reason=InvalidSignatureError',
    'jwt.exceptions.InvalidSignatureError: Signature verification failed',
    'JsonWebTokenError: invalid signature',
    'token signature is invalid: signature is invalid',
    'io.jsonwebtoken.security.SignatureException: JWT signature does not match',
  ])('is an authentication error: %s', (line) => {
    expect(isAuthenticationError(line)).toBe(true);
  });

  it.each(['token refused reason=ExpiredSignatureError', 'Signature has expired', 'GET /signature 200'])(
    'is none: %s',
    (line) => {
      expect(isAuthenticationError(line)).toBe(false);
    },
  );

  it('of any text is judged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        expect(isAuthenticationError(`${line} Invalid Signature ${line}`)).toBe(true);
        expect(findMark(`${line}${id}${line}`, sought(id))).toBe('token');
      }),
    );
  });
});

type Line = {
  readonly at: number;
  readonly text: string;
  readonly group?: string;
  readonly arrives?: number;
  /** Undefined: in each. */
  readonly region?: string;
};

const PROBED = 10_000_000;
const NOW = PROBED + 30_000;

const verdict: Verdict = {
  name: 'match',
  diagnosis: '',
  cause: '',
  layer: '',
  probes: [],
  requests: 0,
  consecutiveSuccesses: 10,
  neededSuccesses: 10,
  tasks: 2,
  tasksAssumed: false,
  transientErrors: 0,
  seconds: 1,
  acceptedIds: [id],
};

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

const find = async (
  lines: readonly Line[] | Error,
  options: {
    readonly times?: LogTimes;
    readonly region?: string;
    readonly verdict?: Verdict;
    readonly stackRegions?: readonly string[];
    readonly users?: readonly string[];
    readonly success?: string;
    /** What a region answers in place of lines. */
    readonly failing?: Readonly<Record<string, Error>>;
  } = {},
) => {
  let now = NOW;
  const asked = new Set<string>();
  const clientOf = (region: string) =>
    recordedLogs(({ logGroupName, startTime, endTime }) => {
      asked.add(region);
      const failure = options.failing?.[region] ?? lines;
      if (failure instanceof Error) return failure;
      if (lines instanceof Error) return lines;
      const events = lines
        .filter(({ group = '/ecs/backend', arrives = 0 }) => group === logGroupName && arrives <= now)
        .filter((line) => (line.region ?? region) === region)
        .filter(({ at }) => Number(startTime) <= at && at <= Number(endTime))
        .map(({ at, text }) => ({ timestamp: at, message: text }));
      return { events };
    });
  const nothing = (): never => {
    throw new Error('not asked here');
  };
  const sleep = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
  };
  const world: World = {
    env: { AWS_REGION: options.region ?? 'us-west-2' },
    get runner(): never {
      return nothing();
    },
    clock: { now: () => now, sleep },
    random: nothing,
    cancelled: new AbortController().signal,
    temporaryDirectory: '',
    codeDirectory: '',
  };
  const aws = (region: string) => ({
    region,
    cloudFormation: nothing,
    ecs: nothing,
    account: nothing,
    loadBalancing: nothing,
    logs: async () => clientOf(region),
    secretsManager: nothing,
  });
  const context = {
    world,
    redactor: createRedactor(),
    conceal: nothing,
    concealToken: nothing,
    analyse: nothing,
    secrets: nothing,
    progress: nothing,
    aws,
  };
  const inputs = { ...(await inputsOf('/ecs/frontend /ecs/backend')), logSuccess: options.success ?? '' };
  const result = await findLogEvidence(
    {
      inputs,
      users: options.users ?? [],
      verdict: options.verdict ?? verdict,
      times: options.times ?? { since: PROBED - 600_000, probed: PROBED },
      ...(options.stackRegions && { stackRegions: options.stackRegions }),
    },
    context,
  );
  const { findings } = result.outcome;
  for (const { title } of findings) expect(title.length).toBeLessThanOrEqual(100);
  return {
    ...result,
    findings,
    codes: findings.map(({ code }) => code),
    waited: now - NOW,
    asked: [...asked],
  };
};

const ours: Line = { at: PROBED + 1000, text: `token verified jti='${id}'` };
const wrong = (at: number): Line => ({
  at,
  text: 'refused eyJhbGciOiJIUzI1NiJ9.x.y: Signature verification failed',
});

describe('the logs', () => {
  it('show the token that was accepted', async () => {
    const result = await find([ours]);
    expect(result).toMatchObject({
      status: 'passed',
      summary: 'the backend logged the token that was accepted',
      waited: 0,
    });
    expect(result.codes).toEqual([]);
  });

  it('show it some seconds later', async () => {
    const result = await find([{ ...ours, arrives: NOW + 7_000 }]);
    expect([result.status, result.codes, result.waited]).toEqual(['passed', [], 8_000]);
  });

  it('that show nothing within 20 seconds are a warning', async () => {
    const result = await find([{ at: PROBED, text: 'GET /api/me 200' }]);
    expect([result.status, result.codes, result.waited]).toEqual([
      'not-established',
      ['no-log-evidence'],
      20_000,
    ]);
  });

  describe('where only the frontend was asked', () => {
    const works = { ...verdict, name: 'works' as const, acceptedIds: [] };
    const asked = { verdict: works, users: ['smoke@example.com'], success: 'verified user={user}' };

    it('show that the backend verified a token of the smoke user', async () => {
      const result = await find([{ at: PROBED, text: 'verified user=smoke@example.com' }], asked);
      expect([result.status, result.codes]).toEqual(['passed', []]);
    });

    it.each([
      ['of another user', { at: PROBED, text: 'verified user=other@example.com' }, asked],
      ['from before', { at: PROBED - 60_000, text: 'verified user=smoke@example.com' }, asked],
      ['that says nothing of an acceptance', { at: PROBED, text: 'refused user=smoke@example.com' }, asked],
      [
        'of nobody, where the session has no name',
        { at: PROBED, text: 'verified user=' },
        { ...asked, users: [] },
      ],
      ['that no text is given for', { at: PROBED, text: 'verified user=a' }, { ...asked, success: '' }],
    ])('leave it open with a line %s', async (_, line, options) => {
      const result = await find([line], options);
      expect([result.status, result.codes]).toEqual(['not-established', ['verifier-not-seen']]);
    });
  });

  it('of an earlier run are no evidence', async () => {
    expect((await find([{ ...ours, at: PROBED - 60_000 }])).codes).toEqual(['no-log-evidence']);
  });

  it('with errors of others are a warning with the count, the group and the first time, and no line', async () => {
    const lines = [
      ours,
      wrong(PROBED - 60_000),
      wrong(PROBED - 90_000),
      { ...wrong(PROBED - 10_000), group: '/ecs/frontend' },
    ];
    const { codes, findings } = await find(lines);
    expect(codes).toEqual(['authentication-errors-in-logs', 'authentication-errors-in-logs']);
    const backend = findings.find(({ where }) => where === '/ecs/backend');
    expect(backend?.detail).toMatch(
      /^\/ecs\/backend has 2 lines .* the first at 1970-01-01T02:45:10\.000Z\./,
    );
    expect(JSON.stringify(findings)).not.toMatch(/eyJ|Signature/);
  });

  it('with errors of our own controls, or of a time before the deployment, are fine', async () => {
    const lines = [
      ours,
      wrong(PROBED - 4_000),
      wrong(PROBED + 2_000),
      wrong(NOW + 4_000),
      wrong(PROBED - 700_000),
    ];
    expect((await find(lines)).codes).toEqual([]);
  });

  it('with errors at the times when a token of a dying key was tried and refused are fine', async () => {
    const times = { since: PROBED - 600_000, probed: PROBED, own: [PROBED - 60_000] };
    expect((await find([ours, wrong(PROBED - 62_000)], { times })).codes).toEqual([]);
    expect((await find([ours, wrong(PROBED - 66_000)], { times })).codes).toHaveLength(1);
  });

  it('with errors after our last probe are told too', async () => {
    const late = { ...ours, arrives: NOW + 9_000 };
    expect((await find([late, wrong(NOW + 6_000)])).codes).toEqual(['authentication-errors-in-logs']);
  });

  it('are searched back for a quarter of an hour when there was no deployment', async () => {
    const times = { probed: PROBED };
    expect((await find([ours, wrong(PROBED - 14 * 60_000)], { times })).codes).toHaveLength(1);
    expect((await find([ours, wrong(PROBED - 16 * 60_000)], { times })).codes).toHaveLength(0);
  });

  it('are not read when the verdict is not match', async () => {
    const result = await find(new Error('asked'), { verdict: { ...verdict, name: 'mismatch' } });
    expect([result.status, result.codes]).toEqual(['skipped', []]);
  });
});

describe('the region of the logs', () => {
  const twoRegions = ['eu-central-1', 'us-east-1', 'eu-central-1'];
  const absent = named('ResourceNotFoundException', 'The specified log group does not exist.');
  const denied = named('AccessDeniedException', 'not authorized to perform: logs:FilterLogEvents');

  it('is that of the credentials where no stack is known', async () => {
    expect((await find([ours])).asked).toEqual(['us-west-2']);
    expect((await find([ours], { stackRegions: [] })).asked).toEqual(['us-west-2']);
  });

  it('is that of the stacks that were deployed, whatever the credentials say', async () => {
    const result = await find([{ ...ours, region: 'eu-central-1' }], { stackRegions: ['eu-central-1'] });
    expect([result.status, result.asked]).toEqual(['passed', ['eu-central-1']]);
    expect((await find([ours], { stackRegions: ['eu-central-1'], region: '' })).status).toBe('passed');
  });

  it('is each of those with a stack, and lines in any of them count', async () => {
    for (const region of ['eu-central-1', 'us-east-1']) {
      const lines = [
        { ...ours, region },
        { ...wrong(PROBED - 60_000), region },
      ];
      const result = await find(lines, { stackRegions: twoRegions });
      expect([result.status, result.codes]).toEqual(['passed', ['authentication-errors-in-logs']]);
      expect(result.findings[0]?.remedy).toContain(`--region ${region}`);
    }
  });

  it.each([
    ['has no such group', absent],
    ['does not let the role read it', denied],
  ])('may be one of two while the other %s', async (_, error) => {
    const result = await find([ours], { stackRegions: twoRegions, failing: { 'us-east-1': error } });
    expect([result.status, result.codes]).toEqual(['passed', []]);
  });

  it('is told where none of them has the group, or none may be read', async () => {
    const nowhere = await find(absent, { stackRegions: twoRegions });
    expect(nowhere.findings[0]).toMatchObject({ code: 'log-group-not-read', failureReason: 'invalid-input' });
    expect(nowhere.findings[0]?.detail).toContain('/ecs/frontend in eu-central-1, us-east-1: there is no');
    const failing = { 'us-east-1': denied, 'eu-central-1': absent };
    const hidden = await find([], { stackRegions: twoRegions, failing });
    expect(hidden.findings[0]).toMatchObject({ failureReason: 'aws-access-denied' });
    expect(hidden.findings[0]?.detail).toContain('in us-east-1');
  });

  it('is none where AWS fails in one of them: what is there stays unread', async () => {
    const failing = { 'us-east-1': named('InternalFailure', 'try later') };
    const result = await find([ours], { stackRegions: twoRegions, failing });
    expect(result.codes).toEqual(['log-group-not-read']);
  });
});

describe('log groups that cannot be read are an error, for what was asked for is not established:', () => {
  const message = `User: arn:aws:sts::1:assumed-role/x is not authorized to perform: logs:FilterLogEvents on resource: y`;

  it.each([
    ['AccessDeniedException', message, 'aws-access-denied', /logs:FilterLogEvents on \/ecs\/frontend/],
    [
      'ResourceNotFoundException',
      'The specified log group does not exist.',
      'invalid-input',
      /describe-log-groups/,
    ],
    [
      'ExpiredTokenException',
      'The security token included in the request is expired',
      'aws-credentials-expired',
      /fresh/,
    ],
  ])('%s', async (name, text, failureReason, remedy) => {
    const { findings, outcome } = await find(named(name, text));
    expect(outcome.ok).toBe(false);
    expect(findings).toMatchObject([
      { code: 'log-group-not-read', severity: 'error', failureReason, where: '/ecs/frontend' },
    ]);
    expect(findings[0]?.detail).toContain('/ecs/frontend in us-west-2');
    expect(findings[0]?.remedy).toMatch(remedy);
  });

  it('no region', async () => {
    const { findings } = await find([ours], { region: '' });
    expect(findings).toMatchObject([{ code: 'log-group-not-read', failureReason: 'invalid-input' }]);
  });
});

describe('reading a log group', () => {
  const window = { from: 1, to: 9 };

  it('goes through all pages, empty ones too', async () => {
    const pages: Readonly<Record<string, object>> = {
      undefined: { events: [{ timestamp: 1, message: 'a' }], nextToken: 'b' },
      b: { events: [], nextToken: 'c' },
      c: { events: [{ timestamp: 2, message: 'c' }] },
    };
    const lines: string[] = [];
    const client = recordedLogs(({ nextToken }) => pages[String(nextToken)] ?? {});
    expect(await readLog({ client, group: 'g', window }, ({ text }) => lines.push(text))).toBe(true);
    expect(lines).toEqual(['a', 'c']);
  });

  it('ends, and says that not all was read, with pages without an end or too many bytes', async () => {
    let calls = 0;
    const endless = recordedLogs(() => {
      calls += 1;
      return { events: [], nextToken: `t${calls}` };
    });
    expect([await readLog({ client: endless, group: 'g', window }, () => undefined), calls]).toEqual([
      false,
      40,
    ]);
    const message = 'x'.repeat(1024 * 1024);
    const large = recordedLogs(({ nextToken }) => ({
      events: [{ timestamp: 1, message }],
      nextToken: `${nextToken}x`,
    }));
    let read = 0;
    expect(await readLog({ client: large, group: 'g', window }, ({ text }) => (read += text.length))).toBe(
      false,
    );
    expect(read).toBe(16 * 1024 * 1024);
  });

  it('does not ask for a window that has no time in it', async () => {
    const client = recordedLogs(() => new Error('asked'));
    expect(await readLog({ client, group: 'g', window: { from: 2, to: 1 } }, () => undefined)).toBe(true);
  });
});
