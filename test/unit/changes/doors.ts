import type { Json, JsonObject } from '../../../src/lib/json.ts';

/** Changes that open something, or take a safeguard away, as the two sides of a template. */

type Door = readonly [what: string, before: JsonObject, after: JsonObject];

const OTHER = { Type: 'AWS::SNS::Topic', Properties: {} };
const app = (one: JsonObject, more: JsonObject = {}): JsonObject => ({
  ...more,
  Resources: { Other: OTHER, One: one },
});
const without = (more: JsonObject = {}): JsonObject => ({ ...more, Resources: { Other: OTHER } });

/** One property, or several, of one type. */
const change = (what: string, Type: string, before: JsonObject, after: JsonObject): Door => [
  what,
  app({ Type, Properties: before }),
  app({ Type, Properties: after }),
];
const added = (what: string, Type: string, Properties: JsonObject = {}): Door => [
  what,
  without(),
  app({ Type, Properties }),
];
const attribute = (what: string, before: JsonObject, after: JsonObject): Door => [
  what,
  app({ Type: 'AWS::RDS::DBInstance', Properties: {}, ...before }),
  app({ Type: 'AWS::RDS::DBInstance', Properties: {}, ...after }),
];

const TASK = 'AWS::ECS::TaskDefinition';
const containers = (...ContainerDefinitions: readonly JsonObject[]): JsonObject => ({ ContainerDefinitions });
const backend = (more: JsonObject): JsonObject => ({ Name: 'Backend', Image: 'own/backend:1', ...more });
const inContainer = (what: string, before: JsonObject, after: JsonObject): Door =>
  change(what, TASK, containers(backend(before)), containers(backend(after)));
const forwards = (...groups: readonly (readonly [string, number])[]): JsonObject => ({
  DefaultActions: [
    {
      Type: 'forward',
      ForwardConfig: { TargetGroups: groups.map(([TargetGroupArn, Weight]) => ({ TargetGroupArn, Weight })) },
    },
  ],
});
const LISTENER = 'AWS::ElasticLoadBalancingV2::Listener';
const login: Json = { Type: 'authenticate-oidc', Order: 1, AuthenticateOidcConfig: { ClientId: 'a' } };
const forward: Json = { Type: 'forward', Order: 2, TargetGroupArn: 'g' };
const statement = (more: JsonObject): JsonObject => ({
  PolicyDocument: {
    Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a/b', ...more }],
  },
  Roles: ['r'],
});
const rule = (more: JsonObject): JsonObject => ({
  SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 80, CidrIp: '10.0.0.0/8', ...more }],
});

