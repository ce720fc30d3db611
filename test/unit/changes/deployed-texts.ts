import type { Json, JsonObject } from '../../../src/lib/json.ts';

/** Places in a template that may hold a secret of production, and secrets as people write them. */

export const resource = (Type: string, Properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  Resources: { One: { Type, Properties, ...more } },
});

const container = (more: JsonObject): JsonObject =>
  resource('AWS::ECS::TaskDefinition', { ContainerDefinitions: [{ Name: 'Backend', Image: 'x', ...more }] });

/** What is deployed, with the secret as a reader would recognise it. */
export const PLAUSIBLE_SECRETS: readonly (readonly [string, string, JsonObject])[] = [
  ['a password in another language', 'Winter42', resource('Custom::App', { DbPasswort: 'Winter42' })],
  [
    'a seed phrase',
    'ribbon coral',
    resource('Custom::App', { Phrase: 'ribbon coral lunch witch ocean float' }),
  ],
  ['a one-time password', '381920', resource('Custom::App', { OTP: '381920' })],
  ['a PIN as a number', '7391', resource('Custom::App', { Pin: 7391 })],
  ['curl -u', 'hunter7', container({ Command: ['sh', '-c', 'curl -u admin:hunter7 https://db.internal'] })],
  ['mysql -p', 'hunter7', container({ Command: ['mysql', '-phunter7'] })],
  ['a line of htpasswd', 'apr1', resource('Custom::App', { Users: 'admin:$apr1$Yx7.k2$nQ0t' })],
  [
    'split around references',
    'left-half',
    resource('Custom::App', {
      Url: { 'Fn::Join': ['', ['left-half', { Ref: 'AWS::Region' }, 'right-half']] },
    }),
  ],
  ['below a telling name', 'wintergarden', resource('Custom::App', { Secrets: { Primary: 'wintergarden' } })],
  [
    'an argument of Fn::FindInMap',
    'wintergarden',
    resource('Custom::App', { X: { 'Fn::FindInMap': ['Keys', 'wintergarden', 'x'] } }),
  ],
  ['a key of a mapping', 'wintergarden', { Mappings: { Keys: { wintergarden: { x: 'y' } } }, Resources: {} }],
  ['XML', 'wintergarden', resource('Custom::App', { Config: '<db><password>wintergarden</password></db>' })],
  [
    'a signed address',
    'c2lnbmF0dXJl',
    resource('Custom::App', { Endpoint: 'https://x.blob.core.windows.net/a?se=2030&sig=c2lnbmF0dXJl' }),
  ],
  [
    'a webhook',
    'T02AB/B03',
    resource('AWS::SNS::Subscription', { Endpoint: 'https://hooks.slack.com/services/T02AB/B03/xyzw' }),
  ],
  ['a description', 'wintergarden', { Description: 'log in as admin, wintergarden', Resources: {} }],
];

type Place = (secret: string) => JsonObject;
const variables = (secret: string): JsonObject => ({ MODE: 'prod', A: secret });
const named = (secret: string): readonly JsonObject[] => [
  { Name: 'MODE', Value: 'prod' },
  { Name: 'A', Value: secret },
];

