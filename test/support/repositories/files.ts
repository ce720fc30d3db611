/** The files of a small repository: a Next.js frontend that signs, a Flask backend that verifies, a CDK app, a workflow. */

/** Texts by path, `/` between folders. */
export type Files = Readonly<Record<string, string>>;

export const SIGNER_ENV = 'frontend/.env.local';
export const VERIFIER_ENV = 'backend/.env';
export const DEPLOY_WORKFLOW = '.github/workflows/ecs-deploy.yml';

const FRONTEND: Files = {
  'frontend/package.json': `${JSON.stringify(
    { name: 'frontend', private: true, dependencies: { next: '16', 'next-auth': '5', jose: '6' } },
    undefined,
    2,
  )}\n`,
  'frontend/backend.ts': `import { SignJWT } from 'jose';

const key = new TextEncoder().encode(process.env.JWT_SECRET_KEY);
const hours = process.env.JWT_EXPIRATION_HOURS ?? '168';

export const tokenFor = (user: string) =>
  new SignJWT({ user_id: user })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime(\`\${hours}h\`)
    .sign(key);
`,
  'frontend/.env.example': `# Copy this file to .env.local.
NEXTAUTH_URL=http://localhost:3000
# Signs the tokens for the backend, which has the same key.
JWT_SECRET_KEY=
JWT_EXPIRATION_HOURS=168
`,
};

const BACKEND: Files = {
  'backend/requirements.txt': 'flask\npyjwt\npython-dotenv\n',
  'backend/app.py': `import os

import jwt
from dotenv import load_dotenv
from flask import Flask, request

load_dotenv()
KEY = os.environ["JWT_SECRET_KEY"]
app = Flask(__name__)


@app.get("/api/me")
def me():
    token = request.headers["Authorization"].removeprefix("Bearer ")
    return jwt.decode(token, KEY, algorithms=["HS256"])
`,
  'backend/.env.example': `# Copy this file to .env.
FLASK_DEBUG=1
# Verifies the tokens of the frontend.
JWT_SECRET_KEY=
JWT_EXPIRATION_HOURS=168
`,
};

const INFRASTRUCTURE: Files = {
  'infrastructure/cdk.json': '{ "app": "node app.cjs" }\n',
  'infrastructure/app.cjs': `const { App, Stack } = require('aws-cdk-lib');
const { CfnTaskDefinition } = require('aws-cdk-lib/aws-ecs');

const app = new App();
const stack = new Stack(app, 'ChatAppStack');
const container = (name) => ({
  name,
  image: \`chat/\${name}:1\`,
  environment: ['JWT_SECRET_KEY', 'JWT_EXPIRATION_HOURS'].map((variable) => ({
    name: variable,
    value: process.env[variable] ?? '',
  })),
});
new CfnTaskDefinition(stack, 'Task', {
  family: 'chat',
  containerDefinitions: [container('FrontendContainer'), container('BackendContainer')],
});
app.synth();
`,
};

const WORKFLOWS: Files = {
  [DEPLOY_WORKFLOW]: `name: Deploy
on:
  push:
    branches: [main]
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    environment: production
    permissions:
      contents: read
      id-token: write
    steps:
      - uses: actions/checkout@v6
      - uses: aws-actions/configure-aws-credentials@v6
        with:
          role-to-assume: \${{ vars.AWS_ROLE_ARN }}
          aws-region: \${{ vars.AWS_REGION }}
      - run: npm ci --ignore-scripts
        working-directory: infrastructure
      - uses: cdk-jwt-deploy/cdk-jwt-deploy@v1
        with:
          jwt-secret-key: \${{ secrets.JWT_SECRET_KEY }}
          jwt-expiration-hours: 168
          working-directory: infrastructure
          backend-url: \${{ vars.BACKEND_URL }}
          probe-path: /api/me
`,
};

/** What people commit. */
export const COMMITTED: Files = {
  '.gitignore': 'node_modules/\ncdk.out/\n.env\n.env.local\n',
  ...FRONTEND,
  ...BACKEND,
  ...INFRASTRUCTURE,
  ...WORKFLOWS,
};

/** What each developer has beside it. @param key the one that both services get */
export const localEnvFiles = (key: string): Files => ({
  [SIGNER_ENV]: `# Of this machine.
NEXTAUTH_URL=http://localhost:3000
JWT_SECRET_KEY=${key}
JWT_EXPIRATION_HOURS=168
`,
  [VERIFIER_ENV]: `FLASK_DEBUG=1
JWT_SECRET_KEY=${key}
JWT_EXPIRATION_HOURS=168
# The end.
`,
});
