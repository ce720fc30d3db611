/** The example's CDK app with one mistake that people make; which one, says the variable INFRASTRUCTURE_FAULT. */

import { App } from 'aws-cdk-lib';
import { ChatAppStack } from '../../../../examples/chat-app/infrastructure/lib/chat-app-stack.ts';
import { readSettings } from '../../../../examples/chat-app/infrastructure/lib/settings.ts';

const { env } = process;
const app = new App();
const result = readSettings(env, (name) => app.node.tryGetContext(name));
if (!result.ok) throw new Error(result.problems.join(' '));

const account = env.CDK_DEFAULT_ACCOUNT;
const region = env.CDK_DEFAULT_REGION;
const stack = new ChatAppStack(app, 'ChatAppStack', {
  settings: result.settings,
  ...(account && region ? { env: { account, region } } : {}),
});
const container = (name: string) => {
  const found = stack.taskDefinition.findContainer(name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
};

if (env.INFRASTRUCTURE_FAULT === 'frontend-key') {
  container('FrontendContainer').addEnvironment('JWT_SECRET_KEY', `${env.JWT_SECRET_KEY}\n`);
} else if (env.INFRASTRUCTURE_FAULT === 'session-secret-in-backend') {
  container('BackendContainer').addEnvironment('NEXTAUTH_SECRET', env.NEXTAUTH_SECRET ?? '');
} else {
  throw new Error('INFRASTRUCTURE_FAULT names no fault');
}