/** Places that hold variables of a process or a build, or that people use for settings. */
export const PLACES: Readonly<Record<string, Place>> = {
  'a container': (s) => container({ Environment: named(s) }),
  'a container, behind a condition': (s) =>
    container({ Environment: [{ 'Fn::If': ['C', { Name: 'A', Value: s }, { Ref: 'AWS::NoValue' }] }] }),
  'a container, joined': (s) =>
    container({ Environment: [{ Name: 'A', Value: { 'Fn::Join': ['', ['x', s, { Ref: 'B' }]] } }] }),
  'a container, substituted': (s) =>
    container({ Environment: [{ Name: 'A', Value: { 'Fn::Sub': `x${s}\${AWS::Region}` } }] }),
  'a command': (s) => container({ Command: ['run', '--seed', s] }),
  'an entry point': (s) => container({ EntryPoint: ['sh', '-c', `A=${s} exec run`] }),
  'a health check': (s) => container({ HealthCheck: { Command: ['CMD-SHELL', `curl -u u:${s} localhost`] } }),
  'a Docker label': (s) => container({ DockerLabels: { A: s } }),
  'an extra host': (s) => container({ ExtraHosts: [{ Hostname: s, IpAddress: '10.0.0.1' }] }),
  'options of a log driver': (s) =>
    container({ LogConfiguration: { LogDriver: 'splunk', Options: { 'splunk-token': s } } }),
  'a log router': (s) => container({ FirelensConfiguration: { Type: 'fluentbit', Options: { A: s } } }),
  'a function': (s) => resource('AWS::Lambda::Function', { Environment: { Variables: variables(s) } }),
  'the code of a function': (s) =>
    resource('AWS::Lambda::Function', { Code: { ZipFile: `const A = '${s}';` } }),
  'a function of SAM': (s) =>
    resource('AWS::Serverless::Function', { Environment: { Variables: variables(s) } }),
  'the globals of SAM': (s) => ({
    Globals: { Function: { Environment: { Variables: variables(s) } } },
    Resources: {},
  }),
  'the variables of a stage': (s) => resource('AWS::ApiGateway::Stage', { Variables: variables(s) }),
  'the variables of an HTTP stage': (s) =>
    resource('AWS::ApiGatewayV2::Stage', { StageVariables: variables(s) }),
  'a header of an integration': (s) =>
    resource('AWS::ApiGateway::Method', {
      Integration: { RequestParameters: { 'integration.request.header.X-Key': `'${s}'` } },
    }),
  'the body of an API': (s) => resource('AWS::ApiGateway::RestApi', { Body: { info: { title: s } } }),
  'an option of Beanstalk': (s) =>
    resource('AWS::ElasticBeanstalk::Environment', {
      OptionSettings: [
        { Namespace: 'aws:elasticbeanstalk:application:environment', OptionName: 'A', Value: s },
      ],
    }),
  'a template of Beanstalk': (s) =>
    resource('AWS::ElasticBeanstalk::ConfigurationTemplate', {
      OptionSettings: [{ Namespace: 'x', OptionName: 'A', Value: s }],
    }),
  'a build': (s) => resource('AWS::CodeBuild::Project', { Environment: { EnvironmentVariables: named(s) } }),
  'the YAML of a build': (s) =>
    resource('AWS::CodeBuild::Project', { Source: { BuildSpec: `env:\n  variables:\n    A: ${s}\n` } }),
  'the JSON of a pipeline': (s) =>
    resource('AWS::CodePipeline::Pipeline', {
      Stages: [
        {
          Name: 'Build',
          Actions: [
            { Name: 'X', Configuration: { EnvironmentVariables: JSON.stringify([{ name: 'A', value: s }]) } },
          ],
        },
      ],
    }),
  'the variables of a pipeline': (s) =>
    resource('AWS::CodePipeline::Pipeline', { Variables: [{ Name: 'A', DefaultValue: s }] }),
  'a manifest of Kubernetes': (s) =>
    resource('Custom::AWSCDK-EKS-KubernetesResource', {
      Manifest: JSON.stringify([{ kind: 'Secret', stringData: { a: s } }]),
    }),
  'a manifest that is joined': (s) =>
    resource('Custom::AWSCDK-EKS-KubernetesResource', {
      Manifest: {
        'Fn::Join': ['', ['[{"kind":"Secret","stringData":{"a":"', s, '","b":"', { Ref: 'B' }, '"}}]']],
      },
    }),
  'the values of a chart': (s) =>
    resource('Custom::AWSCDK-EKS-HelmChart', { Values: JSON.stringify({ db: { auth: s } }) }),
  'an add-on of a cluster': (s) =>
    resource('AWS::EKS::Addon', { AddonName: 'x', ConfigurationValues: JSON.stringify({ env: { A: s } }) }),
  'a job of Glue': (s) => resource('AWS::Glue::Job', { DefaultArguments: { '--a': s } }),
  'a connection of Glue': (s) =>
    resource('AWS::Glue::Connection', { ConnectionInput: { ConnectionProperties: { USERNAME: 'u', A: s } } }),
  'a cluster of EMR': (s) =>
    resource('AWS::EMR::Cluster', {
      Configurations: [{ Classification: 'hive', ConfigurationProperties: { a: s } }],
    }),
  'a step of EMR': (s) => resource('AWS::EMR::Step', { HadoopJarStep: { Jar: 'x', Args: ['--a', s] } }),
  'an application of EMR': (s) =>
    resource('AWS::EMRServerless::Application', {
      RuntimeConfiguration: [{ Classification: 'spark', Properties: { a: s } }],
    }),
  'a batch job': (s) =>
    resource('AWS::Batch::JobDefinition', { ContainerProperties: { Environment: named(s) } }),
  'the parameters of a batch job': (s) => resource('AWS::Batch::JobDefinition', { Parameters: { a: s } }),
  'App Runner': (s) =>
    resource('AWS::AppRunner::Service', {
      SourceConfiguration: {
        ImageRepository: { ImageConfiguration: { RuntimeEnvironmentVariables: named(s) } },
      },
    }),
  Amplify: (s) => resource('AWS::Amplify::App', { EnvironmentVariables: named(s) }),
  'a build of Amplify': (s) => resource('AWS::Amplify::Branch', { BuildSpec: `frontend:\n  a: ${s}` }),
  Lightsail: (s) =>
    resource('AWS::Lightsail::Container', {
      ContainerServiceDeployment: { Containers: [{ Environment: [{ Variable: 'A', Value: s }] }] },
    }),
  'a model of SageMaker': (s) =>
    resource('AWS::SageMaker::Model', { PrimaryContainer: { Environment: variables(s) } }),
  'an environment of Airflow': (s) =>
    resource('AWS::MWAA::Environment', { AirflowConfigurationOptions: { 'core.a': s } }),
  'an application of Flink': (s) =>
    resource('AWS::KinesisAnalyticsV2::Application', {
      ApplicationConfiguration: {
        EnvironmentProperties: { PropertyGroups: [{ PropertyGroupId: 'g', PropertyMap: { a: s } }] },
      },
    }),
  'an app of OpsWorks': (s) => resource('AWS::OpsWorks::App', { Environment: [{ Key: 'A', Value: s }] }),
  'overrides of a rule': (s) =>
    resource('AWS::Events::Rule', {
      Targets: [
        {
          Id: 'T',
          Input: JSON.stringify({ containerOverrides: [{ environment: [{ name: 'A', value: s }] }] }),
        },
      ],
    }),
  'the input of a schedule': (s) =>
    resource('AWS::Scheduler::Schedule', { Target: { Input: JSON.stringify({ a: s }) } }),
  'a state machine': (s) =>
    resource('AWS::StepFunctions::StateMachine', { DefinitionString: `{"States":{"A":{"Result":"${s}"}}}` }),
  'substitutions of a state machine': (s) =>
    resource('AWS::StepFunctions::StateMachine', { DefinitionSubstitutions: { a: s } }),
  'user data': (s) =>
    resource('AWS::EC2::Instance', { UserData: { 'Fn::Base64': `#!/bin/sh\nexport A=${s}\n` } }),
  'user data, encoded': (s) =>
    resource('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: { UserData: Buffer.from(s).toString('base64') },
    }),
  'files of cfn-init': (s) => ({
    Resources: {
      One: {
        Type: 'AWS::EC2::Instance',
        Properties: {},
        Metadata: { 'AWS::CloudFormation::Init': { config: { files: { '/etc/a': { content: s } } } } },
      },
    },
  }),
  'a document of SSM': (s) =>
    resource('AWS::SSM::Document', { Content: { mainSteps: [{ inputs: { a: s } }] } }),
  'a parameter of SSM': (s) => resource('AWS::SSM::Parameter', { Name: '/a', Type: 'String', Value: s }),
  'a connection to an API': (s) =>
    resource('AWS::Events::Connection', {
      AuthParameters: { ApiKeyAuthParameters: { ApiKeyName: 'x', ApiKeyValue: s } },
    }),
};

