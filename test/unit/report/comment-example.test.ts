import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { CfnSecurityGroupIngress } from 'aws-cdk-lib/aws-ec2';
import { type CfnService, ContainerImage } from 'aws-cdk-lib/aws-ecs';
import { afterAll, expect, it } from 'vitest';
import { ChatAppStack } from '../../../examples/chat-app/infrastructure/lib/chat-app-stack.ts';
import { readSettings } from '../../../examples/chat-app/infrastructure/lib/settings.ts';
import type { Report } from '../../../src/model/report.ts';
import { proveHolders } from '../../../src/proof/prove.ts';
import { Secret } from '../../../src/redaction/secret.ts';
import { renderComment } from '../../../src/report/comment.ts';
import { type AssemblyStack, readAssembly } from '../../../src/template/assembly.ts';
import { compareStack } from '../changes/comparing.ts';

/** Stand-ins that are the same each time, so that the page is. */
const standIns = new Map([
  ['JWT_SECRET_KEY', 'a-stand-in-of-the-key-for-the-page-0123456789'],
  ['NEXTAUTH_SECRET', 'a-stand-in-of-the-session-secret-0123456789-a'],
]);

const directories: string[] = [];
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true, force: true });
});

const synthesize = (keyForm: string, change: (stack: ChatAppStack) => void): AssemblyStack => {
  const outdir = mkdtempSync(join(tmpdir(), 'comment-example-'));
  directories.push(outdir);
  const app = new App({ outdir });
  const settings = readSettings(Object.fromEntries(standIns), (name) =>
    name === 'keyForm' ? keyForm : undefined,
  );
  if (!settings.ok) throw new Error(settings.problems.join('\n'));
  const env = { account: '111122223333', region: 'eu-central-1' };
  change(new ChatAppStack(app, 'ChatAppStack', { settings: settings.settings, env }));
  app.synth();
  const assembly = readAssembly(outdir);
  const [stack] = assembly.ok ? assembly.value.stacks : [];
  if (!stack) throw new Error('nothing was synthesized');
  return stack;
};

/** What a well-meant pull request may bring: the key moves to Secrets Manager, and somebody was in a hurry. */
const hurried = (stack: ChatAppStack): void => {
  const service = stack.service.node.defaultChild as CfnService;
  service.addPropertyOverride('DeploymentConfiguration.MinimumHealthyPercent', 0);
  service.addPropertyOverride('DesiredCount', 3);
  stack.taskDefinition.addContainer('Metrics', {
    image: ContainerImage.fromRegistry('public.ecr.aws/docker/library/busybox'),
    essential: false,
  });
  const [group] = stack.service.connections.securityGroups;
  new CfnSecurityGroupIngress(stack, 'Debug', {
    groupId: group?.securityGroupId ?? '',
    ipProtocol: 'tcp',
    fromPort: 22,
    toPort: 22,
    cidrIp: '0.0.0.0/0',
  });
};

const reportOf = async (before: AssemblyStack, after: AssemblyStack): Promise<Report> => {
  const { changes, findings } = await compareStack(
    {
      stackId: after.id,
      stackName: after.stackName,
      before: before.templates,
      after: after.templates,
      comparedWith: 'deployed',
      accounts: [after.account],
    },
    {
      variable: 'JWT_SECRET_KEY',
      standIns,
      redact: (text) => text,
      tagKey: new Uint8Array(32),
    },
  );
  const proof = proveHolders([after], {
    variable: 'JWT_SECRET_KEY',
    key: new Secret('the stand-in of the key', standIns.get('JWT_SECRET_KEY') ?? ''),
    givenKey: 'the stand-in of the key',
    otherSecrets: [],
    expirationHours: '168',
    containers: ['FrontendContainer', 'BackendContainer'],
    plaintextKey: 'warn',
  });
  return {
    schemaVersion: 1,
    mode: 'dry-run',
    conclusion: 'success',
    startedAt: 0,
    finishedAt: 0,
    keyFingerprint: '',
    stages: [],
    findings: [...findings, ...proof.findings.filter(({ code }) => code !== 'key-value-not-in-assembly')],
    holders: proof.rows,
    stacks: [],
    services: [],
    changes: [changes],
    url: '',
    links: [],
  };
};

const PAGE = `# What a dry-run tells a pull request

A test makes this page from the [example app](../examples/chat-app): the deployed stack has the key in plain text, and the pull request moves it to Secrets Manager, adds a container, and, in a hurry, two things that deserve a second look. Below the line is the comment as GitHub shows it.

---

`;

it('the comment in the documentation is what a dry-run of the example writes', async () => {
  const before = synthesize('plaintext', () => undefined);
  const after = synthesize('secrets-manager', hurried);
  const comment = renderComment(await reportOf(before, after), {
    id: '0123456789abcdef',
    run: { number: 42, attempt: 1, sha: '5d0c7d8c3f6b0d6b4fb4b5a1c1a2e3f405162738' },
    runAddress: 'https://github.com/acme/chat/actions/runs/1200340056/attempts/1',
  });
  const shown = comment.replace(/<!--[\s\S]*?-->\n*/g, '');
  for (const text of standIns.values()) expect(shown).not.toContain(text);
  await expect(`${PAGE}${shown}\n`).toMatchFileSnapshot('../../../docs/pull-request-comment.md');
});
