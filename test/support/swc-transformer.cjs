const { createHash } = require('node:crypto');
const { createTransformer } = require('@swc/jest');
const { version } = require('@swc/core/package.json');

/** @swc/jest, which keeps what it has made for all projects: its own key holds the project's whole configuration. */
exports.createTransformer = (options) => {
  const { process } = createTransformer(options);
  const made = JSON.stringify([version, options]);
  return {
    canInstrument: false,
    process,
    getCacheKey: (source, filename) =>
      createHash('sha1').update(made).update('\0').update(filename).update('\0').update(source).digest('hex'),
  };
};
