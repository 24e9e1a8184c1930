import { CueOrder } from './cue-event';
import type { CueEvent } from './cue-event';
import { CueFrame } from './cue-lexicon';
import type { Narrative } from './narrative';
import { Opening } from './reported-clause';
import type { ReportedClause, Stretch } from './reported-clause';
import { wordsOf } from './word-lists';
import { isAuxiliary, tokenAt } from './tokens';
import type { Token } from './tokens';

const NOTHING: ReportedClause = { opening: Opening.NOTHING, stretches: [] };
const LONGEST = 150;
const WH = wordsOf('that if whether how why what');
const QUESTION_WORDS = wordsOf('who where when which');
const QUESTION_CUES = wordsOf('ask wonder tell explain know inquire question reveal disclose describe say');
const BREAKS = wordsOf('but although though whereas');
const LINKS = wordsOf('in on at to during after before from of with about by as via through for');

const frames = (event: CueEvent, ...wanted: readonly CueFrame[]): boolean =>
  event.verbs.some(({ frame }) => wanted.includes(frame));

/** Works on one event of one sentence. */
class ClauseReader {
  private readonly start: number;
  private readonly limit: number;

  constructor(
    private readonly narrative: Narrative,
    private readonly event: CueEvent,
    private readonly others: readonly CueEvent[],
  ) {
    const sentence = narrative.sentences[event.sentence];
    this.start = Math.max(sentence?.from ?? 0, event.from - LONGEST);
    this.limit = Math.min(sentence?.to ?? 0, event.to + LONGEST);
  }

  private token(i: number): Narrative['tokens'][number] | undefined {
    return i >= this.start && i < this.limit ? this.narrative.tokens[i] : undefined;
  }

  private tokenOrNone(i: number): Token {
    return this.token(i) ?? tokenAt([], 0);
  }

  private phraseEnd(at: number): number | null {
    const phrase = this.narrative.phrases[this.narrative.phraseOf[at] ?? -1];
    return phrase !== undefined && phrase.from <= at && phrase.to <= this.limit ? phrase.to : null;
  }

  private isVerb(i: number): boolean {
    const token = this.token(i);
    return token !== undefined && (token.part === 'VERB' || token.part === 'AUX' || isAuxiliary(token.lower));
  }

  /** Whether a finite verb follows a phrase: then it is a clause. */
  private clauseFollows(at: number): boolean {
    for (let i = at; i < Math.min(this.limit, at + 22); i += 1) {
      const token = this.token(i);
      if (token === undefined) return false;
      if (token.text === ';' || token.text === '—') return false;
      if (token.part === 'AUX') return true;
      if (token.part === 'VERB' && !/ing$/.test(token.lower) && this.token(i - 1)?.lower !== 'to')
        return true;
    }
    return false;
  }

  /** Past the hearer, "on Tuesday", "in a statement": where what is said may begin. */
  private afterCircumstances(from: number): number {
    let at = from;
    const hearer = frames(this.event, CueFrame.HEARER) || this.appealsTo(from);
    for (let steps = 0; steps < 6; steps += 1) {
      const next = this.pastHearer(at, hearer && steps < 2) ?? this.pastCircumstance(at, hearer || steps > 0);
      if (next === null) return at;
      at = next;
    }
    return at;
  }

  private pastHearer(at: number, expected: boolean): number | null {
    const end = expected ? this.phraseEnd(at) : null;
    return end === null || this.isVerb(end) ? null : this.hearerEnd(at);
  }

  /** The token after an adverb, a day or a phrase like "in a statement" that starts here; null when none does. */
  private pastCircumstance(at: number, asToo: boolean): number | null {
    const [token, next] = [this.tokenOrNone(at), this.tokenOrNone(at + 1)];
    if ((token.part === 'ADV' && !WH.has(token.lower)) || token.part === 'TIME') return at + 1;
    if (token.part === 'NUM' && this.tokenOrNone(at - 1).part === 'TIME') return at + 1;
    if (!LINKS.has(token.lower)) return null;
    const end = token.lower === 'as' && !asToo ? null : this.phraseEnd(at + 1);
    return end ?? (next.part === 'TIME' ? at + 2 : null);
  }

  /** "urged him to …", but not "called him a …", where he belongs to what is reported. */
  private appealsTo(at: number): boolean {
    const end = frames(this.event, CueFrame.APPEAL) ? this.phraseEnd(at) : null;
    return end !== null && /^(?:to|not|:|,)$/.test(this.token(end)?.lower ?? '');
  }

  private hearerEnd(at: number): number {
    const end = this.phraseEnd(at) ?? at + 1;
    const of = this.token(end)?.lower;
    return (of === 'of' || of === 'at') && this.phraseEnd(end + 1) !== null
      ? (this.phraseEnd(end + 1) ?? end)
      : end;
  }

