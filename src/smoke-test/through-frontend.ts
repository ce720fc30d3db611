import type { BackendInputs } from '../inputs/backend.ts';
import { frameworkOf } from '../inputs/profiles.ts';
import { TOKEN_MARK, type TokenLocation } from '../inputs/token-location.ts';
import type { ProbingInputs } from '../inputs/types.ts';
import { startPace } from '../lib/pace.ts';
import { probeUrl } from '../lib/probe-address.ts';
import { statusRangesText } from '../lib/status-ranges.ts';
import { succeed } from '../model/finding.ts';
import type { Axis, Verdict } from '../model/verdict.ts';
import type { Secret } from '../redaction/secret.ts';
import type { RunContext } from '../run/context.ts';
import type { StageResult } from '../run/journal.ts';
import { type Control, type Door, describeControl, NO_TOKEN, RANDOM_KEY, VERIFIER } from './axes.ts';
import { identityAlone } from './controls.ts';
import { chooseShape, controlsLetIn, type Evidence, withoutPages } from './evidence.ts';
import { openDoorFindings } from './findings.ts';
import { identityNames } from './identity-headers.ts';
import { rateLimited } from './inconclusive-findings.ts';
import { mintingFor } from './mint.ts';
import { limitsFor, probeUntilSettled, type SmokeSession, smokeContextOf } from './probing.ts';
import { acceptedInARow, makePlan } from './schedule.ts';
import { sessionLetIn, sessionName, sessionNotAnswered, sessionNotMade } from './session-findings.ts';
import { layersRuling, provesMatch, type Ruling, rulingFor } from './verdict-rules.ts';
import { summarizeVerdict, verdictWithoutRequests } from './verdict-summary.ts';

/**
 * Where only the frontend reaches the backend: the probe goes to the frontend, with a session of the smoke user in the
 * place of a token. Strangers must be refused, and sessions that the frontend has not made.
 */

/** A session that the frontend made for the smoke user, or a minted one. */
export type FrontendSession = {
  /** Value of the header `Cookie`. */
  readonly cookie: Secret;
  /** The same with another session in it: one that a random secret made, and one that was changed afterwards. */
  readonly forged: (kind: 'random' | 'tampered') => Promise<string>;
  /** By what the backend may call the user: addresses and ids of the session. */
  readonly users: readonly string[];
};

const COOKIE: TokenLocation = { header: 'Cookie', value: TOKEN_MARK };

const forgedSession = (name: string, door: Door, axis: Axis, header: () => Promise<string>): Control => ({
  ...describeControl({ name, door, ...VERIFIER }, async () => ({
    token: await header(),
    location: COOKIE,
  })),
  axis,
});

const controlsOf = (session: FrontendSession, { identityHeaders }: BackendInputs): readonly Control[] => [
  { ...describeControl({ name: NO_TOKEN, door: 'probe-path-open' }, async () => ({})), axis: 'carrier' },
  forgedSession(RANDOM_KEY, 'token-not-verified', 'key', () => session.forged('random')),
  forgedSession('tampered', 'tampered-token-accepted', 'signature', () => session.forged('tampered')),
  ...identityAlone(identityNames(identityHeaders, COOKIE)).map(
    (each): Control => ({ ...each, axis: 'identity headers' }),
  ),
];

const decide = (evidence: Evidence): Ruling => {
  const shape = chooseShape(evidence);
  const general = layersRuling(evidence, shape);
  if (general) return general;
  const open = controlsLetIn(evidence, shape);
  const identity = open.filter(({ axis }) => axis === 'identity headers');
  const sessions = open.filter((control) => !identity.includes(control));
  if (sessions.length > 0) return rulingFor('not-enforced', sessionLetIn(evidence, sessions));
  if (identity.length > 0) return rulingFor('shadowed', openDoorFindings(evidence, identity)[0]);
  if (evidence.ended === 'locked-out') return rulingFor('inconclusive', rateLimited(evidence));
  if (!provesMatch(evidence, shape)) return rulingFor('inconclusive', sessionNotAnswered(evidence));
  const times = acceptedInARow(evidence.observations, 'right key');
  return {
    name: 'works',
    cause: `The session of the smoke user was answered ${times} times in a row through the frontend; all ${evidence.plan.controls.length} forged requests were refused.`,
    findings: [],
  };
};

type Asked = {
  readonly inputs: ProbingInputs;
  readonly backend: BackendInputs;
  readonly production: { readonly targets: number; readonly addresses: readonly string[] };
};

const openSession = (
  { inputs, backend, production }: Asked,
  session: FrontendSession,
  run: RunContext,
): SmokeSession => {
  const context = smokeContextOf(run);
  const timeout = backend.timeoutMilliseconds;
  const controls = controlsOf(session, backend);
  return {
    context,
    url: probeUrl(backend.url, backend.probePath),
    plan: makePlan({
      targets: production.targets || backend.tasks,
      previous: 'none',
      controls,
      addresses: production.addresses,
    }),
    keys: { right: new Uint8Array(), previous: new Uint8Array() },
    right: { token: session.cookie.reveal(), location: COOKIE },
    minting: mintingFor({ ...backend, algorithm: inputs.algorithm }, context),
    accept: backend.accept,
    pace: startPace(context, timeout),
    limits: limitsFor(timeout),
    pause: Math.min(1_000, Math.max(20, timeout / 100)),
  };
};

const evidenceIn = (
  { inputs, backend, production }: Asked,
  { plan, url }: SmokeSession,
  seen: Awaited<ReturnType<typeof probeUntilSettled>>,
): Evidence => ({
  ...seen,
  observations: withoutPages(seen.observations),
  plan,
  url: url.origin + url.pathname,
  acceptText: statusRangesText(backend.accept),
  framework: frameworkOf(backend.profile, inputs.algorithm, inputs.secretName),
  untried: [],
  targets: production.targets || backend.tasks,
  targetsAssumed: production.targets === 0,
  // The frontend makes the token, for the user of the session.
  location: '',
  isUserMadeUp: false,
});

/** @param session nothing where the frontend made none */
export const testThroughFrontend = async (
  asked: Asked,
  session: FrontendSession | undefined,
  run: RunContext,
): Promise<StageResult<Verdict | undefined>> => {
  const { clock } = run.world;
  const url = asked.backend.url.href.replace(/\/$/, '');
  const started = clock.now();
  const test = async () => {
    if (!session) return verdictWithoutRequests(sessionNotMade(url));
    const smoke = openSession(asked, session, run);
    const evidence = evidenceIn(asked, smoke, await probeUntilSettled(smoke));
    const seconds = (clock.now() - started) / 1000;
    const { verdict, findings } = summarizeVerdict(
      evidence,
      { ruling: decide(evidence), requests: 0 },
      seconds,
    );
    const probes = verdict.probes.map((row) => ({ ...row, name: sessionName(row.name) }));
    return { verdict: { ...verdict, probes }, findings };
  };
  const { verdict, findings } = await test();
  return {
    outcome: succeed(verdict, findings),
    summary: `${verdict.name}: ${verdict.cause}`,
    facts: { verdict, url },
  };
};
