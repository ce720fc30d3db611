"""Django REST framework with simplejwt, without a single user. JWT_SECRET_KEY is the key as it reached the verifier."""

import os
import secrets

import django
from django.conf import settings

settings.configure(
    SECRET_KEY=secrets.token_hex(32),
    ALLOWED_HOSTS=os.environ.get("HOSTS", "*").split(","),
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=[
        "django.contrib.auth",
        "django.contrib.contenttypes",
        "rest_framework",
        *(["rest_framework.authtoken"] if "AUTHENTICATION" in os.environ else []),
    ],
    MIDDLEWARE=["django.middleware.common.CommonMiddleware"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
    REST_FRAMEWORK={
        "DEFAULT_AUTHENTICATION_CLASSES": [
            os.environ.get("AUTHENTICATION", "rest_framework_simplejwt.authentication.JWTAuthentication")
        ],
        "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    },
    SIMPLE_JWT={
        # Djoser's documentation has "JWT" here.
        "AUTH_HEADER_TYPES": (os.environ.get("SCHEME", "Bearer"),),
        "SIGNING_KEY": os.environ["JWT_SECRET_KEY"],
        "AUTH_HEADER_TYPES": (os.environ.get("SCHEME", "Bearer"),),
        "AUDIENCE": os.environ.get("AUDIENCE"),
        "ISSUER": os.environ.get("ISSUER"),
        "AUTH_TOKEN_CLASSES": [f"rest_framework_simplejwt.tokens.{os.environ.get('TOKEN_CLASS', 'AccessToken')}"],
    },
)
django.setup()

from django.core.management import call_command  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.http import JsonResponse  # noqa: E402
from django.urls import path  # noqa: E402
from rest_framework.decorators import api_view  # noqa: E402
from rest_framework.response import Response  # noqa: E402


@api_view(["GET"])
def me(request):
    return Response({"id": request.user.pk})


def health(request):
    return JsonResponse({"status": "ok"})


# Django's own style: with a slash at the end, and a redirect for those who forget it.
urlpatterns = [path("api/me/", me), path("api/health", health)]
app = get_wsgi_application()


def post_worker_init():
    call_command("migrate", verbosity=0)


post_worker_init()
