import type { IncomingMessage } from 'node:http';
import { isError } from '../../../src/model/finding.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { canLogIn, type Visit } from '../../support/frontend/browser.ts';
import { startTls } from '../../support/frontend/https.ts';
import { startMiddle } from '../../support/frontend/middle.ts';
import { type FrontendRun, LOGIN, runFrontend } from '../../support/frontend/run.ts';
import { BROKEN } from './broken.ts';
import { type FrontendEntry, type FrontendSecrets, newFrontendSecrets } from './entry.ts';
import { PAGES } from './pages.ts';
import { RIGHT } from './right.ts';
import { SURROUNDINGS } from './surroundings.ts';
import { SVELTEKIT } from './sveltekit.ts';

/** Each with the verdict and the cause that a run must end with, and with what a browser gets there. */
export const FRONTENDS: readonly FrontendEntry[] = [
  ...RIGHT,
  ...BROKEN,
  ...PAGES,
  ...SURROUNDINGS,
  ...SVELTEKIT,
];

export type FrontendOutcome = {
  readonly run: FrontendRun;
  /** Code of the first error; '' for a green run. */
  readonly cause: string;
  /** Whether the cause is the one that was written down, and its text says so. */
  readonly isRight: boolean;
  readonly browser: boolean;
  readonly requests: number;
  /** Forms with the password. */
  readonly logins: number;
  /** What the run sent: method and path, in its order. */
  readonly sent: readonly string[];
};

const runStage = (
  url: URL,
  { given = {} }: FrontendEntry,
  secrets: FrontendSecrets,
): Promise<FrontendRun> => {
  const { session, key, other, newer, newest } = secrets;
  const { fields, provider, password, authPath, noLogin, noSecrets, loginRedirect, prefix = '/' } = given;
  const { credentials } = LOGIN;
  const named = { OTHER_SECRET: other, NEXTAUTH_SECRET_1: newer, NEXTAUTH_SECRET_2: newest };
  return runFrontend(
    new URL(prefix, url),
    { key, ...(!noSecrets && { session, others: named }) },
    {
      ...(loginRedirect !== undefined && { loginRedirect }),
      ...(authPath !== undefined && { authPath }),
      ...(!noLogin && {
        credentials: {
          ...credentials,
          ...(provider !== undefined && { provider }),
          ...(fields && { fields: { [fields.email]: '{email}', [fields.password]: '{password}' } }),
          ...(password !== undefined && { password: new Secret('smoke-user-password', password) }),
        },
      }),
    },
  );
};

/** Runs the stage and then the browser against a frontend of their own. */
export const runEntry = async (
  entry: FrontendEntry,
  logsIn: (visit: Visit) => Promise<boolean> = canLogIn,
): Promise<FrontendOutcome> => {
  const secrets = newFrontendSecrets();
  const seen: IncomingMessage[] = [];
  const count = (incoming: IncomingMessage): undefined => {
    seen.push(incoming);
  };
  const counted = await startMiddle({ instead: count }, entry.start(secrets));
  const frontend = entry.tls ? await startTls(counted, entry.tls) : counted;
  try {
    const run = await runStage(frontend.url, entry, secrets);
    const sent = seen.map(({ method, url = '' }) => `${method} ${url.split('?')[0]}`);
    const logins = sent.filter((line) => line.startsWith('POST ')).length;
    const { prefix = '/', loginRedirect = '/chat', ...form } = entry.given ?? {};
    const browser = await logsIn({
      url: new URL(prefix, frontend.url),
      expected: loginRedirect,
      ...(entry.publicText !== undefined && { publicText: entry.publicText }),
      ...form,
    });
    const first = run.findings.find(isError);
    const text = first ? `${first.title}\n${first.detail}\n${first.remedy}` : '';
    const isNoted = entry.notes === undefined || run.codes.some((code) => entry.notes?.includes(code));
    const isRight = (first?.code ?? '') === entry.cause && (entry.says?.test(text) ?? true) && isNoted;
    return { run, cause: first?.code ?? '', isRight, browser, requests: sent.length, logins, sent };
  } finally {
    await frontend.stop();
  }
};
