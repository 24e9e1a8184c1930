import { countryName } from '../src/domain/countries/country';
import type { LoadProcess, Served } from './processes';
import { ADMIN_TOKEN } from './processes';
import { Random } from './generator/random';
import type { Effort, Figures } from './rounds';
import { bodiesOf, figuresOf } from './rounds';
import type { Question } from './questions';
import { median } from './table';
import { capitalised, invented, sentences } from './generator/words';

const ROWS = 500;
const IMPORT = `mutation bench($rows: [QuotationRowInput!]!) {
  importQuotations(input: { rows: $rows }) { rows { status } userErrors { message } }
}`;

/** Reads beside an import without pause. */
export interface Mixed {
  /** Rows imported a second while the reads go on. */
  readonly rows: number;
  /** Rows imported a second without reads. */
  readonly rowsAlone: number;
  readonly aloneRate: number;
  readonly aloneP99: number;
  readonly duringRate: number;
  readonly duringP99: number;
  /** Median of the rounds' share of the reading rate that is kept. */
  readonly kept: number;
}

/** Measures the reads of one question alone and during an import. Changes the data. */
export async function measureImport(
  question: Question,
  server: Served,
  load: LoadProcess,
  effort: Effort,
): Promise<Mixed> {
  const bodies = bodiesOf(question);
  const importer = new Importer(server.url);
  const rounds: { alone: Figures; during: Figures; rows: number; rowsAlone: number }[] = [];
  for (let round = 0; round < effort.rounds; round++) {
    const alone = await figuresOf(load, server, bodies, effort);
    const done = importer.start();
    const during = await figuresOf(load, server, bodies, effort);
    const rows = await importer.finish(done);
    const lone = importer.start();
    await new Promise((resolve) => setTimeout(resolve, effort.seconds * 1000));
    rounds.push({ alone, during, rows, rowsAlone: await importer.finish(lone) });
  }
  const of = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  return {
    rows: of((r) => r.rows),
    rowsAlone: of((r) => r.rowsAlone),
    aloneRate: of((r) => r.alone.rate),
    aloneP99: of((r) => r.alone.p99),
    duringRate: of((r) => r.during.rate),
    duringP99: of((r) => r.during.p99),
    kept: of((r) => r.during.rate / r.alone.rate),
  };
}

/** Sends batch after batch, each as soon as the one before is answered. */
class Importer {
  private readonly random = new Random(11);
  private readonly sentence = sentences(this.random);
  private going = false;
  private sent = 0;
  private articles = 0;

  constructor(private readonly url: string) {}

  async start(): Promise<number> {
    this.going = true;
    this.sent = 0;
    const started = performance.now();
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- finish() ends it meanwhile
    while (this.going) await this.batch();
    return (this.sent * 1000) / (performance.now() - started);
  }

  /** Rows a second. */
  async finish(done: Promise<number>): Promise<number> {
    this.going = false;
    return await done;
  }

  private async batch(): Promise<void> {
    const rows = Array.from({ length: ROWS / 4 }, () => this.article()).flat();
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${ADMIN_TOKEN}` },
      body: JSON.stringify({ query: IMPORT, variables: { rows } }),
    });
    const answer = (await response.json()) as {
      data?: { importQuotations: { rows: { status: string }[] } };
    };
    const results = answer.data?.importQuotations.rows ?? [];
    if (results.filter(({ status }) => status === 'CREATED').length !== rows.length) {
      throw new Error(`Not all rows were stored: ${JSON.stringify(answer).slice(0, 1000)}`);
    }
    this.sent += rows.length;
  }

  private article(): object[] {
    const { random } = this;
    const texts = Array.from({ length: 4 }, () => this.sentence(6, 22));
    const publishedOn = `2026-0${random.between(1, 9)}-1${random.between(0, 9)}`;
    const article = {
      url: `https://import.example/${++this.articles}`,
      headline: this.sentence(4, 8),
      body: texts.map((text) => `He said: “${text}”`).join(' '),
      publishedOn,
      outlet: { domain: `import${random.between(1, 50)}.example` },
    };
    return texts.map((text) => {
      const i = random.between(1, 2000);
      const country = random.pick(['FR', 'DE', 'BR', 'KE', 'JP']);
      return {
        article,
        text,
        speaker: { name: `${capitalised(invented(i))} Importer${i}`, country },
        speakerCountry: countryName(country),
        saidOn: { earliest: publishedOn },
        ...(random.chance(0.3) ? { stances: [{ towards: { country: 'ES' }, stance: 'SUPPORT' }] } : {}),
      };
    });
  }
}
