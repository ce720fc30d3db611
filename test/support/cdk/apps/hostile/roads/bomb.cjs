/** An assembly that takes those who read or evaluate it without bounds for ever, or all their memory. HOSTILE_BOMB names it. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { writeAssembly } = require('../assembly.cjs');

const nested = (levels, wrap, core) => (levels === 0 ? core : nested(levels - 1, wrap, wrap(core)));

const holding = (Value, more = {}) => ({
  Resources: {
    Task: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: {
        ContainerDefinitions: [{ Name: 'app', Environment: [{ Name: 'JWT_SECRET_KEY', Value }] }],
      },
    },
  },
  ...more,
});

/** Each export is ten times the one before. */
const tenfold = {
  Outputs: Object.fromEntries(
    Array.from({ length: 16 }, (_, level) => {
      const tenTimes = { 'Fn::Join': ['', Array(10).fill({ 'Fn::ImportValue': `level-${level - 1}` })] };
      return [`Level${level}`, { Value: level === 0 ? 'x' : tenTimes, Export: { Name: `level-${level}` } }];
    }),
  ),
};

const EXPRESSIONS = {
  Imports: holding({ 'Fn::ImportValue': 'level-15' }, tenfold),
  Base64: holding(nested(60, (inner) => ({ 'Fn::Base64': inner }), 'x')),
  Names: holding(nested(60, (inner) => ({ 'Fn::ImportValue': inner }), { Ref: 'Name' })),
  Sub: holding(nested(60, (A) => ({ 'Fn::Sub': [`\${A}\${A}`, { A }] }), 'x')),
  Separator: {
    Resources: {
      Rule: {
        Type: 'AWS::Events::Rule',
        Properties: { Targets: [{ Input: { 'Fn::Join': ['x'.repeat(5e5), Array(1e5).fill('')] } }] },
      },
    },
  },
  Json: {
    Resources: {
      Board: {
        Type: 'AWS::CloudWatch::Dashboard',
        Properties: { DashboardBody: `["${'\\"'.repeat(2e5)}` },
      },
    },
  },
};

/** Each stack takes all the work that one template may take, and there are many. */
const slow = () => {
  const grows = holding(nested(19, (A) => ({ 'Fn::Sub': [`\${A}\${A}`, { A }] }), 'x'.repeat(19)));
  return Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`Slow${index}`, grows]));
};

const BOMBS = {
  expressions: (directory) => writeAssembly(directory, EXPRESSIONS),
  slow: (directory) => writeAssembly(directory, slow()),
  memory: (directory) => {
    const assets = { type: 'cdk:asset-manifest', properties: { file: 'assets.json' } };
    const stack = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/unknown-region',
      properties: { templateFile: 'stack0.template.json' },
      dependencies: ['Assets'],
    };
    writeAssembly(directory, { Any: {} }, { Assets: assets, Large: stack });
    writeFileSync(join(directory, 'assets.json'), `{"files":[${'[],'.repeat(1e7)}[]]}`);
  },
};

module.exports = () => BOMBS[process.env.HOSTILE_BOMB](process.env.CDK_OUTDIR);
