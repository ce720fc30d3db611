import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { denied, withRefusals } from '../support/aws/aws-proxy.ts';
import { type Emulator, startEmulator } from '../support/aws/emulator.ts';
import { type RotatingApp, rotatingApp, rotatingImages } from '../support/cdk/rotating-app.ts';
import { makeQuickCheckout, type QuickCheckout } from '../support/cdk/small-app.ts';
import { quickStart } from '../support/node/quick-start.ts';
import type { ActionRun, RunOptions } from '../support/runner/action-run.ts';
import { json, startHttp, verifier } from '../support/smoke/node-backend.ts';

/** What answers at the address of the backend is what was deployed: the bundle, the emulator. */

const hook = fileURLToPath(new URL('../support/runner/names-hook.cjs', import.meta.url));

/** For one run of the action, a name has these addresses. */
const namesFor = (names: Readonly<Record<string, readonly string[]>>) => ({
  NODE_OPTIONS: `${quickStart.NODE_OPTIONS} --require ${hook}`,
  NAMES: JSON.stringify(names),
});

describe('what answers at the address', () => {
  let emulator: Emulator;
  let quick: QuickCheckout;
  const cleanUp: (() => unknown)[] = [];
  beforeAll(async () => {
    emulator = await startEmulator({ images: rotatingImages });
    await emulator.bootstrap();
    quick = await makeQuickCheckout('rotating');
  });
  afterEach(async () => {
    for (const each of cleanUp.splice(0)) await each();
  });
  afterAll(async () => {
    await quick?.remove();
    await emulator?.stop();
  });

  const run = async (
    app: RotatingApp,
    key: string,
    { inputs, env }: Pick<RunOptions, 'inputs' | 'env'> = {},
  ): Promise<ActionRun> => {
    const started = app.run({
      inputs: { 'jwt-secret-key': key, ...inputs },
      env: { ...env },
      workspace: quick.directory,
      secrets: { JWT_SECRET_KEY: key },
    });
    const finished = await started.finished;
    cleanUp.push(finished.dispose);
    return finished;
  };

  const newKey = (): string => randomBytes(32).toString('base64url');

  it('is proven where the address leads to the load balancer of the service, on a first deployment too', async () => {
    const [app, key] = [await rotatingApp(emulator, 'tied'), newKey()];
    const inputs = { 'backend-url': '', 'backend-url-output': 'tied.Url', availability: 'true' };
    const first = await run(app, key, { inputs, env: { ROTATING_URL: app.url } });
    expect(first.outputs, first.log.join('\n')).toMatchObject({
      verdict: 'match',
      'failure-reason': '',
      url: app.url,
    });
    expect(JSON.parse(first.outputs['stack-outputs'] ?? '')).toMatchObject({ tied: { Url: app.url } });
    expect(first.log.join('\n')).toContain('leads to load balancer tied with 1 healthy target');
    expect(first.log.join('\n')).toContain('because no address is known before the deployment');
    expect(first.summary).not.toContain('address: not established');

    const second = await run(app, key, { inputs, env: { ROTATING_URL: app.url } });
    expect(second.outputs, second.log.join('\n')).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(JSON.parse(second.outputs.availability ?? '')).toMatchObject({ failures: 0 });

    const nightly = await run(app, key, {
      inputs: { 'backend-url': '', 'backend-url-output': 'tied.Url', mode: 'verify', stacks: 'tied' },
    });
    expect(nightly.outputs, nightly.log.join('\n')).toMatchObject({ verdict: 'match', url: app.url });
    expect(nightly.log.join('\n')).toContain('leads to load balancer tied with 1 healthy target');
  });

  it('says before the deployment that the stack has no such output, and which it has', async () => {
    const app = await rotatingApp(emulator, 'unnamed');
    const inputs = { 'backend-url': '', 'backend-url-output': 'unnamed.Url' };
    const result = await run(app, newKey(), { inputs });
    expect(result.outputs).toMatchObject({ 'failure-reason': 'invalid-input', changes: '' });
    expect(result.log.join('\n')).toContain('Stack unnamed has no output Url. It has: Service.');
  });

  it('is red where everyone is let in, and the address is another process with the same key', async () => {
    const [app, key] = [await rotatingApp(emulator, 'open'), newKey()];
    let requests = 0;
    const elsewhere = await startHttp((incoming, response) => {
      requests += 1;
      verifier(key)(incoming, response);
    });
    cleanUp.push(elsewhere.stop);
    const result = await run(app, key, {
      inputs: { 'backend-url': elsewhere.url.origin },
      env: { ROTATING_IMAGE: 'rotating/open:1' },
    });
    expect((await fetch(`${app.url}/me`)).status).toBe(200);
    expect(result.conclusion).toBe('failure');
    expect(result.outputs).toMatchObject({ verdict: '', 'failure-reason': 'backend-not-tied' });
    expect(result.log.join('\n')).toContain(
      `has the address of load balancer open, which has no listener at port ${elsewhere.url.port}`,
    );
    expect(requests).toBe(0);
  });

  it('is red where the name has a second address that lets everyone in', async () => {
    const [app, key] = [await rotatingApp(emulator, 'two'), newKey()];
    const port = Number(new URL(app.url).port);
    let strangers = 0;
    const open: RequestListener = (_incoming, response) => {
      strangers += 1;
      json(response, 200, { ok: true });
    };
    const second = createServer(open);
    await new Promise<void>((resolve) => second.listen(port, '127.0.0.2', resolve));
    cleanUp.push(() => second.close());
    const result = await run(app, key, {
      inputs: { 'backend-url': `http://localhost:${port}` },
      env: namesFor({ localhost: ['127.0.0.1', '127.0.0.2'] }),
    });
    const log = result.log.join('\n');
    expect(log).toContain('localhost has addresses that load balancer two does not have: 127.0.0.2');
    expect(result.outputs, log).toMatchObject({ verdict: 'not-enforced', 'failure-reason': 'not-enforced' });
    expect(strangers).toBeGreaterThan(0);
  });

  it('is not called proven where the role may not ask for the load balancer', async () => {
    const [app, key] = [await rotatingApp(emulator, 'refused'), newKey()];
    const permission = 'elasticloadbalancing:DescribeRules';
    const refuse = (action: string) => (action === 'DescribeRules' ? denied(permission) : undefined);
    const result = await withRefusals(emulator.endpoint, refuse, (env) => run(app, key, { env }));
    expect(result.outputs).toMatchObject({ verdict: 'match', 'failure-reason': '' });
    expect(result.log.join('\n')).toContain(`Allow ${permission} for the role of this job.`);
    expect(result.summary).toContain('is not established');
  });
});
