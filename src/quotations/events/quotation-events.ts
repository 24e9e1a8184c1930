import sql from 'sql-template-tag';
import type { Reader } from '../../database/reader';
import { whereOf } from '../../database/lists/page-statement';
import type { QuotationQuestion } from '../lists/quotation-question';
import { QuotationOrder, quotationList } from '../lists/quotation.lists';

/** Those of the quotations that a filter lets pass, in the order in which they were recorded: one statement. */
export async function quotationsMatching(
  reader: Reader,
  ids: readonly string[],
  filter: QuotationQuestion['filter'],
): Promise<string[]> {
  const asked = filter?.ids ? ids.filter((id) => filter.ids?.includes(id)) : ids;
  const source = quotationList(
    reader.dialect,
    { filter: { ...filter, ids: asked } },
    QuotationOrder.CREATED_AT_ASC,
  );
  const rows = await reader.all<{ id: string }>(
    sql`SELECT q.id AS "id" FROM quotation q${whereOf(source.where)} ORDER BY q.id`,
  );
  return rows.map(({ id }) => id);
}
