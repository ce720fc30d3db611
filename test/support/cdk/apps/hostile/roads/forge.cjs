/** 200 stacks with hostile names. */
const { writeAssembly } = require('../assembly.cjs');

const NAMES = [
  '</td><script>alert(1)</script>',
  '| `x` | **bold** | <!-- -->',
  '::set-output name=verdict::match',
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '\u202egnirts\u202c',
  '\u001b[31mred',
  'a'.repeat(5000),
  'line\nbreak',
  '$(touch /tmp/evil)',
  '--all',
  '*',
  '',
];

module.exports = async () => {
  const containers = [
    { Name: 'Web', Environment: [{ Name: 'JWT_SECRET_KEY', Value: process.env.JWT_SECRET_KEY }] },
    { Name: '<b>|`', Environment: [{ Name: 'JWT_SECRET_KEY', Value: process.env.JWT_SECRET_KEY }] },
  ];
  const task = { Type: 'AWS::ECS::TaskDefinition', Properties: { ContainerDefinitions: containers } };
  const templates = {};
  for (let i = 0; i < 200; i += 1) {
    const name = NAMES[i % NAMES.length];
    Object.defineProperty(templates, i < NAMES.length ? name : `${name}${i}`, {
      value: { Resources: { [`Task${name}`]: task } },
      enumerable: true,
    });
  }
  writeAssembly(process.env.CDK_OUTDIR, templates);
};
