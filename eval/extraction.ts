import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { QuotationKind } from '../src/domain/attribution';
import { extract } from '../src/extraction/extract';
import type { ExtractedQuotation } from '../src/extraction/extraction';

/** An article as the evaluation reads it, one a line. */
interface ArticleLine {
  readonly id: string;
  readonly text: string;
  readonly publishedOn?: string | null;
}

const USAGE = 'usage: npm run eval:extraction -- ARTICLES.jsonl [--out PREDICTED.jsonl]';

/** One quotation in the scorer's format: DIRECT by what stands between the marks, the others by their clause. */
function prediction(text: string, quotation: ExtractedQuotation): Record<string, unknown> {
  const spans = (quotation.kind === QuotationKind.DIRECT ? quotation.spans : quotation.clause).map(
    ({ start, end }) => [start, end],
  );
  const { speaker, cue } = quotation;
  return {
    quoteStart: spans[0]?.[0] ?? 0,
    quoteEnd: spans.at(-1)?.[1] ?? 0,
    spans,
    quote: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    speaker: speaker.mention?.text ?? null,
    speakerStart: speaker.mention?.start ?? null,
    speakerEnd: speaker.mention?.end ?? null,
    speakerCanonical: speaker.name,
    cue: cue?.text ?? null,
    kind: quotation.kind.toLowerCase(),
    confidence: Math.round(quotation.spanConfidence * quotation.speakerConfidence * 1000) / 1000,
    rule: quotation.rule,
  };
}

function main(args: readonly string[]): void {
  const outAt = args.indexOf('--out');
  const out = outAt < 0 ? null : (args[outAt + 1] ?? null);
  const file = args.find((arg, i) => !arg.startsWith('--') && (outAt < 0 || i !== outAt + 1));
  if (file === undefined) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const articles = lines.map((line) => JSON.parse(line) as ArticleLine);
  for (const { text } of articles.slice(0, 20)) extract(text);
  let quotations = 0;
  let milliseconds = 0;
  const predicted: string[] = [];
  for (const { id, text, publishedOn } of articles) {
    const before = performance.now();
    const found = extract(text, { publishedOn });
    milliseconds += performance.now() - before;
    quotations += found.quotations.length;
    predicted.push(JSON.stringify({ id, quotations: found.quotations.map((one) => prediction(text, one)) }));
  }
  if (out !== null) writeFileSync(out, `${predicted.join('\n')}\n`);
  const each = articles.length === 0 ? 0 : milliseconds / articles.length;
  console.log(`${articles.length} articles, ${quotations} quotations, ${each.toFixed(2)} ms an article`);
}

main(process.argv.slice(2));
