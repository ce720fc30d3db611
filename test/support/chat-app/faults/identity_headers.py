"""The chat backend, except that it believes whoever says who they are in a header, before it looks at any token."""

from app import app
from flask import request


@app.before_request
def believe_headers():
    user = request.headers.get("X-User-ID")
    if user and request.path == "/api/me":
        return {"user": user, "name": None, "email": request.headers.get("X-User-Email")}
