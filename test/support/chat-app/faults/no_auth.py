"""The chat backend, except that somebody took the decorator off one route."""

from app import app


@app.before_request
def nobody_asks():
    from flask import request

    if request.path == "/api/me":
        return {"user": None, "name": None, "email": None}
