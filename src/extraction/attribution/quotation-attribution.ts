import type { Candidate } from '../cues/candidate';
import { carriedOver } from './carried-speakers';
import type { CueEvent } from '../cues/cue-event';
import { CuesInText } from '../cues/cues-in-text';
import type { Narrative } from '../text/narrative';
import { fromEarlierSentence, inNextSentence, insideMarks } from './other-sentence-readings';
import type { ReportedClause } from '../cues/reported-clause';
import { inClause, nearby, subjectOfSentence } from './same-sentence-readings';
import { kickerOf, labelBefore, signatureAfter } from './signatures';
import { tokenAt } from '../text/tokens';
import { wordList } from '../lexicon/word-lists';

/** All a quotation's readings, the best first. */
export interface QuotationReading {
  readonly quote: number;
  readonly candidates: readonly Candidate[];
}

/** What a quotation in mid sentence loses in favour of its own sentence, counted in sentences. */
const EMBEDDED = 2;

const VIEWS = wordList('view feeling mood consensus belief thinking perception');

/** "The view in Ankara is that “…”": the sentence says whose words these are, without a verb of saying. */
function isViewOfOthers({ tokens, sentences }: Narrative, sentence: number, token: number): boolean {
  const [opening, noun] = [0, 1].map((i) => tokenAt(tokens, (sentences[sentence]?.from ?? 0) + i).lower);
  const isView = opening === 'the' && VIEWS.has(noun ?? '');
  return isView && tokenAt(tokens, token - 1).lower === 'that' && tokenAt(tokens, token - 2).part === 'AUX';
}

/** Reads the quotations one after the other: a later one may go on from an earlier. */
export class AttributionReader {
  private readonly cues: CuesInText;
  private readonly chosen: (Candidate | null)[] = [];

  constructor(
    private readonly narrative: Narrative,
    events: readonly CueEvent[],
    clauses: readonly ReportedClause[],
    private readonly barriers: ReadonlySet<number>,
  ) {
    this.cues = new CuesInText(narrative, events, clauses);
  }

  private carry(quote: number, token: number, sentence: number): Candidate | null {
    const before = this.narrative.quotes[quote - 1];
    const beforeToken = this.narrative.quoteTokens[quote - 1];
    const taken = this.chosen[quote - 1];
    if (before === undefined || beforeToken === undefined || !taken?.subject) return null;
    const { tokens, sentences, sentenceOf } = this.narrative;
    const line = tokenAt(tokens, token).line;
    const beforeLine = tokenAt(tokens, beforeToken).line;
    if (line - beforeLine > (before.closed ? 1 : 2) || (line !== beforeLine && this.barriers.has(line)))
      return null;
    const carried = carriedOver({
      sentences: sentence - (sentenceOf[beforeToken] ?? 0),
      attributedIn: (taken.event?.sentence ?? -2) - sentence,
      sameLine: line === beforeLine,
      opensSentence: sentences[sentence]?.from === token,
      opensLine: tokenAt(tokens, token - 1).line !== line,
      closesLine: tokenAt(tokens, beforeToken + 1).line !== beforeLine,
      before,
    });
    const weak = taken.score < 5 && carried.rule !== 'unclosed-before' ? 1.5 : 0;
    return { ...taken, rule: carried.rule, score: carried.score - weak, carriedFrom: quote - 1 };
  }

  /** By the sentences before that name somebody as speaking, as far as no barrier stands between. */
  private fromBefore(sentence: number, opens: boolean): readonly (Candidate | null)[] {
    const found: (Candidate | null)[] = [];
    const line = this.narrative.sentences[sentence]?.line;
    for (let back = 1; back <= 2; back += 1) {
      const earlier = this.narrative.sentences[sentence - back];
      if (earlier === undefined) break;
      const newLine = earlier.line !== line;
      if (newLine && (this.barriers.has(line ?? 0) || earlier.line + 1 !== line)) break;
      const distance = back - 1 + (opens ? 0 : EMBEDDED);
      found.push(fromEarlierSentence(this.cues, sentence - back, distance, newLine));
      if (newLine) break;
    }
    return found;
  }

  private candidatesOf(quote: number): readonly Candidate[] {
    const { narrative, cues } = this;
    const token = narrative.quoteTokens[quote];
    if (token === undefined) return [];
    const sentence = narrative.sentenceOf[token] ?? 0;
    const opens = narrative.sentences[sentence]?.from === token;
    const near = cues.near(sentence, token);
    const found = [
      ...near.map((i) => inClause(cues, token, i)),
      inNextSentence(cues, token, sentence),
      signatureAfter(narrative, token),
      labelBefore(narrative, token),
      kickerOf(narrative, quote, token, sentence),
      insideMarks(cues, quote, token, this.barriers),
    ];
    if (!isViewOfOthers(narrative, sentence, token))
      found.push(this.carry(quote, token, sentence), ...this.fromBefore(sentence, opens));
    if (!opens)
      found.push(...near.map((i) => nearby(cues, token, i)), subjectOfSentence(cues, token, sentence));
    return found.filter((one) => one !== null).sort((a, b) => b.score - a.score);
  }

  /** Every quotation's readings, in the order of the text. */
  read(): readonly QuotationReading[] {
    return this.narrative.quotes.map((_, quote) => {
      const candidates = this.candidatesOf(quote);
      this.chosen.push(candidates[0] ?? null);
      return { quote, candidates };
    });
  }
}
