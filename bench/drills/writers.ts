import { setTimeout } from 'node:timers/promises';

const IMPORT = `mutation ($input: ImportQuotationsInput!) {
  importQuotations(input: $input) { createdCount userErrors { message } rows { status } }
}`;
const RECORD = `mutation ($input: QuotationRowInput!) {
  recordQuotation(input: $input) { quotation { id } userErrors { message } }
}`;
const ROWS = 100;
const PAUSE = 50;

/** What the server said to everything that was sent. */
export interface Outcomes {
  /** Words of quotations that are stored, as the server said. */
  readonly acknowledged: Set<string>;
  /** Words of quotations that are not stored, as the server said. */
  readonly refused: Set<string>;
  /** Of these nobody said anything, or that nobody knows. */
  readonly unknown: Set<string>;
  /** How often each code was answered; `none` where the connection ended without an answer. */
  readonly codes: Map<string, number>;
}

interface Answer {
  readonly data?: Record<string, { readonly userErrors: readonly object[] } | null> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Writes through a server for as long as the drill goes on, and remembers each answer. */
export class Writers {
  readonly outcomes: Outcomes = {
    acknowledged: new Set(),
    refused: new Set(),
    unknown: new Set(),
    codes: new Map(),
  };
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  /** Imports batch after batch; one that was not acknowledged is sent again with its key until it is. */
  async importBatches(name: string): Promise<void> {
    for (let batch = 0; !this.isStopped(); batch++) {
      const words = Array.from({ length: ROWS }, (_, i) => `Batch ${batch} of ${name} says sentence ${i}`);
      const input = { rows: words.map(rowOf), idempotencyKey: `${name} ${batch}` };
      // A batch that was begun is seen through: an importer does not give up either.
      while (!(await this.send(IMPORT, input, 'importQuotations')).isStored) await setTimeout(PAUSE);
      for (const text of words) this.outcomes.acknowledged.add(text);
    }
  }

  /** Records one quotation after another and sends none twice, so that what each answer says can be held against it. */
  async recordOnce(name: string): Promise<void> {
    for (let i = 0; !this.isStopped(); i++) {
      const text = `Writer ${name} says sentence ${i}`;
      const { isStored, code } = await this.send(RECORD, rowOf(text), 'recordQuotation');
      if (isStored) this.outcomes.acknowledged.add(text);
      else if (code === 'DATABASE_UNAVAILABLE' || code === 'SERVER_BUSY') this.outcomes.refused.add(text);
      else this.outcomes.unknown.add(text);
      if (!isStored) await setTimeout(PAUSE);
    }
  }

  /** What is under way is finished, and no more begun. */
  stop(): void {
    this.stopped = true;
  }

  private isStopped(): boolean {
    return this.stopped;
  }

  private async send(
    query: string,
    input: object,
    field: string,
  ): Promise<{ isStored: boolean; code: string }> {
    const answer = await this.post(JSON.stringify({ query, variables: { input } }));
    const payload = answer?.data?.[field];
    const isStored = payload != null && payload.userErrors.length === 0;
    const code = isStored
      ? 'stored'
      : (answer?.errors?.[0]?.extensions.code ?? (answer === null ? 'none' : 'refused'));
    this.outcomes.codes.set(code, (this.outcomes.codes.get(code) ?? 0) + 1);
    return { isStored, code };
  }

  private async post(body: string): Promise<Answer | null> {
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.token}` },
        body,
      });
      return (await response.json()) as Answer;
    } catch {
      return null;
    }
  }
}

function rowOf(text: string): object {
  const name = text.toLowerCase().replaceAll(' ', '-');
  return {
    text,
    article: {
      url: `https://drill.example/${name}`,
      body: `“${text}”, she said.`,
      publishedOn: '2026-03-04',
    },
    speaker: { name: 'Ines Caldeira', country: 'PT' },
  };
}
