import { type Answer, connectGitHub, type GitHub, type Reply } from '../lib/github/client.ts';
import type { GitHubFailure } from '../lib/github/failure.ts';
import { listOf, numberOf, objectOf, textOf, timeOf } from '../lib/json.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { World } from '../run/world.ts';
import { gitHubFailure, neededPermission, type SecretScope } from './store-findings.ts';

/** GitHub as a rotation needs it. */
export type GitHubCalls = Pick<GitHub, 'call'>;

const PATIENCE = { overall: Number.POSITIVE_INFINITY, pauses: [1000, 2000, 4000], awaitsLimits: false };

/** A rotation lets GitHub stumble for a while, and ends with an exception where it is cancelled: no write is taken for refused. */
export const connectForRotation = (
  token: string,
  { env, clock, cancelled }: Pick<World, 'env' | 'clock' | 'cancelled'>,
): GitHubCalls =>
  connectGitHub({ env, token, clock, signal: cancelled, throwsWhenAborted: true, patience: PATIENCE });

const PAGE = 100;

/** The secrets of one place: of the repository, or of an environment. Names are in upper case, as GitHub keeps them. */
export class GitHubSecrets {
  readonly #api: GitHubCalls;
  readonly #scope: SecretScope;

  constructor(api: GitHubCalls, scope: SecretScope) {
    this.#api = api;
    this.#scope = scope;
  }

  /** Times at which each secret was last written, by GitHub's clock; milliseconds since the epoch. */
  async times(): Promise<Outcome<ReadonlyMap<string, number>>> {
    const found = new Map<string, number>();
    for (let page = 1; ; page += 1) {
      const listed = await this.#call('GET', '', { per_page: PAGE, page });
      if (!listed.ok) return fail(this.#failure(listed.failure, 'list the secrets', 'read'));
      const secrets = listOf(objectOf(listed.value.data).secrets).map(objectOf);
      // A time that cannot be read is never taken for an old one.
      for (const { name, updated_at } of secrets)
        found.set((textOf(name) ?? '').toUpperCase(), timeOf(updated_at) || listed.value.date);
      const total = numberOf(objectOf(listed.value.data).total_count);
      if (secrets.length < PAGE || found.size >= total) return succeed(found);
    }
  }

  /** @returns when GitHub answered, by its clock */
  async put(name: string, text: string): Promise<Outcome<number>> {
    const sealer = await this.#publicKey();
    if (!sealer.ok) return sealer;
    const put = await this.#call('PUT', '/{secret_name}', {
      secret_name: name,
      encrypted_value: await sealedBox(text, sealer.value.key),
      key_id: sealer.value.id,
    });
    return put.ok ? succeed(put.value.date) : fail(this.#failure(put.failure, `store ${name}`, 'write'));
  }

  /** A secret that is not there counts as removed. */
  async remove(name: string): Promise<Outcome<undefined>> {
    const removed = await this.#call('DELETE', '/{secret_name}', { secret_name: name });
    return removed.ok || removed.failure.status === 404
      ? succeed(undefined)
      : fail(this.#failure(removed.failure, `remove ${name}`, 'write'));
  }

  /** Whether GitHub gives the token what sealing needs. */
  async checkAccess(): Promise<ErrorFinding | undefined> {
    const sealer = await this.#publicKey();
    return sealer.ok ? undefined : sealer.findings[0];
  }

  async #publicKey(): Promise<Outcome<{ readonly id: string; readonly key: string }>> {
    const asked = await this.#call('GET', '/public-key');
    if (!asked.ok) return fail(this.#failure(asked.failure, 'give its public key', 'write'));
    const { key_id, key } = objectOf(asked.value.data);
    return succeed({ id: textOf(key_id) ?? '', key: textOf(key) ?? '' });
  }

  #call(
    method: string,
    path: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<Answer<Reply>> {
    if (this.#scope === '')
      return this.#api.call(`${method} /repos/{owner}/{repo}/actions/secrets${path}`, parameters);
    const route = `${method} /repos/{owner}/{repo}/environments/{environment_name}/secrets${path}`;
    return this.#api.call(route, { environment_name: this.#scope, ...parameters });
  }

  #failure(failure: GitHubFailure, what: string, level: 'read' | 'write'): ErrorFinding {
    return gitHubFailure(failure, what, this.#scope, neededPermission(this.#scope, level));
  }
}

/**
 * Seals a text for the holder of a private key (libsodium sealed box: ephemeral X25519, XSalsa20-Poly1305), as GitHub
 * wants its secrets. The library is loaded when it is used.
 *
 * @param publicKey 32 bytes in base64
 * @returns base64
 */
const sealedBox = async (text: string, publicKey: string): Promise<string> => {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const box = sodium.crypto_box_seal(Buffer.from(text, 'utf8'), Buffer.from(publicKey, 'base64'));
  return Buffer.from(box).toString('base64');
};
