import { describe, expect, it } from 'vitest';
import { allDefinitions } from '../../../scripts/findings-page.ts';
import { systemClock } from '../../../src/lib/clock.ts';
import { type Finding, fail, isError, succeed } from '../../../src/model/finding.ts';
import { AGAIN, COMMAND_OF_EMERGENCY } from '../../../src/model/remedy.ts';
import type { Phase } from '../../../src/model/report.ts';
import { keysChangedElsewhere, rotationAlreadyRunning } from '../../../src/rotation/findings.ts';
import { secretStale } from '../../../src/rotation/store-findings.ts';
import { Journal } from '../../../src/run/journal.ts';
import { read } from '../docs/repository.ts';

/**
 * Any fact that a description may ask for: its members are facts again, its text is `x`, its number 1, and it has no
 * elements. So a finding can be made without knowing what it is about.
 */
const anything: unknown = new Proxy(() => undefined, {
  apply: () => anything,
  get: (_, name) => {
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 1 : 'x');
    if (name === Symbol.iterator) return [][Symbol.iterator];
    if (name === 'toString') return () => 'x';
    return anything;
  },
});

/** As the page for operators and this test are about: whatever leads to another run than the emergency. */
const ELSEWHERE = [
  /gh workflow run rotate\.yml(?! -f phase=emergency)/,
  /gh workflow run ecs-deploy\.yml/,
  /phase: (?:auto|stage|switch|retire)\b/,
  /\b(?:run|start|deploy) (?:it|(?:the|this) (?:job|run|rotation)) again/i,
  /\b(?:deploy|stage) again\b/i,
  /re-run (?!this one)/,
];

/** Findings that an emergency cannot end with: those of the other phases, of ordinary deployments and of dry-runs. */
const OF_OTHER_RUNS = new Set([
  'rotation-out-of-order',
  'previous-key-refused',
  'rotation-went-back',
  'rotation-next-not-accepted',
  'rotation-emergency-unfinished',
  'rotation-not-yet',
  'rotation-lifetime-shortened',
  'rotation-lifetime-unknown',
  'rotation-clock-skew',
  'rotation-keys-contradict',
  'rotation-deployment-stale',
  'key-store-fields-changed',
  'runner-files-changed',
]);

const noted = async (finding: Finding, asked: 'auto' | 'emergency', planned?: Phase): Promise<Finding> => {
  const told: Finding[] = [];
  const journal = new Journal(
    { mode: 'rotate', ...(asked === 'emergency' && { isEmergency: true }) },
    systemClock,
    new AbortController().signal,
    { stageStarted: () => undefined, stageEnded: (_, findings) => void told.push(...findings) },
  );
  await journal.stage<true>('plan', async () => ({
    outcome: isError(finding) ? fail(finding) : succeed(true, [finding]),
    summary: '',
    ...(planned && { facts: { phase: planned } }),
  }));
  const [first] = journal.report().findings;
  expect(told).toEqual([first]);
  if (!first) throw new Error('nothing was noted');
  return first;
};

const definitions = await allDefinitions();

describe('a remedy', () => {
  it('inside an emergency is the emergency, whole, for every error that there is, and leads to no other run', async () => {
    const wrong: string[] = [];
    let seen = 0;
    for (const definition of definitions) {
      const describe_ = definition as unknown as (...facts: readonly unknown[]) => Finding;
      let finding: Finding;
      try {
        finding = describe_(...Array.from({ length: 6 }, () => anything));
      } catch {
        continue;
      }
      if (!isError(finding) || typeof finding.remedy !== 'string') continue;
      seen += 1;
      const { code, remedy } = await noted(finding, 'emergency');
      const elsewhere = OF_OTHER_RUNS.has(code) ? [] : ELSEWHERE.filter((text) => text.test(remedy));
      if (!remedy.includes(COMMAND_OF_EMERGENCY) || remedy.includes(AGAIN) || elsewhere.length > 0)
        wrong.push(`${code}: ${remedy}`);
    }
    expect(seen).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  const secret = {
    place: 'next',
    input: 'next-jwt-secret-key',
    name: 'JWT_SECRET_KEY_NEXT',
    store: 'S',
  } as const;
  it.each([
    ['its secrets are old', secretStale(secret, { queuedAt: 0, writtenAt: 1 })],
    ['another run writes the keys', keysChangedElsewhere('S', 'JWT_SECRET_KEY')],
    ['another run is ahead of it', rotationAlreadyRunning({ id: 7, url: 'https://github.test/7' })],
  ])(
    'of an emergency that stops because %s is the emergency, and of a rotation the next step',
    async (_, finding) => {
      expect((await noted(finding, 'emergency')).remedy).toContain(COMMAND_OF_EMERGENCY);
      expect((await noted(finding, 'auto', 'emergency')).remedy).toContain(COMMAND_OF_EMERGENCY);
      const { remedy } = await noted(finding, 'auto');
      expect(remedy).toContain('gh workflow run rotate.yml');
      expect(remedy).not.toContain('emergency');
    },
  );
});

describe('docs/rotation.md', () => {
  it('names the next command for every error of a rotation, and for a stack that is busy', () => {
    const page = read('docs/rotation.md');
    const codes = definitions
      .filter(({ code, grades }) => code.startsWith('rotation-') && typeof grades[0] === 'object')
      .map(({ code }) => code);
    const missing = [...codes, 'stack-busy'].filter(
      (code) => !new RegExp(`^\\| .*\`${code}\``, 'm').test(page),
    );
    expect(missing).toEqual([]);
  });
});
