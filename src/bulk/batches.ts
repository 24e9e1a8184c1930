import type { Item, RowKind } from '../formats/item';

/** A row on its way, written as JSON once. */
export interface Entry {
  readonly kind: RowKind;
  /** All of it but `article`. */
  readonly json: string;
  /** JSON of the article of a quotation: the same text where rows share it. */
  readonly article: string | null;
  /** Which item of the batch it belongs to. */
  readonly item: number;
}

/** A record of a file, without what was made of it. */
export type ItemOfBatch = Omit<Item, 'rows'>;

/** Consecutive records of a file that travel together. */
export interface Batch {
  readonly items: readonly ItemOfBatch[];
  readonly entries: readonly Entry[];
}

/** Most rows of one kind in a request. */
export const ROWS_A_REQUEST = 500;
// The last record may overshoot, and a server takes 10 MiB in one request; each is worked on in pieces that readers wait for.
const BYTES_A_BATCH = 2 * 1024 * 1024;

/**
 * Records in batches. What is in a batch depends on the file alone, so a run that starts again cuts the same ones. An
 * article travels alone: its call takes one. When reading fails, what was read before goes out first.
 */
export async function* batchesOf(items: AsyncIterable<Item>, rows = ROWS_A_REQUEST): AsyncGenerator<Batch> {
  let draft = new Draft(rows);
  let failure: { readonly error: unknown } | null = null;
  try {
    for await (const item of items) {
      draft.add(item);
      if (!draft.isFull) continue;
      yield draft;
      draft = new Draft(rows);
    }
  } catch (error) {
    failure = { error };
  }
  if (!draft.isEmpty) yield draft;
  if (failure !== null) throw failure.error;
}

class Draft implements Batch {
  readonly items: ItemOfBatch[] = [];
  readonly entries: Entry[] = [];
  private readonly rows: Record<RowKind, number> = { quotation: 0, claim: 0, actor: 0, article: 0 };
  private bytes = 0;
  private article: string | null = null;

  constructor(private readonly most: number) {}

  add({ rows, ...item }: Item): void {
    this.items.push(item);
    // Of others the text is counted that is sent.
    if (rows.length === 0) this.bytes += item.source.length;
    for (const { kind, value } of rows) {
      const { article, ...rest } = value;
      const json = JSON.stringify(rest);
      this.entries.push({ kind, json, article: this.articleOf(article), item: this.items.length - 1 });
      this.rows[kind] += 1;
      this.bytes += Buffer.byteLength(json);
    }
  }

  // The quotations of an article mostly stand together, and its text may be long: it is kept, and sent, once.
  private articleOf(value: unknown): string | null {
    if (value === undefined) return null;
    const json = JSON.stringify(value);
    if (json === this.article) return this.article;
    this.bytes += Buffer.byteLength(json);
    return (this.article = json);
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  get isFull(): boolean {
    const { quotation, claim, actor, article } = this.rows;
    const isFullOfRefusals = this.items.length >= 2 * this.most;
    return (
      Math.max(quotation, claim, actor) >= this.most ||
      article > 0 ||
      this.bytes >= BYTES_A_BATCH ||
      isFullOfRefusals
    );
  }
}
