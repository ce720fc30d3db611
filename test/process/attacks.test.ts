import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findLeaks } from '../support/leaks/leaks.ts';
import type { ActionRun } from '../support/runner/action-run.ts';
import { type RunOptions, startAction } from '../support/runner/fake-runner.ts';
import type { Backend } from '../support/smoke/flask-backend.ts';
import { serve, startHttp, verifier } from '../support/smoke/node-backend.ts';

/** What somebody after the key, or after a green run that means nothing, would try first. */

const action = fileURLToPath(new URL('../..', import.meta.url));
const key = randomBytes(64).toString('base64');
const secrets = { JWT_SECRET_KEY: key };

let temporary = '';
let backend: Backend;
let requests = 0;
const runs: ActionRun[] = [];
const servers: Backend[] = [];

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'attacks-'));
  const answer = verifier(key);
  backend = await startHttp((incoming, response) => {
    requests += 1;
    answer(incoming, response);
  });
  servers.push(backend);
});
afterAll(async () => {
  for (const run of runs) await run.dispose();
  for (const server of servers) await server.stop();
  rmSync(temporary, { recursive: true, force: true });
});

const start = (options: Partial<RunOptions>) =>
  startAction({ action, secrets, ...options, inputs: { 'jwt-secret-key': key, ...options.inputs } });

const attempt = async (options: Partial<RunOptions>): Promise<ActionRun> => {
  const run = await start(options).finished;
  runs.push(run);
  return run;
};

const verifyInputs = () => ({ mode: 'verify', 'backend-url': backend.url.href, 'probe-path': '/me' });

const credentials = (endpoint: URL, sessionToken = '') => ({
  AWS_REGION: 'us-west-2',
  AWS_ENDPOINT_URL: endpoint.href,
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: randomBytes(30).toString('base64'),
  ...(sessionToken !== '' && { AWS_SESSION_TOKEN: sessionToken }),
});

const sts = async (status: number, body: (sessionToken: string) => string): Promise<URL> => {
  const server = await serve(
    createServer((incoming, response) => {
      response.writeHead(status, { 'content-type': 'text/xml' });
      response.end(body(String(incoming.headers['x-amz-security-token'] ?? '')));
    }),
  );
  servers.push(server);
  return server.url;
};

const anyAccount = () =>
  sts(
    200,
    () =>
      '<GetCallerIdentityResponse><GetCallerIdentityResult><Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
  );

/** As STS says it: with the canonical request, session token included. */
const wrongSignature = () =>
  sts(
    403,
    (token) =>
      `<ErrorResponse><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. The Canonical String for this request should have been 'POST\n/\n\nx-amz-security-token:${token}\n'</Message></Error></ErrorResponse>`,
  );

/** A checkout whose CDK CLI is this script; it gets what the app's code would get. */
const checkout = (cli: string): string => {
  const workspace = mkdtempSync(join(temporary, 'checkout-'));
  const files = {
    'cdk.json': '{ "app": "node app.js" }',
    'node_modules/aws-cdk/package.json': JSON.stringify({
      name: 'aws-cdk',
      version: '2.1148.1',
      bin: { cdk: 'cdk.js' },
    }),
    'node_modules/aws-cdk/cdk.js': cli,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), text);
  }
  return workspace;
};

/** The runner's file for state lies in RUNNER_TEMP, where the app's code finds it without being told its name. */
const writesState = (line: string): string => `
const fs = require('node:fs');
const directory = process.env.RUNNER_TEMP + '/_runner_file_commands/';
for (const name of fs.readdirSync(directory))
  if (name.startsWith('save_state')) fs.appendFileSync(directory + name, ${JSON.stringify(`${line}\n`)});
process.exit(1);`;

const isAssembly = ({ name }: { readonly name: string }): boolean => /cdk\.out/.test(name);

