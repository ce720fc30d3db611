/** An app of two stacks whose build command leaves a line in a file whenever it runs. */
const { App, CfnOutput, Stack } = require('aws-cdk-lib');

const app = new App();
for (const name of ['One', 'Two']) new CfnOutput(new Stack(app, name), 'Name', { value: name });
app.synth();
