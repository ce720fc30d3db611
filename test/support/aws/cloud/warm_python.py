"""Containers that are gunicorn, forked from a process that has imported it: most of the CPU of such a task is its start."""

import asyncio
import json
import os
import shutil
import socket
import sys
from pathlib import Path

NURSERY = Path(__file__).parents[2] / "python" / "nursery.py"
OWN_GUNICORN = str(Path(sys.executable).parent / "gunicorn")


class Forked:
    """As much of asyncio's Process as a container needs."""

    def __init__(self, pid, stdout, connection):
        self.pid, self.stdout, self.returncode = pid, stdout, None
        self.end = asyncio.ensure_future(self.watch(*connection))

    async def watch(self, reader, writer):
        self.returncode = int(await reader.readline())
        writer.close()
        return self.returncode

    async def wait(self):
        return await asyncio.shield(self.end)


class WarmPython:
    """The nursery of one emulator, made when the first container needs it; it ends with the emulator."""

    def __init__(self, directory):
        self.socket, self.nursery = str(Path(directory, "nursery")), None
        #: Nothing else holds a task that waits for a stream: it would be collected in the middle.
        self.starting = set()

    def fits(self, command, environment):
        return command[0] == "gunicorn" and shutil.which("gunicorn", path=environment.get("PATH")) == OWN_GUNICORN

    async def begin(self):
        pipe = asyncio.subprocess.PIPE
        nursery = await asyncio.create_subprocess_exec(sys.executable, str(NURSERY), self.socket, stdin=pipe, stdout=pipe)
        await nursery.stdout.readline()
        return nursery

    async def start(self, *server):
        task = asyncio.ensure_future(self.fork(*server))
        self.starting.add(task)
        task.add_done_callback(self.starting.discard)
        return await task

    async def fork(self, command, environment, directory):
        if self.nursery is None:
            self.nursery = asyncio.ensure_future(self.begin())
        await asyncio.shield(self.nursery)
        read, write = os.pipe()
        connection = socket.socket(socket.AF_UNIX)
        connection.connect(self.socket)
        asked = {"program": command[0], "arguments": command[1:], "environment": environment, "directory": directory}
        socket.send_fds(connection, [json.dumps(asked).encode() + b"\n"], [write])
        os.close(write)
        connection.setblocking(False)
        ends = await asyncio.open_connection(sock=connection)
        stdout, loop = asyncio.StreamReader(limit=2**20), asyncio.get_running_loop()
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stdout), os.fdopen(read, "rb"))
        return Forked(int(await ends[0].readline()), stdout, ends)
