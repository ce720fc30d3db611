"""Runs a command on a terminal of its own: terminal.py '[{"after": text, "keys": text}]' command argument…

Types the keys once the text has appeared on the screen, prints the screen, and ends with the exit code of the command.
"""

import fcntl
import json
import os
import pty
import select
import struct
import sys
import termios
import time

DEADLINE = time.monotonic() + 50

typed = json.loads(sys.argv[1])
child, terminal = pty.fork()
if child == 0:
    fcntl.ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 120, 0, 0))
    os.execvp(sys.argv[2], sys.argv[2:])

screen = b""
seen = 0
while time.monotonic() < DEADLINE:
    ready, _, _ = select.select([terminal], [], [], 1)
    if not ready:
        continue
    try:
        output = os.read(terminal, 65536)
    except OSError:  # Linux says so when the command has ended.
        break
    if not output:
        break
    screen += output
    while typed and typed[0]["after"].encode() in screen[seen:]:
        seen = len(screen)
        os.write(terminal, typed.pop(0)["keys"].encode())
else:
    sys.exit("the command did not end: " + screen.decode(errors="replace"))

sys.stdout.buffer.write(screen)
sys.stdout.flush()
_, status = os.waitpid(child, 0)
sys.exit(os.waitstatus_to_exitcode(status))
