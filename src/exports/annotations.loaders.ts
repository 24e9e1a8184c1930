import { articleById, articleVersionById } from '../articles/article.loaders';
import { everyPage } from '../database/lists/every-page';
import type { ListSource } from '../database/lists/list-source';
import type { Reader } from '../database/reader';
import type { Row } from '../database/row-shape';
import { QuotationOrder, quotationList } from '../quotations/lists/quotation.lists';
import { annotation, annotationCollection } from './annotation-json';
import type { JsonRecord } from './json-record';
import { QUOTATIONS, quotationParts } from './quotation-pages.loaders';
import type { JoinedQuotation } from './quotation-record';

/** The quotations of an article that no filter hides, as annotations in the order of the text; null without such an article. */
export async function annotationsOf(reader: Reader, articleId: string): Promise<JsonRecord | null> {
  const [article] = await articleById.load(reader, [articleId]);
  if (article === undefined || article === null) return null;
  const source = quotationList(
    reader.dialect,
    { parent: { articleId } },
    QuotationOrder.POSITION_ASC,
  ) as ListSource<Row> as ListSource<JoinedQuotation>;
  const items: JsonRecord[] = [];
  for await (const rows of everyPage(reader, source, QUOTATIONS.projection, QUOTATIONS.pageRows)) {
    const parts = await quotationParts(reader, rows);
    const ids = [...new Set(rows.flatMap((row) => row.articleVersionId ?? []))];
    const versions = ids.length === 0 ? [] : await articleVersionById.load(reader, ids);
    for (const row of rows) {
      const version = versions[ids.indexOf(row.articleVersionId ?? '')] ?? undefined;
      items.push(annotation(row, version, parts));
    }
  }
  return annotationCollection(articleId, items, article.headline ?? article.url ?? 'Quotations');
}
