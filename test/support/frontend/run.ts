import { randomBytes } from 'node:crypto';
import { type FrontendOptions, type FrontendResult, testFrontend } from '../../../src/frontend/stage.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { SmokeContext } from '../../../src/smoke-test/probing.ts';
import { USER } from './app.ts';

export type Secrets = {
  readonly session?: string;
  readonly key: string;
  readonly previous?: string;
  readonly others?: Readonly<Record<string, string>>;
};

export const knownOf = ({ session, key, previous, others = {} }: Secrets): FrontendOptions['known'] => {
  const named = session === undefined ? [] : [new Secret('NEXTAUTH_SECRET', session)];
  return {
    ...(named[0] && { session: named[0] }),
    others: [...named, ...Object.entries(others).map(([name, text]) => new Secret(name, text))],
    key: new Secret('jwt-secret-key', key),
    keyName: 'JWT_SECRET_KEY',
    keyEncoding: 'utf8',
    ...(previous !== undefined && { previous: new Secret('previous-jwt-secret-key', previous) }),
  };
};

/** The smoke user with the right password. */
export const LOGIN = {
  credentials: {
    email: USER.email,
    password: new Secret('smoke-user-password', USER.password),
    provider: 'credentials',
    fields: { email: '{email}', password: '{password}' },
  },
} as const;

export type FrontendRun = FrontendResult & {
  readonly masked: readonly string[];
  readonly lines: readonly string[];
  readonly codes: readonly string[];
};

/** Runs the real test against `url` with the usual options. */
export const runFrontend = async (
  url: URL,
  secrets: Secrets,
  options: Partial<FrontendOptions> = {},
  context: Partial<SmokeContext> = {},
): Promise<FrontendRun> => {
  const masked: string[] = [];
  const lines: string[] = [];
  const result = await testFrontend(
    {
      url,
      authPath: '/api/auth',
      known: knownOf(secrets),
      loginRedirect: '/chat',
      expirationHours: 168,
      timeoutMilliseconds: 20_000,
      targets: 2,
      ...options,
    },
    {
      clock: systemClock,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      cancelled: new AbortController().signal,
      mask: (text) => masked.push(text),
      progress: (line) => lines.push(line),
      ...context,
    },
  );
  return { ...result, masked, lines, codes: result.findings.map(({ code }) => code) };
};
