import type { Visit } from '../page';
import { words } from '../words/catalogue';

const REVIEWERS = ['REVIEWER', 'ADMIN'];

/** Why somebody may not review, in words; null for those who may. */
export function barredFrom({ viewer }: Pick<Visit, 'viewer'>): string | null {
  if (viewer === null || REVIEWERS.includes(viewer.role)) return null;
  return words.desk.needsRole(viewer.role, viewer.name);
}
