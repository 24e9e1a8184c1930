import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { SEED } from './generator/filled-file';
import type { InventedArticle, Order } from './generator/newsroom';
import { Newsroom } from './generator/newsroom';
import { Random } from './generator/random';
import { inventWorld, sizeOf } from './generator/world';

const HELP = `npm run generate -- [options]

Writes invented data, a JSON object a line, for trying imports: the same options give the same lines.

  --quotations N   how many quotations (1000)
  --format FORMAT  rows: what importQuotations takes; bare: the same without texts of articles, chains and stances,
                   as archives of quotations give them; articles: what importArticle takes;
                   claims: what importClaims takes, one for every twenty quotations (rows)
  --order ORDER    days: articles come in the order of their days, as archives and feeds give them (the default);
                   shuffled: from twelve years at once, the hardest for a database
  --seed N         another seed gives other data (${SEED})
  --out FILE       where to; standard output without it
`;

const { values: given } = parseArgs({
  options: {
    quotations: { type: 'string', default: '1000' },
    format: { type: 'string', default: 'rows' },
    order: { type: 'string', default: 'days' },
    seed: { type: 'string', default: String(SEED) },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function* lines(): Generator<object> {
  const quotations = Number(given.quotations);
  const random = new Random(Number(given.seed));
  const world = inventWorld(random, sizeOf(quotations));
  if (given.format === 'claims') return yield* world.claims;
  const wholes = (article: InventedArticle): object[] => [wholeOf(article)];
  const linesOf = { rows: rowsOf, bare: bareRowsOf, articles: wholes }[given.format];
  if (linesOf === undefined)
    throw new Error(`--format ${given.format}: write rows, bare, articles or claims.`);
  const newsroom = new Newsroom(random, world, orderOf(given.order, quotations));
  for (let made = 0; made < quotations;) {
    const article = newsroom.next();
    const kept = { ...article, quotations: article.quotations.slice(0, quotations - made) };
    yield* linesOf(kept);
    made += kept.quotations.length;
  }
}

function orderOf(order: string, quotations: number): Order {
  if (order === 'days') return { byDay: { quotations } };
  if (order === 'shuffled') return order;
  throw new Error(`--order ${order}: write days or shuffled.`);
}

function rowsOf({ article, quotations }: InventedArticle): object[] {
  return quotations.map((quotation) => ({ article, ...quotation }));
}

function bareRowsOf({ article: { body: _, ...article }, quotations }: InventedArticle): object[] {
  return quotations.map(({ hops: _hops, stances: _stances, ...quotation }) => ({ article, ...quotation }));
}

function wholeOf({ article, quotations }: InventedArticle): object {
  return { ...article, quotations };
}

function* texts(): Generator<string> {
  for (const line of lines()) yield `${JSON.stringify(line)}\n`;
}

async function main(): Promise<void> {
  if (given.help) return void process.stdout.write(HELP);
  const out = given.out === undefined ? process.stdout : createWriteStream(given.out);
  await pipeline(Readable.from(texts()), out);
}

main().catch((error: unknown) => {
  // Whoever reads has seen enough, as `head` does.
  if ((error as { code?: string }).code === 'EPIPE') return;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
