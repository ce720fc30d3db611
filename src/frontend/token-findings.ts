import type { ErrorFinding, Finding } from '../model/finding.ts';
import type { SignedToken } from './exposed-tokens.ts';

/** Findings for the tokens that a session shows to the browser, and for the key that they were signed with. */

type TokenContext = {
  readonly keyName: string;
  /** `jwt-expiration-hours`: a token of exactly this life is the backend's. */
  readonly expirationHours: number;
  /** Whether the frontend showed any session. */
  readonly sessionSeen: boolean;
  readonly where: string;
};

const paths = (tokens: readonly SignedToken[]): string =>
  [...new Set(tokens.map(({ path }) => path))].join(', ');

const exposed = (tokens: readonly SignedToken[], where: string): Finding => ({
  code: 'backend-token-in-session',
  severity: 'warning',
  title: 'The frontend hands a token signed with one of your keys to the browser',
  detail: `In the answer of /api/auth/session: ${paths(tokens)}. Every script of the page can read it and use it until it ends.`,
  remedy:
    'Keep the token in the JWT of Auth.js and call the backend from the server; do not copy it in the session callback.',
  where,
});

const otherKey = (tokens: readonly SignedToken[], context: TokenContext): ErrorFinding => {
  const names = [...new Set(tokens.flatMap(({ signedWith }) => signedWith?.name ?? []))].join(', ');
  return {
    code: 'frontend-signs-with-other-key',
    severity: 'error',
    failureReason: 'key-mismatch',
    title: `The frontend signs with another key than ${context.keyName}`.slice(0, 100),
    detail: `The token at ${paths(tokens)} of its session was signed with ${names}.`,
    remedy: `Let the frontend sign with ${context.keyName}, as the backend is meant to verify: look at which variable its code reads, and at a fallback beside it.`,
    where: context.where,
  };
};

const unknownKey = (
  tokens: readonly SignedToken[],
  isBackends: boolean,
  { keyName, where }: TokenContext,
): Finding => {
  const text = {
    title: 'The session holds a token signed with none of the given keys',
    detail: `It stands at ${paths(tokens)}.${isBackends ? ' It lives exactly jwt-expiration-hours, as tokens for the backend do.' : ' Whether it is meant for the backend is not known.'}`,
    remedy: `If the frontend made it for the backend, it has another ${keyName}: compare the task definition. If it belongs to somebody else, give its key in other-secrets.`,
    where,
  };
  const code = { code: 'frontend-signs-with-unknown-key' };
  return isBackends
    ? { ...code, severity: 'error', failureReason: 'frontend-mismatch', ...text }
    : { ...code, severity: 'warning', ...text };
};

const notShown = ({ sessionSeen, where }: TokenContext): Finding => ({
  code: 'frontend-key-not-established',
  severity: 'notice',
  title: 'Which key the frontend signs with was not established',
  detail: sessionSeen
    ? 'No session showed a token of the backend, which is as it should be, so there was nothing to compare.'
    : 'No session was shown, so there was nothing to compare.',
  remedy: 'To know it, ask for something through the frontend that only a good token gets from the backend.',
  where,
});

/**
 * Pure. `tokens` are the HMAC tokens of all sessions seen. Each is judged: the tasks of a frontend, and the tokens that one
 * task makes, need not have the same key.
 */
export const judgeTokens = (tokens: readonly SignedToken[], context: TokenContext): readonly Finding[] => {
  if (tokens.length === 0) return [notShown(context)];
  const ours = tokens.filter(({ signedWith }) => signedWith);
  const others = ours.filter(({ signedWith }) => signedWith?.role !== 'expected');
  const unknown = tokens.filter(({ signedWith }) => !signedWith);
  const isBackends = ({ lifetime }: SignedToken): boolean => lifetime === context.expirationHours * 3600;
  const backends = unknown.filter(isBackends);
  const strangers = unknown.filter((token) => !isBackends(token));
  return [
    ...(others.length > 0 ? [otherKey(others, context)] : []),
    ...(backends.length > 0 ? [unknownKey(backends, true, context)] : []),
    ...(strangers.length > 0 ? [unknownKey(strangers, false, context)] : []),
    ...(ours.length > 0 ? [exposed(ours, context.where)] : []),
  ];
};
