import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isError } from '../../../src/model/finding.ts';
import type { Expectation } from '../../../src/proof/holder.ts';
import { allResources } from '../../../src/proof/holders.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import { type AssemblyStack, readAssembly } from '../../../src/template/assembly.ts';
import { codes, directoryWith, expecting, newKey } from './templates.ts';

type Shapes = {
  readonly shapes: readonly string[];
  readonly build: (shape: string, at: { outdir: string; key: string; other: string }) => void;
};

const { build, shapes } = createRequire(import.meta.url)(
  '../../support/cdk/apps/other-ways/app.cjs',
) as Shapes;

const key = newKey();
const other = newKey();

describe('an app of the CDK in which keys go other ways', () => {
  const directory = directoryWith({});
  const before = process.env.CDK_VALIDATION;
  beforeAll(() => {
    process.env.CDK_VALIDATION = 'false';
    for (const shape of shapes) build(shape, { outdir: join(directory, shape), key, other });
  });
  afterAll(() => {
    if (before === undefined) delete process.env.CDK_VALIDATION;
    rmSync(directory, { recursive: true });
  });

  const stacksOf = (shape: string): readonly AssemblyStack[] => {
    const assembly = readAssembly(join(directory, shape));
    if (!assembly.ok) throw new Error(JSON.stringify(assembly.findings));
    return assembly.value.stacks;
  };

  const prove = (shape: string, more: Partial<Expectation> = {}) => {
    const proof = proveHolders(stacksOf(shape), expecting(key, more));
    expect(JSON.stringify([proof.rows, proof.findings])).not.toContain(key);
    const found = (code: string) => proof.findings.find((finding) => finding.code === code);
    const results = proof.rows.map(({ container, result }) => `${container}: ${result}`);
    return { ...proof, found, results, errors: proof.findings.filter(isError) };
  };

  const taskDefinitionsOf = (shape: string): readonly string[] => {
    return allResources(stacksOf(shape))
      .filter(({ type }) => type === 'AWS::ECS::TaskDefinition')
      .map(({ logicalId }) => logicalId);
  };

  describe('where something else than a container definition gives the variable', () => {
    it.each([
      [
        'rule-with-another-key',
        'AWS::Events::Rule',
        /Input\.containerOverrides\.0.*another text.*for nightly/,
      ],
      [
        'state-machine',
        'AWS::StepFunctions::StateMachine',
        /Definition.*another text than the key for nightly/,
      ],
      [
        'state-machine-from-input',
        'AWS::StepFunctions::StateMachine',
        /another text than the key for nightly/,
      ],
      [
        'manifest-and-container',
        'Custom::AWSCDK-EKS-KubernetesResource',
        /another text than the key for pod/,
      ],
      [
        'helm-values',
        'Custom::AWSCDK-EKS-HelmChart',
        /Values\.env\.JWT_SECRET_KEY: gets a value that cannot/,
      ],
      ['beanstalk-options', 'AWS::ElasticBeanstalk::Environment', /OptionSettings\.0: gets another text/],
      ['user-data', 'AWS::EC2::Instance', /UserData: is given in a text that is not understood/],
      ['run-by-a-custom-resource', 'Custom::AWS', /Create.*another text than the key for nightly/],
    ])('one key for all is not established, and the place is named: %s', (shape, type, place) => {
      const { errors, found, rows } = prove(shape);
      expect(errors).toMatchObject([
        { code: 'key-elsewhere-not-understood', failureReason: 'holders-not-established' },
      ]);
      const { detail } = found('key-elsewhere-not-understood') ?? {};
      expect(detail).toContain(`in Shop (${type})`);
      expect(detail).toMatch(place);
      expect(detail?.split('\n')).toHaveLength(1);
      expect(rows.filter(({ result }) => result !== 'same')).toMatchObject([
        { source: type, result: 'not established' },
      ]);
    });

    it.each(['rule-with-the-key', 'manifest-with-the-key'])(
      'and gives it the key itself, the proof is whole: %s',
      (shape) => {
        const { errors, results } = prove(shape);
        expect(errors).toEqual([]);
        expect(results.every((row) => row.endsWith(': same'))).toBe(true);
      },
    );

    it('and there is no container at all, it is named in place of one', () => {
      const { errors, found } = prove('manifest');
      expect(codes(errors)).toEqual(['error key-elsewhere-not-understood', 'error no-holders']);
      expect(found('no-holders')?.detail).toMatch(/KubernetesResource.*for pod/);
      expect(JSON.stringify(errors)).not.toMatch(/no container and no function at all/i);
    });

    it('a mention is nothing, in whatever it stands', () => {
      const { errors, results, found } = prove('mentions');
      expect(errors).toEqual([]);
      expect(found('key-elsewhere-not-understood')).toBeUndefined();
      expect(results).toEqual(['nightly: same', 'backend: same']);
    });

    it('it is only a warning where the input `containers` names others', () => {
      expect(
        prove('rule-with-another-key', { containers: ['backend'] }).found('key-elsewhere-not-understood'),
      ).toMatchObject({
        severity: 'warning',
      });
      expect(prove('rule-with-another-key', { containers: ['nightly'] }).errors).toMatchObject([
        { code: 'key-elsewhere-not-understood' },
      ]);
    });
  });

  describe('where three containers are called web', () => {
    const shape = 'three-containers-called-web';

    it('the construct tells the rows apart', () => {
      expect(prove(shape).results).toEqual(['Orders/web: same', 'Users/web: same']);
    });

    it('the input `containers` takes them by construct, by logical id and by stack', () => {
      const ids = taskDefinitionsOf(shape);
      const [orders = '', users = ''] = ['Orders', 'Users'].map((id) =>
        ids.find((one) => one.startsWith(id)),
      );
      for (const containers of [
        ['Orders/web', 'Users/web'],
        [`${orders}/web`, `Shop/${users}/web`],
        ['Shop/Orders/TaskDef/web'],
      ])
        expect(prove(shape, { containers }).errors, containers.join()).toEqual([]);
    });

    it('the plain name means all three, and the one without the key is named', () => {
      expect(prove(shape, { containers: ['web'] })).toMatchObject({
        errors: [
          { code: 'container-without-key', where: expect.stringMatching(/web in Shop \(SiteTaskDef/) },
        ],
        results: expect.arrayContaining(['Site/web: missing']),
      });
    });

    it.each(['Order/web', 'Orders/api', 'Orders', 'rders/web', '/web', 'web/'])(
      'a name that means none of them is an error that lists what there is: %s',
      (name) => {
        expect(prove(shape, { containers: [name] }).found('container-unknown')?.detail).toBe(
          `Not found: ${name}\nThe stacks have: Orders/web, Users/web, Site/web`,
        );
      },
    );
  });

  describe('where three containers get one secret under three names', () => {
    const [variable = '', ...aliases] = ['GOTRUE_JWT_SECRET', 'PGRST_JWT_SECRET', 'API_JWT_SECRET'];

    it('one name proves nothing, and the others are shown', () => {
      expect(prove('three-names').found('no-holders')?.detail).toMatch(
        /auth in Shop .*: has GOTRUE_JWT_SECRET\nrest in Shop .*: has PGRST_JWT_SECRET/,
      );
    });

    it('all three names prove it, and each row has its own', () => {
      const { rows, findings, holders } = prove('three-names', { variable, aliases });
      expect(rows).toMatchObject([
        { container: 'auth', variable, result: 'same' },
        { container: 'rest', variable: 'PGRST_JWT_SECRET', result: 'same' },
        { container: 'realtime', variable: 'API_JWT_SECRET', result: 'same' },
      ]);
      expect(codes(findings)).toEqual(['notice key-value-not-in-assembly']);
      expect(holders.map((holder) => holder.variable)).toEqual([variable, ...aliases]);
    });
  });

  describe('where the name of a variable is computed', () => {
    it('and begins with another word, it is not the key, and the proof is whole', () => {
      const { results, found } = prove('computed-name');
      expect(results).toEqual(['frontend: same', 'backend: same']);
      expect(found('container-may-have-key')).toBeUndefined();
    });

    it('and may come out as the one of the key, that container is not established', () => {
      const { results, found } = prove('computed-name-that-may-be-it');
      expect(results).toContain('login: not established');
      expect(found('container-may-have-key')).toBeDefined();
    });
  });

  it('a key whose lookup was not answered is not known here, and is not said to be another one', () => {
    const { results, errors } = prove('unanswered-lookup');
    expect(results).toEqual(['OrdersApi: not established', 'UsersApi: not established']);
    expect(errors).toMatchObject([{ code: 'key-not-looked-up', failureReason: 'holders-not-established' }]);
  });

  it('for stages with a secret each the remedy is to name one stage, not to share a secret', () => {
    const { errors } = prove('a-secret-for-each-stage');
    expect(errors).toMatchObject([
      { code: 'key-sources-differ', remedy: expect.stringContaining('stacks: Dev/**') },
    ]);
    expect(errors[0]?.remedy).not.toMatch(/every container|one ecs\.Secret/);
    const stacks = stacksOf('a-secret-for-each-stage').filter(({ id }) => id.startsWith('Dev/'));
    expect(proveHolders(stacks, expecting(key)).findings.filter(isError)).toEqual([]);
  });

  describe('where one secret is read in two regions', () => {
    it('by a reference across regions, it is the same', () => {
      expect(prove('two-regions').results).toEqual(['frontend: same', 'backend: same']);
      expect(prove('two-regions').errors).toEqual([]);
    });

    it('by its name, it may be a replica: that is no error, and no proof, and the regions are shown', () => {
      const { results, errors, found } = prove('two-regions-by-name');
      expect(errors).toEqual([]);
      expect(results).toEqual(['HereApi: same', 'ThereApi: not established']);
      expect(found('key-in-two-regions')).toMatchObject({
        severity: 'warning',
        detail: expect.stringMatching(/shop\/jwt in us-west-2\n.*shop\/jwt in us-east-1/),
      });
    });
  });

  it.each([
    ['name-and-partial-arn', []],
    ['nested', []],
    ['name-and-complete-arn', ['error key-sources-not-comparable']],
    ['fallback', ['error key-differs']],
    ['quoted', ['error key-differs']],
    ['without-padding', ['error key-differs']],
    ['environment-file', []],
  ])('is as true of the other shapes as it was: %s', (shape, expected) => {
    expect(codes(prove(shape).errors)).toEqual(expected);
  });

  it('an environment file may have the key, which is said', () => {
    expect(prove('environment-file').results).toEqual(['frontend: same', 'backend: not established']);
  });
});
