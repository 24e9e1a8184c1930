const { default: Sequencer } = require('@jest/test-sequencer');

// As measured.
const ORDER = [
  'long',
  'commands',
  'journeys',
  'http',
  'attacks',
  'queries',
  'pages',
  'mutations',
  'database',
  'unit',
  'imports',
  'parity',
  'architecture',
];

/** Starts the longest files first, so that all workers end at about the same time. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => placeOf(a) - placeOf(b));
  }
};

function placeOf({ path }) {
  const place = ORDER.findIndex((name) => path.endsWith(`/${name}.test.ts`));
  return place < 0 ? ORDER.length : place;
}
