import type { Rule, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, expect, it } from 'vitest';
import type { HostNames } from '../../../src/address/host-names.ts';
import { tieAddress } from '../../../src/address/stage.ts';
import type { Rollout } from '../../../src/deployment/rollout-stage.ts';
import type { FollowedService } from '../../../src/deployment/service-proof.ts';
import type { BackendInputs } from '../../../src/inputs/backend.ts';
import { BEARER } from '../../../src/inputs/token-location.ts';
import { handsOn, type Production, targetGroupArn } from '../../support/aws/recorded-production.ts';

const GATEWAY = 'gateway-9.us-west-2.elb.amazonaws.com';
const BALANCER = 'chat-1.us-west-2.elb.amazonaws.com';

const backendAt = (url: string, probePath = '/api/me'): BackendInputs => ({
  url: new URL(url),
  probePath,
  accept: [[200, 299]],
  profile: 'flask-pyjwt',
  claims: {},
  tokenHeader: {},
  location: BEARER,
  identityHeaders: 'common',
  probeAs: 'bearer',
  timeoutMilliseconds: 1000,
  tasks: 6,
});

const forward = (...groups: readonly string[]): Rule['Actions'] => [
  {
    Type: 'forward',
    Order: 1,
    ForwardConfig: {
      TargetGroups: groups.map((group) => ({ TargetGroupArn: targetGroupArn(group), Weight: 1 })),
    },
  },
];

const otherwise = (...groups: readonly string[]): Rule => ({ IsDefault: true, Actions: forward(...groups) });

const path = (Priority: string, pattern: string, ...groups: readonly string[]): Rule => ({
  Priority,
  Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: [pattern] } }],
  Actions: forward(...groups),
});

/** It depends on what is not known here. */
const HEADER = { Field: 'http-header', HttpHeaderConfig: { HttpHeaderName: 'x-beta', Values: ['1'] } };

/** The default rule, unless it has a priority. */
const answering = (Priority?: string, ...Conditions: readonly RuleCondition[]): Rule => ({
  ...(Priority === undefined ? { IsDefault: true } : { Priority, Conditions: [...Conditions] }),
  Actions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '200' } }],
});

/** One service `api` in target group `api`, behind the load balancer `chat`. */
const production = (
  rules: readonly Rule[] = [otherwise('api')],
  more: Partial<Production> & { readonly balancer?: object } = {},
): Production => ({
  services: {
    api: { containers: [], targetGroups: ['api'] },
    web: { containers: [], targetGroups: ['web'] },
  },
  balancers: { chat: { dnsName: BALANCER, rules, ...more.balancer } },
  ...more,
});

const followed = (service: string): FollowedService => ({
  service: { stackName: 'Chat', cluster: 'main', service },
  region: 'us-west-2',
  before: { deploymentId: '', taskDefinition: '' },
  deployed: [],
  promised: [],
});

const rollout: Rollout = {
  isAsked: true,
  targets: 5,
  services: [
    {
      followed: followed('api'),
      rollout: {
        cluster: 'main',
        service: 'api',
        state: 'complete',
        taskDefinition: '',
        running: 5,
        desired: 5,
        holders: [],
        consoleUrl: '',
      },
      registered: undefined,
      findings: [],
    },
  ],
  others: [followed('web')],
};

const OURS = ['192.0.2.10', '192.0.2.11'];

/** A network with these names. What is not among the dead addresses can be reached. */
const network = (
  addresses: Readonly<Record<string, readonly string[]>>,
  aliases: readonly string[] = [],
  dead: readonly string[] = [],
): HostNames => ({
  addresses: async (host) => ({ [BALANCER]: OURS, ...addresses })[host] ?? [],
  aliases: async () => aliases,
  isReachable: async (address) => !dead.includes(address),
});

