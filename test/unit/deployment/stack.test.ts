import type { ResourceStatus } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { valuesInText, valuesOfVariables } from '../../../src/deployment/old-secrets.ts';
import { deployable, firstFailure, isDeployed } from '../../../src/deployment/stack.ts';
import { awsFailure } from '../../../src/lib/aws/errors.ts';

const state = (status: string) => ({ id: 'arn', status, statusReason: '', outputs: {}, updatedAt: 1 });

describe('a stack', () => {
  it.each([
    'CREATE_COMPLETE',
    'UPDATE_COMPLETE',
    'UPDATE_ROLLBACK_COMPLETE',
    'IMPORT_COMPLETE',
    'REVIEW_IN_PROGRESS',
  ])('in %s may be deployed to', (status) => {
    expect(deployable('Chat', state(status))).toBeUndefined();
  });

  it('that does not exist may be deployed to', () => {
    expect(deployable('Chat', undefined)).toBeUndefined();
  });

  it.each([
    ['ROLLBACK_COMPLETE', 'stack-needs-recreation', 'delete-stack'],
    ['ROLLBACK_FAILED', 'stack-needs-recreation', 'delete-stack'],
    ['UPDATE_ROLLBACK_FAILED', 'stack-needs-repair', 'continue-update-rollback'],
    ['UPDATE_FAILED', 'stack-needs-repair', 'cdk rollback'],
    ['CREATE_FAILED', 'stack-needs-repair', 'cdk rollback'],
    ['UPDATE_IN_PROGRESS', 'stack-busy', 'concurrency group'],
    ['UPDATE_ROLLBACK_IN_PROGRESS', 'stack-busy', 'concurrency group'],
    ['UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'stack-busy', 'concurrency group'],
  ])('in %s is refused as %s, with what to do', (status, reason, remedy) => {
    const finding = deployable('Chat', state(status));
    expect(finding?.failureReason).toBe(reason);
    expect(finding?.remedy).toContain(remedy);
  });

  it('counts as deployed in no state of rolling back or failing', () => {
    expect(
      ['ROLLBACK_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'UPDATE_FAILED', 'UPDATE_IN_PROGRESS', ''].some(
        isDeployed,
      ),
    ).toBe(false);
  });
});

it('the first failure is the oldest one that is not a consequence', () => {
  const event = (id: string, status: ResourceStatus, reason: string) => ({
    StackId: 'stack',
    EventId: id,
    StackName: 'Chat',
    Timestamp: new Date(0),
    LogicalResourceId: id,
    PhysicalResourceId: id,
    ResourceStatus: status,
    ResourceStatusReason: reason,
  });
  const newestFirst = [
    { ...event('Chat', 'UPDATE_ROLLBACK_IN_PROGRESS', 'failed'), PhysicalResourceId: 'stack' },
    event('Listener', 'CREATE_FAILED', 'Resource creation cancelled'),
    event('Service', 'UPDATE_FAILED', 'ECS Deployment Circuit Breaker was triggered'),
    event('TaskDefinition', 'CREATE_COMPLETE', ''),
  ];
  expect(firstFailure(newestFirst)?.LogicalResourceId).toBe('Service');
  expect(firstFailure([])).toBeUndefined();
});

it('an old key is found in containers, functions and nested values of a deployed template', () => {
  const template = {
    Resources: {
      Task: {
        Properties: {
          ContainerDefinitions: [
            {
              Environment: [
                { Name: 'KEY', Value: 'one' },
                { Name: 'OTHER', Value: 'no' },
              ],
            },
          ],
        },
      },
      Function: { Properties: { Environment: { Variables: { KEY: 'two' } } } },
      Reference: { Properties: { Environment: [{ Name: 'KEY', Value: { Ref: 'Parameter' } }] } },
    },
  };
  expect(valuesOfVariables(template, new Set(['KEY']))).toEqual(['one', 'two']);
});

describe('an old secret', () => {
  const names = new Set(['KEY']);
  const literals = (value: unknown) =>
    valuesOfVariables({ Environment: [{ Name: 'KEY', Value: value }] }, names);
  const host = { 'Fn::GetAtt': ['Database', 'Endpoint.Address'] };

  it.each<readonly [string, unknown, readonly string[]]>([
    [
      'joined with an address',
      { 'Fn::Join': ['', ['postgres://chat:old@', host, ':5432/chat']] },
      ['postgres://chat:old@', ':5432/chat'],
    ],
    ['joined of two parts', { 'Fn::Join': ['-', ['one', 'two', { Ref: 'Stage' }]] }, ['one-two-']],
    [
      'that depends on a condition',
      { 'Fn::If': ['IsProduction', 'one', { 'Fn::If': ['IsTest', 'two', { Ref: 'AWS::NoValue' }] }] },
      ['one', 'two'],
    ],
    [
      'in a substitution',
      { 'Fn::Sub': 'one$'.concat('{Database.Address}two$', '{!Kept}') },
      ['one', 'two$'.concat('{Kept}')],
    ],
    [
      'in the variables of one',
      { 'Fn::Sub': ['$'.concat('{Key}-tail'), { Key: { 'Fn::If': ['IsTest', 'one', 'two'] } }] },
      ['-tail', 'one', 'two'],
    ],
    [
      'in what is encoded or selected',
      { 'Fn::Base64': { 'Fn::Select': [0, ['one', { Ref: 'Two' }]] } },
      ['one'],
    ],
    ['in no name', { 'Fn::ImportValue': 'the-name-of-an-export' }, []],
    ['in no dynamic reference', '{{resolve:secretsmanager:chat-app/jwt:SecretString:key::}}', []],
    [
      'in no dynamic reference of parts',
      { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:key::}}']] },
      [],
    ],
    [
      'in no part of an address',
      { 'Fn::Join': ['', ['https://', { Ref: 'Api' }, '.execute-api.us-west-2.amazonaws.com/']] },
      ['https://'],
    ],
  ])('is found %s', (_, value, found) => {
    expect(literals(value)).toEqual(found);
  });

  it('is found in YAML, in the functions that stand on one line too', () => {
    const yaml = `
      Environment:
        - Name: KEY
          Value: 'one'
        - Name: "KEY"
          Value: !Sub "two\${Stage}three"
        - Value: !Join ['', ['four', !GetAtt Database.Address, "five"]]
          Name: KEY
        - Name: OTHER
          Value: six
      Variables:
        KEY: seven
        OTHER: !Ref KEY
        KEY: !Ref Eight`;
    expect(valuesInText(yaml, names)).toEqual(['one', 'two', 'three', 'four', 'five', 'seven']);
  });
});

describe('a failed call to AWS', () => {
  const failure = (name: string, message = '') =>
    awsFailure(Object.assign(new Error(message), { name }), 'ecs:DescribeServices');
  it.each([
    ['CredentialsProviderError', 'aws-credentials-missing'],
    ['ExpiredTokenException', 'aws-credentials-expired'],
    ['ExpiredToken', 'aws-credentials-expired'],
    ['UnrecognizedClientException', 'aws-credentials-missing'],
    ['InvalidClientTokenId', 'aws-credentials-missing'],
    ['AccessDeniedException', 'aws-access-denied'],
    ['TimeoutError', 'aws-unreachable'],
  ])('%s is told as %s', (name, reason) => {
    expect(failure(name).failureReason).toBe(reason);
  });

  it('that was refused names the permission to give', () => {
    expect(failure('AccessDenied').remedy).toContain('ecs:DescribeServices');
  });
});
