"""Starts the AWS emulator: MiniStack with its gaps for `cdk deploy` filled, and the local Fargate.

    python emulator.py --directory DIR [--images FILE] [--settings JSON]

Binds a free port of 127.0.0.1 and writes {"port": ...} to DIR/ready.json when it answers. Ends, and ends every
container with it, on SIGTERM or SIGINT and when its standard input closes, that is when its parent is gone.
"""

import argparse
import asyncio
import json
import os
import signal
import socket
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # no __pycache__ between the sources

REGION, ACCOUNT = "us-west-2", "123456789012"


def settings_of_ministack(port, directory):
    """MiniStack reads its settings from the environment while it is imported."""
    os.environ.update(
        GATEWAY_PORT=str(port), BIND_HOST="127.0.0.1", MINISTACK_HOST="localhost", MINISTACK_ACCOUNT_ID=ACCOUNT,
        MINISTACK_REGION=REGION, IOT_MTLS_ENABLED="0", SFTP_ENABLED="0", TMPDIR=str(directory), LOG_LEVEL="INFO")


def build(arguments, port, stopping):
    """The emulator as an ASGI application, and its local Fargate."""
    from ministack.app import app as ministack_app

    from cloud import ecs_resources, resource_types, stack_api
    from cloud.control import Control
    from cloud.guard import Guard
    from cloud.knobs import Limits
    from cloud.load_balancer import LoadBalancers
    from cloud.local_fargate import LocalFargate
    from cloud.targets import Targets

    targets = Targets()
    images = json.loads(Path(arguments.images).read_text()) if arguments.images else None
    fargate = LocalFargate(images, arguments.directory, f"http://127.0.0.1:{port}", targets, Guard(),
                           Limits(**json.loads(arguments.settings)))
    balancers = LoadBalancers(targets, stopping)
    control = Control(fargate, balancers)
    for part in (resource_types, targets, balancers, fargate):
        part.install()
    stack_api.install(fargate.knobs)
    ecs_resources.install(fargate)

    async def app(scope, receive, send):
        if scope["type"] == "http":
            if scope["path"].startswith(control.prefix):
                await control.answer(scope, receive, send)
                return
            balancer = balancers.by_path(scope)
            if balancer:
                await balancers.answer(*balancer, scope, receive, send)
                return
        await ministack_app(scope, receive, send)

    return app, fargate


async def serve(arguments, listening):
    from hypercorn.asyncio import serve as hypercorn_serve
    from hypercorn.config import Config

    port = listening.getsockname()[1]
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    stop_with_parent(loop, stopping)
    app, fargate = build(arguments, port, stopping)

    async def announced(scope, receive, send):
        async def tell(message):
            await send(message)
            if message["type"] == "lifespan.startup.complete":
                ready = Path(arguments.directory, "ready.json")
                ready.with_suffix(".new").write_text(json.dumps({"port": port, "pid": os.getpid()}))
                ready.with_suffix(".new").rename(ready)

        await app(scope, receive, tell if scope["type"] == "lifespan" else send)

    config = Config()
    config.bind, config.keep_alive_timeout, config.graceful_timeout = [f"fd://{listening.fileno()}"], 75, 0.2
    config.loglevel = "WARNING"
    try:
        await hypercorn_serve(announced, config, shutdown_trigger=stopping.wait)
    finally:
        fargate.kill_everything()


def stop_with_parent(loop, stopping):
    """The parent holds the other end of standard input; it closes when the parent dies, in whatever way."""
    def read():
        if not os.read(sys.stdin.fileno(), 1024):
            loop.remove_reader(sys.stdin.fileno())
            stopping.set()

    if not sys.stdin.isatty():
        loop.add_reader(sys.stdin.fileno(), read)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--directory", required=True)
    parser.add_argument("--images")
    parser.add_argument("--settings", default="{}")
    arguments = parser.parse_args()
    arguments.directory = os.path.abspath(arguments.directory)
    listening = socket.create_server(("127.0.0.1", 0), backlog=100)
    settings_of_ministack(listening.getsockname()[1], arguments.directory)
    asyncio.run(serve(arguments, listening))
    # Threads of MiniStack's pool may still sleep; everything that matters is over.
    os._exit(0)


if __name__ == "__main__":
    main()