const tie = async (
  names: HostNames,
  at: Production = production(),
  { backend = backendAt('https://api.example.com'), seen = rollout as Rollout | undefined } = {},
) => {
  const { outcome, summary, status } = await tieAddress({ backend, rollout: seen }, handsOn(at), names);
  for (const { title } of outcome.findings) expect(title.length).toBeLessThanOrEqual(100);
  return {
    codes: outcome.findings.map(({ code, severity }) => `${severity} ${code}`),
    detail: outcome.findings.map(({ detail }) => detail).join('\n'),
    production: outcome.ok ? outcome.value : undefined,
    summary,
    isTied: status === undefined && outcome.ok,
  };
};

const direct = network({ 'api.example.com': OURS });

const RED = ['error backend-not-tied'];
const OPEN = ['warning backend-tie-not-established'];

describe('an address', () => {
  it('is tied when its addresses are those of the load balancer of the service', async () => {
    expect(await tie(direct)).toMatchObject({
      codes: [],
      isTied: true,
      summary: 'api.example.com leads to load balancer chat with 2 healthy targets',
      production: { targets: 2, addresses: OURS },
    });
  });

  it('is tied when it has some of the addresses of the load balancer', async () => {
    expect(await tie(network({ 'api.example.com': OURS.slice(1) }))).toMatchObject({ isTied: true });
  });

  it('is tied when its name is another one of the load balancer, though the addresses are not the same now', async () => {
    const names = network({ 'api.example.com': ['192.0.2.77'] }, [`dualstack.${BALANCER}`]);
    expect(await tie(names)).toMatchObject({ codes: [], isTied: true });
  });

  it('of a network load balancer is tied by the default action of its listener, for it has no rules', async () => {
    expect(await tie(direct, production(undefined, { balancer: { isNetwork: true } }))).toMatchObject({
      isTied: true,
    });
  });

  it('takes the number of running tasks where no target is healthy', async () => {
    const { production: known } = await tie(direct, production(undefined, { healthy: { api: 0 } }));
    expect(known?.targets).toBe(5);
  });
});

describe('an address that certainly leads elsewhere is red', () => {
  it('when it is this machine, and the load balancer can be reached from here', async () => {
    const seen = await tie(network({ '127.0.0.1': ['127.0.0.1'] }), undefined, {
      backend: backendAt('http://127.0.0.1:8080'),
    });
    expect(seen.codes).toEqual(RED);
    expect(seen.detail).toContain('127.0.0.1 is this machine itself');
    expect(seen.production).toBeUndefined();
  });

  it('when the load balancer does not listen at its port', async () => {
    const seen = await tie(direct, undefined, { backend: backendAt('https://api.example.com:8443') });
    expect(seen.codes).toEqual(RED);
    expect(seen.detail).toContain('no listener at port 8443');
  });

  it('when the rule for its path has a target group of no service of the stacks', async () => {
    const seen = await tie(direct, production([path('1', '/api/*', 'legacy'), otherwise('api')]));
    expect(seen.codes).toEqual(RED);
    expect(seen.detail).toContain('forwards /api/me to target group legacy');
  });
});

