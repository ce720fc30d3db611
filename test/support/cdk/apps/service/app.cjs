/** The smallest app that this action can prove: one Fargate task of two containers. Variables spoil it in one way each. */
const { App, CfnResource, Stack } = require('aws-cdk-lib');
const { CfnCluster, CfnService, CfnTaskDefinition } = require('aws-cdk-lib/aws-ecs');

const { STACK_NAME = 'Service', STACK_ACCOUNT, UNKNOWN_TYPE, API_WITHOUT_KEY, EMU_ROLLOUT } = process.env;

const app = new App();
const env = STACK_ACCOUNT === undefined ? {} : { account: STACK_ACCOUNT, region: 'us-west-2' };
const stack = new Stack(app, STACK_NAME, { env });

const given = ['JWT_SECRET_KEY', 'JWT_EXPIRATION_HOURS'];
const container = (name, variables) => ({
  name,
  image: `service/${name}:1`,
  essential: true,
  environment: variables.map((variable) => ({ name: variable, value: process.env[variable] ?? '' })),
});
const task = new CfnTaskDefinition(stack, 'Task', {
  family: STACK_NAME,
  cpu: '256',
  memory: '512',
  networkMode: 'awsvpc',
  requiresCompatibilities: ['FARGATE'],
  containerDefinitions: [
    container('web', EMU_ROLLOUT ? [...given, 'EMU_ROLLOUT'] : given),
    container('api', API_WITHOUT_KEY ? ['JWT_EXPIRATION_HOURS'] : given),
  ],
});
const cluster = new CfnCluster(stack, 'Cluster', { clusterName: STACK_NAME });
const service = new CfnService(stack, 'Tasks', {
  cluster: cluster.ref,
  serviceName: STACK_NAME,
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
service.addDependency(cluster);
if (UNKNOWN_TYPE) new CfnResource(stack, 'Unknown', { type: UNKNOWN_TYPE });
app.synth();
