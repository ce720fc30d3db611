/** An app of one stack with the key in a template, as `cdk synth` would print it without --quiet. */
const { App, Stack } = require('aws-cdk-lib');
const { CfnParameter } = require('aws-cdk-lib/aws-ssm');

const app = new App();
const stack = new Stack(app, 'Plain');
new CfnParameter(stack, 'Key', { type: 'String', value: process.env.JWT_SECRET_KEY ?? 'none' });
app.synth();