describe('an address that may lead elsewhere is no proof, and no accusation', () => {
  const somewhere = { 'api.example.com': ['198.51.100.1'] };

  it.each([
    ['CloudFront', 'd111111abcdef8.cloudfront.net', 'CloudFront answers first'],
    ['API Gateway', 'd-1.execute-api.us-west-2.amazonaws.com', 'API Gateway answers first'],
    [
      'a gateway on an application load balancer',
      GATEWAY,
      `another load balancer answers first (${GATEWAY})`,
    ],
    ['a network load balancer', 'front-3.elb.us-west-2.amazonaws.com', 'another load balancer answers first'],
  ])('behind %s', async (_front, alias, words) => {
    const seen = await tie(network(somewhere, [alias]));
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain(words);
  });

  it('behind something without a name, such as Cloudflare', async () => {
    const seen = await tie(network(somewhere));
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain('a proxy or a content network');
    expect(seen.production).toMatchObject({ targets: 5, addresses: ['198.51.100.1'] });
  });

  it('behind another load balancer, asked for by its own name', async () => {
    const seen = await tie(network({ [GATEWAY]: ['198.51.100.1'] }), undefined, {
      backend: backendAt(`https://${GATEWAY}`),
    });
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain('another load balancer answers first');
  });

  describe('through a tunnel that ends on this machine', () => {
    const tunnel = { 'api.example.com': ['127.0.0.1'] };

    it('to an internal load balancer', async () => {
      const at = production(undefined, { balancer: { isInternal: true } });
      expect((await tie(network(tunnel), at)).codes).toEqual(OPEN);
    });

    it('to a load balancer whose security group lets in only others', async () => {
      expect((await tie(network(tunnel, [], OURS))).codes).toEqual(OPEN);
    });
  });

  it('where the service is in no target group', async () => {
    const seen = await tie(direct, { services: { api: { containers: [] } } });
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain('in a target group');
  });

  it('where only functions have the key', async () => {
    const seen = await tie(direct, undefined, { seen: { ...rollout, services: [] } });
    expect(seen.codes).toEqual(OPEN);
  });

  it('where the role may not ask, and the action that is missing is named', async () => {
    const seen = await tie(direct, production(undefined, { refused: 'DescribeRules' }));
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain('elasticloadbalancing:DescribeRules');
  });

  it('where another target group gets a part of the requests', async () => {
    const seen = await tie(direct, production([otherwise('api', 'canary')]));
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain('target group canary');
    expect(seen.production?.targets).toBe(2);
  });

  it('where a service without the key stands between', async () => {
    const seen = await tie(direct, production([otherwise('web')]));
    expect(seen.codes).toEqual(OPEN);
  });

  it('where a rule depends on what is not known here', async () => {
    const rule = path('1', '/api/*', 'other');
    const rules = [{ ...rule, Conditions: [...(rule.Conditions ?? []), HEADER] }, otherwise('api')];
    expect((await tie(direct, production(rules))).codes).toEqual(OPEN);
  });

  it.each<[string, readonly Rule[]]>([
    ['before the one of the service', [answering('1', HEADER), otherwise('api')]],
    [
      'where the one of the service does not apply',
      [{ ...path('1', '/api/*', 'api'), Conditions: [HEADER] }, answering()],
    ],
    [
      'where one of another service does not apply',
      [{ ...path('1', '/api/*', 'legacy'), Conditions: [HEADER] }, answering()],
    ],
  ])('where a rule with which the load balancer answers itself may apply %s', async (_where, rules) => {
    const seen = await tie(direct, production(rules));
    expect(new Set(seen.codes)).toEqual(new Set(OPEN));
    expect(seen.detail).toContain('depends on what is not known here');
    expect(seen.isTied).toBe(false);
  });

  it('where the load balancer redirects', async () => {
    const rules: Rule[] = [{ IsDefault: true, Actions: [{ Type: 'redirect' }] }];
    expect((await tie(direct, production(rules))).codes).toEqual(OPEN);
  });

  it('where the name has an address more', async () => {
    const seen = await tie(network({ 'api.example.com': [...OURS, '198.51.100.1'] }));
    expect(seen.codes).toEqual(OPEN);
    expect(seen.detail).toContain('198.51.100.1');
    expect(seen.production?.addresses).toEqual([...OURS, '198.51.100.1']);
  });

  it.each([
    ['was not asked', { ...rollout, services: [], isAsked: false }],
    ['could not be asked', undefined],
  ])('when ECS %s: the stage says so', async (_why, seen) => {
    const result = await tieAddress(
      { backend: backendAt('https://api.example.com'), rollout: seen },
      handsOn(production()),
      direct,
    );
    expect(result.status).toBe('not-established');
    expect(result.summary).toContain('nothing ties api.example.com to a stack');
    expect(result.outcome.findings).toEqual([]);
  });
});

