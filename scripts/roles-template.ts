import { stringify } from 'yaml';

/** The roles of docs/permissions.md as one CloudFormation template: the policies of the page, with parameters for its examples. */

type Document = Readonly<Record<string, unknown>>;

/** What the page writes as an example, and what takes its place. The order matters: a name may hold another one. */
const PLACES: readonly (readonly [example: string, place: string])[] = [
  ['arn:aws:', 'arn:$' + '{AWS::Partition}:'],
  ['111122223333', '$' + '{AWS::AccountId}'],
  ['eu-central-1', '$' + '{AWS::Region}'],
  ['hnb659fds', '$' + '{Qualifier}'],
  ['ChatAppStack', '$' + '{StackName}'],
  ['chat-app/jwt', '$' + '{SecretName}'],
  ['/ecs/chat-app', '$' + '{LogGroup}'],
];

/** @throws Error when the page has no such block */
const blockOf = (page: string, label: string): Document => {
  const [, text] = new RegExp(`<!-- ${label} -->\\s+\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  if (text === undefined) throw new Error(`has no block ${label}`);
  return JSON.parse(text);
};

const withParameters = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withParameters);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withParameters(inner)]));
  if (typeof value !== 'string') return value;
  const text = PLACES.reduce((all, [example, place]) => all.replaceAll(example, place), value);
  return text === value ? value : { 'Fn::Sub': text };
};

const NOTHING = { Ref: 'AWS::NoValue' };

const policy = (page: string, name: string): Document => ({
  PolicyName: name,
  PolicyDocument: withParameters(blockOf(page, `policy:${name}`)),
});

const only = (condition: string, value: unknown): Document => ({ 'Fn::If': [condition, value, NOTHING] });

/** With the numbers of owner and repository, which no later owner of the names can have. */
const subject = (of: string): Document => ({
  'Fn::If': [
    'HasIds',
    { 'Fn::Sub': `repo:$\{Owner}@$\{OwnerId}/$\{Repository}@$\{RepositoryId}:${of}` },
    { 'Fn::Sub': `repo:$\{Owner}/$\{Repository}:${of}` },
  ],
});

const trust = (page: string, name: string, of: string): unknown => {
  const document = blockOf(page, `trust:${name}`);
  const provider = { 'Fn::If': ['MakesProvider', { Ref: 'Provider' }, { Ref: 'ProviderArn' }] };
  const change = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(change);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (key === 'Federated') return [key, provider];
        return [key, key.endsWith(':sub') ? subject(of) : change(inner)];
      }),
    );
  };
  return change(document);
};

const text = (description: string, usual?: string): Document => ({
  Type: 'String',
  Description: description,
  ...(usual !== undefined && { Default: usual }),
});

const PARAMETERS = {
  Owner: text('Owner of the repository on GitHub, e.g. acme.'),
  OwnerId: text(
    'Number of the owner. Empty only for a repository made before 15 July 2026 that has not opted in.',
    '',
  ),
  Repository: text('Name of the repository, e.g. chat.'),
  RepositoryId: text('Number of the repository; with OwnerId.', ''),
  Environment: text('Environment of the jobs that deploy, verify and rotate.', 'production'),
  StackName: text('Name of the stack that is deployed, as CloudFormation knows it.'),
  Qualifier: text('Qualifier of cdk bootstrap.', 'hnb659fds'),
  SecretName: text('For secret-store secrets-manager: name of the secret. Empty: no access to one.', ''),
  LogGroup: text('For log-groups: name of the log group. Empty: no access to logs.', ''),
  ProviderArn: text('The provider of GitHub, where the account has one. Empty: it is made.', ''),
  CancelsUpdates: { ...text('For on-cancel cancel-update.', 'false'), AllowedValues: ['true', 'false'] },
};

const isGiven = (name: string): Document => ({ 'Fn::Not': [{ 'Fn::Equals': [{ Ref: name }, ''] }] });

const role = (assume: unknown, policies: readonly Document[]): Document => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: assume, Policies: policies },
});

/**
 * In YAML 1.1, in which CloudFormation reads a date where a version is meant unless it is quoted.
 *
 * @param page docs/permissions.md
 * @returns YAML
 * @throws Error when the page lacks one of its policies
 */
export const rolesTemplate = (page: string): string => {
  const template = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'The roles that the workflows of a repository assume to deploy, verify and rotate, and to read',
    Parameters: PARAMETERS,
    Conditions: {
      HasIds: { 'Fn::And': [isGiven('OwnerId'), isGiven('RepositoryId')] },
      MakesProvider: { 'Fn::Equals': [{ Ref: 'ProviderArn' }, ''] },
      ReadsLogs: isGiven('LogGroup'),
      RotatesSecret: isGiven('SecretName'),
      CancelsUpdate: { 'Fn::Equals': [{ Ref: 'CancelsUpdates' }, 'true'] },
    },
    Resources: {
      Provider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'MakesProvider',
        Properties: {
          Url: 'https://token.actions.githubusercontent.com',
          ClientIdList: ['sts.amazonaws.com'],
        },
      },
      DeployRole: role(trust(page, 'production', 'environment:$' + '{Environment}'), [
        policy(page, 'deploy'),
        only('CancelsUpdate', policy(page, 'cancel-update')),
        only('ReadsLogs', policy(page, 'log-groups')),
        only('RotatesSecret', policy(page, 'rotate')),
      ]),
      ReadRole: role(trust(page, 'pull-request', 'pull_request'), [policy(page, 'dry-run')]),
    },
    Outputs: {
      DeployRoleArn: {
        Description: 'The variable AWS_ROLE_ARN',
        Value: { 'Fn::GetAtt': ['DeployRole', 'Arn'] },
      },
      ReadRoleArn: {
        Description: 'The variable AWS_READ_ROLE_ARN',
        Value: { 'Fn::GetAtt': ['ReadRole', 'Arn'] },
      },
    },
  };
  return `# Written by scripts/docs.ts from the policies in permissions.md.\n${stringify(template, { lineWidth: 120, aliasDuplicateObjects: false, version: '1.1' })}`;
};
