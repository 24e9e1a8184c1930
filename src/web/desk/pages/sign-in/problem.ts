import { SIGN_IN } from '../../paths';
import type { words } from '../../words/catalogue';

type Problem = keyof typeof words.signIn.problems;

/** Why the last attempt to sign in failed, as the address of the sign-in page names it (`problem`); null without one. */
export function problemIn({ pathname, searchParams }: URL): Problem | null {
  const given = pathname === SIGN_IN ? searchParams.get('problem') : null;
  if (given === null) return null;
  if (given.startsWith('unknown')) return 'unknown';
  return given.startsWith('too-many') ? 'tooMany' : 'other';
}
