const { createRequire } = require('node:module');
const { sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

const LIBRARIES = `${sep}node_modules${sep}`;
const load = createRequire(module.filename);

/** Loads our modules for each test file anew, and libraries once, as Node does. */
module.exports = class OneRealmRuntime extends JestRuntime {
  constructor(...parts) {
    super(...parts);
    const { executor } = this.cjsLoader;
    executor.compile = (text, filename) =>
      compileFunction(text, executor.injectedModuleParameters, { filename });
  }

  requireModuleOrMock(from, name) {
    if (this._resolution.isCoreModule(name)) return super.requireModuleOrMock(from, name);
    const path = this._resolution.resolveCjs(from, name);
    return path.includes(LIBRARIES) && name !== '@jest/globals'
      ? load(path)
      : super.requireModuleOrMock(from, name);
  }
};