  /** Where the words that start at an offset end: before another attribution, a contrast or the end of the sentence. */
  private end(from: number): number {
    let at = from;
    for (; at < this.limit; at += 1) {
      const token = this.token(at);
      if (token === undefined || token.text === ';') break;
      const next = this.token(at + 1);
      if (token.part === 'QUOTE' && this.commaInside(at) && !this.quoteSoonAfter(at)) {
        at += 1;
        break;
      }
      if ((token.text === ',' || token.text === '—') && next !== undefined && this.stopsAfter(at + 1)) break;
      if (
        token.lower === 'and' &&
        at > from &&
        this.others.some(
          (other) =>
            other.subject.inherited &&
            other.strength >= 0.6 &&
            other.cueFrom >= at + 1 &&
            other.cueFrom <= at + 3,
        )
      )
        break;
    }
    while (at > from && /^[.,;:!?—]$/.test(this.token(at - 1)?.text ?? '')) at -= 1;
    return at;
  }

  /** American printing puts the comma that ends a clause inside the marks. */
  private commaInside(at: number): boolean {
    const quote = this.narrative.quotes[this.token(at)?.quote ?? -1];
    return quote?.closed === true && this.narrative.text.charAt(quote.innerEnd - 1) === ',';
  }

  private quoteSoonAfter(at: number): boolean {
    for (let i = at + 1; i <= at + 4; i += 1) {
      const token = this.token(i);
      if (token === undefined || this.isVerb(i)) return false;
      if (token.part === 'QUOTE') return true;
    }
    return false;
  }

  private stopsAfter(at: number): boolean {
    if (BREAKS.has(this.token(at)?.lower ?? '')) return true;
    return this.others.some((other) => {
      if (other === this.event || other.strength < 0.6) return false;
      const participle = other.subject.inherited && other.cueFrom >= at && other.cueFrom <= at + 3;
      if (participle) return true;
      if (other.from < at || other.from > at + 1) return false;
      return (
        other.order === CueOrder.SOURCE_PHRASE ||
        other.order === CueOrder.VERB_FIRST ||
        this.isTerminal(other)
      );
    });
  }

  /** Whether nothing but circumstances follows an attribution. */
  private isTerminal(other: CueEvent): boolean {
    const after = new ClauseReader(this.narrative, other, []).afterCircumstances(other.to);
    const token = this.token(after);
    return token === undefined || /^[.,;?!]$/.test(token.text);
  }

  private stretch(from: number, to: number): readonly Stretch[] {
    return to > from ? [{ from, to }] : [];
  }

  /** What precedes the attribution, without the comma between. */
  private before(): readonly Stretch[] {
    let to = this.event.from;
    while (to > this.start && /^[,—–?!.-]$/.test(this.token(to - 1)?.text ?? '')) to -= 1;
    let from = this.start;
    // An earlier attribution of the same sentence keeps its own words.
    for (const other of this.others) {
      if (other === this.event || other.strength < 0.6 || other.to > to || other.to <= from) continue;
      if (this.token(other.to)?.text === ',' && this.token(other.from - 1)?.part === 'QUOTE')
        from = other.to + 1;
    }
    return this.stretch(from, to);
  }

  private separated(): boolean {
    const before = this.token(this.event.from - 1);
    return (
      before !== undefined &&
      (before.part === 'QUOTE' || /^[,—–?!]$/.test(before.text)) &&
      this.event.from > this.start
    );
  }

  private sourceFirst(): ReportedClause {
    let comma = this.event.to;
    while (comma < this.limit && this.token(comma)?.text !== ',') comma += 1;
    if (comma >= this.limit) return NOTHING;
    let second = comma + 1;
    while (
      second < Math.min(this.limit, comma + 14) &&
      this.token(second)?.text !== ',' &&
      !this.isVerb(second)
    )
      second += 1;
    const from = this.token(second)?.text === ',' ? second + 1 : comma + 1;
    const opening = this.token(from)?.part === 'QUOTE' ? Opening.QUOTE : Opening.CLAUSE;
    return { opening, stretches: this.stretch(from, this.end(from)) };
  }

  private parenthetical(at: number): ReportedClause {
    const before = this.before();
    const next = this.token(at + 1);
    const goesOn =
      this.token(at)?.text === ',' &&
      next !== undefined &&
      !this.stopsAfter(at + 1) &&
      (next.part === 'QUOTE' || this.clauseFollows(at + 1)) &&
      !/ing$/.test(next.lower) &&
      next.lower !== 'who' &&
      next.lower !== 'which' &&
      next.part !== 'DET' &&
      next.part !== 'ADP' &&
      next.part !== 'SCONJ' &&
      next.part !== 'CCONJ';
    const after = goesOn ? this.stretch(at + 1, this.end(at + 1)) : [];
    return { opening: Opening.BEFORE, stretches: [...before, ...after] };
  }

  /** Whether a quotation ends with a sign that leads over to its attribution. */
  private quoteCloses(at: number): boolean {
    const quote = this.narrative.quotes[this.token(at)?.quote ?? -1];
    return (
      quote !== undefined &&
      /[,?!—…-]['’]?\s*$/.test(
        this.narrative.text.slice(Math.max(quote.innerStart, quote.innerEnd - 3), quote.innerEnd),
      )
    );
  }

