import { rmSync } from 'node:fs';
import { App, CfnOutput, Fn, NestedStack, SecretValue, Stack, Stage, Tags } from 'aws-cdk-lib';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  Cluster,
  ContainerImage,
  Secret as EcsSecret,
  FargateService,
  FargateTaskDefinition,
  type ICluster,
} from 'aws-cdk-lib/aws-ecs';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type ISecret, Secret as ManagedSecret } from 'aws-cdk-lib/aws-secretsmanager';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContainers, holdersIn } from '../../../src/proof/holders.ts';
import { describeSource } from '../../../src/proof/key-source.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import { type CloudAssembly, readAssembly } from '../../../src/template/assembly.ts';
import { selectStacks } from '../../../src/template/select.ts';
import { codes, directoryWith, expecting, newKey } from './templates.ts';

const NAME = 'JWT_SECRET_KEY';
const key = newKey();
const image = ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox');
const account = '111122223333';
const region = 'us-west-2';

type Environment = {
  readonly environment?: Record<string, string>;
  readonly secrets?: Record<string, EcsSecret>;
};

function twoContainers(scope: Construct, frontend: Environment, backend: Environment): FargateTaskDefinition {
  const task = new FargateTaskDefinition(scope, 'Task');
  const hours = { JWT_EXPIRATION_HOURS: '168' };
  task.addContainer('FrontendContainer', {
    image,
    ...frontend,
    environment: { ...hours, ...frontend.environment },
  });
  task.addContainer('BackendContainer', {
    image,
    ...backend,
    environment: { ...hours, ...backend.environment },
  });
  return task;
}

const text = (value: string): Environment => ({ environment: { [NAME]: value } });
const fromSecret = (secret: EcsSecret): Environment => ({ secrets: { [NAME]: secret } });

function buildApp(outdir: string): App {
  const app = new App({
    outdir,
    analyticsReporting: false,
    context: { '@aws-cdk/core:validateAgainstDefaultRules': false },
  });

  const plain = new Stack(app, 'Plain', { env: { account, region } });
  const task = twoContainers(plain, text(key), text(key));
  const vpc = Vpc.fromVpcAttributes(plain, 'Vpc', {
    vpcId: 'vpc-1',
    availabilityZones: ['a'],
    privateSubnetIds: ['s'],
  });
  const cluster = new Cluster(plain, 'Cluster', { vpc }) as ICluster;
  new FargateService(plain, 'Service', {
    cluster,
    taskDefinition: task,
    minHealthyPercent: 100,
    circuitBreaker: { rollback: true },
  });
  new FargateService(plain, 'Careless', { cluster, taskDefinition: task, minHealthyPercent: 0 });

  const managed = new Stack(app, 'Managed');
  const secret = new ManagedSecret(managed, 'Jwt') as ISecret;
  twoContainers(
    managed,
    fromSecret(EcsSecret.fromSecretsManager(secret)),
    fromSecret(EcsSecret.fromSecretsManager(secret)),
  );
  // Another app with a secret of the same logical id.
  const twin = new Stack(app, 'Twin');
  const other = new ManagedSecret(twin, 'Jwt') as ISecret;
  twoContainers(
    twin,
    fromSecret(EcsSecret.fromSecretsManager(other, 'key')),
    fromSecret(EcsSecret.fromSecretsManager(other)),
  );

  const consumer = new Stack(app, 'Consumer');
  twoContainers(
    consumer,
    fromSecret(EcsSecret.fromSecretsManager(secret)),
    text(secret.secretValue.unsafeUnwrap()),
  );

  const parameter = new Stack(app, 'Parameter', { env: { account, region } });
  const byName = StringParameter.fromSecureStringParameterAttributes(parameter, 'P', {
    parameterName: '/chat-app/jwt',
  });
  const again = StringParameter.fromSecureStringParameterAttributes(parameter, 'Q', {
    parameterName: '/chat-app/jwt',
  });
  twoContainers(
    parameter,
    fromSecret(EcsSecret.fromSsmParameter(byName)),
    fromSecret(EcsSecret.fromSsmParameter(again)),
  );

  const dynamic = new Stack(app, 'Dynamic', { env: { account, region } });
  const named = ManagedSecret.fromSecretNameV2(dynamic, 'N', 'chat-app/jwt');
  twoContainers(
    dynamic,
    text(named.secretValueFromJson('key').unsafeUnwrap()),
    text(SecretValue.secretsManager('chat-app/jwt', { jsonField: 'key' }).unsafeUnwrap()),
  );

  const imports = new Stack(app, 'Imports');
  twoContainers(imports, text(Fn.importValue('elsewhere')), text(Fn.importValue('elsewhere')));

  const prod = new Stage(app, 'Prod');
  const main = new Stack(prod, 'Main');
  const inner = new NestedStack(main, 'Inner');
  twoContainers(
    inner,
    text(key),
    fromSecret(EcsSecret.fromSecretsManager(new ManagedSecret(main, 'Jwt') as ISecret)),
  );
  const deep = new NestedStack(inner, 'Deep');
  twoContainers(deep, text(key), text(`${key}\n`));

  const lambda = new Stack(app, 'Lambda');
  const code = Code.fromInline('exports.handler = async () => {}');
  new LambdaFunction(lambda, 'Authorizer', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code,
    environment: { [NAME]: key, JWT_EXPIRATION_HOURS: '168' },
  });

  const leaky = new Stack(app, 'Leaky', { description: `signs with ${key}` });
  const leakyTask = twoContainers(leaky, text(key), text(key));
  Tags.of(leakyTask).add('jwt', key);
  new CfnOutput(leaky, 'Key', { value: key });

  const lookup = new Stack(new Stage(app, 'Dev', { env: { account, region } }), 'Lookup');
  Vpc.fromLookup(lookup, 'Vpc', { vpcId: 'vpc-2' });
  return app;
}

