import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { RUN_VARIABLE } from '../../src/cdk/leftovers.ts';
import { post } from '../../src/post.ts';
import type { Runner } from '../../src/run/world.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { serve } from '../support/smoke/node-backend.ts';

/** Of the job. */
const token = randomBytes(60).toString('base64');

const STACK =
  '<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>Chat</StackName><StackStatus>STATUS</StackStatus></member></Stacks></DescribeStacksResult></DescribeStacksResponse>';

let status = 'UPDATE_IN_PROGRESS';
let aws: Backend;
let temporary = '';
beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'post-'));
  aws = await serve(
    createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/xml' });
      response.end(STACK.replace('STATUS', status));
    }),
  );
  vi.stubEnv('AWS_ENDPOINT_URL', aws.url.href);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'a');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'b');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await aws.stop();
  rmSync(temporary, { recursive: true, force: true });
});

const startedOne = JSON.stringify({
  startedAt: 1,
  stacks: [{ name: 'Chat', region: 'us-west-2' }],
  onCancel: 'leave',
});

/** What the post step says after a run that was stopped and left this. */
const postOf = async (deployment: string, runnerTemp: string) => {
  const said = { log: [] as string[], warnings: [] as string[], summary: '' };
  const states: Readonly<Record<string, string>> = { deployment };
  const silent = (): void => undefined;
  const runner: Runner = {
    mask: silent,
    setOutput: silent,
    saveState: silent,
    startGroup: silent,
    endGroup: silent,
    fail: (message) => expect.unreachable(message),
    state: (name) => states[name] ?? '',
    info: (line) => said.log.push(line),
    annotate: (_, message, { title }) => said.warnings.push(`${title}: ${message}`),
    writeSummary: async (markdown) => {
      said.summary += markdown;
    },
  };
  await post({ RUNNER_TEMP: runnerTemp, AWS_SESSION_TOKEN: token }, runner);
  return said;
};

describe('the post step of a run that was stopped', () => {
  it.skipIf(process.platform !== 'linux')(
    'first ends what the run had started, and no process of others',
    async () => {
      const directory = mkdtempSync(join(temporary, 'cdk-jwt-deploy-'));
      const start = (run: string) =>
        spawn('sleep', ['600'], {
          detached: true,
          stdio: 'ignore',
          env: { ...process.env, [RUN_VARIABLE]: run },
        });
      const [own, foreign] = [start(directory), start(`${directory}-other`)];
      await Promise.all([own, foreign].map((child) => once(child, 'spawn')));
      const ended = once(own, 'exit');
      await postOf(startedOne, temporary);
      expect(await ended).toEqual([null, 'SIGKILL']);
      expect(foreign.exitCode ?? foreign.signalCode).toBeNull();
      foreign.kill('SIGKILL');
      expect(existsSync(directory)).toBe(false);
    },
  );

  it('hides the credentials of the job, which libraries print', async () => {
    status = `UPDATE_IN_PROGRESS ${token}`;
    const said = await postOf(startedOne, join(temporary, 'not-there'));
    status = 'UPDATE_IN_PROGRESS';
    expect(said.summary).toContain('UPDATE_IN_PROGRESS ***');
    expect(JSON.stringify(said)).not.toContain(token.slice(0, 20));
  });

  it('tells the state of the stacks even when it cannot clean up', async () => {
    const said = await postOf(startedOne, join(temporary, 'not-there'));
    expect(said.summary).toContain('UPDATE_IN_PROGRESS');
    expect(said.warnings.join('\n')).toMatch(/Clean-up is incomplete: .*not-there/);
    expect(said.warnings.join('\n')).toContain(
      'Deployment left without supervision: Chat is in UPDATE_IN_PROGRESS',
    );
  });

  it.each([
    'xx',
    '{}',
    'null',
    '[]',
    '{"startedAt":1,"stacks":[],"onCancel":"leave"}',
    '{"startedAt":1,"stacks":[null],"onCancel":"leave"}',
    '{"startedAt":1,"stacks":[{"name":"Chat","region":"x.example.com/"}],"onCancel":"leave"}',
  ])(
    'says that the state could not be read when it is %s, and cleans up all the same',
    async (deployment) => {
      const directory = mkdtempSync(join(temporary, 'runner-'));
      mkdirSync(join(directory, 'cdk-jwt-deploy-aBc123'));
      const said = await postOf(deployment, directory);
      expect(said.warnings).toEqual([
        expect.stringMatching(/left without supervision: .*the state could not be read/),
      ]);
      expect(said.summary).toContain('the state could not be read');
      expect(said.summary).not.toContain('|');
      expect(readdirSync(directory)).toEqual([]);
    },
  );
});
