import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloudWatchLogsClient,
  CreateLogGroupCommand,
  CreateLogStreamCommand,
  PutLogEventsCommand,
} from '@aws-sdk/client-cloudwatch-logs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectAws } from '../../src/lib/aws/clients.ts';
import type { Report } from '../../src/model/report.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type LoggingBackend, startExampleBackend } from '../support/smoke/flask-backend.ts';
import { newKey } from '../support/smoke/run.ts';
import { verifyInProcess } from '../support/smoke/verify-in-process.ts';

const workspace = mkdtempSync(join(tmpdir(), 'log-evidence-'));
const key = newKey();
const logStreamName = 'backend';
let emulator: Emulator;
let client: CloudWatchLogsClient;
let backend: LoggingBackend;

beforeAll(async () => {
  emulator = await startEmulator();
  client = new CloudWatchLogsClient(emulator.sdk);
  backend = await startExampleBackend({ JWT_SECRET_KEY: key });
});
afterAll(async () => {
  await backend?.stop();
  await emulator?.stop();
  rmSync(workspace, { recursive: true });
});

const newGroup = async (): Promise<string> => {
  const logGroupName = `/ecs/${randomBytes(6).toString('hex')}`;
  await client.send(new CreateLogGroupCommand({ logGroupName }));
  await client.send(new CreateLogStreamCommand({ logGroupName, logStreamName }));
  return logGroupName;
};

const put = async (logGroupName: string, lines: readonly string[], timestamp = Date.now()): Promise<void> => {
  if (lines.length === 0) return;
  const logEvents = lines.map((message) => ({ timestamp, message }));
  await client.send(new PutLogEventsCommand({ logGroupName, logStreamName, logEvents }));
};

/** Does what the log driver of a container does: hands on what the backend writes, line by line. */
const shipping = (group: string): { readonly stop: () => Promise<void> } => {
  let shipped = backend.log().length;
  let last = Promise.resolve();
  const ship = (): void => {
    const text = backend.log();
    const lines = text
      .slice(shipped)
      .split('\n')
      .filter((line) => line !== '');
    shipped = text.length;
    last = last.then(() => put(group, lines));
  };
  const timer = setInterval(ship, 100);
  const stop = (): Promise<void> => {
    clearInterval(timer);
    return last;
  };
  return { stop };
};

const run = (groups: string): Promise<Report> =>
  verifyInProcess(
    { 'jwt-secret-key': key, 'backend-url': backend.url.href, 'log-groups': groups },
    {
      workspace,
      env: { AWS_REGION: emulator.region },
      aws: (region) => ({ ...connectAws(region, new AbortController().signal), logs: async () => client }),
    },
  );

const logs = ({ stages }: Report) => stages.find(({ name }) => name === 'logs');

describe('the logs of the example’s backend, in an emulated account', () => {
  it('show the token that was accepted, and our own controls do not count as errors', async () => {
    const group = await newGroup();
    const driver = shipping(group);
    const report = await run(group);
    await driver.stop();
    expect(backend.log()).toContain('reason=InvalidSignatureError');
    expect(logs(report)).toMatchObject({
      status: 'passed',
      summary: 'the backend logged the token that was accepted',
    });
    expect(report.findings).toEqual([]);
    expect(report.conclusion).toBe('success');
  });

  it('that get nothing are told as a warning, and so are errors of other clients', async () => {
    const group = await newGroup();
    await put(group, Array(3).fill('token refused reason=InvalidSignatureError'), Date.now() - 60_000);
    await put(
      group,
      ['token refused reason=ExpiredSignatureError', 'GET /api/health 200'],
      Date.now() - 60_000,
    );
    const report = await run(group);
    expect(report.findings.map(({ code, where }) => [code, where])).toEqual([
      ['no-log-evidence', 'log-groups'],
      ['authentication-errors-in-logs', group],
    ]);
    expect(report.findings[1]?.detail).toContain('3 lines');
    expect([report.conclusion, logs(report)?.status]).toEqual(['success', 'not-established']);
  });

  it('that do not exist make the run red', async () => {
    const report = await run('/ecs/nothing');
    expect(report).toMatchObject({ conclusion: 'failure', failureReason: 'invalid-input' });
    expect(report.findings).toMatchObject([{ code: 'log-group-not-read', where: '/ecs/nothing' }]);
  });
});
