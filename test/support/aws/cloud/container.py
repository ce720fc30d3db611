"""One container: a local process in a session of its own, with its log and its health check."""

import asyncio
import os
import signal
import time

from ministack.services import cloudwatch_logs

from .container_environment import on_host_ports

#: Between two container health checks, whatever the task definition says. Each starts a program, so not too often.
SECONDS_BETWEEN_CHECKS = {"UNKNOWN": 0.5, "UNHEALTHY": 0.5, "HEALTHY": 60}
#: The first check waits so long for somebody to listen, for until then it cannot succeed.
SECONDS_TO_LISTEN = 5
#: Result of a health check whose tool (curl, say) is in the image but not on this machine: it tells nothing.
NOT_FOUND = 127


class Log:
    """Lines of a container, into a file and, as the awslogs driver does, into CloudWatch Logs."""

    def __init__(self, file, options, container, task_id):
        self.file = open(file, "ab", buffering=0)
        self.group = (options or {}).get("awslogs-group")
        prefix = (options or {}).get("awslogs-stream-prefix")
        self.stream = f"{prefix}/{container}/{task_id}" if prefix else task_id
        if self.group and self.group not in cloudwatch_logs._log_groups \
                and options.get("awslogs-create-group") == "true":
            cloudwatch_logs._create_log_group({"logGroupName": self.group})
        if self.group:
            cloudwatch_logs._create_log_stream({"logGroupName": self.group, "logStreamName": self.stream})

    def line(self, data):
        self.file.write(data if data.endswith(b"\n") else data + b"\n")
        if self.group and data.strip():
            cloudwatch_logs._put_log_events({
                "logGroupName": self.group, "logStreamName": self.stream,
                "logEvents": [{"timestamp": int(time.time() * 1000),
                               "message": data.decode("utf-8", "replace").rstrip("\r\n")}]})

    def close(self):
        self.file.close()


class Container:
    """`record` is what DescribeTasks shows of the container."""

    def __init__(self, definition, record, guard, warm_python):
        self.definition, self.record, self.guard, self.warm_python = definition, record, guard, warm_python
        self.process, self.reader, self.health, self.log = None, None, None, None

    @property
    def name(self):
        return self.definition["name"]

    @property
    def essential(self):
        return self.definition.get("essential", True)

    @property
    def exited(self):
        return self.process is not None and self.process.returncode is not None

    async def new_process(self, command, environment, directory):
        if self.warm_python.fits(command, environment):
            return await self.warm_python.start(command, environment, directory)
        return await asyncio.create_subprocess_exec(
            *command, cwd=directory, env=environment, stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT, start_new_session=True, limit=2**20)

    async def start(self, command, environment, directory, ports, log_file, task_id):
        options = (self.definition.get("logConfiguration") or {})
        self.log = Log(log_file, options.get("options") if options.get("logDriver") == "awslogs" else None,
                       self.name, task_id)
        self.process = await self.new_process(command, environment, directory)
        self.guard.watch(self.process.pid)
        self.record["lastStatus"] = "RUNNING"
        loop = asyncio.get_running_loop()
        self.reader = loop.create_task(self.read_log())
        check = self.definition.get("healthCheck")
        if check and check.get("command"):
            self.record["healthStatus"] = "UNKNOWN"
            self.health = loop.create_task(self.watch_health(check, environment, directory, ports))

    async def read_log(self):
        while True:
            try:
                data = await self.process.stdout.readline()
            except ValueError:  # a line longer than the limit
                data = await self.process.stdout.read(2**20)
            if not data:
                break
            self.log.line(data)
        code = await self.process.wait()
        # A shell would say 128 + signal, and so does Docker.
        self.record.update(lastStatus="STOPPED", exitCode=code if code >= 0 else 128 - code)
        self.kill()  # what the container's first process leaves behind dies with it
        self.guard.forget(self.process.pid)
        self.log.close()

    async def watch_health(self, check, environment, directory, ports):
        kind, *words = check["command"]
        words = [on_host_ports(word, ports) for word in words]
        command = ["/bin/sh", "-c", words[0]] if kind == "CMD-SHELL" else words
        until = time.monotonic() + check.get("startPeriod", 0)
        await self.listening(ports)
        failures = 0
        while not self.exited:
            code = await self.probe(command, environment, directory, check.get("timeout", 5))
            if code == NOT_FOUND:
                self.record["healthStatus"] = "UNKNOWN"
                self.health = None
                return
            failures = 0 if code == 0 else failures + 1
            if code == 0:
                self.record["healthStatus"] = "HEALTHY"
            elif failures >= check.get("retries", 3) and time.monotonic() >= until:
                self.record["healthStatus"] = "UNHEALTHY"
            await asyncio.sleep(SECONDS_BETWEEN_CHECKS[self.record["healthStatus"]])

    async def listening(self, ports):
        wanted = [ports[mapping["containerPort"]] for mapping in self.definition.get("portMappings", [])]
        deadline = time.monotonic() + SECONDS_TO_LISTEN
        while wanted and not self.exited and time.monotonic() < deadline:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", wanted[0])
            except OSError:
                await asyncio.sleep(0.1)
            else:
                writer.close()
                return

    async def probe(self, command, environment, directory, seconds):
        null = asyncio.subprocess.DEVNULL
        try:
            process = await asyncio.create_subprocess_exec(
                *command, cwd=directory, env=environment, stdin=null, stdout=null,
                stderr=asyncio.subprocess.PIPE, start_new_session=True)
        except OSError:
            return NOT_FOUND
        try:
            _, complaint = await asyncio.wait_for(process.communicate(), seconds)
        except asyncio.TimeoutError:
            send_signal(process.pid, signal.SIGKILL)
            return 1
        return NOT_FOUND if process.returncode and b"not found" in complaint else process.returncode

    def terminate(self):
        if self.process and not self.exited:
            send_signal(self.process.pid, signal.SIGTERM)

    def kill(self):
        if self.process:
            send_signal(self.process.pid, signal.SIGKILL)

    async def gone(self):
        """Wait until the process and its log are at their end."""
        if self.reader:
            await self.reader
        if self.health:
            self.health.cancel()


def send_signal(group, number):
    """To the whole process group, which may be gone already."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        pass
