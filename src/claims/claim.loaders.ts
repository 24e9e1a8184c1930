import type { Sql } from 'sql-template-tag';
import sql, { raw } from 'sql-template-tag';
import type { Reader } from '../database/reader';
import type { Stance } from '../domain/stance';
import type { LoaderDefinition } from '../graphql/loading/batch-loader';
import { byId } from '../graphql/loading/batch-loader';
import { registerRecord } from '../graphql/loading/node';
import { ID_PREFIX } from '../ids';
import type { VoiceColumns } from '../quotations/joint-speakers/voices';
import { codingsByVoice } from '../quotations/joint-speakers/voices';
import { StanceCoding } from '../quotations/stances/stance-coding.entity';
import { Claim } from './claim.entity';

export const claimById = byId('claimById', Claim);

registerRecord(ID_PREFIX.claim, 'Claim', claimById);

/** How often one speaker, or one country, asserts or denies a claim. */
export interface ClaimVoice {
  readonly claimId: string;
  readonly voice: string;
  readonly count: number;
  readonly supportCount: number;
  readonly opposeCount: number;
}

/** Whose voices are counted: single speakers', or countries'. */
export type VoiceKind = keyof VoiceColumns;

/** The claims that a quotation asserts, denies or speaks of. */
export const claimsByQuotationId: LoaderDefinition<string, Claim[]> = {
  name: 'claimsByQuotationId',
  load: async (reader, ids) => {
    const shape = reader.shape(Claim);
    const rows = await reader.all<Claim & { quotationId: string }>(
      sql`SELECT DISTINCT s.quotation_id AS "quotationId", ${shape.select('c')}
        FROM ${reader.shape(StanceCoding).table} s JOIN claim c ON c.id = s.claim_id
        WHERE ${reader.dialect.inList(raw('s.quotation_id'), ids)} AND s.counts AND c.merged_into_id IS NULL
        ORDER BY c.id`,
    );
    const groups = new Map<string, Claim[]>(ids.map((id) => [id, []]));
    for (const { quotationId, ...claim } of rows) groups.get(quotationId)?.push(shape.read(claim));
    return ids.map((id) => groups.get(id) ?? []);
  },
};

/**
 * The id of the first quotation of a claim that takes one of these stances, by the last day on which each can have
 * been said; null when none has a day.
 */
export function firstQuotationIdByClaimId(
  stances: readonly Stance[] | null,
): LoaderDefinition<string, string | null> {
  return {
    name: `firstQuotationIdByClaimId:${stances?.join() ?? 'ANY'}`,
    load: async (reader, claimIds) => {
      const { dialect } = reader;
      const taken =
        stances === null ? raw('s.counts') : sql`s.counts AND ${dialect.inList(raw('s.stance'), stances)}`;
      // Each claim is a walk along the index, up to the first that fits.
      const first = sql`SELECT s.quotation_id FROM stance_coding s WHERE s.claim_id = c.id AND s.said_sort <> ''
        AND ${taken} ORDER BY s.said_sort, s.quotation_id LIMIT 1`;
      const rows = await reader.all<{ id: string; first: string | null }>(
        sql`SELECT c.id, (${first}) AS "first" FROM claim c WHERE ${dialect.inList(raw('c.id'), claimIds)}`,
      );
      const found = new Map(rows.map((row) => [row.id, row.first]));
      return claimIds.map((id) => found.get(id) ?? null);
    },
  };
}

/** The most frequent voices of a claim, `first` of them. */
export function voicesByClaimId(by: VoiceKind, first: number): LoaderDefinition<string, ClaimVoice[]> {
  return {
    name: `voicesByClaimId:${by}:${first}`,
    load: async (reader, claimIds) => {
      const times = (stance: string): string =>
        `CAST(COUNT(DISTINCT CASE WHEN s.stance = '${stance}' THEN s.quotation_id END) AS INTEGER)`;
      const inOrder = sql`v."count" DESC, ${reader.dialect.bytewise(raw('v."voice"'))}`;
      const rows = await reader.all<ClaimVoice>(
        sql`SELECT * FROM (SELECT v.*, ROW_NUMBER() OVER (PARTITION BY v."claimId" ORDER BY ${inOrder}) AS place FROM (
            SELECT s.claim_id AS "claimId", s.voice AS "voice",
            CAST(COUNT(DISTINCT s.quotation_id) AS INTEGER) AS "count",
            ${raw(times('SUPPORT'))} AS "supportCount", ${raw(times('OPPOSE'))} AS "opposeCount"
            FROM (${voices(reader, by, claimIds)}) s GROUP BY s.claim_id, s.voice) v) ranked
          WHERE place <= ${raw(String(first))} ORDER BY place`,
      );
      const groups = new Map<string, ClaimVoice[]>(claimIds.map((id) => [id, []]));
      for (const row of rows) groups.get(row.claimId)?.push(row);
      return claimIds.map((id) => groups.get(id) ?? []);
    },
  };
}

/** How many voices a claim has. */
export function voiceCountByClaimId(by: VoiceKind): LoaderDefinition<string, number> {
  return {
    name: `voiceCountByClaimId:${by}`,
    load: async (reader, claimIds) => {
      const rows = await reader.all<{ claimId: string; n: number }>(
        sql`SELECT s.claim_id AS "claimId", CAST(COUNT(DISTINCT s.voice) AS INTEGER) AS n
          FROM (${voices(reader, by, claimIds)}) s GROUP BY s.claim_id`,
      );
      const counts = new Map(rows.map(({ claimId, n }) => [claimId, n]));
      return claimIds.map((id) => counts.get(id) ?? 0);
    },
  };
}

function voices(reader: Reader, by: VoiceKind, claimIds: readonly string[]): Sql {
  return codingsByVoice(
    (voice) => raw(`s.claim_id, s.stance, s.quotation_id, ${voice[by]} AS voice`),
    (voice) => [
      reader.dialect.inList(raw('s.claim_id'), claimIds),
      raw('s.counts'),
      raw(`${voice[by]} IS NOT NULL`),
    ],
  );
}
