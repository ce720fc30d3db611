import type { Finding } from '../model/finding.ts';
import type { NameRead } from '../workflows/names-read.ts';
import type { Step } from './setup-apply.ts';
import type { GitHubFacts } from './setup-facts.ts';
import type { SetupOptions } from './setup-options.ts';
import type { FilePlan, ProductionPlan } from './setup-plan.ts';
import { type Planned, whereStored } from './setup-words.ts';

/** The result of `setup` for programs, in which no secret is. */

export type SetupResult = {
  readonly options: SetupOptions;
  readonly findings: readonly Finding[];
  /** Absent where nothing could be planned. */
  readonly planned?: Planned;
  readonly namesRead: readonly NameRead[];
  readonly github: GitHubFacts;
  /** What was done; none where nothing was to be done, or nothing was changed. */
  readonly steps: readonly Step[];
  /** Fingerprint of the new key of production, where it was stored. */
  readonly productionFingerprint?: string;
};

export function setupJson({ options, findings, planned, steps, ...result }: SetupResult): string {
  const json = {
    done: steps.length > 0 && steps.every(({ outcome }) => outcome === 'done'),
    ...(planned && planJson(planned, options)),
    ...(result.productionFingerprint !== undefined && {
      productionFingerprint: result.productionFingerprint,
    }),
    workflows: result.namesRead.map((read) => ({
      kind: read.context === 'secrets' ? 'secret' : 'variable',
      name: read.name,
      file: read.place.file,
      line: read.place.line,
      stored: whereStored(read, result.github),
    })),
    steps,
    findings,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}

const planJson = ({ plan, fingerprint }: Planned, options: SetupOptions): object => ({
  key: {
    ...(fingerprint !== undefined && { fingerprint }),
    origin: plan.keptFrom === undefined ? 'new' : 'kept',
    ...(plan.keptFrom !== undefined && { from: plan.keptFrom }),
  },
  expirationHours: Number(plan.hours),
  files: plan.files.map(fileJson),
  production: { secret: options.secretName, ...productionJson(plan.production) },
});

/** Without the bytes, in which the key is. */
const fileJson = ({ content: _, ...file }: FilePlan): object => file;

function productionJson(production: ProductionPlan): object {
  switch (production.kind) {
    case 'left alone':
      return { plan: production.kind };
    case 'by hand': {
      const { kind, secret, failure, environment, candidates } = production;
      const reason = candidates ? 'several-environments' : failure?.kind;
      return { plan: kind, secret, ...(environment && { environment }), ...(reason && { reason }) };
    }
    case 'kept':
    case 'made':
    case 'overwritten': {
      const { kind, secret, repository, place } = production;
      return { plan: kind, secret, repository, ...(place.environment && { environment: place.environment }) };
    }
  }
}
