import type { Dialect } from '../database/dialect';
import type { FullTextIndex } from '../database/lists/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { Ahead } from '../domain/ahead';
import { indexText } from '../domain/text/search-words';
import { fingerprints } from '../matching/wording';
import { mapInSlices } from '../scheduling';
import type { Quotation } from './quotation.entity';

/** By which the same statement is found in other articles: the fingerprints of the quotations' words. */
export function wordingIndex(dialect: Dialect): FullTextIndex {
  return dialect.fullText('quotation', { name: 'quotation_wording_search' });
}

/** What quotations are found by: their words, and their wording. Their text never changes, so neither does this. */
export class QuotationIndex {
  private readonly words: FullTextIndex;
  private readonly wordings: FullTextIndex;
  private readonly entries = new Ahead((text) => ({
    words: indexText(text),
    wording: fingerprints(text).join(' '),
  }));

  constructor(dialect: Dialect) {
    this.words = dialect.fullText('quotation');
    this.wordings = wordingIndex(dialect);
  }

  /** Keys for that many new quotations. */
  nextKeys(tx: WriteTransaction, count: number): Promise<(number | null)[]> {
    return this.words.nextKeys(tx, count);
  }

  /** Works out by what a quotation with this text will be found, which needs no transaction. */
  prepare(text: string): void {
    this.entries.prepare(text);
  }

  /** Adds quotations that were just stored. */
  async add(
    tx: WriteTransaction,
    quotations: readonly Pick<Quotation, 'id' | 'searchKey' | 'text'>[],
  ): Promise<void> {
    const entries = await mapInSlices(quotations, ({ text, ...keys }) => ({
      keys,
      ...this.entries.take(text),
    }));
    this.words.add(
      tx,
      entries.map(({ keys, words }) => ({ ...keys, words })),
    );
    this.wordings.add(
      tx,
      entries.map(({ keys, wording }) => ({ ...keys, words: wording })),
    );
  }

  /** Takes quotations out that are about to be removed. */
  remove(tx: WriteTransaction, quotations: readonly Pick<Quotation, 'id' | 'searchKey'>[]): void {
    this.words.remove(tx, quotations);
    this.wordings.remove(tx, quotations);
  }
}
