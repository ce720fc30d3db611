/**
 * Apps in which a key reaches a process by a way that is no plain container definition, and apps that look as if one did.
 * `cdk synth -c shape=NAME` makes one of them; tests that want many make them in one process, with `build`.
 */
const { App, Arn, CfnParameter, CfnResource, Duration, NestedStack, Stack, Stage } = require('aws-cdk-lib');
const cloudwatch = require('aws-cdk-lib/aws-cloudwatch');
const codebuild = require('aws-cdk-lib/aws-codebuild');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const patterns = require('aws-cdk-lib/aws-ecs-patterns');
const eks = require('aws-cdk-lib/aws-eks');
const events = require('aws-cdk-lib/aws-events');
const targets = require('aws-cdk-lib/aws-events-targets');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');
const secrets = require('aws-cdk-lib/aws-secretsmanager');
const ssm = require('aws-cdk-lib/aws-ssm');
const states = require('aws-cdk-lib/aws-stepfunctions');
const tasks = require('aws-cdk-lib/aws-stepfunctions-tasks');
const custom = require('aws-cdk-lib/custom-resources');

const NAME = 'JWT_SECRET_KEY';
const HOURS = { JWT_EXPIRATION_HOURS: '168' };
const account = '123456789012';
const home = { account, region: 'us-west-2' };
const abroad = { account, region: 'us-east-1' };

const image = ecs.ContainerImage.fromRegistry('busybox');

/** A task definition with one container. */
function container(scope, id, { environment = {}, ...more }) {
  const task = new ecs.FargateTaskDefinition(scope, `${id}Task`);
  task.addContainer(id, { image, environment: { ...HOURS, ...environment }, ...more });
  return task;
}

const withText = (scope, id, text) => container(scope, id, { environment: { [NAME]: text } });
const withSecret = (scope, id, secret, field) =>
  container(scope, id, { secrets: { [NAME]: ecs.Secret.fromSecretsManager(secret, field) } });

const stackIn = (app, id = 'Shop', env = home) => new Stack(app, id, { env });

/** A stack with two containers that get the key, and a cluster. */
function twoProven({ app, key }) {
  const stack = stackIn(app);
  const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Network', {
    vpcId: 'vpc-1',
    availabilityZones: ['us-west-2a', 'us-west-2b'],
    publicSubnetIds: ['subnet-1', 'subnet-2'],
    privateSubnetIds: ['subnet-3', 'subnet-4'],
  });
  const job = withText(stack, 'nightly', key);
  withText(stack, 'backend', key);
  return { stack, vpc, job, cluster: new ecs.Cluster(stack, 'Cluster', { vpc }) };
}

const kubernetes = (stack) =>
  eks.Cluster.fromClusterAttributes(stack, 'Kubernetes', {
    clusterName: 'shop',
    kubectlRoleArn: `arn:aws:iam::${account}:role/kubectl`,
    kubectlProvider: eks.KubectlProvider.fromKubectlProviderAttributes(stack, 'Kubectl', {
      serviceToken: `arn:aws:lambda:us-west-2:${account}:function:kubectl`,
      handlerRole: iam.Role.fromRoleArn(stack, 'Handler', `arn:aws:iam::${account}:role/handler`),
    }),
  });

const deployment = (env) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'pods' },
  spec: { template: { spec: { containers: [{ name: 'pod', image: 'busybox', env }] } } },
});

function scheduled(at, value) {
  const { stack, cluster, job } = twoProven(at);
  new events.Rule(stack, 'EveryHour', {
    schedule: events.Schedule.rate(Duration.hours(1)),
    targets: [
      new targets.EcsTask({
        cluster,
        taskDefinition: job,
        containerOverrides: [{ containerName: 'nightly', environment: [{ name: NAME, value }] }],
      }),
    ],
  });
}

