const config = require('./jest.config.cjs');

/**
 * What `npm test` runs: the same tests, the files of a folder in one go. Alone, each file that uses the server loads
 * two thousand modules anew: a second of processor time, which is most of what the whole would cost.
 */
module.exports = {
  ...config,
  projects: config.projects.map((project) =>
    ['sqlite', 'postgres'].includes(project.displayName)
      ? { ...project, testMatch: ['<rootDir>/test/together/*.test.ts'] }
      : project,
  ),
};
