import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { SqliteInspection } from '../database/sqlite/sqlite-inspection';
import type { InspectionAnswer } from './inspection-process';

/** The process that looked at a file died of it. */
export class InspectionCrashed extends Error {
  constructor(readonly how: string) {
    super(`The process that checked the file ended with ${how}: the file is damaged or malicious.`);
    this.name = 'InspectionCrashed';
  }
}

// Without an ending: the sources and the build differ in it.
const PROGRAM = join(__dirname, 'inspection-process');

/**
 * Looks at a SQLite file in a process of its own, which knows no setting and no secret: a file that was made to crash
 * SQLite, or to do worse, meets that one first. Throws SQLite's error, with its code, when the file cannot be read, and
 * InspectionCrashed.
 */
export function inspectApart(file: string, program = PROGRAM): Promise<SqliteInspection> {
  const child = fork(program, [file], { env: {}, stdio: 'ignore' });
  return new Promise((resolve, reject) => {
    child.once('message', (answer: InspectionAnswer) => {
      if ('found' in answer) resolve(answer.found);
      else reject(Object.assign(new Error(answer.failed.message), { code: answer.failed.code }));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new InspectionCrashed(signal ?? `code ${code}`)));
  });
}
