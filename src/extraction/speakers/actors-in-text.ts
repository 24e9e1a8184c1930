import { KnownActors } from './known-actors';
import type { NameMention } from './named-actor';
import { nameAt } from './names-in-text';
import type { FoundName } from './names-in-text';
import { spokenForm } from '../lexicon/cue-lexicon';
import type { Narrative } from '../text/narrative';

/** The actors of a stretch of text (one section), found in one pass over its names. */
export class ActorsInText {
  readonly mentions: NameMention[] = [];
  private readonly known: KnownActors;
  private readonly mentionAt: NameMention[] = [];

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
    return this.mentionAt[token] ?? null;
  }

  /** "Talks resume in Oslo": one word that only opens a sentence need not name anybody, unless it speaks there. */
  private isPlainlyName({ from, to, titled, gender, words }: FoundName): boolean {
    const { tokens, sentences, sentenceOf } = this.narrative;
    const opens = sentences[sentenceOf[from] ?? 0]?.from === from;
    return !opens || titled || gender !== null || words.length > 1 || spokenForm(tokens[to]?.lower ?? '');
  }

  private add(found: FoundName): void {
    if (found.words.length === 0) return;
    const actor = this.known.meantBy(found);
    actor.mentions += 1;
    actor.lastMention = found.from;
    actor.gender ??= found.gender;
    if (this.isPlainlyName(found)) actor.doubtful = false;
    if (found.titled && found.words.length <= 3) actor.person = true;
    const { tokens } = this.narrative;
    const next = tokens[found.to];
    const mention = {
      actor,
      from: found.from,
      to: found.to,
      titleFrom: found.titleFrom,
      possessive: next?.part === 'PART' || next?.text === '’',
    };
    this.mentions.push(mention);
    for (let i = found.from; i < found.to; i += 1) this.mentionAt[i] = mention;
    if (next?.text === '(' && tokens[found.to + 2]?.text === ')')
      this.known.addAcronym(actor, tokens[found.to + 1]?.text ?? '');
  }
}
