import type { Visit } from '../page';
import { words } from '../words/catalogue';
import type { QueueProps } from './use-queue';

const REVIEWERS = ['REVIEWER', 'ADMIN'];

/** Who decides in a queue, and why not, in words, for those who may not. */
export function decidingAs({ viewer }: Pick<Visit, 'viewer'>): Pick<QueueProps, 'viewer' | 'barred'> {
  if (viewer === null) return { viewer: '', barred: null };
  const { name, role } = viewer;
  return { viewer: name, barred: REVIEWERS.includes(role) ? null : words.desk.needsRole(role, name) };
}
