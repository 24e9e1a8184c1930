import { wordList } from '../lexicon/word-lists';
import type { Token } from '../text/tokens';
import type { TitleEnd } from './title-runs';

const HEADS = wordList(
  'ministry department university bank institute institution association committee commission council agency office center centre bureau court college academy authority organization organisation federation union league party house chamber school society foundation secretariat board directorate administration service movement front army guard corps ministries departments',
);
const MOST_LINKS = 2;

/**
 * Where the name of an organisation ends that goes on with "of", "for" or "and": "Ministry of National Defense", "Center for
 * Strategic and International Studies". Null when the run of capitals is all of it.
 */
export function organisationEnd(
  tokens: readonly Token[],
  at: number,
  to: number,
  runEnd: TitleEnd,
): number | null {
  if (!HEADS.has(tokens[to - 1]?.lower ?? '')) return null;
  let end = to;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const joiner = tokens[end]?.lower ?? '';
    if (!(/^(?:of|for|on)$/.test(joiner) || (links > 0 && joiner === 'and'))) break;
    const next = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
    const stop = runEnd(next);
    if (stop === next || (joiner === 'and' && stop - next > 2)) break;
    end = stop;
  }
  return end === to ? null : end;
}
