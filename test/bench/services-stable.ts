/**
 * `node services-stable.ts CLUSTER SERVICE`: does what `aws ecs wait services-stable` does, for machines without the
 * AWS CLI: looks at once, then every 15 s, up to 40 times (the CLI's reference of that command).
 */

import { ECSClient, waitUntilServicesStable } from '@aws-sdk/client-ecs';

const BEAT_SECONDS = 15;
const LOOKS = 40;

const [cluster = '', service = ''] = process.argv.slice(2);
await waitUntilServicesStable(
  {
    client: new ECSClient(),
    minDelay: BEAT_SECONDS,
    maxDelay: BEAT_SECONDS,
    maxWaitTime: BEAT_SECONDS * LOOKS,
  },
  { cluster, services: [service] },
);
process.exit();
