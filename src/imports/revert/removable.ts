import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import { uncountQuotations } from '../../actors/quotation-counts';
import type { WriteTransaction } from '../../database/write-transaction';

/** A kind of record that an import can make, and what must not refer to it for it to be removed. */
export interface RemovableKind {
  readonly prefix: string;
  readonly table: 'stance_coding' | 'claim_review' | 'quotation' | 'claim' | 'article' | 'actor' | 'outlet';
  /** `table.column` of every reference that keeps it, with what that means in words. */
  readonly keptBy: readonly (readonly [table: string, column: string, because: string])[];
  readonly searchIndex?: 'quotation' | 'claim' | 'article';
}

/** In the order in which they can be removed: what refers goes before what it refers to. */
export const REMOVABLE: readonly RemovableKind[] = [
  { prefix: 'cod_', table: 'stance_coding', keptBy: [] },
  { prefix: 'crv_', table: 'claim_review', keptBy: [] },
  {
    prefix: 'quo_',
    table: 'quotation',
    keptBy: [['stance_coding', 'quotation_id', 'somebody else has coded a stance on it']],
    searchIndex: 'quotation',
  },
  {
    prefix: 'clm_',
    table: 'claim',
    keptBy: [
      ['stance_coding', 'claim_id', 'other quotations refer to it'],
      ['claim_review', 'claim_id', 'it has fact-checks from elsewhere'],
      ['claim', 'merged_into_id', 'another claim was merged into it'],
    ],
    searchIndex: 'claim',
  },
  {
    prefix: 'art_',
    table: 'article',
    keptBy: [['quotation', 'article_id', 'other quotations were printed in it']],
    searchIndex: 'article',
  },
  {
    prefix: 'act_',
    table: 'actor',
    keptBy: [
      ['quotation', 'speaker_id', 'other quotations are its'],
      ['joint_speaker', 'actor_id', 'other quotations are its'],
      ['attribution_hop', 'actor_id', 'other quotations reached us through it'],
      ['stance_coding', 'actor_id', 'other stances are towards it'],
      ['actor', 'merged_into_id', 'another actor was merged into it'],
    ],
  },
  {
    prefix: 'out_',
    table: 'outlet',
    keptBy: [
      ['article', 'outlet_id', 'other articles are its'],
      ['attribution_hop', 'outlet_id', 'other quotations reached us through it'],
      ['claim_review', 'publisher_id', 'it published other fact-checks'],
      ['outlet', 'merged_into_id', 'another outlet was merged into it'],
    ],
  },
];

/** Which of these records are still referred to, and how. */
export async function referredTo(
  tx: WriteTransaction,
  kind: RemovableKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const kept = new Map<string, string>();
  for (const [table, column, because] of kind.keptBy) {
    const c = raw(column);
    const rows = await tx.all<{ id: string }>(
      sql`SELECT DISTINCT ${c} AS "id" FROM ${raw(table)} WHERE ${tx.dialect.inList(c, ids)}`,
    );
    rows.forEach((row) => kept.set(row.id, because));
  }
  return kept;
}

/** Those of the candidates that the histories of kept records name: undoing a later import would bring them back. */
export async function rememberedBy(
  tx: WriteTransaction,
  keptIds: readonly string[],
  candidates: readonly { readonly id: string }[],
): Promise<string[]> {
  if (keptIds.length === 0) return [];
  const rows = await tx.all<{ changes: string }>(
    sql`SELECT r.changes FROM revision r WHERE ${tx.dialect.inList(raw('r.entity_id'), keptIds)} AND r.import_batch_id IS NOT NULL`,
  );
  const histories = rows.map((row) => row.changes).join('\n');
  return candidates.map(({ id }) => id).filter((id) => histories.includes(id));
}

/** Deletes records of one kind. */
export async function remove(
  tx: WriteTransaction,
  kind: RemovableKind,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  if (kind.table === 'quotation') uncountQuotations(tx, ids);
  const these: Sql = tx.dialect.inList(raw('id'), ids);
  await tx.all(sql`DELETE FROM ${raw(kind.table)} WHERE ${these}`);
}
