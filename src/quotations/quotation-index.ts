import type { Dialect } from '../database/dialect';
import { FullTextIndex } from '../database/full-text';
import type { WriteTransaction } from '../database/write-transaction';
import { indexText } from '../domain/search-words';
import { fingerprints } from '../matching/wording';
import type { Quotation } from './quotation.entity';

/** By which the same statement is found in other articles: the fingerprints of the quotations' words. */
export function wordingIndex(dialect: Dialect): FullTextIndex {
  return new FullTextIndex('quotation', dialect, 'quotation_wording_search');
}

/** What quotations are found by: their words, and their wording. Their text never changes, so neither does this. */
export class QuotationIndex {
  private readonly words: FullTextIndex;
  private readonly wordings: FullTextIndex;

  constructor(dialect: Dialect) {
    this.words = new FullTextIndex('quotation', dialect);
    this.wordings = wordingIndex(dialect);
  }

  /** Keys for that many new quotations. */
  nextKeys(tx: WriteTransaction, count: number): Promise<(number | null)[]> {
    return this.words.nextKeys(tx, count);
  }

  /** Adds quotations that were just stored. */
  add(tx: WriteTransaction, quotations: readonly Pick<Quotation, 'id' | 'searchKey' | 'text'>[]): void {
    const documents = (wordsOf: (text: string) => string) =>
      quotations.map(({ id, searchKey, text }) => ({ id, searchKey, words: wordsOf(text) }));
    this.words.add(tx, documents(indexText));
    this.wordings.add(
      tx,
      documents((text) => fingerprints(text).join(' ')),
    );
  }

  /** Takes quotations out that are about to be removed. */
  remove(tx: WriteTransaction, quotations: readonly Pick<Quotation, 'id' | 'searchKey'>[]): void {
    this.words.remove(tx, quotations);
    this.wordings.remove(tx, quotations);
  }
}
