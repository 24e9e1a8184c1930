import { KnownActors } from './known-actors';
import type { NameMention } from './named-actor';
import { nameAt } from './names-in-text';
import type { FoundName } from './names-in-text';
import type { Narrative } from '../text/narrative';

/** The actors of a stretch of text (one section), found in one pass over its names. */
export class ActorsInText {
  readonly mentions: NameMention[] = [];
  private readonly known: KnownActors;
  private readonly mentionAt = new Map<number, NameMention>();

  constructor(
    private readonly narrative: Narrative,
    fromToken: number,
    toToken: number,
    fallback: ActorsInText | null = null,
  ) {
    this.known = new KnownActors(fallback?.known ?? null);
    for (let i = fromToken; i < toToken;) {
      const found = nameAt(narrative, i, toToken);
      if (found !== null) this.add(found);
      i = found?.to ?? i + 1;
    }
  }

  /** The mention that covers a token, if a name stands there. */
  mentionCovering(token: number): NameMention | null {
    return this.mentionAt.get(token) ?? null;
  }

  private add(found: FoundName): void {
    if (found.words.length === 0) return;
    const actor = this.known.meantBy(found);
    actor.mentions += 1;
    actor.lastMention = found.from;
    actor.gender ??= found.gender;
    if (found.titled && found.words.length <= 3) actor.person = true;
    const { tokens } = this.narrative;
    const next = tokens[found.to];
    const mention = {
      actor,
      from: found.from,
      to: found.to,
      possessive: next?.part === 'PART' || next?.text === '’',
    };
    this.mentions.push(mention);
    for (let i = found.from; i < found.to; i += 1) this.mentionAt.set(i, mention);
    if (next?.text === '(' && tokens[found.to + 2]?.text === ')')
      this.known.addAcronym(actor, tokens[found.to + 1]?.text ?? '');
  }
}
