/** An app that talks to the runner and to the terminal while it is synthesized. */
const { App, Stack } = require('aws-cdk-lib');

const esc = String.fromCharCode(27);
console.log('::set-output name=verdict::match');
console.error(`${esc}[31m::add-mask::a${esc}[0m`);
console.log('  ##[error]not really');
console.log(`${esc}[32mgreen${esc}[0m words`);
const app = new App();
new Stack(app, 'Noisy');
app.synth();
