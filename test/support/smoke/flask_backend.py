"""A Flask backend that verifies HS256 tokens with PyJWT, healthy or with the one fault that FAULT names."""

import hmac
import os

import jwt
from flask import Flask, jsonify, request

KEYS = [os.environ["JWT_SECRET_KEY"], *filter(None, [os.environ.get("JWT_SECRET_KEY_PREVIOUS")])]
FAULT = os.environ.get("FAULT", "")
OPAQUE = os.environ.get("ERRORS", "") == "opaque"

app = Flask(__name__)


def refuse(text):
    return jsonify(error="Unauthorized" if OPAQUE else text), 401


def decode(token):
    if FAULT == "signature not verified":
        return jwt.decode(token, options={"verify_signature": False})
    if FAULT == "expiry not verified":
        return jwt.decode(token, KEYS[0], algorithms=["HS256"], options={"verify_exp": False})
    if FAULT == "alg none allowed" and jwt.get_unverified_header(token)["alg"] == "none":
        return jwt.decode(token, options={"verify_signature": False})
    if FAULT == "wants an audience":
        return jwt.decode(token, KEYS[0], algorithms=["HS256"], audience="chat-app")
    for key in KEYS:
        try:
            return jwt.decode(token, key, algorithms=["HS256"])
        except jwt.InvalidSignatureError:
            continue
    raise jwt.InvalidSignatureError("Signature verification failed")


def identity_of_headers():
    if FAULT == "trusts identity headers":
        return request.headers.get("X-User-ID")
    if FAULT == "looks up identity headers" and request.headers.get("X-User-ID"):
        return "unknown"
    return None


@app.get("/api/me")
def me():
    trusted = identity_of_headers()
    if trusted == "unknown":
        return jsonify(error="User not found"), 404
    if trusted:
        return jsonify(id=trusted)
    header = request.headers.get("Authorization", "")
    if FAULT == "header is lost":
        header = ""
    if not header.startswith("Bearer "):
        return refuse("Token is missing")
    if FAULT == "errors are not mapped":
        return jsonify(decode(header[7:]))
    try:
        claims = decode(header[7:])
    except jwt.PyJWTError as error:
        return refuse(str(error))
    if FAULT == "user must exist":
        return jsonify(error="User not found"), 404
    if FAULT == "role is missing":
        return jsonify(error="Forbidden"), 403
    return jsonify(id=claims["sub"], role=claims.get("role"))


@app.get("/api/open")
def open_to_all():
    return jsonify(status="ok")