  /** "“…,” she said on Monday, “…”": a subject next to a quotation belongs to it; another one may follow. */
  private afterQuotation(at: number, follows: ReportedClause): ReportedClause {
    if (follows.opening !== Opening.QUOTE) return this.parenthetical(at);
    return { opening: Opening.BEFORE, stretches: [...this.before(), ...follows.stretches] };
  }

  private after(at: number): ReportedClause {
    const [token, next] = [this.tokenOrNone(at), this.tokenOrNone(at + 1)];
    if (token.part === 'QUOTE') return this.from(at, Opening.QUOTE);
    if (token.text !== ':' && token.text !== ',') return this.complement(at);
    if (next.part === 'QUOTE' || (next.lower === 'that' && this.tokenOrNone(at + 2).part === 'QUOTE'))
      return this.from(at + 1, Opening.QUOTE);
    if (token.text === ':') return this.from(at + 1, Opening.CLAUSE);
    // "said, without naming anyone, that …"
    for (let i = at + 1; i < Math.min(at + 16, this.limit); i += 1) {
      if (this.tokenOrNone(i).text !== ',') continue;
      const { lower, part } = this.tokenOrNone(i + 1);
      if (lower === 'that' || part === 'QUOTE') return this.from(i + 1, Opening.THAT);
    }
    return NOTHING;
  }

  private from(at: number, opening: Opening): ReportedClause {
    const stretches = this.stretch(at, this.end(at));
    return stretches.length === 0 ? NOTHING : { opening, stretches };
  }

  private complement(at: number): ReportedClause {
    const token = this.token(at);
    if (token === undefined || /^[.;?!)]$/.test(token.text)) return NOTHING;
    const end = this.end(at);
    const found = (opening: Opening): ReportedClause => ({ opening, stretches: this.stretch(at, end) });
    const question =
      QUESTION_WORDS.has(token.lower) && QUESTION_CUES.has(this.event.lemma) && at === this.event.to;
    if (WH.has(token.lower) || question) return found(Opening.THAT);
    if (QUESTION_WORDS.has(token.lower)) return NOTHING;
    if (token.lower === 'to' && this.token(at + 1) !== undefined)
      return frames(this.event, CueFrame.INFINITIVE, CueFrame.APPEAL) || this.event.strength === 0
        ? found(Opening.INFINITIVE)
        : NOTHING;
    const clausal = frames(this.event, CueFrame.CLAUSE, CueFrame.HEARER);
    if (clausal && this.clauseFollows(at)) return found(Opening.CLAUSE);
    if (this.event.strength === 0 || frames(this.event, CueFrame.OBJECT, CueFrame.APPEAL, CueFrame.CLAUSE))
      return found(Opening.OBJECT);
    return NOTHING;
  }

  read(): ReportedClause {
    const { event } = this;
    switch (event.order) {
      case CueOrder.SOURCE_PHRASE:
        return this.leads() ? this.sourceFirst() : this.parenthetical(event.to);
      case CueOrder.COLON:
        return event.cueTo < this.limit ? this.from(event.cueTo, Opening.QUOTE) : NOTHING;
      case CueOrder.VERB_FIRST:
        return this.separated() ? this.parenthetical(this.afterCircumstances(event.to)) : NOTHING;
      case CueOrder.SUBJECT_FIRST:
        return this.subjectFirst();
    }
  }

  private leads(): boolean {
    const lead = this.event.from - this.start;
    return lead === 0 || (lead === 1 && /^(?:and|but|yet|so)$/.test(this.tokenOrNone(this.start).lower));
  }

  private subjectFirst(): ReportedClause {
    const { event } = this;
    const at = this.afterCircumstances(event.to);
    const follows = this.after(at);
    if (!this.separated() || event.subject.inherited) return follows;
    const nextToQuote = this.tokenOrNone(event.from - 1).part === 'QUOTE';
    if (
      nextToQuote &&
      event.strength > 0 &&
      (follows.opening !== Opening.THAT || this.quoteCloses(event.from - 1))
    )
      return this.afterQuotation(at, follows);
    const bare =
      follows.opening === Opening.NOTHING ||
      (follows.opening === Opening.QUOTE && this.tokenOrNone(at).text === ',');
    return bare || (nextToQuote && follows.opening === Opening.OBJECT) ? this.parenthetical(at) : follows;
  }
}

/** What each attribution reports, in the order of the events. Work for each is limited: linear in the text. */
export function reportedClauses(
  narrative: Narrative,
  events: readonly CueEvent[],
): readonly ReportedClause[] {
  return events.map((event, i) => {
    const near = events.slice(Math.max(0, i - 6), i + 7).filter((other) => other.sentence === event.sentence);
    return new ClauseReader(narrative, event, near).read();
  });
}
