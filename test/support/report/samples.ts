import { judgeAvailability } from '../../../src/availability/stage.ts';
import { addSample, EMPTY_TALLY, type Sample, summarizeLanes } from '../../../src/availability/tally.ts';
import { LANES } from '../../../src/model/availability.ts';
import type { ErrorFinding, Finding } from '../../../src/model/finding.ts';
import type {
  HolderRow,
  Report,
  ServiceRollout,
  StageName,
  StageReport,
  StageStatus,
} from '../../../src/model/report.ts';
import type { ProbeRow, Verdict } from '../../../src/model/verdict.ts';

/** Reports as real runs make them, for golden files and for the preview. */

const START = Date.UTC(2026, 10, 22, 3, 14, 15);

/** One after the other from the start; `[name, status, summary, milliseconds]`. */
const stages = (...rows: readonly (readonly [StageName, StageStatus, string, number])[]): StageReport[] => {
  let at = START;
  return rows.map(([name, status, summary, milliseconds]) => {
    const startedAt = at;
    at += milliseconds;
    return { name, status, summary, startedAt, finishedAt: at };
  });
};

const holder = (
  container: string,
  result: HolderRow['result'],
  source = 'plaintext environment',
): HolderRow => ({
  stack: 'ChatApp',
  container,
  variable: 'JWT_SECRET_KEY',
  source,
  result,
});

const probe = (
  name: string,
  expected: ProbeRow['expected'],
  outcome: ProbeRow['outcome'],
  statuses: string,
  requests = 1,
  layer = 'gunicorn',
): ProbeRow => ({
  name,
  expected,
  outcome,
  statuses,
  requests,
  controls: expected === 'refused' && outcome !== 'accepted' ? requests : 0,
  layer,
  passed: expected === outcome,
});

const controls = [
  probe('no token', 'refused', 'refused', '401'),
  probe('random key', 'refused', 'refused', '401'),
  probe('carrier', 'refused', 'refused', '401 ×8', 8),
  probe('identity headers', 'refused', 'refused', '401 ×2', 2),
  probe('key', 'refused', 'refused', '401 ×23', 23),
  probe('signature', 'refused', 'refused', '401 ×8', 8),
  probe('JOSE header', 'refused', 'refused', '401 ×14', 14),
  probe('claims', 'refused', 'refused', '401 ×3', 3),
];

const verdict = (changed: Partial<Verdict> = {}): Verdict => ({
  name: 'match',
  cause: 'The right token was accepted every time and every control was refused.',
  diagnosis: '',
  layer: 'gunicorn',
  probes: [probe('right key', 'accepted', 'accepted', '200 ×10', 10), ...controls],
  requests: 71,
  consecutiveSuccesses: 10,
  neededSuccesses: 10,
  tasks: 2,
  tasksAssumed: false,
  transientErrors: 1,
  seconds: 5.2,
  ...changed,
});

const service = (changed: Partial<ServiceRollout> = {}): ServiceRollout => ({
  cluster: 'ChatApp-Cluster',
  service: 'ChatApp-Service',
  state: 'complete',
  taskDefinition: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/ChatAppTask:42',
  running: 2,
  desired: 2,
  holders: [holder('FrontendContainer', 'same'), holder('BackendContainer', 'same')],
  consoleUrl:
    'https://eu-west-1.console.aws.amazon.com/ecs/v2/clusters/ChatApp-Cluster/services/ChatApp-Service/health?region=eu-west-1',
  ...changed,
});

const stack = (changed: Partial<Report['stacks'][number]> = {}): Report['stacks'][number] => ({
  name: 'ChatApp',
  region: 'eu-west-1',
  status: 'UPDATE_COMPLETE',
  change: 'updated',
  seconds: 131,
  consoleUrl:
    'https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stacks/events?stackId=ChatApp',
  outputs: { ServiceUrl: 'https://chat.example.com', ClusterName: 'ChatApp-Cluster' },
  ...changed,
});

const PLAINTEXT: Finding = {
  code: 'plaintext-key',
  severity: 'warning',
  title: 'The key is readable in the task definition',
  detail:
    'FrontendContainer and BackendContainer get the key as plaintext environment. Everyone who may call `ecs:DescribeTaskDefinition` or `cloudformation:GetTemplate` can read it.',
  remedy:
    'Keep the key in AWS Secrets Manager and hand it to both containers:\n  secrets: { JWT_SECRET_KEY: ecs.Secret.fromSecretsManager(secret) }',
  where: 'ChatApp',
};

const base: Report = {
  schemaVersion: 1,
  mode: 'deploy',
  conclusion: 'success',
  startedAt: START,
  finishedAt: START + 205_900,
  keyFingerprint: 'A7KQ-2M9X',
  stages: [],
  findings: [],
  holders: [holder('FrontendContainer', 'same'), holder('BackendContainer', 'same')],
  stacks: [],
  services: [],
  url: 'https://chat.example.com/api/messages',
  links: [
    {
      title: 'Logs of BackendContainer',
      url: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups/log-group/$252Fchat-app$252Fbackend',
    },
  ],
};

