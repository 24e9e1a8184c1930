import sql, { raw } from 'sql-template-tag';
import type { LoaderDefinition } from '../graphql/batch-loader';
import { byId, load } from '../graphql/batch-loader';
import { registerNode } from '../graphql/node';
import { ID_PREFIX } from '../ids';
import { StanceCoding } from '../quotations/stance-coding.entity';
import { Claim } from './claim.entity';

export const claimById = byId('claimById', Claim);

registerNode(ID_PREFIX.claim, { typeName: 'Claim', load: (context, id) => load(context, claimById, id) });

/** How often one speaker, or one country, asserts or denies a claim. */
export interface ClaimVoice {
  readonly claimId: string;
  readonly voice: string;
  readonly count: number;
  readonly supportCount: number;
  readonly opposeCount: number;
}

/** Who spoke of a claim, most often first. */
export const speakersByClaimId = voicesBy('speakersByClaimId', 'speaker_id');

/** For which countries a claim was spoken of, most often first. */
export const countriesByClaimId = voicesBy('countriesByClaimId', 'speaker_country');

/** The claims that a quotation asserts, denies or speaks of. */
export const claimsByQuotationId: LoaderDefinition<string, Claim[]> = {
  name: 'claimsByQuotationId',
  load: async (reader, ids) => {
    const shape = reader.shape(Claim);
    const rows = await reader.all<Claim & { quotationId: string }>(
      sql`SELECT DISTINCT s.quotation_id AS "quotationId", ${shape.select('c')} FROM ${reader.shape(StanceCoding).table} s JOIN claim c ON c.id = s.claim_id WHERE ${reader.dialect.inList(raw('s.quotation_id'), ids)} AND s.counts AND c.merged_into_id IS NULL ORDER BY c.id`,
    );
    const groups = new Map<string, Claim[]>(ids.map((id) => [id, []]));
    for (const { quotationId, ...claim } of rows) groups.get(quotationId)?.push(shape.read(claim));
    return ids.map((id) => groups.get(id) ?? []);
  },
};

function voicesBy(name: string, column: string): LoaderDefinition<string, ClaimVoice[]> {
  return {
    name,
    load: async (reader, claimIds) => {
      const times = (stance: string): string =>
        `CAST(COUNT(DISTINCT CASE WHEN s.stance = '${stance}' THEN s.quotation_id END) AS INTEGER)`;
      const rows = await reader.all<ClaimVoice>(
        sql`SELECT s.claim_id AS "claimId", ${raw(`s.${column}`)} AS "voice", CAST(COUNT(DISTINCT s.quotation_id) AS INTEGER) AS "count", ${raw(times('SUPPORT'))} AS "supportCount", ${raw(times('OPPOSE'))} AS "opposeCount" FROM stance_coding s WHERE ${reader.dialect.inList(raw('s.claim_id'), claimIds)} AND s.counts AND ${raw(`s.${column}`)} IS NOT NULL GROUP BY s.claim_id, ${raw(`s.${column}`)} ORDER BY 3 DESC, ${reader.dialect.bytewise(raw(`s.${column}`))}`,
      );
      return claimIds.map((id) => rows.filter((row) => row.claimId === id));
    },
  };
}
