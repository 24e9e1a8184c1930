import type { Sql } from 'sql-template-tag';
import sql, { join, raw } from 'sql-template-tag';
import type { Dialect } from '../../database/dialect';
import { whereOf } from '../../database/lists/page-statement';
import { ANY_JOINT, JOINT_SPEAKER, SPEAKER_OF_QUOTATION } from '../joint-speakers/voices';
import { voiceConditions } from '../lists/quotation-conditions';
import { codingConditions } from '../lists/stance-conditions';
import type { QuotationQuestion } from '../lists/quotation-question';

/** What the buckets of a timeline are divided by. */
export enum TimelineStack {
  STANCE = 'STANCE',
  ACT = 'ACT',
  COUNTRY = 'COUNTRY',
}

/** Where the values come from by which buckets are divided. */
interface StackedRows {
  /** Columns of the quotation that must have been read. */
  readonly reads: readonly string[];
  readonly value: Sql;
  /** The quotations `q` of `seen`, each once for each of its values. */
  readonly from: (seen: Sql, dialect: Dialect, question: QuotationQuestion) => Sql;
}

/**
 * How to divide. Only values that the filter itself could ask for in the same list are counted: the stances towards its
 * target, the countries of those speakers that it describes. So each part opens as many quotations as it counts.
 */
export const STACKED_ROWS: Readonly<Record<TimelineStack, StackedRows>> = {
  ACT: { reads: ['q.act'], value: raw('q.act'), from: (seen) => sql`${seen} q` },
  STANCE: {
    reads: [],
    value: raw('s.stance'),
    from: (seen, dialect, question) => {
      const where = [
        raw('s.quotation_id = q.id AND s.counts'),
        ...codingConditions(dialect, underParent(question)),
      ];
      return sql`${seen} q JOIN stance_coding s ON ${join(where, ' AND ')}`;
    },
  },
  COUNTRY: {
    reads: ['q.speaker_id', 'q.speaker_country'],
    value: raw('q.country'),
    from: (seen, dialect, question) => {
      const voices = voiceConditions(dialect, question) ?? (() => []);
      const own = whereOf([raw('q.speaker_country IS NOT NULL'), ...voices(SPEAKER_OF_QUOTATION)]);
      const joined = whereOf([ANY_JOINT, raw('j.country IS NOT NULL'), ...voices(JOINT_SPEAKER)]);
      return sql`(SELECT q.*, q.speaker_country AS country FROM ${seen} q${own}
        UNION ALL SELECT q.*, j.country FROM ${seen} q JOIN joint_speaker j ON j.quotation_id = q.id${joined}) q`;
    },
  },
};

// A stance asked for under a claim is a stance towards that claim.
function underParent({ parent, filter }: QuotationQuestion): QuotationQuestion {
  if (filter?.towards || parent === undefined || !('claimId' in parent)) return { filter };
  return { filter: { ...filter, towards: [{ claimId: parent.claimId }] } };
}
