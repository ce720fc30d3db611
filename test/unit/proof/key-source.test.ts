import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/lib/json.ts';
import { compareSources } from '../../../src/proof/compare.ts';
import {
  describeSource,
  environmentSource,
  injectedSource,
  registeredSource,
} from '../../../src/proof/key-source.ts';
import type { AssemblyStack } from '../../../src/template/assembly.ts';
import { evaluate, scopeOf } from '../../../src/template/evaluate.ts';
import { stackOf } from './templates.ts';

const account = '111122223333';
const region = 'us-west-2';

const secret = { Type: 'AWS::SecretsManager::Secret', Properties: {} };
const resources: JsonObject = {
  Jwt: secret,
  Other: secret,
  Named: { ...secret, Properties: { Name: 'chat-app/jwt' } },
  Attachment: {
    Type: 'AWS::SecretsManager::SecretTargetAttachment',
    Properties: { SecretId: { Ref: 'Jwt' } },
  },
  Parameter: { Type: 'AWS::SSM::Parameter', Properties: { Name: '/chat-app/jwt' } },
};
const more = {
  Parameters: { Key: { Type: 'String', Default: 'abc' } },
  Mappings: { Keys: { prod: { key: 'from-map' } } },
  Conditions: { IsProd: { 'Fn::Equals': ['a', 'b'] } },
};
const open = stackOf(resources, { more });
const placed = stackOf(resources, { more, account, region });

function inScope<T>(stack: AssemblyStack, read: (scope: ReturnType<typeof scopeOf>) => T): T {
  const [template] = stack.templates;
  if (!template) throw new Error('no template');
  return read(scopeOf(stack, template, [stack]));
}
const environment = (value: Json, stack = open) =>
  inScope(stack, (scope) => environmentSource('KEY', evaluate(value, scope), stack));
const injected = (value: Json, stack = open) =>
  inScope(stack, (scope) => injectedSource(evaluate(value, scope), stack));
const literal = (value: Json, stack = open): string | undefined => {
  const source = environment(value, stack);
  return source.kind === 'literal' ? source.value.reveal() : undefined;
};

