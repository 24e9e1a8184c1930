import { HopRelation } from '../../domain/attribution';
import { knownOutlet } from '../../domain/outlets/known-outlets';
import type { ExtractedHop } from '../extraction';

const NAME = String.raw`(?:(?:a|an|the|state|official|national|public|local|news|\p{Lu}[\p{L}’'-]*) )*[\p{L}]+(?: (?:of the |of )?\p{Lu}[\p{L}’'-]*){0,3}(?: news agency| agency| television| TV| radio| newspaper| magazine)?`;
/** "carried | Tuesday | by SANA", "carried | late on Monday | by SANA". */
const DAY = String.raw`(?:(?:late |early )?(?:on )?(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) )?`;
const WAYS: readonly (readonly [RegExp, HopRelation, boolean])[] = [
  [
    new RegExp(`\\b(?:broadcast|aired|televised) (?:live )?${DAY}(?:on|by) (${NAME})`, 'u'),
    HopRelation.BROADCAST,
    true,
  ],
  [
    new RegExp(
      `\\b(?:carried|reported|published|released|issued|distributed|run|cited|quoted|relayed) ${DAY}(?:on|by|in|through|via) (${NAME})`,
      'u',
    ),
    HopRelation.REPORTED,
    false,
  ],
  [new RegExp(`\\b(?:seen|obtained|reviewed|viewed) ${DAY}by (${NAME})`, 'u'), HopRelation.REPORTED, false],
  [new RegExp(`\\binterview(?:s)? (?:with|by) (${NAME})`, 'u'), HopRelation.TOLD, false],
];
/** Every one of the ways has one of these words. */
const CARRYING =
  /\b(?:broadcast|aired|televised|carried|reported|published|released|issued|distributed|run|cited|quoted|relayed|seen|obtained|reviewed|viewed|interviews?) /;
const OUTLET =
  /\b(?:media|agency|newspaper|television|tv|radio|broadcaster|magazine|daily|outlets?|channel)\b/i;

/** Who carried a statement, by the words around its attribution: "in a statement carried by the KCNA news agency". */
export function carriers(text: string, offset: number): readonly ExtractedHop[] {
  if (!CARRYING.test(text)) return [];
  return WAYS.flatMap(([pattern, relation, isAnybody]) => {
    const match = pattern.exec(text);
    const name = match?.[1]?.trim();
    if (match === null || name === undefined) return [];
    if (!isAnybody && knownOutlet(name) === null && !OUTLET.test(name)) return [];
    const start = offset + match.index + match[0].lastIndexOf(name);
    const span = { start, end: start + name.length };
    return [{ relation, text: name, span, cue: match[0].split(' ')[0] ?? null }];
  });
}