describe('a cloud assembly as the CDK writes it', () => {
  const directory = directoryWith({});
  let assembly: CloudAssembly;

  beforeAll(() => {
    process.env.CDK_VALIDATION = 'false';
    buildApp(directory).synth();
    const read = readAssembly(directory);
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    assembly = read.value;
  });
  afterAll(() => {
    delete process.env.CDK_VALIDATION;
    rmSync(directory, { recursive: true });
  });

  const holdersNamed = (variable: string) =>
    findContainers(assembly.stacks).flatMap((container) => holdersIn(container, variable));
  const prove = (...names: readonly string[]) => {
    const stacks = selectStacks(assembly, names);
    if (!stacks.ok) throw new Error(JSON.stringify(stacks.findings));
    return proveHolders(stacks.value, expecting(key));
  };
  const results = (...names: readonly string[]) =>
    prove(...names).rows.map(({ container, source, result }) => `${container}: ${source}: ${result}`);

  it('has the stacks of the app and of its stages under the names that the CLI uses', () => {
    expect(assembly.stacks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['Plain', 'Prod/Main', 'Dev/Lookup']),
    );
    const prod = assembly.stacks.find(({ id }) => id === 'Prod/Main');
    expect(prod).toMatchObject({
      stackName: 'Prod-Main',
      account: '',
      region: '',
    });
    expect(assembly.stacks.find(({ id }) => id === 'Plain')).toMatchObject({ account, region });
  });

  it('reads nested stacks in nested stacks, also without asset metadata', () => {
    const prod = assembly.stacks.find(({ id }) => id === 'Prod/Main');
    expect(prod?.templates.map(({ path }) => path.length)).toEqual([0, 1, 2]);
  });

  it('knows the lookups that were not answered, those of stages included, each once', () => {
    expect(assembly.missing.map(({ provider }) => provider)).toEqual(['vpc-provider']);
  });

  it('has no stack that depends on one of another stage: the library refuses to write such an app', () => {
    const app = new App({ analyticsReporting: false });
    const [one, two] = ['One', 'Two'].map((id) => new Stack(new Stage(app, id), 'Main'));
    expect(() => one?.addDependency(two as Stack)).toThrow(/dependency cannot cross stage boundaries/);
    expect(() => new Stack(app, 'Top').addDependency(two as Stack)).toThrow(/stage/);
  });

  it('includes the stacks that a selected stack needs, as cdk deploy does', () => {
    const outcome = selectStacks(assembly, ['Consumer']);
    expect(outcome.ok && outcome.value.map(({ id }) => id)).toEqual(['Managed', 'Consumer']);
  });

  it('proves two containers with the same text', () => {
    expect(results('Plain')).toEqual([
      'FrontendContainer: plaintext environment: same',
      'BackendContainer: plaintext environment: same',
    ]);
  });

  it('finds the service without a circuit breaker and without a minimum of healthy tasks, and only that one', () => {
    const { findings } = prove('Plain');
    expect(codes(findings)).toEqual(['warning no-circuit-breaker', 'warning rolling-update-with-gap']);
    // The app may overwrite what the construct says.
    expect(findings[0]?.remedy).toMatch(
      /deploymentConfiguration of the CfnService.*deploymentCircuitBreaker: \{ enable: true/,
    );
    expect(findings.every(({ where }) => where?.startsWith('Careless'))).toBe(true);
  });

  it('proves two containers that read one secret, and says that the value is for the smoke test', () => {
    const { rows, findings } = prove('Managed');
    expect(rows.map(({ result }) => result)).toEqual(['same', 'same']);
    expect(codes(findings)).toEqual(['notice key-value-not-in-assembly']);
  });

  it('refuses one that reads the whole secret and one that reads a field of it', () => {
    expect(codes(prove('Twin').findings)).toEqual(['error key-sources-differ']);
  });

  it('does not confuse secrets of two stacks that have the same logical id', () => {
    const [mine, twins] = ['Managed', 'Twin'].map(
      (id) => holdersNamed(NAME).find(({ stackId }) => stackId === id)?.source,
    );
    expect(mine).toMatchObject({ kind: 'secrets-manager' });
    expect(mine).not.toMatchObject({ reference: (twins as { reference: string }).reference });
  });

  it('follows a secret through an export into another stack', () => {
    const { rows, findings } = prove('Managed', 'Consumer');
    expect(rows.map(({ result }) => result)).toEqual(['same', 'same', 'same', 'not established']);
    expect(codes(findings)).toContain('warning key-read-at-different-times');
  });

  it('proves two containers that read one parameter', () => {
    expect(results('Parameter')).toEqual([
      'FrontendContainer: SSM /chat-app/jwt: same',
      'BackendContainer: SSM /chat-app/jwt: same',
    ]);
  });

  it('sees one secret in a dynamic reference by name and one by ARN', () => {
    expect(results('Dynamic')).toEqual([
      'FrontendContainer: Secrets Manager chat-app/jwt#key: same',
      'BackendContainer: Secrets Manager chat-app/jwt#key: same',
    ]);
  });

  it('takes the same import for the same source, though not for the key', () => {
    const { rows, findings } = prove('Imports');
    expect(rows.map(({ source, result }) => `${source}: ${result}`)).toEqual([
      'CloudFormation expression: same',
      'CloudFormation expression: same',
    ]);
    expect(codes(findings)).toEqual(['notice key-value-not-in-assembly']);
  });

  it('follows a secret into a nested stack and finds the newline two levels down', () => {
    const sources = holdersNamed(NAME).filter(({ stackId }) => stackId === 'Prod/Main');
    expect(sources.map(({ source }) => describeSource(source))).toEqual([
      'plaintext environment',
      expect.stringMatching(/^Secrets Manager Jwt\w+ in Prod\/Main$/),
      'plaintext environment',
      'plaintext environment',
    ]);
    const { findings } = prove('Prod/Main');
    expect(codes(findings)).toEqual(['error key-differs', 'error key-sources-not-comparable']);
    expect(findings.find(({ code }) => code === 'key-differs')?.detail).toContain('has a trailing newline');
  });

  it('counts a Lambda function as a holder', () => {
    const { rows, findings } = prove('Lambda');
    expect(rows).toMatchObject([{ container: expect.stringMatching(/^Authorizer/), result: 'same' }]);
    expect(codes(findings)).toEqual(['notice single-holder']);
  });

  it('finds the key in outputs, tags and descriptions, and shows it nowhere', () => {
    const { rows, findings } = prove('Leaky');
    expect(codes(findings)).toEqual(['error key-in-outputs', 'warning key-copied']);
    expect(findings.find(({ code }) => code === 'key-copied')?.detail).toMatch(
      /Leaky: Description\n.*Tags\.\d+\.Value/,
    );
    expect(JSON.stringify({ rows, findings })).not.toContain(key);
  });
});
