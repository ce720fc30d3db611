import { join } from 'node:path';
import { type Aws, connectAws } from '../lib/aws/clients.ts';
import { maskable, runnerForms, tokenForms } from '../redaction/forms.ts';
import type { Redactor } from '../redaction/redactor.ts';
import { type Analyse, analyseHere, createAnalyst } from './analyst.ts';
import type { World } from './world.ts';

/**
 * Masks with the runner, before a secret can be printed, and tells our own redactor, which decodes what no list of
 * masks could hold and covers what the runner does not see.
 */
type Concealing = {
  /** A secret of the inputs, or one that appeared during the run. */
  readonly conceal: (secret: string) => void;
  /** A token of the smoke test, or its signature alone. */
  readonly concealToken: (token: string) => void;
};

/** What the stages work with. */
export type RunContext = Concealing & {
  readonly world: World;
  readonly redactor: Redactor;
  /** A line of the log about the step that is under way; redacted. */
  readonly progress: (line: string) => void;
  /** AWS of a region; one connection per region. */
  readonly aws: (region: string) => Aws;
  /** For all that reads, evaluates or compares what an app wrote. */
  readonly analyse: Analyse;
  /** What the redactor hides, for one of its kind in another process. */
  readonly secrets: () => readonly string[];
};

/** The bundle under the name by which it does the jobs of the analyst. */
const ENTRY = 'analysis.js';

const createConcealing = (runner: Pick<World['runner'], 'mask'>, redactor: Redactor): Concealing => {
  const masked = new Set<string>();
  const mask = (forms: readonly string[]): void => {
    for (const form of forms) if (!masked.has(form)) runner.mask(form);
    for (const form of forms) masked.add(form);
  };
  const known = new Set<string>();
  return {
    conceal: (secret) => {
      if (known.has(secret) || !maskable(secret)) return;
      known.add(secret);
      mask(runnerForms(secret));
      redactor.add(secret);
    },
    concealToken: (token) => {
      const forms = tokenForms(token);
      mask(forms);
      redactor.addForms(forms);
    },
  };
};

export const createContext = (parts: Pick<RunContext, 'world' | 'redactor' | 'progress'>): RunContext => {
  const { world } = parts;
  const secrets = new Set<string>();
  const redactor: Redactor = {
    ...parts.redactor,
    add: (text) => {
      secrets.add(text);
      parts.redactor.add(text);
    },
  };
  const connections = new Map<string, Aws>();
  const aws: RunContext['aws'] = (region) => {
    const connection = connections.get(region) ?? connectAws(region, world.cancelled);
    connections.set(region, connection);
    return connection;
  };
  const analyse =
    world.codeDirectory === ''
      ? analyseHere
      : createAnalyst(join(world.codeDirectory, ENTRY), world.cancelled);
  return {
    ...parts,
    redactor,
    ...createConcealing(world.runner, redactor),
    aws,
    analyse,
    secrets: () => [...secrets],
  };
};
