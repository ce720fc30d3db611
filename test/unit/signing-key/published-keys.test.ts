import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseInputs } from '../../../src/inputs/inputs.ts';
import { inputVariable } from '../../../src/inputs/reader.ts';
import { readSecrets } from '../../../src/inputs/secrets.ts';
import type {
  AskedPhase,
  DryRunInputs,
  Inputs,
  ProbingInputs,
  RotateInputs,
} from '../../../src/inputs/types.ts';
import { type Finding, isError } from '../../../src/model/finding.ts';
import { makeStandIns } from '../../../src/pull-request/stand-ins.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import type { StoredKeys } from '../../../src/rotation/key-store.ts';
import type { OpenStore } from '../../../src/rotation/open-store.ts';
import { emergencyStep, type RotationStep, stageStep } from '../../../src/rotation/plan.ts';
import { checkRotatedKeys, planRotation } from '../../../src/rotation/stage.ts';
import type { Production, Slot } from '../../../src/rotation/state.ts';
import type { RunContext } from '../../../src/run/context.ts';
import { defaultKeys, placeholderKeys } from '../../../src/signing-key/default-keys.ts';
import { KNOWN_KEYS, type KnownKeys } from '../../../src/signing-key/known-keys.ts';
import { checkSigningKey } from '../../../src/signing-key/stage.ts';
import { formsOf, IN_OTHER_LETTERS, listing, printedKeys, RESPELT, WRAPPED } from './published-keys.ts';

const EMERGENCY = 'gh workflow run rotate.yml -f phase=emergency';
const fresh = (): string => randomBytes(32).toString('base64');
const good = fresh();

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'checkout-'));
});
afterAll(() => rmSync(workspace, { recursive: true }));

type Given = Readonly<Record<string, string>>;

const parse = async (given: Given): Promise<Inputs> => {
  const all = { 'jwt-secret-key': good, 'backend-url': 'https://api.example.com', ...given };
  const env = {
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: 'push',
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value])),
  };
  const outcome = await parseInputs(env, readSecrets(env));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.findings));
  return outcome.value;
};

const context = { world: { cancelled: new AbortController().signal } } as unknown as RunContext;

const check = async (given: Given, known: KnownKeys = KNOWN_KEYS) => {
  const { outcome } = await checkSigningKey((await parse(given)) as ProbingInputs, context, { known });
  return outcome;
};

type Role = { readonly name: string; readonly where: string; readonly inputs: (text: string) => Given };

/** In which production honours the key, or may honour it. */
const HONOURED: readonly Role[] = [
  { name: 'current', where: 'jwt-secret-key', inputs: (text) => ({ 'jwt-secret-key': text }) },
  {
    name: 'previous, accepted unless told',
    where: 'previous-jwt-secret-key',
    inputs: (text) => ({ 'previous-jwt-secret-key': text }),
  },
  {
    name: 'previous, to be accepted',
    where: 'previous-jwt-secret-key',
    inputs: (text) => ({ 'previous-jwt-secret-key': text, 'previous-key': 'accept' }),
  },
  {
    name: 'previous, not judged',
    where: 'previous-jwt-secret-key',
    inputs: (text) => ({ 'previous-jwt-secret-key': text, 'previous-key': 'any' }),
  },
  { name: 'next', where: 'next-jwt-secret-key', inputs: (text) => ({ 'next-jwt-secret-key': text }) },
  {
    name: 'another secret',
    where: 'NEXTAUTH_SECRET',
    inputs: (text) => ({ 'other-secrets': `OTHER=${good}\nNEXTAUTH_SECRET=${text}` }),
  },
];

const roles = fc.constantFrom(...HONOURED);
const modes = fc.constantFrom('deploy', 'verify');
const forms = formsOf([...RESPELT, ...IN_OTHER_LETTERS], WRAPPED);

