import { listOf, numberOf, objectOf, textOf, timeOf } from '../lib/json.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { ApiFailure, ApiResult, GitHubApi } from './github-api.ts';
import { gitHubFailure, neededPermission, type SecretScope } from './store-findings.ts';

const PAGE = 100;

/** The secrets of one place: of the repository, or of an environment. Names are in upper case, as GitHub keeps them. */
export class GitHubSecrets {
  readonly #api: GitHubApi;
  readonly #scope: SecretScope;

  constructor(api: GitHubApi, scope: SecretScope) {
    this.#api = api;
    this.#scope = scope;
  }

  /** Times at which each secret was last written, by GitHub's clock; milliseconds since the epoch. */
  async times(): Promise<Outcome<ReadonlyMap<string, number>>> {
    const found = new Map<string, number>();
    for (let page = 1; ; page += 1) {
      const listed = await this.#call('GET', '', { per_page: PAGE, page });
      if (!listed.ok) return fail(this.#failure(listed, 'list the secrets', 'read'));
      const secrets = listOf(objectOf(listed.data).secrets).map(objectOf);
      // A time that cannot be read is never taken for an old one.
      for (const { name, updated_at } of secrets)
        found.set((textOf(name) ?? '').toUpperCase(), timeOf(updated_at) || listed.date);
      const total = numberOf(objectOf(listed.data).total_count);
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
    return put.ok ? succeed(put.date) : fail(this.#failure(put, `store ${name}`, 'write'));
  }

  /** What is not there counts as removed. */
  async remove(name: string): Promise<Outcome<undefined>> {
    const removed = await this.#call('DELETE', '/{secret_name}', { secret_name: name });
    return removed.ok || removed.kind === 'missing'
      ? succeed(undefined)
      : fail(this.#failure(removed, `remove ${name}`, 'write'));
  }

  /** Whether GitHub gives the token what sealing needs. */
  async checkAccess(): Promise<ErrorFinding | undefined> {
    const sealer = await this.#publicKey();
    return sealer.ok ? undefined : sealer.findings[0];
  }

  async #publicKey(): Promise<Outcome<{ readonly id: string; readonly key: string }>> {
    const asked = await this.#call('GET', '/public-key');
    if (!asked.ok) return fail(this.#failure(asked, 'give its public key', 'write'));
    const { key_id, key } = objectOf(asked.data);
    return succeed({ id: textOf(key_id) ?? '', key: textOf(key) ?? '' });
  }

  #call(
    method: string,
    path: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<ApiResult> {
    if (this.#scope === '')
      return this.#api.call(`${method} /repos/{owner}/{repo}/actions/secrets${path}`, parameters);
    const route = `${method} /repos/{owner}/{repo}/environments/{environment_name}/secrets${path}`;
    return this.#api.call(route, { environment_name: this.#scope, ...parameters });
  }

  #failure(failure: ApiFailure, what: string, level: 'read' | 'write'): ErrorFinding {
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
