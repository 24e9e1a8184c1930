// Runs tests: `npm test` all of the given projects, `npm test -- PATH` the files of that path alone.
//
//   node scripts/test.mjs unit sqlite server -- [Jest's arguments]
//
// Without a path, the files of a folder run in one go (jest.together.config.cjs), which takes half the time.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const [given, end] = [process.argv.slice(2), process.argv.indexOf('--') - 2];
const projects = end < 0 ? given : given.slice(0, end);
const rest = end < 0 ? [] : given.slice(end + 1);
// A path, or any other choice of tests, is a choice among the real files.
const options = rest.filter((argument) => argument.startsWith('-'));
const isChoice =
  rest.length > options.length || options.some((one) => /^(-t|--testNamePattern|--watch)/.test(one));
const config = isChoice ? [] : ['--config', 'jest.together.config.cjs'];

const { status } = spawnSync(
  process.execPath,
  // Jest takes all that follows for names of projects.
  [jest, ...config, ...rest, '--selectProjects', ...projects],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
