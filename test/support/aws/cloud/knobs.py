"""What a test may turn while the emulator runs, outside of any task definition."""

from dataclasses import dataclass


@dataclass
class Knobs:
    """See `EmulatorControl` in emulator.ts for what each is for."""

    #: New deployments start their tasks but never count them as healthy.
    hold_deployments: bool = False
    #: Seconds between a task's placement and the start of its containers.
    start_delay_seconds: float = 0.0
    #: So many old tasks stay behind at the next replacement: registered and running, though ECS lists them no more.
    stale_tasks_to_keep: int = 0
    #: The CDK CLI is answered when the stack is done, not at its own beat of 5 s; off, it waits as on AWS.
    hold_cli_polls: bool = True

    def turn(self, changes):
        for name, value in changes.items():
            if not hasattr(self, name):
                raise ValueError(f"unknown knob '{name}'")
            setattr(self, name, value)


@dataclass(frozen=True)
class Limits:
    """How much patience local Fargate has; real services are given minutes."""

    #: A task that is not healthy after this long counts as failed.
    seconds_to_become_healthy: float = 30.0
    #: Failed tasks that trip the circuit breaker. ECS: half the desired count, at least 3, at most 200.
    failures_of_circuit_breaker: int = 3
    #: In-flight requests of a deregistered task may take this long (ELB: deregistration delay, 300 s).
    drain_seconds: float = 5.0
    #: SIGKILL comes this long after SIGTERM (ECS: stopTimeout, 30 s).
    stop_seconds: float = 5.0
    #: A task without health checks counts as healthy when it has run this long.
    seconds_of_calm: float = 0.5
