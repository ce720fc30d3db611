import type { Files } from './files.ts';

/**
 * The CDK app of the small repository, without aws-cdk-lib, whose loading would be most of the time of a synth: it writes the
 * cloud assembly itself, as the library does.
 */
export const LIGHT_APP: Files = {
  'infrastructure/app.cjs': `const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const out = process.env.CDK_OUTDIR;
const container = (name) => ({
  Name: name,
  Image: \`chat/\${name}:1\`,
  Environment: ['JWT_SECRET_KEY', 'JWT_EXPIRATION_HOURS'].map((variable) => ({
    Name: variable,
    Value: process.env[variable] ?? '',
  })),
});
const template = {
  Resources: {
    Task: {
      Type: 'AWS::ECS::TaskDefinition',
      Properties: {
        Family: 'chat',
        ContainerDefinitions: [container('FrontendContainer'), container('BackendContainer')],
      },
    },
  },
};
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'ChatAppStack.template.json'), JSON.stringify(template));
writeFileSync(
  join(out, 'manifest.json'),
  JSON.stringify({
    version: '36.0.0',
    artifacts: {
      ChatAppStack: {
        type: 'aws:cloudformation:stack',
        environment: 'aws://unknown-account/unknown-region',
        properties: { templateFile: 'ChatAppStack.template.json' },
        displayName: 'ChatAppStack',
      },
    },
  }),
);
`,
};