/** The same for everything else that is not known to be public; `Json` because some are made of members. */
export const OPEN_SPOTS: Readonly<Record<string, (value: Json) => JsonObject>> = {
  output: (Value) => ({ Outputs: { Url: { Value } }, Resources: {} }),
  'name of an export': (Name) => ({
    Outputs: { Url: { Value: { Ref: 'One' }, Export: { Name } } },
    Resources: {},
  }),
  metadata: (Note) => ({ Metadata: { Note }, Resources: {} }),
  parameter: (Default) => ({ Parameters: { Mode: { Type: 'String', Default } }, Resources: {} }),
  'what a parameter may be': (value) => ({
    Parameters: { Mode: { Type: 'String', AllowedValues: [value] } },
    Resources: {},
  }),
  mapping: (value) => ({ Mappings: { ByStage: { prod: { value } } }, Resources: {} }),
  condition: (value) => ({ Conditions: { IsProd: { 'Fn::Equals': [value, 'x'] } }, Resources: {} }),
  tag: (Value) => resource('AWS::S3::Bucket', { Tags: [{ Key: 'note', Value }] }),
  'text of the schema': (QueueName) => resource('AWS::SQS::Queue', { QueueName }),
  'in the place of an enumeration': (LaunchType) => resource('AWS::ECS::Service', { LaunchType }),
  'in the place of a number': (DesiredCount) => resource('AWS::ECS::Service', { DesiredCount }),
  'unknown type': (value) => resource('Custom::Thing', { Deep: [{ Deeper: value }] }),
  'unknown section': (value) => ({ Resources: {}, Anything: value }),
  'metadata of a resource': (note) => resource('AWS::S3::Bucket', {}, { Metadata: { note } }),
  'resource of a policy': (Resource) =>
    resource('AWS::IAM::Policy', {
      PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource }] },
    }),
  'condition of a policy': (value) =>
    resource('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: '*',
            Condition: { StringEquals: { 'sts:ExternalId': value } },
          },
        ],
      },
    }),
  'security group': (Description) =>
    resource('AWS::EC2::SecurityGroup', {
      SecurityGroupIngress: [
        { CidrIp: '10.0.0.0/8', IpProtocol: 'tcp', FromPort: 1, ToPort: 2, Description },
      ],
    }),
  'shared header': (value) =>
    resource('AWS::ElasticLoadBalancingV2::ListenerRule', {
      Conditions: [{ HttpHeaderConfig: { HttpHeaderName: 'X-Origin-Verify', Values: [value] } }],
    }),
  'nested stack': (Token) => resource('AWS::CloudFormation::Stack', { Parameters: { Token } }),
};
