const { accessSync, constants, mkdirSync, rmSync, statfsSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const MEMORY = '/dev/shm';
const ENOUGH = 2 ** 30;

/**
 * Makes a run's own folder for temporary files, gone when the run ends: in memory where the system has room there,
 * because a disk makes each of a thousand small databases wait, unless TMPDIR names another place.
 */
exports.makeScratchFolder = () => {
  const place = process.env.TMPDIR ?? (hasRoom(MEMORY) ? MEMORY : tmpdir());
  const folder = join(place, `onrecord-tests-${process.pid}`);
  // PostgreSQL's own user has to reach the data in it.
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

function hasRoom(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > ENOUGH;
  } catch {
    return false;
  }
}
