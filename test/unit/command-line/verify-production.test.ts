import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { handsOn, type Production } from '../../support/aws/recorded-production.ts';
import { runVerify } from '../../support/command-line/run-verify.ts';
import { directoryWith, newKey } from '../proof/templates.ts';

const local = newKey();

const container = (name: string, key: string) => ({
  name,
  environment: [
    { name: 'JWT_SECRET_KEY', value: key },
    { name: 'JWT_EXPIRATION_HOURS', value: '168' },
  ],
});

const services = (frontend: string, backend: string): Production['services'] => ({
  chat: { containers: [container('Frontend', frontend), container('Backend', backend)] },
});

const look = async (production: Production, flags = {}) => {
  const directory = directoryWith({});
  try {
    return await runVerify(directory, {
      flags: { stacks: 'Chat', ...flags },
      env: { AWS_REGION: 'us-west-2', JWT_SECRET_KEY: local },
      aws: handsOn(production).aws,
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
};

const ofRollout = ['key-differs', 'key-sources-differ', 'local-key-not-in-production'];

describe('the services of production, seen from a laptop', () => {
  it('hold another key than the laptop, which is said and is no fault', async () => {
    const key = newKey();
    const run = await look({ services: services(key, key) });
    expect(run.status('rollout')).toBe('passed');
    expect(run.findings.map(({ code }) => code).filter((code) => ofRollout.includes(code))).toEqual([
      'local-key-not-in-production',
    ]);
    expect(run.text).not.toContain(key);
    expect(run.text).not.toContain(local);
  });

  it('are a fault where they do not agree with one another', async () => {
    const run = await look({ services: services(newKey(), newKey()) });
    expect(run.status('rollout')).toBe('failed');
  });
});

describe('services that get the key under several names', () => {
  it('are compared by all of them', async () => {
    const named = (name: string, key: string) => ({
      name: `${name}Container`,
      environment: [
        { name, value: key },
        { name: 'JWT_EXPIRATION_HOURS', value: '168' },
      ],
    });
    const key = newKey();
    const containers = [named('JWT_SECRET_KEY', key), named('AUTH_KEY', key)];
    const run = await look(
      { services: { chat: { containers } } },
      { 'jwt-secret-name': 'JWT_SECRET_KEY AUTH_KEY' },
    );
    expect(run.codes).not.toContain('key-differs');
    const apart = [named('JWT_SECRET_KEY', key), named('AUTH_KEY', newKey())];
    const differ = await look(
      { services: { chat: { containers: apart } } },
      { 'jwt-secret-name': 'JWT_SECRET_KEY AUTH_KEY' },
    );
    expect(differ.status('rollout')).toBe('failed');
    expect(differ.findings.map(({ code }) => code)).not.toContain('local-key-not-in-production');
  });
});
