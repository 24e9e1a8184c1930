import sql, { raw } from 'sql-template-tag';
import { AnchorState } from '../domain/anchoring/reanchoring';
import { ReviewStatus } from '../domain/review-status';
import { Verdict } from '../domain/verdicts/verdict';
import { daysBefore } from '../domain/dates/calendar-date';
import { load } from '../graphql/loading/batch-loader';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import type { RequestContext } from '../graphql/context';
import { CheckWarning } from '../matching/checking/check-outcome';
import type { Quotation } from '../quotations/quotation.entity';

const RATED_FALSE = [Verdict.FALSE, Verdict.MOSTLY_FALSE];
/** Words that were said so many days before the draft are old. */
const EARLIER_DAYS = 30;

/** Whether a quotation supports a claim that was rated false or mostly false. */
const isRatedFalse: LoaderDefinition<string, boolean> = {
  name: 'isRatedFalse',
  load: async (reader, ids) => {
    const rows = await reader.all<{ id: string }>(
      sql`SELECT DISTINCT s.quotation_id AS id FROM stance_coding s JOIN claim c ON c.id = s.claim_id
        WHERE ${reader.dialect.inList(raw('s.quotation_id'), ids)} AND s.counts AND s.stance = 'SUPPORT'
        AND ${reader.dialect.inList(raw('c.verdict'), RATED_FALSE)}`,
    );
    const found = new Set(rows.map(({ id }) => id));
    return ids.map((id) => found.has(id));
  },
};

/** What the record itself says against, or of, the quotations that were found: the best first. */
export async function recordWarnings(
  context: RequestContext,
  found: readonly Quotation[],
  publishedOn: string | null,
): Promise<CheckWarning[]> {
  const [best] = found;
  if (best === undefined) return [];
  const warnings: CheckWarning[] = [];
  if ([AnchorState.ALTERED, AnchorState.ORPHANED].includes(best.anchorState))
    warnings.push(CheckWarning.SOURCE_EDITED);
  if (new Set(found.map(({ outletId, articleId }) => outletId ?? articleId)).size === 1)
    warnings.push(CheckWarning.ONE_SOURCE);
  if (best.reviewStatus === ReviewStatus.RETRACTED) warnings.push(CheckWarning.RETRACTED);
  if (best.reviewStatus === ReviewStatus.DISPUTED) warnings.push(CheckWarning.DISPUTED);
  if (await load(context, isRatedFalse, best.id)) warnings.push(CheckWarning.CLAIM_RATED_FALSE);
  const day = earliestDay(found);
  if (publishedOn !== null && day !== null && day < daysBefore(publishedOn, EARLIER_DAYS))
    warnings.push(CheckWarning.SAID_EARLIER);
  return warnings;
}

/** The day by which the words were said: of several printings, the first. */
export function earliestDay(found: readonly Quotation[]): string | null {
  const days = found
    .map(({ saidSort, publishedSort }) => saidSort || publishedSort)
    .filter((day) => day !== '');
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}