export const DOORS: readonly Door[] = [
  change(
    'an HTTP route without a JWT',
    'AWS::ApiGatewayV2::Route',
    { AuthorizationType: 'JWT' },
    { AuthorizationType: 'NONE' },
  ),
  change('a route without an authorizer', 'AWS::ApiGatewayV2::Route', { AuthorizerId: 'a' }, {}),
  change(
    'a method without IAM',
    'AWS::ApiGateway::Method',
    { AuthorizationType: 'AWS_IAM' },
    { AuthorizationType: 'NONE' },
  ),
  change(
    'a method without a key',
    'AWS::ApiGateway::Method',
    { ApiKeyRequired: true },
    { ApiKeyRequired: false },
  ),
  change(
    'an authorizer of another issuer',
    'AWS::ApiGatewayV2::Authorizer',
    { JwtConfiguration: { Issuer: 'https://a' } },
    { JwtConfiguration: { Issuer: 'https://b' } },
  ),
  change(
    'an authorizer of another audience',
    'AWS::ApiGatewayV2::Authorizer',
    { JwtConfiguration: { Audience: ['a'] } },
    { JwtConfiguration: { Audience: ['a', 'b'] } },
  ),
  change(
    'cross-origin requests with credentials',
    'AWS::ApiGatewayV2::Api',
    { CorsConfiguration: { AllowOrigins: ['https://a'] } },
    { CorsConfiguration: { AllowOrigins: ['*'], AllowCredentials: true } },
  ),
  change(
    'a GraphQL API with a key',
    'AWS::AppSync::GraphQLApi',
    { AuthenticationType: 'AWS_IAM' },
    { AuthenticationType: 'API_KEY' },
  ),
  change(
    'a listener without a login',
    LISTENER,
    { DefaultActions: [login, forward] },
    { DefaultActions: [forward] },
  ),
  change(
    'a listener without TLS',
    LISTENER,
    { Protocol: 'HTTPS', Port: 443 },
    { Protocol: 'HTTP', Port: 443 },
  ),
  change(
    'an old TLS policy',
    LISTENER,
    { SslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' },
    { SslPolicy: 'ELBSecurityPolicy-2016-08' },
  ),
  change(
    'another certificate',
    LISTENER,
    { Certificates: [{ CertificateArn: 'a' }] },
    { Certificates: [{ CertificateArn: 'b' }] },
  ),
  change('weighted forwards', LISTENER, forwards(['a', 100]), forwards(['a', 90], ['b', 10])),
  change('another weight', LISTENER, forwards(['a', 100], ['b', 0]), forwards(['a', 100], ['b', 50])),
  change(
    'a rule without its condition',
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    { Conditions: [{ Field: 'source-ip' }] },
    { Conditions: [] },
  ),
  change(
    'a rule with another priority',
    'AWS::ElasticLoadBalancingV2::ListenerRule',
    { Priority: 10 },
    { Priority: 1 },
  ),
  change(
    'a plain target group',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    { Protocol: 'HTTPS' },
    { Protocol: 'HTTP' },
  ),
  change(
    'invalid headers that pass',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    { LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'true' }] },
    { LoadBalancerAttributes: [{ Key: 'routing.http.drop_invalid_header_fields.enabled', Value: 'false' }] },
  ),
  change(
    'another security group',
    'AWS::ElasticLoadBalancingV2::LoadBalancer',
    { SecurityGroups: ['sg-a'] },
    { SecurityGroups: ['sg-b'] },
  ),
  change(
    'a firewall that allows',
    'AWS::WAFv2::WebACL',
    { DefaultAction: { Block: {} } },
    { DefaultAction: { Allow: {} } },
  ),
  change(
    'a firewall without a rule',
    'AWS::WAFv2::WebACL',
    { Rules: [{ Name: 'a', Priority: 1 }] },
    { Rules: [] },
  ),
  change(
    'a rule of a firewall that only counts',
    'AWS::WAFv2::WebACL',
    { Rules: [{ Name: 'a', Action: { Block: {} } }] },
    { Rules: [{ Name: 'a', Action: { Count: {} } }] },
  ),
  change(
    'more addresses in a set',
    'AWS::WAFv2::IPSet',
    { Addresses: ['10.0.0.0/8'] },
    { Addresses: ['10.0.0.0/8', '0.0.0.0/1'] },
  ),
  change(
    'sign-up by oneself',
    'AWS::Cognito::UserPool',
    { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    { AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } },
  ),
  change(
    'no second factor',
    'AWS::Cognito::UserPool',
    { MfaConfiguration: 'ON' },
    { MfaConfiguration: 'OFF' },
  ),
  change(
    'short passwords',
    'AWS::Cognito::UserPool',
    { Policies: { PasswordPolicy: { MinimumLength: 14 } } },
    { Policies: { PasswordPolicy: { MinimumLength: 6 } } },
  ),
  change(
    'another trigger',
    'AWS::Cognito::UserPool',
    { LambdaConfig: { PreSignUp: 'a' } },
    { LambdaConfig: { PreSignUp: 'b' } },
  ),
  change(
    'another way back from a login',
    'AWS::Cognito::UserPoolClient',
    { CallbackURLs: ['https://a'] },
    { CallbackURLs: ['https://a', 'https://b'] },
  ),
  change(
    'tokens that live long',
    'AWS::Cognito::UserPoolClient',
    { RefreshTokenValidity: 1 },
    { RefreshTokenValidity: 3650 },
  ),
  change(
    'identities without a login',
    'AWS::Cognito::IdentityPool',
    { AllowUnauthenticatedIdentities: false },
    { AllowUnauthenticatedIdentities: true },
  ),
  added('an administrator of a cluster', 'AWS::EKS::AccessEntry', {
    AccessPolicies: [{ PolicyArn: 'arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy' }],
  }),
  change(
    'a public cluster',
    'AWS::EKS::Cluster',
    { ResourcesVpcConfig: { EndpointPublicAccess: false } },
    { ResourcesVpcConfig: { EndpointPublicAccess: true } },
  ),
  added('an access key', 'AWS::IAM::AccessKey', { UserName: 'ci' }),
  change('a password of a user', 'AWS::IAM::User', {}, { LoginProfile: { Password: { Ref: 'P' } } }),
  added('an identity provider', 'AWS::IAM::OIDCProvider', {
    Url: 'https://token.actions.githubusercontent.com',
  }),
  change(
    'another client of an identity provider',
    'AWS::IAM::OIDCProvider',
    { ClientIdList: ['a'] },
    { ClientIdList: ['a', 'b'] },
  ),
  added('a provider of SAML', 'AWS::IAM::SAMLProvider', { SamlMetadataDocument: 'x' }),
  added('a user in a group', 'AWS::IAM::UserToGroupAddition', { GroupName: 'admins', Users: ['u'] }),
  change('groups of a user', 'AWS::IAM::User', { Groups: ['readers'] }, { Groups: ['readers', 'admins'] }),
  change('long sessions', 'AWS::IAM::Role', { MaxSessionDuration: 3600 }, { MaxSessionDuration: 43200 }),
  change('another role in a profile', 'AWS::IAM::InstanceProfile', { Roles: ['a'] }, { Roles: ['b'] }),
  added('a trust anchor', 'AWS::RolesAnywhere::TrustAnchor', {
    Source: { SourceType: 'CERTIFICATE_BUNDLE' },
  }),
  change(
    'commands in containers',
    'AWS::ECS::Service',
    { EnableExecuteCommand: false },
    { EnableExecuteCommand: true },
  ),
  change(
    'another task definition',
    'AWS::ECS::Service',
    { TaskDefinition: { Ref: 'A' } },
    { TaskDefinition: 'elsewhere:7' },
  ),
  inContainer('a privileged container', {}, { Privileged: true }),
  inContainer('a container of root', { User: 'app' }, { User: 'root' }),
  inContainer('another image', {}, { Image: 'stranger/backend:1' }),
  inContainer('more rights of Linux', {}, { LinuxParameters: { Capabilities: { Add: ['SYS_ADMIN'] } } }),
  inContainer(
    'a root that can be written',
    { ReadonlyRootFilesystem: true },
    { ReadonlyRootFilesystem: false },
  ),
  inContainer(
    'another secret',
    { Secrets: [{ Name: 'A', ValueFrom: 'a' }] },
    { Secrets: [{ Name: 'A', ValueFrom: 'b' }] },
  ),
  inContainer(
    'tokens of ten years',
    { Environment: [{ Name: 'JWT_EXPIRATION_HOURS', Value: '168' }] },
    { Environment: [{ Name: 'JWT_EXPIRATION_HOURS', Value: '87600' }] },
  ),
  inContainer(
    'authentication off by a variable',
    {},
    { Environment: [{ Name: 'AUTH_DISABLED', Value: 'true' }] },
  ),
  inContainer('another command', { Command: ['run'] }, { Command: ['run', '--insecure'] }),
  inContainer('no health check', { HealthCheck: { Command: ['CMD', 'true'] } }, {}),
  change(
    'a target group without a health check',
    'AWS::ElasticLoadBalancingV2::TargetGroup',
    {},
    { HealthCheckEnabled: false },
  ),
  inContainer('no logs', { LogConfiguration: { LogDriver: 'awslogs' } }, {}),
  change(
    'a second container',
    TASK,
    containers(backend({})),
    containers(backend({}), { Name: 'Side', Image: 'stranger/side' }),
  ),
  change('the processes of the host', TASK, {}, { PidMode: 'host' }),
  change('the network of the host', TASK, { NetworkMode: 'awsvpc' }, { NetworkMode: 'host' }),
  change('another role of the task', TASK, { TaskRoleArn: 'a' }, { TaskRoleArn: 'b' }),
  change('a folder of the host', TASK, {}, { Volumes: [{ Name: 'v', Host: { SourcePath: '/' } }] }),
  change('another role of a function', 'AWS::Lambda::Function', { Role: 'a' }, { Role: 'b' }),
  change('another layer', 'AWS::Lambda::Function', { Layers: ['a'] }, { Layers: ['a', 'b'] }),
  change('code without a signature', 'AWS::Lambda::Function', { CodeSigningConfigArn: 'a' }, {}),
  change('a function for everybody', 'AWS::Lambda::Url', { AuthType: 'AWS_IAM' }, { AuthType: 'NONE' }),
  change(
    'a bucket that everybody reads',
    'AWS::S3::Bucket',
    { AccessControl: 'Private' },
    { AccessControl: 'PublicRead' },
  ),
  change('a website', 'AWS::S3::Bucket', {}, { WebsiteConfiguration: { IndexDocument: 'index.html' } }),
  change(
    'a bucket without encryption',
    'AWS::S3::Bucket',
    { BucketEncryption: { ServerSideEncryptionConfiguration: [] } },
    {},
  ),
  change(
    'a bucket without versions',
    'AWS::S3::Bucket',
    { VersioningConfiguration: { Status: 'Enabled' } },
    { VersioningConfiguration: { Status: 'Suspended' } },
  ),
  change(
    'copies elsewhere',
    'AWS::S3::Bucket',
    {},
    {
      ReplicationConfiguration: { Role: 'r', Rules: [{ Destination: { Bucket: 'arn:aws:s3:::elsewhere' } }] },
    },
  ),
  attribute('what is deleted with the stack', { DeletionPolicy: 'Retain' }, { DeletionPolicy: 'Delete' }),
  attribute(
    'what is deleted when it is replaced',
    { UpdateReplacePolicy: 'Retain' },
    { UpdateReplacePolicy: 'Delete' },
  ),
  attribute('a resource without its condition', { Condition: 'IsProd' }, {}),
  change(
    'no protection from deletion',
    'AWS::RDS::DBInstance',
    { DeletionProtection: true },
    { DeletionProtection: false },
  ),
  change('no backups', 'AWS::RDS::DBInstance', { BackupRetentionPeriod: 7 }, { BackupRetentionPeriod: 0 }),
  change(
    'no recovery of a table',
    'AWS::DynamoDB::Table',
    { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } },
    { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } },
  ),
  change('a database that everybody reaches', 'AWS::RDS::DBInstance', {}, { PubliclyAccessible: true }),
  change(
    'a key that does not rotate',
    'AWS::KMS::Key',
    { EnableKeyRotation: true },
    { EnableKeyRotation: false },
  ),
  change('logs for a day', 'AWS::Logs::LogGroup', { RetentionInDays: 365 }, { RetentionInDays: 1 }),
  change('no trail', 'AWS::CloudTrail::Trail', { IsLogging: true }, { IsLogging: false }),
  change(
    'an origin that is not encrypted',
    'AWS::CloudFront::Distribution',
    { DistributionConfig: { DefaultCacheBehavior: { ViewerProtocolPolicy: 'redirect-to-https' } } },
    { DistributionConfig: { DefaultCacheBehavior: { ViewerProtocolPolicy: 'allow-all' } } },
  ),
  change(
    'a distribution without a firewall',
    'AWS::CloudFront::Distribution',
    { DistributionConfig: { WebACLId: 'a' } },
    { DistributionConfig: {} },
  ),
  change(
    'a name that leads elsewhere',
    'AWS::Route53::RecordSet',
    { ResourceRecords: ['10.0.0.1'] },
    { ResourceRecords: ['203.0.113.7'] },
  ),
  added('a way to the internet', 'AWS::EC2::Route', { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw' }),
  added('a connection to another network', 'AWS::EC2::VPCPeeringConnection', { PeerOwnerId: '999988887777' }),
  change(
    'instances with the old metadata',
    'AWS::EC2::LaunchTemplate',
    { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'required' } } },
    { LaunchTemplateData: { MetadataOptions: { HttpTokens: 'optional' } } },
  ),
  change('a port for everybody', 'AWS::EC2::SecurityGroup', rule({}), rule({ CidrIp: '0.0.0.0/0' })),
  change('a permission', 'AWS::IAM::Policy', statement({}), statement({ Action: 's3:*' })),
  change(
    'more by a question mark',
    'AWS::IAM::Policy',
    statement({ Resource: 'arn:aws:s3:::a/?' }),
    statement({ Resource: 'arn:aws:s3:::a/????' }),
  ),
  ['a transform', app(OTHER), app(OTHER, { Transform: 'AWS::Serverless-2016-10-31' })],
  [
    'a loop',
    without(),
    {
      Resources: {
        Other: OTHER,
        'Fn::ForEach::Users': ['U', ['a', 'b'], { 'User${U}': { Type: 'AWS::IAM::User' } }],
      },
    },
  ],
  change(
    'a nested stack from elsewhere',
    'AWS::CloudFormation::Stack',
    { TemplateURL: 'https://own/a.json' },
    { TemplateURL: 'https://stranger/a.json' },
  ),
  ['a rule of the template that goes', without({ Rules: { Safe: { Assertions: [] } } }), without()],
  change('a container that goes by a harmless name', TASK, containers(backend({})), {
    ContainerDefinitions: [backend({}), { Name: 'Description', Image: 'stranger/a', Privileged: true }],
  }),
  inContainer(
    'a variable that goes by a harmless name',
    { Environment: [{ Name: 'Comment', Value: 'a' }] },
    { Environment: [{ Name: 'Comment', Value: 'b' }] },
  ),
  change(
    'a variable that is called like an amount',
    'AWS::Lambda::Function',
    { Environment: { Variables: { LockoutCount: '3' } } },
    { Environment: { Variables: { LockoutCount: '99999' } } },
  ),
  inContainer(
    'an image beside a label that holds a policy',
    { DockerLabels: { a: '{"Effect":"Allow","Action":"a:b"}' } },
    { DockerLabels: { a: '{"Effect":"Allow","Action":"a:b"}' }, Image: 'stranger/a' },
  ),
  change(
    'a variable of a container that is called like the key',
    TASK,
    containers({ Name: 'JWT_SECRET_KEY', Environment: [{ Name: 'X', Value: 'a' }] }),
    containers({ Name: 'JWT_SECRET_KEY', Environment: [{ Name: 'X', Value: 'b' }] }),
  ),
  change(
    'a switch in another spelling',
    'AWS::RDS::DBInstance',
    {},
    {
      PubliclyAccessible: 'True',
    },
  ),
  change(
    'settings that are called a description',
    'AWS::ApiGateway::Deployment',
    { RestApiId: 'a' },
    { RestApiId: 'a', StageDescription: { MethodSettings: [{ LoggingLevel: 'OFF' }] } },
  ),
  change(
    'a secret that is written into a tag',
    'AWS::S3::Bucket',
    {},
    { Tags: [{ Key: 'a', Value: '{{resolve:secretsmanager:prod/db}}' }] },
  ),
  change(
    'a definition of an API that holds a policy',
    'AWS::ApiGateway::RestApi',
    { Body: { paths: {} } },
    {
      Body: {
        paths: { '/admin': {} },
        'x-amazon-apigateway-policy': {
          Statement: [{ Effect: 'Allow', Principal: '*', Action: 'execute-api:Invoke' }],
        },
      },
    },
  ),
  change(
    'statements from another file',
    'AWS::IAM::Role',
    { AssumeRolePolicyDocument: { Statement: [] } },
    { AssumeRolePolicyDocument: { Statement: { 'Fn::Transform': { Name: 'AWS::Include' } } } },
  ),
  ['a secret in an output', without(), without({ Outputs: { A: { Value: '{{resolve:ssm:/prod/db}}' } } })],
  [
    'the secret of an access key in an output',
    without(),
    without({ Outputs: { A: { Value: { 'Fn::GetAtt': ['Key', 'SecretAccessKey'] } } } }),
  ],
  change(
    'a policy of whom a parameter names',
    'AWS::IAM::Policy',
    { PolicyDocument: { Statement: [] }, Roles: ['r'] },
    { PolicyDocument: { Statement: [] }, Roles: { Ref: 'P' } },
  ),
];
