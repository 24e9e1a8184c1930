import { textLines } from './quotation-marks';
import type { Line, QuotedSpan } from './quotation-marks';
import { quotedSpans } from './quoted-spans';
import { nounPhrases } from './noun-phrases';
import type { NounPhrase } from './noun-phrases';
import { retagged } from './retagging';
import { sentencesOf } from './sentences';
import type { Sentence } from './sentences';
import { tokenAt, tokensOf } from './tokens';
import type { Token } from './tokens';

/** An article taken apart once; every later step reads from here. All lists are in the order of the text. */
export interface Narrative {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly quotes: readonly QuotedSpan[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly phrases: readonly NounPhrase[];
  /** By token: its sentence. */
  readonly sentenceOf: Int32Array;
  /** By token: the noun phrase it belongs to, or -1. */
  readonly phraseOf: Int32Array;
  /** By quotation: the token that stands for it. */
  readonly quoteTokens: readonly number[];
}

/** Takes an article's text apart into lines, quotations, words, sentences and noun phrases. */
export function narrativeOf(text: string): Narrative {
  const lines = textLines(text);
  const quotes = quotedSpans(text, lines);
  const tokens = retagged(tokensOf(text, lines, quotes), lines);
  const sentences = sentencesOf(text, tokens, quotes);
  const sentenceOf = new Int32Array(tokens.length);
  for (const [index, { from, to }] of sentences.entries()) sentenceOf.fill(index, from, to);
  const phrases = sentences.flatMap((sentence) => nounPhrases(tokens, sentence, quotes));
  const phraseOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { from, to }] of phrases.entries()) phraseOf.fill(index, from, to);
  const quoteTokens: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { quote } = tokenAt(tokens, i);
    if (quote >= 0) quoteTokens[quote] = i;
  }
  return { text, lines, quotes, tokens, sentences, phrases, sentenceOf, phraseOf, quoteTokens };
}

/** The noun phrase that a token belongs to; null when it is part of none. */
export function phraseAt({ phrases, phraseOf }: Narrative, token: number): NounPhrase | null {
  return phrases[phraseOf[token] ?? -1] ?? null;
}

/** The words that tokens `from` to `to` (exclusive) stand for, as printed. */
export function printed(narrative: Narrative, from: number, to: number): string {
  const [first, last] = [narrative.tokens[from], narrative.tokens[to - 1]];
  return first === undefined || last === undefined ? '' : narrative.text.slice(first.start, last.end);
}
