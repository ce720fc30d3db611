import type { ResourceStatus } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { asReturned, firstFailure, isDeployed, refusalToDeploy } from '../../../src/deployment/stack.ts';
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
    expect(refusalToDeploy('Chat', state(status))).toBeUndefined();
  });

  it('that does not exist may be deployed to', () => {
    expect(refusalToDeploy('Chat', undefined)).toBeUndefined();
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
    const finding = refusalToDeploy('Chat', state(status));
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

it('two templates are the same when CloudFormation only lost what is not ASCII', () => {
  const own = { Description: 'Größe ✓', Value: 'plain' };
  const returned = { Description: 'Gr??e ?', Value: 'plain' };
  expect(asReturned(returned)).toEqual(asReturned(own));
  expect(asReturned({ ...own, Value: 'other' })).not.toEqual(asReturned(own));
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
