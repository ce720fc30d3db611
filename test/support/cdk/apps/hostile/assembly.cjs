const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

/** A cloud assembly by hand: names and templates may be anything, which the CDK's library would not allow. */
exports.writeAssembly = (directory, templates, more = {}) => {
  mkdirSync(directory, { recursive: true });
  const artifacts = {};
  for (const [index, [id, template]] of Object.entries(templates).entries()) {
    const templateFile = `stack${index}.template.json`;
    writeFileSync(join(directory, templateFile), JSON.stringify(template));
    artifacts[id] = {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/unknown-region',
      properties: { templateFile, stackName: id },
      displayName: id,
    };
  }
  const manifest = { version: '36.0.0', artifacts: { ...artifacts, ...more } };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(manifest));
};