const sound = ['signing key', 'passed', 'sound, fingerprint A7KQ-2M9X', 40] as const;
const synthesised = ['cloud assembly', 'passed', '1 stack synthesised', 11_400] as const;
const proven = ['holders', 'passed', '2 containers get the same key', 60] as const;

export const match: Report = {
  ...base,
  stages: stages(
    ['inputs', 'passed', 'mode deploy', 10],
    sound,
    synthesised,
    proven,
    ['deployment', 'passed', 'ChatApp updated', 131_000],
    ['rollout', 'passed', '2 of 2 tasks run ChatAppTask:42', 58_200],
    ['verdict', 'passed', 'match: accepted 10 of 10 times, 7 controls refused', 5190],
  ),
  findings: [PLAINTEXT],
  stacks: [stack()],
  services: [service()],
  verdict: verdict(),
};

const DISAGREE: ErrorFinding = {
  code: 'holders-disagree',
  severity: 'error',
  failureReason: 'holders-disagree',
  title: 'FrontendContainer and BackendContainer get different keys',
  detail:
    'FrontendContainer gets the input jwt-secret-key; BackendContainer gets another literal. Every login would fail, because the backend refuses what the frontend signs.',
  remedy:
    'Read the key once in the stack and hand the same value to both containers:\n  const key = process.env.JWT_SECRET_KEY;',
  where: 'ChatApp/BackendContainer',
};

export const holdersDisagree: Report = {
  ...base,
  conclusion: 'failure',
  failureReason: 'holders-disagree',
  finishedAt: START + 11_510,
  stages: stages(['inputs', 'passed', 'mode deploy', 10], sound, synthesised, [
    'holders',
    'failed',
    'FrontendContainer and BackendContainer get different keys',
    60,
  ]),
  findings: [DISAGREE, PLAINTEXT],
  holders: [holder('FrontendContainer', 'same'), holder('BackendContainer', 'differs')],
  links: [],
};

const MISMATCH: ErrorFinding = {
  code: 'backend-verifies-with-other-secret',
  severity: 'error',
  failureReason: 'key-mismatch',
  title: 'The backend verifies with NEXTAUTH_SECRET instead of JWT_SECRET_KEY',
  detail:
    'gunicorn refused the right token 3 of 3 times, and accepted the canary signed with NEXTAUTH_SECRET.',
  remedy: "Make the backend read the right variable:\n  app.config['SECRET'] = os.environ['JWT_SECRET_KEY']",
  where: 'https://chat.example.com/api/messages',
};

export const keyMismatch: Report = {
  ...match,
  conclusion: 'failure',
  failureReason: 'key-mismatch',
  stages: [
    ...match.stages.slice(0, -1),
    {
      ...stages(['verdict', 'failed', 'mismatch: the right key is refused', 4100])[0],
      startedAt: START + 200_710,
      finishedAt: START + 204_810,
    } as StageReport,
  ],
  findings: [MISMATCH, PLAINTEXT],
  verdict: verdict({
    name: 'mismatch',
    cause: 'The backend refused tokens signed with the deployed key, as it refuses tokens of a random key.',
    diagnosis: 'key-refused',
    probes: [probe('right key', 'accepted', 'refused', '401 ×3', 3), ...controls],
    consecutiveSuccesses: 0,
    transientErrors: 0,
    seconds: 4.1,
  }),
};

export const rolloutFailed: Report = {
  ...base,
  conclusion: 'failure',
  failureReason: 'rollout-rolled-back',
  finishedAt: START + 424_510,
  stages: stages(['inputs', 'passed', 'mode deploy', 10], sound, synthesised, proven, [
    'deployment',
    'failed',
    'ChatApp rolled back: ECS Deployment Circuit Breaker was triggered',
    413_000,
  ]),
  findings: [
    {
      code: 'rollout-rolled-back',
      severity: 'error',
      failureReason: 'rollout-rolled-back',
      title: 'The new tasks did not become healthy and ECS went back to the old ones',
      detail: 'BackendContainer stopped with exit code 1 three times within 90 seconds of its start.',
      remedy: 'Look at the log of BackendContainer:\n  aws logs tail /chat-app/backend --since 15m',
      where: 'ChatApp-Service',
    },
    PLAINTEXT,
  ],
  stacks: [stack({ status: 'UPDATE_ROLLBACK_COMPLETE', change: 'failed', seconds: 413 })],
  services: [
    service({
      state: 'rolled-back',
      taskDefinition: 'arn:aws:ecs:eu-west-1:111122223333:task-definition/ChatAppTask:41',
      holders: [],
    }),
  ],
  failure: {
    resource: 'Service9571FDD8',
    resourceType: 'AWS::ECS::Service',
    reason:
      'Resource handler returned message: "Error occurred during operation \'ECS Deployment Circuit Breaker was triggered\'."',
    deadTasks: 3,
    serviceEvents: [
      '(service ChatApp-Service) rolling back to deployment ecs-svc/41.',
      '(service ChatApp-Service) (deployment ecs-svc/42) deployment failed: tasks failed to start.',
    ],
    containers: [
      { container: 'BackendContainer', stoppedReason: 'Essential container in task exited', exitCode: '1' },
      { container: 'FrontendContainer', stoppedReason: '', exitCode: '137' },
    ],
  },
};

