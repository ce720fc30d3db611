"""Reads the env files of the folders 0, 1, 2, … as load_dotenv() does; prints what it makes of them."""

import json
import os
import sys

from dotenv.main import DotEnv

root, count = sys.argv[1], int(sys.argv[2])
os.environ.clear()


def read(path):
    try:
        values = DotEnv(path, encoding="utf-8", override=False).dict()
        os.environ.update({name: value for name, value in values.items() if value is not None})
        found = dict(os.environ)
        os.environ.clear()
        return found
    except (ValueError, OSError):
        os.environ.clear()
        return None


readings = [read(os.path.join(root, str(index), ".env")) for index in range(count)]
json.dump(readings, sys.stdout)
