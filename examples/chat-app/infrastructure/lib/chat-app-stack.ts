import { Annotations, CfnOutput, Duration, Fn, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as logs from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { frontendVariables, sharedVariables } from './container-variables.ts';
import type { Settings } from './settings.ts';

export type ChatAppStackProps = StackProps & { readonly settings: Settings };

const FRONTEND = { containerName: 'FrontendContainer', containerPort: 3000 } as const;
const BACKEND = { containerName: 'BackendContainer', containerPort: 8000 } as const;

/** One Fargate service behind one load balancer; each task runs the frontend and the backend side by side. */
export class ChatAppStack extends Stack {
  readonly taskDefinition: ecs.FargateTaskDefinition;
  readonly service: ecs.FargateService;

  constructor(scope: Construct, id: string, props: ChatAppStackProps) {
    super(scope, id, props);
    const { settings } = props;
    // Public subnets with public addresses: the tasks reach their registry without a NAT gateway, which would cost
    // more than the tasks. Only the load balancer's security group gets through to them.
    // The two casts: under exactOptionalPropertyTypes the library's classes do not fit its own interfaces
    // (aws/aws-cdk issue 37995).
    const vpc = new ec2.Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'Public', subnetType: ec2.SubnetType.PUBLIC, cidrMask: 24 }],
    }) as ec2.IVpc;
    const cluster = new ecs.Cluster(this, 'Cluster', { vpc }) as ecs.ICluster;
    this.taskDefinition = this.addTaskDefinition(settings);
    this.service = new ecs.FargateService(this, 'Service', {
      cluster,
      taskDefinition: this.taskDefinition,
      desiredCount: settings.desiredCount,
      assignPublicIp: true,
      // Rolling update: new tasks come first, old ones go when the new ones are healthy, and when the new ones never
      // get healthy ECS returns to the old ones by itself.
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      circuitBreaker: { rollback: true },
    });
    const url = this.addLoadBalancer(vpc, settings);

    new CfnOutput(this, 'Url', { value: url });
    new CfnOutput(this, 'ClusterName', { value: cluster.clusterName });
    new CfnOutput(this, 'ServiceName', { value: this.service.serviceName });
  }

  /** Two zones, chosen by CloudFormation: the default would look them up in the account while synthesizing. */
  override get availabilityZones(): string[] {
    return [Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs())];
  }

  private addTaskDefinition(settings: Settings): ecs.FargateTaskDefinition {
    const taskDefinition = new ecs.FargateTaskDefinition(this, 'Task', {
      cpu: 512,
      memoryLimitMiB: 1024,
      executionRole: new iam.Role(this, 'ExecutionRole', {
        assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com'),
        // Pulls from any private ECR repository of the account, so that images can be given by reference.
        managedPolicies: [
          iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonECSTaskExecutionRolePolicy'),
        ],
      }),
    });
    const logGroup = new logs.LogGroup(this, 'Logs', {
      logGroupName: '/ecs/chat-app',
      retention: logs.RetentionDays.TWO_WEEKS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const shared = sharedVariables(this, settings);
    const frontend = frontendVariables(this, settings);
    if (!('NEXTAUTH_SECRET' in { ...frontend.environment, ...frontend.secrets })) {
      Annotations.of(this).addWarningV2(
        'chat-app:no-session-secret',
        'NEXTAUTH_SECRET is not set: every frontend task makes its own, and a session of one task is unknown to the others.',
      );
    }
    const healthCheck = (...command: readonly string[]): ecs.HealthCheck => ({
      command: ['CMD', ...command],
      interval: Duration.seconds(10),
      timeout: Duration.seconds(5),
      retries: 3,
      startPeriod: Duration.seconds(20),
    });

    taskDefinition.addContainer(FRONTEND.containerName, {
      image: ecs.ContainerImage.fromRegistry(settings.frontendImage ?? this.ownImage('chat-app-frontend')),
      portMappings: [{ containerPort: FRONTEND.containerPort }],
      environment: { ...shared.environment, ...frontend.environment },
      secrets: { ...shared.secrets, ...frontend.secrets },
      logging: ecs.LogDrivers.awsLogs({ logGroup, streamPrefix: 'frontend' }),
      healthCheck: healthCheck(
        'node',
        '-e',
        `fetch('http://127.0.0.1:${FRONTEND.containerPort}/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))`,
      ),
    });
    taskDefinition.addContainer(BACKEND.containerName, {
      image: ecs.ContainerImage.fromRegistry(settings.backendImage ?? this.ownImage('chat-app-backend')),
      portMappings: [{ containerPort: BACKEND.containerPort }],
      environment: shared.environment,
      secrets: shared.secrets,
      logging: ecs.LogDrivers.awsLogs({ logGroup, streamPrefix: 'backend' }),
      healthCheck: healthCheck(
        'python',
        '-c',
        `import urllib.request; urllib.request.urlopen('http://127.0.0.1:${BACKEND.containerPort}/api/health', timeout=3)`,
      ),
    });
    return taskDefinition;
  }

  /** The newest image of a repository in this account's registry. */
  private ownImage(repository: string): string {
    return `${this.account}.dkr.ecr.${this.region}.${this.urlSuffix}/${repository}:latest`;
  }

  /** @returns the address that people open. */
  private addLoadBalancer(vpc: ec2.IVpc, settings: Settings): string {
    const { certificateArn, domainName } = settings;
    const loadBalancer = new elbv2.ApplicationLoadBalancer(this, 'LoadBalancer', {
      vpc,
      loadBalancerName: 'chat-app',
      internetFacing: true,
    });
    // Plain HTTP shows every password and token to the network: good enough to try the app, not for real users.
    const listener = loadBalancer.addListener(
      'Listener',
      certificateArn === undefined
        ? { port: 80, protocol: elbv2.ApplicationProtocol.HTTP }
        : {
            port: 443,
            certificates: [elbv2.ListenerCertificate.fromArn(certificateArn)],
            sslPolicy: elbv2.SslPolicy.RECOMMENDED_TLS,
          },
    );
    if (certificateArn !== undefined) loadBalancer.addRedirect();

    const frontend = this.addTargetGroup('Frontend', vpc, FRONTEND, '/healthz');
    const backend = this.addTargetGroup('Backend', vpc, BACKEND, '/api/health');
    listener.addTargetGroups('Default', { targetGroups: [frontend] });
    // Auth.js lives below /api/auth in the frontend; all the rest of /api is the backend's.
    listener.addTargetGroups('Auth', {
      priority: 10,
      conditions: [elbv2.ListenerCondition.pathPatterns(['/api/auth/*'])],
      targetGroups: [frontend],
    });
    listener.addTargetGroups('Api', {
      priority: 20,
      conditions: [elbv2.ListenerCondition.pathPatterns(['/api/*'])],
      targetGroups: [backend],
    });
    return `${certificateArn === undefined ? 'http' : 'https'}://${domainName ?? loadBalancer.loadBalancerDnsName}`;
  }

  private addTargetGroup(
    id: string,
    vpc: ec2.IVpc,
    target: ecs.LoadBalancerTargetOptions & { readonly containerPort: number },
    healthPath: string,
  ): elbv2.ApplicationTargetGroup {
    return new elbv2.ApplicationTargetGroup(this, id, {
      vpc,
      port: target.containerPort,
      protocol: elbv2.ApplicationProtocol.HTTP,
      targets: [this.service.loadBalancerTarget(target)],
      deregistrationDelay: Duration.seconds(30),
      healthCheck: {
        path: healthPath,
        healthyHttpCodes: '200',
        interval: Duration.seconds(10),
        timeout: Duration.seconds(5),
        healthyThresholdCount: 2,
      },
    });
  }
}
