import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { credentialsIn } from '../../../src/inputs/conceal-secrets.ts';

describe('credentials of the job', () => {
  it.each([
    ['AWS_SECRET_ACCESS_KEY', randomBytes(30).toString('base64')],
    ['AWS_SESSION_TOKEN', randomBytes(300).toString('base64')],
    ['GITHUB_TOKEN', `ghs_${randomBytes(27).toString('base64url')}`],
  ])('are what is random under a name that says so, such as %s', (name, value) => {
    expect(credentialsIn({ [name]: value })).toEqual([value]);
  });

  it.each([
    ['JWT_SECRET_ARN', 'arn:aws:secretsmanager:us-east-1:111122223333:secret:chat-app/jwt-A1b2C3'],
    ['SECRET_NAME', 'chat-app/production/jwt'],
    ['GITHUB_SHA', randomBytes(20).toString('hex')],
  ])('are not %s, which outputs and reports name', (name, value) => {
    expect(credentialsIn({ [name]: value })).toEqual([]);
  });
});
