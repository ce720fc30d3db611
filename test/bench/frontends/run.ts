import type { IncomingMessage } from 'node:http';
import { isError } from '../../../src/model/finding.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { canLogIn } from '../../support/frontend/browser.ts';
import { startMiddle } from '../../support/frontend/middle.ts';
import { type FrontendRun, LOGIN, runFrontend } from '../../support/frontend/run.ts';
import { BROKEN } from './broken.ts';
import { type FrontendEntry, type FrontendSecrets, newFrontendSecrets } from './entry.ts';
import { RIGHT } from './right.ts';

/** Each with the verdict and the cause that a run must end with, and with what a browser gets there. */
export const FRONTENDS: readonly FrontendEntry[] = [...RIGHT, ...BROKEN];

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
};

const runStage = (
  url: URL,
  { given = {} }: FrontendEntry,
  secrets: FrontendSecrets,
): Promise<FrontendRun> => {
  const { session, key, other, newer, newest } = secrets;
  const { fields, provider, password, authPath, noLogin } = given;
  const { credentials } = LOGIN;
  return runFrontend(
    url,
    { session, key, others: { OTHER_SECRET: other, NEXTAUTH_SECRET_1: newer, NEXTAUTH_SECRET_2: newest } },
    {
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

/** Runs the stage and the browser against a frontend of their own. */
export const runEntry = async (entry: FrontendEntry): Promise<FrontendOutcome> => {
  const secrets = newFrontendSecrets();
  const seen: IncomingMessage[] = [];
  const count = (incoming: IncomingMessage): undefined => {
    seen.push(incoming);
  };
  const frontend = await startMiddle({ instead: count }, entry.start(secrets));
  try {
    const run = await runStage(frontend.url, entry, secrets);
    const requests = seen.length;
    const logins = seen.filter(({ method }) => method === 'POST').length;
    const browser = await canLogIn({ url: frontend.url, ...entry.given });
    const first = run.findings.find(isError);
    const text = first ? `${first.title}\n${first.detail}\n${first.remedy}` : '';
    const isRight = (first?.code ?? '') === entry.cause && (entry.says?.test(text) ?? true);
    return { run, cause: first?.code ?? '', isRight, browser, requests, logins };
  } finally {
    await frontend.stop();
  }
};
