import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyForm } from '../support/chat-app/scenario.ts';

/** What a large CDK app synthesizes to: services with a task definition each, spread over stacks. */
export type LargeApp = {
  readonly stacks: number;
  readonly taskDefinitions: number;
  readonly keyForm: KeyForm;
  readonly key: string;
};

const REGION = 'us-west-2';
const SHARED = 'Shared';
/** As the CDK names the exports that it makes of references between stacks. */
const SECRET_EXPORT = `${SHARED}:ExportsOutputRefSigningKey4F3C29A1`;

const METADATA = (path: string) => ({ 'aws:cdk:path': `${path}/Resource` });

const role = (path: string, service: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: service } }],
      Version: '2012-10-17',
    },
  },
  Metadata: METADATA(path),
});

const sharedTemplate = () => ({
  Resources: {
    SigningKey: {
      Type: 'AWS::SecretsManager::Secret',
      Properties: { GenerateSecretString: { PasswordLength: 64 } },
      Metadata: METADATA(`${SHARED}/SigningKey`),
    },
    Cluster: { Type: 'AWS::ECS::Cluster', Metadata: METADATA(`${SHARED}/Cluster`) },
  },
  Outputs: {
    Secret: { Value: { Ref: 'SigningKey' }, Export: { Name: SECRET_EXPORT } },
    Cluster: { Value: { Ref: 'Cluster' }, Export: { Name: `${SHARED}:ExportsOutputRefCluster` } },
  },
});

const container = ({ keyForm, key }: LargeApp, id: string) => ({
  Essential: true,
  Image: { 'Fn::Sub': `\${AWS::AccountId}.dkr.ecr.${REGION}.\${AWS::URLSuffix}/chat:${id.toLowerCase()}` },
  Name: 'app',
  PortMappings: [{ ContainerPort: 8000, Protocol: 'tcp' }],
  Environment: [
    { Name: 'JWT_EXPIRATION_HOURS', Value: '168' },
    { Name: 'SERVICE', Value: id },
    { Name: 'DATABASE_HOST', Value: { 'Fn::ImportValue': `${SHARED}:ExportsOutputRefDatabase` } },
    ...(keyForm === 'plaintext' ? [{ Name: 'JWT_SECRET_KEY', Value: key }] : []),
  ],
  ...(keyForm === 'secrets-manager' && {
    Secrets: [{ Name: 'JWT_SECRET_KEY', ValueFrom: { 'Fn::ImportValue': SECRET_EXPORT } }],
  }),
  LogConfiguration: {
    LogDriver: 'awslogs',
    Options: { 'awslogs-group': { Ref: 'Logs' }, 'awslogs-stream-prefix': id, 'awslogs-region': REGION },
  },
});

const service = (app: LargeApp, stack: string, id: string) => ({
  [`${id}TaskDef`]: {
    Type: 'AWS::ECS::TaskDefinition',
    Properties: {
      ContainerDefinitions: [container(app, id)],
      Cpu: '256',
      ExecutionRoleArn: { 'Fn::GetAtt': ['ExecutionRole', 'Arn'] },
      Family: `${stack}${id}TaskDef`,
      Memory: '512',
      NetworkMode: 'awsvpc',
      RequiresCompatibilities: ['FARGATE'],
      TaskRoleArn: { 'Fn::GetAtt': ['TaskRole', 'Arn'] },
    },
    Metadata: METADATA(`${stack}/${id}/TaskDef`),
  },
  [`${id}Service`]: {
    Type: 'AWS::ECS::Service',
    Properties: {
      Cluster: { 'Fn::ImportValue': `${SHARED}:ExportsOutputRefCluster` },
      DeploymentConfiguration: {
        DeploymentCircuitBreaker: { Enable: true, Rollback: true },
        MaximumPercent: 200,
        MinimumHealthyPercent: 100,
      },
      DesiredCount: 2,
      LaunchType: 'FARGATE',
      TaskDefinition: { Ref: `${id}TaskDef` },
    },
    Metadata: METADATA(`${stack}/${id}/Service/Service`),
  },
});

const stackTemplate = (app: LargeApp, stack: string, services: readonly string[]) => ({
  Resources: Object.assign(
    {
      ExecutionRole: role(`${stack}/ExecutionRole`, 'ecs-tasks.amazonaws.com'),
      TaskRole: role(`${stack}/TaskRole`, 'ecs-tasks.amazonaws.com'),
      Logs: { Type: 'AWS::Logs::LogGroup', Metadata: METADATA(`${stack}/Logs`) },
    },
    ...services.map((id) => service(app, stack, id)),
  ),
});

const artifact = (name: string, dependencies: readonly string[]) => ({
  type: 'aws:cloudformation:stack',
  environment: `aws://111122223333/${REGION}`,
  properties: { templateFile: `${name}.template.json`, stackName: name },
  dependencies,
  displayName: name,
});

/** Writes the cloud assembly of such an app, one service after the other into each stack in turn. */
export const writeLargeAssembly = async (directory: string, app: LargeApp): Promise<void> => {
  await mkdir(directory, { recursive: true });
  const write = (name: string, content: unknown) =>
    writeFile(join(directory, name), JSON.stringify(content, null, 1));
  const names = Array.from({ length: app.stacks - 1 }, (_, index) => `Team${index}`);
  await write(`${SHARED}.template.json`, sharedTemplate());
  for (const [index, name] of names.entries()) {
    const ids: string[] = [];
    for (let number = index; number < app.taskDefinitions; number += names.length)
      ids.push(`Orders${number}`);
    await write(`${name}.template.json`, stackTemplate(app, name, ids));
  }
  const artifacts = [artifact(SHARED, []), ...names.map((name) => artifact(name, [SHARED]))];
  await write('manifest.json', {
    version: '48.0.0',
    artifacts: Object.fromEntries(artifacts.map((one) => [one.displayName, one])),
  });
};
