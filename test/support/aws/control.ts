/** One container process of local Fargate, running or not. */
export type ContainerProcess = {
  readonly task: string;
  readonly container: string;
  readonly pid: number;
  readonly running: boolean;
  readonly taskDefinition: string;
  /** Container port → port of this machine. */
  readonly ports: Readonly<Record<string, number>>;
};

/** What a test may turn while the emulator runs, beside the task definitions. */
export type EmulatorControl = {
  /** Deployments that begin from now on never become stable: their tasks run, but do not count as healthy. */
  readonly holdDeployments: () => Promise<void>;
  readonly releaseDeployments: () => Promise<void>;
  /** So many old tasks stay behind at the next replacement: still serving, though ECS no longer lists them. */
  readonly keepStaleTasks: (count: number) => Promise<void>;
  readonly stopStaleTasks: () => Promise<void>;
  /** Tasks that are placed from now on wait so long before their containers start. */
  readonly delayTaskStarts: (seconds: number) => Promise<void>;
  /** From now on the CDK CLI waits 5 s between its looks at a stack, as on AWS; else its answers come when there is news. */
  readonly letCliWait: () => Promise<void>;
  /** As if all secrets of Secrets Manager had been changed, and all task definitions registered, so much earlier. */
  readonly ageSecrets: (seconds: number) => Promise<void>;
  /** Every process that local Fargate knows, stale ones included. */
  readonly processes: () => Promise<readonly ContainerProcess[]>;
  readonly frontDoor: (name: string, listenerPort?: number) => Promise<string>;
};

/** The client of the emulator's control endpoint. @throws Error when it refuses, with its reason. */
export const emulatorControl = (endpoint: string): EmulatorControl => {
  const call = async (action: string, body: unknown = {}): Promise<unknown> => {
    const response = await fetch(`${endpoint}/_local-fargate/${action}`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${action}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  const turn = async (knobs: Readonly<Record<string, number | boolean>>): Promise<void> => {
    await call('knobs', knobs);
  };
  return {
    holdDeployments: () => turn({ hold_deployments: true }),
    releaseDeployments: () => turn({ hold_deployments: false }),
    keepStaleTasks: (count) => turn({ stale_tasks_to_keep: count }),
    delayTaskStarts: (seconds) => turn({ start_delay_seconds: seconds }),
    letCliWait: () => turn({ hold_cli_polls: false }),
    stopStaleTasks: async () => {
      await call('stop-stale-tasks');
    },
    ageSecrets: async (seconds) => {
      await call('age-secrets', { seconds });
    },
    processes: async () => (await call('processes')) as readonly ContainerProcess[],
    frontDoor: async (name, listenerPort = 80) => {
      const query = new URLSearchParams({ name, port: String(listenerPort) });
      return ((await call(`front-door?${query}`)) as { url: string }).url;
    },
  };
};
