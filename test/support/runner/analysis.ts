import type { Secret } from '../../../src/redaction/secret.ts';
import { type Job, serveJobs } from '../../../src/run/analyst.ts';
import { type CloudAssembly, readAssembly } from '../../../src/template/assembly.ts';

/** Jobs as bad as any, for the process of an analyst. */

export const ENDLESS: Job<[], never> = {
  name: 'endless',
  work: () => {
    for (;;);
  },
};

export const GREEDY: Job<[], number> = {
  name: 'greedy',
  // As `JSON.parse` of such a text, in the middle of which a thread of Node takes the process along.
  work: () => JSON.parse(`[${'[],'.repeat(1e7)}[]]`).length,
};

export const DEEP: Job<[], number> = {
  name: 'deep',
  work: function deeper(): number {
    return 1 + Number(deeper());
  },
};

export const BROKEN: Job<[], never> = {
  name: 'broken',
  work: () => {
    throw new TypeError('a bug of ours');
  },
};

export const READ: Job<[directory: string], ReturnType<typeof readAssembly>> = {
  name: 'read',
  work: readAssembly,
};

type Told = {
  readonly secret: Secret;
  readonly known: ReadonlyMap<string, Secret>;
  readonly bodies: readonly unknown[];
};

export const TELL: Job<[assembly: CloudAssembly, secret: Secret], Told> = {
  name: 'tell',
  work: ({ stacks }, secret) => ({
    secret,
    known: new Map([[secret.reveal(), secret]]),
    bodies: stacks.flatMap(({ templates }) => templates.map(({ body }) => body)),
  }),
};

export const ENVIRONMENT: Job<[], readonly string[]> = {
  name: 'environment',
  work: () => Object.keys(process.env),
};

if (process.argv[1] === import.meta.filename)
  serveJobs([ENDLESS, GREEDY, DEEP, BROKEN, READ, TELL, ENVIRONMENT]);
