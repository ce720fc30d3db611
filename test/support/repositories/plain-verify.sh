#!/bin/sh
# A check as it is written in an hour: what verify of cdk-jwt-deploy is compared with. It ends at the first fault.
set -e

fault() {
  echo "FAULT: $1"
  exit 1
}

value() {
  grep -h "$1=" "$2" 2>/dev/null | head -n 1 | cut -d= -f2
}

signer=frontend/.env.local
verifier=backend/.env
[ -f "$signer" ] || signer=frontend/.env.example
[ -f "$verifier" ] || verifier=backend/.env.example

for name in JWT_SECRET_KEY JWT_EXPIRATION_HOURS; do
  [ "$(value $name "$signer")" = "$(value $name "$verifier")" ] || fault "$name differs"
done
[ -n "$(value JWT_SECRET_KEY "$signer")" ] || fault 'there is no key'

grep -q 'secrets.JWT_SECRET_KEY' .github/workflows/*.yml || fault 'the workflow does not pass the secret'
grep -q JWT_SECRET_KEY infrastructure/app.cjs || fault 'the app does not pass the key on'
for file in frontend/.env.local backend/.env; do
  git check-ignore -q "$file" || fault "git does not ignore $file"
done

echo 'All is well.'
