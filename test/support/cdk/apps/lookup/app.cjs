/** An app that asks its account for a value while it is synthesized; in a stage, where the CLI forgets to complain. */
const { App, CfnOutput, Stack, Stage } = require('aws-cdk-lib');
const { StringParameter } = require('aws-cdk-lib/aws-ssm');

const app = new App();
const env = { account: '123456789012', region: 'us-west-2' };
const scope = process.env.IN_STAGE ? new Stage(app, 'Prod', { env }) : app;
const stack = new Stack(scope, 'Lookup', { env });
new CfnOutput(stack, 'Size', { value: StringParameter.valueFromLookup(stack, '/nobody/wrote/this') });
app.synth();
