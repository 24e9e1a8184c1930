const { default: Sequencer } = require('@jest/test-sequencer');

// As measured. Those that mostly wait, for a browser and for programs, go beside those that mostly reckon.
const ORDER = [
  'queries',
  'process',
  'pages',
  'mutations',
  'http',
  'database',
  'imports',
  'unit',
  'architecture',
];

/** Starts the longest files first, so that all workers end at about the same time. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b));
  }
};

function placeOf({ path }) {
  return ORDER.findIndex((name) => path.endsWith(`${name}.test.ts`));
}
