/**
 * The smallest app whose key can be rotated in production: one container behind a load balancer, which accepts the
 * previous key too. The assembly is written by hand, for these tests deploy it dozens of times. ROTATING_NAME tells
 * several in one account apart; ROTATING_IMAGE is another container, ROTATING_URL what the stack's output Url says.
 * ROTATING_SECOND is the name of a second stack like the first, and NEXTAUTH_SECRET goes into the container if it is there.
 * With ROTATING_SECRET, the ARN of a secret, ECS hands the container the versions of the variables …_VERSION_ID, or the
 * current one.
 */
const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const { ROTATING_NAME, ROTATING_SECOND, ROTATING_IMAGE, ROTATING_URL, ROTATING_SECRET } = process.env;
const { JWT_SECRET_KEY_VERSION_ID, JWT_SECRET_KEY_PREVIOUS_VERSION_ID } = process.env;
const { JWT_SECRET_KEY, JWT_SECRET_KEY_PREVIOUS, JWT_EXPIRATION_HOURS, NEXTAUTH_SECRET } = process.env;
const directory = process.env.CDK_OUTDIR ?? 'cdk.out';

const keys = ROTATING_SECRET ? {} : { JWT_SECRET_KEY, JWT_SECRET_KEY_PREVIOUS };
const variables = { ...keys, JWT_EXPIRATION_HOURS, NEXTAUTH_SECRET };
const environment = Object.entries(variables).flatMap(([Name, Value]) => (Value ? [{ Name, Value }] : []));
const versions = {
  JWT_SECRET_KEY: JWT_SECRET_KEY_VERSION_ID,
  JWT_SECRET_KEY_PREVIOUS: JWT_SECRET_KEY_PREVIOUS_VERSION_ID,
};
const secrets = Object.entries(versions).flatMap(([Name, version]) =>
  ROTATING_SECRET && (version || Name === 'JWT_SECRET_KEY')
    ? [{ Name, ValueFrom: version ? `${ROTATING_SECRET}:::${version}` : ROTATING_SECRET }]
    : [],
);
const balancing = 'AWS::ElasticLoadBalancingV2';

const resourcesOf = (name) => ({
  Cluster: { Type: 'AWS::ECS::Cluster', Properties: { ClusterName: name } },
  Task: {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: {
      Family: name,
      Cpu: '256',
      Memory: '512',
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
      ContainerDefinitions: [
        {
          Name: 'api',
          Image: ROTATING_IMAGE || 'rotating/api:1',
          Essential: true,
          PortMappings: [{ ContainerPort: 8000 }],
          Environment: environment,
          ...(secrets.length > 0 && { Secrets: secrets }),
        },
      ],
    },
  },
  LoadBalancer: {
    Type: `${balancing}::LoadBalancer`,
    Properties: { Name: name, Subnets: ['subnet-1', 'subnet-2'] },
  },
  Target: {
    Type: `${balancing}::TargetGroup`,
    Properties: {
      Name: name,
      Port: 8000,
      Protocol: 'HTTP',
      TargetType: 'ip',
      VpcId: 'vpc-1',
      HealthCheckPath: '/health',
    },
  },
  Listener: {
    Type: `${balancing}::Listener`,
    Properties: {
      LoadBalancerArn: { Ref: 'LoadBalancer' },
      Port: 80,
      Protocol: 'HTTP',
      DefaultActions: [{ Type: 'forward', TargetGroupArn: { Ref: 'Target' } }],
    },
  },
  Tasks: {
    Type: 'AWS::ECS::Service',
    DependsOn: ['Listener'],
    Properties: {
      Cluster: { Ref: 'Cluster' },
      ServiceName: name,
      TaskDefinition: { Ref: 'Task' },
      DesiredCount: 1,
      LaunchType: 'FARGATE',
      NetworkConfiguration: { AwsvpcConfiguration: { Subnets: ['subnet-1'] } },
      LoadBalancers: [{ ContainerName: 'api', ContainerPort: 8000, TargetGroupArn: { Ref: 'Target' } }],
      DeploymentConfiguration: { MinimumHealthyPercent: 100, MaximumPercent: 200 },
    },
  },
});

const Outputs = {
  Service: { Value: { Ref: 'Tasks' } },
  ...(ROTATING_URL && { Url: { Value: ROTATING_URL } }),
};

mkdirSync(directory, { recursive: true });
const names = [ROTATING_NAME, ...(ROTATING_SECOND ? [ROTATING_SECOND] : [])];
const artifacts = names.map((name) => {
  const templateFile = `${name}.template.json`;
  writeFileSync(join(directory, templateFile), JSON.stringify({ Resources: resourcesOf(name), Outputs }));
  const properties = { templateFile, stackName: name };
  const environment = 'aws://unknown-account/unknown-region';
  return [name, { type: 'aws:cloudformation:stack', environment, properties, displayName: name }];
});
const manifest = { version: '36.0.0', artifacts: Object.fromEntries(artifacts) };
writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