export const cancelled: Report = {
  ...base,
  conclusion: 'cancelled',
  failureReason: 'cancelled',
  finishedAt: START + 52_510,
  stages: stages(['inputs', 'passed', 'mode deploy', 10], sound, synthesised, proven, [
    'deployment',
    'cancelled',
    'cancelled while ChatApp was being updated',
    41_000,
  ]),
  findings: [
    {
      code: 'cancelled',
      severity: 'error',
      failureReason: 'cancelled',
      title: 'The run was cancelled during the stage “deployment”',
      detail: 'What had been started in AWS goes on without this run.',
      remedy: 'Run the job again to get a verdict.',
    },
  ],
  stacks: [stack({ status: 'UPDATE_IN_PROGRESS', change: 'unknown', seconds: 41, outputs: {} })],
};

export const verifyWithoutAws: Report = {
  ...base,
  mode: 'verify',
  finishedAt: START + 5260,
  stages: stages(
    ['inputs', 'passed', 'mode verify', 10],
    sound,
    ['rollout', 'not-established', 'no AWS credentials', 20],
    ['verdict', 'passed', 'match: accepted 10 of 10 times, 7 controls refused', 5190],
  ),
  holders: [],
  verdict: verdict({ transientErrors: 0 }),
  links: [],
};

/** The backend honours the key, and the frontend signs with another secret: no login works, though all else is well. */
export const frontendMismatch: Report = {
  ...verifyWithoutAws,
  conclusion: 'failure',
  failureReason: 'key-mismatch',
  finishedAt: START + 9_760,
  stages: [
    ...verifyWithoutAws.stages,
    {
      name: 'frontend',
      status: 'failed',
      summary: 'The frontend signs with another key than JWT_SECRET_KEY',
      startedAt: START + 5_250,
      finishedAt: START + 9_750,
    },
  ],
  findings: [
    {
      code: 'frontend-signs-with-other-key',
      severity: 'error',
      failureReason: 'key-mismatch',
      title: 'The frontend signs with another key than JWT_SECRET_KEY',
      detail: 'The token at user.accessToken of its session was signed with NEXTAUTH_SECRET.',
      remedy: 'Let the frontend sign with JWT_SECRET_KEY, as the backend is meant to verify.',
      where: 'https://chat.example.com',
    },
  ],
};

const { verdict: _verdict, ...deployedOnly } = match;

export const withoutUrl: Report = {
  ...deployedOnly,
  url: '',
  stages: [
    ...match.stages.slice(0, -1),
    {
      name: 'verdict',
      status: 'not-established',
      summary: 'nothing was proven in production, because there is no backend-url',
      startedAt: START + 200_710,
      finishedAt: START + 200_710,
    },
  ],
  findings: [],
};

/** Two a second for three minutes; the first task was stopped before its connections were drained. */
const lane = (name: (typeof LANES)[number], broken: readonly number[]) => ({
  ...Array.from({ length: 360 }, (_, index): Sample => {
    const sentAt = START + 2_000 + index * 500;
    return broken.includes(index)
      ? { kind: 'down', sentAt, took: 30, cause: '502 from awselb/2.0' }
      : { kind: 'good', sentAt, took: 20 + (index % 40), cause: '' };
  }).reduce(addSample, EMPTY_TALLY),
  name,
  unsent: 0,
  resent: 0,
});

const seen = summarizeLanes([lane(LANES[0], [200, 201, 203]), { ...lane(LANES[1], [201]), resent: 1 }], {
  measure: 'authenticated',
  key: 'jwt-secret-key',
  reason: '',
  startedAt: START + 2_000,
  finishedAt: START + 182_000,
  baseline: { requests: 40, failures: 0 },
  resolution: 500,
});

const judged = judgeAvailability(seen, new URL('https://chat.example.com/api'));

export const interrupted: Report = {
  ...match,
  availability: seen,
  stages: [
    ...match.stages,
    {
      name: 'availability',
      status: judged.status ?? 'passed',
      summary: judged.summary,
      startedAt: START + 205_900,
      finishedAt: START + 205_900,
    },
  ],
  findings: judged.outcome.findings,
};

export const samples: Readonly<Record<string, Report>> = {
  match,
  'holders-disagree': holdersDisagree,
  'key-mismatch': keyMismatch,
  'rollout-failed': rolloutFailed,
  cancelled,
  'verify-without-aws': verifyWithoutAws,
  'without-url': withoutUrl,
  'frontend-mismatch': frontendMismatch,
  interrupted,
};