describe('a published key', () => {
  it('is refused by name in every role in which it is honoured, in every form', async () => {
    await fc.assert(
      fc.asyncProperty(printedKeys, forms, roles, modes, async (key, { write }, role, mode) => {
        const outcome = await check({ mode, ...role.inputs(write(key)) }, listing(key));
        expect(outcome.ok).toBe(false);
        expect(outcome.findings.filter(isError)).toMatchObject([
          { code: 'key-published', failureReason: 'key-rejected-by-lint', where: role.where },
        ]);
      }),
      { numRuns: 250 },
    );
  });

  it('is input like any other where it must be refused', async () => {
    await fc.assert(
      fc.asyncProperty(printedKeys, forms, modes, async (key, { write }, mode) => {
        const given = { mode, 'previous-jwt-secret-key': write(key), 'previous-key': 'reject' };
        expect((await check(given, listing(key))).ok).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it.each<readonly [what: string, given: Given, says: readonly string[]]>([
    ['previous', { 'previous-jwt-secret-key': '@' }, [EMERGENCY, 'previous-key: reject']],
    ['next', { 'next-jwt-secret-key': '@' }, [EMERGENCY]],
    ['current, beside a staged one', { 'jwt-secret-key': '@', 'next-jwt-secret-key': good }, [EMERGENCY]],
    ['current', { 'jwt-secret-key': '@' }, ['gh secret set JWT_SECRET_KEY']],
    ['another secret', { 'other-secrets': 'NEXTAUTH_SECRET=@' }, ['gh secret set NEXTAUTH_SECRET']],
  ])('gets a remedy: %s', async (_what, given, says) => {
    const key = fresh();
    const filled = Object.entries(given).map(([input, text]) => [input, text.replace('@', key)]);
    const { findings } = await check(Object.fromEntries(filled), listing(key));
    const remedies = findings.filter(isError).map(({ remedy }) => remedy);
    expect(remedies).toHaveLength(1);
    for (const said of says) expect(remedies[0]).toContain(said);
    if (says[0] === EMERGENCY) expect(remedies[0]).not.toContain('gh secret set');
  });
});

const NAMED = { 'jwt-secret-name': 'API_JWT_SECRET' };
const forgeableTexts = fc.constantFrom(...defaultKeys(), ...placeholderKeys(['API_JWT_SECRET']));
const CODES = ['key-published', 'key-unresolved'];

describe('a text that the smoke test tries to forge tokens with', () => {
  it('is refused in every role in which production honours it, in every form', async () => {
    await fc.assert(
      fc.asyncProperty(
        forgeableTexts,
        formsOf(RESPELT, WRAPPED),
        roles,
        modes,
        async (text, form, role, mode) => {
          const outcome = await check({ mode, ...NAMED, ...role.inputs(form.write(text)) });
          const errors = outcome.findings.filter(isError);
          expect(errors).toMatchObject([{ failureReason: 'key-rejected-by-lint', where: role.where }]);
          expect(CODES).toContain(errors[0]?.code);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is input like any other where it must be refused', async () => {
    for (const text of [...defaultKeys(), ...placeholderKeys(['API_JWT_SECRET'])]) {
      const given = { ...NAMED, 'previous-jwt-secret-key': text, 'previous-key': 'reject' };
      expect((await check({ mode: 'verify', ...given })).ok, text).toBe(true);
    }
  });

  it('is refused where a rotation would go on with it', async () => {
    await fc.assert(
      fc.asyncProperty(forgeableTexts, fc.constantFrom(...Object.keys(POSITIONS)), async (text, position) => {
        const outcome = await planned({ position, asked: 'auto', hoursAgo: 1 }, text, KNOWN_KEYS);
        expect(outcome.ok).toBe(false);
        expect(CODES).toContain(outcome.findings[0]?.code);
        expect(outcome.findings[0]?.remedy).toContain(EMERGENCY);
      }),
    );
  });

  it.each<readonly [what: string, given: Given, says: readonly string[]]>([
    [
      'previous',
      { 'previous-jwt-secret-key': '@' },
      ['secrets.JWT_SECRET_KEY_PREVIOUS', EMERGENCY, 'previous-key: reject'],
    ],
    ['next', { 'next-jwt-secret-key': '@' }, ['secrets.JWT_SECRET_KEY_NEXT', EMERGENCY]],
    ['current', { 'jwt-secret-key': '@' }, ['secrets.JWT_SECRET_KEY ', 'gh secret set JWT_SECRET_KEY']],
    [
      'another secret',
      { 'other-secrets': 'NEXTAUTH_SECRET=@' },
      ['NEXTAUTH_SECRET=$'.concat('{{ secrets.NEXTAUTH_SECRET }}'), 'gh secret set NEXTAUTH_SECRET'],
    ],
  ])('gets a remedy where it is a placeholder: %s', async (_what, given, says) => {
    const filled = Object.entries(given).map(([input, text]) => [
      input,
      text.replace('@', '[object Object]'),
    ]);
    const findings: readonly Finding[] = (await check(Object.fromEntries(filled))).findings;
    const remedies = findings.filter(isError).map(({ remedy }) => remedy);
    expect(remedies).toHaveLength(1);
    for (const said of says) expect(remedies[0]).toContain(said);
  });

  it('is not the empty text of a previous key that does not exist: that is no finding', async () => {
    expect(await check({ mode: 'verify', 'previous-jwt-secret-key': '' })).toMatchObject({
      ok: true,
      findings: [],
    });
  });
});

const PHASES: readonly AskedPhase[] = ['auto', 'stage', 'switch', 'retire', 'abandon', 'emergency'];
const HOUR = 3_600_000;
const now = 1_000 * HOUR;

/** As they are stored, by the names of docs/design.md; `@` is the published key. */
const POSITIONS: Readonly<Record<string, Readonly<Partial<Record<Slot, string>>>>> = {
  steady: { current: '@' },
  'staged, the current one published': { current: '@', next: 'b' },
  'staged, the next one published': { current: 'a', next: '@' },
  'saved, the old one published': { current: '@', next: 'b', previous: '@' },
  'saved, the next one published': { current: 'a', next: '@', previous: 'a' },
  'unproven, the old one published': { current: 'b', next: 'b', previous: '@' },
  'unproven, the new one published': { current: '@', next: '@', previous: 'a' },
  'switched, the new one published': { current: '@', previous: 'a' },
  'switched, the old one published': { current: 'b', previous: '@' },
};

const ACCEPTED: Production = { current: 'accepted', other: 'accepted' };

type Scene = { readonly position: string; readonly asked: AskedPhase; readonly hoursAgo: number };

const planned = async ({ position, asked, hoursAgo }: Scene, published: string, known: KnownKeys) => {
  const texts: Readonly<Record<string, string>> = { '@': published, a: fresh(), b: fresh() };
  const slots = Object.entries(POSITIONS[position] ?? {});
  const key = (slot: string, id: string) => new Secret(`the ${slot} one`, texts[id] ?? '');
  const stored: StoredKeys = {
    keys: Object.fromEntries(slots.map(([slot, id]) => [slot, key(slot, id)])),
    state: {
      slots: Object.fromEntries(slots.map(([slot, id]) => [slot, { id, updatedAt: now - hoursAgo * HOUR }])),
    },
    replaced: [],
  };
  const inputs = {
    phase: asked,
    expirationHours: '168',
    algorithm: 'HS256',
    keyEncoding: 'utf8',
    secretName: 'API_JWT_SECRET',
    secretAliases: [],
  };
  const context = { progress: () => undefined } as unknown as RunContext;
  const opened = { stored, now } as unknown as OpenStore;
  const { outcome } = await planRotation(
    { inputs: inputs as unknown as RotateInputs, opened, production: ACCEPTED, known },
    context,
  );
  return outcome;
};

describe('a rotation', () => {
  const positions = fc.constantFrom(...Object.keys(POSITIONS));
  const ages = fc.constantFrom(1, 1000);

  it('that would go on with a published key is refused, and the remedy is the emergency', async () => {
    const scenes = fc.record({ position: positions, asked: fc.constantFrom(...PHASES), hoursAgo: ages });
    await fc.assert(
      fc.asyncProperty(printedKeys, forms, scenes, async (key, { write }, scene) => {
        const outcome = await planned(scene, write(key), listing(key));
        const { position, asked, hoursAgo } = scene;
        const isDue = hoursAgo === 1000 && (asked === 'auto' || asked === 'retire');
        const isUnstaged = position === 'staged, the next one published' && asked === 'abandon';
        const ends = isUnstaged || (position === 'switched, the old one published' && isDue);
        if (asked === 'emergency' || ends) {
          const phase = asked === 'auto' ? 'retire' : asked;
          expect(outcome.ok && outcome.value?.phase).toBe(phase);
          return;
        }
        expect(outcome).toMatchObject({
          ok: false,
          findings: [{ code: 'key-published', failureReason: 'key-rejected-by-lint' }],
        });
        expect(outcome.findings[0]?.remedy).toContain(EMERGENCY);
        expect(outcome.findings[0]?.remedy).not.toContain('gh secret');
      }),
      { numRuns: 500 },
    );
  });

  it('of which no key is published goes on', async () => {
    for (const position of Object.keys(POSITIONS))
      expect((await planned({ position, asked: 'auto', hoursAgo: 1000 }, fresh(), listing(fresh()))).ok).toBe(
        true,
      );
  });
});

describe('another secret that is published', () => {
  /** A default of tutorials, put together here so that it stands in no file of this repository. */
  const published = [
    'super',
    'secret',
    'jwt',
    'token',
    'with',
    'at',
    'least',
    '32',
    'characters',
    'long',
  ].join('-');
  const given = { 'other-secrets': `NEXTAUTH_SECRET=${published}` };

  const checkRotated = async (step: RotationStep) => {
    const inputs = {
      ...(await parse({ mode: 'deploy', ...given })),
      mode: 'rotate',
    } as unknown as RotateInputs;
    const { outcome } = await checkRotatedKeys(step, (name) => new Secret(name, good), inputs, context);
    return outcome;
  };

  it('stops a rotation, but no emergency', async () => {
    const stopped = await checkRotated(stageStep(false));
    expect(stopped).toMatchObject({
      ok: false,
      findings: [{ code: 'key-published', severity: 'error', where: 'NEXTAUTH_SECRET' }],
    });
    const urgent = await checkRotated(emergencyStep(['current'], undefined));
    expect(urgent.ok).toBe(true);
    expect(urgent.findings).toMatchObject([
      { code: 'key-published', severity: 'warning', where: 'NEXTAUTH_SECRET' },
    ]);
  });

  it('is said in a dry-run already', async () => {
    const inputs = (await parse({ mode: 'dry-run', ...given })) as DryRunInputs;
    const { outcome } = await makeStandIns(inputs, context);
    expect(outcome).toMatchObject({
      ok: false,
      findings: [{ code: 'key-published', where: 'NEXTAUTH_SECRET' }],
    });
  });
});
