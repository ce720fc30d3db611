"""Starts servers again and again without importing them and their frameworks each time: python nursery.py SOCKET

Every connection to the socket is one server: it says in a line of JSON which program, with which arguments, environment
and directory, and is standard output and standard error of that server from then on; the first line says its process.
All of them end when standard input closes, that is when the process that wanted them is gone.
"""

import importlib
import json
import os
import select
import signal
import socket
import sys

#: gunicorn takes the directory in which it was imported for its own, so it has to be told another with --chdir.
#: Of each program the module and the function that it starts with, and what it and its apps import besides.
PROGRAMS = {
    "gunicorn": ("gunicorn.app.wsgiapp", "run", ("gunicorn.workers.sync", "flask", "jwt", "jwt.algorithms")),
    "uvicorn": ("uvicorn", "main", ("uvicorn.protocols.http.h11_impl", "uvicorn.lifespan.on", "fastapi", "jwt")),
}


def load(program):
    """Here and not in the child, so that the next one finds it there."""
    module, function, others = PROGRAMS[program]
    for name in others:
        importlib.import_module(name)
    return getattr(importlib.import_module(module), function)


def become(start, connection, asked):
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    for stream in (1, 2):
        os.dup2(connection.fileno(), stream)
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.path[:0] = filter(None, asked["environment"].get("PYTHONPATH", "").split(os.pathsep))
    sys.dont_write_bytecode = True
    os.chdir(asked["directory"])
    sys.argv = [asked["program"], *asked["arguments"]]
    print(f"process {os.getpid()}", flush=True)
    start()


def take(connection):
    with connection:
        asked = json.loads(connection.makefile("r").readline())
        start = load(asked["program"])
        if os.fork() == 0:
            try:
                become(start, connection, asked)
            finally:
                os._exit(1)


def main():
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody asks how they ended
    os.setpgid(0, 0)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(sys.argv[1])
    listening.listen(50)
    print("ready", flush=True)
    while True:
        ready, _, _ = select.select([sys.stdin, listening], [], [])
        if sys.stdin in ready:
            os.killpg(0, signal.SIGTERM)
        take(listening.accept()[0])


if __name__ == "__main__":
    main()
