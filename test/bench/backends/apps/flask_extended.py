"""Flask with flask-jwt-extended. JWT_SECRET_KEY is the key as it reached the verifier."""

import os

from flask import Flask, jsonify
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = os.environ["JWT_SECRET_KEY"]
app.config["JWT_DECODE_AUDIENCE"] = os.environ.get("AUDIENCE")
app.config["JWT_DECODE_ISSUER"] = os.environ.get("ISSUER")
app.config["JWT_DECODE_LEEWAY"] = int(os.environ.get("LEEWAY", "0"))
app.config["JWT_TOKEN_LOCATION"] = os.environ.get("LOCATION", "headers").split(",")
app.config["JWT_HEADER_TYPE"] = os.environ.get("SCHEME", "Bearer")
JWTManager(app)

FRESH = os.environ.get("FAULT") == "only fresh tokens"


@app.get("/api/me")
@jwt_required(fresh=FRESH, verify_type=os.environ.get("FAULT") != "any type of token")
def me():
    return jsonify(id=get_jwt_identity())


@app.get("/api/health")
def health():
    return jsonify(status="ok")
