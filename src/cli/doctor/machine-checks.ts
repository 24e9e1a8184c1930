import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Finding } from './finding';
import { broken, inBytes, well, worth } from './finding';

// What package.json asks for, and the oldest line that still gets security fixes (nodejs.org/en/about/previous-releases).
const OLDEST_NODE = [20, 19] as const;
const MAINTAINED_NODE = 22;
const LITTLE = 1_000_000_000;
const VERY_LITTLE = 100_000_000;

/** Whether the program may run on this Node.js. */
export function checkNode(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest, oldestMinor] = OLDEST_NODE;
  if (major < oldest || (major === oldest && minor < oldestMinor)) {
    return broken('node', `Node.js ${version} is too old.`, `Install Node.js ${MAINTAINED_NODE} or newer.`);
  }
  if (major < MAINTAINED_NODE) {
    const remedy = `Install Node.js ${MAINTAINED_NODE} or newer when you can.`;
    return worth('node', `Node.js ${version} works, but no longer gets security fixes.`, remedy);
  }
  return well('node', `Node.js ${version}`);
}

/** Whether there is room to go on, and for a backup beside the database. */
export async function checkDisk(file: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(dirname(file));
  const free = bavail * bsize;
  const size = (await stat(file)).size;
  const message = `${inBytes(free)} are free beside a database of ${inBytes(size)}.`;
  if (free < VERY_LITTLE)
    return broken('disk', message, 'Free space now: soon the server cannot write any more.');
  if (free < Math.max(LITTLE, size)) {
    return worth('disk', message, 'Free space: upgrades and backups need as much as the database itself.');
  }
  return well('disk', message);
}

/** Whether the file is kept from other users of the machine, and can be written. */
export async function checkPermissions(file: string): Promise<Finding> {
  const { mode, uid, nlink } = await stat(file);
  const own = process.getuid?.();
  const shown = (mode & 0o777).toString(8);
  if (own !== undefined && own !== 0 && own !== uid && (mode & 0o022) === 0) {
    return broken(
      'permissions',
      `The file belongs to another user (mode ${shown}), and this one may not write to it.`,
      `Run the program as that user, or: chown ${own} ${file}`,
    );
  }
  if ((mode & 0o200) === 0) {
    return broken('permissions', `The file is read-only (mode ${shown}).`, `chmod u+w ${file}`);
  }
  if (nlink > 1) {
    return broken(
      'permissions',
      `The file has ${nlink} names (hard links), so the server does not open it for writing.`,
      'Remove the other names: each would get its own write-ahead log, and writes would be lost.',
    );
  }
  if ((mode & 0o007) !== 0) {
    return worth(
      'permissions',
      `Every user of this machine may read the file (mode ${shown}).`,
      `chmod o-rwx ${file}`,
    );
  }
  return well('permissions', `mode ${shown}`);
}
