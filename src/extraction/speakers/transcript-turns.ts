import type { ActorsInText } from './actors-in-text';
import type { NamedActor } from './named-actor';
import { isQuestioner } from '../lexicon/speaker-kinds';
import type { Narrative } from '../text/narrative';
import { plainSubject } from '../cues/subject';
import type { Subject } from '../cues/subject';
import { tokenAt } from '../text/tokens';

const LONGEST_LABEL = 6;
const isAnswerer = (label: string): boolean => /^(?:a\.?|answer)$/.test(label);
const BARE = /^[QA]\.?$/;

/** The label that starts at a token, "Ilka Marrow:" or "Q." before words; null when its words are not all capitalised. */
export function labelAt({ tokens }: Narrative, from: number): Subject | null {
  const { line, text } = tokenAt(tokens, from);
  if (BARE.test(text) && tokens[from + 1]?.part === 'QUOTE') return plainSubject(from, from + 1);
  for (let i = from; i <= from + LONGEST_LABEL && tokens[i]?.line === line; i += 1) {
    if (tokens[i]?.text === ':') return i === from ? null : plainSubject(from, i);
    if (tokens[i]?.capital !== true) return null;
  }
  return null;
}

/**
 * The turns of a transcript: lines that open with the name of who speaks. One label that comes once is a heading;
 * one that comes again, or a question with its answer, makes a transcript.
 */
export class TranscriptTurns {
  private readonly labels = new Map<number, Subject>();
  private readonly texts = new Map<number, string>();

  constructor(private readonly narrative: Narrative) {
    const { tokens } = narrative;
    const counts = new Map<string, number>();
    for (let i = 0, line = -1; i < tokens.length; i += 1) {
      const token = tokenAt(tokens, i);
      if (token.line === line) continue;
      line = token.line;
      const label = labelAt(narrative, i);
      if (label === null) continue;
      const words = tokens.slice(label.from, label.to).map(({ lower }) => lower);
      const text = words.join(' ');
      this.labels.set(token.line, label);
      this.texts.set(token.line, text);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const asked = [isQuestioner, isAnswerer].every((isPart) => [...counts.keys()].some(isPart));
    const isVoice = (text: string): boolean =>
      (counts.get(text) ?? 0) > 1 || (asked && (isQuestioner(text) || isAnswerer(text)));
    // What stands before the first voice is the heading, colon or not.
    for (const [line, text] of this.texts) {
      if (isVoice(text)) return;
      this.labels.delete(line);
    }
  }

  /** Who speaks in the line of a token, as labelled; null outside of turns. */
  labelOf(token: number): Subject | null {
    return this.labels.get(tokenAt(this.narrative.tokens, token).line) ?? null;
  }

  /** Whether a label says no more than that somebody asks or answers. */
  roleOf(label: Subject): 'question' | 'answer' | null {
    const { line } = tokenAt(this.narrative.tokens, label.from);
    if (this.labels.get(line)?.from !== label.from) return null;
    const text = this.texts.get(line) ?? '';
    if (isQuestioner(text)) return 'question';
    return isAnswerer(text) ? 'answer' : null;
  }

  /** "Q&A with Minister Ana Lund" */
  private isInterviewed(titleFrom: number): boolean {
    const [noun, joiner] = [titleFrom - 2, titleFrom - 1].map((i) => tokenAt(this.narrative.tokens, i).lower);
    return joiner === 'with' && /^(?:q&a|interview|conversation)$/.test(noun ?? '');
  }

  /**
   * Who answers in questions and answers: whom the text calls the guest of an interview, or the only person named before,
   * as far as forenames and titles show it. Null when there are several.
   */
  answering(actors: ActorsInText): NamedActor | null {
    const [first] = this.labels.values();
    if (first === undefined) return null;
    const people = new Set<NamedActor>();
    for (const { actor, from, titleFrom } of actors.mentions) {
      if (from >= first.from) break;
      if (actor.person && this.isInterviewed(titleFrom)) return actor;
      if (actor.person && actor.gender !== null) people.add(actor);
    }
    const [only] = people;
    return people.size === 1 ? (only ?? null) : null;
  }
}
