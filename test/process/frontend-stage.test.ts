import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { parseInputs } from '../../src/inputs/inputs.ts';
import { inputVariable } from '../../src/inputs/reader.ts';
import { readSecrets } from '../../src/inputs/secrets.ts';
import { systemClock } from '../../src/lib/clock.ts';
import type { Report } from '../../src/model/report.ts';
import { verify } from '../../src/modes/verify.ts';
import { createRedactor } from '../../src/redaction/redactor.ts';
import { failureReasonOf, notEstablished } from '../../src/report/conclusion.ts';
import { reportJson } from '../../src/report/json.ts';
import { renderConclusion } from '../../src/report/log.ts';
import { createContext, type RunContext } from '../../src/run/context.ts';
import { Journal } from '../../src/run/journal.ts';
import { carryOut } from '../../src/run/run.ts';
import { type AppOptions, USER } from '../support/frontend/app.ts';
import { startAuthJs } from '../support/frontend/authjs.ts';
import { type Middle, startMiddle } from '../support/frontend/middle.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { startHttp, verifier } from '../support/smoke/node-backend.ts';

const running: Backend[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((backend) => backend.stop()));
});

const started = async (backend: Promise<Backend>): Promise<string> => {
  running.push(await backend);
  return (await backend).url.href;
};

const contextOf = (masked: string[], progress: RunContext['progress']): RunContext => {
  const redactor = createRedactor();
  const world: RunContext['world'] = {
    env: {},
    runner: {
      mask: (text) => masked.push(text),
      setOutput: () => undefined,
      saveState: () => undefined,
      state: () => '',
      info: () => undefined,
      startGroup: () => undefined,
      endGroup: () => undefined,
      annotate: () => undefined,
      writeSummary: async () => undefined,
      fail: () => undefined,
    },
    clock: systemClock,
    random: (bytes) => randomBytes(bytes),
    cancelled: new AbortController().signal,
    temporaryDirectory: '/nowhere',
    codeDirectory: '',
  };
  const aws: RunContext['aws'] = () => {
    throw new Error('no AWS in this test');
  };
  return { ...createContext({ world, redactor, progress }), aws };
};

type Run = { readonly report: Report; readonly told: string; readonly masked: readonly string[] };

/** Verify mode as the action runs it, against a backend with `backendKey` and a frontend with `app`. */
const runVerify = async (
  key: string,
  session: string,
  backendKey: string,
  app: Partial<AppOptions>,
  middle: Middle = {},
): Promise<Run> => {
  const inputs = {
    mode: 'verify',
    'jwt-secret-key': key,
    'other-secrets': `NEXTAUTH_SECRET=${session}`,
    'backend-url': await started(startHttp(verifier(backendKey))),
    'frontend-url': await started(startMiddle(middle, startAuthJs({ secret: session, ...app }))),
    'smoke-user-email': USER.email,
    'smoke-user-password': USER.password,
    'smoke-timeout-seconds': '20',
  };
  const env = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]));
  const parsed = await parseInputs(env, readSecrets(env));
  if (!parsed.ok || parsed.value.mode !== 'verify') throw new Error(JSON.stringify(parsed));
  const masked: string[] = [];
  const lines: string[] = [];
  const context = contextOf(masked, (line) => lines.push(line));
  const journal = new Journal({ mode: 'verify' }, systemClock, context.world.cancelled, {
    stageStarted: () => undefined,
    stageEnded: (stage) => lines.push(`${stage.name}: ${stage.status}, ${stage.summary}`),
  });
  const asked = parsed.value;
  await carryOut((run) => verify(asked, run), context, journal);
  const report = journal.report();
  return {
    report,
    told: [...lines, ...renderConclusion(report, false), reportJson(report)].join('\n'),
    masked,
  };
};

const newKey = (): string => randomBytes(32).toString('base64');

describe('the frontend’s stage', () => {
  test('comes after the verdict, and a run in which all is well is green', async () => {
    const [key, session] = [newKey(), newKey()];
    const { report, masked, told } = await runVerify(key, session, key, { signsWith: key, shows: true });
    expect(report.stages.slice(-2).map(({ name, status }) => `${name} ${status}`)).toEqual([
      'verdict passed',
      'frontend passed',
    ]);
    expect(failureReasonOf(report)).toBeUndefined();
    expect(masked.filter((text) => text.split('.').length === 5).length).toBeGreaterThanOrEqual(3);
    for (const secret of [key, session, USER.password, ...masked]) expect(told).not.toContain(secret);
  });

  test('hides what may be a session, each text once and five hundred at most', async () => {
    const [key, session] = [newKey(), newKey()];
    const many = () =>
      Array.from({ length: 50 }, (_, index) => `of-all-${index}=${newKey()}`).concat(
        `always=${key}${session}`,
      );
    const { masked, told } = await runVerify(
      key,
      session,
      key,
      {},
      {
        change: ({ headers }) => ({
          headers: { ...headers, 'set-cookie': [...[headers['set-cookie'] ?? []].flat(), ...many()] },
        }),
      },
    );
    const { masked: usual } = await runVerify(key, session, key, {});
    expect(masked.filter((text) => text === `${key}${session}`)).toHaveLength(1);
    expect(masked.length).toBeGreaterThan(400);
    expect(masked.length).toBeLessThan(500 + usual.length);
    for (const text of masked) expect(told).not.toContain(text);
  });

  test('says that the key of the frontend is not known where no session shows a token', async () => {
    const [key, session] = [newKey(), newKey()];
    const { report } = await runVerify(key, session, key, { signsWith: key });
    expect(failureReasonOf(report)).toBeUndefined();
    expect(notEstablished(report)).toContain('Which key the frontend signs with was not established');
  });

  test('turns a run red whose verdict is match, when the frontend signs with another secret', async () => {
    const [key, session] = [newKey(), newKey()];
    const { report } = await runVerify(key, session, key, { signsWith: session, shows: true });
    expect(report.verdict?.name).toBe('match');
    expect(failureReasonOf(report)).toBe('key-mismatch');
    expect(report.stages.at(-1)).toMatchObject({ name: 'frontend', status: 'failed' });
  });

  test('runs after a refusal too, which stays the reason', async () => {
    const [key, session] = [newKey(), newKey()];
    const { report } = await runVerify(key, session, newKey(), { secret: newKey() });
    expect(report.verdict?.name).toBe('refused');
    expect(failureReasonOf(report)).toBe('token-refused');
    expect(report.findings.map(({ code }) => code)).toContain('frontend-secret-unknown');
  });
});
