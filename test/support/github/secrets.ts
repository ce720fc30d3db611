import sodium from 'libsodium-wrappers';
import { type Answer, notAccessible, notFound, problem } from './answers.ts';
import type { Asked, Level, Permissions } from './routes.ts';

/** Secrets of Actions, of the repository and of its environments. They are opened here, and never given back. */

type Stored = { readonly value: string; readonly createdAt: number; readonly updatedAt: number };

type Box = {
  readonly keyId: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
  readonly secrets: Map<string, Stored>;
};

/** '' is the repository. */
export type Scope = string;

/** GitHub's form: whole seconds. */
const shownTime = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');

const NAME = /^[A-Z_][A-Z0-9_]*$/;
const LONGEST_BYTES = 48 * 1024;

export class Secrets {
  readonly #boxes = new Map<Scope, Box>();
  readonly #environments: readonly string[];
  readonly now: () => number;

  constructor(environments: readonly string[], now: () => number) {
    this.#environments = environments;
    this.now = now;
  }

  get environments(): readonly string[] {
    return this.#environments;
  }

  /** As a person stores it in the settings. */
  set(name: string, value: string, scope: Scope = ''): void {
    const secrets = this.#box(scope).secrets;
    const now = this.now();
    secrets.set(name, { value, createdAt: secrets.get(name)?.createdAt ?? now, updatedAt: now });
  }

  /** As if all secrets of this scope had been stored so much earlier. */
  letTimePass(milliseconds: number, scope: Scope = ''): void {
    const { secrets } = this.#box(scope);
    for (const [name, stored] of secrets)
      secrets.set(name, { ...stored, updatedAt: stored.updatedAt - milliseconds });
  }

  delete(name: string, scope: Scope = ''): boolean {
    return this.#box(scope).secrets.delete(name);
  }

  /** What a job gets; `undefined` when there is none. */
  value(name: string, scope: Scope = ''): string | undefined {
    return this.#box(scope).secrets.get(name)?.value;
  }

  /** Milliseconds since the epoch. */
  updatedAt(name: string, scope: Scope = ''): number | undefined {
    return this.#box(scope).secrets.get(name)?.updatedAt;
  }

  names(scope: Scope = ''): readonly string[] {
    return [...this.#box(scope).secrets.keys()].toSorted();
  }

  #box(scope: Scope): Box {
    const known = this.#boxes.get(scope);
    if (known !== undefined) return known;
    const { publicKey, privateKey } = sodium.crypto_box_keypair();
    const keyId = String(568_250_167_242_549_743n + BigInt(this.#boxes.size));
    const box = { keyId, publicKey, privateKey, secrets: new Map<string, Stored>() };
    this.#boxes.set(scope, box);
    return box;
  }

  publicKey(scope: Scope): Answer {
    const { keyId, publicKey } = this.#box(scope);
    return { status: 200, body: { key_id: keyId, key: Buffer.from(publicKey).toString('base64') } };
  }

  list(scope: Scope, query: URLSearchParams): Answer {
    const size = Math.min(100, Number(query.get('per_page') ?? 30));
    const start = (Number(query.get('page') ?? 1) - 1) * size;
    const all = this.names(scope).map((name) => this.#shown(name, scope));
    return { status: 200, body: { total_count: all.length, secrets: all.slice(start, start + size) } };
  }

  get(name: string, scope: Scope): Answer {
    return this.value(name, scope) === undefined
      ? notFound()
      : { status: 200, body: this.#shown(name, scope) };
  }

  put(name: string, scope: Scope, payload: unknown): Answer {
    const { keyId, publicKey, privateKey, secrets } = this.#box(scope);
    const { encrypted_value, key_id } = Object(payload) as Readonly<Record<string, unknown>>;
    if (typeof encrypted_value !== 'string' || typeof key_id !== 'string')
      return problem(422, 'Invalid request.\n\nNo subschema in "anyOf" matched.');
    if (key_id !== keyId) return problem(422, 'Public key has changed, please refresh it.');
    if (!NAME.test(name) || name.startsWith('GITHUB_')) return problem(422, 'Secret name is invalid.');
    const opened = this.#open(encrypted_value, publicKey, privateKey);
    if (opened === undefined || opened === '' || Buffer.byteLength(opened) > LONGEST_BYTES)
      return problem(422, 'Validation Failed');
    const existed = secrets.has(name);
    this.set(name, opened, scope);
    return existed ? { status: 204 } : { status: 201, body: {} };
  }

  #open(box: string, publicKey: Uint8Array, privateKey: Uint8Array): string | undefined {
    try {
      return Buffer.from(
        sodium.crypto_box_seal_open(Buffer.from(box, 'base64'), publicKey, privateKey),
      ).toString('utf8');
    } catch {
      return undefined;
    }
  }

  #shown(name: string, scope: Scope) {
    const stored = this.#box(scope).secrets.get(name);
    return {
      name,
      created_at: shownTime(stored?.createdAt ?? 0),
      updated_at: shownTime(stored?.updatedAt ?? 0),
    };
  }
}

/** The library must have started before a key pair can be made. */
export const startSecrets = async (environments: readonly string[], now: () => number): Promise<Secrets> => {
  await sodium.ready;
  return new Secrets(environments, now);
};

const RANK: Readonly<Record<Level, number>> = { none: 0, read: 1, write: 2 };

const has = (level: Level | undefined, needed: Level): boolean => RANK[level ?? 'none'] >= RANK[needed];

const dated = (secrets: Secrets, answer: Answer): Answer => ({
  ...answer,
  headers: { ...answer.headers, date: new Date(secrets.now()).toUTCString() },
});

const inScope = (secrets: Secrets, { method, query, payload }: Asked, scope: Scope, rest: string): Answer => {
  const name = decodeURIComponent(rest.slice(1)).toUpperCase();
  if (rest === '' && method === 'GET') return secrets.list(scope, query);
  if (rest === '/public-key' && method === 'GET') return secrets.publicKey(scope);
  if (method === 'GET') return secrets.get(name, scope);
  if (method === 'PUT') return secrets.put(name, scope, payload);
  if (method !== 'DELETE') return notFound();
  return secrets.delete(name, scope) ? { status: 204 } : notFound();
};

/** Below `/repos/{owner}/{repo}`. The permission is looked at before whether the thing exists. */
export const secretAnswer = (
  secrets: Secrets,
  asked: Asked,
  rest: string,
  permissions: Permissions | undefined,
): Answer => {
  if (rest === '/environments') {
    if (!has(permissions?.actions, 'read')) return notAccessible('actions=read');
    const environments = secrets.environments.map((name, index) => ({ id: index + 1, name }));
    return { status: 200, body: { total_count: environments.length, environments } };
  }
  const needed: Level = asked.method === 'GET' ? 'read' : 'write';
  const inRepository = /^\/actions\/secrets(\/[^/]+)?$/.exec(rest);
  if (inRepository) {
    if (!has(permissions?.secrets, needed)) return notAccessible(`secrets=${needed}`);
    return dated(secrets, inScope(secrets, asked, '', inRepository[1] ?? ''));
  }
  const inEnvironment = /^\/environments\/([^/]+)\/secrets(\/[^/]+)?$/.exec(rest);
  if (!inEnvironment) return notFound();
  if (!has(permissions?.environments, needed)) return notAccessible(`environments=${needed}`);
  const environment = decodeURIComponent(inEnvironment[1] ?? '');
  if (!secrets.environments.includes(environment)) return notFound();
  return dated(secrets, inScope(secrets, asked, environment, inEnvironment[2] ?? ''));
};
