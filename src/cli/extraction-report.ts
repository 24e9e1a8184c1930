import type { ApproximateDate } from '../domain/dates/approximate-date';
import { edtf } from '../domain/dates/approximate-date';
import { QuotationKind } from '../domain/attribution';
import { whyNotRead } from '../domain/language/text-language';
import { SpeechAct } from '../domain/speech-act';
import type { ExtractedQuotation, ExtractedSpeaker, Extraction } from '../extraction/extraction';

/** What was found in one article, for people to read: a block of lines for each quotation. */
export function extractionReport(source: string, article: string, extraction: Extraction): string {
  const { quotations, leftOut } = extraction;
  const notRead = whyNotRead(extraction);
  if (notRead !== null) return `${printable(source)}: not read. ${printable(notRead)}\n`;
  const count = quotations.length === 1 ? '1 quotation' : `${quotations.length} quotations`;
  const blocks = quotations.map((quotation, i) => block(i + 1, quotation, article));
  const notKept = leftOut.map((one) => `${one.reason} ${one.count}`).join(', ');
  const last = notKept === '' ? [] : [`Left out: ${notKept}`];
  return `${[`${printable(source)}: ${count}`, ...blocks, ...last].join('\n\n')}\n`;
}

function block(number: number, quotation: ExtractedQuotation, article: string): string {
  const { kind, spans, clause, reported, act, cue, speakers, saidOn, hops, rule, doubt } = quotation;
  const sure = `${quotation.spanConfidence.toFixed(2)} words, ${quotation.speakerConfidence.toFixed(2)} speaker`;
  const rows: (readonly [string, string])[] = [
    ['speaker', speakers.map(speakerText).join('; ')],
    ['said on', dayText(saidOn)],
    ['rule', rule],
    ['confidence', sure],
  ];
  if (doubt !== null) rows.push(['doubt', doubt]);
  // The first hop is the speaker.
  if (hops.length > 1) {
    const chain = hops.slice(1).map((hop) => `${hop.relation} ${hop.text}`);
    rows.splice(2, 0, ['chain', chain.join(', ')]);
  }
  // Words that were denied or asked must not stand there as if they had been said.
  if (act !== SpeechAct.ASSERT) rows.unshift(['act', act]);
  if (act !== SpeechAct.ASSERT && cue !== null) rows.splice(1, 0, ['cue', cue.text]);
  const runs = (kind === QuotationKind.MIXED ? clause : spans).map(({ start, end }) =>
    article.slice(start, end),
  );
  const words = reported !== null && act !== SpeechAct.ASSERT ? reported : runs.join(' […] ');
  const lines = rows.map(([name, value]) => `   ${name.padEnd(10)}  ${printable(value)}`);
  return [`${number}. ${kind}  ${printable(words)}`, ...lines].join('\n');
}

function speakerText({ mention, name, role, countries }: ExtractedSpeaker): string {
  if (mention === null) return 'unknown';
  const named = name ?? 'unnamed';
  const described = [role, countries.join('/')].filter((part) => part);
  const printed = mention.text === name ? [] : [`“${mention.text}”`];
  return [named, ...described, ...printed].join(', ');
}

function dayText(saidOn: ApproximateDate): string {
  return `${edtf(saidOn) ?? 'unknown'}${saidOn.latest === null ? '' : ` (${saidOn.certainty.toLowerCase()})`}`;
}

// An article can hold signs that command the terminal.
function printable(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
