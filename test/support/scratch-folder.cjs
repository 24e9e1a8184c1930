const { accessSync, constants, statfsSync } = require('node:fs');

const MEMORY = '/dev/shm';
const ENOUGH = 2 ** 30;

/**
 * Where the tests keep their databases, for TMPDIR: in memory where the system has room there, because a disk makes
 * each of a thousand small databases wait. Undefined where it has none; what is set already stays.
 */
exports.scratchFolder = () => process.env.TMPDIR ?? (hasRoom(MEMORY) ? MEMORY : undefined);

function hasRoom(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}