describe('the post step', () => {
  it('never does the work of the main step after a cancel that came too early for it', async () => {
    requests = 0;
    const running = start({ inputs: verifyInputs() });
    running.cancel();
    const run = await running.finished;
    runs.push(run);
    expect(run.main.exitCode === 0).toBe(false);
    expect(run.logLines.filter(({ stage }) => stage === 'post').map(({ text }) => text)).toEqual([
      'Post job cleanup.',
    ]);
    expect(requests).toBe(0);
  });

  it('never does the work of the main step because the app emptied its state', async () => {
    const run = await attempt({
      workspace: checkout(writesState('temporaryDirectory=')),
      env: credentials(await anyAccount()),
    });
    expect(run.logLines.filter(({ stage }) => stage === 'post').length).toBe(1);
    expect(run.workspaceFilesLeft.filter(isAssembly)).toEqual([]);
  });

  it('deletes nothing but the directory that the action made, whatever the app wrote into its state', async () => {
    const victim = mkdtempSync(join(temporary, 'victim-'));
    const run = await attempt({
      workspace: checkout(writesState(`temporaryDirectory=${victim}`)),
      env: credentials(await anyAccount()),
    });
    expect(existsSync(victim)).toBe(true);
    expect(run.workspaceFilesLeft.filter(isAssembly)).toEqual([]);
  });

  it('is not what later steps of the job have to wait for: the assembly is gone when the main step ends', async () => {
    const written = join(temporary, 'where');
    let keyWasThere: boolean | undefined;
    await attempt({
      workspace: checkout(`
const fs = require('node:fs');
const directory = process.argv[process.argv.indexOf('--output') + 1];
fs.writeFileSync(directory + '/A.template.json', process.env.JWT_SECRET_KEY);
fs.writeFileSync(${JSON.stringify(written)}, directory);
process.exit(1);`),
      env: credentials(await anyAccount()),
      onLine: ({ stage }) => {
        if (stage !== 'post' || keyWasThere !== undefined) return;
        const file = join(readFileSync(written, 'utf8'), 'A.template.json');
        keyWasThere = existsSync(file) && readFileSync(file, 'utf8').includes(key);
      },
    });
    expect(keyWasThere).toBe(false);
  });
});

describe('a secret that is cut before it is redacted', () => {
  it('does not show when the key was given to another input by mistake', async () => {
    const run = await attempt({ inputs: { ...verifyInputs(), profile: key, 'accept-status': key } });
    expect(run.outputs['failure-reason']).toBe('invalid-input');
    expect(findLeaks(run, secrets)).toEqual([]);
  });

  it('does not show when AWS repeats the session token in an error', async () => {
    const sessionToken = randomBytes(600).toString('base64');
    const run = await attempt({
      workspace: checkout('process.exit(1)'),
      secrets: { ...secrets, AWS_SESSION_TOKEN: sessionToken },
      env: credentials(await wrongSignature(), sessionToken),
    });
    expect(run.outputs['failure-reason']).toBe('aws-credentials-missing');
    expect(run.log.join('\n').includes(sessionToken.slice(0, 40))).toBe(false);
    expect(run.displayedSummary.includes(sessionToken.slice(0, 40))).toBe(false);
  });
});

describe('AWS', () => {
  it('that refuses the credentials does not count as no credentials in verify mode', async () => {
    const run = await attempt({
      inputs: { ...verifyInputs(), stacks: 'ChatAppStack', 'account-id': '123456789012' },
      env: credentials(await wrongSignature()),
    });
    expect(run.conclusion, run.log.join('\n')).toBe('failure');
  });

  it('that never answers does not keep a cancelled run from its report', async () => {
    const silent = await serve(createTcpServer(() => undefined));
    servers.push(silent);
    const run = await attempt({
      inputs: { ...verifyInputs(), stacks: 'ChatAppStack' },
      env: credentials(silent.url),
      cancelWhen: ({ text }) => text.includes('fit for HS256'),
    });
    expect(run.main.cancellation?.signals).toEqual(['SIGINT']);
    expect(run.outputs['failure-reason']).toBe('cancelled');
  });
});
