import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { migrations } from '../migrations';
import { entities } from '../src/app/entities';
import type { ClaimQuestion } from '../src/claims/lists/claim.lists';
import { ClaimOrder, claimList } from '../src/claims/lists/claim.lists';
import { Database } from '../src/database/database';
import { countFacets } from '../src/database/lists/facets';
import type { ListSource } from '../src/database/lists/list-source';
import { countRows } from '../src/database/lists/tally';
import { readPages } from '../src/database/lists/page';
import type { Row } from '../src/database/row-shape';
import { SqliteConnection } from '../src/database/sqlite/sqlite-connection';
import type { QuotationQuestion } from '../src/quotations/lists/quotation-question';
import { QuotationOrder, quotationList } from '../src/quotations/lists/quotation.lists';
import { filledFile } from './generator/filled-file';
import { claimQuestions, quotationQuestions, sampleOf } from './plan-questions';
import { median, printTable } from './table';

/** Prints, for every filter and order of the lists, how long it takes and how SQLite goes about it. */
const { values: given } = parseArgs({
  options: {
    quotations: { type: 'string', default: '200000' },
    data: { type: 'string', default: resolve(__dirname, 'data') },
    /** Show plans of what takes longer, in milliseconds. */
    over: { type: 'string', default: '20' },
  },
});

const RUNS = 5;
// As far as the server counts by default.
const MOST = { counted: 10_000, facetItems: 5_000 };
const PAGE = { size: 20, backward: false, from: null };

class Plans {
  private readonly rows: string[][] = [];
  private readonly slow: string[] = [];
  private statements: string[] = [];
  private constructor(
    private readonly database: Database,
    private readonly connection: SqliteConnection,
  ) {}

  static async open(file: string): Promise<Plans> {
    const statements: string[] = [];
    const database = await Database.open({
      url: { dialect: 'sqlite', file },
      parts: { entities, migrations },
      timeouts: { statement: 60_000, poolWait: 1000 },
      migrate: false,
      onStatement: (text) => void plans.statements.push(text),
    });
    const plans: Plans = new Plans(database, await SqliteConnection.open(file));
    plans.statements = statements;
    return plans;
  }

  quotations(question: QuotationQuestion, order = QuotationOrder.SAID_ON_DESC): ListSource<Row> {
    return quotationList(this.database.dialect, question, order);
  }

  claims(question: ClaimQuestion, order = ClaimOrder.LAST_SAID_ON_DESC): ListSource<Row> {
    return claimList(this.database.dialect, question, order);
  }

  async list(name: string, sources: readonly ListSource<Row>[]): Promise<void> {
    const { reader } = this.database;
    const entity = sources[0]?.entity;
    if (entity === undefined) return;
    const all = { entity, wanted: new Set(['every property']), references: [], readings: new Map() };
    const page = await this.time(`${name}: page`, () => readPages(reader, sources, PAGE, all));
    const count = await this.time(`${name}: count`, () => countRows(reader, sources, MOST.counted));
    this.rows.push([name, page, count]);
  }

  async facet(name: string, source: ListSource<Row>, column: string): Promise<void> {
    const facet = { value: `q.${column}`, reads: column };
    const limits = { items: MOST.facetItems, values: 10 };
    const { reader } = this.database;
    const time = await this.time(name, () => countFacets(reader, [source], [facet], limits));
    this.rows.push([name, '', time]);
  }

  async close(): Promise<void> {
    printTable(['question', 'page ms', 'count ms'], this.rows);
    console.log(this.slow.join('\n'));
    await this.connection.close();
    await this.database.close();
  }

  private async time(name: string, work: () => Promise<unknown>): Promise<string> {
    const times: number[] = [];
    this.statements.length = 0;
    for (let i = 0; i < RUNS; i++) {
      const started = performance.now();
      await work();
      times.push(performance.now() - started);
    }
    const time = median(times);
    if (time > Number(given.over)) await this.explain(`${name}, ${time.toFixed(1)} ms`);
    return time.toFixed(1);
  }

  private async explain(name: string): Promise<void> {
    const text = this.statements[0] ?? '';
    const steps = (await this.connection.all(`EXPLAIN QUERY PLAN ${text}`, [])) as { detail: string }[];
    this.slow.push(`\n${name}`, ...steps.map(({ detail }) => `  ${detail}`));
  }
}

async function main(): Promise<void> {
  const file = await filledFile(resolve(given.data), Number(given.quotations));
  const plans = await Plans.open(file);
  const sample = await sampleOf(file);
  for (const [name, question] of quotationQuestions(sample))
    await plans.list(name, [plans.quotations(question)]);
  for (const order of Object.values(QuotationOrder)) {
    await plans.list(`order ${order}`, [plans.quotations({}, order)]);
    await plans.list(`country, order ${order}`, [
      plans.quotations({ filter: { country: [sample.country] } }, order),
    ]);
  }
  for (const [name, question] of claimQuestions(sample))
    await plans.list(`claims, ${name}`, [plans.claims(question)]);
  for (const order of Object.values(ClaimOrder))
    await plans.list(`claims, order ${order}`, [plans.claims({}, order)]);
  const under = <T>(list: readonly T[], make: (item: T) => ListSource<Row>): ListSource<Row>[] =>
    list.map(make);
  await plans.list(
    'under 20 actors',
    under(sample.speakers, (speakerId) => plans.quotations({ parent: { speakerId } })),
  );
  await plans.list(
    'under 20 countries',
    under(sample.countries, (country) => plans.quotations({ parent: { country } })),
  );
  await plans.list(
    'under 20 claims',
    under(sample.claims, (claimId) => plans.quotations({ parent: { claimId } })),
  );
  await plans.list(
    'under 20 articles',
    under(sample.articles, (articleId) =>
      plans.quotations({ parent: { articleId } }, QuotationOrder.POSITION_ASC),
    ),
  );
  await plans.list(
    'claims, under 20 actors',
    under(sample.speakers, (actorId) => plans.claims({ parent: { actorId } })),
  );
  await plans.list(
    'claims, under 20 countries',
    under(sample.countries, (country) => plans.claims({ parent: { country } })),
  );
  for (const column of ['speaker_country', 'speaker_id', 'outlet_id', 'kind', 'review_status', 'said_sort']) {
    await plans.facet(`facet ${column}, all`, plans.quotations({}), column);
    await plans.facet(
      `facet ${column}, country`,
      plans.quotations({ filter: { country: [sample.country] } }),
      column,
    );
  }
  await plans.close();
}

void main();
