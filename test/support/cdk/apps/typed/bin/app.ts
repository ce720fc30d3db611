import { CfnTaskDefinition } from 'aws-cdk-lib/aws-ecs';
import { App, Stack } from 'aws-cdk-lib/core';

/**
 * What most CDK apps look like: TypeScript, run by ts-node. One task of one container, and no service. Of the library only
 * two modules, for the types of all of it take the compiler three times as long.
 */
const app = new App();
const stack = new Stack(app, process.env.STACK_NAME ?? 'Typed');
const given = process.env.WITHOUT_KEY ? [] : ['JWT_SECRET_KEY', 'JWT_EXPIRATION_HOURS'];
new CfnTaskDefinition(stack, 'Task', {
  family: stack.stackName,
  containerDefinitions: [
    {
      name: 'web',
      image: 'typed/web:1',
      environment: given.map((name) => ({ name, value: process.env[name] ?? '' })),
    },
  ],
});
app.synth();
