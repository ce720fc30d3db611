import { App } from 'aws-cdk-lib';
import { ChatAppStack } from '../lib/chat-app-stack.ts';
import { readSettings } from '../lib/settings.ts';

const app = new App();
const { CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region } = process.env;
const result = readSettings(process.env, (name) => app.node.tryGetContext(name));

if (result.ok) {
  new ChatAppStack(app, 'ChatAppStack', {
    settings: result.settings,
    description:
      'Chat app: a frontend that signs tokens and a backend that verifies them, in one Fargate task',
    // Without credentials the CDK CLI sets no account: the stack then synthesizes for any environment.
    ...(account && region ? { env: { account, region } } : {}),
  });
} else {
  for (const problem of result.problems) console.error(`chat-app: ${problem}`);
  process.exitCode = 1;
}
