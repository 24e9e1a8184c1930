import { ActorKind } from '../../domain/actor-kind';
import { QuotationKind } from '../../domain/attribution';
import type { Draft } from '../records/records';
import type { Narrative } from '../text/narrative';

const SHORTEST_WORD = 4;
const STEM = 5;
const FEWEST = 3;
const LEAST_SHARE = 0.6;

/** The beginnings of the words that carry what a statement is about: "loudspeakers" and "loudspeaker" begin alike. */
function stemsOf({ tokens }: Narrative, { clause }: Draft): ReadonlySet<string> {
  const words = clause.flatMap(({ from, to }) => tokens.slice(from, to).map(({ lower }) => lower));
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD).map((word) => word.slice(0, STEM)));
}

/**
 * The headline's statements without marks and without a name that a statement of the story gives: "City rules out toll,
 * mayor says" above "The city would not ask for a toll, Mayor Ana Lund said".
 */
export function saidInStory(
  narrative: Narrative,
  drafts: readonly Draft[],
  isHeadline: (draft: Draft) => boolean,
): ReadonlySet<Draft> {
  const headlines = drafts.filter(
    (draft) =>
      draft.kind === QuotationKind.INDIRECT && draft.speaker?.kind === ActorKind.UNNAMED && isHeadline(draft),
  );
  if (headlines.length === 0) return new Set();
  const story = drafts.filter((draft) => !isHeadline(draft)).map((draft) => stemsOf(narrative, draft));
  return new Set(
    headlines.filter((draft) => {
      const own = [...stemsOf(narrative, draft)];
      const isRepeated = story.some(
        (stems) => own.filter((stem) => stems.has(stem)).length >= own.length * LEAST_SHARE,
      );
      return own.length >= FEWEST && isRepeated;
    }),
  );
}
