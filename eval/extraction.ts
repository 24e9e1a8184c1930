import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/table';
import { quotationLine, readArticleLine } from '../src/extraction/text/exchange-format';
import { extract } from '../src/extraction/extract';
import { calibrationRows } from './calibration';
import { judgements, MEASURES, noScores, rates, score } from './quotation-scores';
import type { GoldQuotation, Judgement, Scores } from './quotation-scores';

const USAGE = 'usage: npm run eval:extraction -- ARTICLES.jsonl [--speech] [--out PREDICTED.jsonl]';

/** The gold quotations of a line; null when it has none to be scored by. */
function goldOf(line: string): readonly GoldQuotation[] | null {
  const { quotations } = JSON.parse(line) as { readonly quotations?: readonly GoldQuotation[] };
  return quotations ?? null;
}

function printScores(scores: Scores): void {
  const percent = (share: number): string => (100 * share).toFixed(1);
  const rows = MEASURES.map((measure) => {
    const { precision, recall, f1 } = rates(scores[measure]);
    const { gold, predicted } = scores[measure];
    return [measure, percent(precision), percent(recall), percent(f1), String(gold), String(predicted)];
  });
  printTable(['', 'P', 'R', 'F1', 'gold', 'predicted'], rows);
}

function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, speech: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error(USAGE);
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, 20)) extract(readArticleLine(line).text);
  const scores = noScores();
  const predicted: string[] = [];
  const judged: Judgement[] = [];
  let [quotations, milliseconds, isScored] = [0, 0, false];
  for (const line of lines) {
    const { id, text, publishedOn } = readArticleLine(line);
    const before = performance.now();
    const found = extract(text, { publishedOn }).quotations;
    milliseconds += performance.now() - before;
    quotations += found.length;
    const given = found.map((one) => quotationLine(text, one));
    predicted.push(JSON.stringify({ id, quotations: given }));
    const gold = goldOf(line);
    if (gold === null) continue;
    isScored = true;
    score(scores, { text, gold, predicted: given }, values.speech);
    judged.push(...judgements({ text, gold, predicted: given }));
  }
  if (values.out !== undefined) writeFileSync(values.out, `${predicted.join('\n')}\n`);
  const each = lines.length === 0 ? 0 : milliseconds / lines.length;
  console.log(`${lines.length} articles, ${quotations} quotations, ${each.toFixed(2)} ms an article`);
  if (!isScored) return;
  printScores(scores);
  printTable(['confidence', '', 'predicted', '% right'], calibrationRows(judged));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
