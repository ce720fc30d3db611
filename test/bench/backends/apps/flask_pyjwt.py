"""Flask with PyJWT: right, or with the one fault that FAULT names. JWT_SECRET_KEY is the key as it reached the verifier."""

import base64
import datetime
import hashlib
import hmac
import json
import os
import time

import jwt
from flask import Flask, jsonify, redirect, request

FAULT = os.environ.get("FAULT", "")
ERRORS = os.environ.get("ERRORS", "raw")
ALGORITHMS = os.environ.get("ALGORITHMS", "HS256").split(",")
# Claims that PyJWT shall not look at, e.g. `aud,nbf`.
UNCHECKED = [name for name in os.environ.get("UNCHECKED", "").split(",") if name]

# The default in code is what a verifier falls back to when nobody has handed it a key.
DEFAULT_KEY = "-".join(["jwt", "secret", "key", "change", "in", "production"])


def key_bytes(text):
    reading = os.environ.get("KEY_READING", "")
    if reading == "base64":
        return base64.b64decode(text)
    if reading == "hex":
        return bytes.fromhex(text)
    return text.encode()


KEYS = [
    key_bytes(os.environ.get("JWT_SECRET_KEY", DEFAULT_KEY)),
    *[key_bytes(text) for text in [os.environ.get("JWT_SECRET_KEY_PREVIOUS")] if text],
]
if FAULT == "the previous key as a text":
    KEYS = [KEYS[0], str(os.environ.get("JWT_SECRET_KEY_PREVIOUS")).encode()]


def shift_clock(seconds, whole_process):
    real = time.time

    class Shifted(datetime.datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.datetime.fromtimestamp(real() + seconds, tz)

    jwt.api_jwt.datetime = Shifted
    if whole_process:
        time.time = lambda: real() + seconds


if "CLOCK_SHIFT" in os.environ:
    shift_clock(int(os.environ["CLOCK_SHIFT"]), os.environ.get("DATE_HEADER") == "shifted")

app = Flask(__name__)


def refuse(text):
    """ERRORS: `raw` says it all, `opaque` has one text for every bad token, `alike` one for those without a token too."""
    return jsonify(error="Unauthorized" if ERRORS == "alike" else text), 401


def trusting(token):
    return jwt.decode(token, options={"verify_signature": False})


def decoded(text):
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)


def is_same(signature, expected):
    if FAULT == "signatures are compared as far as both go":
        return all(a == b for a, b in zip(signature, base64.urlsafe_b64encode(expected).decode()))
    try:
        return hmac.compare_digest(decoded(signature), expected)
    except ValueError:
        return FAULT == "errors in the signature are swallowed"


def key_for(kid, key):
    if kid is None or FAULT != "the key is in the file that kid names":
        return key
    try:
        with open(os.path.join("keys", kid), "rb") as file:
            return file.read()
    except OSError as error:
        raise jwt.InvalidKeyError("Unknown kid") from error


def by_hand(token, key):
    """No library and so no objection to an empty key."""
    head, payload, signature = token.split(".")
    header = json.loads(decoded(head))
    if header.get("alg") != "HS256":
        raise jwt.InvalidAlgorithmError("The specified alg value is not allowed")
    expected = hmac.new(key_for(header.get("kid"), key), f"{head}.{payload}".encode(), hashlib.sha256).digest()
    if not is_same(signature, expected):
        raise jwt.InvalidSignatureError("Signature verification failed")
    claims = json.loads(decoded(payload))
    if claims["exp"] < time.time() or claims.get("nbf", 0) > time.time():
        raise jwt.ExpiredSignatureError("Signature has expired or is not valid yet")
    return claims


BY_HAND = [
    "verified by hand",
    "signatures are compared as far as both go",
    "errors in the signature are swallowed",
    "the key is in the file that kid names",
]


def decode(token):
    if FAULT == "signature not verified":
        return trusting(token)
    if FAULT == "signature only has the right length":
        if len(token.split(".")[2]) != 43:
            raise jwt.InvalidSignatureError("Signature verification failed")
        return trusting(token)
    if FAULT == "expiry not verified":
        return jwt.decode(token, KEYS[0], algorithms=ALGORITHMS, options={"verify_exp": False})
    if FAULT == "alg none allowed" and jwt.get_unverified_header(token)["alg"].lower() == "none":
        return trusting(token)
    if FAULT in BY_HAND:
        return by_hand(token, KEYS[0])
    if FAULT == "short keys are refused":
        return jwt.PyJWT({"enforce_minimum_key_length": True}).decode(token, KEYS[0], algorithms=ALGORITHMS)
    return decode_with_any_key(token)


def decode_with_any_key(token):
    options = {"require": [name for name in os.environ.get("REQUIRED", "").split(",") if name]}
    options.update({f"verify_{name}": False for name in UNCHECKED})
    wanted = {"audience": os.environ.get("AUDIENCE"), "issuer": os.environ.get("ISSUER")}
    leeway = int(os.environ.get("LEEWAY", "0"))
    for key in KEYS:
        try:
            claims = jwt.decode(token, key, algorithms=ALGORITHMS, leeway=leeway, options=options, **wanted)
        except jwt.InvalidSignatureError:
            continue
        if "TOKEN_TYPE" in os.environ and claims.get("type") != os.environ["TOKEN_TYPE"]:
            raise jwt.InvalidTokenError("Wrong token type")
        return claims
    raise jwt.InvalidSignatureError("Signature verification failed")


def identity_of_headers(has_token):
    user = request.headers.get("X-User-ID")
    if FAULT == "identity headers trusted":
        return user
    if FAULT == "identity headers trusted beside any token" and has_token:
        return user
    if FAULT == "the load balancer's word is taken" and "X-Amzn-Oidc-Data" in request.headers:
        return trusting(request.headers["X-Amzn-Oidc-Data"]).get("sub")
    return None


CAUGHT = jwt.InvalidTokenError if FAULT == "short keys are refused" else (jwt.PyJWTError, ValueError)


def answer(claims):
    if FAULT == "user must exist":
        return jsonify(error="User not found"), 404
    if FAULT == "role is missing":
        return jsonify(error="Forbidden"), 403
    return jsonify(id=claims["sub"])


@app.get("/api/me")
def me():
    header = request.headers.get("Authorization", "")
    has_token = header.startswith("Bearer ")
    user = identity_of_headers(has_token)
    if user:
        return jsonify(id=user)
    if not has_token:
        return redirect("/login?next=/api/me") if FAULT == "strangers go to the login page" else refuse("Token is missing")
    if FAULT == "errors are not mapped":
        return answer(decode(header[7:]))
    try:
        return answer(decode(header[7:]))
    except CAUGHT as error:
        if FAULT == "strangers go to the login page":
            return redirect("/login?next=/api/me")
        return refuse("Token is invalid" if ERRORS == "opaque" else str(error))


@app.get("/api/dashboard")
def dashboard():
    """Hides every failure behind made-up numbers, so that the page never looks broken."""
    try:
        return jsonify(messages=decode(request.headers.get("Authorization", "")[7:]).get("messages", 3))
    except (jwt.PyJWTError, ValueError):
        return jsonify(messages=12)


@app.get("/api/health")
def health():
    return jsonify(status="ok")