describe('the rule that an address falls under', () => {
  const reaches = async (rules: readonly Rule[], url: string, probePath = '/api/me') =>
    (
      await tie(network({ [new URL(url).hostname]: OURS }), production(rules), {
        backend: backendAt(url, probePath),
      })
    ).isTied;
  const onHost = (Priority: string, host: string, group: string): Rule => ({
    Priority,
    Conditions: [{ Field: 'host-header', Values: [host] }],
    Actions: forward(group),
  });

  it('is the first by priority, as a number', async () => {
    const rules = [path('10', '/api/*', 'other'), path('9', '/api/*', 'api'), otherwise('other')];
    expect(await reaches(rules, 'https://api.example.com')).toBe(true);
  });

  it('has patterns with * and ?, of which the host knows no case', async () => {
    const rules = [onHost('1', 'API.*.com', 'api'), otherwise('other')];
    expect(await reaches(rules, 'https://api.example.com')).toBe(true);
    expect(await reaches([path('1', '/a?i/*', 'api'), otherwise('other')], 'https://api.example.com')).toBe(
      true,
    );
    expect(await reaches([path('1', '/API/*', 'api'), otherwise('other')], 'https://api.example.com')).toBe(
      false,
    );
    expect(await reaches([path('1', '/a.i/*', 'api'), otherwise('other')], 'https://api.example.com')).toBe(
      false,
    );
  });

  it('sees the path of backend-url before that of probe-path, and no query', async () => {
    const rules = [path('1', '/v1/api/me', 'api'), otherwise('other')];
    expect(await reaches(rules, 'https://api.example.com/v1', '/api/me?x=1')).toBe(true);
  });

  it('is not one for other methods or queries', async () => {
    const post = { Field: 'http-request-method', HttpRequestMethodConfig: { Values: ['POST'] } };
    const query = { Field: 'query-string', QueryStringConfig: { Values: [{ Value: 'x' }] } };
    for (const condition of [post, query]) {
      const rule = { Priority: '1', Conditions: [condition], Actions: forward('other') };
      expect(await reaches([rule, otherwise('api')], 'https://api.example.com')).toBe(true);
    }
  });

  it('gives nothing to a target group of weight 0', async () => {
    const groups = [
      { TargetGroupArn: targetGroupArn('api'), Weight: 1 },
      { TargetGroupArn: targetGroupArn('green'), Weight: 0 },
    ];
    const rule: Rule = {
      IsDefault: true,
      Actions: [{ Type: 'forward', ForwardConfig: { TargetGroups: groups } }],
    };
    expect(await reaches([rule], 'https://api.example.com')).toBe(true);
  });
});

describe('the addresses that are probed', () => {
  it('are those that can be reached; the others are named', async () => {
    const v6 = '2001:db8::1';
    const seen = await tie(
      network({ 'api.example.com': [...OURS, v6], [BALANCER]: [...OURS, v6] }, [], [v6]),
    );
    expect(seen).toMatchObject({ codes: ['notice address-not-probed'], isTied: true });
    expect(seen.production?.addresses).toEqual(OURS);
    expect(seen.detail).toContain(v6);
  });

  it('are at most eight', async () => {
    const many = Array.from({ length: 12 }, (_, index) => `192.0.2.${index}`);
    const seen = await tie(network({ 'api.example.com': many, [BALANCER]: many }));
    expect(seen.production?.addresses).toEqual(many.slice(0, 8));
    expect(seen.codes).toEqual(['notice address-not-probed']);
  });

  it('are left to the smoke test where none can be reached or resolved', async () => {
    expect((await tie(network({ 'api.example.com': OURS }, [], OURS))).production?.addresses).toEqual([]);
    expect(await tie(network({}))).toMatchObject({ codes: [], production: { addresses: [] }, isTied: false });
  });
});
