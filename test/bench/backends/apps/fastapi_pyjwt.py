"""FastAPI with PyJWT: one text for every bad token. JWT_SECRET_KEY is the key as it reached the verifier."""

import os
from datetime import datetime
from typing import Annotated

import jwt
from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordBearer
from starlette.middleware.trustedhost import TrustedHostMiddleware

KEY = os.environ["JWT_SECRET_KEY"]
ALGORITHMS = os.environ.get("ALGORITHMS", "HS256").split(",")
REQUIRED = [name for name in os.environ.get("REQUIRED", "").split(",") if name]
AUDIENCE = os.environ.get("AUDIENCE")
VERIFY_AUDIENCE = os.environ.get("FAULT") != "the audience is not verified"

if "CLOCK_SHIFT" in os.environ:

    class Shifted(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime.fromtimestamp(datetime.now().timestamp() + int(os.environ["CLOCK_SHIFT"]), tz)

    jwt.api_jwt.datetime = Shifted

# As in the tutorial of FastAPI: a user who is not in the table is refused in the words of a bad token.
USERS = [name for name in os.environ.get("USERS", "").split(",") if name]

app = FastAPI()
if "HOSTS" in os.environ:
    app.add_middleware(TrustedHostMiddleware, allowed_hosts=os.environ["HOSTS"].split(","))
bearer = OAuth2PasswordBearer(tokenUrl="token")


def user(token: Annotated[str, Depends(bearer)]):
    try:
        options = {"require": REQUIRED, "verify_aud": VERIFY_AUDIENCE}
        name = jwt.decode(token, KEY, algorithms=ALGORITHMS, audience=AUDIENCE, options=options)["sub"]
        if USERS and name not in USERS:
            raise KeyError(name)
        return name
    except (jwt.PyJWTError, KeyError) as error:
        headers = {"WWW-Authenticate": "Bearer"}
        raise HTTPException(401, detail="Could not validate credentials", headers=headers) from error


@app.get("/api/me")
def me(name: Annotated[str, Depends(user)]):
    return {"id": name}


@app.get("/api/things/")
def things(name: Annotated[str, Depends(user)]):
    return {"owner": name}


@app.get("/api/health")
def health():
    return {"status": "ok"}
