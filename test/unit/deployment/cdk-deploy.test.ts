import type { ResourceStatus, StackEvent } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { endsDeployed } from '../../../src/deployment/cdk-deploy.ts';

/** Stacks have states that no resource has; the SDK's type of an event only knows those of resources. */
const event = (physicalId: string, status: string): StackEvent => ({
  StackId: 'stack',
  EventId: `${physicalId} ${status}`,
  StackName: 'Chat',
  LogicalResourceId: 'any',
  PhysicalResourceId: physicalId,
  Timestamp: new Date(0),
  ResourceStatus: status as ResourceStatus,
});

describe('the events of a stack, newest first,', () => {
  it.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'] as const)(
    'tell of a finished deployment when its own newest one is %s',
    (status) => {
      expect(endsDeployed([event('stack', status), event('stack', 'UPDATE_IN_PROGRESS')])).toBe(true);
    },
  );

  it.each([
    'UPDATE_IN_PROGRESS',
    'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS',
    'UPDATE_ROLLBACK_COMPLETE',
    'ROLLBACK_COMPLETE',
  ] as const)('do not when it is %s, whatever came before', (status) => {
    expect(endsDeployed([event('stack', status), event('stack', 'UPDATE_COMPLETE')])).toBe(false);
  });

  it('do not when only a resource is complete, and when there are none', () => {
    expect(endsDeployed([event('service', 'UPDATE_COMPLETE')])).toBe(false);
    expect(endsDeployed([])).toBe(false);
  });
});
