"""Starts gunicorn again and again without importing it and its frameworks each time: python nursery.py SOCKET

Every connection to the socket is one gunicorn: it says in a line of JSON with which arguments, environment and
directory, and is standard output and standard error of that gunicorn from then on; the first line says its process.
All of them end when standard input closes, that is when the process that wanted them is gone.
"""

import json
import os
import select
import signal
import socket
import sys

# What the backends import, so that each of them finds it there.
import flask  # noqa: F401
import gunicorn.app.wsgiapp
import gunicorn.workers.sync  # noqa: F401
import jwt  # noqa: F401
import jwt.algorithms  # noqa: F401


def become_gunicorn(connection, asked):
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
    sys.argv = ["gunicorn", *asked["arguments"]]
    print(f"process {os.getpid()}", flush=True)
    gunicorn.app.wsgiapp.run()


def take(connection):
    with connection:
        asked = json.loads(connection.makefile("r").readline())
        if os.fork() == 0:
            try:
                become_gunicorn(connection, asked)
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
