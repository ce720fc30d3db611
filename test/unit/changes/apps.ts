import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, CfnOutput, NestedStack, SecretValue, Stack } from 'aws-cdk-lib';
import { InstanceType, type IVpc, Peer, Port, SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  Cluster,
  ContainerImage,
  Secret as EcsSecret,
  FargateService,
  FargateTaskDefinition,
  type ICluster,
} from 'aws-cdk-lib/aws-ecs';
import { ApplicationLoadBalancer, ApplicationProtocol } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Credentials, DatabaseInstance, DatabaseInstanceEngine } from 'aws-cdk-lib/aws-rds';
import { type ISecret, Secret as ManagedSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { readAssembly, type Template } from '../../../src/template/assembly.ts';

/** What a test changes in the app. */
export type AppOptions = {
  readonly key: string;
  readonly databasePassword: string;
  readonly managedKey?: boolean;
  readonly desiredCount?: number;
  readonly minHealthyPercent?: number;
  readonly openPort?: number;
  readonly adminRights?: boolean;
  readonly databaseName?: string;
  readonly hasDatabase?: boolean;
  readonly circuitBreaker?: boolean;
  readonly noKeyInFrontend?: boolean;
  readonly secretLength?: number;
};

/** A service with two containers behind a load balancer, a database, and a function in a nested stack. */
export function build(outdir: string, options: AppOptions): void {
  const app = new App({
    outdir,
    context: { '@aws-cdk/core:validateAgainstDefaultRules': false },
  });
  const stack = new Stack(app, 'Chat', { description: 'Chat – größer' });
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 }) as IVpc;
  const task = new FargateTaskDefinition(stack, 'Task');
  const secret = new ManagedSecret(stack, 'JwtSecret', {
    generateSecretString: { passwordLength: options.secretLength ?? 48 },
  }) as ISecret;
  const image = ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox');
  const databaseUrl = `postgres://chat:${options.databasePassword}@db.internal:5432/chat`;
  const holder = (name: string, withKey: boolean) =>
    task.addContainer(name, {
      image,
      portMappings: [{ containerPort: name === 'Frontend' ? 3000 : 5000 }],
      environment: {
        DATABASE_URL: databaseUrl,
        ...(withKey && !options.managedKey ? { JWT_SECRET_KEY: options.key } : {}),
      },
      ...(withKey && options.managedKey
        ? { secrets: { JWT_SECRET_KEY: EcsSecret.fromSecretsManager(secret) } }
        : {}),
    });
  holder('Frontend', !options.noKeyInFrontend);
  holder('Backend', true);
  if (options.adminRights)
    task.taskRole.addToPrincipalPolicy(new PolicyStatement({ actions: ['*'], resources: ['*'] }));
  const group = new SecurityGroup(stack, 'Group', { vpc, allowAllOutbound: false });
  if (options.openPort !== undefined) group.addIngressRule(Peer.anyIpv4(), Port.tcp(options.openPort));
  const service = new FargateService(stack, 'Service', {
    cluster: new Cluster(stack, 'Cluster', { vpc }) as ICluster,
    taskDefinition: task,
    securityGroups: [group],
    desiredCount: options.desiredCount ?? 2,
    minHealthyPercent: options.minHealthyPercent ?? 100,
    ...(options.circuitBreaker === false ? {} : { circuitBreaker: { rollback: true } }),
  });
  new ApplicationLoadBalancer(stack, 'Balancer', { vpc, internetFacing: true })
    .addListener('Http', { port: 80, protocol: ApplicationProtocol.HTTP, open: false })
    .addTargets('Web', { port: 3000, protocol: ApplicationProtocol.HTTP, targets: [service] });
  if (options.hasDatabase !== false) database(stack, vpc, options);
  const inner = new NestedStack(stack, 'Inner');
  const verify = new LambdaFunction(inner, 'Verify', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => 1;'),
    environment: { JWT_SECRET_KEY: options.key },
  });
  new CfnOutput(inner, 'Name', { value: verify.functionName });
  app.synth();
}

const database = (
  stack: Stack,
  vpc: IVpc,
  { databaseName, databasePassword }: AppOptions,
): DatabaseInstance =>
  new DatabaseInstance(stack, 'Database', {
    vpc,
    engine: DatabaseInstanceEngine.POSTGRES,
    instanceType: new InstanceType('t4g.micro'),
    databaseName: databaseName ?? 'chat',
    credentials: Credentials.fromPassword('chat', SecretValue.unsafePlainText(databasePassword)),
  });

/** Templates of the app's stack, as the action reads them; the directory is added to the list. */
export function templatesOf(options: AppOptions, directories: string[]): readonly Template[] {
  const directory = mkdtempSync(join(tmpdir(), 'changes-'));
  directories.push(directory);
  build(directory, options);
  const assembly = readAssembly(directory);
  return assembly.ok ? (assembly.value.stacks[0]?.templates ?? []) : [];
}
