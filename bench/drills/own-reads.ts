const RECORD = `mutation ($input: QuotationRowInput!) {
  recordQuotation(input: $input) { quotation { id } userErrors { message } }
}`;
const ONE = 'query ($id: ID!) { quotation(id: $id) { text } }';
const PAGE = '{ quotations(first: 20) { nodes { id text speaker { name } article { url } } } }';
const POSITION = 'x-onrecord-position';
const WRITERS = 2;
const READERS = 4;

/** What was seen in one phase of a drill. Times in milliseconds but `seconds`. */
export interface Phase {
  readonly written: number;
  /** How often somebody looked for what he had just written. */
  readonly ownReads: number;
  /** And did not find it. */
  readonly missed: number;
  readonly reads: number;
  readonly p50: number;
  readonly p99: number;
  /** Requests of all kinds that were not answered, or with an error. */
  readonly failed: number;
  readonly seconds: number;
}

interface Answered {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly position: string | null;
}

/**
 * Clients of several server processes: writers that record a quotation and at once look for it, at the same process by their
 * token and at another by the position they were given, and readers of the newest page, without a token.
 */
export class OwnReads {
  missed = 0;
  failed = 0;
  private written = 0;
  private ownReads = 0;
  private latencies: number[] = [];
  private before = { missed: 0, failed: 0, written: 0, ownReads: 0 };
  private began = 0;
  private stopped = false;

  constructor(
    private readonly urls: readonly string[],
    private readonly token: string,
  ) {}

  async start(): Promise<void> {
    await Promise.all([
      ...Array.from({ length: WRITERS }, (_, i) => this.write(i)),
      ...Array.from({ length: READERS }, (_, i) => this.read(i)),
    ]);
  }

  stop(): void {
    this.stopped = true;
  }

  begin(): void {
    const { missed, failed, written, ownReads } = this;
    this.before = { missed, failed, written, ownReads };
    this.latencies = [];
    this.began = performance.now();
  }

  end(): Phase {
    const { before } = this;
    const sorted = [...this.latencies].sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? NaN;
    return {
      written: this.written - before.written,
      ownReads: this.ownReads - before.ownReads,
      missed: this.missed - before.missed,
      failed: this.failed - before.failed,
      reads: sorted.length,
      p50: at(0.5),
      p99: at(0.99),
      seconds: (performance.now() - this.began) / 1000,
    };
  }

  private async write(writer: number): Promise<void> {
    for (let i = 0; !this.isStopped(); i += 1) {
      const text = `Writer ${writer} says sentence ${i}`;
      const [here, there] = [this.url(writer + i), this.url(writer + i + 1)];
      const input = {
        text,
        article: { url: `https://drill.example/${writer}/${i}`, body: `“${text}”, she said.` },
      };
      const { data, position } = await this.ask(here, RECORD, { input }, this.token);
      const id = (data?.['recordQuotation'] as { quotation: { id: string } | null } | undefined)?.quotation
        ?.id;
      if (id === undefined) continue;
      this.written += 1;
      await this.look(id, () => this.ask(here, ONE, { id }, this.token));
      await this.look(id, () => this.ask(there, ONE, { id }, null, position ?? 'none'));
    }
  }

  private async look(id: string, read: () => Promise<Answered>): Promise<void> {
    const { data } = await read();
    if (data === null) return;
    this.ownReads += 1;
    if (data['quotation'] !== null) return;
    this.missed += 1;
    process.stderr.write(`${id} was not found\n`);
  }

  private async read(reader: number): Promise<void> {
    while (!this.isStopped()) {
      const from = performance.now();
      const { data } = await this.ask(this.url(reader), PAGE, {}, null);
      if (data !== null) this.latencies.push(performance.now() - from);
    }
  }

  private async ask(
    url: string,
    query: string,
    variables: object,
    token: string | null,
    position?: string,
  ): Promise<Answered> {
    const headers = {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...(position === undefined ? {} : { [POSITION]: position }),
    };
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      const { data = null, errors } = (await response.json()) as {
        data?: Answered['data'];
        errors?: object[];
      };
      if (errors === undefined) return { data, position: response.headers.get(POSITION) };
      process.stderr.write(`${JSON.stringify(errors).slice(0, 300)}\n`);
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
    }
    this.failed += 1;
    return { data: null, position: null };
  }

  private url(i: number): string {
    return this.urls[i % this.urls.length] ?? '';
  }

  private isStopped(): boolean {
    return this.stopped;
  }
}
