import sql, { raw } from 'sql-template-tag';
import { actorById } from '../actors/actor.loaders';
import { Actor } from '../actors/actor.entity';
import { Article } from '../articles/article.entity';
import { claimById } from '../claims/claim.loaders';
import type { Reader } from '../database/reader';
import type { Row } from '../database/row-shape';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import { Outlet } from '../outlets/outlet.entity';
import { outletById } from '../outlets/outlet.loaders';
import { Quotation } from '../quotations/quotation.entity';
import { joining } from '../quotations/joint-speakers/joint-speaker-draft';
import { jointSpeakersByQuotationId } from '../quotations/joint-speakers/joint-speaker.loaders';
import { hopsByQuotationId, stancesByQuotationId } from '../quotations/quotation.loaders';
import type { ExportKind } from './export-kind';
import { joined, whole } from './export-kind';
import type { JoinedQuotation, QuotationParts } from './quotation-record';
import { quotationRecord } from './quotation-record';

/** Quotations, each with everything that an import needs to make it again. */
export const QUOTATIONS: ExportKind<JoinedQuotation> = {
  projection: whole(Quotation, [
    joined('speaker', 'speakerId', Actor),
    joined('article', 'articleId', Article, [joined('outlet', 'outletId', Outlet)]),
  ]),
  pageRows: 500,
  records: async (reader, rows, withIds) => {
    const parts = await quotationParts(reader, rows);
    return rows.map((row) => quotationRecord(row, parts, withIds));
  },
};

/** What the quotations of a page refer to: seven statements at most. */
export async function quotationParts(reader: Reader, rows: readonly Quotation[]): Promise<QuotationParts> {
  const ids = rows.map((row) => row.id);
  const hops = await loaded(reader, hopsByQuotationId, ids);
  const joint = await loaded(reader, jointSpeakersByQuotationId, ids);
  const stances = await loaded(reader, stancesByQuotationId, ids);
  const allHops = [...hops.values()].flat();
  const allStances = [...stances.values()].flat();
  const agents = [...allHops, ...allStances, ...[...joint.values()].flat()].map((part) => part.actorId);
  return {
    hops,
    joint,
    stances,
    actors: await records(reader, actorById, agents),
    outlets: await records(
      reader,
      outletById,
      allHops.map((hop) => hop.outletId),
    ),
    claims: await records(
      reader,
      claimById,
      allStances.map((stance) => stance.claimId),
    ),
    bodySha256: await hashes(
      reader,
      rows.map((row) => row.articleVersionId),
    ),
  };
}

/** Everybody known who said each of these quotations: the speaker, then those who join him. */
export async function speakersByQuotation(
  reader: Reader,
  rows: readonly JoinedQuotation[],
): Promise<ReadonlyMap<JoinedQuotation, readonly Actor[]>> {
  const joint = await loaded(
    reader,
    jointSpeakersByQuotationId,
    rows.map(({ id }) => id),
  );
  const actors = await records(
    reader,
    actorById,
    [...joint.values()].flat().map(({ actorId }) => actorId),
  );
  return new Map(
    rows.map((row) => {
      const others = joining(joint.get(row.id) ?? [], row).flatMap(
        ({ actorId }) => actors.get(actorId ?? '') ?? [],
      );
      return [row, row.speaker === null ? others : [row.speaker, ...others]];
    }),
  );
}

async function loaded<V>(
  reader: Reader,
  { load }: LoaderDefinition<string, V>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, V>> {
  const values = ids.length === 0 ? [] : await load(reader, ids);
  return new Map(ids.map((id, i) => [id, values[i] as V]));
}

async function records<T extends Row>(
  reader: Reader,
  loader: LoaderDefinition<string, T | null>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, T>> {
  const found = await loaded(reader, loader, distinct(ids));
  return new Map([...found].flatMap(([id, record]) => (record === null ? [] : [[id, record] as const])));
}

// Not the texts: a page of them may be large.
async function hashes(
  reader: Reader,
  versionIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const ids = distinct(versionIds);
  if (ids.length === 0) return new Map();
  const rows = await reader.all<{ id: string; hash: string }>(
    sql`SELECT v.id, v.body_sha256 AS "hash" FROM article_version v WHERE ${reader.dialect.inList(raw('v.id'), ids)}`,
  );
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

function distinct(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
