"""The chat backend, except that it verifies with the secret of the browser sessions: somebody mixed up two variables."""

import os

os.environ["JWT_SECRET_KEY"] = os.environ["NEXTAUTH_SECRET"]

from app import app  # noqa: E402, F401
