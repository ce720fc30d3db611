import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findLeaks } from '../support/leaks/leaks.ts';
import { runAction } from '../support/runner/fake-runner.ts';
import { startHttp, verifier } from '../support/smoke/node-backend.ts';

const action = fileURLToPath(new URL('../..', import.meta.url));

it('a run asks for few masks, for the runner searches every line of the job for each, and for those of the inputs before it says anything', async () => {
  const key = randomBytes(48).toString('base64');
  const password = randomBytes(24).toString('base64url');
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
  });
  await backend.stop();
  try {
    expect(run.conclusion, run.log.join('\n')).toBe('success');
    expect(run.masks.length).toBeLessThan(450);
    const masked = run.written.map(({ text }) => text.startsWith('::add-mask::'));
    const before = run.masks.slice(0, masked.indexOf(false));
    for (const secret of [key, password]) {
      expect(before).toContain(secret);
      expect(before).toContain(Buffer.from(secret).toString('hex'));
    }
    // Those of the smoke test come later, two for each token.
    expect(
      run.masks.slice(before.length).every((mask) => /^[\w!*-]+(\.[\w-]+(\.[\w!*-]*)?)?$/.test(mask)),
    ).toBe(true);
    expect(findLeaks(run, { JWT_SECRET_KEY: key, DATABASE_PASSWORD: password })).toEqual([]);
  } finally {
    await run.dispose();
  }
});
