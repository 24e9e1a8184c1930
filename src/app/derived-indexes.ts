import sql, { raw } from 'sql-template-tag';
import { ClaimMatchIndex } from '../claims/matching/claim-match-index';
import type { DerivedIndex } from '../database/build-index';
import type { Dialect } from '../database/dialect';
import { CLAIM_DOCUMENT_VERSION } from '../matching/claim-document';
import { FINGERPRINT_VERSION, fingerprints } from '../matching/wording';
import { wordingIndex } from '../quotations/quotation-index';

/** The indexes that are made up for when a database comes from before them. */
export function derivedIndexes(dialect: Dialect): readonly DerivedIndex[] {
  const matches = new ClaimMatchIndex();
  const wordings = wordingIndex(dialect);
  return [
    {
      name: 'claim_match',
      version: CLAIM_DOCUMENT_VERSION,
      table: 'claim',
      clear: (tx) => matches.clear(tx),
      add: (tx, ids) => matches.refresh(tx, ids),
    },
    {
      name: 'quotation_wording',
      version: FINGERPRINT_VERSION,
      table: 'quotation',
      clear: (tx) => wordings.clear(tx),
      add: async (tx, ids) => {
        const rows = await tx.all<{ id: string; searchKey: number | null; text: string }>(
          sql`SELECT q.id, q.search_key AS "searchKey", q.text FROM quotation q WHERE ${dialect.inList(raw('q.id'), ids)}`,
        );
        const documents = rows.map(({ text, ...row }) => ({ ...row, words: fingerprints(text).join(' ') }));
        wordings.add(tx, documents);
      },
    },
  ];
}
