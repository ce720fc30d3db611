import { fieldsOf, listOf, numberOf, textOf, timeOf } from '../lib/json-fields.ts';
import { type ErrorFinding, fail, type Outcome, succeed } from '../model/finding.ts';
import type { GitHubApi } from './github-api.ts';
import { githubFailure, neededPermission, type SecretScope } from './github-findings.ts';
import { sealedBox } from './sealed-box.ts';

/** The secrets of one place: of the repository, or of an environment. Names are in upper case, as GitHub keeps them. */
export type GitHubSecrets = {
  /** Times at which each secret was last written, by GitHub's clock; milliseconds since the epoch. */
  times(): Promise<Outcome<ReadonlyMap<string, number>>>;
  /** @returns when GitHub answered, by its clock */
  put(name: string, text: string): Promise<Outcome<number>>;
  /** What is not there counts as removed. */
  remove(name: string): Promise<Outcome<undefined>>;
  /** Whether GitHub gives the token what sealing needs. */
  checkAccess(): Promise<ErrorFinding | undefined>;
};

const PAGE = 100;

export const secretsOf = (api: GitHubApi, scope: SecretScope): GitHubSecrets => {
  const root =
    scope === ''
      ? '/repos/{owner}/{repo}/actions/secrets'
      : '/repos/{owner}/{repo}/environments/{environment_name}/secrets';
  const call = (method: string, path: string, parameters: Readonly<Record<string, unknown>> = {}) =>
    api.call(`${method} ${root}${path}`, {
      ...(scope !== '' && { environment_name: scope }),
      ...parameters,
    });
  const [toRead, toWrite] = [neededPermission(scope, 'read'), neededPermission(scope, 'write')];

  const times: GitHubSecrets['times'] = async () => {
    const found = new Map<string, number>();
    for (let page = 1; ; page += 1) {
      const listed = await call('GET', '', { per_page: PAGE, page });
      if (!listed.ok) return fail(githubFailure(listed, 'list the secrets', scope, toRead));
      const secrets = listOf(fieldsOf(listed.data).secrets).map(fieldsOf);
      // A time that cannot be read is never taken for an old one.
      for (const { name, updated_at } of secrets)
        found.set(textOf(name).toUpperCase(), timeOf(updated_at) || listed.date);
      const total = numberOf(fieldsOf(listed.data).total_count);
      if (secrets.length < PAGE || found.size >= total) return succeed(found);
    }
  };

  const publicKey = async (): Promise<Outcome<{ readonly id: string; readonly key: string }>> => {
    const asked = await call('GET', '/public-key');
    if (!asked.ok) return fail(githubFailure(asked, 'give its public key', scope, toWrite));
    const { key_id, key } = fieldsOf(asked.data);
    return succeed({ id: textOf(key_id), key: textOf(key) });
  };

  return {
    times,
    put: async (name, text) => {
      const sealer = await publicKey();
      if (!sealer.ok) return sealer;
      const put = await call('PUT', '/{secret_name}', {
        secret_name: name,
        encrypted_value: await sealedBox(text, sealer.value.key),
        key_id: sealer.value.id,
      });
      return put.ok ? succeed(put.date) : fail(githubFailure(put, `store ${name}`, scope, toWrite));
    },
    remove: async (name) => {
      const removed = await call('DELETE', '/{secret_name}', { secret_name: name });
      return removed.ok || removed.kind === 'missing'
        ? succeed(undefined)
        : fail(githubFailure(removed, `remove ${name}`, scope, toWrite));
    },
    checkAccess: async () => {
      const sealer = await publicKey();
      return sealer.ok ? undefined : sealer.findings[0];
    },
  };
};
