"""Starts servers again and again without importing them and their frameworks each time: python nursery.py SOCKET

Every connection to the socket is one server: it says in a line of JSON which program, with which arguments, environment
and directory. The connection is standard output and standard error of that server from then on, and the first line says
its process. A connection that comes with a file descriptor has that for the output, and the server a session of its own:
it is told the process in one line, and in another its exit code. All servers without a session end when standard input
closes, that is when the process that wanted them is gone.
"""

import importlib
import json
import os
import select
import signal
import socket
import sys

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


def become(start, output, asked, session):
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    if session:
        os.setsid()
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    for stream in (1, 2):
        os.dup2(output, stream)
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.path[:0] = filter(None, asked["environment"].get("PYTHONPATH", "").split(os.pathsep))
    sys.dont_write_bytecode = True
    os.chdir(asked["directory"])
    # gunicorn takes the directory in which it was imported for its own.
    own = ["--chdir", asked["directory"]] if asked["program"] == "gunicorn" else []
    sys.argv = [asked["program"], *own, *asked["arguments"]]
    if not session:
        print(f"process {os.getpid()}", flush=True)
    start()


def receive(connection):
    """The line, and the descriptor for the output if there is one."""
    line, descriptors, _, _ = socket.recv_fds(connection, 2**20, 1)
    while not line.endswith(b"\n"):
        line += connection.recv(2**20)
    return json.loads(line), *descriptors


def take(connection, watching):
    asked, *given = receive(connection)
    start = load(asked["program"])
    process = os.fork()
    if process == 0:
        code = 1
        try:
            become(start, *(given or [connection.fileno()]), asked, bool(given))
        except SystemExit as end:
            code = end.code or 0
        finally:
            os._exit(code)
    if not given:
        connection.close()
        return
    os.close(*given)
    watching[process] = connection
    connection.sendall(f"{process}\n".encode())


def bury(watching):
    """Tells the exit codes of those that have ended."""
    while True:
        try:
            process, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return
        if process == 0:
            return
        connection = watching.pop(process, None)
        if connection:
            connection.sendall(f"{os.waitstatus_to_exitcode(status)}\n".encode())
            connection.close()


def main():
    ended, wakes = socket.socketpair()
    wakes.setblocking(False)
    signal.set_wakeup_fd(wakes.fileno(), warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    os.setpgid(0, 0)
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(sys.argv[1])
    listening.listen(50)
    print("ready", flush=True)
    watching = {}
    while True:
        ready, _, _ = select.select([sys.stdin, listening, ended], [], [])
        if sys.stdin in ready:
            os.killpg(0, signal.SIGTERM)
        if ended in ready:
            ended.recv(4096)
            bury(watching)
        if listening in ready:
            take(listening.accept()[0], watching)


if __name__ == "__main__":
    main()
