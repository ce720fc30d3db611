import { App, CfnOutput, CfnResource, RemovalPolicy, SecretValue, Stack } from 'aws-cdk-lib';
import { type IVpc, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  Cluster,
  ContainerImage,
  FargateService,
  FargateTaskDefinition,
  type ICluster,
  LogDrivers,
  Secret,
} from 'aws-cdk-lib/aws-ecs';
import {
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ListenerCondition,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { type ISecret, Secret as StoredSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';

/**
 * The smallest app that has what the tests of the emulator look at: two containers in one Fargate task, secrets of
 * both stores, a load balancer with a path rule. Variables of the environment make it differ from run to run.
 */
const {
  GREETING = 'hello',
  EMU_ROLLOUT = '',
  HEALTH_PATH = '/health',
  DESIRED_COUNT = '2',
  UNKNOWN_TYPE,
  PASSWORD = 'first-password',
} = process.env;

const app = new App();
const stack = new Stack(app, 'Contract', { env: { account: '123456789012', region: 'us-west-2' } });

// aws-cdk-lib's classes and interfaces disagree under exactOptionalPropertyTypes, hence the three `as`.
const vpc = new Vpc(stack, 'Vpc', {
  availabilityZones: ['us-west-2a', 'us-west-2b'],
  natGateways: 1,
  subnetConfiguration: [
    { name: 'Public', subnetType: SubnetType.PUBLIC, cidrMask: 24 },
    { name: 'Private', subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 24 },
  ],
  restrictDefaultSecurityGroup: false,
}) as IVpc;
const cluster = new Cluster(stack, 'Cluster', { vpc, clusterName: 'contract' }) as ICluster;
const logGroup = new LogGroup(stack, 'Logs', {
  logGroupName: '/ecs/contract',
  removalPolicy: RemovalPolicy.DESTROY,
});
const stored = new StoredSecret(stack, 'Stored', {
  secretName: 'contract/credentials',
  secretStringValue: SecretValue.unsafePlainText(JSON.stringify({ user: 'smoke', password: PASSWORD })),
}) as ISecret;
const parameter = new StringParameter(stack, 'Mode', {
  parameterName: '/contract/mode',
  stringValue: 'production',
});

const task = new FargateTaskDefinition(stack, 'Task', { cpu: 512, memoryLimitMiB: 1024, family: 'contract' });
const logging = (streamPrefix: string) => LogDrivers.awsLogs({ streamPrefix, logGroup });
task.addContainer('front', {
  image: ContainerImage.fromRegistry('contract/front:1'),
  portMappings: [{ containerPort: 3000 }],
  environment: { GREETING, BACKEND_URL: 'http://localhost:8000/api', PORT: '3000' },
  logging: logging('front'),
});
task.addContainer('back', {
  image: ContainerImage.fromRegistry('contract/back:1'),
  portMappings: [{ containerPort: 8000 }],
  environment: { GREETING, ...(EMU_ROLLOUT === '' ? {} : { EMU_ROLLOUT }) },
  secrets: {
    PASSWORD: Secret.fromSecretsManager(stored, 'password'),
    MODE: Secret.fromSsmParameter(parameter),
  },
  logging: logging('back'),
});

const service = new FargateService(stack, 'Service', {
  cluster,
  taskDefinition: task,
  serviceName: 'contract',
  desiredCount: Number(DESIRED_COUNT),
  circuitBreaker: { rollback: true },
  minHealthyPercent: 100,
  maxHealthyPercent: 200,
});

const balancer = new ApplicationLoadBalancer(stack, 'Balancer', {
  vpc,
  internetFacing: true,
  loadBalancerName: 'contract',
});
const listener = balancer.addListener('Http', { port: 80 });
const target = (containerName: string, containerPort: number) => ({
  port: containerPort,
  protocol: ApplicationProtocol.HTTP,
  targets: [service.loadBalancerTarget({ containerName, containerPort })],
  healthCheck: { path: HEALTH_PATH },
});
listener.addTargets('Front', target('front', 3000));
listener.addTargets('Back', {
  ...target('back', 8000),
  priority: 10,
  conditions: [ListenerCondition.pathPatterns(['/api/*'])],
});

if (UNKNOWN_TYPE) {
  new CfnResource(stack, 'Unknown', { type: UNKNOWN_TYPE }).node.addDependency(task);
}
new CfnOutput(stack, 'BalancerDns', { value: balancer.loadBalancerDnsName });
