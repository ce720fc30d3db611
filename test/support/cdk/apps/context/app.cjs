/** An app that shows what reached it: context values and the names of its variables. */
const { writeFileSync } = require('node:fs');
const { App, Stack } = require('aws-cdk-lib');

const app = new App();
new Stack(app, 'Context', { description: String(app.node.tryGetContext('greeting')) });
const seen = { variables: Object.keys(process.env).sort(), region: process.env.CDK_DEFAULT_REGION };
writeFileSync(`${process.env.CDK_OUTDIR}/seen.json`, JSON.stringify(seen));
app.synth();
