/**
 * Shaped as CDK Pipelines shapes an app: one stack at the top, one in each stage. Context leaves out the one at the top, takes
 * its containers away, forbids the deployment of one stack, or asks AWS for a value.
 */
const { Annotations, App, CfnOutput, Stack, Stage } = require('aws-cdk-lib');
const { CfnCluster, CfnService, CfnTaskDefinition } = require('aws-cdk-lib/aws-ecs');
const { StringParameter } = require('aws-cdk-lib/aws-ssm');

const app = new App();
const [name = 'Pipeline', withoutTop, topWithoutKey, forbidden, lookupIn] = [
  'name',
  'without-top',
  'top-without-key',
  'forbidden',
  'lookup-in',
].map((key) => app.node.tryGetContext(key));
const env = { account: '123456789012', region: 'us-west-2' };

const container = (role) => ({
  name: role,
  image: `pipeline/${role}:1`,
  essential: true,
  environment: ['JWT_SECRET_KEY', 'JWT_EXPIRATION_HOURS'].map((variable) => ({
    name: variable,
    value: process.env[variable] ?? '',
  })),
});

const service = (stack) => {
  const task = new CfnTaskDefinition(stack, 'Task', {
    family: stack.stackName,
    cpu: '256',
    memory: '512',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    containerDefinitions: [container('web'), container('api')],
  });
  const cluster = new CfnCluster(stack, 'Cluster', { clusterName: stack.stackName });
  const tasks = new CfnService(stack, 'Tasks', {
    cluster: cluster.ref,
    serviceName: stack.stackName,
    taskDefinition: task.ref,
    desiredCount: 1,
    launchType: 'FARGATE',
    networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
    deploymentConfiguration: {
      deploymentCircuitBreaker: { enable: true, rollback: true },
      minimumHealthyPercent: 100,
      maximumPercent: 200,
    },
  });
  tasks.addDependency(cluster);
};

const stackAt = (scope, id) => {
  const stack = new Stack(scope, id, { env });
  const path = stack.node.path;
  if (path !== name || !topWithoutKey) service(stack);
  new CfnOutput(stack, 'Path', { value: path });
  if (forbidden === path) Annotations.of(stack).addError('This bucket is open to the world.');
  if (lookupIn === path) {
    const value = StringParameter.valueFromLookup(stack, '/nobody/wrote/this');
    new CfnOutput(stack, 'LookedUp', { value });
    if (forbidden === 'dummy' && value.startsWith('dummy'))
      Annotations.of(stack).addError('That is no size.');
  }
};

if (!withoutTop) stackAt(app, name);
for (const stage of ['Dev', 'Prod']) stackAt(new Stage(app, `${name}${stage}`), 'Main');
app.synth();