describe('an environment value', () => {
  it('that grows with every level is given up, and is not taken for another one', () => {
    const grown = (levels: number): Json =>
      levels === 0 ? 'x' : { 'Fn::Sub': [`\${A}`.repeat(8), { A: grown(levels - 1) }] };
    expect(literal(grown(3))).toBe('x'.repeat(8 ** 3));
    const [one, other] = [environment(grown(40)), environment(grown(41))];
    expect(compareSources(one, other)).toBe('unknown');
  });

  it.each<[string, Json, string]>([
    ['a text', 'abc', 'abc'],
    ['an empty text', '', ''],
    ['a number, as CloudFormation writes it', 168, '168'],
    ['joined texts', { 'Fn::Join': ['-', ['a', 'b', { 'Fn::Join': ['', ['c', 'd']] }]] }, 'a-b-cd'],
    ['a substitution without variables', { 'Fn::Sub': 'abc' }, 'abc'],
    ['an escaped substitution', { 'Fn::Sub': `a\${!b}c` }, `a\${b}c`],
    [
      'a substitution with its own variables',
      { 'Fn::Sub': [`<\${x}>`, { x: { 'Fn::Join': ['', ['y']] } }] },
      '<y>',
    ],
    ['a selection', { 'Fn::Select': ['1', { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    ['a mapping', { 'Fn::FindInMap': ['Keys', 'prod', 'key'] }, 'from-map'],
    ['base64', { 'Fn::Base64': 'abc' }, 'YWJj'],
    ['a condition with two equal branches', { 'Fn::If': ['IsProd', 'same', 'same'] }, 'same'],
  ])('is known when it is %s', (_, value, text) => {
    expect(literal(value)).toBe(text);
  });

  it('knows the region and account that the stack is bound to, and no others', () => {
    const place = { 'Fn::Sub': `\${AWS::Region}/\${AWS::AccountId}` };
    expect(literal(place, placed)).toBe(`${region}/${account}`);
    expect(literal(place, open)).toBeUndefined();
  });

  it.each<[string, Json]>([
    ['a parameter, even one with a default', { Ref: 'Key' }],
    ['a condition', { 'Fn::If': ['IsProd', 'a', 'b'] }],
    ['an import', { 'Fn::ImportValue': 'key' }],
    ['an unknown function', { 'Fn::Transform': { Name: 'X' } }],
    ['an attribute', { 'Fn::GetAtt': ['Jwt', 'Arn'] }],
    ['nonsense', { a: 1, b: 2 }],
    ['a list', ['abc']],
    ['null', null],
  ])('is not known when it is %s', (_, value) => {
    expect(environment(value)).toMatchObject({
      kind: 'intrinsic',
      canonical: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(environment(value)).toEqual(environment(value));
  });

  it('is the same expression however it is written', () => {
    const joined = { 'Fn::Join': ['', ['a-', { Ref: 'Key' }, '-b']] };
    expect(environment({ 'Fn::Sub': `a-\${Key}-b` })).toEqual(environment(joined));
    expect(environment({ 'Fn::GetAtt': 'Jwt.Arn' })).toEqual(environment({ 'Fn::GetAtt': ['Jwt', 'Arn'] }));
  });

  it('is another expression in another stack', () => {
    const elsewhere = stackOf(resources, { id: 'Else', more });
    expect(environment({ Ref: 'Key' }, elsewhere)).not.toEqual(environment({ Ref: 'Key' }));
  });

  it('does not keep the literal parts of an expression in clear', () => {
    const source = environment({ 'Fn::Join': ['', ['hush-hush', { Ref: 'Key' }]] });
    expect(JSON.stringify(source)).not.toContain('hush');
  });

  it('ends when imports run in a circle', () => {
    const more = { Outputs: { O: { Value: { 'Fn::ImportValue': 'o' }, Export: { Name: 'o' } } } };
    expect(environment({ 'Fn::ImportValue': 'o' }, stackOf({}, { more })).kind).toBe('intrinsic');
  });
});

describe('a dynamic reference', () => {
  it('is recognised with its field, stage and version', () => {
    expect(environment('{{resolve:secretsmanager:chat-app/jwt:SecretString:key:AWSPENDING:v1}}')).toEqual({
      kind: 'secrets-manager',
      reference: 'chat-app/jwt',
      jsonKey: 'key',
      versionStage: 'AWSPENDING',
      versionId: 'v1',
      injected: 'deployment',
    });
    expect(environment('{{resolve:ssm-secure:/chat-app/jwt:3}}')).toMatchObject({
      kind: 'ssm',
      reference: '/chat-app/jwt',
      versionId: '3',
    });
    expect(environment('{{resolve:ssm:/chat-app/jwt}}')).toMatchObject({ kind: 'ssm', versionId: '' });
  });

  it('is the same by name, by ARN and in pieces', () => {
    const byName = environment('{{resolve:secretsmanager:chat-app/jwt}}', placed);
    const byArn = `{{resolve:secretsmanager:arn:aws:secretsmanager:${region}:${account}:secret:chat-app/jwt:SecretString:::}}`;
    const pieces = {
      'Fn::Join': [
        '',
        [
          '{{resolve:secretsmanager:arn:',
          { Ref: 'AWS::Partition' },
          ':secretsmanager:',
          { Ref: 'AWS::Region' },
          ':',
          { Ref: 'AWS::AccountId' },
          ':secret:chat-app/jwt:SecretString:::}}',
        ],
      ],
    };
    expect(environment(byArn, placed)).toEqual(byName);
    expect(environment(pieces, placed)).toEqual(byName);
    expect(environment({ 'Fn::Sub': `{{resolve:secretsmanager:\${Named}}}` }, placed)).toEqual(byName);
  });

  it('is no reference when it is only a part of the text', () => {
    expect(literal('x{{resolve:ssm:/a}}')).toBe('x{{resolve:ssm:/a}}');
    expect(environment('{{resolve:ssm:/a}}{{resolve:ssm:/b}}').kind).toBe('literal');
  });
});

describe('what ECS injects', () => {
  const arn = `arn:aws:secretsmanager:${region}:${account}:secret:chat-app/jwt-AbCdEf`;

  it.each<[string, Json, string]>([
    ['a secret of the template', { Ref: 'Jwt' }, 'Secrets Manager Jwt in App'],
    ['its Id attribute', { 'Fn::GetAtt': ['Jwt', 'Id'] }, 'Secrets Manager Jwt in App'],
    ['its attachment', { Ref: 'Attachment' }, 'Secrets Manager Jwt in App'],
    ['a field of it', { 'Fn::Join': ['', [{ Ref: 'Jwt' }, ':key::']] }, 'Secrets Manager Jwt in App#key'],
    ['a stage', { 'Fn::Sub': `\${Jwt}::AWSPREVIOUS:` }, 'Secrets Manager Jwt in App (AWSPREVIOUS)'],
    ['a version', `${arn}:key::some-version`, 'Secrets Manager chat-app/jwt-AbCdEf#key (fixed version)'],
    ['a parameter by ARN', `arn:aws:ssm:${region}:${account}:parameter/chat-app/jwt`, 'SSM /chat-app/jwt'],
    ['a parameter without levels', `arn:aws:ssm:${region}:${account}:parameter/jwt`, 'SSM jwt'],
    ['a parameter by name', '/chat-app/jwt', 'SSM /chat-app/jwt'],
    ['a parameter of the template', { Ref: 'Parameter' }, 'SSM /chat-app/jwt'],
    [
      'an import with a field',
      { 'Fn::Join': ['', [{ 'Fn::ImportValue': 'x' }, ':key::']] },
      'Secrets Manager expression#key',
    ],
    ['an import', { 'Fn::ImportValue': 'x' }, 'CloudFormation expression'],
    ['something else', 'arn:aws:s3:::bucket', 'CloudFormation expression'],
  ])('is described when it is %s', (_, value, description) => {
    expect(describeSource(injected(value))).toBe(description);
  });

  it('is not the same as the same expression in the environment, which hands over the address', () => {
    expect(injected({ 'Fn::ImportValue': 'x' })).not.toEqual(environment({ 'Fn::ImportValue': 'x' }));
  });

  it.each<[string, Json, Json, string]>([
    ['one secret twice', { Ref: 'Jwt' }, { Ref: 'Jwt' }, 'same'],
    ['no stage and AWSCURRENT', { Ref: 'Jwt' }, { 'Fn::Sub': `\${Jwt}::AWSCURRENT:` }, 'same'],
    ['two secrets of the template', { Ref: 'Jwt' }, { Ref: 'Other' }, 'different'],
    ['two fields', `${arn}:a::`, `${arn}:b::`, 'different'],
    ['two stages', `${arn}:a:AWSCURRENT:`, `${arn}:a:AWSPREVIOUS:`, 'different'],
    ['two versions', `${arn}:a::v1`, `${arn}:a::v2`, 'different'],
    ['a stage and a version', `${arn}:a::v1`, `${arn}:a::`, 'unknown'],
    ['a complete ARN and a name', arn, arn.slice(0, -7), 'unknown'],
    ['two regions', arn, arn.replace(region, 'eu-west-1'), 'different'],
    ['a name and a place', { Ref: 'Named' }, arn.slice(0, -7), 'unknown'],
    ['a secret of the template and a name', { Ref: 'Jwt' }, arn, 'unknown'],
    ['two parameters', '/a', '/b', 'different'],
    ['a parameter with and without its slash', '/jwt', 'jwt', 'unknown'],
    ['a parameter and a secret', '/a', arn, 'different'],
    ['a secret through the parameter store', '/aws/reference/secretsmanager/chat-app/jwt', arn, 'unknown'],
    ['a reference and an expression', arn, { 'Fn::ImportValue': 'x' }, 'unknown'],
  ])('compares %s', (_, a, b, result) => {
    expect(compareSources(injected(a), injected(b))).toBe(result);
    expect(compareSources(injected(b), injected(a))).toBe(result);
  });

  it('is read the same from the API as from the template', () => {
    const place = { account, region };
    expect(registeredSource('/chat-app/jwt', place)).toEqual(injected({ Ref: 'Parameter' }, placed));
    expect(registeredSource(arn, place)).toEqual(injected(arn, placed));
  });

  it('never throws, whatever the template holds', () => {
    const name = fc.constantFrom(
      'Ref',
      'Fn::Join',
      'Fn::Sub',
      'Fn::GetAtt',
      'Fn::Select',
      'Fn::Split',
      'Fn::If',
      'Fn::FindInMap',
      'Fn::ImportValue',
    );
    const { value } = fc.letrec<{ value: Json }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Json>(
          'Jwt',
          'AWS::Region',
          `\${Jwt}`,
          '',
          '{{resolve:ssm:',
          '}}',
          ':',
          'arn:',
          0,
          null,
          true,
        ),
        fc.tuple(name, tie('value')).map(([key, argument]) => ({ [key]: argument })),
        fc.array(tie('value'), { maxLength: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (expression) => {
        expect(compareSources(environment(expression), environment(expression))).toBe('same');
        expect(compareSources(injected(expression), injected(expression))).toBe('same');
      }),
    );
  });
});
