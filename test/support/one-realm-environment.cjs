const { ModuleMocker } = require('jest-mock');

/**
 * Runs test files in the realm that Node starts with. In a sandbox of its own, as Jest would have it, each file loads two
 * thousand modules of libraries anew, and each use of a global is a call of a function.
 */
module.exports = class OneRealmEnvironment {
  fakeTimers = null;
  fakeTimersModern = null;

  constructor({ projectConfig }) {
    this.global = globalThis;
    this.before = new Set(Reflect.ownKeys(globalThis));
    this.moduleMocker = new ModuleMocker(globalThis);
    Object.assign(globalThis, projectConfig.globals);
  }

  setup() {
    return Promise.resolve();
  }

  // Also what libraries keep there of a file's classes: the next file has its own.
  teardown() {
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!this.before.has(key)) Reflect.deleteProperty(globalThis, key);
    }
    return Promise.resolve();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
};
