/**
 * The order of the rooms of src/, lowest first: a file imports only from its own room and from lower ones. The entries
 * at the top of src/ may import from all.
 */
const ROOMS = [
  'model',
  'lib',
  'redaction',
  'run',
  'report',
  'inputs',
  'signing-key',
  'workflows',
  'env-files',
  'cdk',
  'template',
  'proof',
  'smoke-test',
  'deployment',
  'address',
  'replay',
  'availability',
  'frontend',
  'requests',
  'logs',
  'pull-request',
  'changes',
  'rotation',
  'modes',
  'command-line',
];

const inside = (rooms) => `^src/(?:${rooms.join('|')})/`;

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'No file imports itself by way of others, not even a type.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...ROOMS.map((room, index) => ({
      name: `below-${room}`,
      comment: `${room} imports only from the rooms before it in ROOMS of .dependency-cruiser.mjs.`,
      severity: 'error',
      from: { path: inside([room]) },
      to: { path: ['^src/[^/]+$', ...(index + 1 < ROOMS.length ? [inside(ROOMS.slice(index + 1))] : [])] },
    })),
    {
      name: 'findings-in-catalogues',
      comment: 'Findings are defined in findings.ts or …-findings.ts, where docs/findings.md finds them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '[/-]findings\\.ts$' },
      to: { path: '^src/model/define-finding\\.ts$' },
    },
    {
      name: 'known-room',
      comment: 'A new folder of src/ gets its place in ROOMS of .dependency-cruiser.mjs.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: inside(ROOMS) },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
