import { createSign, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { type Answer, problem } from './answers.ts';

/** The issuer that GitHub puts into its tokens. */
export const ISSUER = 'https://token.actions.githubusercontent.com';

const LIFETIME_SECONDS = 300;

type SigningKey = { readonly id: string; readonly privateKey: KeyObject; readonly publicKey: KeyObject };

/** Signs the identity tokens that a job with `id-token: write` may ask for. The key is made when it is first needed. */
export class IdentityTokens {
  readonly #repository: string;
  readonly #requestToken: string;
  #key: SigningKey | undefined;

  constructor(repository: string, requestToken: string) {
    this.#repository = repository;
    this.#requestToken = requestToken;
  }

  #signingKey(): SigningKey {
    this.#key ??= { id: randomUUID(), ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
    return this.#key;
  }

  /** Answers `GET <ACTIONS_ID_TOKEN_REQUEST_URL>&audience=…`. */
  issue(query: URLSearchParams, bearer: string): Answer {
    if (bearer !== this.#requestToken) return problem(401, 'Bad credentials');
    const owner = this.#repository.split('/')[0] ?? '';
    const value = this.#sign(query.get('audience') ?? `https://github.com/${owner}`);
    return { status: 200, body: { count: value.length, value } };
  }

  /** RFC 7517: what a relying party verifies the tokens with. */
  keySet(): Answer {
    const { id, publicKey } = this.#signingKey();
    const key = { ...publicKey.export({ format: 'jwk' }), kid: id, use: 'sig', alg: 'RS256' };
    return { status: 200, body: { keys: [key] } };
  }

  #sign(audience: string): string {
    const { id, privateKey } = this.#signingKey();
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const content = `${part({ alg: 'RS256', kid: id, typ: 'JWT', x5t: id })}.${part(this.#claims(audience))}`;
    return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
  }

  #claims(audience: string): object {
    const now = Math.floor(Date.now() / 1000);
    const repository = this.#repository;
    const ref = 'refs/heads/main';
    return {
      iss: ISSUER,
      sub: `repo:${repository}:ref:${ref}`,
      aud: audience,
      jti: randomUUID(),
      iat: now,
      nbf: now - 600,
      exp: now + LIFETIME_SECONDS,
      ref,
      ref_type: 'branch',
      repository,
      repository_owner: repository.split('/')[0],
      repository_visibility: 'private',
      runner_environment: 'github-hosted',
      event_name: 'push',
      actor: 'octo-dev',
      run_id: '1200340056',
      run_attempt: '1',
      workflow: 'ecs-deploy',
      job_workflow_ref: `${repository}/.github/workflows/ecs-deploy.yml@${ref}`,
    };
  }
}
