import type { ActorsInText } from './actors-in-text';
import type { NamedActor, NameMention } from './named-actor';
import { printed } from '../text/narrative';
import type { Narrative } from '../text/narrative';
import type { Subject } from '../cues/subject';
import { descriptionBefore, titleBefore } from '../countries/printed-descriptions';
import { wordList } from '../lexicon/word-lists';

const GENERIC = wordList(
  'official leader man woman politician lawmaker candidate nominee executive expert researcher lawyer diplomat',
);
const LONGEST_APPOSITIVE = 24;
/** Words for people of certain roles: whom the text named so before is "the diplomat" or "the lawmaker" later. */
const HEADS: Readonly<Record<string, RegExp>> = {
  diplomat: /\b(?:foreign|ambassador|envoy|diplomat|consul)\b/,
  lawmaker: /\b(?:senator|representative|congress(?:man|woman)|lawmaker|deputy|mp)\b/,
  executive: /\b(?:chief executive|ceo|executive|chairman|chairwoman|director)\b/,
  premier: /\b(?:prime minister|premier)\b/,
};
const SIZES = wordList('senior top new veteran longtime outgoing embattled russian-born');

interface KnownRole {
  readonly actor: NamedActor;
  readonly words: ReadonlySet<string>;
  readonly at: number;
}

const withoutArticle = (text: string): string => text.replace(/^(?:the|a|an)\s+/i, '');

const wordsIn = (text: string): readonly string[] =>
  (text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []).filter(
    (word) => !/^(?:the|a|an|of|for|and|to|in|at|his|her|s|former)$/.test(word),
  );

/** Whether somebody of a role is called by a word: "the minister", "the diplomat", with a modifier "the Kremlin official". */
function isOfRole({ words }: KnownRole, head: string, shared: number): boolean {
  if (words.has(head) || (GENERIC.has(head) && shared > 0)) return true;
  return HEADS[head]?.test([...words].join(' ')) === true;
}

/** What the people of a section are, as the text says beside their names. */
export class RolesInText {
  private readonly roleByActor = new Map<NamedActor, string>();
  private readonly known: KnownRole[] = [];

  constructor(
    private readonly narrative: Narrative,
    actors: ActorsInText,
  ) {
    for (const mention of actors.mentions) {
      if (!mention.actor.person || mention.possessive) continue;
      const role =
        this.titleBefore(mention) ??
        this.appositiveAfter(mention) ??
        (withoutArticle(descriptionBefore(narrative, mention)) || null);
      if (role === null || (this.roleByActor.get(mention.actor)?.length ?? 0) >= role.length) continue;
      this.roleByActor.set(mention.actor, role);
      this.known.push({ actor: mention.actor, words: new Set(wordsIn(role)), at: mention.from });
    }
  }

  private titleBefore(mention: NameMention): string | null {
    const text = withoutArticle(titleBefore(this.narrative, mention));
    const says = text !== '' && !/^(?:mr|mrs|ms|miss)\.?$/i.test(text);
    return says && this.narrative.tokens[mention.from - 1]?.part !== 'PART' ? text : null;
  }

  private appositiveAfter(mention: NameMention): string | null {
    const { tokens, phrases, phraseOf } = this.narrative;
    if (tokens[mention.to]?.text !== ',') return null;
    const phrase = phrases[phraseOf[mention.to + 1] ?? -1];
    if (phrase?.from !== mention.to + 1 || phrase.pronoun) return null;
    let to = phrase.to;
    for (; to < mention.to + LONGEST_APPOSITIVE; to += 1) {
      const token = tokens[to];
      if (token === undefined || token.part === 'QUOTE' || token.part === 'VERB' || token.part === 'AUX')
        return null;
      if (/^[,.;:—)]$/.test(token.text)) break;
    }
    if (tokens[to]?.text !== ',' && tokens[to]?.text !== '.') return null;
    const text = withoutArticle(printed(this.narrative, mention.to + 1, to));
    return /^\p{N}+$/u.test(text) || tokens[mention.to + 1]?.part === 'TIME' ? null : text;
  }

  /** The longest role that the text gives an actor; null when it gives none. */
  roleOf(actor: NamedActor): string | null {
    return this.roleByActor.get(actor) ?? null;
  }

  /** The person whom "the minister" or "the Kremlin official" means: the last one of that role. */
  describedBy(subject: Subject): NamedActor | null {
    const { tokens } = this.narrative;
    if (!/^(?:the|his|her)$/.test(tokens[subject.from]?.lower ?? '')) return null;
    const words = wordsIn(printed(this.narrative, subject.from, subject.to));
    const head =
      wordsIn(
        printed(
          this.narrative,
          subject.from,
          Math.min(
            subject.to,
            this.narrative.phrases[this.narrative.phraseOf[subject.from] ?? -1]?.to ?? subject.to,
          ),
        ),
      ).at(-1) ?? '';
    let best: KnownRole | null = null;
    for (let i = this.known.length - 1, seen = 0; i >= 0 && seen < 40; i -= 1) {
      const role = this.known[i];
      if (role === undefined || role.at >= subject.from) continue;
      seen += 1;
      const modifiers = words.filter((word) => word !== head && !SIZES.has(word));
      const shared = modifiers.filter((word) => role.words.has(word)).length;
      const fits = shared === modifiers.length && isOfRole(role, head, shared);
      if (!fits) continue;
      best ??= role;
    }
    return best?.actor ?? null;
  }
}
