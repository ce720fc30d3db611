/** An app of one service that fails in one way, by FAULT. It writes its assembly itself: loading the library takes longer. */
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

const {
  CDK_OUTDIR,
  FAULT = 'none',
  STACK_NAME = 'Failing',
  JWT_SECRET_KEY,
  JWT_EXPIRATION_HOURS,
} = process.env;

const image = { crashes: 'failing/exits:1', 'no-image': 'failing/nowhere:1' }[FAULT] ?? 'failing/runs:1';
const environment = Object.entries({ JWT_SECRET_KEY, JWT_EXPIRATION_HOURS });
const container = {
  Name: 'api',
  Image: image,
  Essential: true,
  Environment: environment.map(([Name, Value]) => ({ Name, Value })),
  ...(FAULT === 'no-json-key' && {
    Secrets: [{ Name: 'PASSWORD', ValueFrom: { 'Fn::Join': ['', [{ Ref: 'Secret' }, ':password::']] } }],
  }),
  ...(FAULT === 'no-log-group' && {
    LogConfiguration: {
      LogDriver: 'awslogs',
      Options: { 'awslogs-group': 'nowhere', 'awslogs-region': 'us-west-2', 'awslogs-stream-prefix': 'api' },
    },
  }),
  ...(FAULT === 'unhealthy' && {
    HealthCheck: { Command: ['CMD-SHELL', 'exit 1'], Retries: 1, Interval: 5 },
  }),
};
const Resources = {
  Secret: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: { Name: STACK_NAME, SecretString: '{"user":"x"}' },
  },
  Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: STACK_NAME } },
  Task: {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: {
      Family: STACK_NAME,
      Cpu: '256',
      Memory: '512',
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
      ContainerDefinitions: [container],
    },
  },
  Service: {
    Type: 'AWS::ECS::Service',
    Properties: {
      Cluster: { Ref: 'Cluster' },
      ServiceName: 'api',
      TaskDefinition: { Ref: 'Task' },
      DesiredCount: 1,
      LaunchType: 'FARGATE',
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'] } },
      DeploymentConfiguration: {
        MinimumHealthyPercent: 100,
        MaximumPercent: 200,
        ...(process.env.NO_CIRCUIT_BREAKER
          ? {}
          : { DeploymentCircuitBreaker: { Enable: true, Rollback: true } }),
      },
    },
  },
};
const artifact = {
  type: 'aws:cloudformation:stack',
  environment: 'aws://unknown-account/unknown-region',
  properties: { templateFile: 'stack.template.json', stackName: STACK_NAME },
  displayName: STACK_NAME,
};
const write = (name, body) => writeFileSync(join(CDK_OUTDIR, name), JSON.stringify(body));
write('stack.template.json', { Resources });
write('manifest.json', { version: '36.0.0', artifacts: { [STACK_NAME]: artifact } });
