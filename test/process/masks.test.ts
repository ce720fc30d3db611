import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findLeaks } from '../support/leaks/leaks.ts';
import { runAction } from '../support/runner/fake-runner.ts';
import { startHttp, verifier } from '../support/smoke/node-backend.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));

it('a run asks for a few dozen masks for each secret, those of the inputs before it says anything, and shows no credential when Node is told to debug', async () => {
  const key = randomBytes(48).toString('base64');
  const password = randomBytes(24).toString('base64url');
  const [awsSecret, session] = [randomBytes(30).toString('base64'), randomBytes(200).toString('base64')];
  const backend = await startHttp(verifier(key));
  const run = await runAction({
    action,
    inputs: {
      mode: 'verify',
      'jwt-secret-key': key,
      'other-secrets': `DATABASE_PASSWORD=${password}`,
      'backend-url': backend.url.href,
      'probe-path': '/me',
    },
    env: {
      AWS_SECRET_ACCESS_KEY: awsSecret,
      AWS_SESSION_TOKEN: session,
      SESSION_TOKEN_FILE: '/var/run/secrets/session/token-of-the-service-account',
      // It shows the headers of requests, and the environment of each child.
      NODE_DEBUG: 'net,child_process',
    },
  });
  await backend.stop();
  const secrets = { JWT_SECRET_KEY: key, DATABASE_PASSWORD: password, AWS: awsSecret, SESSION: session };
  try {
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.masks.length).toBeLessThan(300);
    const masked = run.written.map(({ text }) => text.startsWith('::add-mask::'));
    const debugged = run.written.map(({ text }) => /Authorization: 'Bearer \*{3}'/.test(text));
    expect(debugged).toContain(true);
    const before = run.masks.slice(0, masked.indexOf(false));
    expect(before.length).toBeLessThan(75);
    for (const secret of [key, password]) {
      expect(before).toContain(secret);
      expect(before).toContain(Buffer.from(secret).toString('hex'));
    }

    for (const secret of [awsSecret, session]) expect(before).toContain(secret);
    expect(run.masks.some((mask) => mask.startsWith('/var/run'))).toBe(false);
    // Those of the smoke test come later, two for each token.
    expect(
      run.masks.slice(before.length).every((mask) => /^[\w!*-]+(\.[\w-]+(\.[\w!*-]*)?)?$/.test(mask)),
    ).toBe(true);
    expect(findLeaks(run, secrets)).toEqual([]);
  } finally {
    await run.dispose();
  }
});
