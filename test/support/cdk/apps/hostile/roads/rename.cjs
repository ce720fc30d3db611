/** Gives the app's only stack another name, which reads like a heading. */
const { writeAssembly } = require('../assembly.cjs');

module.exports = async () => writeAssembly(process.env.CDK_OUTDIR, { Renamed: { Resources: {} } });