/** Each takes `{ app, key, other }`, where `other` is a key of another system. */
const shapes = {
  'rule-with-another-key': (at) => scheduled(at, at.other),
  'rule-with-the-key': (at) => scheduled(at, at.key),
  'state-machine': (at) => {
    const { stack, cluster, job } = twoProven(at);
    const run = new tasks.EcsRunTask(stack, 'Run', {
      cluster,
      taskDefinition: job,
      launchTarget: new tasks.EcsFargateLaunchTarget(),
      containerOverrides: [
        { containerDefinition: job.defaultContainer, environment: [{ name: NAME, value: at.other }] },
      ],
    });
    new states.StateMachine(stack, 'Nightly', { definitionBody: states.DefinitionBody.fromChainable(run) });
  },
  'state-machine-from-input': (at) => {
    const { stack, cluster, job } = twoProven(at);
    const run = new tasks.EcsRunTask(stack, 'Run', {
      cluster,
      taskDefinition: job,
      launchTarget: new tasks.EcsFargateLaunchTarget(),
      containerOverrides: [
        {
          containerDefinition: job.defaultContainer,
          environment: [{ name: NAME, value: states.JsonPath.stringAt('$.key') }],
        },
      ],
    });
    new states.StateMachine(stack, 'Nightly', { definitionBody: states.DefinitionBody.fromChainable(run) });
  },
  manifest: ({ app, other }) => {
    const cluster = kubernetes(stackIn(app));
    cluster.addManifest('Pods', deployment([{ name: NAME, value: other }]));
  },
  'manifest-and-container': ({ app, key, other }) => {
    const stack = stackIn(app);
    withText(stack, 'backend', key);
    kubernetes(stack).addManifest('Pods', deployment([{ name: NAME, value: other }]));
  },
  'manifest-with-the-key': ({ app, key }) => {
    const stack = stackIn(app);
    withText(stack, 'backend', key);
    kubernetes(stack).addManifest('Pods', deployment([{ name: NAME, value: key }]));
  },
  'helm-values': ({ app, key }) => {
    const stack = stackIn(app);
    withText(stack, 'backend', key);
    kubernetes(stack).addHelmChart('Chart', {
      chart: 'shop',
      values: { env: { [NAME]: Arn.format({ service: 'x', resource: 'y' }, stack) } },
    });
  },
  'beanstalk-options': ({ app, key, other }) => {
    const stack = stackIn(app);
    withText(stack, 'backend', key);
    const option = {
      Namespace: 'aws:elasticbeanstalk:application:environment',
      OptionName: NAME,
      Value: other,
    };
    new CfnResource(stack, 'Old', {
      type: 'AWS::ElasticBeanstalk::Environment',
      properties: { ApplicationName: 'shop', OptionSettings: [option] },
    });
  },
  'user-data': (at) => {
    const { stack, vpc } = twoProven(at);
    const secret = secrets.Secret.fromSecretNameV2(stack, 'Named', 'shop/jwt');
    const userData = ec2.UserData.forLinux();
    userData.addCommands(
      `export ${NAME}=$(aws secretsmanager get-secret-value --secret-id ${secret.secretArn} --query SecretString)`,
    );
    new ec2.Instance(stack, 'Host', {
      vpc,
      userData,
      instanceType: new ec2.InstanceType('t3.micro'),
      machineImage: ec2.MachineImage.genericLinux({ 'us-west-2': 'ami-1' }),
    });
  },
  'run-by-a-custom-resource': (at) => {
    const { stack, cluster, job } = twoProven(at);
    const call = {
      service: 'ECS',
      action: 'runTask',
      physicalResourceId: custom.PhysicalResourceId.of('run'),
      parameters: {
        cluster: cluster.clusterArn,
        taskDefinition: job.taskDefinitionArn,
        overrides: {
          containerOverrides: [{ name: 'nightly', environment: [{ name: NAME, value: at.other }] }],
        },
      },
    };
    new custom.AwsCustomResource(stack, 'RunOnce', {
      onCreate: call,
      policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
    });
  },
  /** The name stands everywhere, and nowhere does it get a value. */
  mentions: (at) => {
    const { stack } = twoProven(at);
    const secret = new secrets.Secret(stack, 'Spare', {
      secretName: `shop/${NAME}`,
      description: `${NAME}: what tokens are signed with`,
      generateSecretString: { secretStringTemplate: '{}', generateStringKey: NAME },
    });
    new ssm.StringParameter(stack, 'Hint', {
      parameterName: `/shop/${NAME}`,
      stringValue: `${NAME} is in a secret`,
    });
    container(stack, 'worker', {
      environment: { NAME_OF_THE_KEY: NAME },
      command: [
        'sh',
        '-c',
        `test -n "$${NAME}" || echo "no ${NAME}, see the README"; exec work --key-variable ${NAME}`,
      ],
    });
    new codebuild.Project(stack, 'Synth', {
      environmentVariables: {
        [NAME]: { type: codebuild.BuildEnvironmentVariableType.SECRETS_MANAGER, value: `shop:${NAME}` },
      },
      buildSpec: codebuild.BuildSpec.fromObject({
        version: '0.2',
        env: { 'secrets-manager': { [NAME]: `shop:${NAME}` } },
        phases: { build: { commands: [`export ${NAME}=$(cat key)`, 'npx cdk synth'] } },
      }),
    });
    new CfnResource(stack, 'Edge', {
      type: 'AWS::Lambda::Function',
      properties: {
        Role: `arn:aws:iam::${account}:role/edge`,
        Description: `${NAME}=unset`,
        Code: {
          ZipFile: `const ${NAME} = process.env.${NAME} ?? ''; exports.handler = () => ${NAME}.length;`,
        },
        Tags: [{ Key: NAME, Value: 'not here' }],
      },
    });
    new logs.QueryDefinition(stack, 'WhoComplains', {
      queryDefinitionName: 'who-complains',
      queryString: new logs.QueryString({ filterStatements: [`@message like /${NAME}=/`] }),
    });
    new cloudwatch.Dashboard(stack, 'Board', {
      widgets: [[new cloudwatch.TextWidget({ markdown: `${NAME}: see the runbook` })]],
    });
    new custom.AwsCustomResource(stack, 'Store', {
      onCreate: {
        service: 'SSM',
        action: 'putParameter',
        physicalResourceId: custom.PhysicalResourceId.of('store'),
        parameters: { Name: NAME, Value: 'none', Type: 'String' },
      },
      policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
    });
    container(stack, 'guard', {
      command: ['sh', '-c', `if [ -z "$${NAME}" ]; then echo "${NAME}= is empty"; fi; exec guard`],
    });
    secret.grantRead(new iam.Role(stack, 'Reader', { assumedBy: new iam.AccountRootPrincipal() }));
  },

  'computed-name': ({ app, key }) => {
    const stack = stackIn(app);
    const provider = new CfnParameter(stack, 'Provider', { default: 'GOOGLE' }).valueAsString;
    withText(stack, 'frontend', key);
    withText(stack, 'backend', key);
    container(stack, 'login', { environment: { [`GOTRUE_EXTERNAL_${provider}_ENABLED`]: 'true' } });
  },
  'computed-name-that-may-be-it': ({ app, key }) => {
    const stack = stackIn(app);
    const kind = new CfnParameter(stack, 'Kind', { default: 'SECRET' }).valueAsString;
    withText(stack, 'frontend', key);
    withText(stack, 'backend', key);
    container(stack, 'login', { environment: { [`JWT_${kind}_KEY`]: 'x' } });
  },
  'unanswered-lookup': ({ app }) => {
    for (const id of ['Orders', 'Users']) {
      const stack = stackIn(app, id);
      withText(stack, `${id}Api`, ssm.StringParameter.valueFromLookup(stack, '/shop/jwt'));
    }
  },
  'a-secret-for-each-stage': ({ app }) => {
    for (const name of ['Dev', 'Prod']) {
      const stack = new Stack(new Stage(app, name, { env: home }), 'Main');
      const secret = new secrets.Secret(stack, 'Jwt');
      withSecret(stack, 'frontend', secret);
      withSecret(stack, 'backend', secret);
    }
  },
  'three-names': ({ app }) => {
    const stack = stackIn(app);
    const secret = new secrets.Secret(stack, 'Jwt');
    for (const [id, name] of [
      ['auth', 'GOTRUE_JWT_SECRET'],
      ['rest', 'PGRST_JWT_SECRET'],
      ['realtime', 'API_JWT_SECRET'],
    ])
      container(stack, id, { secrets: { [name]: ecs.Secret.fromSecretsManager(secret) } });
  },
  'three-containers-called-web': (at) => {
    const stack = stackIn(at.app);
    const vpc = new ec2.Vpc(stack, 'Network', { maxAzs: 2, natGateways: 0 });
    const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
    for (const [id, environment] of [
      ['Orders', { [NAME]: at.key }],
      ['Users', { [NAME]: at.key }],
      ['Site', {}],
    ])
      new patterns.ApplicationLoadBalancedFargateService(stack, id, {
        cluster,
        circuitBreaker: { rollback: true },
        minHealthyPercent: 100,
        taskImageOptions: { image, environment: { ...HOURS, ...environment } },
      });
  },
  'two-regions': ({ app }) => {
    const here = new Stack(app, 'Here', { env: home, crossRegionReferences: true });
    const there = new Stack(app, 'There', { env: abroad, crossRegionReferences: true });
    const secret = new secrets.Secret(here, 'Jwt', { replicaRegions: [{ region: abroad.region }] });
    withSecret(here, 'frontend', secret);
    withSecret(there, 'backend', secret);
  },
  'two-regions-by-name': ({ app }) => {
    for (const [id, env] of [
      ['Here', home],
      ['There', abroad],
    ]) {
      const stack = stackIn(app, id, env);
      withSecret(stack, `${id}Api`, secrets.Secret.fromSecretNameV2(stack, 'Named', 'shop/jwt'));
    }
  },
  'name-and-complete-arn': ({ app }) => {
    const stack = stackIn(app);
    const arn = `arn:aws:secretsmanager:us-west-2:${account}:secret:shop/jwt-AbCdEf`;
    withSecret(stack, 'frontend', secrets.Secret.fromSecretNameV2(stack, 'Named', 'shop/jwt'));
    withSecret(stack, 'backend', secrets.Secret.fromSecretCompleteArn(stack, 'Complete', arn));
  },
  'name-and-partial-arn': ({ app }) => {
    const stack = stackIn(app);
    const arn = `arn:aws:secretsmanager:us-west-2:${account}:secret:shop/jwt`;
    withSecret(stack, 'frontend', secrets.Secret.fromSecretNameV2(stack, 'Named', 'shop/jwt'));
    withSecret(stack, 'backend', secrets.Secret.fromSecretPartialArn(stack, 'Partial', arn));
  },
  fallback: ({ app, key }) => {
    const stack = stackIn(app);
    withText(stack, 'frontend', key);
    withText(stack, 'backend', process.env.NOT_SET_ANYWHERE ?? 'changeme');
  },
  quoted: ({ app, key }) => {
    const stack = stackIn(app);
    withText(stack, 'frontend', key);
    withText(stack, 'backend', JSON.stringify(key));
  },
  'without-padding': ({ app, key }) => {
    const stack = stackIn(app);
    withText(stack, 'frontend', key);
    withText(stack, 'backend', key.trim().replace(/=+$/, ''));
  },
  'environment-file': ({ app, key }) => {
    const stack = stackIn(app);
    withText(stack, 'frontend', key);
    container(stack, 'backend', { environmentFiles: [ecs.EnvironmentFile.fromAsset(__filename)] });
  },
  nested: ({ app }) => {
    const stack = stackIn(app);
    const secret = new secrets.Secret(stack, 'Jwt');
    withSecret(new NestedStack(stack, 'Front'), 'frontend', secret);
    withSecret(new NestedStack(stack, 'Back'), 'backend', secret);
  },
};

/** Writes the assembly of one shape. */
function build(shape, { outdir, key, other }) {
  const context = {
    '@aws-cdk/core:validateAgainstDefaultRules': false,
    'aws:cdk:enable-path-metadata': true,
  };
  const app = new App({ analyticsReporting: false, context, ...(outdir && { outdir }) });
  const make = shapes[shape ?? app.node.tryGetContext('shape')];
  if (!make) throw new Error(`No shape of that name; there are ${Object.keys(shapes).join(', ')}.`);
  make({ app, key, other });
  app.synth();
}

module.exports = { build, shapes: Object.keys(shapes) };

if (require.main === module)
  build(undefined, { key: process.env[NAME], other: 'a-key-of-another-system-0123456789abcdef' });
