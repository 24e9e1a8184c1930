import type { QuotationLine } from '../src/extraction/text/exchange-format';
import { quotedSpans } from '../src/extraction/text/quoted-spans';
import { alignment, bare, stretchesIn } from './quotation-alignment';
import type { Segment } from './quotation-alignment';
import { isPronoun, nameIsRight, speakerIsRight } from './speaker-agreement';
import type { GoldSpeaker } from './speaker-agreement';

/** A quotation as annotated, one for each contiguous part. */
export interface GoldQuotation extends GoldSpeaker {
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly kind: QuotationLine['kind'];
  /** A prediction here is neither right nor wrong. */
  readonly ignore?: boolean;
  /** False when the cue is no verb of saying. */
  readonly speechCue?: boolean;
}

/** How often something was there, was predicted, and was both, counted from either side. */
export interface Tally {
  gold: number;
  predicted: number;
  found: number;
  right: number;
}

/** The measures, by the name under which they are printed. */
export const MEASURES = ['quoted view', 'direct', 'mixed', 'direct+mixed', 'indirect', 'pronoun'] as const;
export type Measure = (typeof MEASURES)[number];
export type Scores = Readonly<Record<Measure, Tally>>;

/** An article with what should be found in it and what was. */
export interface ScoredArticle {
  readonly text: string;
  readonly gold: readonly GoldQuotation[];
  readonly predicted: readonly QuotationLine[];
}

type GoldSegment = Segment & { readonly quotation: GoldQuotation; readonly isIgnored: boolean };
type PredictedSegment = Segment & { readonly quotation: QuotationLine };

const FEWEST_WORDS = 3;

const measuresOf = (kind: QuotationLine['kind']): readonly Measure[] =>
  kind === 'indirect' ? [kind] : [kind, 'direct+mixed'];

/** Nothing counted yet. */
export function noScores(): Scores {
  const none = (): Tally => ({ gold: 0, predicted: 0, found: 0, right: 0 });
  return {
    ...{ 'quoted view': none(), direct: none(), mixed: none() },
    ...{ 'direct+mixed': none(), indirect: none(), pronoun: none() },
  };
}

/** Precision, recall and F1 of a tally, 0 to 1. */
export function rates({ gold, predicted, found, right }: Tally): {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
} {
  const precision = predicted === 0 ? 0 : right / predicted;
  const recall = gold === 0 ? 0 : found / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}

/**
 * Adds an article to the scores. With `speechOnly`, gold quotations whose cue is no verb of saying are ignored.
 * The measures are defined in docs/extraction.md.
 */
export function score(scores: Scores, article: ScoredArticle, speechOnly = false): void {
  const { text, gold, predicted } = segmentsOf(article, speechOnly);
  scoreEndToEnd(scores, text, gold, predicted);
  scoreView(scores['quoted view'], text, gold, predicted);
}

/** A prediction with whether its bounds and its speaker are right. */
export interface Judgement {
  readonly confidence: number;
  readonly isQuoted: boolean;
  readonly isRight: boolean;
}

/** Each prediction of an article, judged; those that are neither right nor wrong are left out. */
export function judgements(article: ScoredArticle): readonly Judgement[] {
  const { text, gold, predicted } = segmentsOf(article, false);
  const { ofPredicted } = alignment(gold, predicted);
  return predicted.flatMap(({ quotation, kind }, j) => {
    const match = gold[ofPredicted.get(j) ?? -1];
    if (match !== undefined && (match.isIgnored || match.quotation.speaker === null)) return [];
    const isRight = match !== undefined && speakerIsRight(text, quotation, match.quotation);
    return [{ confidence: quotation.confidence, isQuoted: kind !== 'indirect', isRight }];
  });
}

function segmentsOf(
  article: ScoredArticle,
  speechOnly: boolean,
): {
  readonly text: string;
  readonly gold: readonly GoldSegment[];
  readonly predicted: readonly PredictedSegment[];
} {
  const { text } = article;
  const gold = article.gold
    .map((quotation) => ({
      quotation,
      ...bare(text, quotation.quoteStart, quotation.quoteEnd),
      kind: quotation.kind,
      isIgnored: quotation.ignore === true || (speechOnly && quotation.speechCue === false),
    }))
    .filter(({ start, end }) => start < end);
  const predicted = article.predicted.flatMap((quotation) =>
    stretchesIn(text, quotation.spans).map((segment) => ({ ...segment, quotation })),
  );
  return { text, gold, predicted };
}

function scoreEndToEnd(
  scores: Scores,
  text: string,
  gold: readonly GoldSegment[],
  predicted: readonly PredictedSegment[],
): void {
  const { ofGold, ofPredicted } = alignment(gold, predicted);
  for (const [i, { quotation, isIgnored }] of gold.entries()) {
    if (isIgnored || quotation.speaker === null) continue;
    const match = predicted[ofGold.get(i) ?? -1]?.quotation;
    const isRight = match !== undefined && speakerIsRight(text, match, quotation);
    for (const measure of measuresOf(quotation.kind)) {
      scores[measure].gold += 1;
      if (isRight) scores[measure].found += 1;
    }
    if (match !== undefined && quotation.kind !== 'indirect') scorePronoun(scores.pronoun, match, quotation);
  }
  for (const [j, { quotation, kind }] of predicted.entries()) {
    const match = gold[ofPredicted.get(j) ?? -1];
    if (match !== undefined && (match.isIgnored || match.quotation.speaker === null)) continue;
    const isRight = match !== undefined && speakerIsRight(text, quotation, match.quotation);
    for (const measure of measuresOf(kind)) {
      scores[measure].predicted += 1;
      if (isRight) scores[measure].right += 1;
    }
  }
}

// Of quotations found: whom the pronoun means. Nothing can be predicted too much, so both sides count the same.
function scorePronoun(tally: Tally, predicted: QuotationLine, gold: GoldQuotation): void {
  if (!isPronoun(gold.speaker) || gold.speakerCanonical === null) return;
  const right = nameIsRight(predicted, gold) ? 1 : 0;
  tally.gold += 1;
  tally.predicted += 1;
  tally.found += right;
  tally.right += right;
}

function scoreView(
  tally: Tally,
  text: string,
  gold: readonly GoldSegment[],
  predicted: readonly PredictedSegment[],
): void {
  for (const mark of quotedSpans(text)) {
    if (mark.words < FEWEST_WORDS) continue;
    const right = holderOf(mark, gold);
    const given = holderOf(mark, predicted)?.quotation;
    if (right?.isIgnored === true) continue;
    const isJudged = right === undefined || right.quotation.speaker !== null;
    if (right !== undefined && isJudged) tally.gold += 1;
    if (given !== undefined && isJudged) tally.predicted += 1;
    if (right === undefined || given === undefined || !isJudged) continue;
    if (!speakerIsRight(text, given, right.quotation)) continue;
    tally.found += 1;
    tally.right += 1;
  }
}

/** The segment that holds most of a stretch between marks, at least half; of equals the shortest. */
function holderOf<T extends Segment>(
  mark: { readonly start: number; readonly end: number },
  segments: readonly T[],
): T | undefined {
  const share = ({ given }: T): number =>
    (Math.min(mark.end, given.end) - Math.max(mark.start, given.start)) / (mark.end - mark.start);
  const length = ({ given }: T): number => given.end - given.start;
  return segments
    .filter((segment) => share(segment) >= 0.5)
    .sort((a, b) => share(b) - share(a) || length(a) - length(b))[0];
}
