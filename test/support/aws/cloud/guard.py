"""Kills what is left of the containers when the emulator ends, however it ends.

Runs as a process of its own and reads process-group ids from standard input, `+<id>` and `-<id>`; the end of the
input is the end of the emulator, SIGKILL included.
"""

import os
import signal
import subprocess
import sys


class Guard:
    """The emulator's side."""

    def __init__(self):
        self.process = subprocess.Popen([sys.executable, "-I", __file__], stdin=subprocess.PIPE,
                                        start_new_session=True, text=True, bufsize=1)

    def watch(self, group):
        self.process.stdin.write(f"+{group}\n")

    def forget(self, group):
        self.process.stdin.write(f"-{group}\n")


def main():
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    groups = set()
    for line in sys.stdin:
        group = int(line[1:])
        groups.add(group) if line[0] == "+" else groups.discard(group)
    for group in groups:
        try:
            os.killpg(group, signal.SIGKILL)
        except OSError:
            continue


if __name__ == "__main__":
    main()
