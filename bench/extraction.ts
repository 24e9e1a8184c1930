import { performance } from 'node:perf_hooks';
import { extract } from '../src/extraction/extract';
import { printTable } from './table';

const SENTENCE =
  'Foreign Minister Ilka Marrow told reporters on Tuesday that “the talks will go on,” her office said. ';

const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'ordinary paragraphs': (size) =>
    `${SENTENCE.repeat(4)}\n`.repeat(Math.ceil(size / (SENTENCE.length * 4 + 1))),
  'only quotation marks': (size) => '“”"‘’\'«»„'.repeat(Math.ceil(size / 9)),
  'only opening marks': (size) => "“ ‘a 'b ".repeat(Math.ceil(size / 8)),
  'only names': (size) => 'Ilka Marrow '.repeat(Math.ceil(size / 12)),
  'different names': (size) =>
    Array.from(
      { length: Math.ceil(size / 14) },
      (_, i) => `Ana Lu${i.toString(36).replace(/\d/g, 'x')}o said`,
    ).join(' '),
  'one sentence': (size) =>
    'and the minister said that she told him he had asked, '.repeat(Math.ceil(size / 54)),
  'one sentence of pronouns': (size) => 'he said she said “no” and '.repeat(Math.ceil(size / 26)),
  'no spaces': (size) => 'x'.repeat(size),
  'no spaces, marks': (size) => 'a”b“c,"d'.repeat(Math.ceil(size / 8)),
  'deep nesting': (size) => '“a ‘b '.repeat(Math.ceil(size / 12)) + '’ ”'.repeat(Math.ceil(size / 6)),
  commas: (size) => 'Ilka, '.repeat(Math.ceil(size / 6)),
  colons: (size) => 'Ilka: '.repeat(Math.ceil(size / 6)),
  'short lines': (size) => 'He said.\n'.repeat(Math.ceil(size / 9)),
  'quotations alone': (size) => '“We will not go on with this.”\n'.repeat(Math.ceil(size / 31)),
  'surrogate pairs': (size) => '😀'.repeat(Math.ceil(size / 2)),
};
const SIZES = [25_000, 50_000, 100_000, 200_000];

function milliseconds(text: string): number {
  const before = performance.now();
  extract(text);
  return performance.now() - before;
}

function memory(articles: number): readonly string[] {
  const readings: string[] = [];
  for (let i = 0; i <= articles; i += 1) {
    const name = i.toString(26).replace(/[^]/g, (c) => String.fromCharCode(97 + parseInt(c, 26)));
    extract(SENTENCE.replaceAll('Marrow', `Mar${name}row`).repeat(40));
    if (i % Math.ceil(articles / 5) !== 0) continue;
    globalThis.gc?.();
    readings.push(`${i}: ${Math.round(process.memoryUsage().heapUsed / 1e6)} MB`);
  }
  return readings;
}

/**
 * Prints the time of the extractor against the size of texts made to be hard for it: twice the text must take about
 * twice the time. Then memory over many articles, each with names never seen before.
 */
export function measureExtraction(articles = 2000): void {
  for (let i = 0; i < 20; i += 1) extract(SENTENCE.repeat(40));
  const rows = Object.entries(SHAPES).map(([shape, make]) => [
    shape,
    ...SIZES.map((size) => `${Math.round(milliseconds(make(size).slice(0, size)))} ms`),
  ]);
  printTable(['shape', ...SIZES.map((size) => `${size / 1000} kB`)], rows);
  console.log(`\nheap after so many articles: ${memory(articles).join(', ')}\n`);
}
