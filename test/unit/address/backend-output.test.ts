import { describe, expect, it } from 'vitest';
import { backendIn, deployedBackend, missingOutput } from '../../../src/address/backend-output.ts';
import type { BackendOutput } from '../../../src/inputs/backend.ts';
import { BEARER } from '../../../src/inputs/token-location.ts';
import type { JsonObject } from '../../../src/lib/json.ts';
import { handsOn } from '../../support/aws/recorded-production.ts';
import { stackOf } from '../proof/templates.ts';

const from: BackendOutput = {
  stack: 'Chat',
  output: 'Url',
  probePath: '/me',
  accept: [[200, 299]],
  profile: 'flask-pyjwt',
  claims: {},
  tokenHeader: {},
  location: BEARER,
  identityHeaders: 'common',
  probeAs: 'bearer',
  timeoutMilliseconds: 1000,
  tasks: 6,
};

const urlOf = (value: string): string => {
  const found = backendIn(from, [{ names: ['Chat'], outputs: { Url: value } }]);
  return found.ok ? found.value.url.href : found.findings[0].title;
};

describe('the address from the output of a stack', () => {
  it.each([
    ['https://api.example.com/v1', 'https://api.example.com/v1'],
    [' https://api.example.com ', 'https://api.example.com/'],
    ['api.example.com', 'https://api.example.com/'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
  ])('is that of %s', (value, url) => {
    expect(urlOf(value)).toBe(url);
  });

  it.each(['http://api.example.com', 'https://user:word@api.example.com', 'https://', 'Chat-1:8080', ''])(
    'is none when the output is %j',
    (value) => {
      expect(urlOf(value)).toMatch(/^backend-url-output: the value /);
    },
  );

  it('is found under the id and under the name of the stack', () => {
    const stacks = [{ names: ['Prod/Chat', 'Prod-Chat'], outputs: { Url: 'api.example.com' } }];
    for (const stack of ['Prod/Chat', 'Prod-Chat'])
      expect(backendIn({ ...from, stack }, stacks).ok).toBe(true);
  });

  it('says which outputs and stacks there are when it is not there', () => {
    const stacks = [
      { names: ['Chat'], outputs: { Dns: 'x', Name: 'y' } },
      { names: ['Data'], outputs: {} },
    ];
    expect(backendIn(from, stacks).findings[0]).toMatchObject({
      code: 'backend-url-output-unusable',
      failureReason: 'invalid-input',
      detail: 'Stack Chat has no output Url. It has: Dns, Name.',
    });
    expect(backendIn({ ...from, stack: 'Cat' }, stacks).findings[0]?.detail).toContain('Chat, Data');
  });
});

describe('an output that is not in the templates', () => {
  const stack = (more: JsonObject) => stackOf({}, { id: 'Chat', more });

  it('is an error before the deployment', () => {
    expect(missingOutput(from, [stack({ Outputs: { Dns: { Value: 'x' } } })])).toMatchObject([
      { code: 'backend-url-output-unusable', detail: 'Stack Chat has no output Url. It has: Dns.' },
    ]);
    expect(missingOutput({ ...from, stack: 'Cat' }, [stack({})])).toHaveLength(1);
  });

  it('may come from a macro', () => {
    expect(missingOutput(from, [stack({ Transform: 'AddOutputs' })])).toEqual([]);
  });

  it('is no error where the template has it, or none was asked for', () => {
    expect(missingOutput(from, [stack({ Outputs: { Url: { Value: 'x' } } })])).toEqual([]);
    expect(missingOutput(undefined, [stack({})])).toEqual([]);
  });
});

describe('the address of what is deployed', () => {
  it('is read from the stack', async () => {
    const context = handsOn({ services: {}, outputs: { Url: 'https://api.example.com' } });
    const found = await deployedBackend(from, { region: 'us-west-2' }, context);
    expect(found.ok && found.value).toMatchObject({
      url: new URL('https://api.example.com'),
      probePath: '/me',
    });
  });

  it.each(['us-west-2', ''])('is none without a stack or a region (%j)', async (region) => {
    const { findings } = await deployedBackend(from, { region }, handsOn({ services: {} }));
    expect(findings[0]).toMatchObject({ failureReason: 'invalid-input', where: 'backend-url-output' });
  });
});
