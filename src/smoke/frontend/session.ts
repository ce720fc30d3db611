import type { Answer } from '../probe.ts';

/** What `GET /api/auth/session` said. v5 answers `null` and v4 `{}` when there is no session; neither ever says 401. */
export type SessionAnswer =
  | {
      readonly kind: 'session';
      readonly session: Readonly<Record<string, unknown>>;
      readonly hasUser: boolean;
    }
  | { readonly kind: 'none' }
  /** `seen`: a status or an error code. */
  | { readonly kind: 'unreadable'; readonly seen: string };

export const readSession = (answer: Answer): SessionAnswer => {
  if (answer.kind === 'no-answer') return { kind: 'unreadable', seen: answer.code };
  if (answer.status !== 200) return { kind: 'unreadable', seen: `${answer.status}` };
  let body: unknown;
  try {
    body = JSON.parse(answer.body);
  } catch {
    return { kind: 'unreadable', seen: '200 without JSON' };
  }
  if (body === null) return { kind: 'none' };
  if (typeof body !== 'object' || Array.isArray(body))
    return { kind: 'unreadable', seen: '200 with other JSON' };
  const session = { ...body } as Readonly<Record<string, unknown>>;
  if (Object.keys(session).length === 0) return { kind: 'none' };
  return {
    kind: 'session',
    session,
    hasUser: typeof session.user === 'object' && session.user !== null,
  };
};
