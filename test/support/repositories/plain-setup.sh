#!/bin/sh
# A setup as it is written in an hour: what setup of cdk-jwt-deploy is compared with.
set -e

KEY=$(openssl rand -hex 32)
echo "Your key: $KEY"

for file in frontend/.env.local backend/.env; do
  if grep -q JWT_SECRET_KEY "$file" 2>/dev/null; then
    sed -i "s/JWT_SECRET_KEY=.*/JWT_SECRET_KEY=$KEY/" "$file"
  else
    printf 'JWT_SECRET_KEY=%s\nJWT_EXPIRATION_HOURS=168\n' "$KEY" >> "$file"
  fi
done

echo "Done. Now store it for production: gh secret set JWT_SECRET_KEY --body $KEY"
