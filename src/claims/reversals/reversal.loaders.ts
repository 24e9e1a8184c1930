import sql, { raw } from 'sql-template-tag';
import type { SideTaken } from '../../domain/reversals';
import { reversalsOf, Voice } from '../../domain/reversals';
import type { Stance } from '../../domain/stance';
import type { LoaderDefinition } from '../../graphql/loading/batch-loader';
import type { VoiceColumns } from '../../quotations/joint-speakers/voices';
import { codingsByVoice } from '../../quotations/joint-speakers/voices';

/** A voice that changed sides towards a claim. */
export interface VoiceReversal {
  readonly claimId: string;
  readonly by: Voice;
  /** The id of an actor, or the code of a country. */
  readonly voice: string;
  readonly from: Stance;
  readonly to: Stance;
  readonly beforeId: string;
  readonly afterId: string;
}

interface Row extends SideTaken {
  readonly claimId: string;
  readonly voice: string;
}

const COLUMN: Readonly<Record<Voice, keyof VoiceColumns>> = {
  [Voice.ACTOR]: 'actor',
  [Voice.COUNTRY]: 'country',
};

/** Who changed sides towards a claim, latest first. */
export function reversalsByClaimId(by: Voice): LoaderDefinition<string, readonly VoiceReversal[]> {
  return reversals(
    `reversalsByClaimId:${by}`,
    by,
    () => 's.claim_id',
    ({ claimId }) => claimId,
  );
}

/** Towards which claims an actor changed sides, latest first. */
export const reversalsByActorId = reversals(
  'reversalsByActorId',
  Voice.ACTOR,
  ({ actor }) => actor,
  ({ voice }) => voice,
);

function reversals(
  name: string,
  by: Voice,
  keyColumn: (voice: VoiceColumns) => string,
  keyOf: (row: Row) => string,
): LoaderDefinition<string, readonly VoiceReversal[]> {
  return {
    name,
    load: async (reader, keys) => {
      const codings = codingsByVoice(
        (voice) =>
          raw(`s.claim_id, ${voice[COLUMN[by]]} AS voice, s.quotation_id, s.stance, s.said_from, s.said_to`),
        (voice) => [
          reader.dialect.inList(raw(keyColumn(voice)), keys),
          raw('s.counts'),
          raw(`s.stance IN ('SUPPORT', 'OPPOSE')`),
          raw('s.claim_id IS NOT NULL'),
          raw(`${voice[COLUMN[by]]} IS NOT NULL`),
          raw('s.said_to IS NOT NULL'),
        ],
      );
      const taken = sql`SELECT s.claim_id AS "claimId", s.voice AS "voice", s.quotation_id AS "quotationId",
        s.stance AS "stance", s.said_from AS "earliest", s.said_to AS "latest",
        MIN(s.stance) OVER w AS low, MAX(s.stance) OVER w AS high
        FROM (${codings}) s WINDOW w AS (PARTITION BY s.claim_id, s.voice)`;
      // Most voices stay on one side, and need not be read.
      const rows = await reader.all<Row>(
        sql`SELECT "claimId", "voice", "quotationId", "stance", "earliest", "latest" FROM (${taken}) t WHERE low <> high`,
        'slow',
      );
      const found = new Map<string, Row[]>(keys.map((key) => [key, []]));
      for (const row of rows) found.get(keyOf(row))?.push(row);
      return keys.map((key) => changes(by, found.get(key) ?? []));
    },
  };
}

function changes(by: Voice, rows: readonly Row[]): readonly VoiceReversal[] {
  const voices = new Map<string, Row[]>();
  for (const row of rows) {
    const name = `${row.claimId}\n${row.voice}`;
    const known = voices.get(name);
    if (known === undefined) voices.set(name, [row]);
    else known.push(row);
  }
  return [...voices.values()]
    .flatMap((taken) => reversalsOf(taken).map((change) => ({ ...change, of: taken[0] as Row })))
    .sort((a, b) => (sortKey(a.after) < sortKey(b.after) ? 1 : -1))
    .map(({ before, after, of: { claimId, voice } }) => ({
      claimId,
      by,
      voice,
      from: before.stance,
      to: after.stance,
      beforeId: before.quotationId,
      afterId: after.quotationId,
    }));
}

const sortKey = ({ latest, quotationId }: SideTaken): string => `${latest} ${quotationId}`;
