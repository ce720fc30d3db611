import type { ContainerDefinition } from '@aws-sdk/client-ecs';
import { describe, expect, it } from 'vitest';
import { type Inputs, parseInputs, type VerifyInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import { findRunning } from '../../../src/stages/rollout.ts';
import { handsOn, type Production } from '../../support/aws/recorded-production.ts';
import { codes, newKey } from '../assembly/templates.ts';

const NAME = 'JWT_SECRET_KEY';
const key = newKey();
const quiet = (): void => undefined;

const parsed = (given: Readonly<Record<string, string>>): Inputs => {
  const all = { 'jwt-secret-key': key, 'backend-url': 'https://api.example.com', stacks: 'Chat', ...given };
  const env = {
    GITHUB_WORKSPACE: '/checkout',
    GITHUB_EVENT_NAME: 'push',
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value])),
  };
  const outcome = parseInputs(env, readSecrets(env));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};

const verifying = (given: Readonly<Record<string, string>> = {}): VerifyInputs => {
  const inputs = parsed({ mode: 'verify', 'plaintext-key': 'allow', ...given });
  if (inputs.mode !== 'verify') throw new Error('not verify mode');
  return inputs;
};

/** A container with the token lifetime and, where given, the key. */
const container = (name: string, value?: string): ContainerDefinition => ({
  name,
  environment: [
    { name: 'JWT_EXPIRATION_HOURS', value: '168' },
    ...(value === undefined ? [] : [{ name: NAME, value }]),
  ],
});

const verify = async (production: Production, given: Readonly<Record<string, string>> = {}) => {
  const { outcome, facts } = await findRunning(verifying(given), handsOn(production), quiet);
  return {
    codes: codes(outcome.findings),
    findings: outcome.findings,
    rows: (facts?.services ?? []).flatMap(({ holders }) =>
      holders.map(({ container: name, result }) => `${name}: ${result}`),
    ),
  };
};

describe('the containers that verify mode is told to look at', () => {
  const both = (other: string): Production => ({
    services: { chat: { containers: [container('Frontend', other), container('Backend', key)] } },
  });

  it('must be there: a misspelt name does not turn a wrong key into a warning', async () => {
    const { findings } = await verify(both(newKey()), { containers: 'FrontEnd,Backend' });
    expect(findings.find(({ code }) => code === 'container-unknown')).toMatchObject({
      severity: 'error',
      failureReason: 'holders-disagree',
      where: 'containers',
      detail: 'Not found: FrontEnd\nThe services have: Frontend, Backend',
    });
  });

  it('are looked at when they are named rightly', async () => {
    expect((await verify(both(newKey()), { containers: 'Frontend,Backend' })).codes).toContain(
      'error key-differs',
    );
    expect((await verify(both(key), { containers: 'Frontend,Backend' })).codes).toEqual([]);
  });

  it('may be functions, which ECS does not know: that they were not looked at is said', async () => {
    const { codes: found } = await verify(
      { ...both(key), functions: ['Signer'] },
      { containers: 'Frontend,Backend,Signer' },
    );
    expect(found).toEqual(['warning function-not-looked-at']);
  });

  it('are looked at in a service that has no other container with the key', async () => {
    const { codes: found, rows } = await verify(
      {
        services: {
          web: { containers: [container('Frontend', key)] },
          api: { containers: [container('Backend')] },
        },
      },
      { containers: 'Frontend,Backend' },
    );
    expect(found).toContain('error container-without-key');
    expect(rows).toContain('Backend: missing');
  });
});
