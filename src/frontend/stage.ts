import type { FrontendInputs } from '../inputs/frontend.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { succeed } from '../model/finding.ts';
import { tokenForms } from '../redaction/forms.ts';
import type { Secret } from '../redaction/secret.ts';
import type { Hands } from '../run/hands.ts';
import type { StageResult } from '../run/journal.ts';
import { testFrontend } from './frontend-test.ts';

/** What the smoke test may take where no backend is given; the default of `smoke-timeout-seconds`. */
const TIMEOUT_MILLISECONDS = 120_000;

/** Tokens and cookies are hidden as they are; what a server sets is only taken for one when it looks like one. */
const hide =
  ({ world, redactor }: Hands) =>
  (text: string): void => {
    const forms = tokenForms(text).filter((form) => LOOKS_LIKE_TOKEN.test(form));
    for (const form of forms) world.runner.mask(form);
    redactor.addForms(forms);
  };

/** The signature of HS256 has 43 characters, the tag of a JWE 22, the key of a session in a database 32 or more. */
const LOOKS_LIKE_TOKEN = /^[\w.+/=%-]{22,}$/;

/**
 * Goes through the frontend, where there is a `frontend-url`. It runs after a failed verdict too: which key the frontend
 * signs with then tells the cause.
 *
 * @returns the `Cookie` header of a session, for the user's own requests
 * @param targets running tasks behind the URL, 0 when unknown
 */
export const askFrontend = async (
  frontend: FrontendInputs,
  inputs: ProbingInputs,
  targets: number,
  hands: Hands,
  progress: (line: string) => void,
): Promise<StageResult<Secret | undefined>> => {
  const { clock, random, cancelled } = hands.world;
  const { summary, findings, sessionCookie } = await testFrontend(
    {
      url: frontend.url,
      known: {
        ...(frontend.sessionSecret && { session: frontend.sessionSecret }),
        others: inputs.otherSecrets,
        key: inputs.key,
        keyName: inputs.secretName,
        keyEncoding: inputs.keyEncoding,
        ...(inputs.previous && { previous: inputs.previous.key }),
      },
      ...(frontend.credentials && { credentials: frontend.credentials }),
      loginRedirect: frontend.loginRedirect,
      expirationHours: Number(inputs.expirationHours),
      timeoutMilliseconds: inputs.backend?.timeoutMilliseconds ?? TIMEOUT_MILLISECONDS,
      targets,
    },
    { clock, random, cancelled, mask: hide(hands), progress },
  );
  return { outcome: succeed(sessionCookie, findings), summary };
};
