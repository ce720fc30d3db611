"""Chat backend: verifies the tokens that the frontend signs, keeps messages, takes files."""

import hashlib
import logging
import os
import threading
from collections import deque
from functools import wraps
from itertools import count

import jwt
from flask import Flask, g, request
from werkzeug.exceptions import HTTPException
from werkzeug.wsgi import get_input_stream

# HS256 needs a key of at least the size of its hash (RFC 7518, section 3.2).
MINIMUM_KEY_BYTES = 32
MAXIMUM_MESSAGE_CHARACTERS = 2_000
MAXIMUM_UPLOAD_BYTES = 1024 * 1024
# Of a body that is too large, so much is still read, and thrown away.
MAXIMUM_DISCARDED_BYTES = 16 * 1024 * 1024

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
log = logging.getLogger("chat-app")


def read_keys(environ):
    """The keys that a token may be signed with, the current one first.

    Raises RuntimeError when there is no usable key: a backend that starts without one either refuses everybody or,
    with an empty or a default key, lets everybody in.
    """
    keys = []
    for name in ("JWT_SECRET_KEY", "JWT_SECRET_KEY_PREVIOUS"):
        key = environ.get(name, "")
        if not key and name == "JWT_SECRET_KEY":
            raise RuntimeError("JWT_SECRET_KEY is not set: the backend does not start without the signing key.")
        if key and len(key.encode()) < MINIMUM_KEY_BYTES:
            raise RuntimeError(f"{name} is shorter than {MINIMUM_KEY_BYTES} bytes, the least that HS256 allows.")
        if key:
            keys.append(key)
    return keys


KEYS = read_keys(os.environ)

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = MAXIMUM_UPLOAD_BYTES

# In the memory of this process: gone with it, and every task has its own. A real app has a database here.
messages = deque(maxlen=1_000)
message_ids = count(1)
store_lock = threading.Lock()


def verify(token):
    """The claims of a token signed with one of our keys; raises jwt.PyJWTError otherwise."""
    for key in KEYS:
        try:
            # The algorithm is ours to choose, never the token's (RFC 8725, section 3.1).
            return jwt.decode(token, key, algorithms=["HS256"], options={"require": ["exp", "sub"]})
        except jwt.InvalidSignatureError as error:
            # Only a wrong signature is worth a second key: expired is expired with any key.
            refusal = error
    raise refusal


def unauthorized(message, challenge):
    """401 as RFC 6750, section 3 wants it: JSON for people, the challenge for clients."""
    return {"error": message}, 401, {"WWW-Authenticate": challenge}


def token_required(view):
    """Lets a request through to the view only with a valid bearer token; its claims are then in g.claims."""

    @wraps(view)
    def guarded(*args, **kwargs):
        credentials = request.authorization
        if credentials is None or credentials.type != "bearer" or not credentials.token:
            return unauthorized("A bearer token is required", "Bearer")
        try:
            claims = verify(credentials.token)
        except jwt.PyJWTError as error:
            log.warning("token refused path=%s reason=%s", request.path, type(error).__name__)
            return unauthorized(str(error), 'Bearer error="invalid_token"')
        # %r keeps it one line, whatever the claims hold. The token itself stays out of the log.
        log.info("token verified user=%r jti=%r", claims["sub"], claims.get("jti"))
        g.claims = claims
        return view(*args, **kwargs)

    return guarded


@app.get("/api/health")
def health():
    return {"status": "ok"}


@app.get("/api/me")
@token_required
def me():
    return {"user": g.claims["sub"], "name": g.claims.get("name"), "email": g.claims.get("email")}


@app.get("/api/messages")
@token_required
def list_messages():
    with store_lock:
        return {"messages": list(messages)}


@app.post("/api/messages")
@token_required
def post_message():
    body = request.get_json(silent=True)
    text = body.get("text") if isinstance(body, dict) else None
    if not isinstance(text, str) or not 1 <= len(text.strip()) <= MAXIMUM_MESSAGE_CHARACTERS:
        return {"error": f'Send JSON: {{"text": "1 to {MAXIMUM_MESSAGE_CHARACTERS} characters"}}'}, 400
    with store_lock:
        message = {"id": next(message_ids), "user": g.claims["sub"], "text": text.strip()}
        messages.append(message)
    return message, 201


@app.post("/api/files")
@token_required
def post_file():
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        return {"error": "Send multipart/form-data with one part named file"}, 400
    # A real app hands the bytes on to S3 or the like; this one only says what it got.
    content = upload.read()
    digest = hashlib.sha256(content).hexdigest()
    return {"name": upload.filename, "size": len(content), "sha256": digest}, 201


def discard_body():
    """Reads what the client is still sending: a connection closed on unread bytes can take the answer with it."""
    body = get_input_stream(request.environ)
    for _ in range(MAXIMUM_DISCARDED_BYTES // MAXIMUM_UPLOAD_BYTES):
        if not body.read(MAXIMUM_UPLOAD_BYTES):
            return


@app.errorhandler(HTTPException)
def as_json(error):
    """Every error is JSON, also those that Flask itself answers (404, 405, 413, 500)."""
    if error.code == 413:
        discard_body()
    response = error.get_response()
    response.data = app.json.dumps({"error": error.description})
    response.content_type = "application/json"
    return response
